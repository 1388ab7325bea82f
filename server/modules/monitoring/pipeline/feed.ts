import { createHash } from 'node:crypto';
import { parseFeed as parseWithFallback } from '@rowanmanning/feed-parser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { decodeText } from './charset';
import { at, type FeedItem, identify, type RawItem, shapeItem, text } from './feed-shape';
import { itemPattern, type PreparedFeed, prepareFeed } from './feed-text';
import { plainText } from './plain-text';
import { classifyPage } from './soft-failures';

export type { FeedItem } from './feed-shape';

/** How reading a feed ended; EMPTY is a good feed without items, WRONG_CONTENT a page where a feed should be. */
export type FeedOutcome = 'OK' | 'EMPTY' | 'WRONG_CONTENT' | 'MALFORMED' | 'TOO_DEEP';

/** A feed as read: its items, and notes on what was wrong with it. */
export interface ParsedFeed {
  outcome: FeedOutcome;
  kind: 'RSS' | 'ATOM' | 'JSON_FEED' | null;
  title: string | null;
  items: FeedItem[];
  notes: string[];
  truncated: boolean;
  /** Minutes for which the feed itself asks to be left alone; 0 when it says nothing. */
  ttlMinutes: number;
}

/** At most this many items are taken of one feed. */
export const MAX_ITEMS = 2_000;

/** Reads an RSS, Atom, RDF or JSON feed, keeping whatever items can be kept; never throws. */
export function parseFeed(bytes: Uint8Array, contentType: string | null, url: string): ParsedFeed {
  const decoded = decodeText(bytes, contentType);
  const feed = prepareFeed(decoded.text, MAX_ITEMS);
  const result: ParsedFeed = {
    outcome: 'MALFORMED',
    kind: kindOf(feed),
    title: null,
    items: [],
    notes: feed.notes,
    truncated: feed.truncated,
    ttlMinutes: ttlOf(feed),
  };
  if (feed.root === 'HTML') return wrongContent(result, feed.text, url);
  if (feed.root === 'UNKNOWN')
    return /html/i.test(contentType ?? '') ? wrongContent(result, feed.text, url) : result;
  if (feed.tooDeep) return { ...result, outcome: 'TOO_DEEP' };
  const { title, items } = readItems(feed, url, result.notes);
  result.title = title;
  result.items = identify(items.slice(0, MAX_ITEMS), digest);
  if (items.length > MAX_ITEMS) result.notes.push('too-many-items');
  if (items.length > 0) return { ...result, outcome: 'OK' };
  return { ...result, outcome: title !== null && !feed.truncated ? 'EMPTY' : 'MALFORMED' };
}

const digest = (content: string): string => createHash('sha256').update(content).digest('hex');

function kindOf(feed: PreparedFeed): ParsedFeed['kind'] {
  if (feed.root === 'JSON') return 'JSON_FEED';
  if (feed.root === 'ATOM') return 'ATOM';
  return feed.root === 'RSS' || feed.root === 'RDF' ? 'RSS' : null;
}

function ttlOf(feed: PreparedFeed): number {
  if (feed.root !== 'RSS') return 0;
  return Number(/<ttl>\s*(\d{1,5})\s*<\/ttl>/i.exec(feed.text.slice(0, 20_000))?.[1] ?? 0);
}

function wrongContent(result: ParsedFeed, html: string, url: string): ParsedFeed {
  const failure = classifyPage({ html, url, status: 200, headers: {} });
  result.notes.push(failure ? failure.kind.toLowerCase().replaceAll('_', '-') : 'html-on-feed-url');
  return { ...result, outcome: 'WRONG_CONTENT' };
}

interface Content {
  title: string | null;
  items: RawItem[];
}

function readItems(feed: PreparedFeed, url: string, notes: string[]): Content {
  const whole = readWhole(feed, url);
  if (feed.root === 'JSON') return whole ?? { title: null, items: [] };
  const blocks = whole && whole.items.length > 0 ? [] : (feed.text.match(itemPattern()) ?? []);
  if (blocks.length === 0) return whole ?? { title: null, items: [] };
  notes.push('read-item-by-item');
  const items = blocks.map((block) => readBlock(block, url)).filter((item): item is RawItem => item !== null);
  if (items.length < blocks.length) notes.push(`unreadable-items:${blocks.length - items.length}`);
  return { title: whole?.title ?? channelTitle(feed.text), items };
}

function readWhole(feed: PreparedFeed, url: string): Content | null {
  try {
    const input: unknown = feed.root === 'JSON' ? JSON.parse(feed.text) : feed.text;
    const parsed: unknown = feedsmith(input);
    const raw = at(parsed, 'feed', 'items') ?? at(parsed, 'feed', 'entries') ?? [];
    const items = Array.isArray(raw)
      ? raw.slice(0, MAX_ITEMS + 1).map((item: unknown) => shapeItem(item, url))
      : [];
    return {
      title: plainText(text(parsed, ['feed', 'title', 'value'], ['feed', 'title']) ?? ''),
      items: items.filter(isFilled),
    };
  } catch {
    return null;
  }
}

const isFilled = (item: RawItem): boolean => Boolean(item.title || item.link || item.guid || item.summary);

function feedsmith(input: unknown): unknown {
  return parseWithFeedsmith(input);
}

function channelTitle(xml: string): string | null {
  const head = xml.slice(0, Math.max(0, xml.search(/<(?:item|entry)[\s>]/i)));
  const title = /<title[^<>]*>([\s\S]*?)<\/title>/i.exec(head)?.[1];
  return title === undefined ? null : plainText(title.replace(/<!\[CDATA\[|\]\]>/g, ''));
}

// One bad item must not cost its neighbours: each is wrapped and read alone, by either parser.
function readBlock(block: string, url: string): RawItem | null {
  const isEntry = /^<entry/i.test(block);
  const wrapped = isEntry
    ? `<feed xmlns="http://www.w3.org/2005/Atom"><title>-</title>${block}</feed>`
    : `<rss version="2.0"><channel><title>-</title>${block}</channel></rss>`;
  const feed: PreparedFeed = {
    root: isEntry ? 'ATOM' : 'RSS',
    text: wrapped,
    notes: [],
    truncated: false,
    tooDeep: false,
  };
  return readWhole(feed, url)?.items[0] ?? readByFallback(wrapped, block, url);
}

function readByFallback(wrapped: string, block: string, url: string): RawItem | null {
  try {
    const item = parseWithFallback(wrapped).items[0];
    if (!item) return null;
    const { id, title, description, content, url: link } = item;
    const shaped = shapeItem({ guid: id, title, description, content, link }, url);
    // The fallback's own dates have gone through Date's guessing, so the text is taken instead.
    const date = /<(?:pubDate|dc:date|published|updated)[^<>]*>([^<>]{1,100})</i.exec(block)?.[1] ?? null;
    return isFilled(shaped) ? { ...shaped, dateText: date } : null;
  } catch {
    return null;
  }
}
