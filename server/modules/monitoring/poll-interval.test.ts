import { loadProfile } from '../../platform/profile';
import {
  expectedGapSeconds,
  failWeight,
  freshMs,
  habitSeconds,
  nextPollAt,
  type Pace,
  retryAfterMs,
} from './poll-interval.service';

const profile = loadProfile(process.cwd(), 'rawa-indah');
const now = new Date('2026-10-21T07:00:00Z');
const pace: Pace = {
  newInWeek: 100,
  failScore: 0,
  priority: null,
  maxMinutes: null,
  retryAfterMs: 0,
  freshMs: 0,
  wasRateLimited: false,
};
const MINUTE = 60_000;

describe('the pace of a source', () => {
  it.each([
    ['100 items a week', {}, 3024],
    ['2,000 items a week: the least', { newInWeek: 2000 }, 300],
    ['nothing new: the most', { newInWeek: 0 }, 21_600],
    ['nothing new but an order runs', { newInWeek: 0, priority: 'CONTRACT' as const }, 1800],
    ['4,000 items a week in a crisis', { newInWeek: 4000, priority: 'CRISIS' as const }, 150],
    ['nothing new in a crisis', { newInWeek: 0, priority: 'CRISIS' as const }, 1800],
    ['set by an analyst', { newInWeek: 0, maxMinutes: 2 }, 120],
  ])('is right for %s', (_case, values, seconds) => {
    expect(habitSeconds(profile, { ...pace, ...values })).toBe(seconds);
  });

  it.each([
    ['well', {}, 3024, 0.1],
    ['failing', { failScore: 2 }, 9072, 0.1],
    ['failing for long: a day', { failScore: 10, newInWeek: 0 }, 86_400, 0.1],
  ])('with jitter stays near it when %s', (_case, values, seconds, share) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const wait = nextPollAt(profile, { ...pace, ...values }, now, seed).getTime() - now.getTime();
      expect(Math.abs(wait / 1000 - seconds)).toBeLessThanOrEqual(seconds * share + 1);
    }
  });

  it.each([
    ['as an HTTP date', 'Wed, 21 Oct 2026 07:28:00 GMT', 28 * MINUTE],
    ['in seconds', '120', 2 * MINUTE],
    ['as nonsense', 'soon', 0],
    ['in the past', 'Wed, 21 Oct 2020 07:28:00 GMT', 0],
  ])('reads Retry-After %s (case 19)', (_case, header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });

  it('waits as long as the host asks, at most a week, and longer after a 429', () => {
    const asked = nextPollAt(profile, { ...pace, retryAfterMs: 30 * 86_400_000 }, now, 'a');
    expect(asked.getTime() - now.getTime()).toBe(7 * 86_400_000);
    const limited = nextPollAt(
      profile,
      { ...pace, retryAfterMs: 86_400_000, wasRateLimited: true },
      now,
      'a',
    );
    expect(limited.getTime() - now.getTime()).toBeGreaterThan(86_400_000);
  });

  it('keeps to what the answer says of its own freshness', () => {
    expect(freshMs({ 'cache-control': 'public, max-age=7200' }, now)).toBe(7_200_000);
    expect(freshMs({ expires: 'Wed, 21 Oct 2026 08:00:00 GMT' }, now)).toBe(3_600_000);
    const wait =
      nextPollAt(profile, { ...pace, newInWeek: 2000, freshMs: 7_200_000 }, now, 'a').getTime() -
      now.getTime();
    expect(wait).toBe(7_200_000);
  });

  it.each([
    ['OK', 200, 0],
    ['NOT_MODIFIED', 304, 0],
    ['HTTP_ERROR', 404, 0.5],
    ['HTTP_ERROR', 503, 0.5],
    ['RATE_LIMITED', 429, 0.5],
    ['TIMEOUT', null, 0.25],
    ['HTTP_ERROR', 403, 1],
    ['MALFORMED', 200, 1],
    ['REFUSED_ADDRESS', null, 1],
  ])('is slowed by %s %s by %s', (outcome, status, weight) => {
    expect(failWeight(outcome, status)).toBe(weight);
  });

  it('expects four times the usual gap, at least six hours, once it knows enough', () => {
    const hours = (...list: number[]) => list.map((hour) => hour * 3_600_000);
    expect(expectedGapSeconds(hours(0, 1, 2, 3))).toBeNull();
    expect(expectedGapSeconds(hours(0, 1, 2, 3, 4, 5))).toBe(21_600);
    expect(expectedGapSeconds(hours(0, 24, 48, 72, 96, 120))).toBe(345_600);
  });
});
