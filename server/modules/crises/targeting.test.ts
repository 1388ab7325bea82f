import fc from 'fast-check';
import {
  areWeights,
  type Carried,
  COMPONENTS,
  componentsOf,
  jaccard,
  type OutletFacts,
  quotaShare,
  rankOutlets,
  type Scene,
  scoreOf,
} from './targeting';
import { choosePaid, type Payable } from './targeting-choice';

const WEIGHTS = {
  carried: 0.25,
  audience: 0.2,
  district: 0.15,
  quota: 0.1,
  pickup: 0.15,
  latency: 0.1,
  fidelity: 0.05,
};
const SCENE: Scene = {
  weights: WEIGHTS,
  population: new Map([
    ['MJ', 60],
    ['TS', 45],
    ['LB', 35],
    ['SP', 30],
  ]),
  affected: ['MJ', 'TS', 'LB'],
  overallRate: 33 / 66,
};

type Row = [
  id: string,
  weight: number,
  districts: string,
  carried: Carried,
  quota: [available: number, used: number, total: number] | null,
  past: [k: number, n: number, hours: number | null, pullThrough: number],
  unitPrice: number,
];

/** The table of acceptance.md 2. */
const ROWS: Row[] = [
  ['HM', 2, 'MJ TS LB SP', 'CLAIM', [3, 2, 5], [7, 9, 2, 0.8], 2_500_000],
  ['SL', 1, 'LB MJ', 'CLAIM', [5, 3, 8], [4, 6, 3, 0.6], 1_000_000],
  ['NW', 4, 'MJ TS LB SP', 'CLAIM', null, [0, 2, null, 0], 0],
  ['RK', 1, 'MJ TS', 'STORY', [22, 2, 24], [8, 10, 1.5, 0.75], 1_500_000],
  ['GF', 1, 'MJ LB', 'CLAIM', [3, 9, 12], [1, 4, 12, 0.4], 750_000],
  ['KH', 1, 'LB', 'CLAIM', null, [0, 0, null, 0], 0],
  ['TN', 1, 'TS', 'CLAIM', [0, 6, 6], [2, 5, 8, 0.5], 1_000_000],
  ['KL', 1, 'SP', 'NONE', [8, 4, 12], [9, 10, 1, 0.9], 1_000_000],
];

const outlet = ([id, weight, districts, carried, quota, [k, n, hours, pull], unitPrice]: Row): Payable => ({
  outletId: id,
  weight,
  districts: districts.split(' '),
  carried,
  quota: quota && { available: quota[0], usedShare: quota[1] / quota[2], elapsedShare: 93 / 353 },
  past: { asked: n, pickedUp: k, medianHours: hours, counted: k, pullThroughSum: k * pull },
  unitPrice,
  lastPaidAt: null,
});
const OUTLETS = ROWS.map(outlet);
const NOTHING_PAST = { asked: 0, pickedUp: 0, medianHours: null, counted: 0, pullThroughSum: 0 };

describe('target score (crisis.md 6)', () => {
  const ranked = rankOutlets(OUTLETS, SCENE);

  test.each([
    ['HM', '1.000 0.750 1.000 1.000 0.679 0.794 0.675', 86.49],
    ['SL', '1.000 0.550 0.679 1.000 0.591 0.707 0.544', 74.84],
    ['NW', '1.000 0.750 1.000 0.000 0.357 0.500 0.500', 67.86],
    ['RK', '0.500 0.417 0.750 1.000 0.700 0.841 0.654', 64.26],
    ['GF', '1.000 0.550 0.679 0.500 0.389 0.250 0.483', 61.93],
    ['KH', '1.000 0.350 0.250 0.000 0.500 0.500 0.500', 50.75],
    ['TN', '1.000 0.250 0.321 0.000 0.450 0.397 0.500', 48.04],
    ['KL', '0.000 0.150 0.000 1.000 0.767 0.891 0.757', 37.19],
  ])('%s', (id, parts, score) => {
    const found = ranked.find((one) => one.outlet.outletId === id);
    expect(COMPONENTS.map((key) => found?.components[key].toFixed(3)).join(' ')).toBe(parts);
    expect(found?.score).toBe(score);
  });

  it('puts them in this order', () => {
    expect(ranked.map((one) => one.outlet.outletId)).toEqual([
      'HM',
      'SL',
      'NW',
      'RK',
      'GF',
      'KH',
      'TN',
      'KL',
    ]);
  });

  it('pays HM, SL and RK: after all districts are reached, by score; a fast outlet elsewhere gets nothing', () => {
    const payable = ranked.filter((one) => one.components.quota > 0);
    const paid = (most: number) => choosePaid(payable, most, SCENE).map((one) => one.outlet.outletId);
    expect(paid(3)).toEqual(['HM', 'SL', 'RK']);
    expect(paid(4)).toEqual(['HM', 'SL', 'RK', 'GF']);
    expect(paid(0)).toEqual([]);
  });
});

describe('the choice of paid placements', () => {
  const at = (id: string, districts: string, unitPrice = 1, lastPaidAt: number | null = null): Payable => ({
    ...outlet([id, 1, districts, 'CLAIM', [1, 0, 1], [0, 0, null, 0], unitPrice]),
    lastPaidAt,
  });
  const scored = (one: Payable, score: number) => ({
    outlet: one,
    score,
    components: componentsOf(one, [], SCENE),
  });
  const ids = (chosen: { outlet: Payable }[]) => chosen.map((one) => one.outlet.outletId);

  it('prefers who adds people over who scores better', () => {
    const some = [scored(at('A', 'MJ'), 90), scored(at('B', 'MJ'), 80), scored(at('C', 'TS'), 40)];
    expect(ids(choosePaid(some, 2, SCENE))).toEqual(['A', 'C']);
  });

  it('breaks ties by price, then by the longer wait, then by id', () => {
    const equal = [
      scored(at('D', 'MJ', 2), 50),
      scored(at('C', 'MJ', 1, 500), 50),
      scored(at('B', 'MJ', 1, 400), 50),
      scored(at('A', 'MJ', 1, 500), 50),
      scored(at('E', 'MJ', 1), 50),
    ];
    expect(ids(choosePaid(equal, 5, SCENE))).toEqual(['E', 'B', 'A', 'C', 'D']);
  });

  it('falls back to the score when nobody covers an affected district', () => {
    const some = [scored(at('A', 'SP'), 10), scored(at('B', 'SP'), 30)];
    expect(ids(choosePaid(some, 2, { ...SCENE, affected: [] }))).toEqual(['B', 'A']);
  });
});

describe('parts of the score', () => {
  it('knows empty histories', () => {
    const blank: OutletFacts = {
      outletId: 'X',
      weight: 1,
      districts: [],
      carried: 'NONE',
      quota: null,
      past: NOTHING_PAST,
    };
    const scene = { ...SCENE, affected: [], overallRate: null };
    expect(componentsOf(blank, [], scene)).toEqual({
      carried: 0,
      audience: 0,
      district: 0,
      quota: 0,
      pickup: 0.5,
      latency: 0.5,
      fidelity: 0.5,
    });
    expect(scoreOf(componentsOf(blank, [], scene), WEIGHTS)).toBe(15);
    expect(jaccard([], [])).toBe(0);
  });

  test.each([
    [null, 0],
    [{ available: 0, usedShare: 0, elapsedShare: 1 }, 0],
    [{ available: 1, usedShare: 0.4634, elapsedShare: 0.2635 }, 1],
    [{ available: 1, usedShare: 0.4636, elapsedShare: 0.2635 }, 0.5],
    [{ available: null, usedShare: 0, elapsedShare: 0 }, 1],
  ])('quota %#', (quota, share) => expect(quotaShare(quota)).toBe(share));

  it('refuses weights that are not a whole', () => {
    expect(areWeights(WEIGHTS)).toBe(true);
    expect(areWeights({ ...WEIGHTS, carried: 0.26 })).toBe(false);
    expect(areWeights({ ...WEIGHTS, carried: -0.1, audience: 0.55 })).toBe(false);
  });
});

const district = fc.constantFrom('MJ', 'TS', 'LB', 'SP', 'XX');
const facts = (outletId: string): fc.Arbitrary<Payable> =>
  fc
    .record({
      weight: fc.constantFrom(1, 2, 4),
      districts: fc.uniqueArray(district),
      carried: fc.constantFrom<Carried[]>('CLAIM', 'STORY', 'NONE'),
      quota: fc.option(
        fc.record({
          available: fc.option(fc.integer({ min: 0, max: 50 })),
          usedShare: fc.double({ min: 0, max: 1, noNaN: true }),
          elapsedShare: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
      asked: fc.integer({ min: 0, max: 30 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      medianHours: fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
      unitPrice: fc.integer({ min: 1, max: 3 }),
      lastPaidAt: fc.option(fc.integer({ min: 1, max: 5 })),
    })
    .map(({ asked, share, medianHours, ...rest }) => {
      const pickedUp = Math.floor(asked * share);
      const past = { asked, pickedUp, medianHours, counted: pickedUp, pullThroughSum: pickedUp * share };
      return { ...rest, outletId, past };
    });
const many = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => facts(`O${at}`))));
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 })
  .filter((list) => list.some((part) => part > 0))
  .map((list) => {
    const sum = list.reduce((a, b) => a + b, 0);
    return Object.fromEntries(COMPONENTS.map((key, at) => [key, (list[at] ?? 0) / sum])) as typeof WEIGHTS;
  });

describe('what always holds', () => {
  it('scores from 0 to 100 whatever the weights, and the same in any order', () => {
    fc.assert(
      fc.property(many, weights, (outlets, own) => {
        const scene = { ...SCENE, weights: own };
        const ranked = rankOutlets(outlets, scene);
        expect(areWeights(own)).toBe(true);
        for (const { score } of ranked) expect(score >= 0 && score <= 100).toBe(true);
        const again = rankOutlets([...outlets].reverse(), scene);
        expect(again.map(({ outlet: { outletId } }) => outletId)).toEqual(
          ranked.map(({ outlet: { outletId } }) => outletId),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('pays no more than asked, nobody twice, the best first, and adds people while it can', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 0, max: 9 }), (outlets, most) => {
        const ranked = rankOutlets(outlets, SCENE);
        const chosen = choosePaid(ranked, most, SCENE);
        const keys = chosen.map((one) => one.outlet.outletId);
        expect(keys).toHaveLength(Math.min(most, outlets.length));
        expect(new Set(keys).size).toBe(keys.length);
        expect(choosePaid([...ranked].reverse(), most, SCENE).map((one) => one.outlet.outletId)).toEqual(
          keys,
        );
        if (chosen[0]) expect(chosen[0].score).toBe(Math.max(...ranked.map(({ score }) => score)));
      }),
      { numRuns: 150 },
    );
  });
});
