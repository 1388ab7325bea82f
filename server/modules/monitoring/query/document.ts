import { type Words, wordsOf } from './words';

/** Facts of an article that fields test; everything as shown to people. */
export interface Facts {
  /** Names and domains of the outlet. */
  outlet: string[];
  /** 1 national, 2 provincial, 3 local; null when the outlet is unknown. */
  tier: number | null;
  author: string | null;
  lang: string | null;
  /** Codes and names of districts and villages. */
  places: string[];
  isPaid: boolean;
}

/** Words between the last of the title and the first of the body, so that no phrase runs across. */
export const TITLE_GAP = 100;

/** An article made ready to be matched; places count words across title, gap and body. */
export interface Document {
  title: string;
  body: string;
  titleWords: Words;
  bodyWords: Words;
  bodyShift: number;
  facts: Facts;
}

/** Makes an article ready for any number of queries. */
export function documentOf(title: string, body: string, facts: Facts): Document {
  const titleWords = wordsOf(title);
  const bodyShift = titleWords.count + TITLE_GAP;
  return { title, body, titleWords, bodyWords: wordsOf(body), bodyShift, facts };
}

/** A stretch of the title or body in UTF-16 code units. */
export interface Stretch {
  part: 'TITLE' | 'BODY';
  start: number;
  end: number;
}

/** Places of words as stretches of the text as written, for highlighting; in order, without overlaps. */
export function stretches(document: Document, spans: readonly (readonly [number, number])[]): Stretch[] {
  const found: Stretch[] = [];
  const sorted = [...spans].sort(([a, b], [c, d]) => a - c || d - b);
  for (const [first, last] of sorted) {
    const isTitle = first < document.bodyShift;
    const words = isTitle ? document.titleWords : document.bodyWords;
    const shift = isTitle ? 0 : document.bodyShift;
    const [start, end] = [words.starts[first - shift] ?? 0, words.ends[last - shift] ?? 0];
    const part = isTitle ? 'TITLE' : 'BODY';
    const before = found.at(-1);
    if (before && before.part === part && start < before.end) before.end = Math.max(before.end, end);
    else found.push({ part, start, end });
  }
  return found;
}
