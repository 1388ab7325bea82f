import { type ClipCells, type ClipTable, columnNamed, tableOf } from './clip-columns';
import { jsonFault } from './json-fault';

const NO_OBJECT = 'Baris ini bukan objek JSON.';
const NO_ITEMS = 'Isi JSON ini tidak memuat daftar butir: isi dengan larik objek, atau objek dengan “items”.';
const NO_COLUMNS =
  'Tidak ada kolom yang dikenal dalam isi JSON ini. Isi paling sedikit kanal, tanggal, dan judul atau isi.';

/**
 * Reads a JSON file of items: a list of objects, an object with such a list as `items`, or one object a line. A row that is
 * wrong in itself is kept with its fault, so that it can be given back.
 */
export function readClipJson(text: string): ClipTable | string {
  const fault = jsonFault(text);
  if (fault) {
    const lines = linesOf(text);
    return lines ? tableOfItems(lines.map(lineValue)) : fault;
  }
  const items = itemsOf(JSON.parse(text));
  return items === null ? NO_ITEMS : tableOfItems(items);
}

/** The rows of JSON lines: most begin and end as objects do, and one is JSON by itself; null for anything else. */
function linesOf(text: string): string[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const whole = lines.filter((line) => /^\s*\{/.test(line) && /\}\s*$/.test(line));
  const isMost = lines.length > 1 && whole.length * 2 >= lines.length;
  return isMost && whole.some((line) => jsonFault(line) === null) ? lines : null;
}

/** A line that is no JSON stays the text it is. */
const lineValue = (line: string): unknown => (jsonFault(line) === null ? JSON.parse(line) : line);

/** True for an object that is no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemsOf(whole: unknown): unknown[] | null {
  if (Array.isArray(whole)) return whole;
  if (!isObject(whole)) return null;
  if (Array.isArray(whole.items)) return whole.items;
  return Object.keys(whole).some(columnNamed) ? [whole] : null;
}

function tableOfItems(items: readonly unknown[]): ClipTable | string {
  const unknown = new Set<string>();
  const rows = items.map((item) => rowOfItem(item, unknown));
  const isStrange = rows.length > 0 && rows.every(({ cells }) => Object.keys(cells).length === 0);
  return isStrange ? NO_COLUMNS : tableOf(rows, [...unknown]);
}

/** The cells of one item; names of columns it does not know are added to `unknown`. */
export function rowOfItem(item: unknown, unknown: Set<string>): ClipCells {
  if (!isObject(item))
    return { cells: { text: typeof item === 'string' ? item : JSON.stringify(item) }, fault: NO_OBJECT };
  const row: ClipCells = { cells: {}, fault: null };
  for (const [name, value] of Object.entries(item)) {
    const column = columnNamed(name);
    if (!column) unknown.add(name);
    else {
      const cell = cellOf(value);
      if (cell !== '') row.cells[column] ??= cell;
      row.fault ??= faultOf(name, value);
    }
  }
  return row;
}

function cellOf(value: unknown): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('\0', '')
    .trim();
}

function faultOf(name: string, value: unknown): string | null {
  const shown = name.slice(0, 40);
  if (typeof value === 'object' && value !== null)
    return `Kolom “${shown}” memuat daftar atau objek; isi dengan teks atau angka.`;
  if (typeof value === 'boolean') return `Kolom “${shown}” harus berisi teks atau angka.`;
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? `Angka dalam kolom “${shown}” terlalu besar; tulis sebagai teks.`
    : null;
}
