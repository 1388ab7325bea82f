import type { Cell, Sheet, SheetColumn } from '../../../platform/spreadsheet';
import type { MonitoringReport } from '../monitoring-report.entity';
import type { ReportContent } from '../monitoring-report-content.entity';
import { CHANNELS, LIVENESS, ORIGINS, TONES } from './coverage-words';
import { BURST_LEVELS, HEALTHS, REPORT_TITLES, WATCHED_KINDS } from './report-words';

const text = (header: string, width = 28): SheetColumn => ({ header, kind: 'TEXT', width });
const number = (header: string): SheetColumn => ({ header, kind: 'NUMBER' });
const moment = (header: string): SheetColumn => ({ header, kind: 'MOMENT', width: 18 });
const FIGURES = [number('Pemberitaan'), number('Berita asal')];

type Report = Pick<
  MonitoringReport,
  'kind' | 'fromOn' | 'toOn' | 'number' | 'note' | 'issuedAt' | 'contentSha256' | 'chainSeq' | 'chainHead'
>;

function summary(report: Report, content: ReportContent): Sheet {
  const rows: Cell[][] = [
    ['Laporan', REPORT_TITLES[report.kind]],
    ['Nomor', report.number ?? 'rancangan'],
    ['Dari', report.fromOn],
    ['Sampai', report.toOn],
    ['Pemberitaan', content.articleCount],
    ['Pemberitaan, wajarnya', content.expectedArticleCount],
    ['Berita asal', content.itemCount],
    ['Berita asal, wajarnya', content.expectedItemCount],
    ['Media', content.outletCount],
    ['Artikel terbaca', content.readCount],
    ['Kekecualian', content.exceptionCount],
    ['Sumber', content.sourceCount],
    ['Sumber sehat', content.healthySourceCount],
    ['Catatan analis', report.note],
    ['SHA-256 isi', report.contentSha256],
    ['Rangkaian audit nomor', report.chainSeq],
    ['Rangkaian audit', report.chainHead],
  ];
  return { name: 'Ringkasan', columns: [text('Butir'), text('Nilai', 70)], rows };
}

const sheet = (name: string, columns: SheetColumn[], rows: Cell[][]): Sheet => ({ name, columns, rows });

const byTopic = ({ topics }: ReportContent): Sheet =>
  sheet(
    'Topik',
    [
      text('Topik'),
      ...FIGURES,
      ...['Wajarnya', 'Berbayar', 'Positif', 'Netral', 'Negatif', 'Perlu diperiksa'].map(number),
    ],
    topics.map((row) => [
      row.name,
      row.articleCount,
      row.itemCount,
      row.expectedCount,
      row.paidCount,
      row.positiveCount,
      row.neutralCount,
      row.negativeCount,
      row.needsPersonCount,
    ]),
  );

const byKind = ({ origins, channels, tones }: ReportContent): Sheet[] => [
  sheet(
    'Jenis',
    [text('Jenis'), ...FIGURES],
    origins.map((row) => [ORIGINS[row.origin], row.articleCount, row.itemCount]),
  ),
  sheet(
    'Saluran',
    [text('Saluran'), ...FIGURES, number('Wajarnya')],
    channels.map((row) => [CHANNELS[row.channel], row.articleCount, row.itemCount, row.expectedCount]),
  ),
  sheet(
    'Nada',
    [text('Nada'), ...FIGURES],
    tones.map((row) => [TONES[row.tone], row.articleCount, row.itemCount]),
  ),
];

const byEvent = ({ stories, bursts }: ReportContent): Sheet[] => [
  sheet(
    'Cerita',
    [
      text('Cerita', 60),
      text('Pertama oleh'),
      moment('Pertama terbit'),
      ...FIGURES,
      number('Media'),
      text('Nama media', 60),
    ],
    stories.map((row) => [
      row.title,
      row.firstOutlet,
      row.firstAt,
      row.articleCount,
      row.itemCount,
      row.outletCount,
      row.outletNames.join(', '),
    ]),
  ),
  sheet(
    'Lonjakan',
    [
      text('Topik'),
      text('Tingkat', 12),
      moment('Mulai'),
      moment('Selesai'),
      number('Teramati'),
      number('Wajarnya'),
    ],
    bursts.map((row) => [
      row.topicName,
      BURST_LEVELS[row.level],
      row.openedAt,
      row.closedAt,
      row.observed,
      row.expected,
    ]),
  ),
];

const byCheck = ({ watched, exceptions, troubledSources }: ReportContent): Sheet[] => [
  sheet(
    'Naskah kantor',
    [
      text('Naskah', 60),
      text('Jenis'),
      number('Media yang memuat'),
      number('Dari media'),
      number('Median jam'),
    ],
    watched.map((row) => [
      row.title,
      WATCHED_KINDS[row.kind],
      row.carriedCount,
      row.outletCount,
      row.medianHours,
    ]),
  ),
  sheet(
    'Kekecualian',
    [
      text('Judul', 60),
      text('Media'),
      text('Keadaan'),
      { header: 'Berbayar', kind: 'FLAG' },
      moment('Diperiksa'),
    ],
    exceptions.map((row) => [row.title, row.outletName, LIVENESS[row.liveness], row.isPaid, row.at]),
  ),
  sheet(
    'Sumber',
    [text('Sumber', 40), text('Keadaan')],
    troubledSources.map((row) => [row.title, HEALTHS[row.health]]),
  ),
];

/** The tables of a monitoring report, one sheet each. */
export const reportSheets = (report: Report, content: ReportContent): [Sheet, ...Sheet[]] => [
  summary(report, content),
  byTopic(content),
  ...byKind(content),
  ...byEvent(content),
  ...byCheck(content),
];
