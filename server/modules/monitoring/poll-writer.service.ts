import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { newId } from '../../platform/ids';
import { ArticleSource } from './article-parts.entity';
import { FetchEvent } from './fetch-event.entity';
import { cut, sha256 } from './hashes.service';
import type { FeedItem } from './pipeline/feed';
import type { PollAttempt } from './poll.service';
import { memory, type Polled } from './poll-answer.service';
import { expectedGapSeconds, failWeight, habitSeconds, nextPollAt, type Pace } from './poll-interval.service';
import { queueReads } from './read-queue.service';
import { Source, SourceState } from './source.entity';
import { silentAt, tellHealth } from './source-health.service';
import { noticeMove } from './source-move.service';
import { priorityOfSource } from './source-priority.service';

export const POLL_JOB = 'monitoring.poll';
const LEASE_MS = 5 * 60_000;
const KEPT_EVENTS = 30;
const DAY_MS = 86_400_000;

/** Stores what a poll brought: new and changed items with their read jobs, the history, and when to poll again. */
export async function savePoll(ctx: Ctx, sourceId: string, attempt: PollAttempt): Promise<void> {
  const source = await ctx.db.findOneBy(Source, { id: sourceId });
  if (!source || source.state !== SourceState.ACTIVE || attempt.outcome === 'SKIPPED') return;
  if ('retryAt' in attempt) {
    const leaseUntil = new Date(attempt.retryAt.getTime() + LEASE_MS);
    await ctx.db.update(Source, { id: sourceId }, { leaseUntil });
    await ctx.enqueue(POLL_JOB, { sourceId }, attempt.retryAt);
    return;
  }
  if (!('items' in attempt)) return;
  const { fresh, changed, knownCount } = await saveItems(ctx, sourceId, attempt.items);
  await queueReads(ctx, sourceId, [...fresh, ...changed]);
  await addHistory(ctx, sourceId, attempt, fresh.length, knownCount);
  await savePace(ctx, source, attempt, fresh.length);
}

interface Saved {
  fresh: ArticleSource[];
  changed: ArticleSource[];
  knownCount: number;
}

async function saveItems(ctx: Ctx, sourceId: string, items: FeedItem[]): Promise<Saved> {
  const rows = new Map(items.map((item) => [sha256(item.key), rowOf(ctx, sourceId, item)]));
  const known = new Map<string, ArticleSource>();
  const keys = [...rows.keys()];
  for (let from = 0; from < keys.length; from += 500) {
    const part = await ctx.db.findBy(ArticleSource, {
      sourceId,
      itemKeyHash: In(keys.slice(from, from + 500)),
    });
    for (const row of part) known.set(row.itemKeyHash, row);
  }
  const fresh = [...rows.values()].filter((row) => !known.has(row.itemKeyHash));
  for (let from = 0; from < fresh.length; from += 50)
    await ctx.db.insert(ArticleSource, fresh.slice(from, from + 50));
  const changed = [...rows.values()].filter(
    (row) => (known.get(row.itemKeyHash)?.itemHash ?? row.itemHash) !== row.itemHash,
  );
  for (const { itemKeyHash, itemHash, item, queuedAt } of changed) {
    await ctx.db.update(ArticleSource, { sourceId, itemKeyHash }, { itemHash, item, queuedAt, attempts: 0 });
  }
  return { fresh, changed, knownCount: known.size };
}

function rowOf(ctx: Ctx, sourceId: string, item: FeedItem): ArticleSource {
  const facts = {
    title: cut(item.title, 300),
    link: item.link,
    summary: cut(item.summary, 2000),
    author: item.author && cut(item.author, 200),
    dateText: item.dateText,
  };
  // A summary that is rewritten at each poll ("3 menit lalu") is no edit; title, link and the stated change are.
  const itemHash = sha256(item.stamp ?? JSON.stringify([item.title, item.link, item.updatedText]));
  return Object.assign(new ArticleSource(), {
    sourceId,
    itemKeyHash: sha256(item.key),
    articleId: null,
    itemHash,
    readHash: null,
    item: facts,
    attempts: 0,
    queuedAt: ctx.now(),
    firstSeenAt: ctx.now(),
  });
}

async function addHistory(
  ctx: Ctx,
  sourceId: string,
  polled: Polled,
  newCount: number,
  knownCount: number,
): Promise<void> {
  await ctx.db.insert(FetchEvent, {
    id: newId(),
    sourceId,
    at: ctx.now(),
    outcome: polled.outcome,
    status: polled.status,
    durationMs: polled.durationMs,
    bytes: polled.bytes,
    newCount,
    knownCount,
    note: polled.note && cut(polled.note, 500),
  });
  const [oldest] = await ctx.db.find(FetchEvent, {
    where: { sourceId },
    order: { at: 'DESC', id: 'DESC' },
    skip: KEPT_EVENTS - 1,
    take: 1,
  });
  if (oldest)
    await ctx.db.query('DELETE FROM fetch_event WHERE sourceId = ? AND at < ?', [
      sourceId,
      oldest.at.getTime(),
    ]);
}

async function savePace(ctx: Ctx, source: Source, polled: Polled, newCount: number): Promise<void> {
  const now = ctx.now();
  const lastPolledAt = source.lastPolledAt;
  const weight = failWeight(polled.outcome, polled.status);
  source.failScore = weight === 0 ? 0 : Math.min(10, source.failScore + weight);
  const pace: Pace = {
    newInWeek: await newInWeek(ctx, source.id),
    failScore: source.failScore,
    maxMinutes: source.maxIntervalMinutes,
    priority: await priorityOfSource(ctx, source.id),
    retryAfterMs: polled.retryAfterMs,
    freshMs: weight === 0 ? polled.freshMs : 0,
    wasRateLimited: polled.outcome === 'RATE_LIMITED',
    lastFullAt: polled.wasConditional ? source.lastFullAt : null,
  };
  const values = {
    failScore: source.failScore,
    lastPolledAt: now,
    lastOutcome: polled.outcome,
    lastStatus: polled.status,
    lastNote: polled.note && cut(polled.note, 500),
    nextAt: nextPollAt(ctx.profile, pace, now, source.id),
    intervalSeconds: habitSeconds(ctx.profile, pace),
    leaseUntil: null,
    isForced: false,
    ...(weight === 0 && { lastSuccessAt: now }),
    ...(newCount > 0 && (await habit(ctx, source))),
    ...memory(polled, now),
  };
  await ctx.db.update(Source, { id: source.id }, values);
  Object.assign(source, values);
  await noticeMove(ctx, source, polled, lastPolledAt);
  await tellHealth(ctx, source);
}

function newInWeek(ctx: Ctx, sourceId: string): Promise<number> {
  return ctx.db
    .createQueryBuilder(ArticleSource, 'item')
    .where('item.sourceId = :sourceId AND item.firstSeenAt >= :since', {
      sourceId,
      since: ctx.now().getTime() - 7 * DAY_MS,
    })
    .getCount();
}

/** What something new says of the source: its usual gap, and when it will count as silent. */
async function habit(ctx: Ctx, source: Source): Promise<Partial<Source>> {
  const lastNewAt = ctx.now();
  const gap = await usualGap(ctx, source.id);
  return { lastNewAt, expectedGapSeconds: gap, silentAt: silentAt(ctx.profile, lastNewAt, gap) };
}

async function usualGap(ctx: Ctx, sourceId: string): Promise<number | null> {
  const rows: { at: number | string }[] = await ctx.db.query(
    'SELECT DISTINCT firstSeenAt AS at FROM article_source WHERE sourceId = ? AND firstSeenAt >= ? ORDER BY firstSeenAt DESC LIMIT 2000',
    [sourceId, ctx.now().getTime() - 28 * DAY_MS],
  );
  return expectedGapSeconds(rows.map((row) => Number(row.at)));
}
