/** Columns of an import file, by the names they may bear in its header row. */
const COLUMNS = {
  channel: ['channel', 'kanal', 'jenis', 'media type'],
  outlet: ['outlet', 'media', 'nama media', 'koran', 'stasiun'],
  account: ['account', 'akun', 'grup', 'nama akun'],
  platform: ['platform', 'jejaring', 'media sosial'],
  published: [
    'published',
    'published_at',
    'published at',
    'date',
    'tanggal',
    'terbit',
    'waktu terbit',
    'waktu',
  ],
  title: ['title', 'headline', 'judul'],
  text: ['text', 'content', 'isi', 'teks', 'ringkasan', 'summary'],
  url: ['url', 'link', 'tautan', 'alamat'],
  author: ['author', 'penulis', 'wartawan'],
  page: ['page', 'halaman', 'edisi'],
  programme: ['programme', 'program', 'acara'],
  engagement: ['engagement', 'interaksi', 'keterlibatan', 'jumlah interaksi'],
  external_id: ['external_id', 'external id', 'id', 'id luar', 'kode'],
} as const;

/** A column of an import file by its English name. */
export type ClipColumn = keyof typeof COLUMNS;

/** All columns in the order in which files are written. */
export const CLIP_COLUMNS = Object.keys(COLUMNS) as ClipColumn[];

/** The cells of one row by column; `extra` counts cells beyond the header. */
export interface ClipCells {
  cells: Partial<Record<ClipColumn, string>>;
  extra: number;
}

/** A file as it was read, or the reason in Indonesian why it could not be. */
export interface ClipTable {
  rows: ClipCells[];
  unknown: string[];
}

/** Most rows of one file. */
export const MOST_ROWS = 2_000;

/** Reads a CSV file of items (UTF-8, `;`, `,` or tab detected, quotes doubled inside quotes). */
export function readClipCsv(text: string): ClipTable | string {
  const body = text.replace(/^\uFEFF/, '').replaceAll('\0', '');
  const table = splitCsv(body, delimiterOf(body));
  if (table === null) return 'Berkas ini bukan CSV yang utuh: ada tanda kutip yang tidak ditutup.';
  const start = table.findIndex((cells) => columnsOf(cells).filter(Boolean).length >= 3);
  const header = columnsOf(table[start] ?? []);
  const lacking = (['channel', 'published'] as const).filter((name) => !header.includes(name));
  if (start < 0 || lacking.length > 0)
    return 'Baris judul kolom tidak ditemukan. Isi paling sedikit kolom kanal, tanggal, dan judul atau isi.';
  const rows = table.slice(start + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return 'Berkas ini tidak memuat baris.';
  if (rows.length > MOST_ROWS) return `Paling banyak ${MOST_ROWS} baris; berkas ini memuat ${rows.length}.`;
  const unknown = (table[start] ?? []).filter((name, place) => name.trim() !== '' && !header[place]);
  return { rows: rows.map((cells) => rowOf(cells, header)), unknown: unknown.slice(0, 50) };
}

/** Writers of spreadsheets put an apostrophe before cells that look like formulas; it is no part of the text. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

function rowOf(cells: readonly string[], header: readonly (ClipColumn | null)[]): ClipCells {
  const found: ClipCells['cells'] = {};
  for (const [place, name] of header.entries()) {
    const cell = unguarded(cells[place] ?? '').trim();
    if (name && cell !== '') found[name] ??= cell;
  }
  return { cells: found, extra: cells.slice(header.length).filter((cell) => cell.trim() !== '').length };
}

function columnsOf(cells: readonly string[]): (ClipColumn | null)[] {
  const names = cells.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, ' '));
  return names.map(
    (name) => CLIP_COLUMNS.find((column) => (COLUMNS[column] as readonly string[]).includes(name)) ?? null,
  );
}

/** The separator that occurs most often in the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5_000).replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((one) => [one, head.split(one).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Cells by rows as RFC 4180 has them; null when a quote is never closed. */
function splitCsv(text: string, delimiter: string): string[][] | null {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (letter === delimiter) endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return isQuoted ? null : rows;
}
