import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { WINDOW_HOURS } from './buckets.service';
import type { Topic } from './topic.entity';

const HOUR_MS = 3_600_000;
/** Days that a baseline looks back. */
export const PAST_DAYS = 28;
/** A burst is left out of baselines for three days; what lasts longer is the new usual. */
const EXCLUDED_MS = 72 * HOUR_MS;

/** A time that no baseline learns from; of all topics where none is named. */
export interface Span {
  topicNo: number | null;
  from: number;
  to: number;
}

/** When the office began to watch: before, no news is not the same as no coverage. */
export async function officeStart(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db.query('SELECT MIN(createdAt) AS at FROM source');
  return row.at == null ? Number.MAX_SAFE_INTEGER : toNumber(row.at);
}

/** Alerts of the topic and times that other modules handed in. */
export async function exclusions(ctx: Ctx, topics: readonly Topic[], hour: number): Promise<Span[]> {
  const since = (hour - 24 * (PAST_DAYS + 1)) * HOUR_MS;
  const nos = topics.map(({ no }) => no);
  const bursts: { topicNo: number; openedAt: unknown; closedAt: unknown }[] = await ctx.db.query(
    `SELECT topicNo, openedAt, closedAt FROM burst WHERE topicNo IN (${marks(nos)}) AND level = 'ALERT' AND openedAt >= ?`,
    [...nos, since - EXCLUDED_MS],
  );
  const given: { topicId: string | null; fromAt: unknown; toAt: unknown }[] = await ctx.db.query(
    'SELECT topicId, fromAt, toAt FROM spike_exclusion WHERE toAt IS NULL OR toAt >= ?',
    [since],
  );
  const noOf = new Map(topics.map(({ id, no }) => [id, no]));
  return [
    ...bursts.map((burst) => spanOf(burst)),
    ...given
      .filter(({ topicId }) => topicId === null || noOf.has(topicId))
      .map(({ topicId, fromAt, toAt }) => ({
        topicNo: topicId === null ? null : (noOf.get(topicId) ?? null),
        from: toNumber(fromAt),
        to: toAt == null ? Number.MAX_SAFE_INTEGER : toNumber(toAt),
      })),
  ];
}

function spanOf({
  topicNo,
  openedAt,
  closedAt,
}: {
  topicNo: number;
  openedAt: unknown;
  closedAt: unknown;
}): Span {
  const opened = toNumber(openedAt);
  const closed = closedAt == null ? Number.MAX_SAFE_INTEGER : toNumber(closedAt);
  const from = opened - WINDOW_HOURS * HOUR_MS;
  return { topicNo: Number(topicNo), from, to: Math.min(closed, opened + EXCLUDED_MS) };
}
