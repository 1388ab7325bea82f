/** The words of a text: each lower-cased and NFKC-normalised, with its place in the text as written. */
export class Words {
  /** One number per word, the same for the same word; different words rarely share one. */
  readonly hashes: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private written: string[] | null = null;

  /** Takes the compared text, or null where words do not stand in it as they are compared. */
  constructor(private readonly lower: string | null) {
    if (lower === null) this.written = [];
  }

  get count(): number {
    return this.starts.length;
  }

  /** All words in their compared form. */
  get list(): string[] {
    this.written ??= this.starts.map((start, n) => this.lower?.slice(start, this.ends[n]) ?? '');
    return this.written;
  }

  /** Whether the word at a place is this one; reads the text without copying it. */
  is(place: number, word: string): boolean {
    if (this.lower === null) return this.written?.[place] === word;
    const start = this.starts[place] ?? 0;
    return (this.ends[place] ?? 0) - start === word.length && this.lower.startsWith(word, start);
  }

  add(start: number, end: number, hash: number, word: string | null): void {
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
    if (word !== null) this.written?.push(word);
  }
}

const PART = /[\p{L}\p{N}\p{M}]/u;
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const NOT_ASCII = /[^\0-\x7f]/;

/** 1 for what belongs to a word, 0 for what parts words; code units beyond ASCII are looked up once. */
const kinds = new Int8Array(0x10000).fill(-1);
for (let code = 0; code < 0x80; code++) kinds[code] = PART.test(String.fromCharCode(code)) ? 1 : 0;

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known >= 0) return known;
  // Half of a surrogate pair says nothing alone; texts with such pairs take the slow way.
  const kind = PART.test(String.fromCharCode(code)) ? 1 : 0;
  kinds[code] = kind;
  return kind;
}

/** One word in its compared form. */
export const compared = (word: string): string => word.normalize('NFKC').toLowerCase();

/** Splits a text into words: runs of letters and digits, so that a hyphen parts them (monitoring.md 6.2). */
export function wordsOf(text: string): Words {
  const lower = text.toLowerCase();
  const isPlain =
    lower.length === text.length &&
    (!NOT_ASCII.test(text) || (text.normalize('NFKC') === text && !/[\ud800-\udfff]/.test(text)));
  return isPlain ? quickly(lower) : slowly(text);
}

const SEED = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The number of a word (FNV-1a over UTF-16). */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let place = 0; place < word.length; place++) hash = mixed(hash, word.charCodeAt(place));
  return hash | 0;
}

function quickly(lower: string): Words {
  const words = new Words(lower);
  let from = -1;
  let hash = SEED;
  for (let place = 0; place < lower.length; place++) {
    const code = lower.charCodeAt(place);
    if (kindOf(code) === 1) {
      if (from < 0) from = place;
      hash = mixed(hash, code);
    } else if (from >= 0) {
      words.add(from, place, hash | 0, null);
      from = -1;
      hash = SEED;
    }
  }
  if (from >= 0) words.add(from, lower.length, hash | 0, null);
  return words;
}

function slowly(text: string): Words {
  const words = new Words(null);
  for (const run of text.matchAll(RUN)) {
    const word = compared(run[0]);
    words.add(run.index, run.index + run[0].length, hashOf(word), word);
  }
  return words;
}
