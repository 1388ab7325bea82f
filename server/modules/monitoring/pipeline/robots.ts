import robotsParser from 'robots-parser';

/** What came back for a robots.txt; status null means that no answer came at all. */
export interface RobotsAnswer {
  status: number | null;
  body: Uint8Array;
}

/** The rules of one origin for our own robot. */
export interface RobotsRules {
  allows(url: string): boolean;
  crawlDelaySeconds: number | null;
  basis: 'RULES' | 'ABSENT' | 'UNREACHABLE';
}

const MAX_BYTES = 500 * 1024;
const DISALLOW_ALL: RobotsRules = { allows: () => false, crawlDelaySeconds: null, basis: 'UNREACHABLE' };
const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelaySeconds: null, basis: 'ABSENT' };

/** Gives the address of the robots.txt that governs a page. */
export function robotsUrl(pageUrl: string): string {
  return new URL('/robots.txt', pageUrl).href;
}

/**
 * Gives the rules for one product token by RFC 9309: no answer or 5xx forbids all, 4xx allows all; `url` is the address
 * of the robots.txt itself, and pages of another origin are never allowed by it.
 */
export function robotsRules(url: string, answer: RobotsAnswer, token: string): RobotsRules {
  if (answer.status === null || answer.status >= 500) return DISALLOW_ALL;
  // Too many redirects are treated like an absent file (RFC 9309, 2.3.1.2).
  if (answer.status >= 300) return ALLOW_ALL;
  const parser = robotsParser(url, readable(answer.body));
  return {
    allows: (page) => parser.isAllowed(page, token) === true || new URL(page).pathname === '/robots.txt',
    crawlDelaySeconds: parser.getCrawlDelay(token) ?? null,
    basis: 'RULES',
  };
}

function readable(body: Uint8Array): string {
  const capped = Buffer.from(body.subarray(0, MAX_BYTES))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  // A rule cut in the middle would forbid or allow more than was written.
  return body.length > MAX_BYTES ? capped.slice(0, Math.max(0, capped.lastIndexOf('\n'))) : capped;
}
