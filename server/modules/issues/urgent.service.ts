import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { ReachLevel } from '../outlets/outlet.entity';
import { assessStoriesNow, type Follow } from './assessment-grid.service';
import { countedTriggers } from './signals';

const FRESH_MS = 6 * 3_600_000;
const AT_ONCE = 500;

/**
 * Assesses at once the stories of articles that carry a hard trigger: such a thing does not wait for the grid. What was
 * published longer ago than six hours waits.
 */
export async function assessUrgent(ctx: Ctx, articleIds: readonly number[], follow: Follow): Promise<void> {
  const nos = new Set<number>();
  for (let from = 0; from < articleIds.length; from += AT_ONCE)
    for (const no of await urgentStories(ctx, articleIds.slice(from, from + AT_ONCE))) nos.add(no);
  await assessStoriesNow(ctx, [...nos], follow);
}

async function urgentStories(ctx: Ctx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows: { storyNo: unknown; reachLevel: string | null; triggers: string; byPerson: string | null }[] =
    await ctx.db.query(
      `SELECT a.storyNo AS storyNo, o.reachLevel AS reachLevel, s.triggers AS triggers, s.triggersByPerson AS byPerson
       FROM article a JOIN article_signal s ON s.articleId = a.id LEFT JOIN media_outlet o ON o.no = a.outletNo
       WHERE a.id IN (${marks(ids)}) AND a.storyNo IS NOT NULL AND COALESCE(a.publishedAt, a.firstSeenAt) >= ?`,
      [...ids, ctx.now().getTime() - FRESH_MS],
    );
  return rows
    .filter(({ reachLevel, triggers, byPerson }) => {
      const names: string[] = JSON.parse(byPerson ?? triggers);
      return countedTriggers(names, reachLevel === ReachLevel.NATIONAL, ctx.profile.crisis.risk).length > 0;
    })
    .map(({ storyNo }) => Number(storyNo));
}
