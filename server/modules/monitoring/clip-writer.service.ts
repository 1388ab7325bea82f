import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, isDuplicate } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { announce, articleNamed, type Named } from './announce.service';
import { Article, type ArticleEntry, ArticleLiveness, ArticleStatus } from './article.entity';
import { ArticleCreated, ArticleEngagementChanged } from './article.events';
import { addUrls, freeArticleId, knownArticleId } from './article-identity.service';
import { ArticleText, ArticleUrlKind, ArticleVersion } from './article-parts.entity';
import { type FreshText, runSteps } from './article-steps.service';
import { ClipKey } from './clip.entity';
import type { ClipFacts } from './clip-check.service';
import { type OutletBook, outletNamed } from './clip-outlet.service';
import { sha256, storable } from './hashes.service';

/** Items published longer ago than this raise no alert (monitoring.md 14). */
const OLD_MS = 6 * 3_600_000;

/** What became of an item; `former` is the engagement that it replaced. */
export interface Entered {
  verdict: 'CREATED' | 'UPDATED' | 'DUPLICATE';
  articleId: number;
  former: number | null;
}

/** What would become of an item: the article it is known as, or null. */
export async function knownClip(ctx: Ctx, { keys, ownUrl }: ClipFacts): Promise<number | null> {
  const rows = await ctx.db.findBy(ClipKey, { keyHash: In(keys) });
  const [first] = keys.flatMap((key) => rows.find(({ keyHash }) => keyHash === key)?.articleId ?? []);
  return first ?? (ownUrl === null ? null : knownArticleId(ctx, [sha256(ownUrl)]));
}

/** Whether a known article would take another engagement from an item. */
export async function newEngagement(ctx: Ctx, articleId: number, facts: ClipFacts): Promise<boolean> {
  if (facts.engagement === null) return false;
  const article = await ctx.db.findOneBy(Article, { id: articleId });
  return article?.status === ArticleStatus.USABLE && article.engagement !== facts.engagement;
}

/**
 * Stores items and takes the new ones through the pipeline as fetched ones; an item that is known already changes at most
 * its engagement. All in the caller's transaction.
 *
 * @throws CONFLICT when another import of the same item is under way
 */
export async function enterClips(
  ctx: Ctx,
  items: readonly ClipFacts[],
  book: OutletBook,
  entry: ArticleEntry,
  subject: Named,
): Promise<Entered[]> {
  const done: Entered[] = [];
  const fresh: FreshText[] = [];
  for (const facts of items) {
    const known = await knownClip(ctx, facts);
    if (known !== null) done.push(await renew(ctx, known, facts));
    else {
      const text = await create(ctx, facts, book, entry);
      fresh.push(text);
      done.push({ verdict: 'CREATED', articleId: text.article.id, former: null });
    }
  }
  const ids = fresh.map(({ article }) => article.id);
  if (ids.length > 0)
    await announce(ctx, ArticleCreated, subject, { articleIds: ids }, ids.map(articleNamed));
  const oldest = ctx.now().getTime() - OLD_MS;
  const isOld = ({ article }: FreshText) => (article.publishedAt?.getTime() ?? 0) < oldest;
  await runSteps(ctx, fresh.filter(isOld), 'BACKFILL');
  await runSteps(
    ctx,
    fresh.filter((one) => !isOld(one)),
    'LIVE',
  );
  return done;
}

async function renew(ctx: Ctx, articleId: number, facts: ClipFacts): Promise<Entered> {
  if (!(await newEngagement(ctx, articleId, facts))) return { verdict: 'DUPLICATE', articleId, former: null };
  const { engagement: former } = await ctx.db.findOneByOrFail(Article, { id: articleId });
  await setEngagement(ctx, articleId, facts.engagement);
  return { verdict: 'UPDATED', articleId, former };
}

/** Keeps the engagement of a post as it stands now, and tells it. */
export async function setEngagement(ctx: Ctx, articleId: number, engagement: number | null): Promise<void> {
  const article = await ctx.db.findOneByOrFail(Article, { id: articleId });
  const { engagement: from, version } = article;
  await ctx.db.update(Article, { id: articleId }, { engagement, updatedAt: ctx.now(), version: version + 1 });
  await announce(ctx, ArticleEngagementChanged, articleNamed(articleId), { articleId, from, to: engagement });
}

async function create(ctx: Ctx, facts: ClipFacts, book: OutletBook, entry: ArticleEntry): Promise<FreshText> {
  const { newOutlet, channel } = facts;
  const outlet = facts.outlet ?? (newOutlet ? await outletNamed(ctx, book, newOutlet, channel) : null);
  const id = await freeArticleId(ctx, facts.publishedAt);
  await keep(ctx, id, facts.keys);
  const article = rowOf(ctx, id, { ...facts, outlet }, entry);
  await ctx.db.insert(Article, article);
  const { title, textHash } = article;
  const text = storable(facts.text);
  await ctx.db.insert(ArticleText, { articleId: id, text, summary: '', extractorVersion: entry });
  const version = { id: newId(), articleId: id, no: 1, seenAt: ctx.now(), title, textHash, text };
  await ctx.db.insert(ArticleVersion, version);
  if (facts.ownUrl) await addUrls(ctx, id, [{ url: facts.ownUrl, kind: ArticleUrlKind.FEED }]);
  return { article, outletId: outlet?.id ?? null, text, isSummary: text === '', isNew: true };
}

async function keep(ctx: Ctx, articleId: number, keys: readonly string[]): Promise<void> {
  try {
    for (const keyHash of keys) await ctx.db.insert(ClipKey, { keyHash, articleId });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const text = 'Kiriman yang sama sedang disimpan. Coba lagi sebentar.';
    throw new DomainError(ErrorCode.CONFLICT, text, ['items']);
  }
}

function rowOf(ctx: Ctx, id: number, facts: ClipFacts, entry: ArticleEntry): Article {
  const now = ctx.now();
  const { account, author, channel, edition, engagement, platform, publishedAt, text, title } = facts;
  const canonicalUrl = facts.ownUrl ?? `urn:sinergi:klip:${id}`;
  return Object.assign(new Article(), {
    ...{ id, version: 1, account, author, channel, edition, engagement, entry, platform, publishedAt, title },
    canonicalUrl,
    canonicalHash: sha256(canonicalUrl),
    url: facts.url ?? canonicalUrl,
    outletNo: facts.outlet?.no ?? null,
    ...{ dateFlag: null, claimedAt: null, dateSource: null, modifiedAt: null, paidLabel: null, lang: null },
    textHash: text ? sha256(storable(text)) : null,
    readOutcome: entry,
    isPartial: text === '',
    ...{ isPaid: false, isOwnChannel: false, dupGroupId: null, storyNo: null, tone: null },
    liveness: ArticleLiveness.LIVE,
    status: ArticleStatus.USABLE,
    ...{ firstSeenAt: now, checkedAt: now, createdAt: now, updatedAt: now },
  });
}
