import { type Block, heading, table } from '../../platform/paper';
import type { Sheet } from '../../platform/spreadsheet';
import { KINDS } from './press-page';
import type { ReviewMatter } from './review-paper';

const ROLES: Record<string, string> = {
  COMMANDER: 'Pemimpin krisis',
  SPOKESPERSON: 'Juru bicara',
  SCRIBE: 'Notulis',
  FACT_CONTACT: 'Narahubung fakta',
  LEGAL: 'Penelaah hukum',
};
const VERDICTS: Record<string, string> = {
  TRUE: 'Benar',
  FALSE: 'Salah',
  MISLEADING: 'Menyesatkan',
  UNPROVEN: 'Belum terbukti',
};
const REPLIES: Record<string, string> = {
  DRAFT: 'Rancangan',
  APPROVED: 'Disetujui',
  SUBMITTED: 'Diajukan',
  ACCEPTED: 'Disanggupi',
  REJECTED: 'Ditolak',
  OVERDUE: 'Tidak dijawab',
  FULFILLED: 'Dimuat',
  COMPLAINT_PRESS_COUNCIL: 'Diadukan ke Dewan Pers',
  HANDLED: 'Ditangani Dewan Pers',
  DROPPED: 'Gugur',
  SETTLED: 'Risalah',
  RULED: 'Putusan',
  WITHDRAWN: 'Ditarik',
};

/** One table of the records, the same on paper and as a sheet. */
interface Part {
  name: string;
  headers: readonly string[];
  widths: readonly (string | number)[];
  rows: string[][];
}

function statementParts({ facts: { statements }, when }: ReviewMatter): Part[] {
  const moment = (at: Date | null): string => (at ? when(at) : '–');
  const stoodIn = statements.flatMap(({ title, no, approvals }) =>
    approvals
      .filter(({ mode }) => mode === 'DELEGATED')
      .map(({ personName, at }) => [`${title}, versi ${no}`, personName, when(at)]),
  );
  return [
    {
      name: 'Pernyataan',
      headers: ['Jenis', 'Judul dan versi', 'Terbit', 'Lama persetujuan'],
      widths: [80, '*', 110, 80],
      rows: statements.map(({ kind, title, no, publishedAt, approvalMinutes }) => [
        KINDS[kind],
        `${title}, versi ${no}`,
        moment(publishedAt),
        approvalMinutes === null ? '–' : `${approvalMinutes} menit`,
      ]),
    },
    {
      name: 'Persetujuan oleh pengganti',
      headers: ['Pernyataan', 'Pengganti', 'Waktu'],
      widths: ['*', 130, 130],
      rows: stoodIn,
    },
  ];
}

/** What the records say beside clocks and outlets: parts of persons, statements, wrong facts, hoaxes, rights of reply. */
export function recordParts(matter: ReviewMatter): Part[] {
  const { facts, when } = matter;
  const moment = (at: Date | null): string => (at ? when(at) : '–');
  return [
    {
      name: 'Peran',
      headers: ['Peran', 'Nama', 'Sejak'],
      widths: [130, '*', 130],
      rows: facts.roles.map(({ kind, personName, fromAt }) => [
        ROLES[kind] ?? kind,
        personName,
        when(fromAt),
      ]),
    },
    ...statementParts(matter),
    {
      name: 'Fakta yang ternyata keliru',
      headers: ['Fakta', 'Dinyatakan keliru'],
      widths: ['*', 130],
      rows: facts.wrongFacts.map(({ text, decidedAt }) => [text, moment(decidedAt)]),
    },
    {
      name: 'Klarifikasi hoaks',
      headers: ['Judul', 'Temuan', 'Terbit'],
      widths: ['*', 100, 130],
      rows: facts.hoaxes.map(({ title, verdict, publishedAt }) => [
        title,
        verdict ? (VERDICTS[verdict] ?? verdict) : '–',
        moment(publishedAt),
      ]),
    },
    {
      name: 'Hak jawab',
      headers: ['Nomor', 'Media', 'Hasil'],
      widths: [100, '*', 150],
      rows: facts.replies.map(({ code, outletName, state }) => [code, outletName, REPLIES[state] ?? state]),
    },
  ];
}

/** The records on paper; a part without rows says so. */
export const recordBlocks = (matter: ReviewMatter): Block[] =>
  recordParts(matter).flatMap(({ name, headers, rows, widths }) => [
    heading(name),
    rows.length > 0 ? table(headers, rows, widths) : { text: 'Tidak ada.' },
  ]);

/** The records as sheets. */
export const recordSheets = (matter: ReviewMatter): Sheet[] =>
  recordParts(matter).map(({ name, headers, rows }) => ({
    name,
    columns: headers.map((header) => ({ header, kind: 'TEXT' as const, width: 28 })),
    rows,
  }));
