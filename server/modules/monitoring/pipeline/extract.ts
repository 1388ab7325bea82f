import { Readability } from '@mozilla/readability';
import sanitizeHtml from 'sanitize-html';
import { blocksOf, filterBlocks } from './blocks';
import { canonicalUrl, repairUrl, trustedCanonical } from './canonical-url';
import { chooseDate, type DateEvidence } from './date-evidence';
import { WIB_MINUTES } from './dates';
import { type PageDocument, type PageElement, parsePage } from './dom';
import { type PageFacts, readFacts } from './page-facts';
import { findPaidLabel, PAID_LABELS, type PaidLabel } from './paid-label';
import { plainText, squeeze } from './plain-text';

/** What the profile and the outlet add to extraction; `include` and `exclude` are CSS selectors of the outlet. */
export interface ExtractOptions {
  fetchedAt: Date;
  zoneMinutes: number;
  labels: readonly string[];
  openers: readonly string[];
  include: string | null;
  exclude: string | null;
}

/** An article as extracted; `text` joins paragraphs by line breaks, `dateClaims` lets the feed's date take its place. */
export interface ExtractedArticle {
  title: string;
  author: string | null;
  publishedAt: Date | null;
  modifiedAt: Date | null;
  dateClaims: DateEvidence[];
  siteName: string | null;
  section: string | null;
  canonical: string | null;
  /** Address of the whole text on one page, where this page shows a part of it and links there. */
  allPages: string | null;
  text: string;
  htmlSafe: string;
  leadImage: string | null;
  paidLabel: PaidLabel | null;
  isPartial: boolean;
  version: string;
}

/** Written with every stored text, so that old articles can be read again after a change of this code. */
export const EXTRACTOR_VERSION = 'extract-1';

/** The openings of lines that lead elsewhere, used when a profile names none. */
export const LINE_OPENERS = [
  'baca juga',
  'baca selengkapnya',
  'baca lainnya',
  'simak juga',
  'lihat juga',
  'tonton juga',
  'ikuti kami',
  'artikel terkait',
  'berita terkait',
  'read also',
  'read more',
  'see also',
  'also read',
  'share ',
  'bagikan',
  'follow us',
  'advertisement',
  'scroll to continue',
  'lanjutkan membaca',
];

const SHORT_TEXT = 200;
const LABEL_BOXES =
  '[class*="label"], [class*="kicker"], [class*="badge"], [class*="advertorial"], [class*="sponsor"], [class*="kategori"], [class*="category"], [class*="pariwara"], [rel="category tag"]';
const TRUNCATED =
  /(?:\[(?:…|\.\.\.)\]|(?:…|\.\.\.)\s*(?:\[?(?:baca|selengkapnya|read more|continue)[^.]{0,40})?)$|(?:silakan|harap) (?:berlangganan|login|masuk) untuk (?:membaca|melanjutkan)/i;

/** Reads the article out of a page; runs inside the worker, because a bad page can take very long. */
export function extractArticle(
  html: string,
  url: string,
  options: Partial<ExtractOptions> = {},
): ExtractedArticle {
  const document = parsePage(html);
  const facts = readFacts(document, url);
  const boxes = [...document.querySelectorAll(LABEL_BOXES)]
    .map((box) => squeeze(box.textContent ?? ''))
    .filter(Boolean);
  const allPages = allPagesUrl(document, url);
  applyOverrides(document, options);
  const parsed = readable(document);
  const title = facts.title ?? parsed?.title ?? '';
  const paragraphs = paragraphsOf(parsed?.content ?? null, title, facts, options.openers ?? LINE_OPENERS);
  const dates = datesOf(facts, options);
  const text = paragraphs.join('\n');
  return {
    title: squeeze(title),
    author: facts.author ?? (parsed?.byline ? plainText(parsed.byline) || null : null),
    ...dates,
    siteName: facts.siteName ?? parsed?.siteName ?? null,
    section: facts.section,
    canonical: facts.canonical ? trustedCanonical(url, facts.canonical) : null,
    allPages,
    text,
    htmlSafe: safeHtml(parsed?.content?.innerHTML ?? ''),
    leadImage:
      facts.leadImage && URL.canParse(facts.leadImage, url) ? new URL(facts.leadImage, url).href : null,
    paidLabel: findPaidLabel({ title, elements: boxes, paragraphs }, options.labels ?? PAID_LABELS),
    isPartial: !facts.isFree || text.length < SHORT_TEXT || TRUNCATED.test(text.slice(-200)),
    version: EXTRACTOR_VERSION,
  };
}

// "Halaman: 1 2 3 Semua": the same address but for its query leads to the text on one page.
function allPagesUrl(document: PageDocument, url: string): string | null {
  if (/[?&](?:page|showpage)=all\b/i.test(url)) return null;
  for (const link of document.querySelectorAll('a[href*="page=all"], a[href*="PAGE=ALL"]')) {
    const target = repairUrl(link.getAttribute('href') ?? '', url);
    if (target && canonicalUrl(target.href) === canonicalUrl(url)) return target.href;
  }
  return null;
}

function applyOverrides(document: PageDocument, options: Partial<ExtractOptions>): void {
  if (options.exclude) for (const element of document.querySelectorAll(options.exclude)) element.remove();
  const chosen = options.include ? [...document.querySelectorAll(options.include)] : [];
  if (chosen.length === 0) return;
  const article = document.createElement('article');
  for (const element of chosen) article.appendChild(element);
  document.body.replaceChildren(article);
}

interface Readable {
  title?: string | null;
  byline?: string | null;
  siteName?: string | null;
  content?: PageElement | null;
}

// The element itself is asked for, not its HTML: writing and parsing it again would cost a third of the time.
function readable(document: PageDocument): Readable | null {
  const reader: { parse(): Readable | null } = new Readability(document, {
    charThreshold: 200,
    serializer: (element: PageElement) => element,
  });
  return reader.parse();
}

function paragraphsOf(
  content: PageElement | null,
  title: string,
  facts: PageFacts,
  openers: readonly string[],
): string[] {
  const blocks = content ? blocksOf(content) : [];
  const own = filterBlocks(blocks, title, openers).map((block) => block.text);
  if (own.join('\n').length >= SHORT_TEXT || !facts.articleBody) return own;
  const stated = facts.articleBody
    .split(/\n+/)
    .map(plainText)
    .filter((line) => line !== '');
  return stated.join('\n').length > own.join('\n').length ? stated : own;
}

function datesOf(facts: PageFacts, options: Partial<ExtractOptions>) {
  // Without a fetch time nothing can lie in the future and no relative date can be read.
  const fetchedAt = options.fetchedAt ?? new Date(8.64e15);
  const context = { fetchedAt, zoneMinutes: options.zoneMinutes ?? WIB_MINUTES };
  const modified = facts.modifiedClaims.map((claim): DateEvidence => ({ source: 'JSON_LD', text: claim }));
  return {
    publishedAt: chooseDate(facts.publishedClaims, context).at,
    modifiedAt: chooseDate(modified, context).at,
    dateClaims: facts.publishedClaims,
  };
}

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'strong',
    'b',
    'em',
    'i',
    'br',
    'a',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
  ],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https'],
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'figure', 'figcaption', 'iframe', 'svg'],
  transformTags: { h1: 'h2' },
};
const safeHtml = (content: string): string => sanitizeHtml(content, SAFE);
