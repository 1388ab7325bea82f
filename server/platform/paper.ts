import type { Profile } from './profile';

/** A piece of a document as pdfmake reads it. */
export type Block = Record<string, unknown>;

/** What a paper shows besides its body. */
export interface PaperFacts {
  office: Profile['office'];
  title: string;
  /** Lines under the title: number, period. */
  lines: readonly string[];
  /** Said at the foot of every page. */
  foot: string;
  at: Date;
  isLandscape?: boolean;
}

const GREY = '#444444';

/** The head of every paper of the office: black on white, closed by a double rule. */
export const letterhead = (
  { regency, agency, address, phone, email }: Profile['office'],
  width: number,
): Block[] => [
  { text: `PEMERINTAH ${regency.toUpperCase()}`, alignment: 'center', fontSize: 12 },
  { text: agency.toUpperCase(), alignment: 'center', bold: true, fontSize: 14 },
  {
    text: [address, phone && `Telepon ${phone}`, email && `Surel ${email}`].filter(Boolean).join(' · '),
    alignment: 'center',
    fontSize: 9,
    margin: [0, 2, 0, 4],
  },
  {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.6 },
      { type: 'line', x1: 0, y1: 3, x2: width, y2: 3, lineWidth: 0.5 },
    ],
    margin: [0, 0, 0, 12],
  },
];

/**
 * The whole document of a paper as plain data: letterhead, title, body; "Halaman n dari m" stands at the foot of every page
 * beside `foot`.
 */
export function paper(facts: PaperFacts, body: readonly Block[]): Block {
  const width = facts.isLandscape ? 841.89 - 80 : 595.28 - 80;
  return {
    pageSize: 'A4',
    pageOrientation: facts.isLandscape ? 'landscape' : 'portrait',
    pageMargins: [40, 40, 40, 50],
    info: {
      title: facts.title,
      author: facts.office.name,
      creator: 'SINERGI',
      producer: 'SINERGI',
      creationDate: facts.at,
    },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2 },
    styles: {
      title: { fontSize: 14, bold: true, alignment: 'center' },
      line: { alignment: 'center', color: GREY },
      heading: { fontSize: 11.5, bold: true, margin: [0, 12, 0, 4] },
      th: { bold: true, fontSize: 9 },
      small: { fontSize: 8.5, color: GREY },
    },
    content: [
      ...letterhead(facts.office, width),
      { text: facts.title, style: 'title' },
      ...facts.lines.map((text) => ({ text, style: 'line' })),
      { text: ' ', fontSize: 4 },
      ...body,
    ],
    foot: facts.foot,
  };
}

/** A table whose header repeats on every page and whose rows are never cut in two. */
export const table = (
  headers: readonly string[],
  rows: readonly (readonly (string | number | Block | null)[])[],
  widths: readonly (string | number)[],
): Block => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    widths: [...widths],
    body: [
      headers.map((text) => ({ text, style: 'th' })),
      ...rows.map((row) =>
        row.map((cell) => (cell !== null && typeof cell === 'object' ? cell : { text: cell ?? '–' })),
      ),
    ],
  },
  layout: 'rows',
});

/** A heading that stays with what follows it. */
export const heading = (text: string): Block => ({ text, style: 'heading', headlineLevel: 1 });
