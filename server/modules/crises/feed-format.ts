import { escapeHtml } from '../../platform/public-page';

/** One thing that was published, as feeds tell it. */
export interface FeedEntry {
  /** Stays the same however often the text is corrected, so that readers update what they have. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  html: string;
  kind: string;
  publishedAt: Date;
  /** When it was published, taken over by a new version or corrected, whichever came last. */
  changedAt: Date;
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** The page that shows the same to people. */
  pageUrl: string;
  /** Address of the feed itself. */
  feedUrl: string;
  author: string;
  authorUrl: string;
}

/** Characters that XML 1.0 cannot carry, not even as a reference. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it may stand in XML. */
const x = (text: string): string => escapeHtml(text.replace(UNSAYABLE, ''));

const urn = ({ id }: FeedEntry): string => `urn:uuid:${id}`;

/** The latest change of all entries; null of none. */
export const latestOf = (entries: readonly FeedEntry[]): Date | null =>
  entries.length > 0 ? new Date(Math.max(...entries.map(({ changedAt }) => changedAt.getTime()))) : null;

const rssItem = (one: FeedEntry): string => `<item>
<title>${x(one.title)}</title>
<link>${x(one.url)}</link>
<guid isPermaLink="false">${x(urn(one))}</guid>
<pubDate>${one.publishedAt.toUTCString()}</pubDate>
<atom:updated>${one.changedAt.toISOString()}</atom:updated>
<category>${x(one.kind)}</category>
<description>${x(one.summary)}</description>
<content:encoded>${x(one.html)}</content:encoded>
</item>`;

/** RSS 2.0 with the instant of the last change of each item from Atom. */
export function rssOf(head: FeedHead, entries: readonly FeedEntry[]): string {
  const latest = latestOf(entries);
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${x(head.title)}</title>
<link>${x(head.pageUrl)}</link>
<atom:link href="${x(head.feedUrl)}" rel="self" type="application/rss+xml"/>
<description>${x(head.description)}</description>
<language>id</language>
${latest ? `<lastBuildDate>${latest.toUTCString()}</lastBuildDate>\n` : ''}${entries.map(rssItem).join('\n')}
</channel>
</rss>
`;
}

/** JSON Feed 1.1. */
export const jsonFeedOf = (head: FeedHead, entries: readonly FeedEntry[]): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.pageUrl,
    feed_url: head.feedUrl,
    description: head.description,
    language: 'id',
    authors: [{ name: head.author, url: head.authorUrl }],
    items: entries.map((one) => ({
      id: urn(one),
      url: one.url,
      title: one.title,
      summary: one.summary,
      content_html: one.html,
      date_published: one.publishedAt.toISOString(),
      date_modified: one.changedAt.toISOString(),
      tags: [one.kind],
    })),
  })}\n`;
