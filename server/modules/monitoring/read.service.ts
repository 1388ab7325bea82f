import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Article } from './article.entity';
import { knownArticleId, urlHash } from './article-identity.service';
import { ArticleSource } from './article-parts.entity';
import { type HostTurn, hostFreeAt, leaveHost, restMs, takeHost } from './host-budget.service';
import { formerUrl } from './moved-page.service';
import { blank, type PageRead, readPage } from './page.service';
import { normalWords } from './pipeline/shingles';
import type { ReadPages } from './read-queue.service';

const PATIENCE_MS = 3000;
const WORK_MS = 30_000;
/** Bytes of pages one job keeps until it is known which of them are evidence; the rest is read by another job. */
const MOST_HELD_BYTES = 20_000_000;

/** One item with its page; `page` is null when the article behind its address is known already. */
export interface ItemRead {
  item: ArticleSource;
  page: PageRead | null;
}

/** What one read job brought, and the items that another one must read, from `retryAt` on. */
export interface ReadResult {
  reads: ItemRead[];
  left: string[];
  retryAt: Date;
}

/** Fetches and reads the pages of a batch, within the time of one job; never throws for what a remote does. */
export async function readPages(ctx: Ctx, { sourceId, hostKey, itemKeys }: ReadPages): Promise<ReadResult> {
  const found = await ctx.db.findBy(ArticleSource, { sourceId, itemKeyHash: In(itemKeys) });
  const open = found.filter(
    ({ articleId, itemHash, readHash }) => articleId === null || itemHash !== readHash,
  );
  const items = open.sort((a, b) => itemKeys.indexOf(a.itemKeyHash) - itemKeys.indexOf(b.itemKeyHash));
  const [linked, unlinked] = [items.filter(({ item }) => item.link), items.filter(({ item }) => !item.link)];
  const reads: ItemRead[] = unlinked.map((item) => ({ item, page: blank('', 'NO_LINK') }));
  const { known, toFetch } = await sorted(ctx, linked);
  reads.push(...known);
  if (toFetch.length === 0) return { reads, left: [], retryAt: ctx.now() };
  const keysOf = (list: ArticleSource[]) => list.map((item) => item.itemKeyHash);
  const turn = await takeHost(ctx, hostKey, PATIENCE_MS);
  if (!turn) return { reads, left: keysOf(toFetch), retryAt: await hostFreeAt(ctx, hostKey) };
  const fetched = await inTurn(ctx, turn, toFetch);
  const left = toFetch.slice(fetched.reads.length);
  const retryAt = new Date(ctx.now().getTime() + Math.max(turn.gapMs, fetched.waitMs));
  return { reads: [...reads, ...fetched.reads], left: keysOf(left), retryAt };
}

/** A new item whose address is known under the same headline needs no page: another feed, or a tracking parameter. */
async function sorted(
  ctx: Ctx,
  items: ArticleSource[],
): Promise<{ known: ItemRead[]; toFetch: ArticleSource[] }> {
  const known: ItemRead[] = [];
  const toFetch: ArticleSource[] = [];
  for (const item of items) {
    const id = item.articleId === null ? await knownArticleId(ctx, [urlHash(item.item.link ?? '')]) : null;
    const article = id === null ? null : await ctx.db.findOneBy(Article, { id });
    const isSame =
      article !== null && normalWords(article.title).join(' ') === normalWords(item.item.title).join(' ');
    if (isSame) known.push({ item, page: null });
    else toFetch.push(item);
  }
  return { known, toFetch };
}

async function inTurn(
  ctx: Ctx,
  turn: HostTurn,
  items: ArticleSource[],
): Promise<{ reads: ItemRead[]; waitMs: number }> {
  const started = performance.now();
  const reads: ItemRead[] = [];
  const pages = new Map<string, PageRead>();
  let waitMs = 0;
  let held = 0;
  try {
    for (const item of items) {
      if (reads.length > 0 && (performance.now() - started > WORK_MS || held > MOST_HELD_BYTES)) break;
      const link = item.item.link ?? '';
      const hash = urlHash(link);
      const page = pages.get(hash) ?? (await readItem(ctx, turn, item, link));
      if (!pages.has(hash)) held += page.capture?.payload.body.length ?? 0;
      pages.set(hash, page);
      reads.push({ item, page });
      waitMs = restMs(ctx, page.outcome, page.retryAfterMs);
      if (waitMs > 0) break;
    }
  } finally {
    await leaveHost(ctx, turn, waitMs);
  }
  return { reads, waitMs };
}

/** The page of an item; of an item that is new also whether its portal only renamed the page. */
async function readItem(ctx: Ctx, turn: HostTurn, item: ArticleSource, link: string): Promise<PageRead> {
  const page = await readPage(ctx, turn, link);
  return item.articleId === null ? { ...page, formerUrl: await formerUrl(ctx, turn, page) } : page;
}
