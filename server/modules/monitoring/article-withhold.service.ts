import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { announce, articleNamed } from './announce.service';
import { type Article, ArticleStatus } from './article.entity';
import { ArticleReleased, ArticleWithheld } from './article.events';
import { readableArticle } from './article-list.service';
import { bringBack, takeAway } from './article-shelf.service';
import type { ReleaseArticleInput, WithholdArticleInput } from './clip.inputs';
import { managesMonitoring } from './monitoring.roles';

async function mine(ctx: Ctx, articleId: string, from: ArticleStatus): Promise<Article> {
  const article = await readableArticle(ctx, articleId);
  if (!article) throw notFound(['articleId']);
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (article.status === from) return article;
  const words = from === ArticleStatus.USABLE ? 'sudah tidak dihitung' : 'tidak sedang ditahan';
  throw new DomainError(ErrorCode.INVALID_TRANSITION, `Artikel ini ${words}.`);
}

/**
 * Keeps an article back: it leaves every count, list, search, story and topic until it is released.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function withholdArticle(ctx: Ctx, input: WithholdArticleInput): Promise<Article | null> {
  const { id } = await mine(ctx, input.articleId, ArticleStatus.USABLE);
  const reason = input.reason.trim();
  if (!reason) throw new DomainError(ErrorCode.INVALID_INPUT, 'Isi alasan.', ['reason']);
  await takeAway(ctx, [id], { status: ArticleStatus.WITHHELD, reason });
  await announce(ctx, ArticleWithheld, articleNamed(id), { articleId: id, reason });
  ctx.loaders = ctx.refreshedLoaders();
  return readableArticle(ctx, input.articleId);
}

/**
 * Lets a withheld article count again, where it stood before.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function releaseArticle(ctx: Ctx, input: ReleaseArticleInput): Promise<Article | null> {
  const { id } = await mine(ctx, input.articleId, ArticleStatus.WITHHELD);
  await bringBack(ctx, id);
  await announce(ctx, ArticleReleased, articleNamed(id), { articleId: id });
  ctx.loaders = ctx.refreshedLoaders();
  return readableArticle(ctx, input.articleId);
}
