import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { type Profile, profileOf } from '../../platform/profile';
import { WINDOW_HOURS } from './buckets.service';
import {
  comparable,
  type DayClass,
  type Fit,
  fitBaseline,
  type PastWindow,
  SPIKE_RULE,
} from './pipeline/spikes';
import { exclusions, officeStart, PAST_DAYS, type Span } from './spike-spans.service';
import type { Topic } from './topic.entity';

const HOUR_MS = 3_600_000;

/** What is usual for a topic in the window that ends with an hour. */
export interface Baseline extends Fit {
  /** Pairs a day over the days that are known. */
  pairsPerDay: number;
  /** True when fewer than five clean days are known. */
  isUncertain: boolean;
}

const classes = new WeakMap<Profile, Map<number, DayClass>>();

/** Whether a day is a working day, a weekend or a holiday of the profile; remembered by the hour. */
export function dayClassOf(ctx: Ctx, at: number): DayClass {
  const known = classes.get(ctx.profile) ?? new Map<number, DayClass>();
  classes.set(ctx.profile, known);
  const hour = Math.floor(at / HOUR_MS);
  const found = known.get(hour) ?? classOf(ctx, at);
  if (known.size > 20_000) known.clear();
  known.set(hour, found);
  return found;
}

function classOf(ctx: Ctx, at: number): DayClass {
  const day = profileOf(ctx).dayOf(new Date(at));
  if (ctx.profile.holidays.some((holiday) => holiday.on === day)) return 'HOLIDAY';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? 'WEEKEND' : 'WEEKDAY';
}

/** What is usual for each topic in the six hours that end with `hour`, from the 28 days before. */
export async function baselinesOf(
  ctx: Ctx,
  topics: readonly Topic[],
  hour: number,
): Promise<Map<number, Baseline>> {
  if (topics.length === 0) return new Map();
  const nos = topics.map(({ no }) => no);
  const counts = await windowCounts(ctx, nos, pastHours(hour));
  const past = await pastOf(ctx, topics, hour, hour);
  return new Map(topics.map((topic) => [topic.no, baselineAt(ctx, past, counts, topic, hour)]));
}

/** An hour of a topic with its six-hour count and what was to be expected. */
export interface ExpectedHour {
  hour: number;
  observed: number;
  expected: number;
}

/** Observed and expected six-hour counts of a topic for each hour from `from` to `to`. */
export async function expectedHours(
  ctx: Ctx,
  topic: Topic,
  from: number,
  to: number,
): Promise<ExpectedHour[]> {
  const first = from - 24 * PAST_DAYS;
  const all = Array.from({ length: to - first + 1 }, (_, place) => first + place);
  const counts = await windowCounts(ctx, [topic.no], [first, to], 'RANGE');
  const past = await pastOf(ctx, [topic], from, to);
  return all.slice(24 * PAST_DAYS).map((hour) => ({
    hour,
    observed: counts.get(`${topic.no} ${hour}`) ?? 0,
    expected: baselineAt(ctx, past, counts, topic, hour).mean,
  }));
}

/** What is known of the topics beside the counts. */
interface Past {
  pairs: Map<number, { total: number; since: number }>;
  spans: Span[];
  start: number;
}

async function pastOf(ctx: Ctx, topics: readonly Topic[], from: number, to: number): Promise<Past> {
  const nos = topics.map(({ no }) => no);
  return {
    pairs: await pairTotals(ctx, nos, to),
    spans: await exclusions(ctx, topics, from),
    start: await officeStart(ctx),
  };
}

function baselineAt(
  ctx: Ctx,
  { pairs, spans, start }: Past,
  counts: ReadonlyMap<string, number>,
  topic: Topic,
  hour: number,
): Baseline {
  const since = Math.min(topic.createdAt.getTime(), Math.max(start, pairs.get(topic.no)?.since ?? start));
  const mine = spans.filter(({ topicNo }) => topicNo === null || topicNo === topic.no);
  const past = pastHours(hour).flatMap((at): PastWindow[] => {
    const from = (at - WINDOW_HOURS + 1) * HOUR_MS;
    if (from < since) return [];
    const isExcluded = mine.some((span) => span.from < (at + 1) * HOUR_MS && span.to > from);
    const count = counts.get(`${topic.no} ${at}`) ?? 0;
    return [{ dayClass: dayClassOf(ctx, at * HOUR_MS), count, isExcluded }];
  });
  const values = comparable(past, dayClassOf(ctx, hour * HOUR_MS));
  const days = Math.min(PAST_DAYS, Math.max(1, ((hour + 1) * HOUR_MS - since) / (24 * HOUR_MS)));
  const pairsPerDay = (pairs.get(topic.no)?.total ?? 0) / days;
  return { ...fitBaseline(values), pairsPerDay, isUncertain: values.length < SPIKE_RULE.leastDays };
}

const pastHours = (hour: number): number[] =>
  Array.from({ length: PAST_DAYS }, (_, back) => hour - 24 * (back + 1));

async function windowCounts(
  ctx: Ctx,
  nos: number[],
  hours: number[],
  as: 'LIST' | 'RANGE' = 'LIST',
): Promise<Map<string, number>> {
  const condition = as === 'LIST' ? `hour IN (${marks(hours)})` : 'hour >= ? AND hour <= ?';
  const rows: { topicNo: number; hour: number; windowCount: number }[] = await ctx.db.query(
    `SELECT topicNo, hour, windowCount FROM topic_bucket WHERE topicNo IN (${marks(nos)}) AND ${condition}`,
    [...nos, ...hours],
  );
  return new Map(rows.map((row) => [`${row.topicNo} ${row.hour}`, Number(row.windowCount)]));
}

async function pairTotals(
  ctx: Ctx,
  nos: number[],
  hour: number,
): Promise<Map<number, { total: number; since: number }>> {
  const rows: { topicNo: number; total: unknown; since: number }[] = await ctx.db.query(
    `SELECT topicNo, SUM(pairCount) AS total, MIN(hour) AS since FROM topic_bucket
     WHERE topicNo IN (${marks(nos)}) AND hour > ? AND hour <= ? GROUP BY topicNo`,
    [...nos, hour - 24 * (PAST_DAYS + 1), hour],
  );
  return new Map(
    rows.map((row) => [
      Number(row.topicNo),
      { total: Number(row.total), since: Number(row.since) * HOUR_MS },
    ]),
  );
}
