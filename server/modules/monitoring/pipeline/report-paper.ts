import { type Block, heading, type PaperFacts, paper, table } from '../../../platform/paper';
import type { MonitoringReport } from '../monitoring-report.entity';
import type { ReportContent } from '../monitoring-report-content.entity';
import { CHANNELS, LIVENESS, ORIGINS, TONES } from './coverage-words';
import { BURST_LEVELS, figure, HEALTHS, REPORT_TITLES, WATCHED_KINDS } from './report-words';

export interface ReportPaper extends Omit<PaperFacts, 'title' | 'lines'> {
  report: Pick<MonitoringReport, 'kind' | 'number' | 'note' | 'chainSeq' | 'chainHead' | 'contentSha256'>;
  content: ReportContent;
  /** The days in words. */
  days: string;
  /** An instant in words of the office. */
  when: (at: Date) => string;
}

/** A section with its table, or a sentence where there is nothing to tell. */
function section(
  title: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number | Block | null)[])[],
  widths: readonly (string | number)[],
  none: string,
): Block[] {
  return [heading(title), rows.length > 0 ? table(headers, rows, widths) : { text: none, italics: true }];
}

function totals(content: ReportContent): Block[] {
  const { articleCount, itemCount, outletCount, readCount, expectedArticleCount, expectedItemCount } =
    content;
  if (readCount === 0) return [{ text: 'Tidak ada pemberitaan pada periode ini.', bold: true }];
  return [
    {
      text:
        `${figure(articleCount)} pemberitaan (wajarnya ${figure(expectedArticleCount)}), ` +
        `${figure(itemCount)} berita asal (wajarnya ${figure(expectedItemCount)}), ${figure(outletCount)} media.`,
      bold: true,
    },
    {
      text: `Dari ${figure(readCount)} artikel yang terbaca. Angka wajar: rata-rata 28 hari sebelumnya. Salinan dihitung satu berita asal.`,
      style: 'small',
    },
  ];
}

const FIGURES = ['Pemberitaan', 'Berita asal'];

function byTopic({ topics }: ReportContent): Block[] {
  const headers = [
    'Topik',
    ...FIGURES,
    'Wajarnya',
    'Berbayar',
    'Positif',
    'Netral',
    'Negatif',
    'Perlu diperiksa',
  ];
  const rows = topics.map((row) => [
    row.name,
    figure(row.articleCount),
    figure(row.itemCount),
    figure(row.expectedCount),
    figure(row.paidCount),
    figure(row.positiveCount),
    figure(row.neutralCount),
    figure(row.negativeCount),
    figure(row.needsPersonCount),
  ]);
  return section('Menurut topik', headers, rows, ['*', 58, 48, 48, 44, 38, 36, 40, 46], 'Belum ada topik.');
}

function byKind({ origins, channels, tones }: ReportContent): Block[] {
  const origin = origins.map((row) => [ORIGINS[row.origin], figure(row.articleCount), figure(row.itemCount)]);
  const channel = channels.map((row) => [
    CHANNELS[row.channel],
    figure(row.articleCount),
    figure(row.itemCount),
    figure(row.expectedCount),
  ]);
  const tone = tones.map((row) => [TONES[row.tone], figure(row.articleCount), figure(row.itemCount)]);
  return [
    ...section('Liputan dan berbayar', ['Jenis', ...FIGURES], origin, ['*', 90, 90], ''),
    ...section(
      'Menurut saluran',
      ['Saluran', ...FIGURES, 'Wajarnya'],
      channel,
      ['*', 90, 90, 90],
      'Tidak ada.',
    ),
    ...section('Nada', ['Nada', ...FIGURES], tone, ['*', 90, 90], ''),
    {
      text: 'Nada dari mesin hanya usulan; label petugas selalu menang. Pemberitaan dihitung pada setiap nada yang dimilikinya di suatu topik.',
      style: 'small',
    },
  ];
}

function events(content: ReportContent, when: (at: Date) => string): Block[] {
  const stories = content.stories.map((row) => [
    row.title,
    `${row.firstOutlet ?? 'belum dikenal'}, ${when(row.firstAt)}`,
    `${figure(row.articleCount)} / ${figure(row.itemCount)}`,
    `${row.outletNames.join(', ')}${row.outletCount > row.outletNames.length ? ' dan lainnya' : ''}`,
  ]);
  const bursts = content.bursts.map((row) => [
    row.topicName,
    BURST_LEVELS[row.level],
    when(row.openedAt),
    row.closedAt ? when(row.closedAt) : 'masih terbuka',
    `${figure(row.observed)} (wajarnya ${figure(row.expected)})`,
  ]);
  return [
    ...section(
      'Cerita',
      ['Cerita', 'Pertama oleh', 'Pemberitaan / asal', 'Media'],
      stories,
      ['*', 120, 70, 130],
      'Tidak ada cerita.',
    ),
    ...section(
      'Lonjakan',
      ['Topik', 'Tingkat', 'Mulai', 'Selesai', 'Puncak'],
      bursts,
      ['*', 50, 115, 115, 80],
      'Tidak ada lonjakan.',
    ),
  ];
}

function checks(content: ReportContent, when: (at: Date) => string): Block[] {
  const watched = content.watched.map((row) => [
    row.title,
    WATCHED_KINDS[row.kind],
    `${figure(row.carriedCount)} dari ${figure(row.outletCount)} media`,
    row.medianHours === null ? null : `${figure(row.medianHours)} jam`,
  ]);
  const exceptions = content.exceptions.map((row) => [
    row.title,
    row.outletName,
    LIVENESS[row.liveness],
    row.isPaid ? 'Berbayar' : 'Liputan',
    when(row.at),
  ]);
  const sources = content.troubledSources.map((row) => [row.title, HEALTHS[row.health]]);
  return [
    ...section(
      'Naskah kantor yang dimuat',
      ['Naskah', 'Jenis', 'Dimuat', 'Median'],
      watched,
      ['*', 80, 100, 60],
      'Tidak ada naskah kantor yang dimuat pada periode ini.',
    ),
    ...section(
      `Kekecualian (${figure(content.exceptionCount)})`,
      ['Judul', 'Media', 'Keadaan', 'Jenis', 'Diperiksa'],
      exceptions,
      ['*', 90, 90, 50, 110],
      'Tidak ada halaman yang diubah, dihapus, atau dikunci.',
    ),
    ...section(
      `Kesehatan sumber: ${figure(content.healthySourceCount)} dari ${figure(content.sourceCount)} sehat`,
      ['Sumber', 'Keadaan'],
      sources,
      ['*', 140],
      'Semua sumber sehat.',
    ),
  ];
}

/** A monitoring report on the office's paper. */
export function reportPaper(data: ReportPaper): Block {
  const { report, content, days, when } = data;
  const lines = [days, report.number ? `Nomor ${report.number}` : 'RANCANGAN, belum diterbitkan'];
  const seal = report.chainHead
    ? `SHA-256 isi ${report.contentSha256}. Rangkaian audit nomor ${report.chainSeq}: ${report.chainHead}.`
    : `SHA-256 isi ${report.contentSha256}.`;
  return paper({ ...data, title: REPORT_TITLES[report.kind].toUpperCase(), lines }, [
    ...totals(content),
    ...(report.note ? [heading('Catatan analis'), { text: report.note }] : []),
    ...byTopic(content),
    ...byKind(content),
    ...events(content, when),
    ...checks(content, when),
    { text: seal, style: 'small', margin: [0, 14, 0, 0] },
  ]);
}
