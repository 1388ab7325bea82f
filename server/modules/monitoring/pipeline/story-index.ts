import { bestStory, grown, nearest, posted, type StoryRule, type StoryShape } from './story-rule';
import type { Vector } from './vector';

/** Stories in memory by the rule of the tables, for benches and tests. */
export class StoryIndex {
  readonly stories = new Map<number, StoryShape & { items: number }>();
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly termsOf = new Map<number, string[]>();

  constructor(private readonly rule: StoryRule) {}

  /** Puts an article into its story, a new one where none is near enough; gives the story's number. */
  assign(vector: Vector, at: number): { no: number; score: number; isNew: boolean } {
    const numbers = nearest(vector, (term) => this.postings.get(term) ?? []);
    const stories = numbers.flatMap((no) => this.stories.get(no) ?? []);
    const best = bestStory(vector, at, stories, this.rule);
    if (best && best.score >= this.rule.joinAt) {
      const { story } = best;
      story.firstAt = Math.min(story.firstAt, at);
      story.lastAt = Math.max(story.lastAt, at);
      story.centroid = grown(story.centroid, vector);
      story.items += 1;
      this.post(story);
      return { no: story.no, score: best.score, isNew: false };
    }
    const no = this.stories.size + 1;
    const story = { no, firstAt: at, lastAt: at, centroid: grown(new Map(), vector), items: 1 };
    this.stories.set(no, story);
    this.post(story);
    return { no, score: best?.score ?? 0, isNew: true };
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
