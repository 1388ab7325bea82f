import { createHash } from 'node:crypto';

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The first characters of a text that fit a column of `length`. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length);

/** MariaDB's TEXT holds 65,535 bytes: longer articles lose their end rather than their row. */
const MAX_TEXT_BYTES = 60_000;

/** The text as it can be stored, never ending inside a character. */
export function storable(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= MAX_TEXT_BYTES) return text;
  return bytes
    .subarray(0, MAX_TEXT_BYTES)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}
