import { dot, lengthOf, strongest, type TermWeight, type Vector } from './vector';

/** How articles become stories; weight and thresholds belong together (monitoring.md 8). */
export interface StoryRule {
  weight: TermWeight;
  /** From this score on an item joins the best story. */
  joinAt: number;
  /** From this score on the analyst is asked whether it belongs there. */
  proposeAt: number;
  sigmaDays: number;
  closeDays: number;
}

/** Terms of an article by which its story is looked for. */
export const QUERY_TERMS = 12;
/** Terms of a story under which it can be found. */
export const POSTED_TERMS = 24;
/** Terms of a story that are kept. */
export const KEPT_TERMS = 200;
/** Stories that are compared in full, the nearest by the looked-for terms. */
export const COMPARED_STORIES = 20;

const DAY_MS = 86_400_000;

/** The time and the terms of a story, as far as an article is compared with it. */
export interface StoryShape {
  no: number;
  firstAt: number;
  lastAt: number;
  centroid: Vector;
}

/** Days between an article and the nearest end of a story; none inside it. */
export function gapDays(at: number, story: Pick<StoryShape, 'firstAt' | 'lastAt'>): number {
  if (at > story.lastAt) return (at - story.lastAt) / DAY_MS;
  return at < story.firstAt ? (story.firstAt - at) / DAY_MS : 0;
}

/** Likeness of an article and a story, less the farther they are apart in time; 0 beyond the closing time. */
export function storyScore(vector: Vector, at: number, story: StoryShape, rule: StoryRule): number {
  const gap = gapDays(at, story);
  if (gap > rule.closeDays) return 0;
  const length = lengthOf(story.centroid);
  if (length === 0) return 0;
  return (
    (dot(vector, story.centroid) / length) * Math.exp(-(gap * gap) / (2 * rule.sigmaDays * rule.sigmaDays))
  );
}

/** The best story for an article, the older one where two are equal; null without candidates. */
export function bestStory<S extends StoryShape>(
  vector: Vector,
  at: number,
  stories: Iterable<S>,
  rule: StoryRule,
): { story: S; score: number } | null {
  let best: { story: S; score: number } | null = null;
  for (const story of stories) {
    const score = storyScore(vector, at, story, rule);
    if (score > (best?.score ?? 0) || (best && score === best.score && story.no < best.story.no))
      best = { story, score };
  }
  return best;
}

/** A story's terms with one more item; only the strongest stay. */
export function grown(centroid: Vector, vector: Vector): Vector {
  const sum = new Map(centroid);
  for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value);
  return new Map(strongest(sum, KEPT_TERMS).map(([term, value]) => [term, round(value)]));
}

/** Six decimals: the same sums on both databases, and short rows. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The terms under which a story can be found, with their share of its length. */
export function posted(centroid: Vector): [string, number][] {
  const length = lengthOf(centroid) || 1;
  return strongest(centroid, POSTED_TERMS).map(([term, value]) => [term, round(value / length)]);
}

/** The numbers of the stories that are nearest by the looked-for terms, nearest first. */
export function nearest(
  vector: Vector,
  postings: (term: string) => Iterable<readonly [storyNo: number, weight: number]>,
): number[] {
  const sums = new Map<number, number>();
  for (const [term, value] of strongest(vector, QUERY_TERMS))
    for (const [no, weight] of postings(term)) sums.set(no, (sums.get(no) ?? 0) + value * weight);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED_STORIES)
    .map(([no]) => no);
}
