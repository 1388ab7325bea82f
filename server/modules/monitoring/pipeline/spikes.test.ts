import { levelOf, nextStep, type Observed, type OpenBurst } from './burst-steps';
import { leadingStory, outletsOf, pairsOf } from './spike-items';
import { comparable, fitBaseline, type PastWindow, upperTail } from './spikes';

const sci = (value: number) => value.toExponential(2);

describe('the expectation of a window', () => {
  it('fits the example of the rule exactly', () => {
    const fit = fitBaseline([0, 0, 1, 0, 4, 2, 0, 1, 0, 3, 0, 1, 0, 0, 5, 1, 0, 2, 0, 6]);

    expect([fit.mean.toFixed(4), fit.size.toFixed(4), fit.days]).toEqual(['1.0526', '0.9066', 19]);
    expect([11, 15].map((count) => sci(upperTail(count, fit)))).toEqual(['8.59e-4', '6.98e-5']);
  });

  it('keeps the size between 0.8 and 50 and the mean at 0.3 or more', () => {
    expect(fitBaseline([])).toEqual({ mean: 0.3, size: 50, days: 0 });
    expect(fitBaseline(Array(20).fill(4))).toEqual({ mean: 4, size: 50, days: 19 });
    expect(fitBaseline([0, 0, 0, 0, 0, 0, 0, 0, 40, 90]).size).toBe(0.8);
  });

  it.each([
    [0.3, 50, [3, 4, 5, 7], ['3.77e-3', '2.93e-4', '1.87e-5', '4.82e-8']],
    [0.3, 0.8, [4, 5, 7], ['3.71e-3', '9.74e-4', '6.82e-5']],
  ])('gives the tails of the table at mean %d and size %d', (mean, size, counts, tails) => {
    expect(counts.map((count) => sci(upperTail(count, { mean, size })))).toEqual(tails);
  });

  it.each([
    [1.2, 1.5, 10, 13],
    [3, 2, 18, 23],
    [6, 5, 23, 28],
  ])('crosses both thresholds where the table says at mean %d and size %d', (mean, size, watch, alert) => {
    const first = (limit: number) => {
      let count = 0;
      while (upperTail(count, { mean, size }) >= limit) count += 1;
      return count;
    };

    expect([first(1e-3), first(1e-4)]).toEqual([watch, alert]);
  });

  it('sums to one over both tails', () => {
    for (const count of [1, 5, 50, 400]) {
      const lower = 1 - upperTail(count, { mean: 60, size: 3 });
      expect(lower + upperTail(count, { mean: 60, size: 3 })).toBeCloseTo(1, 12);
    }
    expect(upperTail(0, { mean: 2, size: 2 })).toBe(1);
  });

  it('falls back from holidays to weekends to all days, and leaves out bursts', () => {
    const day = (dayClass: PastWindow['dayClass'], count: number, isExcluded = false): PastWindow => ({
      dayClass,
      count,
      isExcluded,
    });
    const weekend = Array.from({ length: 5 }, () => day('WEEKEND', 2));
    const past = [day('HOLIDAY', 9), ...weekend, day('WEEKEND', 50, true), day('WEEKDAY', 7)];

    expect(comparable(past, 'HOLIDAY')).toEqual([2, 2, 2, 2, 2]);
    expect(comparable(past, 'WEEKEND')).toEqual([2, 2, 2, 2, 2]);
    expect(comparable(past, 'WEEKDAY')).toEqual([9, 2, 2, 2, 2, 2, 7]);
  });
});

const window = (changes: Partial<Observed>): Observed => ({
  count: 6,
  outlets: 4,
  p: 0.5,
  isSmallHit: false,
  isFullHour: true,
  isUncertain: false,
  isQuiet: false,
  isSilent: false,
  ...changes,
});
const burst = (changes: Partial<OpenBurst> = {}): OpenBurst => ({
  level: 'ALERT',
  toldCount: 6,
  calmWindows: 0,
  ...changes,
});

describe('a burst', () => {
  it.each([
    [{ p: 1e-3 }, null],
    [{ p: 9e-4 }, 'WATCH'],
    [{ p: 1e-4 }, 'WATCH'],
    [{ p: 9e-5 }, 'ALERT'],
    [{ p: 9e-5, outlets: 2 }, 'WATCH'],
    [{ p: 9e-5, isQuiet: true }, 'WATCH'],
    [{ isSmallHit: true, isQuiet: true }, 'WATCH'],
    [{ p: 9e-5, isUncertain: true }, 'WATCH'],
    [{ p: 9e-5, isFullHour: false }, null],
    [{ isSmallHit: true, isFullHour: false }, 'ALERT'],
  ])('of %o has the level %s', (seen, level) => {
    expect(levelOf(window(seen))?.level ?? null).toBe(level);
  });

  it('alerts once, again when doubled, and not while it goes on', () => {
    expect(nextStep(null, window({ p: 1e-5 }))).toEqual({ kind: 'OPEN', level: 'ALERT', path: 'VOLUME' });
    expect(nextStep(burst(), window({ p: 1e-5, count: 11 }))).toEqual({ kind: 'GO_ON', calmWindows: 0 });
    expect(nextStep(burst(), window({ p: 1e-6, count: 12 }))).toEqual({ kind: 'DOUBLED' });
    expect(nextStep(burst({ level: 'WATCH' }), window({ p: 1e-5 }))).toEqual({
      kind: 'LEVEL',
      level: 'ALERT',
      path: 'VOLUME',
    });
  });

  it('closes after two calm windows in a row, but not while its sources are silent', () => {
    expect(nextStep(burst(), window({ p: 0.06 }))).toEqual({ kind: 'GO_ON', calmWindows: 1 });
    expect(nextStep(burst({ calmWindows: 1 }), window({ p: 0.05 }))).toEqual({
      kind: 'GO_ON',
      calmWindows: 0,
    });
    expect(nextStep(burst({ calmWindows: 1 }), window({ p: 0.06 }))).toEqual({ kind: 'CLOSE' });
    expect(nextStep(burst({ calmWindows: 1 }), window({ p: 0.9, isSilent: true }))).toEqual({
      kind: 'GO_ON',
      calmWindows: 1,
    });
    expect(nextStep(burst({ calmWindows: 1 }), window({ p: 0.9, isFullHour: false }))).toEqual({
      kind: 'NONE',
    });
  });
});

describe('pairs of outlet and story', () => {
  const item = (
    articleId: number,
    outletNo: number,
    network: string | null,
    story: number,
    group: number,
  ) => ({
    articleId,
    hour: 0,
    outletNo,
    network,
    storyNo: story,
    dupGroupId: group,
  });

  it('count an outlet once per story, and copies inside one owner group once (case 9)', () => {
    const twice = [item(1, 1, null, 7, 70), item(2, 1, null, 7, 71)];
    const group = Array.from({ length: 14 }, (_, n) => item(10 + n, 10 + n, n < 4 ? 'grup' : null, 8, 80));

    expect(pairsOf(twice).size).toBe(1);
    expect(pairsOf([...twice, item(3, 1, null, 9, 90)]).size).toBe(2);
    expect(pairsOf(group).size).toBe(11);
    expect(pairsOf([item(1, 1, 'grup', 7, 70), item(2, 2, 'grup', 7, 71)]).size).toBe(2);
    expect(outletsOf([...group, item(99, 0, null, 8, 80)]).size).toBe(14);
    expect(leadingStory([...twice, ...group])).toEqual({ key: 's8', storyNo: 8, outlets: 11 });
  });
});
