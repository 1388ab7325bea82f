/** The words of a text: each lower-cased and NFKC-normalised, with its place in the text as written. */
export interface Words {
  list: string[];
  starts: number[];
  ends: number[];
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

function quickly(lower: string): Words {
  const words: Words = { list: [], starts: [], ends: [] };
  let from = -1;
  for (let place = 0; place <= lower.length; place++) {
    const isPart = place < lower.length && kindOf(lower.charCodeAt(place)) === 1;
    if (isPart) {
      if (from < 0) from = place;
    } else if (from >= 0) {
      words.list.push(lower.slice(from, place));
      words.starts.push(from);
      words.ends.push(place);
      from = -1;
    }
  }
  return words;
}

function slowly(text: string): Words {
  const words: Words = { list: [], starts: [], ends: [] };
  for (const run of text.matchAll(RUN)) {
    words.list.push(compared(run[0]));
    words.starts.push(run.index);
    words.ends.push(run.index + run[0].length);
  }
  return words;
}
