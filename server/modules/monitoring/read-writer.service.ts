import type { Ctx } from '../../platform/ctx';
import { closeBatch, emptyBatch } from './article-batch.service';
import { knownArticleId, urlHash } from './article-identity.service';
import { ArticleSource } from './article-parts.entity';
import { type Arrival, storeArrival } from './article-writer.service';
import type { ItemRead, ReadResult } from './read.service';
import { READ_JOB, type ReadPages } from './read-queue.service';
import { Source } from './source.entity';

/** Minutes before a page that failed for the moment is tried again; after the last try the summary is kept. */
const RETRY_MINUTES = [5, 30, 180];

/** Stores what a read job brought: whole articles, evidence and matches in one transaction, or nothing. */
export async function saveReads(
  ctx: Ctx,
  { sourceId, hostKey }: ReadPages,
  result: ReadResult,
): Promise<void> {
  const source = await ctx.db.findOneBy(Source, { id: sourceId });
  if (!source) return;
  const batch = emptyBatch();
  const later = new Map<number, string[]>();
  for (const read of result.reads) {
    const wait = await saveOne(ctx, batch, source, read);
    if (wait !== null) later.set(wait, [...(later.get(wait) ?? []), read.item.itemKeyHash]);
  }
  await closeBatch(ctx, batch, { type: 'Source', id: sourceId });
  if (result.left.length > 0)
    await ctx.enqueue(READ_JOB, { sourceId, hostKey, itemKeys: result.left }, result.retryAt);
  for (const [waitMs, itemKeys] of later) {
    await ctx.enqueue(READ_JOB, { sourceId, hostKey, itemKeys }, new Date(ctx.now().getTime() + waitMs));
  }
}

/** Stores one item; gives the milliseconds after which it is to be read again, or null when it is done. */
async function saveOne(
  ctx: Ctx,
  batch: ReturnType<typeof emptyBatch>,
  source: Source,
  { item: read, page }: ItemRead,
): Promise<number | null> {
  const key = { sourceId: source.id, itemKeyHash: read.itemKeyHash };
  const item = await ctx.db.findOneBy(ArticleSource, key);
  // Another run of this job was faster, or the feed edited the item meanwhile and queued it anew.
  if (
    !item ||
    item.itemHash !== read.itemHash ||
    (item.articleId !== null && item.readHash === item.itemHash)
  )
    return null;
  if (!page) {
    const articleId = await knownArticleId(ctx, [urlHash(item.item.link ?? '')]);
    await ctx.db.update(ArticleSource, key, { articleId, readHash: item.itemHash });
    return null;
  }
  const minutes = page.isTemporary ? RETRY_MINUTES[item.attempts] : undefined;
  if (minutes !== undefined) {
    const waitMs = Math.max(minutes * 60_000, page.retryAfterMs);
    const queuedAt = new Date(ctx.now().getTime() + waitMs);
    await ctx.db.update(ArticleSource, key, { attempts: item.attempts + 1, queuedAt });
    return waitMs;
  }
  const arrival: Arrival = {
    item: item.item,
    page,
    articleId: item.articleId,
    sourceId: source.id,
    outletId: null,
    fallbackUrl: `${source.url}#${item.itemKeyHash.slice(0, 16)}`,
    capturedBy: 'READ',
  };
  const articleId = await storeArrival(ctx, batch, arrival);
  await ctx.db.update(ArticleSource, key, { articleId, readHash: item.itemHash, attempts: 0 });
  return null;
}
