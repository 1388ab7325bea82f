import type { ClipTable } from './clip-columns';
import { readClipCsv } from './clip-csv';
import { readClipJson } from './clip-json';

/**
 * Reads an import file, whatever it is called: JSON where it begins like JSON, else CSV. A CSV file whose first line begins with
 * a bracket is still read.
 *
 * @returns the rows, or the reason in Indonesian why the file could not be read
 */
export function readClipFile(text: string): ClipTable | string {
  const body = text.replace(/^\uFEFF/, '').replaceAll('\0', '');
  if (!/^\s*[[{]/.test(body)) return readClipCsv(body);
  const json = readClipJson(body);
  if (typeof json !== 'string') return json;
  const csv = readClipCsv(body);
  return typeof csv === 'string' ? json : csv;
}
