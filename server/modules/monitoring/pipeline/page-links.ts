import { canonicalUrl, repairUrl } from './canonical-url';
import { type PageElement, parsePage } from './dom';
import { sameDomain } from './domains';
import { squeeze } from './plain-text';

/** A link of an index page that leads to an article, with the longest words it stands under. */
export interface PageLink {
  url: string;
  title: string;
}

/** At most this many links are taken of one index page. */
export const MAX_LINKS = 200;

const SECTIONS =
  /\/(?:tags?|topik|topic|kategori|category|rubrik|kanal|author|penulis|editor|redaksi|page|halaman|search|cari|tentang(?:-kami)?|about|kontak|contact|hubungi|pedoman[\w-]*|privacy[\w-]*|kebijakan[\w-]*|disclaimer|karir|iklan|login|masuk|daftar|register|wp-login\.php|wp-admin|feed|rss|indeks?|index|foto|video|galeri|live|sitemap)(?:\/|$)/i;
const FILES = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|zip|mp3|mp4|css|js|xml|json)$/i;
const DATED = /\/(?:19|20)\d{2}\/(?:0?[1-9]|1[0-2])(?:\/|$)|(?:19|20)\d{6}/;
const MIN_WORDS = 4;

/** The links of an index page that look like articles of the same site, or those that the outlet's selector names. */
export function articleLinks(html: string, url: string, selector: string | null): PageLink[] {
  const document = parsePage(html);
  const found = new Map<string, PageLink>();
  for (const anchor of anchorsOf(document, selector)) {
    const link = repairUrl(anchor.getAttribute('href') ?? '', url);
    if (!link || !sameDomain(link.hostname, new URL(url).hostname)) continue;
    const title = squeeze(anchor.textContent ?? '') || squeeze(anchor.getAttribute('title') ?? '');
    if (selector === null && !looksLikeArticle(link, title)) continue;
    keep(found, link.href, title);
  }
  found.delete(canonicalUrl(url) ?? '');
  return [...found.values()].slice(0, MAX_LINKS);
}

/** True when a text can be used as a CSS selector. */
export function isSelector(text: string): boolean {
  try {
    parsePage('<p></p>').querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function anchorsOf(document: ReturnType<typeof parsePage>, selector: string | null): PageElement[] {
  if (selector === null) return [...document.getElementsByTagName('a')];
  return [...document.querySelectorAll(selector)].flatMap((element) =>
    element.nodeName.toUpperCase() === 'A' ? [element] : [...element.getElementsByTagName('a')],
  );
}

// Picture, headline and "read on" are three links to one article: the longest words are the headline.
function keep(found: Map<string, PageLink>, href: string, title: string): void {
  const key = canonicalUrl(href) ?? href;
  const known = found.get(key);
  if (!known) found.set(key, { url: href, title: title.slice(0, 300) });
  else if (title.length > known.title.length) known.title = title.slice(0, 300);
}

/** An article has a speaking address, or a dated or numbered one under speaking words. */
function looksLikeArticle(link: URL, title: string): boolean {
  const path = decoded(link.pathname);
  if (path === '/' && !/[?&]p=\d+/.test(link.search)) return false;
  if (SECTIONS.test(path) || FILES.test(path)) return false;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  if (last.split('-').filter((word) => /\p{L}{2,}/u.test(word)).length >= MIN_WORDS) return true;
  const isNumbered =
    DATED.test(path) || /\d{4,}/.test(path) || /[?&](?:p|id|news|berita)=\d+/i.test(link.search);
  return isNumbered && title.split(' ').length >= MIN_WORDS;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
