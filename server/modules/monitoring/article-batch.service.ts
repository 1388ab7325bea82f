import type { Ctx } from '../../platform/ctx';
import { announce, articleNamed, type Named } from './announce.service';
import type { Article } from './article.entity';
import { ArticleCreated, ArticleVersioned, EvidenceCaptured } from './article.events';
import type { Evidence } from './evidence.entity';
import { matchArticle } from './watched-match.service';

/** What one transaction did to articles, told at its end: one event per kind with the list of ids. */
export interface ArticleBatch {
  created: number[];
  versioned: number[];
  evidence: Evidence[];
  /** Articles whose text is new, to be compared with the watched texts. */
  texts: { article: Article; outletId: string | null; text: string }[];
}

export const emptyBatch = (): ArticleBatch => ({ created: [], versioned: [], evidence: [], texts: [] });

/** Writes the events of a batch and compares its new texts with the watched ones. */
export async function closeBatch(ctx: Ctx, batch: ArticleBatch, subject: Named): Promise<void> {
  const { created, versioned, evidence } = batch;
  if (created.length > 0)
    await announce(ctx, ArticleCreated, subject, { articleIds: created }, created.map(articleNamed));
  if (versioned.length > 0) {
    await announce(ctx, ArticleVersioned, subject, { articleIds: versioned }, versioned.map(articleNamed));
  }
  if (evidence.length > 0) {
    const rows = evidence.map(({ id, articleId, hash }) => ({ id, articleId, hash }));
    const links = [
      ...rows.map(({ id }) => ({ type: 'Evidence', id })),
      ...rows.map(({ articleId }) => articleNamed(articleId)),
    ];
    await announce(ctx, EvidenceCaptured, subject, { evidence: rows }, links);
  }
  for (const compared of batch.texts) await matchArticle(ctx, compared);
}
