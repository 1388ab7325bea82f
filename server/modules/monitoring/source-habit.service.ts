import type { Ctx } from '../../platform/ctx';
import { profileOf } from '../../platform/profile';
import { Source, SourceState } from './source.entity';
import { silentAt, tellHealth } from './source-health.service';

const DAY_MS = 86_400_000;
const WINDOWS = 28;
const NEEDED = 14;

/** Sources whose last day brought more than two standard deviations fewer new items than their days of four weeks. */
export async function belowHabit(ctx: Ctx): Promise<string[]> {
  const now = ctx.now().getTime();
  const rows: { sourceId: string; age: number | string; n: number | string }[] = await ctx.db.query(
    'SELECT sourceId, (? - firstSeenAt) - ((? - firstSeenAt) % 86400000) AS age, COUNT(*) AS n ' +
      'FROM article_source WHERE firstSeenAt > ? AND firstSeenAt <= ? GROUP BY sourceId, age',
    [now, now, now - WINDOWS * DAY_MS, now],
  );
  const counts = new Map<string, number[]>();
  for (const { sourceId, age, n } of rows) {
    const days = counts.get(sourceId) ?? new Array<number>(WINDOWS).fill(0);
    days[Number(age) / DAY_MS] = Number(n);
    counts.set(sourceId, days);
  }
  const isUsual = usualDays(ctx, now);
  return [...counts].filter(([, days]) => isThin(days, isUsual)).map(([sourceId]) => sourceId);
}

/** Which of the days that end at this hour touch no holiday, from the last one backwards. */
function usualDays(ctx: Ctx, now: number): boolean[] {
  const { dayOf } = profileOf(ctx);
  const holidays = new Set(ctx.profile.holidays.map(({ on }) => on));
  const isHoliday = (at: number) => holidays.has(dayOf(new Date(at)));
  return Array.from({ length: WINDOWS }, (_, index) => {
    const end = now - index * DAY_MS;
    return !isHoliday(end) && !isHoliday(end - DAY_MS);
  });
}

/** `days[0]` is the last day; days before the first item of the source do not count. */
function isThin(days: readonly number[], isUsual: readonly boolean[]): boolean {
  if (!isUsual[0]) return false;
  const first = days.findLastIndex((count) => count > 0);
  const others = days.slice(1, first + 1).filter((_count, index) => isUsual[index + 1]);
  if (others.length < NEEDED) return false;
  const mean = others.reduce((sum, count) => sum + count, 0) / others.length;
  const variance = others.reduce((sum, count) => sum + (count - mean) ** 2, 0) / others.length;
  return (days[0] ?? 0) < mean - 2 * Math.sqrt(variance);
}

/** Brings what is known of the silence of every source up to now, and tells which fell silent or recovered. */
export async function reviewHabits(ctx: Ctx, thin: readonly string[]): Promise<void> {
  const below = new Set(thin);
  for (const source of await ctx.db.findBy(Source, { state: SourceState.ACTIVE })) {
    const values = {
      isBelowHabit: below.has(source.id),
      // Holidays may have been added to the profile since.
      silentAt: silentAt(ctx.profile, source.lastNewAt, source.expectedGapSeconds),
    };
    const isSame =
      values.isBelowHabit === source.isBelowHabit &&
      values.silentAt?.getTime() === source.silentAt?.getTime();
    if (!isSame) await ctx.db.update(Source, { id: source.id }, values);
    await tellHealth(ctx, Object.assign(source, values));
  }
}
