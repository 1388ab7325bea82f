import { esc, isoWib } from './text';
import type { LiveArticle, PressSite } from './types';

/** What a site puts into the head of its article pages besides title and canonical link. */
export interface HeadOptions {
  jsonLd?: boolean;
  publishedMeta?: boolean;
  charset?: string;
}

function newsArticle(site: PressSite, article: LiveArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: isoWib(article.published),
    dateModified: isoWib(article.modified),
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: site.name },
    articleSection: article.section,
    isAccessibleForFree: !article.paywall,
    mainEntityOfPage: article.url,
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** The head of an article page. */
export function head(site: PressSite, article: LiveArticle, o: HeadOptions = {}): string {
  const lines = [
    `<meta charset="${o.charset ?? 'utf-8'}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${esc(article.title)} - ${esc(site.name)}</title>`,
    `<link rel="canonical" href="${esc(article.url)}">`,
    article.ampUrl ? `<link rel="amphtml" href="${esc(article.ampUrl)}">` : '',
    `<meta name="description" content="${esc(article.paragraphs[0] ?? '')}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${esc(article.title)}">`,
    `<meta property="og:site_name" content="${esc(site.name)}">`,
    `<meta property="og:image" content="${imageUrl(site, article)}">`,
    o.publishedMeta ? `<meta property="article:published_time" content="${isoWib(article.published)}">` : '',
    o.jsonLd ? newsArticle(site, article) : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** The address of an article's photo. */
export const imageUrl = (site: PressSite, article: LiveArticle): string =>
  `http://${site.host}/foto/${article.slug}.svg`;

/** Paragraph elements, with a piece of boilerplate set in after the one so numbered. */
export function bodyHtml(texts: string[], inset: string, after: number, tag = 'p'): string {
  const blocks = texts.map((text) => `<${tag}>${esc(text)}</${tag}>`);
  if (inset) blocks.splice(Math.min(after, blocks.length), 0, inset);
  return blocks.join('\n');
}

/** A list of links to other articles. */
export const links = (articles: LiveArticle[]): string =>
  articles.map((a) => `<li><a href="${esc(a.path)}">${esc(a.title)}</a></li>`).join('\n');

/** The home page of a site. */
export function frontPage(site: PressSite, articles: LiveArticle[]): string {
  const feeds = site.feeds
    .filter((f) => f.kind !== 'NEWS_SITEMAP')
    .map((f) => `<link rel="alternate" type="${f.contentType.replace(/;.*/, '')}" href="${f.path}">`);
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>${esc(site.name)} | ${esc(site.slogan)}</title>
${feeds.join('\n')}</head>
<body><h1>${esc(site.name)}</h1><p>${esc(site.slogan)}</p>
<h2>Berita terbaru</h2><ul>
${links(articles)}
</ul><footer>${esc(site.name)}. Media fiktif untuk peragaan.</footer></body></html>
`;
}

/** The robots file of a site. */
export function robots(site: PressSite): string {
  const sitemap = site.feeds.find((f) => f.kind === 'NEWS_SITEMAP');
  const line = sitemap ? `\nSitemap: http://${site.host}${sitemap.path}\n` : '';
  return `User-agent: *\nDisallow: /admin/\nDisallow: /cari\nAllow: /\n${line}`;
}

/** A grey stand-in for every photo. */
export const photo = (): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#b8c4c2"/></svg>';
