import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { upsertNumbers } from './upsert.service';

/** Writes the group of each article, in one statement. */
export async function joinGroups(ctx: Ctx, joined: ReadonlyMap<number, number>): Promise<void> {
  await setArticleColumn(ctx, 'dupGroupId', joined);
}

/** Sets a number of each article by its id, 500 at once. */
export async function setArticleColumn(
  ctx: Ctx,
  column: 'dupGroupId' | 'storyNo',
  values: ReadonlyMap<number, number>,
): Promise<void> {
  const all = [...values].sort((a, b) => a[0] - b[0]);
  for (let from = 0; from < all.length; from += 500) {
    const part = all.slice(from, from + 500);
    const cases = part.map(() => 'WHEN ? THEN ?').join(' ');
    const ids = part.map(([id]) => id);
    await ctx.db.query(
      `UPDATE article SET ${column} = CASE id ${cases} ELSE ${column} END WHERE id IN (${marks(ids)})`,
      [...part.flat(), ...ids],
    );
  }
}

/** Brings the counts and first articles of groups up to date; gives their sizes. Groups without articles are removed. */
export async function recountGroups(ctx: Ctx, groupIds: readonly number[]): Promise<Map<number, number>> {
  const ids = [...new Set(groupIds)];
  if (ids.length === 0) return new Map();
  const rows: Record<string, number | string>[] = await ctx.db.query(
    `SELECT dupGroupId, MIN(id) AS firstId, COUNT(*) AS n, COUNT(DISTINCT outletNo) AS outlets FROM article
     WHERE dupGroupId IN (${marks(ids)}) GROUP BY dupGroupId ORDER BY dupGroupId`,
    ids,
  );
  const figures = rows.map((row): [number, number, number, number] => [
    toNumber(row.dupGroupId),
    toNumber(row.firstId),
    toNumber(row.n),
    toNumber(row.outlets),
  ]);
  await upsertNumbers(
    ctx,
    'dup_group',
    ['id'],
    ['firstArticleId', 'articleCount', 'outletCount'],
    figures,
    'SET',
  );
  const sizes = new Map(figures.map(([id, , n]) => [id, n]));
  const empty = ids.filter((id) => !sizes.has(id));
  if (empty.length > 0) await ctx.db.query(`DELETE FROM dup_group WHERE id IN (${marks(empty)})`, empty);
  return sizes;
}
