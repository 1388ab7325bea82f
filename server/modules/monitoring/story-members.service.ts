import { In } from 'typeorm';
import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { recounting } from './counts.service';
import { grown } from './pipeline/story-rule';
import type { Vector } from './pipeline/vector';
import { MemberBy, Story, StoryMember, StoryState } from './story.entity';
import { postStories, recountStories, unpostStories } from './story-rows.service';
import { vectorsOf } from './story-vector.service';

/** Texts by which a story's terms are made anew. */
const READ_ITEMS = 500;

/** Where an item stands, as it is kept for taking back. */
export type Place = [dupGroupId: number, storyNo: number, by: MemberBy, score: number];

/** Where items stand now. */
export async function placesOf(ctx: Ctx, groupIds: readonly number[]): Promise<Place[]> {
  if (groupIds.length === 0) return [];
  const rows = await ctx.db.find(StoryMember, {
    where: { dupGroupId: In([...groupIds]) },
    order: { dupGroupId: 'ASC' },
  });
  return rows.map(({ dupGroupId, storyNo, by, score }) => [dupGroupId, storyNo, by, score]);
}

/** All items of a story. */
export async function itemIdsOf(ctx: Ctx, storyNo: number): Promise<number[]> {
  const rows = await ctx.db.find(StoryMember, { where: { storyNo }, order: { dupGroupId: 'ASC' } });
  return rows.map(({ dupGroupId }) => dupGroupId);
}

/** Puts items where they are to stand, with their articles, and brings both sides' counts and terms in step. */
export async function placeItems(
  ctx: Ctx,
  places: readonly Place[],
  touched: readonly number[],
): Promise<void> {
  const ids = places.map(([groupId]) => groupId);
  if (ids.length === 0) return;
  const rows: { id: number | string }[] = await ctx.db.query(
    `SELECT id FROM article WHERE dupGroupId IN (${marks(ids)})`,
    ids,
  );
  await recounting(
    ctx,
    rows.map(({ id }) => toNumber(id)),
    async () => {
      for (const [dupGroupId, storyNo, by, score] of places) {
        await ctx.db.update(StoryMember, { dupGroupId }, { storyNo, by, score });
        await ctx.db.query('UPDATE article SET storyNo = ? WHERE dupGroupId = ?', [storyNo, dupGroupId]);
      }
    },
  );
  await renewStories(ctx, [...touched, ...places.map(([, storyNo]) => storyNo)]);
}

/** Counts, times and terms of stories from their items. */
export async function renewStories(ctx: Ctx, nos: readonly number[]): Promise<void> {
  for (const no of [...new Set(nos)].sort((a, b) => a - b)) {
    const centroid = await centroidFromItems(ctx, no);
    await ctx.db.update(Story, { no }, { centroid: [...centroid] });
    const isOpen = (await ctx.db.countBy(Story, { no, state: StoryState.OPEN })) > 0;
    if (isOpen) await postStories(ctx, [{ no, centroid }]);
    else await unpostStories(ctx, [no]);
  }
  await recountStories(ctx, nos);
}

async function centroidFromItems(ctx: Ctx, no: number): Promise<Vector> {
  const rows: { title: string; text: string | null; summary: string | null }[] = await ctx.db.query(
    `SELECT a.title, t.text, t.summary FROM story_member m JOIN dup_group g ON g.id = m.dupGroupId
     JOIN article a ON a.id = g.firstArticleId LEFT JOIN article_text t ON t.articleId = a.id
     WHERE m.storyNo = ? ORDER BY a.id DESC LIMIT ${READ_ITEMS}`,
    [no],
  );
  const vectors = await vectorsOf(
    ctx,
    rows.reverse().map(({ title, text, summary }) => ({ title, body: text || summary || '' })),
  );
  return vectors.reduce<Vector>((centroid, vector) => grown(centroid, vector), new Map());
}

/** The items as a person's, in another story. */
export const asPersons = (places: readonly Place[], storyNo: number): Place[] =>
  places.map(([groupId, , , score]) => [groupId, storyNo, MemberBy.PERSON, score]);
