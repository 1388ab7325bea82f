import { LessThan, MoreThanOrEqual } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { announce } from './announce.service';
import { pruneCopies } from './copy-lines.service';
import { ProposalKind } from './merge-proposal.entity';
import { gapDays, nearest, posted, type StoryShape } from './pipeline/story-rule';
import { dot, unit, type Vector } from './pipeline/vector';
import { propose } from './proposal.service';
import { Story, StoryState } from './story.entity';
import { StoryClosed } from './story.events';
import { centroidOf, shapeOf, unpostStories } from './story-rows.service';
import { countArrivedTerms } from './story-vector.service';

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 3;
/** Stories that one nightly run compares; the liveliest. */
const COMPARED = 3_000;
const AT_ONCE = 1_000;

/** Hourly: closes stories that nothing joined for the closing time, counts new words, forgets old hashes. */
export async function tendStories(ctx: Ctx): Promise<void> {
  await countArrivedTerms(ctx);
  await pruneCopies(ctx);
  const before = new Date(ctx.now().getTime() - ctx.profile.stories.closeDays * DAY_MS);
  const stale = await ctx.db.find(Story, {
    select: { id: true, no: true },
    where: { state: StoryState.OPEN, lastAt: LessThan(before) },
    order: { lastAt: 'ASC', no: 'ASC' },
    take: AT_ONCE,
  });
  const [first] = stale;
  if (!first) return;
  const nos = stale.map(({ no }) => no);
  const values = [StoryState.CLOSED, ctx.now().getTime(), ...nos];
  await ctx.db.query(
    `UPDATE story SET state = ?, version = version + 1, updatedAt = ? WHERE no IN (${marks(nos)})`,
    values,
  );
  await unpostStories(ctx, nos);
  const storyIds = stale.map(({ id }) => id);
  await announce(ctx, StoryClosed, { type: 'Story', id: first.id }, { storyIds });
}

/** Two stories that look like one. */
export interface LikePair {
  one: number;
  other: number;
  score: number;
}

/** Nightly, outside the transaction: which stories of three days look like one. Nothing is changed by it. */
export async function likeStories(ctx: Ctx): Promise<LikePair[]> {
  const since = new Date(ctx.now().getTime() - WINDOW_DAYS * DAY_MS);
  const stories = await ctx.db.find(Story, {
    where: { state: StoryState.OPEN, lastAt: MoreThanOrEqual(since) },
    order: { articleCount: 'DESC', no: 'ASC' },
    take: COMPARED,
  });
  const shapes = stories.map((story) => ({ ...shapeOf(story), centroid: unit(centroidOf(story)) }));
  const postings = new Map<string, [number, number][]>();
  for (const { no, centroid } of shapes)
    for (const [term, weight] of posted(centroid)) {
      const posting = postings.get(term) ?? [];
      posting.push([no, weight]);
      postings.set(term, posting);
    }
  const byNo = new Map(shapes.map((shape) => [shape.no, shape]));
  const pairs: LikePair[] = [];
  for (const shape of shapes) pairs.push(...pairsOf(ctx, shape, byNo, postings));
  return pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
}

function pairsOf(
  ctx: Ctx,
  shape: StoryShape,
  byNo: ReadonlyMap<number, StoryShape>,
  postings: ReadonlyMap<string, [number, number][]>,
): LikePair[] {
  const { sigmaDays, joinAt } = ctx.profile.stories;
  const near = (vector: Vector) => nearest(vector, (term) => postings.get(term) ?? []);
  return near(shape.centroid).flatMap((no) => {
    const other = byNo.get(no);
    if (!other || no <= shape.no) return [];
    const gap = Math.min(gapDays(shape.firstAt, other), gapDays(shape.lastAt, other));
    const score = dot(shape.centroid, other.centroid) * Math.exp(-(gap * gap) / (2 * sigmaDays * sigmaDays));
    return score >= joinAt ? [{ one: shape.no, other: no, score }] : [];
  });
}

/** Writes the pairs as proposals; a pair that a person decided on is not proposed again. */
export async function proposePairs(ctx: Ctx, pairs: readonly LikePair[]): Promise<void> {
  for (const { one, other, score } of pairs) await propose(ctx, ProposalKind.STORY, one, other, score);
}
