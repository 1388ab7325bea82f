import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { announce, articleNamed } from './announce.service';
import { Article, type ArticleLiveness } from './article.entity';
import { ArticleLinked, ArticleRecheckRequested } from './article.events';
import { knownArticleId, urlHash } from './article-identity.service';
import { readableArticle } from './article-list.service';
import { outletIdOf } from './article-outlet.service';
import { ArticleOwner, ArticleText } from './article-parts.entity';
import { queueRecheck } from './capture.service';
import { recounting } from './counts.service';
import { managesMonitoring } from './monitoring.roles';
import { containment, markPassages, type Segment } from './pipeline/shingles';

export { articleLoad, readableArticle } from './article-list.service';
export { requestCapture, scheduleRechecks } from './capture.service';
export { evidenceOf } from './evidence.service';
export { unwatch, type WatchTextInput, watchText } from './watched-text.service';

/** What other modules know of an article; whoever asks, because they decide themselves who may see the answer. */
export interface ArticleFacts {
  id: number;
  url: string;
  canonicalUrl: string;
  outletId: string | null;
  title: string;
  publishedAt: Date | null;
  firstSeenAt: Date;
  textHash: string | null;
  paidLabel: string | null;
  isPaid: boolean;
  isPartial: boolean;
  liveness: ArticleLiveness;
  checkedAt: Date;
}

/** The article known under an address, in whatever form it is written; null when none is. */
export async function articleByUrl(ctx: Ctx, url: string): Promise<ArticleFacts | null> {
  const id = await knownArticleId(ctx, [urlHash(url)]);
  return id === null ? null : articleById(ctx, id);
}

/** An article by its number; null when there is none. */
export async function articleById(ctx: Ctx, id: number): Promise<ArticleFacts | null> {
  const article = await ctx.db.findOneBy(Article, { id });
  if (!article) return null;
  const { outletNo, ...facts } = article;
  return { ...facts, outletId: await outletIdOf(ctx, outletNo) };
}

/** The text of an article, paragraphs on lines of their own; empty when none could be read. */
export async function textOf(ctx: Ctx, articleId: number): Promise<string> {
  return (await ctx.db.findOneBy(ArticleText, { articleId }))?.text ?? '';
}

/** Shares of an ordered text and an article in both directions, and their longest common passage. */
export function compareTexts(
  ordered: string,
  article: string,
): { forward: number; reverse: number; longest: { text: string; words: number } } {
  const { forward, reverse, longest } = containment(ordered, article);
  return { forward, reverse, longest };
}

/** Both texts cut into stretches that are shared or not, for the review screen. */
export function markShared(ordered: string, article: string): { ordered: Segment[]; article: Segment[] } {
  const { first, second } = markPassages(ordered, article);
  return { ordered: first, article: second };
}

/** Lets the company of an owner (a proof) read the article. Idempotent. */
export async function linkArticle(
  ctx: Ctx,
  articleId: number,
  ownerRef: string,
  companyId: string | null,
): Promise<void> {
  await link(ctx, articleId, ownerRef, companyId, false);
}

/** Marks an article as paid for by an order and lets the company read it. Idempotent. */
export async function markPaid(
  ctx: Ctx,
  articleId: number,
  ownerRef: string,
  companyId: string | null = null,
): Promise<void> {
  await link(ctx, articleId, ownerRef, companyId, true);
}

async function link(
  ctx: Ctx,
  articleId: number,
  ownerRef: string,
  companyId: string | null,
  paid: boolean,
): Promise<void> {
  const article = await ctx.db.findOneBy(Article, { id: articleId });
  if (!article) throw notFound(['articleId']);
  const known = await ctx.db.findOneBy(ArticleOwner, { articleId, ownerRef });
  const isPaid = paid || article.isPaid;
  if (known && known.companyId === (companyId ?? known.companyId) && isPaid === article.isPaid) return;
  if (!known) await ctx.db.insert(ArticleOwner, { articleId, ownerRef, companyId });
  else if (companyId) await ctx.db.update(ArticleOwner, { articleId, ownerRef }, { companyId });
  if (isPaid !== article.isPaid) {
    const values = { isPaid, updatedAt: ctx.now(), version: article.version + 1 };
    await recounting(ctx, [articleId], () => ctx.db.update(Article, { id: articleId }, values));
  }
  await announce(ctx, ArticleLinked, articleNamed(articleId), { articleId, ownerRef, isPaid });
}

/**
 * Looks at the page of an article again, within its host's budget.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION for an item without a page
 */
export async function recheckArticle(ctx: Ctx, input: { articleId: string }): Promise<Article> {
  const article = await readableArticle(ctx, input.articleId);
  if (!article) throw notFound(['articleId']);
  if (!managesMonitoring(ctx.actor)) {
    throw new DomainError(
      ErrorCode.FORBIDDEN,
      'Hanya analis pemantauan dan kepala bidang yang dapat memeriksa ulang artikel.',
    );
  }
  if (!/^https?:/.test(article.url))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Artikel ini tidak memiliki halaman.');
  await queueRecheck(ctx, article.id, null);
  await announce(ctx, ArticleRecheckRequested, articleNamed(article.id), { articleId: article.id });
  return article;
}
