import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { on, type Subscriber } from '../../platform/jobs';
import { ArticleCreated, ArticleVersioned } from '../monitoring/article.events';
import { BurstClosed, BurstLevelChanged, BurstOpened } from '../monitoring/burst.events';
import { StoryItemsMoved, StoryMerged } from '../monitoring/story.events';
import { followMerge } from './alert-clock.service';
import { followRisk } from './alert-follow.service';
import { forgetBurst } from './alert-resolve.service';
import { followSpike } from './alert-spike.service';
import { readArticles } from './article-signal.service';
import { assessUrgent } from './urgent.service';

const AT_ONCE = 500;

/** Articles of groups of copies. */
async function articlesOfGroups(ctx: Ctx, groupIds: readonly number[]): Promise<number[]> {
  if (groupIds.length === 0) return [];
  const some = groupIds.slice(0, AT_ONCE);
  const rows: { id: unknown }[] = await ctx.db.query(
    `SELECT id FROM article WHERE dupGroupId IN (${marks(some)})`,
    [...some],
  );
  return rows.map(({ id }) => Number(id));
}

async function readNow(ctx: Ctx, articleIds: readonly number[]): Promise<void> {
  await readArticles(ctx, articleIds);
  await assessUrgent(ctx, articleIds, followRisk);
}

/** What risk and alerts do when monitoring reads articles, moves stories or finds spikes. */
export const riskSubscribers: Subscriber[] = [
  on(ArticleCreated, 'issues.read-articles', (ctx, { data }) => readNow(ctx, data.articleIds)),
  on(ArticleVersioned, 'issues.read-versions', (ctx, { data }) => readNow(ctx, data.articleIds)),
  on(StoryItemsMoved, 'issues.moved-items', async (ctx, { data }) =>
    assessUrgent(ctx, await articlesOfGroups(ctx, data.dupGroupIds), followRisk),
  ),
  on(StoryMerged, 'issues.merged-story', (ctx, { data }) => followMerge(ctx, data.storyId, data.intoStoryId)),
  on(BurstOpened, 'issues.burst-opened', (ctx, { subjectId, data, at }) =>
    followSpike(ctx, subjectId, data, at),
  ),
  on(BurstLevelChanged, 'issues.burst-level', (ctx, { subjectId, data, at }) =>
    followSpike(ctx, subjectId, data, at),
  ),
  on(BurstClosed, 'issues.burst-closed', async (ctx, { subjectId }) => {
    await forgetBurst(ctx, subjectId);
  }),
];
