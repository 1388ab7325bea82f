import { type Shingled, shingle } from './shingles';

/** How much two stored texts share (monitoring.md 5.2); the name is what the screen says. */
export type CopyGrade = 'SAME_TEXT' | 'EDITED' | 'SHARES_PASSAGES';

/** A hash found in more articles than this is everybody's phrase and makes no candidate (monitoring.md 5.1). */
export const COMMON_HASH = 60;
/** Shorter texts are copies only when they are the same (monitoring.md 5.1). */
export const LEAST_WORDS = 30;
/** From this containment on two articles are of one group (monitoring.md 5.3). */
export const SAME_GROUP = 0.5;
/** Below this containment nothing is reported. */
export const LEAST_CONTAINMENT = 0.2;

/** Every eighth hash of a text, by the unsigned value: what the index keeps. */
export function sampled(set: ReadonlySet<number>): number[] {
  const kept: number[] = [];
  for (const hash of set) if ((hash & 7) === 0) kept.push(hash);
  return kept;
}

/** Shared shingles as a share of the smaller text, and in both directions. */
export function overlap(first: ReadonlySet<number>, second: ReadonlySet<number>): Overlap {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared += 1;
  const of = (size: number) => (size === 0 ? 0 : shared / size);
  return { containment: of(small.size), forward: of(first.size), reverse: of(second.size) };
}

/** Shares from 0 to 1: of the smaller text, of the first, of the second. */
export interface Overlap {
  containment: number;
  forward: number;
  reverse: number;
}

/** The grade of a containment; null below the least. */
export function gradeOf(containment: number): CopyGrade | null {
  if (containment >= 0.7) return 'SAME_TEXT';
  if (containment >= 0.4) return 'EDITED';
  return containment >= LEAST_CONTAINMENT ? 'SHARES_PASSAGES' : null;
}

/** A 32-bit number for a line of a page, by which an outlet's standing lines are told. */
export function lineHash(line: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < line.length; index += 1)
    hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** The lines of a text that can be standing ones, each once: trimmed, not empty. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** A text as it is compared: without the standing lines of its outlet. */
export function comparable(text: string, standing: ReadonlySet<number>): Shingled {
  if (standing.size === 0) return shingle(text);
  const kept = text.split('\n').filter((line) => !standing.has(lineHash(line.trim())));
  return shingle(kept.join('\n'));
}

/** True for texts long enough to be compared by shingles. */
export const isComparable = ({ starts }: Shingled): boolean => starts.length >= LEAST_WORDS;

/** The index in memory: the same sample and the same limits as the table, for benches and tests. */
export class CopyIndex {
  private readonly postings = new Map<number, number[]>();

  /** Adds a text under a number. */
  add(no: number, { set }: Shingled): void {
    for (const hash of sampled(set)) {
      const posting = this.postings.get(hash);
      if (posting) posting.push(no);
      else this.postings.set(hash, [no]);
    }
  }

  /** The numbers of the texts that share a kept hash, without those of everybody's phrases. */
  candidates({ set }: Shingled): Set<number> {
    const found = new Set<number>();
    for (const hash of sampled(set)) {
      const posting = this.postings.get(hash);
      if (posting && posting.length <= COMMON_HASH) for (const no of posting) found.add(no);
    }
    return found;
  }
}
