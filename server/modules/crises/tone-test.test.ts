import fc from 'fast-check';
import {
  changeOf,
  differenceInDifferences,
  fisher,
  intervalOf,
  leaveOneOut,
  newcombe,
  permutationP,
  type Share,
  sharesOf,
  type WindowItem,
} from './tone-test';

const of = (negative: number, items: number): Share => ({ negative, items });
const points = (value: number): number => Math.round(value * 1000) / 10;
const inPoints = ({ low, high }: { low: number; high: number }): number[] => [points(low), points(high)];
const share = fc
  .integer({ min: 1, max: 40 })
  .chain((items) => fc.integer({ min: 0, max: items }).map((negative) => ({ negative, items })));

describe('the tone test', () => {
  test('gives the numbers of the example', () => {
    const change = changeOf(of(9, 10), of(4, 14));
    expect(inPoints(intervalOf(of(9, 10)))).toEqual([59.6, 98.2]);
    expect(inPoints(intervalOf(of(4, 14)))).toEqual([11.7, 54.6]);
    expect(points(change?.difference ?? 0)).toBe(61.4);
    expect(change && inPoints(change.interval)).toEqual([21.4, 80.2]);
    expect(change?.p.toFixed(4)).toBe('0.0045');
  });

  test('gives the numbers of the control, and the difference of both', () => {
    const control = changeOf(of(5, 20), of(6, 24));
    expect(inPoints(intervalOf(of(5, 20)))).toEqual([11.2, 46.9]);
    expect(inPoints(intervalOf(of(6, 24)))).toEqual([12, 44.9]);
    expect(control && [points(control.difference), ...inPoints(control.interval)]).toEqual([0, -24.2, 25.4]);
    expect(control?.p).toBeCloseTo(1, 9);
    expect(points(differenceInDifferences(changeOf(of(9, 10), of(4, 14)), control) ?? 0)).toBe(61.4);
  });

  test('says nothing with fewer than eight independent items on a side', () => {
    expect(changeOf(of(7, 7), of(2, 30))).toBeNull();
    expect(changeOf(of(20, 30), of(1, 7))).toBeNull();
    expect(changeOf(of(8, 8), of(0, 8))).not.toBeNull();
    expect(differenceInDifferences(changeOf(of(9, 10), of(4, 14)), null)).toBeNull();
  });

  test('gives Fisher the textbook value, and 1 without any negative', () => {
    expect(fisher(of(3, 4), of(1, 4))).toBeCloseTo(34 / 70, 12);
    expect(fisher(of(0, 9), of(0, 12))).toBe(1);
  });

  test('every share lies in its interval, and the interval in [0, 1]', () => {
    fc.assert(
      fc.property(share, (one) => {
        const { low, high } = intervalOf(one);
        const p = one.negative / one.items;
        expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true);
      }),
    );
  });

  test('turning both sides round turns the difference round; p stays', () => {
    fc.assert(
      fc.property(share, share, (one, two) => {
        const [there, back] = [newcombe(one, two), newcombe(two, one)];
        expect(there.low).toBeCloseTo(-back.high, 10);
        expect(there.high).toBeCloseTo(-back.low, 10);
        const d = one.negative / one.items - two.negative / two.items;
        expect(there.low <= d + 1e-12 && d <= there.high + 1e-12).toBe(true);
        expect(fisher(one, two)).toBeCloseTo(fisher(two, one), 9);
        expect(fisher(one, two)).toBeGreaterThan(0);
      }),
    );
  });
});

const item = (source: string, isAfter: boolean, isNegative: boolean): WindowItem => ({
  source,
  isAfter,
  isNegative,
});

describe('how much hangs on single outlets', () => {
  const items = [
    item('SL', false, true),
    item('SL', true, false),
    item('HM', false, true),
    item('HM', true, true),
    item('RK', false, false),
    item('RK', true, false),
  ];

  test('counts the windows and leaves out one outlet at a time', () => {
    expect(sharesOf(items)).toEqual({ before: of(2, 3), after: of(1, 3) });
    expect(leaveOneOut(items)).toEqual({ low: 0, high: 0.5 });
    expect(leaveOneOut([item('SL', false, true), item('SL', true, false)])).toBeNull();
  });

  test('shuffles labels only within an outlet: SL alone can change, either way is as far', () => {
    expect(permutationP(items)).toBe(1);
    const outlets = ['A', 'B', 'C', 'D', 'E'];
    const pairs = outlets.flatMap((one) => [item(one, false, true), item(one, true, false)]);
    expect(permutationP(pairs)).toBeCloseTo(2 / 2 ** 5, 12);
    expect(permutationP([item('A', false, true)])).toBeNull();
  });
});
