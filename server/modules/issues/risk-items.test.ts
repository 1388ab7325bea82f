import { RiskLevel } from './assessment.entity';
import { reachOfAccount, riskOf, shownAfter } from './risk';
import { baselineOf, blockStart, countItems, type RiskItem } from './risk-items';

const WEIGHTS = { v: 0.25, g: 0.15, n: 0.2, r: 0.15, s: 0.15, o: 0.1 };
const HOUR = 3_600_000;
/** An instant of April 2026 in the office's zone. */
const on = (day: number, time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 3, day, hours - 7, minutes);
};
const REACH: Record<string, number> = { NW: 4, HM: 2, GP: 2 };

let last = 0;
function item(
  at: number,
  seen: number,
  carrier: string,
  tone: number,
  values: Partial<RiskItem> = {},
): RiskItem {
  last += 1;
  return {
    articleId: last,
    at,
    firstSeenAt: seen,
    group: last,
    tone,
    carrier,
    source: carrier,
    weight: REACH[carrier] ?? 1,
    channel: carrier === 'GF' ? 'RADIO' : 'ONLINE',
    official: 0.4,
    triggers: [],
    ...values,
  };
}
const post = (at: number, seen: number, account: string, engagement: number) =>
  item(at, seen, account, -1, { weight: reachOfAccount(engagement), channel: account.split(' ')[0] ?? '' });

/** The story of the acceptance scenario: items 1 to 11, then those of the following days. */
function story(): RiskItem[] {
  last = 0;
  const first = (published: string, seen: string, carrier: string, tone: number, more = {}) =>
    item(on(15, published), on(15, seen), carrier, tone, more);
  const later = (day: number, time: string, carrier: string, tone: number) =>
    item(on(day, time), on(day, time) + 5 * 60_000, carrier, tone);
  return [
    first('06:40', '06:46', 'SL', -1, { group: 1 }),
    post(on(15, '07:25'), on(15, '07:30'), 'X @wargaMJ', 420),
    first('07:50', '07:55', 'TN', -1),
    first('08:05', '08:11', 'HM', -1),
    post(on(15, '08:20'), on(15, '08:24'), 'FACEBOOK grup', 180),
    first('08:32', '08:36', 'RK', 0),
    first('08:41', '08:45', 'KH', -1, { group: 1 }),
    first('08:50', '08:53', 'NW', -1, { official: 0.7 }),
    first('08:58', '08:59', 'GF', -1, { official: 0.7 }),
    post(on(15, '09:10'), on(15, '09:13'), 'X @lain', 99),
    first('09:20', '09:27', 'LU', -1),
    later(15, '12:00', 'RK', 0),
    later(15, '13:00', 'HM', -1),
    later(15, '15:00', 'GP', -1),
    later(15, '16:00', 'SL', 0),
    later(15, '18:00', 'HM', -1),
    later(15, '20:00', 'TN', 0),
    later(16, '05:30', 'KL', 1),
    later(16, '08:00', 'RK', 1),
    later(16, '10:00', 'TN', -1),
    later(16, '14:00', 'RK', 0),
    later(16, '18:00', 'KL', 1),
    later(17, '06:00', 'SL', 0),
    later(17, '11:00', 'KH', -1),
    later(17, '15:00', 'HM', 0),
    later(17, '19:00', 'RK', 1),
    later(18, '07:00', 'SL', 0),
    later(18, '10:00', 'TN', -1),
    later(18, '14:00', 'KL', 1),
    later(18, '19:00', 'HM', 0),
    later(19, '11:00', 'KH', -1),
    later(19, '15:00', 'RK', 0),
    later(19, '20:00', 'SL', 1),
  ];
}

/** Items of the topic on the days before, each at noon; the story's own items belong to the topic too. */
const EARLIER: Record<number, number> = { 5: 1, 6: 0, 7: 2, 8: 1, 9: 0, 10: 1, 11: 2, 12: 1, 13: 1, 14: 0 };
const CRISIS = { from: on(15, '06:40'), to: on(20, '09:00') };

function baselineAt(t: number, items: readonly RiskItem[]): number[] {
  const noons = Object.entries(EARLIER).flatMap(([day, n]) => Array(n).fill(on(Number(day), '12:00')));
  const times: number[] = [...noons, ...items.filter((one) => one.firstSeenAt <= t).map(({ at }) => at)];
  return baselineOf(
    Array.from({ length: 20 }, (_, back) => {
      const from = blockStart(t, back);
      const to = from + 24 * HOUR;
      return {
        back,
        count: times.filter((at) => at >= from && at < to).length,
        isExcluded: from < CRISIS.to && to > CRISIS.from,
        isKnown: from >= on(5, '06:00'),
      };
    }),
  );
}

const scoreAt = (t: number, items: readonly RiskItem[]) =>
  riskOf({ ...countItems(items, t), baseline: baselineAt(t, items) }, WEIGHTS).score;

describe('the story of the acceptance scenario', () => {
  it.each([
    [15, '07:00', 14.07],
    [15, '07:30', 27.61],
    [15, '07:45', 27.61],
    [15, '08:00', 37.71],
    [15, '08:15', 47.79],
    [15, '08:30', 57.94],
    [15, '08:45', 60.74],
    [15, '09:00', 75.6],
    [15, '09:15', 79.01],
    [15, '09:30', 78.64],
    [15, '09:45', 78.64],
    [15, '10:00', 75.81],
    [15, '13:30', 77],
    [16, '08:00', 64.15],
    [16, '08:45', 56.7],
    [16, '09:00', 43.86],
    [16, '09:30', 36.49],
    [16, '10:00', 41.49],
    [17, '09:00', 16.99],
    [18, '09:00', 21.99],
    [18, '15:00', 27.92],
    [19, '09:00', 13.41],
    [20, '09:00', 13.41],
  ])('scores on %i April at %s: %d', (day, time, score) => {
    expect(scoreAt(on(day, time), story())).toBe(score);
  });

  it('is displayed with the levels of rule e, each at its moment', () => {
    const items = story();
    const changes: string[] = [];
    let shown = RiskLevel.NORMAL;
    let former: number | null = null;
    for (let t = on(15, '07:00'); t <= on(20, '09:00'); t += HOUR / 4) {
      const score = scoreAt(t, items);
      const next = shownAfter(shown, former, score);
      const when = new Date(t + 7 * HOUR).toISOString();
      if (next !== shown) changes.push(`${when.slice(8, 10)} ${when.slice(11, 16)} ${next}`);
      shown = next;
      former = score;
    }

    expect(changes).toEqual([
      '15 07:30 WASPADA',
      '15 08:30 SIAGA',
      '15 09:00 KRITIS',
      '15 11:00 SIAGA',
      '15 13:30 KRITIS',
      '15 14:30 SIAGA',
      '16 09:15 WASPADA',
      '17 06:00 NORMAL',
      '17 06:15 WASPADA',
      '17 08:30 NORMAL',
      '18 14:15 WASPADA',
      '18 16:30 NORMAL',
    ]);
  });

  it('counts eight independent items at 09:00, seven negative, and the copy only as a carrier', () => {
    const found = countItems(story(), on(15, '09:00'));

    expect(found).toMatchObject({ current: 9, independent: 8, negative: 7, sources: 7, channels: 4 });
    expect(found.carriers.map(({ carrier }) => carrier)).toContain('KH');
    expect(found.channelKinds).toEqual(['FACEBOOK', 'ONLINE', 'RADIO', 'X']);
  });

  it('takes no block of 15 to 20 April into the baseline on 25 April', () => {
    expect(baselineAt(on(25, '09:00'), story())).toEqual([0, 0, 1, 1, 2, 1, 0]);
  });
});

describe('what counts', () => {
  const t = on(15, '12:00');
  const count = (items: RiskItem[]) => countItems(items, t);

  it('an item published at the moment itself or seen later does not, one at the start of the block does', () => {
    const items = [item(t, t, 'A', -1), item(t - HOUR, t + 1, 'A', -1), item(t - 24 * HOUR, t, 'A', -1)];

    expect(count(items)).toMatchObject({ current: 1, lastTwoHours: 0, independent: 1 });
  });

  it('a group has the first tone that is known, and its first source', () => {
    const first = item(t - 3 * HOUR, t, 'A', 0, { group: 7, tone: null });
    const copy = item(t - 2 * HOUR, t, 'B', -1, { group: 7 });

    expect(count([copy, first])).toMatchObject({
      current: 2,
      independent: 1,
      judged: 1,
      negative: 1,
      sources: 1,
      reach: 1,
    });
  });

  it('outlets of one owner are one source and two carriers; an account counts with its best post', () => {
    const items = [
      item(t - HOUR, t, 'A', -1, { source: 'company' }),
      item(t - HOUR, t, 'B', -1, { source: 'company' }),
      item(t - HOUR, t, 'X @a', -1, { weight: 0.5, channel: 'X' }),
      item(t - HOUR, t, 'X @a', -1, { weight: 1.5, channel: 'X' }),
    ];

    expect(count(items)).toMatchObject({ sources: 2, reach: 3.5, channels: 2 });
  });
});
