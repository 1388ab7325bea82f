import { esc, isoWib, rfc822Wib } from './text';
import type { LiveArticle, PressSite } from './types';

/** What differs between one RSS feed and another. */
export interface RssOptions {
  /** Bytes before the prolog, as a broken server script leaves them. */
  junk?: string;
  /** Encoding named in the prolog, true or not. */
  declared?: string;
  guid?(article: LiveArticle, site: PressSite): string;
  date?(date: Date): string;
  /** Query added to every link. */
  query?: string;
  fullText?: boolean;
}

const latest = (articles: LiveArticle[]): Date =>
  new Date(Math.max(0, ...articles.map((a) => a.modified.getTime())));
const link = (article: LiveArticle, query = ''): string => esc(article.url + query);
const summary = (article: LiveArticle): string => article.paragraphs[0] ?? '';
const open = (article: LiveArticle): string[] => (article.paywall ? [summary(article)] : article.paragraphs);
const asHtml = (texts: string[]): string => texts.map((p) => `<p>${esc(p)}</p>`).join('');

function rssItem(site: PressSite, article: LiveArticle, o: RssOptions): string {
  const full = `<content:encoded><![CDATA[${asHtml(open(article))}]]></content:encoded>`;
  return `  <item>
    <title>${esc(article.title)}</title>
    <link>${link(article, o.query)}</link>
    <guid isPermaLink="${o.guid ? 'false' : 'true'}">${esc(o.guid?.(article, site) ?? article.url)}</guid>
    <pubDate>${(o.date ?? rfc822Wib)(article.published)}</pubDate>
    <dc:creator>${esc(article.byline)}</dc:creator>
    <category>${esc(article.label ?? article.section)}</category>
    <description>${esc(summary(article))}</description>
    ${o.fullText ? full : ''}
  </item>`;
}

/** A renderer of RSS 2.0. */
export const rss =
  (o: RssOptions = {}) =>
  (site: PressSite, articles: LiveArticle[]): string =>
    `${o.junk ?? ''}<?xml version="1.0" encoding="${o.declared ?? 'UTF-8'}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>${esc(site.name)}</title>
  <link>http://${site.host}/</link>
  <description>${esc(site.slogan)}</description>
  <language>id-ID</language>
  <lastBuildDate>${rfc822Wib(latest(articles))}</lastBuildDate>
${articles.map((a) => rssItem(site, a, o)).join('\n')}
</channel>
</rss>
`;

/** A renderer of Atom; `declared` is the encoding named in the prolog. */
export const atom =
  (declared = 'UTF-8') =>
  (site: PressSite, articles: LiveArticle[]): string =>
    `<?xml version="1.0" encoding="${declared}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>tag:${site.host},2026:feed</id>
  <title>${esc(site.name)}</title>
  <subtitle>${esc(site.slogan)}</subtitle>
  <link rel="alternate" type="text/html" href="http://${site.host}/"/>
  <link rel="self" type="application/atom+xml" href="http://${site.host}/atom.xml"/>
  <updated>${isoWib(latest(articles))}</updated>
${articles
  .map(
    (a) => `  <entry>
    <id>tag:${site.host},2026:${a.no}</id>
    <title>${esc(a.title)}</title>
    <link rel="alternate" type="text/html" href="${link(a)}"/>
    <published>${isoWib(a.published)}</published>
    <updated>${isoWib(a.modified)}</updated>
    <author><name>${esc(a.byline)}</name></author>
    <category term="${esc(a.label ?? a.section)}"/>
    <summary>${esc(summary(a))}</summary>
  </entry>`,
  )
  .join('\n')}
</feed>
`;

/** JSON Feed 1.1. */
export const jsonFeed = (site: PressSite, articles: LiveArticle[]): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      description: site.slogan,
      language: 'id',
      home_page_url: `http://${site.host}/`,
      feed_url: `http://${site.host}/feed.json`,
      items: articles.map((a) => ({
        id: `${site.host}/${a.no}`,
        url: `${a.url}?utm_source=feed&utm_medium=json`,
        title: a.title,
        summary: summary(a),
        content_html: asHtml(open(a)),
        date_published: isoWib(a.published),
        date_modified: isoWib(a.modified),
        authors: [{ name: a.byline }],
        tags: [a.label ?? a.section],
      })),
    },
    null,
    2,
  );

/** A news sitemap of the last two days. */
export function newsSitemap(site: PressSite, articles: LiveArticle[]): string {
  const since = latest(articles).getTime() - 48 * 3_600_000;
  const recent = articles.filter((a) => a.published.getTime() >= since);
  const entry = (a: LiveArticle): string => `  <url>
    <loc>${link(a)}</loc>
    <lastmod>${isoWib(a.modified)}</lastmod>
    <news:news>
      <news:publication><news:name>${esc(site.name)}</news:name><news:language>id</news:language></news:publication>
      <news:publication_date>${isoWib(a.published)}</news:publication_date>
      <news:title>${esc(a.title)}</news:title>
    </news:news>
  </url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${recent.map(entry).join('\n')}
</urlset>
`;
}
