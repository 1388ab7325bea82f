import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { scan } from './article-scan.service';
import type { SavedSearch } from './saved-search.entity';
import { planOf } from './search-plan.service';
import { readOfficeQuery } from './topic-language.service';

/** Candidates that are looked at for the count of one saved search; a list shows many of them. */
const WORK = 500;

/** How many rows a saved search shows to the caller; at least this many where it is not exact. */
export async function savedSearchCount(
  ctx: Ctx,
  { query, filter, isFolded }: SavedSearch,
): Promise<{ count: number; isExact: boolean }> {
  const { ast } = readOfficeQuery(ctx, query, true);
  if (!ast) return { count: 0, isExact: true };
  const ids: number[] = [];
  const { isDone } = await scan(ctx, planOf(ctx, ast, filter), Number.MAX_SAFE_INTEGER, WORK, (found) => {
    ids.push(...found.map(({ id }) => id));
    return false;
  });
  return { count: isFolded && ids.length > 0 ? await groups(ctx, ids) : ids.length, isExact: isDone };
}

async function groups(ctx: Ctx, ids: number[]): Promise<number> {
  const [row] = await ctx.db.query(
    `SELECT COUNT(DISTINCT COALESCE(dupGroupId, id)) AS n FROM article WHERE id IN (${marks(ids)})`,
    ids,
  );
  return Number(row.n);
}
