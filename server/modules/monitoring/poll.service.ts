import type { Ctx } from '../../platform/ctx';
import type { FetchResult } from '../../platform/http-client';
import { sha256 } from './hashes.service';
import { deadlineMs, hostFreeAt, leaveHost, takeHost } from './host-budget.service';
import { type FeedItem, type ParsedFeed, parseFeed } from './pipeline/feed';
import { freshMs, retryAfterMs } from './poll-interval.service';
import { Source, SourceState } from './source.entity';

const MAX_FEED_BYTES = 5_000_000;
const DAY_MS = 86_400_000;
const PATIENCE_MS = 3000;

/** What a poll brought, before anything is stored. */
export interface Polled {
  outcome: string;
  status: number | null;
  durationMs: number;
  bytes: number;
  note: string | null;
  items: FeedItem[];
  kind: ParsedFeed['kind'];
  truncated: boolean;
  bodyHash: string | null;
  etag: string | null;
  lastModified: string | null;
  wasConditional: boolean;
  retryAfterMs: number;
  freshMs: number;
}

/** A poll, or why there was none: the source is not active any more, or its host is taken until `retryAt`. */
export type PollAttempt = Polled | { outcome: 'SKIPPED' } | { outcome: 'BUSY'; retryAt: Date };

/** Fetches and parses the feed of a source; never throws for what the remote does. */
export async function pollFeed(ctx: Ctx, sourceId: string): Promise<PollAttempt> {
  const source = await ctx.db.findOneBy(Source, { id: sourceId });
  if (source?.state !== SourceState.ACTIVE) return { outcome: 'SKIPPED' };
  const turn = await takeHost(ctx, source.hostKey, PATIENCE_MS);
  if (!turn) return { outcome: 'BUSY', retryAt: await hostFreeAt(ctx, source.hostKey) };
  let extraMs = 0;
  try {
    await turn.pause();
    const headers = validators(ctx, source);
    const answer = await ctx.app.http.fetch({
      url: source.url,
      headers,
      maxBytes: MAX_FEED_BYTES,
      maxRedirects: 5,
      deadlineMs: deadlineMs(ctx),
    });
    if (answer.outcome === 'CLOSED') throw new Error('The fetcher was closed.');
    if (answer.outcome === 'RATE_LIMITED')
      extraMs = (ctx.profile.polling.hostGapAfter429Seconds ?? 30) * 1000;
    return read(ctx, source, answer, Object.keys(headers).length > 1);
  } finally {
    await leaveHost(ctx, turn, extraMs);
  }
}

/**
 * The validators of the last answer, byte for byte; none when forced, once a day, and after a document that could not
 * be read: a 304 would then make a broken feed look well.
 */
function validators(ctx: Ctx, source: Source): Record<string, string> {
  const accept =
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
  const isDueInFull = !source.lastFullAt || ctx.now().getTime() - source.lastFullAt.getTime() >= DAY_MS;
  if (source.isForced || isDueInFull || source.bodyHash === null) return { accept };
  return {
    accept,
    ...(source.etag !== null && { 'if-none-match': source.etag }),
    ...(source.lastModified !== null && { 'if-modified-since': source.lastModified }),
  };
}

function read(ctx: Ctx, source: Source, answer: FetchResult, wasConditional: boolean): Polled {
  const polled: Polled = {
    outcome: answer.outcome,
    status: answer.status,
    durationMs: answer.ms,
    bytes: answer.body.length,
    note: answer.note,
    items: [],
    kind: null,
    truncated: false,
    bodyHash: null,
    wasConditional,
    etag: answer.headers.etag ?? null,
    lastModified: answer.headers['last-modified'] ?? null,
    retryAfterMs: retryAfterMs(answer.headers['retry-after'], ctx.now()),
    freshMs: freshMs(answer.headers, ctx.now()),
  };
  if (answer.outcome !== 'OK') return polled;
  polled.bodyHash = sha256(answer.body);
  if (polled.bodyHash === source.bodyHash && !source.isForced) return { ...polled, outcome: 'UNCHANGED' };
  return { ...polled, ...parsed(answer) };
}

function parsed(
  answer: FetchResult,
): Pick<Polled, 'outcome' | 'items' | 'kind' | 'truncated' | 'note' | 'bodyHash'> {
  const feed = parseFeed(answer.body, answer.headers['content-type'] ?? null, answer.url);
  const isGood = feed.outcome === 'OK' || feed.outcome === 'EMPTY';
  return {
    outcome: feed.outcome,
    items: feed.items,
    kind: feed.kind,
    truncated: feed.truncated,
    note: feed.notes.length > 0 ? feed.notes.join(', ') : null,
    // A document that could not be read is tried again even when it comes back the same.
    bodyHash: isGood ? sha256(answer.body) : null,
  };
}
