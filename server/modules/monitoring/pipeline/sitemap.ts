import { repairUrl } from './canonical-url';
import { parseDate } from './dates';
import { type FeedItem, identify, type RawItem } from './feed-shape';
import { decodeEntities, squeeze } from './plain-text';

/** A sitemap that an index names; `at` is null when the index gives no date. */
export interface SitemapChild {
  url: string;
  at: Date | null;
}

/** A sitemap as read: news entries, or the further sitemaps of an index. */
export interface ParsedSitemap {
  outcome: 'OK' | 'EMPTY' | 'MALFORMED';
  children: SitemapChild[];
  items: FeedItem[];
  notes: string[];
  truncated: boolean;
}

/** What the document does not say: its address, the moment it was fetched and the zone of the outlet. */
export interface SitemapContext {
  url: string;
  fetchedAt: Date;
  zoneMinutes: number;
}

/** At most this many entries are taken of one sitemap, the newest ones. */
export const MAX_ENTRIES = 1_000;
/** Entries older than this are an archive, not news. */
const NEWS_DAYS = 14;
const DAY_MS = 86_400_000;
const ROOT =
  /^[\s\uFEFF]*(?:<\?[^<>]*>|<!--[\s\S]{0,2000}?-->|<!DOCTYPE[^<>[]*>|\s)*<(?:\w+:)?(urlset|sitemapindex)[\s>]/i;

/** True for a document whose root is that of a sitemap or of an index of sitemaps. */
export const isSitemap = (text: string): boolean => ROOT.test(text.slice(0, 20_000));

/** Reads a sitemap or an index of sitemaps, keeping its complete entries; never throws and expands no entity of a DTD. */
export function parseSitemap(text: string, context: SitemapContext): ParsedSitemap {
  const root = ROOT.exec(text.slice(0, 20_000))?.[1]?.toLowerCase();
  const result: ParsedSitemap = {
    outcome: 'MALFORMED',
    children: [],
    items: [],
    notes: [],
    truncated: false,
  };
  if (!root) return result;
  const { blocks, isCut } = blocksOf(text, root === 'urlset' ? 'url' : 'sitemap');
  result.truncated = isCut;
  if (isCut) result.notes.push('truncated');
  if (root === 'urlset') readEntries(blocks, context, result);
  else result.children = blocks.map((block) => childOf(block, context)).filter((child) => child !== null);
  const isFilled = result.items.length + result.children.length > 0;
  return { ...result, outcome: isFilled ? 'OK' : isCut ? 'MALFORMED' : 'EMPTY' };
}

// Positions are looked for one after the other, never by a lazy pattern: a cut document must not cost a square of its size.
function blocksOf(text: string, name: string): { blocks: string[]; isCut: boolean } {
  const lower = text.toLowerCase();
  const blocks: string[] = [];
  const opening = new RegExp(`<${name}[\\s>]`, 'g');
  for (let found = opening.exec(lower); found; found = opening.exec(lower)) {
    const end = lower.indexOf(`</${name}>`, found.index);
    if (end < 0) return { blocks, isCut: true };
    blocks.push(text.slice(found.index, end));
    opening.lastIndex = end;
  }
  return { blocks, isCut: !/<\/(?:\w+:)?(?:urlset|sitemapindex)\s*>/.test(lower.slice(-2_000)) };
}

/** The text of the first element of a name, whatever its prefix save those of pictures and films. */
function inner(block: string, name: string): string | null {
  const pattern = new RegExp(`<(?!(?:image|video):)(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>([\\s\\S]*?)</`, 'i');
  const found = pattern.exec(
    block.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, data: string) => escaped(data)),
  );
  return found ? squeeze(decodeEntities(found[1] ?? '')) || null : null;
}

const escaped = (data: string): string => data.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const dateOf = (text: string | null, { fetchedAt, zoneMinutes }: SitemapContext): Date | null =>
  text === null ? null : (parseDate(text, { fetchedAt, zoneMinutes })?.at ?? null);

function childOf(block: string, context: SitemapContext): SitemapChild | null {
  const url = repairUrl(inner(block, 'loc') ?? '', context.url)?.href;
  return url ? { url, at: dateOf(inner(block, 'lastmod'), context) } : null;
}

function readEntries(blocks: readonly string[], context: SitemapContext, result: ParsedSitemap): void {
  const entries = blocks.map((block) => entryOf(block, context)).filter((entry) => entry !== null);
  const since = context.fetchedAt.getTime() - NEWS_DAYS * DAY_MS;
  const fresh = entries.filter(({ at }) => at === null || at.getTime() >= since);
  if (fresh.length < entries.length) result.notes.push(`old-entries:${entries.length - fresh.length}`);
  if (fresh.length > MAX_ENTRIES) result.notes.push('too-many-items');
  // Undated entries keep their place behind the dated ones; the sort is stable.
  fresh.sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
  const unique = new Map(fresh.slice(0, MAX_ENTRIES).map(({ item }) => [item.link, item]));
  result.items = identify([...unique.values()], (text) => text);
}

function entryOf(block: string, context: SitemapContext): { item: RawItem; at: Date | null } | null {
  const link = repairUrl(inner(block, 'loc') ?? '', context.url)?.href;
  if (!link) return null;
  const dateText = inner(block, 'publication_date');
  const updatedText = inner(block, 'lastmod');
  const keywords = (inner(block, 'keywords') ?? '').split(',').map(squeeze);
  const item: RawItem = {
    guid: null,
    link,
    title: inner(block, 'title') ?? '',
    summary: '',
    contentHtml: null,
    author: null,
    dateText,
    updatedText,
    categories: keywords.filter((word) => word !== ''),
    image: null,
  };
  return { item, at: dateOf(dateText ?? updatedText, context) };
}
