import { LANGUAGE_WORDS } from './language-words';

/** Regional languages of the archipelago and Malay: often taken for one another, so they only ever set the label. */
const REGIONAL: ReadonlySet<string> = new Set(['ms', 'jv', 'su', 'min', 'mui']);

/** What may be done with the tone of a text: the machine judges it, a person must, or nobody does. */
export type ToneReach = 'MACHINE' | 'PERSON' | 'NOBODY';

const MOST_WORDS = 400;
const LEAST_SHARE = 0.08;
/** A regional language is named only where it is clearly ahead: its words are few beside shared ones. */
const LEAD = 1.3;

const WEIGHTS = weights();

/** Each word weighs one in all, shared out among the languages that use it. */
function weights(): Map<string, [code: string, weight: number][]> {
  const users = new Map<string, string[]>();
  for (const [code, list] of Object.entries(LANGUAGE_WORDS))
    for (const word of new Set(list)) users.set(word, [...(users.get(word) ?? []), code]);
  return new Map([...users].map(([word, codes]) => [word, codes.map((code) => [code, 1 / codes.length])]));
}

const SCRIPTS: readonly [code: string, letters: RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** The language of a text as an ISO 639 code by its small words and script; null when too little tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 6000);
  const script = scriptOf(sample);
  if (script) return script;
  const tokens = (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, MOST_WORDS);
  const scores = new Map<string, number>();
  for (const token of tokens)
    for (const [code, weight] of WEIGHTS.get(token) ?? []) scores.set(code, (scores.get(code) ?? 0) + weight);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best[1] < 2 || best[1] / tokens.length < LEAST_SHARE) return null;
  const indonesian = scores.get('id') ?? 0;
  if (REGIONAL.has(best[0]) && indonesian > 0 && best[1] < indonesian * LEAD) return 'id';
  return second && second[1] === best[1] && second[0] === 'id' ? 'id' : best[0];
}

function scriptOf(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || /^[\p{Script=Latin}\P{L}]*$/u.test(sample)) return null;
  const [code, count] = SCRIPTS.map(
    ([name, form]) => [name, sample.match(form)?.length ?? 0] as const,
  ).reduce((top, next) => (next[1] > top[1] ? next : top));
  return count * 2 > letters ? code : null;
}

/**
 * Who judges the tone of a text in a language: the model knows Indonesian alone, and an unknown language counts as such;
 * regional languages and Malay go to a person, so that none is dropped; others get no tone.
 */
export function toneReach(language: string | null): ToneReach {
  if (language === null || language === 'id') return 'MACHINE';
  return REGIONAL.has(language) ? 'PERSON' : 'NOBODY';
}
