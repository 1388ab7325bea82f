import { STOP_WORDS } from './stop-words';

/** A text as weights of terms. */
export type Vector = Map<string, number>;

/** How often a term stands in a text becomes a weight: as counted, its root, or 1 + ln. */
export type TermWeight = 'RAW' | 'SQRT' | 'LOG';

const WEIGHTS: Record<TermWeight, (count: number) => number> = {
  RAW: (count) => count,
  SQRT: Math.sqrt,
  LOG: (count) => 1 + Math.log(count),
};

/** Rareness of a term; the same for every text of one batch. */
export type Rareness = (term: string) => number;

const LONGEST_TERM = 40;

/** The words of a text that can tell an event: lower case, no stop words, no single characters. */
export function tokens(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && word.length <= LONGEST_TERM && !STOP_WORDS.has(word));
}

/** The unit vector of an article; the headline counts twice. Empty where no word tells anything. */
export function vectorOf(title: string, body: string, rareness: Rareness, weight: TermWeight): Vector {
  const counts = new Map<string, number>();
  for (const word of tokens(`${title}\n${title}\n${body}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vector: Vector = new Map();
  for (const [term, count] of counts) vector.set(term, WEIGHTS[weight](count) * rareness(term));
  return unit(vector);
}

/** A vector of length one in the same direction. */
export function unit(vector: Vector): Vector {
  const length = lengthOf(vector);
  if (length === 0) return new Map();
  return new Map([...vector].map(([term, value]) => [term, value / length]));
}

/** The length of a vector. */
export function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}

/** The inner product of two vectors. */
export function dot(first: Vector, second: Vector): number {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}

/** The strongest terms of a vector, ties in the order of the alphabet. */
export function strongest(vector: Vector, most: number): [string, number][] {
  return [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
