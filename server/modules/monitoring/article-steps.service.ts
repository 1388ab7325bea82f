import type { Ctx } from '../../platform/ctx';
import { type Article, ArticleStatus } from './article.entity';
import { groupCopies } from './copy-step.service';
import { recounting } from './counts.service';
import { indexFresh } from './search-step.service';
import { assignStories } from './story-step.service';
import { identifyLanguage, scoreTone } from './tone-step.service';
import { matchTopics } from './topic-match.service';
import { matchArticle } from './watched-match.service';

/** An article that is new, or whose title or text changed, on its way through the pipeline. */
export interface FreshText {
  article: Article;
  outletId: string | null;
  /** The text of the page, or the feed's summary where `isSummary` says so; may be empty. */
  text: string;
  isSummary: boolean;
  isNew: boolean;
}

/** LIVE as articles arrive; BACKFILL for re-runs over stored ones, which never raise an alert. */
export type PipelineMode = 'LIVE' | 'BACKFILL';

/** One step over a whole batch, in the batch's transaction; it reads what earlier steps wrote to rows and to `article`. */
export type PipelineStep = (ctx: Ctx, texts: readonly FreshText[], mode: PipelineMode) => Promise<void>;

/**
 * The only place that knows the order (monitoring.md 1): language, copies, topics, tone, stories, search, watched texts. Counts follow
 * at the end from what the steps left in the rows, because the pickups of watched texts are counted apart.
 */
const STEPS: readonly PipelineStep[] = [
  identifyLanguage,
  groupCopies,
  matchTopics,
  scoreTone,
  assignStories,
  indexFresh,
  watchTexts,
];

const AWAY: readonly ArticleStatus[] = [ArticleStatus.WITHHELD, ArticleStatus.CANCELED];

/** Takes the texts of a batch through every step; articles that are withheld or taken back stay where they are. */
export async function runSteps(ctx: Ctx, all: readonly FreshText[], mode: PipelineMode): Promise<void> {
  const texts = all.filter(({ article }) => !AWAY.includes(article.status));
  if (texts.length === 0) return;
  const ids = texts.map(({ article }) => article.id);
  await recounting(ctx, ids, async () => {
    for (const step of STEPS) await step(ctx, texts, mode);
  });
}

async function watchTexts(ctx: Ctx, texts: readonly FreshText[]): Promise<void> {
  for (const fresh of texts) if (!fresh.isSummary) await matchArticle(ctx, fresh);
}
