import { monthNumber, unitSeconds, zoneMinutes } from './date-words';

/** What the text itself does not say: the moment it was read and the outlet's zone in minutes east of Greenwich. */
export interface DateContext {
  fetchedAt: Date;
  zoneMinutes: number;
}

/** A date read from text; `localDate` is the day as written, `hasTime` false means midnight stands for the day. */
export interface ReadDate {
  at: Date;
  localDate: string;
  hasTime: boolean;
  hasZone: boolean;
}

interface Day {
  year: number;
  month: number;
  day: number;
  rest: string;
}

interface Time {
  seconds: number;
  zone: number | null;
}

/** The zone of western Indonesia, the default of outlets. */
export const WIB_MINUTES = 420;

const DAY_MS = 86_400_000;
const MAX_LENGTH = 200;

/** Reads a date in any of the forms of Indonesian portals and of feeds; null when it is none. */
export function parseDate(text: string, context: DateContext): ReadDate | null {
  const clean = text
    .slice(0, MAX_LENGTH)
    .replace(/[\s\u00A0|•·,]+/g, ' ')
    .trim();
  if (clean === '') return null;
  const day = findDay(clean, context);
  if (!day) return parseRelative(clean, context);
  return assemble(day, findTime(day.rest), context);
}

function assemble(day: Day, time: Time | null, context: DateContext): ReadDate | null {
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const checked = isoDay(midnight);
  if (checked !== `${day.year}-${two(day.month)}-${two(day.day)}`) return null;
  const zone = time?.zone ?? context.zoneMinutes;
  const at = new Date(midnight + ((time?.seconds ?? 0) - zone * 60) * 1_000);
  return { at, localDate: checked, hasTime: time !== null, hasZone: (time?.zone ?? null) !== null };
}

const two = (value: number): string => String(value).padStart(2, '0');
const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

type Reader = [pattern: RegExp, read: (parts: string[], context: DateContext) => Omit<Day, 'rest'> | null];

const READERS: Reader[] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([, year, month, day]) => numbers(year, month, day)],
  [/(?<!\d)(\d{4})(\d{2})(\d{2})(?=T\d)/, ([, year, month, day]) => numbers(year, month, day)],
  [
    /(?<![\d:])(\d{1,2})[ .-]+([A-Za-z]{3,9})\.?[ -]+(\d{4}|\d{2})(?![\d:])/,
    ([, day, month, year]) => worded(year, month, day),
  ],
  [
    /([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?!\d)/,
    ([, month, day, year]) => worded(year, month, day),
  ],
  [
    /(?<![\d:])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/,
    ([, day, month, year]) => dayFirst(year, month, day),
  ],
  [/\((\d{1,2})[/.-](\d{1,2})\)/, ([, day, month], context) => withoutYear(day, month, context)],
  [
    /(?<![\d:])(\d{1,2}) ([A-Za-z]{3,9})(?![A-Za-z])/,
    ([, day, month], context) => wordedWithoutYear(day, month, context),
  ],
];

function findDay(text: string, context: DateContext): Day | null {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(text);
    const day = found && read([...found], context);
    if (found && day)
      return { ...day, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
  }
  return null;
}

function numbers(year?: string, month?: string, day?: string): Omit<Day, 'rest'> {
  return { year: fullYear(year ?? ''), month: Number(month), day: Number(day) };
}

// Two digits follow RFC 2822: 00-49 are of this century.
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 50 ? 2_000 : 1_900);
}

function worded(year?: string, month?: string, day?: string): Omit<Day, 'rest'> | null {
  const number = monthNumber(month ?? '');
  return number ? { year: fullYear(year ?? ''), month: number, day: Number(day) } : null;
}

// Day first always, save where only the other order is a date at all.
function dayFirst(year?: string, month?: string, day?: string): Omit<Day, 'rest'> {
  if (Number(month) > 12 && Number(day) <= 12) return numbers(year, day, month);
  return numbers(year, month, day);
}

function wordedWithoutYear(day: string | undefined, month: string | undefined, context: DateContext) {
  const number = monthNumber(month ?? '');
  return number ? withoutYear(day, String(number), context) : null;
}

// "Kamis (15/10)": the latest year in which the day lies at most one day after the fetch.
function withoutYear(day: string | undefined, month: string | undefined, context: DateContext) {
  const latest = isoDay(context.fetchedAt.getTime() + context.zoneMinutes * 60_000 + DAY_MS);
  const year = Number(latest.slice(0, 4));
  const inThisYear = `${year}-${two(Number(month))}-${two(Number(day))}` <= latest;
  return numbers(String(inThisYear ? year : year - 1), month, day);
}

function findTime(written: string): Time | null {
  const text = written.replace(/(?<!\S)T(\d{2})(\d{2})(\d{2})(?=\D|$)/, '$1:$2:$3');
  const pattern =
    /(?<![\d:.])T?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?!\d)\s*(am|pm)?\s*(Z\b|[A-Za-z]{2,4}\b|[+-]\d{2}:?\d{2}\b|[+-]\d{2}\b)?/i;
  const found = pattern.exec(text);
  if (!found) return null;
  const [, hour, minute, second, half, zone] = found;
  const clock = (Number(hour) % (half ? 12 : 25)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  if (clock > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const seconds = clock * 3_600 + Number(minute) * 60 + Number(second ?? 0);
  return { seconds, zone: zone ? zoneMinutes(zone) : null };
}

function parseRelative(text: string, context: DateContext): ReadDate | null {
  const ago = /(?:^|\s)(\d{1,3}|se(?=jam|hari|menit|minggu|pekan))\s*([a-z]+)(?: yang)? (?:lalu|ago)\b/i.exec(
    text,
  );
  const unit = ago && unitSeconds(ago[2] ?? '');
  if (ago && unit) return relative(context, (Number(ago[1]) || 1) * unit, unit < 86_400);
  const word = /\b(baru saja|just now|hari ini|today|kemarin|yesterday)\b/i.exec(text)?.[1]?.toLowerCase();
  if (!word) return null;
  if (word === 'baru saja' || word === 'just now') return relative(context, 0, true);
  const day = relative(context, word === 'kemarin' || word === 'yesterday' ? 86_400 : 0, false);
  const [year = 0, month = 0, date = 0] = day.localDate.split('-').map(Number);
  return assemble({ year, month, day: date, rest: '' }, findTime(text), context);
}

function relative(context: DateContext, seconds: number, hasTime: boolean): ReadDate {
  const at = new Date(context.fetchedAt.getTime() - seconds * 1_000);
  const localDate = isoDay(at.getTime() + context.zoneMinutes * 60_000);
  if (hasTime) return { at, localDate, hasTime, hasZone: true };
  const midnight = Date.parse(`${localDate}T00:00:00Z`) - context.zoneMinutes * 60_000;
  return { at: new Date(midnight), localDate, hasTime, hasZone: false };
}
