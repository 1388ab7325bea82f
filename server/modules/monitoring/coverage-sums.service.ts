import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { addDays } from '../../platform/working-days';
import { numberOfDay } from './count-rows.service';
import type { CoverageCounts, CoverageTone } from './coverage.inputs';
import { CoverageTone as Tone } from './coverage.inputs';
import { mayReadMonitoring } from './monitoring.roles';

/** A row of a rollup with its tone, as either database hands it out. */
export interface Summed {
  tone: unknown;
  articleCount: unknown;
  paidCount: unknown;
  ownCount: unknown;
}

/** Names of the stored tones. */
export const TONES: Readonly<Record<number, keyof CoverageTone>> = {
  [-1]: 'negative',
  0: 'neutral',
  1: 'positive',
  9: 'needsPerson',
  8: 'none',
};

/** Adds a row of a rollup to counts. */
export function addCounts(counts: CoverageCounts, row: Omit<Summed, 'tone'>): void {
  counts.articleCount += Number(row.articleCount);
  counts.paidCount += Number(row.paidCount);
  counts.ownCount += Number(row.ownCount);
  counts.earnedCount = Math.max(0, counts.articleCount - counts.paidCount - counts.ownCount);
}

/** Adds a row of one tone to counts; the tone only for callers who may read it. */
export function addSummed(counts: CoverageCounts, row: Summed, withTone: boolean): void {
  addCounts(counts, row);
  if (!withTone) return;
  counts.tone ??= new Tone();
  const name = TONES[Number(row.tone)];
  if (name) counts.tone[name] += Number(row.articleCount);
}

/** Whether the caller reads tone beside totals. */
export const readsTone = (ctx: Ctx): boolean => mayReadMonitoring(ctx.actor);

/** A period cut into whole months and the days at its edges, so that a year is a dozen months and at most 60 days. */
export interface Cut {
  /** yyyymm, first and last; null when no whole month lies inside. */
  months: [number, number] | null;
  /** yyyymmdd, first and last. */
  days: [number, number][];
}

/** Cuts a period of local days at the turns of months. */
export function cutMonths(fromOn: string, toOn: string): Cut {
  const first = fromOn.endsWith('-01') ? fromOn : nextMonth(fromOn);
  const afterLast = addDays(toOn, 1).endsWith('-01') ? addDays(toOn, 1) : `${toOn.slice(0, 7)}-01`;
  if (first >= afterLast) return { months: null, days: [[numberOfDay(fromOn), numberOfDay(toOn)]] };
  const days: [number, number][] = [];
  if (fromOn < first) days.push([numberOfDay(fromOn), numberOfDay(addDays(first, -1))]);
  if (afterLast <= toOn) days.push([numberOfDay(afterLast), numberOfDay(toOn)]);
  return { months: [monthOf(first), monthOf(addDays(afterLast, -1))], days };
}

const monthOf = (day: string): number => Number(day.slice(0, 7).replace('-', ''));
const nextMonth = (day: string): string => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

/** Local days from first to last. */
export function daysBetween(fromOn: string, toOn: string): string[] {
  const days: string[] = [];
  for (let day = fromOn; day <= toOn; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The hour since the epoch in which a local day begins. */
export const firstHour = (ctx: Ctx, day: string): number =>
  Math.floor(profileOf(ctx).instantOf(day, '00:00').getTime() / 3_600_000);
