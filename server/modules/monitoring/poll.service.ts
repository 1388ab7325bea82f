import type { Ctx } from '../../platform/ctx';
import type { FetchResult } from '../../platform/http-client';
import { sha256 } from './hashes.service';
import { deadlineMs, type HostTurn, hostFreeAt, leaveHost, restMs, takeHost } from './host-budget.service';
import { decodeText } from './pipeline/charset';
import { parseFeed } from './pipeline/feed';
import { isSitemap } from './pipeline/sitemap';
import { type Polled, polledOf, type ReadBody, validators } from './poll-answer.service';
import { pollPage } from './poll-page.service';
import { readSitemap, unpacked } from './poll-sitemap.service';
import { Source, SourceKind, SourceState } from './source.entity';

const MAX_FEED_BYTES = 5_000_000;
const PATIENCE_MS = 3000;

/** A poll, or why there was none: the source is not active any more, or its host is taken until `retryAt`. */
export type PollAttempt = Polled | { outcome: 'SKIPPED' } | { outcome: 'BUSY'; retryAt: Date };

/** Fetches and reads the address of a source; never throws for what the remote does. */
export async function pollSource(ctx: Ctx, sourceId: string): Promise<PollAttempt> {
  const source = await ctx.db.findOneBy(Source, { id: sourceId });
  if (source?.state !== SourceState.ACTIVE || source.kind === SourceKind.MANUAL)
    return { outcome: 'SKIPPED' };
  const turn = await takeHost(ctx, source.hostKey, PATIENCE_MS);
  if (!turn) return { outcome: 'BUSY', retryAt: await hostFreeAt(ctx, source.hostKey) };
  let extraMs = 0;
  try {
    const polled =
      source.kind === SourceKind.PAGE_LIST
        ? await pollPage(ctx, turn, source)
        : await pollFeed(ctx, turn, source);
    extraMs = restMs(ctx, polled.outcome);
    return polled;
  } finally {
    await leaveHost(ctx, turn, extraMs);
  }
}

async function pollFeed(ctx: Ctx, turn: HostTurn, source: Source): Promise<Polled> {
  await turn.pause();
  const accept =
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
  const headers = { accept, ...validators(ctx, source) };
  const answer = await ctx.app.http.fetch({
    url: source.url,
    headers,
    maxBytes: MAX_FEED_BYTES,
    maxRedirects: 5,
    deadlineMs: deadlineMs(ctx),
  });
  const polled = polledOf(ctx, answer, Object.keys(headers).length > 1);
  if (answer.outcome !== 'OK') return polled;
  polled.bodyHash = sha256(answer.body);
  if (polled.bodyHash === source.bodyHash && !source.isForced) return { ...polled, outcome: 'UNCHANGED' };
  const { ttlMinutes = 0, ...body } = await readBody(ctx, turn, source, answer);
  return { ...polled, ...body, freshMs: Math.max(polled.freshMs, ttlMinutes * 60_000) };
}

async function readBody(ctx: Ctx, turn: HostTurn, source: Source, answer: FetchResult): Promise<ReadBody> {
  const contentType = answer.headers['content-type'] ?? null;
  const body = await unpacked(answer.body, MAX_FEED_BYTES);
  if (!body) return { ...refused, outcome: 'BOMB', note: 'gzip' };
  const { text } = decodeText(body, contentType);
  if (isSitemap(text)) return readSitemap(ctx, turn, source, answer, text);
  const feed = parseFeed(body, contentType, answer.url);
  const isGood = feed.outcome === 'OK' || feed.outcome === 'EMPTY';
  return {
    outcome: feed.outcome,
    items: feed.items,
    kind: feed.kind,
    truncated: feed.truncated,
    ttlMinutes: feed.ttlMinutes,
    note: feed.notes.length > 0 ? feed.notes.join(', ') : null,
    // A document that could not be read is tried again even when it comes back the same.
    bodyHash: isGood ? sha256(answer.body) : null,
  };
}

const refused = {
  items: [],
  kind: null,
  truncated: false,
  bodyHash: null,
} as const satisfies Partial<ReadBody>;
