import type { RiskSettings } from '../../platform/risk-settings';

/** What a text says of officials and of events that are urgent by themselves, with the words it was found by. */
export interface Signals {
  /** The highest official named, 0 to 1. */
  official: number;
  triggers: string[];
  /** The phrases that were found, the official's first. */
  phrases: string[];
}

/** Lower-case words with one space before, between and after them. */
export const foldedText = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const holds = (folded: string, phrase: string): boolean => folded.includes(foldedText(phrase));

/** Takes phrases out, so that "no casualties" is not read as casualties. */
const without = (folded: string, phrases: readonly string[]): string =>
  phrases.reduce((text, phrase) => text.replaceAll(foldedText(phrase), ' '), folded);

/** Finds the configured titles and phrases in a text. */
export function signalsOf(text: string, { officials, triggers }: RiskSettings): Signals {
  const folded = foldedText(text);
  const named = [...officials]
    .sort((a, b) => b.level - a.level)
    .flatMap(({ level, titles }) => titles.map((title) => ({ level, title })))
    .find(({ title }) => holds(folded, title));
  const fired = triggers.flatMap(({ name, phrases, unless = [], official = 0 }) => {
    const rest = without(folded, unless);
    const phrase = phrases.find((one) => holds(rest, one));
    return phrase ? [{ name, phrase, official }] : [];
  });
  return {
    official: Math.max(named?.level ?? 0, ...fired.map(({ official }) => official)),
    triggers: fired.map(({ name }) => name),
    phrases: [...(named ? [named.title] : []), ...fired.map(({ phrase }) => phrase)],
  };
}

/** The triggers that count for an item: some only do in an outlet read in the whole country. */
export const countedTriggers = (
  names: readonly string[],
  isNational: boolean,
  { triggers }: Pick<RiskSettings, 'triggers'>,
): string[] =>
  names.filter((name) => isNational || !triggers.find((rule) => rule.name === name)?.isNationalOnly);
