import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import type { BucketItem } from './buckets.service';

/** Kinds of channel; each network of posts is one of its own. */
export async function channelsOf(ctx: Ctx, items: readonly BucketItem[]): Promise<string[]> {
  const ids = items.map(({ articleId }) => articleId);
  if (ids.length === 0) return [];
  const rows: { kind: string }[] = await ctx.db.query(
    `SELECT DISTINCT CASE WHEN channel = 'SOCIAL' THEN COALESCE(platform, channel) ELSE channel END AS kind FROM article
     WHERE id IN (${marks(ids)}) ORDER BY kind`,
    ids,
  );
  return rows.map(({ kind }) => kind);
}

/** Sum of the engagement that was given with the items; null where none was. */
export async function engagementOf(ctx: Ctx, items: readonly BucketItem[]): Promise<number | null> {
  const ids = items.map(({ articleId }) => articleId);
  if (ids.length === 0) return null;
  const [{ n }] = await ctx.db.query(
    `SELECT SUM(engagement) AS n FROM article WHERE id IN (${marks(ids)})`,
    ids,
  );
  return n === null ? null : toNumber(n);
}
