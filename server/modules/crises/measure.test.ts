import fc from 'fast-check';
import { hoursInLevels, percentile, spreadOf, volumeHalfLife } from './measure';

const HOUR = 3_600_000;

describe('durations', () => {
  test('median and ninetieth percentile, never a mean', () => {
    expect(spreadOf([47, 75, 130, 295, 460])).toEqual({ count: 5, median: 130, p90: 460 });
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ count: 10, median: 5.5, p90: 9 });
    expect(spreadOf([13])).toEqual({ count: 1, median: 13, p90: 13 });
    expect(spreadOf([])).toBeNull();
  });

  test('a percentile is one of the values and at least that share lies at or below it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const at = percentile(all, share) as number;
        expect(all).toContain(at);
        expect(all.filter((one) => one <= at).length).toBeGreaterThanOrEqual(share * all.length - 1e-9);
      }),
    );
  });
});

describe('half-life of the volume', () => {
  test('counts from the peak of 24 hours to the first full hour with half of it', () => {
    // four items in the first hours: the day holds all four until 24 hours after the third one
    const items = [0, HOUR, 2 * HOUR, 3 * HOUR].map((at) => at + HOUR / 2);
    expect(volumeHalfLife(items, 60 * HOUR)).toBe(22);
    expect(volumeHalfLife(items, 20 * HOUR)).toBeNull();
    expect(volumeHalfLife([], 20 * HOUR)).toBeNull();
  });
});

describe('time in each level', () => {
  test('adds up what was displayed, up to the close', () => {
    const points = [
      { at: 0, level: 'WASPADA' },
      { at: HOUR / 2, level: 'SIAGA' },
      { at: HOUR, level: 'KRITIS' },
      { at: 3 * HOUR, level: 'SIAGA' },
    ];
    expect([...hoursInLevels(points, 5 * HOUR)]).toEqual([
      ['WASPADA', 0.5],
      ['SIAGA', 2.5],
      ['KRITIS', 2],
    ]);
    expect([...hoursInLevels(points, HOUR)]).toEqual([
      ['WASPADA', 0.5],
      ['SIAGA', 0.5],
    ]);
  });
});
