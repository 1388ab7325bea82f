import type { ToneSegment } from './tone';

/** A stretch of a text by its offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence that is judged, with its place: in the title, or in the body from `start` to `end`. */
export interface JudgedSentence extends ToneSegment, Span {
  isTitle: boolean;
  /** True when a word that the topic looks for stands in it, not only next to it. */
  hasHit: boolean;
}

const TITLE_WEIGHT = 2;
/** Sentences judged where the topic hit nowhere in the words, as topics on an outlet alone do. */
const LEAD_SENTENCES = 2;

const SHORT =
  /(?:^|[\s(])(?:dr|drs|dra|ir|prof|h|hj|bpk|sdr|sdri|yth|no|jl|jln|kab|kec|kel|rt|rw|tgl|hlm|dll|dsb|dst|rp|pt|cv|tbk|m|s|st|a\.n|u\.p|\p{Lu})$/iu;

/** Cuts a text into sentences; titles, initials and short forms such as "Jl." do not end one, a line break does. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    let from = 0;
    for (const mark of line[0].matchAll(/[.!?…]+[”"’')\]]*\s+(?=["“‘'(]?[\p{Lu}\p{N}])/gu)) {
      if (mark[0].startsWith('.') && SHORT.test(line[0].slice(0, mark.index))) continue;
      push(spans, line[0], from, mark.index + mark[0].length, line.index);
      from = mark.index + mark[0].length;
    }
    push(spans, line[0], from, line[0].length, line.index);
  }
  return spans;
}

function push(spans: Span[], line: string, from: number, to: number, offset: number): void {
  const sentence = line.slice(from, to);
  const start = from + (sentence.length - sentence.trimStart().length);
  const end = from + sentence.trimEnd().length;
  if (end > start) spans.push({ start: start + offset, end: end + offset });
}

/** The stretches between quotation marks; an opening mark that never closes reaches to the end of its paragraph. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(/“[^”\n]*(?:”|$|(?=\n))|"[^"\n]*"/gmu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * The sentences whose tone is that of a topic: the title, counted twice, each sentence of the body with a hit and one on
 * each side of it. A hit in the title brings the first sentence of the body.
 */
export function judgedSentences(
  title: string,
  body: string,
  hits: { title: readonly Span[]; body: readonly Span[] },
): JudgedSentence[] {
  const sentences = sentencesOf(body);
  const quotes = quotedSpans(body);
  const hit = sentences.map((sentence) => hits.body.some((span) => overlap(sentence, span) > 0));
  const isAnywhere = hits.title.length > 0 || hit.includes(true);
  const isJudged = (place: number): boolean => {
    if (!isAnywhere) return place < LEAD_SENTENCES;
    return [place - 1, place, place + 1].some((near) =>
      near < 0 ? hits.title.length > 0 : hit[near] === true,
    );
  };
  const judged = sentences.flatMap((sentence, place): JudgedSentence[] => {
    if (!isJudged(place)) return [];
    const quoted = quotes.reduce((sum, quote) => sum + overlap(sentence, quote), 0);
    const isQuoted = quoted * 2 > sentence.end - sentence.start;
    const text = body.slice(sentence.start, sentence.end);
    return [{ ...sentence, text, weight: 1, isQuoted, isTitle: false, hasHit: hit[place] === true }];
  });
  const head = {
    start: 0,
    end: title.length,
    text: title,
    weight: TITLE_WEIGHT,
    isQuoted: false,
    isTitle: true,
  };
  return [{ ...head, hasHit: hits.title.length > 0 }, ...judged];
}
