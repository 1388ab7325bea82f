import fc from 'fast-check';
import { wilson } from '../../platform/statistics';
import { RiskLabel, RiskLevel } from './assessment.entity';
import {
  areWeights,
  componentsOf,
  levelOf,
  mayAlert,
  type RiskCounts,
  type RiskWeights,
  rank,
  reachOfAccount,
  riskOf,
  shownAfter,
  twoDecimals,
} from './risk';

const WEIGHTS: RiskWeights = { v: 0.25, g: 0.15, n: 0.2, r: 0.15, s: 0.15, o: 0.1 };
const BASELINE = [2, 1, 0, 1, 2, 0, 1];
const QUIET: RiskCounts = {
  current: 0,
  lastTwoHours: 0,
  twoHoursBefore: 0,
  baseline: BASELINE,
  independent: 0,
  judged: 0,
  negative: 0,
  reach: 0,
  sources: 0,
  channels: 0,
  official: 0,
  triggers: [],
};
const risk = (counts: Partial<RiskCounts>) => riskOf({ ...QUIET, ...counts }, WEIGHTS);

/** y, last and preceding two hours, negative of independent, reach, sources and channels, official: crisis.md 2.1, A. */
type Row = [number, number, number, number, number, number, number, number, number];
const counts = ([
  current,
  lastTwoHours,
  twoHoursBefore,
  negative,
  independent,
  reach,
  sources,
  channels,
  official,
]: Row) => ({
  current,
  lastTwoHours,
  twoHoursBefore,
  negative,
  independent,
  judged: independent,
  reach,
  sources,
  channels,
  official,
});

describe('worked example A', () => {
  it.each<[string, Row, number[], number, RiskLevel]>([
    [
      '07:30',
      [2, 2, 0, 2, 2, 2.3121, 2, 2, 0.4],
      [0.1667, 0.5283, 0.3424, 0.1445, 0.1667],
      27.61,
      RiskLevel.WASPADA,
    ],
    [
      '08:00',
      [3, 3, 0, 3, 3, 3.3121, 3, 2, 0.4],
      [0.3333, 0.6667, 0.4385, 0.207, 0.2333],
      37.71,
      RiskLevel.WASPADA,
    ],
    ['08:15', [4, 4, 0, 4, 4, 5.3121, 4, 2, 0.4], [0.5, 0.774, 0.5101, 0.332, 0.3], 47.79, RiskLevel.WASPADA],
    [
      '08:30',
      [5, 5, 0, 5, 5, 6.441, 5, 3, 0.4],
      [0.6667, 0.8617, 0.5655, 0.4026, 0.4667],
      57.94,
      RiskLevel.SIAGA,
    ],
    ['08:45', [7, 6, 1, 5, 6, 7.441, 5, 3, 0.4], [1, 0.6025, 0.4365, 0.4651, 0.4667], 60.74, RiskLevel.SIAGA],
    ['09:00', [9, 8, 1, 7, 8, 12.441, 7, 4, 0.7], [1, 0.7233, 0.5291, 0.7776, 0.7], 75.6, RiskLevel.KRITIS],
    ['D+1 08:45', [12, 1, 1, 7, 12, 11, 6, 3, 0.7], [1, 0, 0.3195, 0.6875, 0.5333], 56.7, RiskLevel.SIAGA],
    ['D+1 09:00', [10, 1, 1, 5, 10, 6, 4, 2, 0.4], [1, 0, 0.2366, 0.375, 0.3], 43.86, RiskLevel.WASPADA],
    ['D+1 10:00', [8, 1, 0, 3, 8, 4, 2, 1, 0.4], [1, 0.3333, 0.1368, 0.25, 0.0667], 41.49, RiskLevel.WASPADA],
  ])('%s', (_time, row, [v, g, n, r, s], score, level) => {
    const found = risk(counts(row));

    expect(found.v).toBeCloseTo(v ?? 0, 4);
    expect(found.g).toBeCloseTo(g ?? 0, 4);
    expect(found.n).toBeCloseTo(n ?? 0, 4);
    expect(found.r).toBeCloseTo(r ?? 0, 4);
    expect(found.s).toBeCloseTo(s ?? 0, 4);
    expect(found.o).toBe(row[8]);
    expect(found).toMatchObject({ score, level, lowConfidence: false });
  });

  it('D+2 09:00, against the newer baseline with its larger scale', () => {
    const found = risk({ ...counts([4, 0, 1, 1, 4, 1, 1, 1, 0.4]), baseline: [1, 1, 2, 1, 0, 1, 2] });

    expect(found.v).toBeCloseTo(0.4454, 4);
    expect(found.n).toBeCloseTo(0.0456, 4);
    expect(found).toMatchObject({ g: 0, r: 0.0625, s: 0, score: 16.99, level: RiskLevel.NORMAL });
  });

  it('is 0.5 of volume exactly at three deviations', () => {
    expect(componentsOf({ ...QUIET, current: 4 }).v).toBe(0.5);
  });
});

describe('worked examples B, C and D', () => {
  it('B: one negative local item on a quiet topic', () => {
    const found = risk(counts([1, 1, 0, 1, 1, 1, 1, 1, 0]));

    expect(found).toMatchObject({ v: 0, s: 0, o: 0, score: 10.07, level: RiskLevel.NORMAL, label: null });
    expect(found.g).toBeCloseTo(0.3333, 4);
    expect(found.n).toBeCloseTo(0.2065, 4);
    expect(mayAlert({ independent: 1, triggers: [] })).toBe(false);
  });

  it('C: twenty items with one negative are mixed and never above 49.99', () => {
    const found = risk(counts([20, 4, 4, 1, 20, 2, 1, 1, 0.7]));
    const worst = risk(counts([400, 90, 0, 8, 40, 99, 40, 9, 1]));

    expect(found).toMatchObject({ score: 34.05, label: RiskLabel.POSITIVE_OR_MIXED });
    expect(found.n).toBeCloseTo(0.0089, 4);
    expect(worst).toMatchObject({
      score: 49.99,
      level: RiskLevel.WASPADA,
      label: RiskLabel.POSITIVE_OR_MIXED,
    });
  });

  it('D: one national item that alleges corruption has the floor, and may alert by itself', () => {
    const found = risk({ ...counts([1, 1, 0, 1, 1, 4, 1, 1, 0.4]), triggers: ['CORRUPTION'] });

    expect(found).toMatchObject({ score: 60, level: RiskLevel.SIAGA });
    expect(mayAlert({ independent: 1, triggers: ['CORRUPTION'] })).toBe(true);
  });
});

describe('rules', () => {
  it('a: fewer than three independent items are capped at 39.99, however loud', () => {
    expect(risk(counts([40, 30, 0, 2, 2, 40, 2, 5, 1]))).toMatchObject({ score: 39.99 });
    expect(mayAlert({ independent: 2, triggers: [] })).toBe(false);
    expect(mayAlert({ independent: 3, triggers: [] })).toBe(true);
  });

  it('c: a floor beats both caps', () => {
    expect(risk({ ...counts([1, 0, 0, 0, 1, 0, 0, 0, 0]), triggers: ['DEATH_OR_INJURY'] }).score).toBe(60);
  });

  it('f: a tone that is not known is left out of both sides of the share', () => {
    expect(risk({ judged: 3, negative: 3, independent: 9 }).n).toBe(wilson(3, 3).low);
  });

  it('j: three clean days are used and marked, two are not', () => {
    expect(risk({ current: 4, baseline: [1, 0, 2] })).toMatchObject({ v: 0.5, lowConfidence: true });
    expect(componentsOf({ ...QUIET, current: 4, baseline: [9, 9] }).v).toBeCloseTo(3.5 / 6, 12);
  });

  it('levels begin at 25, 50 and 75', () => {
    expect([24.99, 25, 49.99, 50, 74.99, 75].map(levelOf)).toEqual([
      RiskLevel.NORMAL,
      RiskLevel.WASPADA,
      RiskLevel.WASPADA,
      RiskLevel.SIAGA,
      RiskLevel.SIAGA,
      RiskLevel.KRITIS,
    ]);
  });

  it('an account weighs half the logarithm of what was done with its post, two at most', () => {
    expect(reachOfAccount(420)).toBeCloseTo(1.3121, 4);
    expect(reachOfAccount(180)).toBeCloseTo(1.1288, 4);
    expect([reachOfAccount(99), reachOfAccount(1e9), reachOfAccount(0)]).toEqual([1, 2, 0]);
  });

  it('halves are rounded up at the second decimal', () => {
    expect([1.005, 2.675, 0.994999, 75.595].map(twoDecimals)).toEqual([1.01, 2.68, 0.99, 75.6]);
  });
});

describe('the displayed level (rule e)', () => {
  const walk = (scores: number[]) => {
    let shown = RiskLevel.NORMAL;
    let former: number | null = null;
    return scores.map((score) => {
      shown = shownAfter(shown, former, score);
      former = score;
      return shown[0];
    });
  };

  it.each([
    ['up at once', [10, 76], 'NK'],
    ['down only after two more than five below', [75, 69.9, 69.9], 'KKS'],
    ['not at five below', [75, 70, 70], 'KKK'],
    ['not when one of two is in the slack', [75, 69, 71, 69, 69], 'KKKKS'],
    ['past two levels when both lie below both', [80, 10, 10], 'KKN'],
    ['by the higher of the two', [80, 60, 10, 10], 'KKSN'],
    ['and up again in between', [50, 30, 30, 51], 'SSWS'],
  ])('goes %s', (_name, scores, shown) => {
    expect(walk(scores).join('')).toBe(shown);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyCounts: fc.Arbitrary<RiskCounts> = fc
  .record({
    current: fc.nat(500),
    lastTwoHours: fc.nat(200),
    twoHoursBefore: fc.nat(200),
    baseline: fc.array(fc.nat(60), { maxLength: 7 }),
    independent: fc.nat(60),
    unknown: fc.nat(10),
    negative: fc.nat(60),
    reach: fc.double({ min: 0, max: 60, noNaN: true }),
    sources: fc.nat(40),
    channels: fc.nat(9),
    official: share,
    triggers: fc.subarray(['DATA_LEAK', 'EMERGENCY']),
  })
  .map(({ unknown, ...found }) => {
    const judged = Math.max(0, found.independent - unknown);
    return { ...found, judged, negative: Math.min(found.negative, judged) };
  });
const anyWeights = fc
  .tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 1000 })))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts): RiskWeights => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const [v = 0, g = 0, n = 0, r = 0, s = 0, o = 0] = parts.map((part) => part / total);
    return { v, g, n, r, s, o };
  });

describe('properties', () => {
  it('every component lies in 0 to 1 and the score in 0 to 100, for all weights that sum to 1', () => {
    fc.assert(
      fc.property(anyCounts, anyWeights, (given, weights) => {
        expect(areWeights(weights)).toBe(true);
        const found = riskOf(given, weights);
        for (const part of [found.v, found.g, found.n, found.r, found.s, found.o]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        expect(found.score).toBeGreaterThanOrEqual(given.triggers.length > 0 ? 60 : 0);
        expect(found.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('more of what is bad never lowers the score', () => {
    const more: ((given: RiskCounts) => Partial<RiskCounts>)[] = [
      ({ current }) => ({ current: current + 1 }),
      ({ lastTwoHours }) => ({ lastTwoHours: lastTwoHours + 1 }),
      ({ negative, judged }) => ({ negative: Math.min(judged, negative + 1) }),
      ({ reach }) => ({ reach: reach + 0.5 }),
      ({ sources }) => ({ sources: sources + 1 }),
      ({ channels }) => ({ channels: channels + 1 }),
      ({ official }) => ({ official: Math.min(1, official + 0.1) }),
      ({ triggers }) => ({ triggers: [...triggers, 'SARA_OR_VIOLENCE'] }),
    ];
    fc.assert(
      fc.property(anyCounts, anyWeights, fc.nat(more.length - 1), (given, weights, which) => {
        const worse = { ...given, ...more[which]?.(given) };
        expect(riskOf(worse, weights).score).toBeGreaterThanOrEqual(riskOf(given, weights).score);
      }),
    );
  });

  it('weights that miss 1 by more than the tolerance are none', () => {
    const gap = fc.double({ min: 2e-9, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(anyWeights, gap, (weights, by) => areWeights({ ...weights, v: weights.v + by }) === false),
    );
    expect(areWeights({ ...WEIGHTS, v: -0.25, g: 0.65 })).toBe(false);
    expect(areWeights({ ...WEIGHTS, v: Number.NaN })).toBe(false);
  });

  it('the displayed level is never below that of the score, and never rises without it', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(RiskLevel)), score, score, (shown, former, now) => {
        const next = rank(shownAfter(shown, former, now));
        expect(next).toBeGreaterThanOrEqual(rank(levelOf(now)));
        expect(next).toBeLessThanOrEqual(Math.max(rank(shown), rank(levelOf(now))));
      }),
    );
  });
});
