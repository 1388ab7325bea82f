import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Ctx } from '../../platform/ctx';
import type { FetchResult } from '../../platform/http-client';
import { sha256 } from './hashes.service';
import { deadlineMs, type HostTurn, hostKeyOf } from './host-budget.service';
import { zoneMinutes } from './page.service';
import { decodeText } from './pipeline/charset';
import type { FeedItem } from './pipeline/feed';
import {
  isSitemap,
  MAX_ENTRIES,
  type ParsedSitemap,
  parseSitemap,
  type SitemapChild,
} from './pipeline/sitemap';
import type { ReadBody } from './poll-answer.service';
import type { Source } from './source.entity';

const MAX_BYTES = 5_000_000;
const MAX_RATIO = 100;
/** Sitemaps that one poll opens below an index, and the time it may take for them. */
const MAX_CHILDREN = 5;
const WORK_MS = 45_000;
const DAY_MS = 86_400_000;
const inflate = promisify(gunzip);

/** The content of a file that is itself packed by gzip, else the bytes as they are; null for one that swells unnaturally. */
export async function unpacked(body: Buffer, maxBytes: number): Promise<Buffer | null> {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    const maxOutputLength = Math.min(maxBytes, Math.max(64_000, body.length * MAX_RATIO));
    return await inflate(body, { maxOutputLength });
  } catch (error) {
    // A damaged file reads as no sitemap and no feed; one that is too large is named.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : body;
  }
}

interface Search {
  ctx: Ctx;
  turn: HostTurn;
  source: Source;
  started: number;
  asked: number;
  items: Map<string, FeedItem>;
  notes: string[];
  truncated: boolean;
}

/** Reads a sitemap, or the newest sitemaps that an index names (also through a second index), within the host's turn. */
export async function readSitemap(
  ctx: Ctx,
  turn: HostTurn,
  source: Source,
  answer: FetchResult,
  text: string,
): Promise<ReadBody> {
  const map = parse(ctx, answer.url, text);
  const search: Search = {
    ctx,
    turn,
    source,
    started: performance.now(),
    asked: 0,
    items: new Map(),
    notes: [],
    truncated: false,
  };
  take(search, map);
  await descend(search, map.children, 2);
  const isIndex = map.children.length > 0;
  const items = [...search.items.values()].slice(0, MAX_ENTRIES);
  const outcome = map.outcome === 'MALFORMED' ? 'MALFORMED' : items.length > 0 ? 'OK' : 'EMPTY';
  return {
    outcome,
    items,
    kind: 'NEWS_SITEMAP',
    truncated: search.truncated,
    note: search.notes.length > 0 ? [...new Set(search.notes)].join(', ') : null,
    // An index that stays the same says nothing of the sitemaps below it.
    bodyHash: isIndex || outcome === 'MALFORMED' ? null : sha256(answer.body),
  };
}

const parse = (ctx: Ctx, url: string, text: string): ParsedSitemap =>
  parseSitemap(text, { url, fetchedAt: ctx.now(), zoneMinutes: zoneMinutes(ctx) });

function take(search: Search, { items, notes, truncated }: ParsedSitemap): void {
  for (const item of items) if (!search.items.has(item.key)) search.items.set(item.key, item);
  search.notes.push(...notes);
  search.truncated ||= truncated;
}

async function descend(search: Search, children: readonly SitemapChild[], depth: number): Promise<void> {
  if (children.length > 0 && depth === 0) search.notes.push('index-too-deep');
  if (depth === 0) return;
  for (const { url } of newest(search, children)) {
    if (search.asked >= MAX_CHILDREN || performance.now() - search.started > WORK_MS) {
      search.notes.push('sitemaps-left');
      return;
    }
    const map = await child(search, url);
    if (!map) continue;
    take(search, map);
    await descend(search, map.children, depth - 1);
  }
}

/** Those changed since the last good poll (a day of grace), newest first; undated ones behind. */
function newest({ source }: Search, children: readonly SitemapChild[]): SitemapChild[] {
  const since = source.isForced ? 0 : (source.lastSuccessAt?.getTime() ?? 0) - DAY_MS;
  return children
    .filter(({ at }) => at === null || at.getTime() >= since)
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
}

async function child(search: Search, url: string): Promise<ParsedSitemap | null> {
  const { ctx, turn, notes } = search;
  // The turn is for one host: what lies elsewhere is another source.
  if (hostKeyOf(url) !== turn.hostKey) {
    notes.push('sitemap-elsewhere');
    return null;
  }
  search.asked += 1;
  await turn.pause();
  const answer = await ctx.app.http.fetch({
    url,
    maxBytes: MAX_BYTES,
    maxRedirects: 5,
    deadlineMs: deadlineMs(ctx),
  });
  if (answer.outcome === 'CLOSED') throw new Error('The fetcher was closed.');
  const body = answer.outcome === 'OK' ? await unpacked(answer.body, MAX_BYTES) : null;
  const text = body ? decodeText(body, answer.headers['content-type'] ?? null).text : '';
  if (isSitemap(text)) return parse(ctx, answer.url, text);
  notes.push(`sitemap-unread:${answer.outcome === 'OK' ? (body ? 'MALFORMED' : 'BOMB') : answer.outcome}`);
  return null;
}
