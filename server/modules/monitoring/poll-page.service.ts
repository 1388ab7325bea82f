import type { Ctx } from '../../platform/ctx';
import type { FetchResult } from '../../platform/http-client';
import { extractorOf } from './extractor.service';
import { sha256 } from './hashes.service';
import { deadlineMs, type HostTurn } from './host-budget.service';
import { canonicalUrl } from './pipeline/canonical-url';
import { decodeText } from './pipeline/charset';
import type { FeedItem } from './pipeline/feed';
import type { PageLink } from './pipeline/page-links';
import { classifyPage } from './pipeline/soft-failures';
import { type Polled, polledOf, validators } from './poll-answer.service';
import { robotsFor } from './robots.service';
import type { Source } from './source.entity';

const MAX_PAGE_BYTES = 10_000_000;

/** Polls an index page: an ordinary page, so it obeys robots, whose links to articles are the items. */
export async function pollPage(ctx: Ctx, turn: HostTurn, source: Source): Promise<Polled> {
  const rules = await robotsFor(ctx, turn, source.url);
  if (!rules.allows(source.url))
    return forbidden(rules.basis === 'UNREACHABLE' ? 'ROBOTS_UNREACHABLE' : 'ROBOTS');
  await turn.pause();
  const headers = { accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5', ...validators(ctx, source) };
  const answer = await ctx.app.http.fetch({
    url: source.url,
    headers,
    maxBytes: MAX_PAGE_BYTES,
    maxRedirects: 5,
    deadlineMs: deadlineMs(ctx),
  });
  const polled = polledOf(ctx, answer, Object.keys(headers).length > 1);
  if (answer.outcome !== 'OK') return polled;
  return { ...polled, ...(await linksOf(ctx, source, answer)) };
}

const forbidden = (outcome: string): Polled => ({
  outcome,
  status: null,
  durationMs: 0,
  bytes: 0,
  note: null,
  items: [],
  kind: null,
  truncated: false,
  bodyHash: null,
  etag: null,
  lastModified: null,
  wasConditional: false,
  retryAfterMs: 0,
  freshMs: 0,
});

async function linksOf(ctx: Ctx, source: Source, answer: FetchResult): Promise<Partial<Polled>> {
  const { url, headers, status } = answer;
  const html = decodeText(answer.body, headers['content-type'] ?? null).text;
  const failure = classifyPage({ html, url, status: status ?? 0, headers });
  if (failure) return { outcome: 'WRONG_CONTENT', note: failure.kind.toLowerCase().replaceAll('_', '-') };
  const links = await extractorOf(ctx.app).links(html, url, source.linkSelector);
  if ('failed' in links) {
    if (links.failed === 'CLOSED') throw new Error('The extractor was closed.');
    return { outcome: 'EXTRACT_FAILED', note: links.reason };
  }
  if (links.length === 0) return { outcome: 'NO_LINKS' };
  const items = links.map(itemOf);
  // The page around the links changes at every look (times, counters); what counts is the links.
  const bodyHash = sha256(items.map((item) => item.key).join('\n'));
  if (bodyHash === source.bodyHash && !source.isForced) return { outcome: 'UNCHANGED', bodyHash };
  return { items, bodyHash, kind: 'PAGE_LIST' };
}

const itemOf = ({ url, title }: PageLink, index: number): FeedItem => ({
  key: `link:${canonicalUrl(url) ?? url}`,
  guid: null,
  link: url,
  title,
  summary: '',
  contentHtml: null,
  author: null,
  dateText: null,
  updatedText: null,
  categories: [],
  image: null,
  ordinal: index + 1,
  // The words of a link are often shortened or preceded by a time: only the article itself tells of an edit.
  stamp: url,
});
