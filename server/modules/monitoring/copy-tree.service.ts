import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { batched } from '../../platform/loaders';
import { CopyMove } from './copy.entity';

/** Copies of one group that a tree shows. */
const SHOWN = 200;

/** An article of a group, below the earlier one that it shares most with. */
export interface TreeRow {
  articleId: number;
  parentId: number | null;
  containment: number | null;
  /** Share of the parent found in it, and of it found in the parent. */
  forward: number | null;
  reverse: number | null;
  longestWords: number | null;
  move: CopyMove | null;
}

/** The copy tree of a group in the order of publishing, at most two hundred articles; batched over a request. */
export const copyTree = batched(copyTrees);

interface Relation {
  a: number | string;
  b: number | string;
  containment: number;
  shareAb: number;
  shareBa: number;
  longestWords: number;
}

async function copyTrees(ctx: Ctx, groupIds: readonly number[]): Promise<TreeRow[][]> {
  const rows: { id: number | string; groupId: number | string }[] = await ctx.db.query(
    `SELECT * FROM (SELECT a.id AS id, a.dupGroupId AS groupId,
         ROW_NUMBER() OVER (PARTITION BY a.dupGroupId ORDER BY a.id) AS place
       FROM article a WHERE a.dupGroupId IN (${marks(groupIds)})) r WHERE place <= ${SHOWN} ORDER BY id`,
    [...groupIds],
  );
  const parents = await parentsOf(ctx, groupIds);
  const ids = rows.map(({ id }) => toNumber(id));
  const moves = ids.length > 0 ? await ctx.db.findBy(CopyMove, { articleId: In(ids) }) : [];
  const moveOf = new Map(moves.map((move) => [move.articleId, move]));
  const trees = new Map<number, TreeRow[]>(groupIds.map((id) => [id, []]));
  for (const row of rows) {
    const articleId = toNumber(row.id);
    const parent = parents.get(articleId);
    trees.get(toNumber(row.groupId))?.push({
      articleId,
      parentId: parent ? toNumber(parent.a) : null,
      containment: parent?.containment ?? null,
      forward: parent?.shareAb ?? null,
      reverse: parent?.shareBa ?? null,
      longestWords: parent?.longestWords ?? null,
      move: moveOf.get(articleId) ?? null,
    });
  }
  return groupIds.map((id) => trees.get(id) ?? []);
}

/** The nearest earlier relative within the group, by article; of several as near the earliest. */
async function parentsOf(ctx: Ctx, groupIds: readonly number[]): Promise<Map<number, Relation>> {
  const rows: Relation[] = await ctx.db.query(
    `SELECT r.a, r.b, r.containment, r.shareAb, r.shareBa, r.longestWords FROM article y
     JOIN text_relation r ON r.b = y.id JOIN article x ON x.id = r.a AND x.dupGroupId = y.dupGroupId
     WHERE y.dupGroupId IN (${marks(groupIds)}) ORDER BY r.b, r.containment DESC, r.a`,
    [...groupIds],
  );
  const parents = new Map<number, Relation>();
  for (const row of rows) if (!parents.has(toNumber(row.b))) parents.set(toNumber(row.b), row);
  return parents;
}
