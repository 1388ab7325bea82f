import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Block } from './paper';

const load = createRequire(__filename);

interface PdfMake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  addTableLayouts(layouts: object): void;
  createPdf(document: Block): { getBuffer(): Promise<Buffer> };
}

/** Thin rules between rows, thick ones around the header; legible in black and white. */
const ROWS = {
  hLineWidth: (line: number) => (line <= 1 ? 0.9 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => '#666666',
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** pdfmake with the Roboto fonts that come with it (SIL Open Font Licence 1.1); it may read those four files and nothing else. */
function pdfmake(): PdfMake {
  const made: PdfMake = load('pdfmake');
  const fonts: Record<string, Record<string, string>> = load('pdfmake/fonts/Roboto.js');
  const allowed = new Set(Object.values(fonts.Roboto ?? {}));
  made.setFonts(fonts);
  made.setUrlAccessPolicy(() => false);
  made.setLocalAccessPolicy((path) => allowed.has(path));
  made.addTableLayouts({ rows: ROWS });
  return made;
}

/** A heading alone at the foot of a page goes over to the next. */
const breakBefore = (node: { headlineLevel?: number }, nodes: { getFollowingNodesOnPage(): unknown[] }) =>
  node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0;

const footOf = (foot: unknown) => (page: number, pages: number) => ({
  columns: [
    { text: foot, alignment: 'left' },
    { text: `Halaman ${page} dari ${pages}`, alignment: 'right', width: 110 },
  ],
  margin: [40, 16, 40, 0],
  fontSize: 8.5,
  color: '#444444',
});

const maker = pdfmake();

const render = ({ foot, ...document }: Block): Promise<Buffer> =>
  maker.createPdf({ ...document, footer: footOf(foot), pageBreakBefore: breakBefore }).getBuffer();

parentPort?.on('message', (document: Block) =>
  render(document).then(
    (bytes) => parentPort?.postMessage({ bytes }),
    (error: unknown) => parentPort?.postMessage({ fault: String((error as Error)?.stack ?? error) }),
  ),
);
