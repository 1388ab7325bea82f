import fc from 'fast-check';
import { median } from '../../platform/statistics';
import {
  accuracyOf,
  figuresOf,
  foldText,
  holds,
  matchScore,
  messagesIn,
  pullThrough,
  verdictOf,
  weightedPullThrough,
} from './pickup-match';

describe('likeness of an article to a statement (crisis.md 7)', () => {
  test.each([
    ['HM', 0.95, 3, 0.975, 'AUTO'],
    ['RK', 0.78, 2, 0.79, 'AUTO'],
    ['SL', 0.92, 3, 0.96, 'AUTO'],
    ['GF', 0.42, 1, 0.51, 'PENDING'],
    ['NW', 0.55, 3, 0.775, 'AUTO'],
  ])('%s', (_id, containment, found, score, verdict) => {
    const m = matchScore({ containment, found, messages: 3, isNamed: true });
    expect(m).toBe(score);
    expect(verdictOf(m, false)).toBe(verdict);
  });

  test.each([
    [0.6, false, 'AUTO'],
    [0.599999, false, 'PENDING'],
    [0.35, false, 'PENDING'],
    [0.349999, false, 'NONE'],
    [0, true, 'AUTO'],
  ])('%d, cited %s', (score, isCited, verdict) => expect(verdictOf(score, isCited)).toBe(verdict));

  it('has no messages to find in a statement without any', () => {
    expect(matchScore({ containment: 1, found: 0, messages: 0, isNamed: true })).toBe(0.7);
  });

  it('finds phrases whole, whatever the case and the punctuation', () => {
    const folded = foldText('RSUD menambah "6 tempat tidur" – tak ada pasien yang ditolak.');
    expect(holds(folded, '6 Tempat Tidur')).toBe(true);
    expect(holds(folded, 'tempat tid')).toBe(false);
    expect(holds(folded, ' ')).toBe(false);
    expect(
      messagesIn(folded, [
        { id: 'a', phrases: ['enam ranjang', '6 tempat tidur'] },
        { id: 'b', phrases: ['layanan 24 jam'] },
      ]),
    ).toEqual(['a']);
  });

  it('takes figures with what they count, never a date', () => {
    expect(figuresOf('Sejak 15 April pukul 07.30 WIB ada 6 tempat tidur; hubungi 0761-555012.')).toEqual([
      '6 tempat',
      '555012',
    ]);
  });
});

describe('messages that got through', () => {
  const found = [3, 2, 3, 1, 3];
  const weights = [2, 1, 1, 1, 4];
  const pickups = found.map((count, at) => ({ found: count, messages: 3, weight: weights[at] ?? 0 }));

  it('gives 80.0 % and, by reach, 88.9 %', () => {
    expect(pullThrough(pickups)).toBe(0.8);
    expect(weightedPullThrough(pickups)).toBeCloseTo(0.8889, 4);
    expect([pullThrough([]), weightedPullThrough([])]).toEqual([null, null]);
  });

  it('stays between nothing and everything, and is the plain share when all weigh the same', () => {
    const some = fc.array(
      fc.integer({ min: 1, max: 6 }).chain((messages) =>
        fc.record({
          messages: fc.constant(messages),
          found: fc.integer({ min: 0, max: messages }),
          weight: fc.constantFrom(1, 2, 4),
        }),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, (list) => {
        for (const share of [pullThrough(list), weightedPullThrough(list)])
          expect(share !== null && share >= 0 && share <= 1 + 1e-12).toBe(true);
        const equal = list.map((one) => ({ found: one.found, messages: one.messages, weight: 1 }));
        const mean = equal.reduce((sum, one) => sum + one.found / one.messages, 0) / equal.length;
        expect(weightedPullThrough(equal)).toBeCloseTo(mean, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the middle of the latencies', () => {
    expect(median([47, 75, 130, 295, 460])).toBe(130);
    expect(median([460, 47])).toBe(253.5);
    expect(median([])).toBeNull();
  });

  it('is measured against what persons said', () => {
    const cases = [
      { said: true, is: true },
      { said: true, is: false },
      { said: false, is: true },
      { said: true, is: true },
    ];
    expect(accuracyOf(cases)).toEqual({ precision: 2 / 3, recall: 2 / 3, sample: 4 });
    expect(accuracyOf([])).toEqual({ precision: null, recall: null, sample: 0 });
  });
});
