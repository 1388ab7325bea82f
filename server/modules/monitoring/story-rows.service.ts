import { toNumber } from '../../platform/columns';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { newId } from '../../platform/ids';
import { cut } from './hashes.service';
import type { StoryShape } from './pipeline/story-rule';
import { posted } from './pipeline/story-rule';
import { termNumber } from './pipeline/term-frequencies';
import type { Vector } from './pipeline/vector';
import { Story, StoryState } from './story.entity';
import { upsertNumbers } from './upsert.service';

/** The terms of a story as they are stored: pairs, strongest first. */
export const centroidOf = (story: Pick<Story, 'centroid'>): Vector =>
  new Map(Array.isArray(story.centroid) ? story.centroid : []);

/** What the rule needs of a stored story. */
export const shapeOf = (story: Story): StoryShape => ({
  no: story.no,
  firstAt: story.firstAt.getTime(),
  lastAt: story.lastAt.getTime(),
  centroid: centroidOf(story),
});

/** The next free number of a story. Two writers meet at the unique index. */
export async function nextStoryNo(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db.query('SELECT MAX(no) AS top FROM story', []);
  return Number(row.top ?? 0) + 1;
}

/** Replaces the terms under which stories are found. */
export async function postStories(
  ctx: Ctx,
  shapes: readonly Pick<StoryShape, 'no' | 'centroid'>[],
): Promise<void> {
  if (shapes.length === 0) return;
  await unpostStories(
    ctx,
    shapes.map(({ no }) => no),
  );
  const rows = shapes.flatMap(({ no, centroid }) => {
    const terms = new Map(posted(centroid).map(([term, weight]) => [termNumber(term), weight]));
    return [...terms].map(([term, weight]) => [term, no, weight]);
  });
  rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  await upsertNumbers(ctx, 'story_term', ['term', 'storyNo'], ['weight'], rows, 'SET');
}

/** Takes stories out of the search for candidates. */
export async function unpostStories(ctx: Ctx, nos: readonly number[]): Promise<void> {
  if (nos.length > 0) await ctx.db.query(`DELETE FROM story_term WHERE storyNo IN (${marks(nos)})`, [...nos]);
}

/** Brings counts and times of stories up to their articles; a story without any keeps its times and counts nothing. */
export async function recountStories(ctx: Ctx, nos: readonly number[]): Promise<void> {
  const wanted = [...new Set(nos)].sort((a, b) => a - b);
  if (wanted.length === 0) return;
  const rows: Record<string, number | string | null>[] = await ctx.db.query(
    `SELECT storyNo, COUNT(*) AS articles, COUNT(DISTINCT dupGroupId) AS items, COUNT(DISTINCT outletNo) AS outlets,
       MIN(COALESCE(publishedAt, firstSeenAt)) AS firstAt, MAX(COALESCE(publishedAt, firstSeenAt)) AS lastAt
     FROM article WHERE storyNo IN (${marks(wanted)}) AND status = 'USABLE' GROUP BY storyNo`,
    wanted,
  );
  const found = new Map(rows.map((row) => [Number(row.storyNo), row]));
  for (const no of wanted) {
    const row = found.get(no);
    const counts = {
      articleCount: Number(row?.articles ?? 0),
      itemCount: Number(row?.items ?? 0),
      outletCount: Number(row?.outlets ?? 0),
      updatedAt: ctx.now(),
    };
    const times = row && { firstAt: new Date(toNumber(row.firstAt)), lastAt: new Date(toNumber(row.lastAt)) };
    await ctx.db.update(Story, { no }, { ...counts, ...times });
  }
}

/** A new open story that still counts nothing. */
export function storyOf(no: number, title: string, centroid: unknown, firstAt: Date, at: Date): Story {
  return Object.assign(new Story(), {
    id: newId(),
    version: 1,
    no,
    title: cut(title, 300),
    state: StoryState.OPEN,
    firstAt,
    lastAt: firstAt,
    articleCount: 0,
    itemCount: 0,
    outletCount: 0,
    centroid,
    isPinned: false,
    mergedIntoNo: null,
    createdAt: at,
    updatedAt: at,
  });
}
