import type { Ctx } from '../../platform/ctx';
import type { FetchResult } from '../../platform/http-client';
import type { FeedItem } from './pipeline/feed';
import { freshMs, retryAfterMs } from './poll-interval.service';
import { type Source, SourceKind } from './source.entity';

/** A day, less the pause that two polls keep at least: the next one would come too late. */
const FULL_MS = 86_400_000 - 10 * 60_000;

/** What a poll brought, before anything is stored. */
export interface Polled {
  outcome: string;
  status: number | null;
  durationMs: number;
  bytes: number;
  note: string | null;
  items: FeedItem[];
  kind: `${SourceKind}` | null;
  truncated: boolean;
  bodyHash: string | null;
  etag: string | null;
  lastModified: string | null;
  wasConditional: boolean;
  retryAfterMs: number;
  freshMs: number;
  /** Where permanent redirects led; null when the address itself answered, undefined when nobody did. */
  movedTo?: string | null;
}

/** What reading the body of an answer adds to a poll. */
export type ReadBody = Pick<Polled, 'outcome' | 'items' | 'kind' | 'truncated' | 'note' | 'bodyHash'> & {
  ttlMinutes?: number;
};

/**
 * The validators of the last answer, byte for byte; none when forced, once a day, and after a document that could not
 * be read: a 304 would then make a broken feed look well.
 */
export function validators(ctx: Ctx, source: Source): Record<string, string> {
  const isDueInFull = !source.lastFullAt || ctx.now().getTime() - source.lastFullAt.getTime() >= FULL_MS;
  if (source.isForced || isDueInFull || source.bodyHash === null) return {};
  return {
    ...(source.etag !== null && { 'if-none-match': source.etag }),
    ...(source.lastModified !== null && { 'if-modified-since': source.lastModified }),
  };
}

/** What an answer says apart from its body. @throws when the fetcher was closed: the job is then tried again */
export function polledOf(ctx: Ctx, answer: FetchResult, wasConditional: boolean): Polled {
  if (answer.outcome === 'CLOSED') throw new Error('The fetcher was closed.');
  return {
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
    ...(['OK', 'NOT_MODIFIED'].includes(answer.outcome) && { movedTo: movedTo(answer) }),
  };
}

/** Only the permanent redirects at the beginning say where the source has gone. */
function movedTo({ redirects }: FetchResult): string | null {
  const passing = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return (passing < 0 ? redirects : redirects.slice(0, passing)).at(-1)?.to ?? null;
}

/** Validators are replaced on every full answer, also after a soft fault, and refreshed by a 304 that brings some. */
export function memory(polled: Polled, now: Date): Partial<Source> {
  if (polled.outcome === 'NOT_MODIFIED') {
    return {
      ...(polled.etag && { etag: polled.etag }),
      ...(polled.lastModified && { lastModified: polled.lastModified }),
    };
  }
  if (polled.status !== 200) return {};
  const kind = polled.kind && SourceKind[polled.kind];
  return {
    etag: polled.etag && polled.etag.length <= 500 ? polled.etag : null,
    lastModified: polled.lastModified && polled.lastModified.length <= 100 ? polled.lastModified : null,
    bodyHash: polled.bodyHash,
    ...(!polled.wasConditional && { lastFullAt: now }),
    ...(polled.outcome !== 'UNCHANGED' && { isTruncated: polled.truncated }),
    ...(kind && { kind }),
  };
}
