import type { Profile } from '../../platform/profile';
import { sha256 } from './hashes.service';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEK_SECONDS = 7 * 86_400;

/** What decides when a source is polled next. */
export interface Pace {
  newInWeek: number;
  failScore: number;
  /** The outlet carries an order: at most half an hour between polls; in a crisis also half the least pause. */
  priority: 'CONTRACT' | 'CRISIS' | null;
  maxMinutes: number | null;
  /** What the host asked for (Retry-After), and how long the answer or the feed's own TTL says it stays good. */
  retryAfterMs: number;
  freshMs: number;
  wasRateLimited: boolean;
  /** When the source last answered a question without validators; null when the poll just now was one. */
  lastFullAt?: Date | null;
}

/** Seconds between two polls by the source's own habit (monitoring.md 2.2), without failures and jitter. */
export function habitSeconds({ polling }: Profile, pace: Pace): number {
  const { minMinutes = 5, maxMinutes = 360, priorityMaxMinutes = 30 } = polling;
  const habit = (0.5 * WEEK_SECONDS) / Math.max(1, pace.newInWeek);
  const least = pace.priority === 'CRISIS' ? minMinutes / 2 : minMinutes;
  const most = Math.min(pace.priority ? priorityMaxMinutes : maxMinutes, pace.maxMinutes ?? maxMinutes);
  return Math.round(Math.min(Math.max(habit, least * 60), most * 60));
}

/** When the source is polled next; `seed` makes the jitter the same for the same poll. */
export function nextPollAt(profile: Profile, pace: Pace, now: Date, seed: string): Date {
  const { failMaxMinutes = 1440, retryAfterMaxMinutes = 10_080, jitterPercent = 10 } = profile.polling;
  const most = failMaxMinutes * MINUTE_MS;
  const slowed = Math.min(habitSeconds(profile, pace) * 1000 * (1 + pace.failScore), most);
  const chance = Number.parseInt(sha256(`${seed} ${now.getTime()}`).slice(0, 8), 16) / 0xffff_ffff;
  const jittered = slowed * (1 + ((chance * 2 - 1) * jitterPercent) / 100);
  const polite = Math.max(jittered, Math.min(pace.freshMs, most));
  const asked = Math.min(pace.retryAfterMs, retryAfterMaxMinutes * MINUTE_MS);
  const spread = pace.wasRateLimited ? chance * 60 * MINUTE_MS : 0;
  const next = now.getTime() + Math.round(Math.max(polite, asked) + spread);
  return new Date(asked > 0 || pace.failScore > 0 ? next : notPastFull(pace, now, next));
}

/** The daily question without validators comes a day after the last one, not at the first poll after that day. */
function notPastFull({ lastFullAt }: Pace, now: Date, next: number): number {
  const due = (lastFullAt?.getTime() ?? 0) + DAY_MS;
  return due > now.getTime() ? Math.min(next, due) : next;
}

/** Milliseconds asked for by Retry-After, as seconds or as an HTTP date; 0 when it says nothing. */
export function retryAfterMs(header: string | undefined, now: Date): number {
  if (!header) return 0;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime());
}

/** Milliseconds for which an answer stays good by Cache-Control or Expires; 0 when it says nothing. */
export function freshMs(headers: Readonly<Record<string, string>>, now: Date): number {
  const maxAge = /(?:^|[,\s])max-age=(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1];
  if (maxAge) return Number(maxAge) * 1000;
  const expires = Date.parse(headers.expires ?? '');
  return Number.isNaN(expires) ? 0 : Math.max(0, expires - now.getTime());
}

/** How much a failed poll adds to the score that slows a source down; 0 for a good one. */
export function failWeight(outcome: string, status: number | null): number {
  if (['OK', 'EMPTY', 'NOT_MODIFIED', 'UNCHANGED'].includes(outcome)) return 0;
  if (outcome === 'RATE_LIMITED' || (outcome === 'HTTP_ERROR' && (status === 404 || (status ?? 0) >= 500)))
    return 0.5;
  if (['TIMEOUT', 'CONNECT_FAILURE', 'DNS_FAILURE', 'BAD_RESPONSE'].includes(outcome)) return 0.25;
  return 1;
}

/** The gap without new items that is still usual: four times the 95th percentile of the gaps of four weeks, at least six hours. */
export function expectedGapSeconds(seenAt: readonly number[]): number | null {
  const times = [...new Set(seenAt)].sort((a, b) => a - b);
  if (times.length < 6) return null;
  const gaps = times
    .slice(1)
    .map((at, index) => at - (times[index] ?? at))
    .sort((a, b) => a - b);
  const percentile = gaps[Math.min(gaps.length - 1, Math.ceil(gaps.length * 0.95) - 1)] ?? 0;
  return Math.max(6 * 3600, Math.round((4 * percentile) / 1000));
}
