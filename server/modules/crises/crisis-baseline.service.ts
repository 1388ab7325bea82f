import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { storyNosOf } from '../issues/issue-step.service';
import { excludeFromBaselines } from '../monitoring/spike-exclusion.service';
import { Topic } from '../monitoring/topic.entity';
import type { Crisis } from './crisis.entity';
import { issuesOf } from './crisis-step.service';

/** When the first article of stories was published; null without articles. */
async function firstItemAt(ctx: Ctx, nos: readonly number[]): Promise<Date | null> {
  if (nos.length === 0) return null;
  const [row] = await ctx.db.query(
    `SELECT MIN(COALESCE(publishedAt, firstSeenAt)) AS at FROM article WHERE storyNo IN (${marks(nos)}) AND status = 'USABLE'`,
    [...nos],
  );
  return row?.at == null ? null : new Date(toNumber(row.at));
}

/**
 * Leaves the time of a crisis, from its first item to its close, out of the baselines of its topics; a drill changes none.
 * Safe to repeat.
 */
export async function excludeTime(ctx: Ctx, crisis: Crisis): Promise<void> {
  if (crisis.isExercise) return;
  for (const issue of await issuesOf(ctx, crisis.id)) {
    if (issue.topicNo === null) continue;
    const topic = await ctx.db.findOneBy(Topic, { no: issue.topicNo });
    if (!topic) continue;
    const first = await firstItemAt(ctx, await storyNosOf(ctx, issue.id));
    const fromAt = first && first < crisis.clockStartedAt ? first : crisis.clockStartedAt;
    await excludeFromBaselines(ctx, {
      ownerRef: crisis.id,
      topicId: topic.id,
      fromAt,
      toAt: crisis.closedAt,
    });
  }
}
