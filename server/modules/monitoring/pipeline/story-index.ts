import { bestStory, grown, nearest, posted, type StoryRule, type StoryShape } from './story-rule';
import type { Vector } from './vector';

/** Where an article went; `best` is the nearest story whether or not it was joined. */
export interface Assignment {
  no: number;
  score: number;
  isNew: boolean;
  bestNo: number | null;
}

/** Stories by number with their terms: a batch's candidates of the tables, or all of them in a bench. */
export class StoryIndex {
  readonly stories = new Map<number, StoryShape>();
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly termsOf = new Map<number, string[]>();

  constructor(
    private readonly rule: StoryRule,
    private nextNo = 1,
  ) {}

  /** Adds a stored story. */
  load(story: StoryShape): void {
    this.stories.set(story.no, story);
    this.post(story);
  }

  /** Puts an article into its story, a new one where none is near enough. */
  assign(vector: Vector, at: number): Assignment {
    const numbers = nearest(vector, (term) => this.postings.get(term) ?? []);
    const stories = numbers.flatMap((no) => this.stories.get(no) ?? []);
    const best = bestStory(vector, at, stories, this.rule);
    const bestNo = best?.story.no ?? null;
    if (best && best.score >= this.rule.joinAt) {
      const { story } = best;
      story.firstAt = Math.min(story.firstAt, at);
      story.lastAt = Math.max(story.lastAt, at);
      story.centroid = grown(story.centroid, vector);
      this.post(story);
      return { no: story.no, score: best.score, isNew: false, bestNo };
    }
    const no = this.nextNo;
    this.nextNo += 1;
    this.load({ no, firstAt: at, lastAt: at, centroid: grown(new Map(), vector) });
    return { no, score: best?.score ?? 0, isNew: true, bestNo };
  }

  private post({ no, centroid }: StoryShape): void {
    for (const term of this.termsOf.get(no) ?? []) this.postings.get(term)?.delete(no);
    const terms = posted(centroid);
    this.termsOf.set(
      no,
      terms.map(([term]) => term),
    );
    for (const [term, weight] of terms) {
      const posting = this.postings.get(term) ?? new Map<number, number>();
      posting.set(no, weight);
      this.postings.set(term, posting);
    }
  }
}
