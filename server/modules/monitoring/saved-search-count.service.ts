import type { Ctx } from '../../platform/ctx';
import { inParts, marks } from '../../platform/database';
import type { SavedSearch } from './saved-search.entity';
import { planOf } from './search-plan.service';
import { tally } from './search-tally.service';
import { readOfficeQuery } from './topic-language.service';

/** Candidates whose texts are read for the count of one saved search; a list shows many of them. */
const WORK = 500;

/** How many rows a saved search shows to the caller; at least this many where it is not exact. */
export async function savedSearchCount(
  ctx: Ctx,
  { query, filter, isFolded }: SavedSearch,
): Promise<{ count: number; isExact: boolean }> {
  const { ast } = readOfficeQuery(ctx, query, true);
  if (!ast) return { count: 0, isExact: true };
  const { ids, isDone } = await tally(ctx, planOf(ctx, ast, filter), WORK);
  return { count: isFolded && ids.length > 0 ? await groups(ctx, ids) : ids.length, isExact: isDone };
}

/** Groups of copies among articles; an article without copies is one of its own. */
async function groups(ctx: Ctx, ids: number[]): Promise<number> {
  const rows = await inParts(
    ids,
    (part): Promise<{ head: number | string }[]> =>
      ctx.db.query(
        `SELECT DISTINCT COALESCE(dupGroupId, id) AS head FROM article WHERE id IN (${marks(part)})`,
        part,
      ),
  );
  return new Set(rows.map(({ head }) => String(head))).size;
}
