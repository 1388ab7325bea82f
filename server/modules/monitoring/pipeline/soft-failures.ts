import { plainText } from './plain-text';

/** The ways in which a page answers 200 and yet says nothing. */
export type SoftFailureKind = 'LOGIN_PAGE' | 'BOT_CHALLENGE' | 'PARKED_DOMAIN';

/** A named soft failure with the words or mark that gave it away. */
export interface SoftFailure {
  kind: SoftFailureKind;
  reason: string;
}

/** What is known of a page when it is judged. */
export interface PageAnswer {
  html: string;
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
}

const HEAD = 200_000;
// A page with this many words of its own is an article, whatever else it carries.
const ARTICLE_WORDS = 250;

const CHALLENGE_MARKS =
  /cf-browser-verification|cf_chl_|challenge-platform|\/cdn-cgi\/challenge|_Incapsula_Resource|sucuri_cloudproxy|ddos-guard|px-captcha|datadome|awsWafCookieDomainList|aes\.js"[^<>]*><\/script><script>function toNumbers|h-captcha|g-recaptcha/i;
const CHALLENGE_WORDS =
  /just a moment|checking your browser|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|enable javascript and cookies|ddos protection by|memeriksa (?:browser|peramban)|verifikasi bahwa anda (?:bukan robot|manusia)|aktifkan javascript/i;
const PARKED_MARKS =
  /sedoparking|parkingcrew|bodis\.com|dan\.com\/buy|parklogic|above\.com\/|hugedomains|afternic|skenzo|cdn-fastly\.deals|window\.park\s*=/i;
const PARKED_WORDS =
  /domain (?:ini )?(?:is |may be )?(?:for sale|dijual)|buy this domain|domain (?:name )?(?:has )?expired|domain ini (?:telah )?(?:kedaluwarsa|kadaluarsa)|this domain is parked|parked (?:free|domain)|akun (?:hosting )?(?:ini )?(?:telah )?(?:ditangguhkan|disuspend)|account (?:has been )?suspended|future home of|website ini belum (?:aktif|tersedia)/i;
const LOGIN_PATHS = /\/(?:log-?in|sign-?in|masuk|auth|account\/login|wp-login\.php)(?:[/?]|$)/i;
const LOGIN_WORDS =
  /silakan (?:masuk|login)|masuk ke akun|log ?in (?:to|ke)|sign in|lupa (?:kata sandi|password)|forgot (?:your )?password/i;

/** Names the soft failure of a page, or null when it looks like a page with content. */
export function classifyPage(answer: PageAnswer): SoftFailure | null {
  const html = answer.html.slice(0, HEAD);
  const title = plainText(/<title[^<>]*>([^<>]{0,300})/i.exec(html)?.[1] ?? '');
  const words = plainText(
    html.replace(/<(noscript|nav|footer|header)\b[^<>]*>[\s\S]*?<\/\1>/gi, keepMessages),
  );
  const isShort = words.split(' ').length < ARTICLE_WORDS;
  return (
    challenge(answer, html, title, words, isShort) ??
    parked(html, title, words, isShort) ??
    login(answer, html, title, words, isShort)
  );
}

// Challenges speak to visitors without scripts; menus and footers only add words.
const keepMessages = (whole: string, tag: string): string => (tag.toLowerCase() === 'noscript' ? whole : ' ');

function challenge(
  answer: PageAnswer,
  html: string,
  title: string,
  words: string,
  isShort: boolean,
): SoftFailure | null {
  if (answer.headers['cf-mitigated'] === 'challenge')
    return { kind: 'BOT_CHALLENGE', reason: 'cf-mitigated' };
  if (!isShort) return null;
  const mark = CHALLENGE_MARKS.exec(html)?.[0];
  const said = CHALLENGE_WORDS.exec(title)?.[0] ?? CHALLENGE_WORDS.exec(words)?.[0];
  // A captcha widget alone stands on many comment forms; it needs the words or a refusing status beside it.
  const isWidget = mark !== undefined && /captcha$/i.test(mark);
  if (said) return { kind: 'BOT_CHALLENGE', reason: said };
  return mark && (!isWidget || answer.status >= 400) ? { kind: 'BOT_CHALLENGE', reason: mark } : null;
}

function parked(html: string, title: string, words: string, isShort: boolean): SoftFailure | null {
  if (!isShort) return null;
  const reason =
    PARKED_MARKS.exec(html)?.[0] ?? PARKED_WORDS.exec(title)?.[0] ?? PARKED_WORDS.exec(words)?.[0];
  return reason ? { kind: 'PARKED_DOMAIN', reason } : null;
}

function login(
  answer: PageAnswer,
  html: string,
  title: string,
  words: string,
  isShort: boolean,
): SoftFailure | null {
  const hasPassword = /<input[^<>]+type\s*=\s*["']?password/i.test(html);
  if (!isShort || (!hasPassword && !LOGIN_PATHS.test(answer.url))) return null;
  const path = LOGIN_PATHS.exec(answer.url)?.[0];
  const said =
    LOGIN_WORDS.exec(title)?.[0] ?? LOGIN_WORDS.exec(words)?.[0] ?? /^(?:masuk|login)\b/i.exec(title)?.[0];
  return said || (hasPassword && path)
    ? { kind: 'LOGIN_PAGE', reason: said ?? path ?? 'password field' }
    : null;
}
