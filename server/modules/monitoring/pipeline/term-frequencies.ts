import { tokens } from './vector';

/** In how many of a number of texts each term stands; terms are told by their 32-bit number. */
export interface Frequencies {
  texts: number;
  of(term: number): number;
}

/** A 32-bit number for a term (FNV-1a with a finaliser): the tables hold numbers, never words. */
export function termNumber(term: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < term.length; index += 1)
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Counts the texts in which each term stands. */
export function countTerms(texts: Iterable<{ title: string; body: string }>): {
  texts: number;
  counts: Map<number, number>;
} {
  const counts = new Map<number, number>();
  let read = 0;
  for (const { title, body } of texts) {
    read += 1;
    for (const term of new Set(tokens(`${title}\n${body}`))) {
      const number = termNumber(term);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return { texts: read, counts };
}

/** The file of a table: pairs of term number and count as 32-bit words, in base64. */
export interface FrequencyFile {
  texts: number;
  table: string;
}

/** Writes a table; terms rarer than `least` are left out, an unknown term counts as rare. */
export function writeFrequencies(texts: number, counts: Map<number, number>, least: number): FrequencyFile {
  const kept = [...counts].filter(([, count]) => count >= least).sort(([a], [b]) => a - b);
  return { texts, table: Buffer.from(new Int32Array(kept.flat()).buffer).toString('base64') };
}

/** Reads a table back. */
export function readFrequencies({ texts, table }: FrequencyFile): Frequencies {
  const bytes = Buffer.from(table, 'base64');
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 8) counts.set(bytes.readInt32LE(at), bytes.readInt32LE(at + 4));
  return { texts, of: (term) => counts.get(term) ?? 0 };
}

/** Inverse document frequency, smoothed, of a term that stands in `found` of `texts` texts. */
export const rareness = (found: number, texts: number): number => Math.log((texts + 1) / (found + 1)) + 1;
