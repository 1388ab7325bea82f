import type { Ctx } from '../../platform/ctx';
import { recounting } from './counts.service';
import { settleTone } from './tone-step.service';

export const RANK_JOB = 'monitoring.settle-rank';
const PAGE = 500;

/** Articles of a topic whose rank changed, from the newest on. */
export interface RankStep {
  topicNo: number;
  beforeId: number;
}

/** One step after a topic's rank changed: articles in other topics too may take the tone of another one now. */
export async function settleRank(ctx: Ctx, { topicNo, beforeId }: RankStep): Promise<void> {
  const rows: { id: unknown }[] = await ctx.db.query(
    `SELECT l.articleId AS id FROM article_topic l WHERE l.topicNo = ? AND l.articleId < ?
       AND EXISTS (SELECT 1 FROM article_topic o WHERE o.articleId = l.articleId AND o.topicNo <> l.topicNo)
     ORDER BY l.articleId DESC LIMIT ${PAGE}`,
    [topicNo, beforeId],
  );
  const ids = rows.map(({ id }) => Number(id));
  const last = ids.at(-1);
  if (last === undefined) return;
  await recounting(ctx, ids, () => settleTone(ctx, ids));
  if (ids.length === PAGE) await ctx.enqueue(RANK_JOB, { topicNo, beforeId: last });
}
