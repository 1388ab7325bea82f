import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import type { Zone } from './profile';
import {
  type Cell,
  type CellKind,
  factLines,
  type Sheet,
  type SheetColumn,
  type SheetFacts,
  type SheetFile,
  Tally,
} from './spreadsheet';

const FORMATS: Partial<Record<CellKind, string>> = { MOMENT: 'dd/mm/yyyy hh:mm', DAY: 'dd/mm/yyyy' };

/** The wall clock of the office as the date that a spreadsheet stores: it knows no zones. */
const wallClock = (at: Date, zone: Zone): Date => new Date(`${zone.dayOf(at)}T${zone.timeOf(at)}:00Z`);

function typed(cell: Cell, kind: CellKind, zone: Zone): Cell {
  if (cell === null) return null;
  if (cell instanceof Date) return wallClock(cell, zone);
  if (kind === 'DAY' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  // Control characters are illegal in XML; a text cell is never a formula, whatever it begins with.
  return typeof cell === 'string' ? cell.replace(/[^\P{Cc}\t\n\r]/gu, '').slice(0, 32_767) : cell;
}

const layout = ({ header, kind, width }: SheetColumn) => ({
  header,
  width: width ?? Math.max(12, header.length + 2),
  ...(FORMATS[kind] && { style: { numFmt: FORMATS[kind] } }),
});

async function writeSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  zone: Zone,
): Promise<Tally> {
  const page = book.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = sheet.columns.map(layout);
  page.getRow(1).font = { bold: true };
  page.getRow(1).commit();
  const tally = new Tally(sheet.columns);
  for await (const cells of sheet.rows) {
    tally.add(cells);
    page.addRow(cells.map((cell, at) => typed(cell, sheet.columns[at]?.kind ?? 'TEXT', zone))).commit();
  }
  page.commit();
  return tally;
}

/** A workbook with one sheet per table, typed cells and frozen headers, and a last sheet that says what it holds. */
export async function writeXlsx(
  folder: string,
  sheets: readonly Sheet[],
  facts: SheetFacts,
  zone: Zone,
): Promise<SheetFile> {
  // Large, and needed by few processes: loaded with the first workbook.
  const { default: exceljs } = await import('exceljs');
  const path = join(folder, 'file.xlsx');
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  book.created = facts.at;
  book.modified = facts.at;
  book.creator = 'SINERGI';
  const tallies: Tally[] = [];
  for (const sheet of sheets) tallies.push(await writeSheet(book, sheet, zone));
  const [first] = tallies;
  const sha256 = first?.digest() ?? '';
  const page = book.addWorksheet('Keterangan');
  page.columns = [{ width: 18 }, { width: 90 }];
  for (const line of factLines(facts, first?.rows ?? 0, sha256, zone)) page.addRow(line).commit();
  page.commit();
  await book.commit();
  return { path, rows: first?.rows ?? 0, sha256 };
}
