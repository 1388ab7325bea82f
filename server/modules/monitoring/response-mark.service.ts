import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { IS_RESPONSE, PICKUP_SHARE } from './buckets.service';
import { recountHours } from './counts.service';
import { ResponseMark } from './response-mark.entity';

/**
 * Says that an article carries an answer of the office (recognised, or awaiting review) and so counts neither as coverage
 * of a topic nor in the risk of a story; with `isResponse` false, that a person found it to be none, so that it counts
 * again from the next evaluation. What carries an ordered text never counts.
 */
export async function markResponse(
  ctx: Ctx,
  articleId: number,
  { isResponse, ownerRef }: { isResponse: boolean; ownerRef: string },
): Promise<void> {
  const stays = isResponse || (await carriesOrder(ctx, articleId));
  await ctx.db.delete(ResponseMark, { articleId });
  await ctx.db.insert(ResponseMark, { articleId, isResponse: stays, ownerRef, at: ctx.now() });
  await recountHours(ctx, [articleId]);
}

async function carriesOrder(ctx: Ctx, articleId: number): Promise<boolean> {
  const rows: object[] = await ctx.db.query(
    `SELECT 1 AS found FROM watched_match w JOIN watched_text t ON t.id = w.watchedTextId
     WHERE w.articleId = ? AND w.forward >= ? AND t.ownerKind = 'ORDER' LIMIT 1`,
    [articleId, PICKUP_SHARE],
  );
  return rows.length > 0;
}

/** Articles of a range of ids that carry an answer of the office. */
export async function responseIds(ctx: Ctx, [from, to]: [number, number]): Promise<number[]> {
  const rows: { id: unknown }[] = await ctx.db.query(
    `SELECT a.id AS id FROM (
       SELECT w.articleId AS id FROM watched_match w WHERE w.articleId >= ? AND w.articleId < ? AND w.forward >= ?
       UNION SELECT r.articleId FROM response_mark r WHERE r.articleId >= ? AND r.articleId < ? AND r.isResponse = 1
     ) a WHERE ${IS_RESPONSE} = 1`,
    [from, to, PICKUP_SHARE, from, to],
  );
  return rows.map(({ id }) => toNumber(id));
}
