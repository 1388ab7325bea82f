import { type DateContext, parseDate } from './dates';

/** Where a date was found, strongest first. */
export const DATE_SOURCES = ['JSON_LD', 'ARTICLE_META', 'FEED', 'URL', 'VISIBLE'] as const;

/** Where a date was found. */
export type DateSource = (typeof DATE_SOURCES)[number];

/** One claim of a date, as text. */
export interface DateEvidence {
  source: DateSource;
  text: string;
}

/** The date taken; `claimedAt` is what the evidence said before clamping, kept for learning clock offsets. */
export interface ChosenDate {
  at: Date | null;
  source: DateSource | null;
  claimedAt: Date | null;
  flag: 'FUTURE' | 'TOO_OLD' | 'DAY_ONLY' | null;
}

const NOTHING: ChosenDate = { at: null, source: null, claimedAt: null, flag: null };
const TOLERANCE_MS = 10 * 60_000;
const EARLIEST = Date.UTC(1995, 0, 1);

/** Gives the publishing time by the strongest readable evidence, clamped to the fetch time when it lies in the future. */
export function chooseDate(evidence: readonly DateEvidence[], context: DateContext): ChosenDate {
  let tooOld = false;
  for (const source of DATE_SOURCES) {
    for (const { text } of evidence.filter((claim) => claim.source === source)) {
      const read = parseDate(text, context);
      if (!read) continue;
      const claimedAt = read.at;
      if (claimedAt.getTime() < EARLIEST) {
        tooOld = true;
        continue;
      }
      const isFuture = claimedAt.getTime() > context.fetchedAt.getTime() + TOLERANCE_MS;
      if (isFuture) return { at: context.fetchedAt, source, claimedAt, flag: 'FUTURE' };
      return { at: claimedAt, source, claimedAt, flag: read.hasTime ? null : 'DAY_ONLY' };
    }
  }
  return tooOld ? { ...NOTHING, flag: 'TOO_OLD' } : NOTHING;
}

/** Gives the day written in an article's address as `2020-10-15`, or null. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const found =
    /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=\/|-|$)/.exec(path) ??
    /(?:\/|-)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,5}(?:\D|$))/.exec(path);
  if (!found) return null;
  return `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
}

const HOUR_MS = 3_600_000;
const NEEDED = 5;
const SLACK_MS = 20 * 60_000;

/**
 * Gives the whole hours by which an outlet's clock runs ahead when its last five claims all lie the same hours in the
 * future, else 0; the pairs are claimed time and fetch time in milliseconds.
 */
export function clockOffsetHours(pairs: readonly { claimedAt: number; fetchedAt: number }[]): number {
  const last = pairs.slice(-NEEDED);
  if (last.length < NEEDED) return 0;
  const hours = last.map(({ claimedAt, fetchedAt }) =>
    Math.ceil((claimedAt - fetchedAt - SLACK_MS) / HOUR_MS),
  );
  const [first = 0] = hours;
  return first >= 1 && first <= 14 && hours.every((value) => value === first) ? first : 0;
}
