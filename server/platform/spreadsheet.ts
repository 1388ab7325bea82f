import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Zone } from './profile';

/** A value of a table; text is never read as a formula, numbers stay numbers. */
export type Cell = string | number | boolean | Date | null;

/** What a column holds; MOMENT cells are instants, DAY cells are yyyy-mm-dd text. */
export type CellKind = 'TEXT' | 'NUMBER' | 'MOMENT' | 'DAY' | 'FLAG';

export interface SheetColumn {
  header: string;
  kind: CellKind;
  /** Width in characters, for spreadsheets. */
  width?: number;
}

/** One table; rows are read once, as they come. */
export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
}

/** What a file says about itself. */
export interface SheetFacts {
  title: string;
  /** The conditions in words. */
  filter: string;
  at: Date;
  person: string;
}

/** A file of tables on disk; `sha256` is the hash of its first table as CSV bytes, the same in every format. */
export interface SheetFile {
  path: string;
  rows: number;
  sha256: string;
}

const LEADERS = new Set('=+-@\t\r＝＋－＠');

/** Text that a spreadsheet would read as a formula gets an apostrophe before it (security-reliability.md S-45). */
export const guardFormula = (text: string): string => (LEADERS.has(text.charAt(0)) ? `'${text}` : text);

/** A cell as CSV text: instants as ISO 8601 in UTC, yes and no in Indonesian. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return typeof cell === 'number' ? String(cell) : guardFormula(cell);
}

/** One CSV line with its line break, cells separated by semicolons. */
export const csvLine = (cells: readonly Cell[]): string =>
  stringify([cells.map(csvCell)], { delimiter: ';', record_delimiter: 'windows' });

/** The facts of a file as label and value; the hash is that of the first table's CSV bytes, header row included. */
export const factLines = (
  facts: SheetFacts,
  rows: number,
  sha256: string,
  zone: Zone,
): [string, string][] => [
  ['Isi berkas', facts.title],
  ['Penyaring', facts.filter],
  ['Dibuat', `${facts.at.toISOString()} (${zone.dayOf(facts.at)} ${zone.timeOf(facts.at)} waktu kantor)`],
  ['Oleh', facts.person],
  ['Baris', String(rows)],
  ['SHA-256 isi', sha256],
];

/** Counts and hashes the rows of a table in their CSV form while they pass. */
export class Tally {
  rows = 0;
  private readonly hash: Hash = createHash('sha256');

  constructor(columns: readonly SheetColumn[]) {
    this.hash.update(csvLine(columns.map((column) => column.header)));
  }

  /** The CSV line of a row that was counted. */
  add(cells: readonly Cell[]): string {
    const line = csvLine(cells);
    this.rows += 1;
    this.hash.update(line);
    return line;
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

/** Facts, an empty line, the header row, the rows: UTF-8 with BOM. Nothing is sent before everything was read. */
export async function writeCsv(
  folder: string,
  sheet: Sheet,
  facts: SheetFacts,
  zone: Zone,
): Promise<SheetFile> {
  const tally = new Tally(sheet.columns);
  const body = join(folder, 'rows.csv');
  await pipeline(async function* () {
    yield csvLine(sheet.columns.map((column) => column.header));
    for await (const cells of sheet.rows) yield tally.add(cells);
  }, createWriteStream(body));
  const sha256 = tally.digest();
  const path = join(folder, 'file.csv');
  const head = factLines(facts, tally.rows, sha256, zone).map((line) => csvLine(line));
  const out = createWriteStream(path);
  out.write(`\ufeff${head.join('')}\r\n`);
  await pipeline(createReadStream(body), out);
  return { path, rows: tally.rows, sha256 };
}
