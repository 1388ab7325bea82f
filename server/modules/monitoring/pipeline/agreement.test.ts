import { agreementOf, type Judged } from './agreement';

const times = (n: number, pair: Judged): Judged[] => Array.from({ length: n }, () => pair);

describe('agreementOf', () => {
  it('gives kappa of the textbook table of Cohen', () => {
    const pairs = [...times(20, [1, 1]), ...times(5, [1, -1]), ...times(10, [-1, 1]), ...times(15, [-1, -1])];
    expect(agreementOf(pairs)).toEqual({ count: 50, agreed: 35, kappa: 0.4 });
  });

  it('is one for full, below zero for opposed, and undefined for empty or one-sided judgement', () => {
    expect(agreementOf([...times(2, [1, 1]), ...times(2, [-1, -1])]).kappa).toBe(1);
    expect(agreementOf([...times(2, [1, -1]), ...times(2, [-1, 1])]).kappa).toBe(-1);
    expect(agreementOf([])).toEqual({ count: 0, agreed: 0, kappa: null });
    expect(agreementOf(times(3, [0, 0]))).toEqual({ count: 3, agreed: 3, kappa: null });
  });
});
