import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { announce, articleNamed } from './announce.service';
import { Article, ArticleLiveness } from './article.entity';
import { ArticleLivenessChanged } from './article.events';
import type { ArticleBatch } from './article-batch.service';
import { outletIdOf } from './article-outlet.service';
import { ArticleOwner, ArticleText, ArticleVersion, type ItemFacts } from './article-parts.entity';
import { cut, sha256, storable } from './hashes.service';
import type { PageRead } from './page.service';

interface Seen {
  item: ItemFacts;
  page: PageRead;
}

const WALLS = new Set(['LOGIN_PAGE', 'BOT_CHALLENGE']);

/** What a page says of the article that stood there; null when it says nothing (a passing fault). */
export function livenessOf(page: PageRead, isChanged: boolean): ArticleLiveness | null {
  if (page.article) return isChanged ? ArticleLiveness.CHANGED : ArticleLiveness.LIVE;
  if (page.isTemporary || page.outcome === 'NO_LINK' || page.outcome.startsWith('ROBOTS')) return null;
  if (
    ['PARKED_DOMAIN', 'SENT_TO_FRONT_PAGE'].includes(page.outcome) ||
    (page.outcome === 'HTTP_ERROR' && [404, 410].includes(page.status ?? 0))
  ) {
    return ArticleLiveness.GONE;
  }
  if (WALLS.has(page.outcome) || [401, 402, 403, 451].includes(page.status ?? 0))
    return ArticleLiveness.WALLED;
  return ArticleLiveness.UNKNOWN;
}

/** Brings a known article up to what its page says now; true when title or text differ, which makes a new version. */
export async function updateArticle(
  ctx: Ctx,
  batch: ArticleBatch,
  article: Article,
  { item, page }: Seen,
): Promise<boolean> {
  const title = cut(
    page.article?.title || (page.outcome === 'NO_LINK' ? item.title : '') || article.title,
    300,
  );
  const text = page.article ? storable(page.article.text) : null;
  const textHash = text === null ? article.textHash : sha256(text);
  const isChanged = title !== article.title || textHash !== article.textHash;
  const isFirstText = article.textHash === null && text !== null;
  const before = article.liveness;
  const found = livenessOf(page, isChanged || before === ArticleLiveness.CHANGED) ?? before;
  const liveness = isFirstText ? ArticleLiveness.LIVE : found;
  const now = ctx.now();
  await ctx.db.update(
    Article,
    { id: article.id },
    {
      checkedAt: now,
      liveness,
      ...(isChanged && { title, textHash, modifiedAt: now, updatedAt: now, version: article.version + 1 }),
      ...(page.article && {
        readOutcome: page.outcome,
        isPartial: page.article.isPartial,
        paidLabel: paidLabel(page),
      }),
    },
  );
  Object.assign(article, { title, textHash, liveness });
  if (isChanged) await addVersion(ctx, batch, article, text);
  if (liveness !== before || isChanged) await tellLiveness(ctx, article, before);
  return isChanged;
}

/** The paid label of a page as written; null when there is none. */
export const paidLabel = ({ article }: PageRead): string | null =>
  article?.paidLabel ? cut(article.paidLabel.label, 100) : null;

async function addVersion(
  ctx: Ctx,
  batch: ArticleBatch,
  article: Article,
  text: string | null,
): Promise<void> {
  const { id: articleId, title, textHash } = article;
  const stored = await ctx.db.findOneBy(ArticleText, { articleId });
  const last = await latestVersion(ctx, articleId);
  const whole = text ?? stored?.text ?? '';
  await ctx.db.insert(ArticleVersion, {
    id: newId(),
    articleId,
    no: (last?.no ?? 0) + 1,
    seenAt: ctx.now(),
    title,
    textHash,
    text: whole,
  });
  if (text !== null) await ctx.db.update(ArticleText, { articleId }, { text });
  batch.versioned.push(articleId);
  const shown = whole || stored?.summary || '';
  batch.texts.push({
    article,
    outletId: await outletIdOf(ctx, article.outletNo),
    text: shown,
    isSummary: whole === '',
    isNew: false,
  });
}

const latestVersion = (ctx: Ctx, articleId: number): Promise<Pick<ArticleVersion, 'no'> | null> =>
  ctx.db.findOne(ArticleVersion, {
    select: { id: true, no: true },
    where: { articleId },
    order: { no: 'DESC' },
  });

/** Tells those who rely on the article; nobody is told of edits of articles that nobody relies on. */
async function tellLiveness(ctx: Ctx, article: Article, from: ArticleLiveness): Promise<void> {
  const owners = await ctx.db.findBy(ArticleOwner, { articleId: article.id });
  if (owners.length === 0) return;
  await announce(ctx, ArticleLivenessChanged, articleNamed(article.id), {
    articleId: article.id,
    from,
    to: article.liveness,
    versionNo: (await latestVersion(ctx, article.id))?.no ?? 0,
    ownerRefs: owners.map((owner) => owner.ownerRef),
  });
}
