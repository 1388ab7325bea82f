import { plainHost, registeredDomain } from './domains';

export { registeredDomain, sameDomain } from './domains';

/** What the caller knows beside the address: the feed it came from and the page it stood on. */
export interface CanonicalOptions {
  feedHost?: string;
  base?: string;
}

/** The forms under which one article is offered. */
export type UrlForm = 'PLAIN' | 'AMP' | 'PRINT' | 'MOBILE';

const TRACKING = /^(?:utm_|ga_|mtm_|pk_|piwik_|hsa_|fb_|mc_|_hs|vero_|oly_|__twitter)/;
const TRACKERS = new Set(
  (
    'fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh _ga _gl _ke cmpid ncid spm xtor ' +
    'ref_src ref_url s_cid mkt_tok wt_zmc li_fat_id trk feature_share tracking_source wbraid'
  ).split(' '),
);
const SESSION = /^(?:phpsessid|jsessionid|sessionid|session_id|aspsessionid\w*|cfid|cftoken)$/;
const AMP_CACHES = [
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:(s)\/)?(.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:(s)\/)?(.+)$/i,
  /^https?:\/\/(?:www\.)?bing-amp\.com\/[a-z]\/(?:(s)\/)?(.+)$/i,
];

/** Repairs the usual slips of hand-written addresses; gives null when no web address can be read. */
export function repairUrl(text: string, base?: string): URL | null {
  const repaired = text
    .trim()
    .replace(/[\t\r\n]/g, '')
    .replaceAll('\\', '/')
    .replace(/^(?:https?:\/*)+(?=https?:\/*)/i, '')
    .replace(/^(https?):?\/*(?=[^/])/i, (whole, scheme: string) =>
      whole.includes(':') ? `${scheme}://` : whole,
    )
    .replace(/^\/\/(?=[^/])/, 'https://')
    .replace(/^(?=[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$))/i, base ? '' : 'https://');
  if (!URL.canParse(repaired, base)) return null;
  const url = new URL(repaired, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Gives the key under which an article's address is known, the same for all its forms; null when it is no web address. */
export function canonicalUrl(text: string, options: CanonicalOptions = {}): string | null {
  const url = repairUrl(unwrapCache(text), options.base);
  if (!url) return null;
  url.protocol = 'https:';
  const port = url.port && url.port !== '80' ? `:${url.port}` : '';
  const query = keptQuery(url, options.feedHost);
  return `https://${foldHost(url.hostname)}${port}${foldPath(url.pathname)}${query ? `?${query}` : ''}`;
}

/** Tells which form of an article an address is, so that it is kept as an alias of that kind. */
export function urlForm(text: string): UrlForm {
  const url = repairUrl(text);
  if (!url) return 'PLAIN';
  const path = `${url.pathname}/`.replace(/\/+$/, '/');
  const ampQuery = /[?&](?:amp(?:=(?:1|true)?)?|outputtype=amp)(?:&|$)/i.test(url.search);
  if (isAmpPath(path) || url.hostname.startsWith('amp.') || ampQuery || unwrapCache(text) !== text)
    return 'AMP';
  if (/\/(?:print|cetak)\//i.test(path) || /[?&](?:print|cetak)(?:=|&|$)/i.test(url.search)) return 'PRINT';
  return /^(?:m|mobile)\./.test(url.hostname) ? 'MOBILE' : 'PLAIN';
}

/** Gives the key of a page's own `rel=canonical` when it may be trusted: same owner and not the home page. */
export function trustedCanonical(pageUrl: string, declared: string): string | null {
  const page = repairUrl(pageUrl);
  const target = repairUrl(declared, pageUrl);
  if (!page || !target || registeredDomain(page.hostname) !== registeredDomain(target.hostname)) return null;
  const isHome = /^\/(?:index\.\w+)?$/i.test(target.pathname) && !keptQuery(target);
  return isHome ? null : canonicalUrl(target.href);
}

const isAmpPath = (path: string): boolean => /^\/amp\/|\/amp(?:\.html?)?\/$/i.test(path);

function unwrapCache(text: string): string {
  for (const cache of AMP_CACHES) {
    const found = cache.exec(text.trim());
    if (found?.[2]?.includes('.')) return `${found[1] ? 'https' : 'http'}://${found[2]}`;
  }
  return text;
}

// `www.` goes too: the mobile host m.x and the desktop host www.x must meet at one key.
function foldHost(hostname: string): string {
  let host = plainHost(hostname);
  const form = /^(?:www|m|mobile|amp)\./;
  for (let label = form.exec(host); label; label = form.exec(host)) {
    if (host === registeredDomain(host)) break;
    host = host.slice(label[0].length);
  }
  return host;
}

function foldPath(pathname: string): string {
  const path = pathname
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/?#]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/%[0-9a-f]{2}/gi, plainEscape);
  const segments = path.split('/').filter((segment) => segment !== '');
  const isForm = (segment: string | undefined): boolean =>
    /^(?:amp(?:\.html?)?|print|cetak)$/i.test(segment ?? '');
  if (segments.length > 1 && isForm(segments[0])) segments.shift();
  while (segments.length > 1 && isForm(segments.at(-1))) segments.pop();
  return `/${segments.join('/')}`;
}

// RFC 3986 6.2.2: unreserved characters need no escape, and escapes are written in upper case.
function plainEscape(triplet: string): string {
  const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(character) ? character : triplet.toUpperCase();
}

function keptQuery(url: URL, feedHost?: string): string {
  const isBlogger = /(?:^|\.)blogspot\./.test(url.hostname);
  const kept = url.search
    .slice(1)
    .replace(/&amp;/g, '&')
    .split('&')
    .filter((pair) => pair !== '' && !isDropped(pair, feedHost, isBlogger));
  return kept
    .map((pair) => pair.replace(/%[0-9a-f]{2}/gi, plainEscape))
    .sort(byCodePoint)
    .join('&');
}

const byCodePoint = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

function isDropped(pair: string, feedHost: string | undefined, isBlogger: boolean): boolean {
  const cut = pair.indexOf('=');
  const name = (cut < 0 ? pair : pair.slice(0, cut)).toLowerCase();
  const value = cut < 0 ? '' : pair.slice(cut + 1).toLowerCase();
  if (TRACKING.test(name) || TRACKERS.has(name) || SESSION.test(name)) return true;
  if (name === 'sid') return /^[0-9a-f]{16,}$/.test(value);
  if (name === 'ref') return feedHost !== undefined && value === plainHost(feedHost);
  if (name === 'amp' || name === 'print' || name === 'cetak')
    return value === '' || value === '1' || value === 'true';
  if (name === 'outputtype') return value === 'amp';
  if (name === 'page' || name === 'showpage') return value === 'all';
  // Everywhere else ?m= is content; Blogger's is the mobile form.
  return name === 'm' && isBlogger && /^[01]$/.test(value);
}
