import type { Ctx } from '../../platform/ctx';
import type { FetchResult } from '../../platform/http-client';
import { zoneOf } from '../../platform/profile';
import { isFrontPage } from './article-identity.service';
import { extractorOf } from './extractor.service';
import { deadlineMs, type HostTurn } from './host-budget.service';
import type { OutletReading } from './outlet-reading.entity';
import { readingOfUrl } from './outlet-reading.service';
import { decodeText } from './pipeline/charset';
import type { ExtractedArticle, ExtractOptions } from './pipeline/extract';
import { classifyPage } from './pipeline/soft-failures';
import type { WarcPayload } from './pipeline/warc';
import { retryAfterMs } from './poll-interval.service';
import { robotsFor } from './robots.service';

const MAX_PAGE_BYTES = 10_000_000;

/** A page as we received it; it goes into the archive only where it is evidence. */
export interface Capture {
  at: Date;
  url: string;
  peer: string | null;
  isTruncated: boolean;
  payload: WarcPayload;
  /** How it was asked for and where it led. */
  request: object;
}

/** One page as fetched and read; `outcome` is READ or the name of what went wrong. */
export interface PageRead {
  asked: string;
  url: string;
  hops: string[];
  /** The address under which the page was known before it was renamed; absent where nobody asked. */
  formerUrl?: string | null;
  outcome: string;
  status: number | null;
  isTemporary: boolean;
  retryAfterMs: number;
  article: ExtractedArticle | null;
  capture: Capture | null;
}

const PASSING = new Set([
  'TIMEOUT',
  'DNS_FAILURE',
  'CONNECT_FAILURE',
  'BAD_RESPONSE',
  'RATE_LIMITED',
  'ROBOTS_UNREACHABLE',
]);
const PASSING_STATUS = new Set([408, 425, 500, 502, 503, 504, 522, 524]);

/** True when the same request may well succeed later. */
const isPassing = (outcome: string, status: number | null): boolean =>
  PASSING.has(outcome) || (outcome === 'HTTP_ERROR' && PASSING_STATUS.has(status ?? 0));

/** Fetches one page within the host's turn, obeying robots, and reads its article in the worker thread. */
export async function readPage(
  ctx: Ctx,
  turn: HostTurn,
  asked: string,
  selectors: Selectors = {},
): Promise<PageRead> {
  const rules = await robotsFor(ctx, turn, asked);
  if (!rules.allows(asked))
    return blank(asked, rules.basis === 'UNREACHABLE' ? 'ROBOTS_UNREACHABLE' : 'ROBOTS');
  const answer = await askPage(ctx, turn, asked);
  const page = {
    ...blank(asked, answer.outcome, answer.status),
    url: answer.url,
    hops: answer.redirects.map((hop) => hop.to),
  };
  if (answer.outcome !== 'OK') {
    const capture = answer.status === null ? null : await keep(ctx, answer);
    return { ...page, capture, retryAfterMs: retryAfterMs(answer.headers['retry-after'], ctx.now()) };
  }
  // Removed articles are often sent to the front page with a smile and status 200.
  if (isFrontPage(answer.url) && !isFrontPage(asked))
    return { ...page, outcome: 'SENT_TO_FRONT_PAGE', capture: await keep(ctx, answer) };
  const reading = { ...(await readingOfUrl(ctx, answer.url)), ...selectors };
  const read = await understand(ctx, answer, reading);
  const whole = read.article?.allPages && rules.allows(read.article.allPages) ? read.article.allPages : null;
  const all = whole ? await allPages(ctx, turn, whole, reading) : null;
  // The bytes that are kept are those that the text was read from.
  if (all?.article && all.article.text.length > (read.article?.text.length ?? 0))
    return { ...page, outcome: 'READ', article: all.article, capture: await keep(ctx, all.answer) };
  return { ...page, ...read, capture: await keep(ctx, answer) };
}

/** Selectors that take the place of the outlet's own, where they are only being tried. */
export type Selectors = Partial<Pick<OutletReading, 'includeSelector' | 'excludeSelector'>>;

/** One request for a page within the host's turn. @throws when the fetcher was closed */
export async function askPage(ctx: Ctx, turn: HostTurn, url: string): Promise<FetchResult> {
  await turn.pause();
  const answer = await ctx.app.http.fetch({
    url,
    headers: { accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5' },
    maxBytes: MAX_PAGE_BYTES,
    maxRedirects: 5,
    deadlineMs: deadlineMs(ctx),
  });
  if (answer.outcome === 'CLOSED') throw new Error('The fetcher was closed.');
  return answer;
}

/** The article on one page where its portal cuts it into several; asked once, and only where the page links to it. */
async function allPages(
  ctx: Ctx,
  turn: HostTurn,
  url: string,
  reading: Partial<OutletReading>,
): Promise<{ answer: FetchResult; article: ExtractedArticle | null } | null> {
  const answer = await askPage(ctx, turn, url);
  return answer.outcome === 'OK' ? { answer, ...(await understand(ctx, answer, reading)) } : null;
}

/** A page of which there is nothing but the outcome. */
export const blank = (asked: string, outcome: string, status: number | null = null): PageRead => ({
  asked,
  url: asked,
  hops: [],
  outcome,
  status,
  isTemporary: isPassing(outcome, status),
  retryAfterMs: 0,
  article: null,
  capture: null,
});

async function keep(ctx: Ctx, answer: FetchResult): Promise<Capture> {
  return {
    at: ctx.now(),
    url: answer.url,
    peer: answer.peer,
    isTruncated: answer.outcome === 'TOO_LARGE',
    payload: { kind: 'response', status: answer.status ?? 0, ...answer.wire },
    request: { redirects: answer.redirects, outcome: answer.outcome, ms: answer.ms },
  };
}

async function understand(
  ctx: Ctx,
  answer: FetchResult,
  reading: Partial<OutletReading>,
): Promise<Pick<PageRead, 'outcome' | 'article'>> {
  const { url, headers, status } = answer;
  const html = decodeText(answer.body, headers['content-type'] ?? null).text;
  const failure = classifyPage({ html, url, status: status ?? 0, headers });
  if (failure) return { outcome: failure.kind, article: null };
  const article = await extractorOf(ctx.app).extract(html, url, optionsOf(ctx, reading));
  if ('failed' in article) {
    if (article.failed === 'CLOSED') throw new Error('The extractor was closed.');
    return { outcome: article.failed === 'TIMEOUT' ? 'EXTRACT_TIMEOUT' : 'EXTRACT_FAILED', article: null };
  }
  if (article.text === '') return { outcome: 'EMPTY_TEXT', article: null };
  return { outcome: 'READ', article: reading.isWalled ? { ...article, isPartial: true } : article };
}

function optionsOf(ctx: Ctx, reading: Partial<OutletReading>): Partial<ExtractOptions> {
  const { paidLabels, boilerplateOpeners } = ctx.profile;
  return {
    fetchedAt: ctx.now(),
    zoneMinutes: reading.zoneMinutes ?? zoneMinutes(ctx),
    labels: paidLabels,
    openers: boilerplateOpeners,
    include: reading.includeSelector ?? null,
    exclude: reading.excludeSelector ?? null,
  };
}

/** Minutes east of Greenwich in the zone of the office. */
export function zoneMinutes(ctx: Ctx): number {
  const midnight = Date.parse('2026-01-01T00:00:00Z');
  return (midnight - zoneOf(ctx.profile.timeZone).instantOf('2026-01-01', '00:00').getTime()) / 60_000;
}
