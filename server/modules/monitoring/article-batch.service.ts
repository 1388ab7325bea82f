import type { Ctx } from '../../platform/ctx';
import { announce, articleNamed, type Named } from './announce.service';
import { ArticleCreated, ArticleVersioned } from './article.events';
import { learnClocks, type OutletClock } from './article-clock.service';
import { type FreshText, runSteps } from './article-steps.service';
import { keepCaptures, type Pending } from './evidence.service';

/** What one transaction did to articles, told at its end: one event per kind with the list of ids. */
export interface ArticleBatch {
  created: number[];
  versioned: number[];
  /** What was fetched; kept as evidence where the article turns out to matter. */
  captures: Pending[];
  /** Articles that are new or whose title or text changed, for the steps of the pipeline. */
  texts: FreshText[];
  /** What was seen of the clocks of outlets, by their small numbers. */
  clocks: Map<number, OutletClock>;
}

export const emptyBatch = (): ArticleBatch => ({
  created: [],
  versioned: [],
  captures: [],
  texts: [],
  clocks: new Map(),
});

/** Writes the events of a batch and takes its new texts through the pipeline. */
export async function closeBatch(ctx: Ctx, batch: ArticleBatch, subject: Named): Promise<void> {
  const { created, versioned } = batch;
  if (created.length > 0)
    await announce(ctx, ArticleCreated, subject, { articleIds: created }, created.map(articleNamed));
  if (versioned.length > 0) {
    await announce(ctx, ArticleVersioned, subject, { articleIds: versioned }, versioned.map(articleNamed));
  }
  await learnClocks(ctx, batch);
  await runSteps(ctx, batch.texts, 'LIVE');
  await keepCaptures(ctx, batch.captures, subject);
}
