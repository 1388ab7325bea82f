import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Platform } from '../platform/ctx';
import { zoneOf } from '../platform/profile';
import { storyEnd } from './demo';
import { Driver } from './driver';

const platform = { profile: { timeZone: 'Asia/Jakarta' } } as unknown as Platform;
const HOUR_MS = 3_600_000;
const FIRST = Date.parse('2027-01-01T00:00:00+07:00');
/** Any ten minutes of a year. */
const ends = fc
  .nat({ max: 365 * 24 * 6 - 1 })
  .map((place) => storyEnd(new Date(FIRST + (place * HOUR_MS) / 6), 'Asia/Jakarta'));
const moments = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 21 }), fc.nat({ max: 59 }));
const two = (n: number) => String(n).padStart(2, '0');

describe('the story of the demo', () => {
  it('keeps its order and stays within the fiscal year, however young that is', () => {
    fc.assert(
      fc.property(ends, moments, moments, (end, one, other) => {
        const driver = new Driver(platform, {} as GraphQLSchema, end);
        const at = ([days, hour, minute]: typeof one) =>
          driver.at(days, `${two(hour)}:${two(minute)}`).clock.now();
        const [earlier, later] =
          one[0] > other[0] || (one[0] === other[0] && one[1] < other[1]) ? [one, other] : [other, one];
        const [first, second] = [at(earlier), at(later)];
        if (earlier[0] !== later[0]) expect(first < second).toBe(true);
        for (const moment of [first, second]) {
          expect(moment.getTime()).toBeLessThan(end.getTime());
          expect(zoneOf('Asia/Jakarta').dayOf(moment) >= `${driver.year}-01-01`).toBe(true);
        }
        at(earlier);
        expect(driver.nowDay).toBe(driver.day(earlier[0]));
      }),
      { numRuns: 300 },
    );
  });

  it('ends with the old year while the new one is too young', () => {
    const end = (text: string) => storyEnd(new Date(text), 'Asia/Jakarta').toISOString();
    expect(end('2027-01-01T00:10:00+07:00')).toBe('2026-12-31T16:59:00.000Z');
    expect(end('2027-01-01T06:00:00+07:00')).toBe('2026-12-31T23:00:00.000Z');
    expect(end('2026-12-31T23:30:00+07:00')).toBe('2026-12-31T16:30:00.000Z');
  });

  it('ends no window beyond the fiscal year', () => {
    const driver = new Driver(platform, {} as GraphQLSchema, new Date('2027-12-29T03:00:00Z'));
    expect([driver.day(-7), driver.dayInYear(-7), driver.dayInYear(-1)]).toEqual([
      '2028-01-05',
      '2027-12-31',
      '2027-12-30',
    ]);
  });
});
