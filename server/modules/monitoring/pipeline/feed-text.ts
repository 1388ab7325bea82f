/** The root element of a document that was fetched as a feed. */
export type FeedRoot = 'RSS' | 'ATOM' | 'RDF' | 'JSON' | 'HTML' | 'UNKNOWN';

/** Feed text made safe to parse, with what had to be done to it. */
export interface PreparedFeed {
  root: FeedRoot;
  text: string;
  notes: string[];
  truncated: boolean;
  tooDeep: boolean;
}

const ROOTS: [RegExp, FeedRoot][] = [
  [/^rss$/i, 'RSS'],
  [/^channel$/i, 'RSS'],
  [/^feed$/i, 'ATOM'],
  [/^(?:\w+:)?RDF$/i, 'RDF'],
  [/^(?:html|body|head)$/i, 'HTML'],
];
const CLOSERS: Partial<Record<FeedRoot, string>> = {
  RSS: '</channel></rss>',
  ATOM: '</feed>',
  RDF: '</rdf:RDF>',
};
const MAX_DEPTH = 100;

/** Gives the pattern of one whole item of an XML feed. */
export const itemPattern = (): RegExp => /<(item|entry)(?=[\s>])[^<>]*>[\s\S]*?<\/\1\s*>/gi;

/** Prepares feed text: cuts junk and DTD, completes a cut document, limits the number of items and the depth. */
export function prepareFeed(decoded: string, maxItems: number): PreparedFeed {
  const feed: PreparedFeed = { root: 'UNKNOWN', text: decoded, notes: [], truncated: false, tooDeep: false };
  if (/^[\s\uFEFF]*\{/.test(decoded))
    return { ...feed, root: 'JSON', text: decoded.replace(/^[\s\uFEFF]+/, '') };
  cutPrefix(feed);
  dropDoctype(feed);
  if (feed.root === 'HTML' || feed.root === 'UNKNOWN') return feed;
  completeEnd(feed);
  limitItems(feed, maxItems);
  feed.tooDeep = isTooDeep(feed.text);
  return feed;
}

function cutPrefix(feed: PreparedFeed): void {
  const found =
    /<(?!br\b|b\b|p\b|div\b|strong\b|font\b)(?:\?xml|!DOCTYPE|([a-z][\w-]*(?::[\w-]+)?))(?=[\s>/])/i;
  // Warnings of a broken site stand before the prolog, and may themselves contain tags: the prolog wins when there is one.
  const prolog = feed.text.search(/<\?xml\s/i);
  const root = feed.text.search(/<(?:rss|feed|(?:\w{1,10}:)?RDF|html|!DOCTYPE html|channel)(?=[\s>])/i);
  const start =
    prolog >= 0 && (root < 0 || prolog < root) ? prolog : root >= 0 ? root : feed.text.search(found);
  if (start < 0) return;
  const prefix = feed.text.slice(0, start);
  if (prefix !== '' && prefix !== '\uFEFF') feed.notes.push('junk-before-prolog');
  feed.text = feed.text
    .slice(start)
    .replace(/^<\?xml[^<>]*>/i, '')
    .trimStart();
  feed.root = rootOf(feed.text);
}

function rootOf(text: string): FeedRoot {
  if (/^<!DOCTYPE\s+html/i.test(text)) return 'HTML';
  const bare = text.replace(/^(?:\s|<!--[\s\S]*?-->|<\?[^<>]*>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)+/i, '');
  const name = /^<([a-z][\w-]*(?::[\w-]+)?)/i.exec(bare)?.[1] ?? '';
  return ROOTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'UNKNOWN';
}

// No DTD reaches a parser, so no entity can be expanded and no file or address be read.
function dropDoctype(feed: PreparedFeed): void {
  const bare = feed.text.replace(
    /^((?:\s|<!--[\s\S]*?-->|<\?[^<>]*>)*)<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i,
    '$1',
  );
  if (bare === feed.text) return;
  feed.text = bare;
  if (feed.root !== 'HTML') feed.notes.push('dtd-removed');
}

function completeEnd(feed: PreparedFeed): void {
  const closer = CLOSERS[feed.root] ?? '';
  if (/<\/(?:rss|channel|feed|(?:\w+:)?RDF)\s*>\s*(?:<!--[^<>]*-->\s*)*[^<]{0,2000}$/i.test(feed.text))
    return;
  const lower = feed.text.toLowerCase();
  const end = Math.max(endOf(lower, '</item>'), endOf(lower, '</entry>'));
  const hasEnd = /<\/(?:rss|feed|(?:\w+:)?rdf)\s*>/i.test(lower.slice(Math.max(0, end)));
  if (hasEnd) return;
  feed.truncated = true;
  feed.notes.push('truncated');
  const rdfPrefix = /^<(\w+:)?RDF/i.exec(feed.text)?.[0].slice(1);
  const ending = feed.root === 'RDF' ? `</${rdfPrefix ?? 'rdf:RDF'}>` : closer;
  if (end > 0) feed.text = feed.text.slice(0, end) + ending;
}

function endOf(text: string, tag: string): number {
  const at = text.lastIndexOf(tag);
  return at < 0 ? -1 : at + tag.length;
}

function limitItems(feed: PreparedFeed, maxItems: number): void {
  const closing = /<\/(?:item|entry)\s*>/gi;
  for (let count = 0, end = closing.exec(feed.text); end; end = closing.exec(feed.text)) {
    count += 1;
    if (count < maxItems) continue;
    if (!/<(?:item|entry)[\s>]/i.test(feed.text.slice(closing.lastIndex))) return;
    feed.text = feed.text.slice(0, closing.lastIndex) + (CLOSERS[feed.root] ?? '');
    feed.notes.push('too-many-items');
    return;
  }
}

function isTooDeep(text: string): boolean {
  const tag = /<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([a-z][\w:.-]*)[^<>]*>/gi;
  let depth = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    if (!found[2] || found[0].endsWith('/>')) continue;
    // Unclosed tags of sloppy items must not add up over the whole feed.
    if (/^(?:item|entry)$/i.test(found[2])) depth = 3;
    else depth += found[1] ? -1 : 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
