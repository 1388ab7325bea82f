import { createRequire } from 'node:module';
import type { Profile } from './profile';

const load = createRequire(__filename);

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

/** The whole document of a paper: letterhead, title, body, and "Halaman n dari m" at the foot. */
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
    footer: (page: number, pages: number) => ({
      columns: [
        { text: facts.foot, alignment: 'left' },
        { text: `Halaman ${page} dari ${pages}`, alignment: 'right', width: 110 },
      ],
      margin: [40, 16, 40, 0],
      fontSize: 8.5,
      color: GREY,
    }),
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
  layout: {
    hLineWidth: (line: number) => (line <= 1 ? 0.9 : 0.4),
    vLineWidth: () => 0,
    hLineColor: () => '#666666',
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
});

/** A heading that stays with what follows it. */
export const heading = (text: string): Block => ({ text, style: 'heading', headlineLevel: 1 });

interface PdfMake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  createPdf(document: Block): { getBuffer(): Promise<Buffer> };
}

let maker: PdfMake | undefined;

/** pdfmake with the Roboto fonts that come with it (SIL Open Font Licence 1.1); it may read those four files and nothing else. */
function pdfmake(): PdfMake {
  if (maker) return maker;
  const made: PdfMake = load('pdfmake');
  const fonts: Record<string, Record<string, string>> = load('pdfmake/fonts/Roboto.js');
  const allowed = new Set(Object.values(fonts.Roboto ?? {}));
  made.setFonts(fonts);
  made.setUrlAccessPolicy(() => false);
  made.setLocalAccessPolicy((path) => allowed.has(path));
  maker = made;
  return made;
}

const keepsHeading = (
  node: Block & { headlineLevel?: number },
  nodes: { getFollowingNodesOnPage(): unknown[] },
) => node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0;

/** The bytes of a document as PDF; the same document gives the same text and pages. */
export const renderPdf = (document: Block): Promise<Buffer> =>
  pdfmake()
    .createPdf({ pageBreakBefore: keepsHeading, ...document })
    .getBuffer();
