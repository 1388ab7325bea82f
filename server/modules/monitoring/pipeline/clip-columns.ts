/** Columns of an import file, by the names they may bear; spaces, hyphens and underscores are the same. */
const COLUMNS = {
  channel: ['channel', 'kanal', 'jenis', 'media type'],
  outlet: ['outlet', 'media', 'nama media', 'koran', 'stasiun'],
  account: ['account', 'akun', 'grup', 'nama akun'],
  platform: ['platform', 'jejaring', 'media sosial'],
  published: [
    'published',
    'published at',
    'publishedat',
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
  page: ['page', 'halaman', 'edisi', 'edition'],
  programme: ['programme', 'program', 'acara'],
  engagement: ['engagement', 'interaksi', 'keterlibatan', 'jumlah interaksi'],
  external_id: ['external id', 'externalid', 'id', 'id luar', 'kode'],
} as const;

/** A column of an import file by its English name. */
export type ClipColumn = keyof typeof COLUMNS;

/** All columns in the order in which files are written. */
export const CLIP_COLUMNS = Object.keys(COLUMNS) as ClipColumn[];

const BY_NAME = new Map(
  CLIP_COLUMNS.flatMap((column) => COLUMNS[column].map((name) => [name as string, column] as const)),
);

/** The column that bears this name; null when none does. */
export const columnNamed = (name: string): ClipColumn | null =>
  BY_NAME.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  ) ?? null;

/** The cells of one row by column, and what is wrong with the row itself, in Indonesian. */
export interface ClipCells {
  cells: Partial<Record<ClipColumn, string>>;
  fault: string | null;
}

/** The rows of a file, and the names of columns that were not understood. */
export interface ClipTable {
  rows: ClipCells[];
  unknown: string[];
}

/** Most rows of one file. */
const MOST_ROWS = 2_000;
const MOST_UNKNOWN = 50;

/** The table of these rows, or the reason in Indonesian why they are none. */
export function tableOf(rows: ClipCells[], unknown: readonly string[]): ClipTable | string {
  if (rows.length === 0) return 'Berkas ini tidak memuat baris.';
  if (rows.length > MOST_ROWS) return `Paling banyak ${MOST_ROWS} baris; berkas ini memuat ${rows.length}.`;
  return { rows, unknown: unknown.slice(0, MOST_UNKNOWN).map((name) => name.slice(0, 60)) };
}
