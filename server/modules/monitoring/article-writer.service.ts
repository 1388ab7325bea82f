import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { Article, ArticleChannel, ArticleEntry, ArticleLiveness, ArticleStatus } from './article.entity';
import type { ArticleBatch } from './article-batch.service';
import { byOutletClock } from './article-clock.service';
import {
  addUrls,
  comparedUrl,
  freeArticleId,
  isFrontPage,
  knownArticleId,
  urlHash,
} from './article-identity.service';
import { outletOfArticle } from './article-outlet.service';
import { ArticleText, ArticleUrlKind, ArticleVersion, type ItemFacts } from './article-parts.entity';
import { paidLabel, updateArticle } from './article-update.service';
import type { CapturedBy } from './evidence.service';
import { cut, sha256, storable } from './hashes.service';
import { type PageRead, zoneMinutes } from './page.service';
import { type ChosenDate, chooseDate, type DateEvidence, dateInUrl } from './pipeline/date-evidence';

/** An item or address that arrived with its page, and what is known of its origin. */
export interface Arrival {
  item: ItemFacts;
  page: PageRead;
  /** The article the item was joined to before; identity within the source comes first. */
  articleId: number | null;
  sourceId: string | null;
  outletId: string | null;
  /** The address of an item without a link. */
  fallbackUrl: string;
  capturedBy: CapturedBy;
}

/** Stores what arrived: a hit on identity, address, alias or redirect updates, only a miss creates. Gives the article's id. */
export async function storeArrival(ctx: Ctx, batch: ArticleBatch, arrival: Arrival): Promise<number> {
  const urls = urlsOf(arrival);
  const [byLink = '', ...byPage] = urls.map(({ url }) => sha256(url));
  const { formerUrl } = arrival.page;
  const before = formerUrl ? [urlHash(formerUrl)] : [];
  const own = arrival.articleId ?? (await knownArticleId(ctx, [byLink, ...before]));
  const id = own ?? (await knownArticleId(ctx, byPage));
  const known = id === null ? null : await ctx.db.findOneBy(Article, { id });
  const article =
    known ?? (await createArticle(ctx, batch, arrival, urls.at(-1)?.url ?? arrival.fallbackUrl));
  await addUrls(ctx, article.id, urls);
  // Another form of a known page (AMP, print) is read a little differently; it is an address, never an edit.
  const isAlias = known !== null && own === null && known.textHash !== null;
  const isChanged = known ? !isAlias && (await updateArticle(ctx, batch, known, arrival)) : true;
  const { capture } = arrival.page;
  if (capture && (isChanged || arrival.capturedBy !== 'READ')) {
    const { title, text = null } = arrival.page.article ?? { title: article.title };
    batch.captures.push({ articleId: article.id, capture, title, text, capturedBy: arrival.capturedBy });
  }
  return article.id;
}

/** SHA-256 of the text of a page; null when none was read. */
export const textHashOf = ({ article }: PageRead): string | null =>
  article ? sha256(storable(article.text)) : null;

/** Addresses of an arrival in the order of look-up; the last one names a new article. */
function urlsOf({ item, page, fallbackUrl }: Arrival): { url: string; kind: ArticleUrlKind }[] {
  const feed = item.link ? comparedUrl(item.link) : fallbackUrl;
  const urls = [{ url: feed, kind: ArticleUrlKind.FEED }];
  if (!page.article) return urls;
  for (const hop of [...page.hops, page.url]) {
    if (!isFrontPage(hop)) urls.push({ url: comparedUrl(hop), kind: ArticleUrlKind.REDIRECT });
  }
  const { canonical } = page.article;
  if (canonical && !isFrontPage(canonical))
    urls.push({ url: comparedUrl(canonical), kind: ArticleUrlKind.CANONICAL });
  return urls;
}

/** The publishing time by the strongest evidence of page, feed and address. */
function dateOf(ctx: Ctx, { item, page }: Arrival, zone: number | null): ChosenDate {
  const inUrl = item.link ? dateInUrl(item.link) : null;
  const claims: DateEvidence[] = [...(page.article?.dateClaims ?? [])];
  if (item.dateText) claims.push({ source: 'FEED', text: item.dateText });
  if (inUrl) claims.push({ source: 'URL', text: inUrl });
  return chooseDate(claims, { fetchedAt: ctx.now(), zoneMinutes: zone ?? zoneMinutes(ctx) });
}

async function createArticle(
  ctx: Ctx,
  batch: ArticleBatch,
  arrival: Arrival,
  canonicalUrl: string,
): Promise<Article> {
  const { item, page } = arrival;
  const now = ctx.now();
  const canonicalHash = sha256(canonicalUrl);
  const outlet = await outletOfArticle(ctx, canonicalUrl, arrival);
  const date = await byOutletClock(ctx, batch, outlet, (zone) => dateOf(ctx, arrival, zone));
  const text = storable(page.article?.text ?? '');
  const article = Object.assign(new Article(), {
    id: await freeArticleId(ctx, idInstant(date, now, canonicalHash)),
    version: 1,
    canonicalHash,
    canonicalUrl,
    url: page.article ? page.url : (item.link ?? arrival.fallbackUrl),
    outletNo: outlet?.no ?? null,
    title: cut(page.article?.title || item.title || canonicalUrl, 300),
    author: author(arrival),
    publishedAt: date.at,
    dateFlag: date.flag,
    claimedAt: date.claimedAt,
    dateSource: date.source,
    firstSeenAt: now,
    modifiedAt: null,
    textHash: textHashOf(page),
    readOutcome: page.outcome,
    isPartial: page.article?.isPartial ?? true,
    isPaid: false,
    paidLabel: paidLabel(page),
    liveness: page.article ? ArticleLiveness.LIVE : ArticleLiveness.UNKNOWN,
    channel: ArticleChannel.ONLINE,
    entry: arrival.capturedBy === 'CLIP' ? ArticleEntry.HAND : ArticleEntry.FETCH,
    status: ArticleStatus.USABLE,
    lang: null,
    isOwnChannel: false,
    dupGroupId: null,
    storyNo: null,
    tone: null,
    checkedAt: now,
    createdAt: now,
    updatedAt: now,
  });
  await ctx.db.insert(Article, article);
  const extractorVersion = page.article?.version ?? '';
  await ctx.db.insert(ArticleText, { articleId: article.id, text, summary: item.summary, extractorVersion });
  const { id: articleId, title, textHash } = article;
  await ctx.db.insert(ArticleVersion, { id: newId(), articleId, no: 1, seenAt: now, title, textHash, text });
  batch.created.push(articleId);
  const isSummary = text === '';
  const shown = text || item.summary;
  batch.texts.push({ article, outletId: outlet?.id ?? null, text: shown, isSummary, isNew: true });
  return article;
}

const author = ({ item, page }: Arrival): string | null => {
  const name = page.article?.author ?? item.author;
  return name ? cut(name, 200) : null;
};

/** A day without a time is spread over that day, so that midnight does not fill one second with everything. */
function idInstant(date: ChosenDate, now: Date, hash: string): Date {
  if (!date.at) return now;
  if (date.flag !== 'DAY_ONLY') return date.at;
  const seconds = Number.parseInt(hash.slice(0, 8), 16) % 86_400;
  return new Date(Math.min(date.at.getTime() + seconds * 1000, Math.max(now.getTime(), date.at.getTime())));
}
