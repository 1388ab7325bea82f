/** What is looked for in an article: the messages of a statement and what names its source. */
export interface MessageFacts {
  id: string;
  /** Phrases that give it away; the message's own words when there are none. */
  phrases: readonly string[];
}

/** Where an article stands after the machine looked at it. */
export type PickupVerdict = 'AUTO' | 'PENDING' | 'NONE';

/** What was found of a statement in an article. */
export interface Likeness {
  /** Share of the statement's five-word runs found in the article, 0 to 1. */
  containment: number;
  /** Key messages found and in all. */
  found: number;
  messages: number;
  /** Whether the named spokesperson or a number of the statement stands in it. */
  isNamed: boolean;
}

const AUTO_FROM = 0.6;
const REVIEW_FROM = 0.35;

/** Likeness from 0 to 1 (crisis.md 7): half by the text, three tenths by messages, a fifth by a name or number. */
export function matchScore({ containment, found, messages, isNamed }: Likeness): number {
  const share = messages === 0 ? 0 : found / messages;
  return Math.round((0.5 * containment + 0.3 * share + (isNamed ? 0.2 : 0)) * 1e6) / 1e6;
}

/** Recognised, doubtful or nothing; a link to the statement or the number of the order decides by itself. */
export function verdictOf(score: number, isCited: boolean): PickupVerdict {
  if (isCited || score >= AUTO_FROM) return 'AUTO';
  return score >= REVIEW_FROM ? 'PENDING' : 'NONE';
}

/** Words in lower case with one blank between and around, so that a phrase is found whole. */
export const foldText = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** True when the folded text holds the words of `phrase` in a row. */
export const holds = (folded: string, phrase: string): boolean => {
  const words = foldText(phrase);
  return words.trim() !== '' && folded.includes(words);
};

/** Ids of the messages found in a folded text. */
export const messagesIn = (folded: string, messages: readonly MessageFacts[]): string[] =>
  messages.filter(({ phrases }) => phrases.some((phrase) => holds(folded, phrase))).map(({ id }) => id);

const MONTHS =
  /^(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wib|wita|wit)$/;
const TIMES = /^(pukul|tanggal|tahun)$/;

/**
 * Figures of a statement that give it away, each with the word it counts; long numbers (a telephone) stand alone.
 * Days and hours do not count: every report on the day has them.
 */
export function figuresOf(text: string): string[] {
  const words = foldText(text).trim().split(' ');
  const figures = new Set<string>();
  words.forEach((word, at) => {
    if (!/^\d+$/.test(word) || TIMES.test(words[at - 1] ?? '')) return;
    const next = words[at + 1] ?? '';
    if (word.length >= 5) figures.add(word);
    else if (/^\p{L}{2,}$/u.test(next) && !MONTHS.test(next)) figures.add(`${word} ${next}`);
  });
  return [...figures];
}

/** A pickup as it counts for pull-through. */
export interface Carrying {
  found: number;
  messages: number;
  /** Weight of the outlet's reach. */
  weight: number;
}

/** Share of the messages that got through, 0 to 1; null without a pickup. */
export function pullThrough(pickups: readonly Carrying[]): number | null {
  const all = pickups.reduce((sum, { messages }) => sum + messages, 0);
  return all === 0 ? null : pickups.reduce((sum, { found }) => sum + found, 0) / all;
}

/** The same with each outlet counted by its reach; null without a pickup. */
export function weightedPullThrough(pickups: readonly Carrying[]): number | null {
  const counted = pickups.filter(({ messages }) => messages > 0);
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  return counted.reduce((sum, { found, messages, weight }) => sum + (weight * found) / messages, 0) / all;
}

/** How often the machine was right on what a person looked at; null where nothing was. */
export interface Accuracy {
  precision: number | null;
  recall: number | null;
  sample: number;
}

/** Precision and recall of a detector on cases that a person decided. */
export function accuracyOf(cases: readonly { said: boolean; is: boolean }[]): Accuracy {
  const both = cases.filter(({ said, is }) => said && is).length;
  const said = cases.filter((one) => one.said).length;
  const are = cases.filter((one) => one.is).length;
  return {
    precision: said === 0 ? null : both / said,
    recall: are === 0 ? null : both / are,
    sample: cases.length,
  };
}
