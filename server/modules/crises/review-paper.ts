import { type Block, heading, type PaperFacts, paper, table } from '../../platform/paper';
import type { Sheet } from '../../platform/spreadsheet';
import type { AfterActionReview } from './review.entity';
import type { ReviewFacts } from './review-facts.types';
import { recordBlocks, recordSheets } from './review-paper-parts';

/** What a review on paper is made of. */
export interface ReviewMatter {
  review: AfterActionReview;
  facts: ReviewFacts;
  followUps: readonly { text: string; ownerName: string; dueOn: string; state: string }[];
  when: (at: Date) => string;
}

const PARTS = {
  summary: 'Ringkasan',
  wentWell: 'Yang berjalan baik',
  wentBadly: 'Yang berjalan kurang baik',
  luck: 'Yang tertolong keberuntungan',
  factors: 'Faktor penyebab',
  levelReview: 'Apakah tingkatnya tepat',
} as const;
const MODES: Record<string, string> = {
  PAID_ORDER: 'Penempatan berbayar',
  FREE_RELEASE: 'Rilis gratis',
  RIGHT_OF_REPLY: 'Hak jawab',
};
const decimal = (value: number, digits = 2): string => value.toFixed(digits).replace('.', ',');
const minutes = (value: number | null): string => (value === null ? '–' : `${value} menit`);
const rupiah = (value: number): string => `Rp ${value.toLocaleString('id-ID')}`;

/** Rows of "label, value" that the records give. */
function numbers({ impact, times, cost, inquiries, pullThrough, toneTest }: ReviewFacts): [string, string][] {
  return [
    ['Berita, mandiri, sumber', `${impact.items}, ${impact.independentItems}, ${impact.sources}`],
    [
      'Skor tertinggi',
      impact.peakScore === null ? '–' : `${decimal(impact.peakScore)} (${impact.peakLevel})`,
    ],
    ['Tanda pertama ke peringatan', minutes(times.detectMinutes)],
    ['Mulai penghitung ke pernyataan awal', minutes(times.firstStatementFromClockMinutes)],
    ['Tanda pertama ke pernyataan awal', minutes(times.firstStatementFromPublicMinutes)],
    ['Mulai penghitung ke rilis lengkap', minutes(times.fullStatementMinutes)],
    ['Unit dan harga sebelum PPN', `${cost.units} unit, ${rupiah(cost.price)}`],
    ['Pesan kunci yang termuat', pullThrough === null ? '–' : `${decimal(pullThrough * 100, 1)} %`],
    [
      'Pertanyaan media',
      `${inquiries.received} masuk, ${inquiries.answered} dijawab, ${inquiries.late} terlambat`,
    ],
    ['Nada', toneTest.sentence],
  ];
}

const clockRows = ({ facts, when }: ReviewMatter) =>
  facts.clocks.map(({ kind, round, dueAt, metAt, state }) => [
    `${kind}${round > 1 ? ` ${round}` : ''}`,
    when(dueAt),
    metAt ? when(metAt) : '–',
    state === 'MET' ? 'Tepat waktu' : state === 'BREACHED' ? 'Terlampaui' : 'Tidak diperlukan lagi',
  ]);

const targetRows = ({ facts }: ReviewMatter) =>
  facts.targets.map(({ outletName, mode, score, price, messagesFound, messageCount }) => [
    outletName,
    MODES[mode] ?? mode,
    decimal(score),
    price > 0 ? rupiah(price) : 'gratis',
    messageCount === null ? 'tidak dimuat' : `${messagesFound} dari ${messageCount} pesan`,
  ]);

/** The review as a paper of the office. */
export function reviewPaper(matter: ReviewMatter, office: Omit<PaperFacts, 'title' | 'lines'>): Block {
  const { review, facts, followUps } = matter;
  const mark = facts.isExercise ? '[LATIHAN] ' : '';
  const written = (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((key) => [
    heading(PARTS[key]),
    { text: review[key] ?? '–' },
  ]);
  return paper({ ...office, title: `${mark}Evaluasi Pascakrisis ${facts.code}`, lines: [facts.title] }, [
    ...written,
    heading('Angka dari catatan'),
    table(['Hal', 'Nilai'], numbers(facts), [190, '*']),
    heading('Penghitung waktu'),
    table(['Penghitung', 'Tenggat', 'Terpenuhi', 'Hasil'], clockRows(matter), ['*', '*', '*', 90]),
    ...recordBlocks(matter),
    heading('Distribusi dan pemuatan'),
    table(['Media', 'Cara', 'Skor', 'Harga', 'Pemuatan'], targetRows(matter), ['*', 110, 45, 80, 90]),
    heading('Tindak lanjut'),
    table(
      ['Tindak lanjut', 'Penanggung jawab', 'Tenggat'],
      followUps.map(({ text, ownerName, dueOn }) => [text, ownerName, dueOn]),
      ['*', 130, 70],
    ),
  ]);
}

const text = (header: string) => ({ header, kind: 'TEXT' as const, width: 28 });

/** The review as tables, one sheet each. */
export function reviewSheets(matter: ReviewMatter): [Sheet, ...Sheet[]] {
  const { review, facts, followUps } = matter;
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((key) => [PARTS[key], review[key]]);
  return [
    { name: 'Ringkasan', columns: [text('Hal'), text('Nilai')], rows: [...parts, ...numbers(facts)] },
    {
      name: 'Penghitung waktu',
      columns: [text('Penghitung'), text('Tenggat'), text('Terpenuhi'), text('Hasil')],
      rows: clockRows(matter),
    },
    ...recordSheets(matter),
    {
      name: 'Distribusi',
      columns: [text('Media'), text('Cara'), text('Skor'), text('Harga'), text('Pemuatan')],
      rows: targetRows(matter),
    },
    {
      name: 'Linimasa',
      columns: [{ header: 'Waktu', kind: 'MOMENT' }, text('Peristiwa'), text('Pelaku'), text('Alasan')],
      rows: facts.timeline.map(({ at, name, actorName, reason }) => [at, name, actorName, reason]),
    },
    {
      name: 'Tindak lanjut',
      columns: [text('Tindak lanjut'), text('Penanggung jawab'), { header: 'Tenggat', kind: 'DAY' }],
      rows: followUps.map(({ text: what, ownerName, dueOn }) => [what, ownerName, dueOn]),
    },
  ];
}
