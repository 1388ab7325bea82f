/** How many buckets the features of a text are hashed into. */
export const TONE_BUCKETS = 2 ** 18;

/** The features of one text: bucket numbers, ascending in order of first sight, and values of unit length together. */
export interface ToneFeatures {
  buckets: Int32Array;
  values: Float64Array;
}

/** A token as it is counted, with its place in the text and whether a negation before it reaches it. */
export interface ToneToken {
  text: string;
  start: number;
  end: number;
  isNegated: boolean;
}

const LINK = /(?:https?:\/\/|www\.)\S+/gu;
const NAME = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
const TOKEN = /\uE000|\uE001|\p{L}+(?:-\p{L}+)*|\p{N}+|[^\s\p{L}\p{N}]/gu;
const REPEATED = /(\p{L})\1{2,}/gu;
const NEGATIONS = new Set([
  'tidak',
  'bukan',
  'belum',
  'kurang',
  'jangan',
  'tanpa',
  'tak',
  'nggak',
  'gak',
  'enggak',
  'ga',
  'tdk',
]);
const NEGATION_REACH = 3;

/** Cuts a text into tokens; links and names become one token each, of the same length so that places stay true. */
export function toneTokens(text: string): ToneToken[] {
  const hidden = text
    .replace(LINK, (link) => `\uE000${' '.repeat(link.length - 1)}`)
    .replace(NAME, (name) => `\uE001${' '.repeat(name.length - 1)}`);
  const tokens: ToneToken[] = [];
  let reach = 0;
  for (const found of hidden.matchAll(TOKEN)) {
    const token = found[0].toLowerCase().replace(REPEATED, '$1$1');
    const isWord = /^[\p{L}\p{N}]/u.test(token);
    if (!isWord) reach = 0;
    tokens.push({
      text: token,
      start: found.index,
      end: found.index + found[0].length,
      isNegated: reach > 0,
    });
    if (reach > 0) reach -= 1;
    if (NEGATIONS.has(token)) reach = NEGATION_REACH;
  }
  return tokens;
}

const WORD = 0x811c9dc5 | 0;
const PAIR = 0x2f0b4c47 | 0;
const NEGATED = 0x5bd1e995 | 0;
const LETTERS = 0x1b873593 | 0;
const BORDER = 32;

// FNV-1a, then the finaliser of MurmurHash3: neighbouring strings must not share their low bits.
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const mix = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (TONE_BUCKETS - 1);
};

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let place = 0; place < text.length; place += 1) hash = step(hash, text.charCodeAt(place));
  return hash;
}

/** Calls `see` with the bucket of every feature of the tokens: words, pairs, negated words, 3 to 5 letters. */
export function eachToneBucket(
  tokens: readonly ToneToken[],
  see: (bucket: number, token: number) => void,
): void {
  let before = '';
  for (const [place, { text, isNegated }] of tokens.entries()) {
    see(mix(hashText(WORD, text)), place);
    if (place > 0) see(mix(hashText(step(hashText(PAIR, before), BORDER), text)), place);
    if (isNegated) see(mix(hashText(NEGATED, text)), place);
    eachLetterRun(` ${text} `, (bucket) => see(bucket, place));
    before = text;
  }
}

function eachLetterRun(padded: string, see: (bucket: number) => void): void {
  for (let from = 0; from + 3 <= padded.length; from += 1) {
    let hash = LETTERS;
    const last = Math.min(padded.length, from + 5);
    for (let place = from; place < last; place += 1) {
      hash = step(hash, padded.charCodeAt(place));
      if (place - from >= 2) see(mix(hash ^ (place - from)));
    }
  }
}

const counts = new Float64Array(TONE_BUCKETS);

/** Counts the features of texts, each as often as its weight says, and scales the row to unit length. */
export function toneFeatures(
  parts: readonly { tokens: readonly ToneToken[]; weight: number }[],
): ToneFeatures {
  const seen: number[] = [];
  for (const { tokens, weight } of parts) {
    eachToneBucket(tokens, (bucket) => {
      if (counts[bucket] === 0) seen.push(bucket);
      counts[bucket] = (counts[bucket] ?? 0) + weight;
    });
  }
  const values = new Float64Array(seen.length);
  let square = 0;
  for (const [place, bucket] of seen.entries()) {
    const value = counts[bucket] ?? 0;
    values[place] = value;
    square += value * value;
    counts[bucket] = 0;
  }
  const length = Math.sqrt(square) || 1;
  for (let place = 0; place < values.length; place += 1) values[place] = (values[place] ?? 0) / length;
  return { buckets: Int32Array.from(seen), values };
}
