import { type ClipCells, type ClipColumn, type ClipTable, columnNamed, tableOf } from './clip-columns';

/** Reads a CSV file of items (UTF-8, `;`, `,` or tab detected, quotes doubled inside quotes). */
export function readClipCsv(body: string): ClipTable | string {
  const table = splitCsv(body, delimiterOf(body));
  if (table === null) return 'Berkas ini bukan CSV yang utuh: ada tanda kutip yang tidak ditutup.';
  const start = table.findIndex((cells) => columnsOf(cells).filter(Boolean).length >= 3);
  const header = columnsOf(table[start] ?? []);
  const lacking = (['channel', 'published'] as const).filter((name) => !header.includes(name));
  if (start < 0 || lacking.length > 0)
    return 'Baris judul kolom tidak ditemukan. Isi paling sedikit kolom kanal, tanggal, dan judul atau isi.';
  const rows = table.slice(start + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const unknown = (table[start] ?? []).filter((name, place) => name.trim() !== '' && !header[place]);
  return tableOf(
    rows.map((cells) => rowOf(cells, header)),
    unknown,
  );
}

/** Writers of spreadsheets put an apostrophe before cells that look like formulas; it is no part of the text. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

const MORE = 'Baris ini memuat lebih banyak sel daripada judul kolom.';

function rowOf(cells: readonly string[], header: readonly (ClipColumn | null)[]): ClipCells {
  const found: ClipCells['cells'] = {};
  for (const [place, name] of header.entries()) {
    const cell = unguarded(cells[place] ?? '').trim();
    if (name && cell !== '') found[name] ??= cell;
  }
  const hasMore = cells.slice(header.length).some((cell) => cell.trim() !== '');
  return { cells: found, fault: hasMore ? MORE : null };
}

const columnsOf = (cells: readonly string[]): (ClipColumn | null)[] => cells.map(columnNamed);

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
