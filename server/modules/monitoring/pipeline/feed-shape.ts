import { repairUrl } from './canonical-url';
import { plainText } from './plain-text';

/** One item of a feed; `key` names it within its source, dates are the untouched texts of the feed. */
export interface FeedItem {
  key: string;
  guid: string | null;
  link: string | null;
  title: string;
  summary: string;
  contentHtml: string | null;
  author: string | null;
  dateText: string | null;
  updatedText: string | null;
  categories: string[];
  image: string | null;
  ordinal: number;
  /** What tells an edit of the item, where title, link and date do not. */
  stamp?: string;
}

/** An item before its identity is known. */
export type RawItem = Omit<FeedItem, 'key' | 'ordinal' | 'stamp'>;

/** Gives the value at a path of an unknown structure, or undefined. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

/** Gives the first path that leads to a filled text or number. */
export function text(value: unknown, ...paths: (string | number)[][]): string | null {
  for (const path of paths) {
    const found = at(value, ...path);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    if (typeof found === 'number') return String(found);
  }
  return null;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads one item as feedsmith gives it, of any feed kind. */
export function shapeItem(raw: unknown, base: string): RawItem {
  const guid = text(raw, ['guid', 'value'], ['guid'], ['id'], ['rdf', 'about']);
  const content = text(
    raw,
    ['content', 'encoded'],
    ['content', 'value'],
    ['content'],
    ['content_html'],
    ['content_text'],
  );
  const summary =
    text(raw, ['description'], ['summary', 'value'], ['summary'], ['itunes', 'summary']) ?? content ?? '';
  return {
    guid,
    link: linkOf(raw, guid, base),
    title: plainText(
      text(raw, ['title', 'value'], ['title'], ['dc', 'titles', 0], ['media', 'title', 'value']) ?? '',
    ),
    summary: plainText(summary).slice(0, 2_000),
    contentHtml: content,
    author: authorOf(raw),
    dateText: text(
      raw,
      ['pubDate'],
      ['published'],
      ['date_published'],
      ['dc', 'dates', 0],
      ['dc', 'date'],
      ['dcterms', 'issued', 0],
    ),
    updatedText: text(raw, ['updated'], ['date_modified'], ['atom', 'updated'], ['dcterms', 'modified', 0]),
    categories: categoriesOf(raw),
    image: imageOf(raw, base),
  };
}

function linkOf(raw: unknown, guid: string | null, base: string): string | null {
  const links = [...list(at(raw, 'links')), ...list(at(raw, 'atom', 'links'))];
  const alternate = links.find((link) => (text(link, ['rel']) ?? 'alternate') === 'alternate');
  const isPermalink = at(raw, 'guid', 'isPermaLink') !== false && /^https?:\/\//i.test(guid ?? '');
  const written =
    text(raw, ['feedburner', 'origLink'], ['link'], ['url'], ['external_url']) ??
    text(alternate, ['href']) ??
    (isPermalink ? guid : null);
  return written ? (repairUrl(written, base)?.href ?? null) : null;
}

function authorOf(raw: unknown): string | null {
  const paths = [
    ['dc', 'creators', 0],
    ['dc', 'creator'],
    ['authors', 0, 'name'],
    ['authors', 0],
    ['author', 'name'],
    ['itunes', 'author'],
  ];
  const name = text(raw, ...paths);
  return name ? plainText(name) || null : null;
}

function categoriesOf(raw: unknown): string[] {
  const values = [...list(at(raw, 'categories')), ...list(at(raw, 'tags'))];
  const names = values.map((value) => text({ value }, ['value', 'name'], ['value', 'term'], ['value']));
  return [...new Set(names.map((name) => plainText(name ?? '')).filter((name) => name !== ''))];
}

function imageOf(raw: unknown, base: string): string | null {
  const enclosure = list(at(raw, 'enclosures')).find((one) =>
    (text(one, ['type']) ?? '').startsWith('image/'),
  );
  const written =
    text(raw, ['image'], ['media', 'thumbnails', 0, 'url'], ['media', 'contents', 0, 'url']) ??
    text(enclosure, ['url']);
  return written ? (repairUrl(written, base)?.href ?? null) : null;
}

/** Gives every item its key: GUID, GUID and link, GUID and ordinal, link, or a digest, by what tells the items apart. */
export function identify(items: readonly RawItem[], digest: (text: string) => string): FeedItem[] {
  const counts = new Map<string, number>();
  for (const { guid } of items) if (guid) counts.set(guid, (counts.get(guid) ?? 0) + 1);
  return items.map((item, index) => {
    const ordinal = index + 1;
    return { ...item, ordinal, key: keyOf(item, ordinal, counts, digest) };
  });
}

function keyOf(
  item: RawItem,
  ordinal: number,
  counts: Map<string, number>,
  digest: (text: string) => string,
): string {
  if (item.guid && counts.get(item.guid) === 1) return `guid:${item.guid}`;
  if (item.guid && item.link) return `guid+link:${item.guid} ${item.link}`;
  if (item.guid) return `guid+n:${item.guid} ${ordinal}`;
  if (item.link) return `link:${item.link}`;
  return `hash:${digest(`${item.title}\n${item.contentHtml ?? item.summary}`)}`;
}
