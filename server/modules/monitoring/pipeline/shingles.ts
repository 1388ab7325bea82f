/** How much two texts share by five-word shingles; `longest` is the longest common passage as written in the first text. */
export interface Containment {
  forward: number;
  reverse: number;
  longest: { text: string; words: number };
  sharedCount: number;
}

/** A stretch of a text that stands, or does not stand, in the other text too. */
export interface Segment {
  text: string;
  shared: boolean;
}

/** The words of a text with their places, and the hash of the shingle that begins at each word. */
export interface Shingled {
  text: string;
  starts: number[];
  ends: number[];
  hashes: Int32Array;
  set: ReadonlySet<number>;
}

/** The number of words in a shingle. */
export const SHINGLE_WORDS = 5;

const FNV_PRIME = 0x01000193;

/** Gives the words of a text as they are compared: lower case, runs of letters and digits only. */
export function normalWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Gives the set of signed 32-bit hashes of a text's five-word shingles. */
export function shingles(text: string): ReadonlySet<number> {
  return shingle(text).set;
}

/** Prepares a text for comparison; keep the result where one text meets many others. */
export function shingle(text: string): Shingled {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    for (const word of normalWords(found[0])) {
      starts.push(found.index);
      ends.push(found.index + found[0].length);
      words.push(hashWord(word));
    }
  }
  const hashes = new Int32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let place = 0; place < hashes.length; place += 1) hashes[place] = hashRun(words, place);
  return { text, starts, ends, hashes, set: new Set(hashes) };
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return mix(hash);
}

function hashRun(words: readonly number[], from: number): number {
  let hash = 0;
  for (let index = 0; index < SHINGLE_WORDS; index += 1) {
    hash = mix((Math.imul(hash, 31) + (words[from + index] ?? 0) + 0x9e3779b9) | 0);
  }
  return hash;
}

// The finaliser of MurmurHash3: every input bit reaches every output bit, which the index's "mod 8" needs.
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Compares the ordered text with an article: exact shares in both directions and the longest common passage. */
export function containment(ordered: string | Shingled, article: string | Shingled): Containment {
  const [first, second] = [prepared(ordered), prepared(article)];
  const [small, large] = first.set.size <= second.set.size ? [first, second] : [second, first];
  let sharedCount = 0;
  for (const hash of small.set) if (large.set.has(hash)) sharedCount += 1;
  return {
    forward: share(sharedCount, first.set.size),
    reverse: share(sharedCount, second.set.size),
    longest: sharedCount === 0 ? { text: '', words: 0 } : longestPassage(first, second),
    sharedCount,
  };
}

const prepared = (text: string | Shingled): Shingled => (typeof text === 'string' ? shingle(text) : text);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

// A shingle that repeats more often than this in one text is a refrain; following each would cost its square.
const MAX_PLACES = 64;

function longestPassage(first: Shingled, second: Shingled): Containment['longest'] {
  const places = placesOf(second.hashes);
  let runs = new Map<number, number>();
  let [best, bestEnd] = [0, 0];
  for (let place = 0; place < first.hashes.length; place += 1) {
    const next = new Map<number, number>();
    for (const other of places.get(first.hashes[place] ?? 0) ?? []) {
      const run = (runs.get(other - 1) ?? 0) + 1;
      next.set(other, run);
      if (run > best) [best, bestEnd] = [run, place];
    }
    runs = next;
  }
  const start = first.starts[bestEnd - best + 1] ?? 0;
  return {
    text: first.text.slice(start, first.ends[bestEnd + SHINGLE_WORDS - 1]),
    words: best + SHINGLE_WORDS - 1,
  };
}

function placesOf(hashes: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [place, hash] of hashes.entries()) {
    const known = places.get(hash);
    if (!known) places.set(hash, [place]);
    else if (known.length < MAX_PLACES) known.push(place);
  }
  return places;
}

/** Splits both texts into stretches that are shared or not, each list covering its whole text. */
export function markPassages(first: string, second: string): { first: Segment[]; second: Segment[] } {
  const [left, right] = [shingle(first), shingle(second)];
  return { first: segments(left, right.set), second: segments(right, left.set) };
}

function segments(own: Shingled, other: ReadonlySet<number>): Segment[] {
  const result: Segment[] = [];
  let done = 0;
  for (const [from, to] of sharedRuns(own, other)) {
    if (from > done) result.push({ text: own.text.slice(done, from), shared: false });
    result.push({ text: own.text.slice(from, to), shared: true });
    done = to;
  }
  if (done < own.text.length) result.push({ text: own.text.slice(done), shared: false });
  return result;
}

function sharedRuns(own: Shingled, other: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  let lastWord = -2;
  for (const [place, hash] of own.hashes.entries()) {
    if (!other.has(hash)) continue;
    const end = own.ends[place + SHINGLE_WORDS - 1] ?? own.text.length;
    const current = runs.at(-1);
    // Neighbouring shingles grow one run; the blank between two touching runs belongs to it as well.
    if (current && place <= lastWord + 1) current[1] = end;
    else runs.push([own.starts[place] ?? 0, end]);
    lastWord = place + SHINGLE_WORDS - 1;
  }
  return runs;
}
