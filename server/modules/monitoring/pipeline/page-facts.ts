import type { DateEvidence } from './date-evidence';
import { dateInUrl } from './date-evidence';
import type { PageDocument } from './dom';
import { at, text } from './feed-shape';
import { plainText, squeeze } from './plain-text';

/** What a page says about itself outside its text. */
export interface PageFacts {
  title: string | null;
  author: string | null;
  siteName: string | null;
  canonical: string | null;
  leadImage: string | null;
  section: string | null;
  articleBody: string | null;
  isFree: boolean;
  publishedClaims: DateEvidence[];
  modifiedClaims: string[];
}

const VISIBLE_DATE =
  'time[datetime], time, [itemprop="datePublished"], [class*="date"], [class*="tanggal"], [class*="time"]';
const MAX_LD_BYTES = 500_000;

/** Reads title, author, dates and the like from a page's metadata and JSON-LD. */
export function readFacts(document: PageDocument, url: string): PageFacts {
  const article = articleData(document);
  const metas = metasOf(document);
  const meta = (...names: string[]): string | null => metaOf(metas, names);
  return {
    title:
      clean(meta('og:title', 'twitter:title')) ?? clean(text(article, ['headline'])) ?? heading(document),
    author: clean(authorOf(article)) ?? clean(meta('author', 'article:author', 'dable:author')),
    siteName: clean(meta('og:site_name')) ?? clean(text(article, ['publisher', 'name'])),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    leadImage:
      meta('og:image', 'twitter:image') ??
      text(article, ['image', 'url'], ['image', 0, 'url'], ['image', 0], ['image']),
    section:
      clean(meta('article:section')) ?? clean(text(article, ['articleSection', 0], ['articleSection'])),
    articleBody: text(article, ['articleBody']),
    isFree: !/^false$/i.test(String(at(article, 'isAccessibleForFree') ?? '')),
    publishedClaims: publishedClaims(document, metas, article, url),
    modifiedClaims: [
      text(article, ['dateModified']),
      meta('article:modified_time', 'og:updated_time'),
    ].filter(isText),
  };
}

const isText = (value: string | null): value is string => value !== null;
const clean = (value: string | null): string | null => (value ? plainText(value) || null : null);

function heading(document: PageDocument): string | null {
  return (
    clean(document.querySelector('h1')?.textContent ?? null) ??
    clean(document.querySelector('title')?.textContent ?? null)
  );
}

type Metas = ReadonlyMap<string, string>;

// One pass over the few meta elements, because each selector would walk the whole page.
function metasOf(document: PageDocument): Metas {
  const metas = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function metaOf(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content) return content;
  }
  return null;
}

function publishedClaims(
  document: PageDocument,
  metas: Metas,
  article: unknown,
  url: string,
): DateEvidence[] {
  const claims: DateEvidence[] = [];
  const add = (source: DateEvidence['source'], value: string | null | undefined): void => {
    if (value?.trim()) claims.push({ source, text: value.trim() });
  };
  add('JSON_LD', text(article, ['datePublished'], ['dateCreated'], ['uploadDate']));
  add(
    'ARTICLE_META',
    metaOf(metas, [
      'article:published_time',
      'datePublished',
      'pubdate',
      'publishdate',
      'content_PublishedDate',
      'DC.date.issued',
    ]),
  );
  add('URL', dateInUrl(url));
  const visible = [...document.querySelectorAll(VISIBLE_DATE)].slice(0, 8);
  for (const element of visible)
    add('VISIBLE', element.getAttribute('datetime') ?? squeeze(element.textContent ?? '').slice(0, 120));
  return claims;
}

const ARTICLE_TYPES = /(?:article|newsarticle|reportage|blogposting|report|liveblogposting|webpage)$/i;

function articleData(document: PageDocument): unknown {
  const found: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = script.textContent ?? '';
    if (data.length <= MAX_LD_BYTES) gather(parseLoose(data), found, 0);
  }
  const ranked = found.filter((data) => ARTICLE_TYPES.test(typeOf(data)));
  return ranked.find((data) => !/webpage$/i.test(typeOf(data))) ?? ranked[0] ?? null;
}

const typeOf = (data: unknown): string => text(data, ['@type', 0], ['@type']) ?? '';

// Raw line breaks inside strings are the commonest defect of hand-made JSON-LD.
function parseLoose(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/[\n\r\t]+/g, ' ').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

function gather(data: unknown, found: unknown[], depth: number): void {
  if (depth > 4 || typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const part of data.slice(0, 100)) gather(part, found, depth + 1);
    return;
  }
  found.push(data);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) gather(at(data, key), found, depth + 1);
}

function authorOf(article: unknown): string | null {
  const author = at(article, 'author');
  const names = (Array.isArray(author) ? author : [author]).map((one: unknown) =>
    text({ one }, ['one', 'name'], ['one']),
  );
  const known = names.filter((name): name is string => name !== null && !/^https?:/i.test(name));
  return known.length > 0 ? known.join(', ') : null;
}
