import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { decide, type Found, type SearchPlan } from './article-scan.service';

/** Copies of one article looked at to tell whether a newer one was shown before. */
const MOST_COPIES = 200;

/** The group of copies of an article, and how many articles stand in it. */
interface Group {
  groupId: number;
  size: number;
}

/** The groups of articles, by article; articles without a group are absent. */
export async function groupsOf(ctx: Ctx, ids: readonly number[]): Promise<Map<number, Group>> {
  if (ids.length === 0) return new Map();
  const rows: Record<'id' | 'groupId' | 'size', number | string>[] = await ctx.db.query(
    `SELECT a.id AS id, g.id AS groupId, g.articleCount AS size FROM article a JOIN dup_group g ON g.id = a.dupGroupId
     WHERE a.id IN (${marks(ids)})`,
    [...ids],
  );
  return new Map(
    rows.map((row) => [toNumber(row.id), { groupId: toNumber(row.groupId), size: Number(row.size) }]),
  );
}

/**
 * Leaves of each group of copies the newest match alone. Within a page that is the first one met; on later pages a group is
 * left out when one of its newer articles matches, because it was shown before.
 */
export function folder(ctx: Ctx, plan: SearchPlan, isLater: boolean): (found: Found[]) => Promise<Found[]> {
  const met = new Set<number>();
  return async (found) => {
    const groups = await groupsOf(
      ctx,
      found.map(({ id }) => id),
    );
    const heads: Found[] = [];
    for (const one of found) {
      const group = groups.get(one.id);
      if (group && met.has(group.groupId)) continue;
      if (group) met.add(group.groupId);
      const wasShown =
        isLater && group && group.size > 1 && (await hasNewer(ctx, plan, group.groupId, one.id));
      if (!wasShown) heads.push(one);
    }
    return heads;
  };
}

async function hasNewer(ctx: Ctx, plan: SearchPlan, groupId: number, id: number): Promise<boolean> {
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE dupGroupId = ? AND id > ? AND id < ? ORDER BY id LIMIT ${MOST_COPIES}`,
    [groupId, id, plan.to],
  );
  const newer = await decide(
    ctx,
    plan,
    rows.map((row) => toNumber(row.id)),
  );
  return newer.length > 0;
}
