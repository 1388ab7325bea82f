import { chooseLine, decide } from './proof-match';
import { ProofCheckKey as Key, type StoredCheck } from './publication-kinds';

const limits = { autoForward: 0.8, reviewForward: 0.2 };
const checks = (...failed: Key[]): StoredCheck[] =>
  Object.values(Key).map((key) => ({ key, passed: !failed.includes(key), found: '', expected: '' }));

describe('the decision on a proof', () => {
  it.each([
    ['all well', 0.8, [], 'VERIFY', null],
    ['just below', 0.7999, [Key.CONTAINMENT], 'SEND_TO_REVIEW', null],
    ['the least that a person sees', 0.2, [Key.CONTAINMENT], 'SEND_TO_REVIEW', null],
    ['too little text', 0.1999, [Key.CONTAINMENT], 'SEND_BACK', 'CONTENT_MISMATCH'],
    ['no label', 0.93, [Key.LABEL], 'SEND_BACK', 'LABEL_MISSING'],
    ['no label in an excerpt', 0.5, [Key.CONTAINMENT, Key.LABEL], 'SEND_BACK', 'LABEL_MISSING'],
    ['foreign domain', 0.93, [Key.DOMAIN], 'SEND_TO_REVIEW', null],
    ['outside the window', 0.93, [Key.WINDOW], 'SEND_TO_REVIEW', null],
    ['a duplicate', 1, [Key.ORIGINAL], 'SEND_TO_REVIEW', null],
    ['page gone', 0.93, [Key.PAGE_LIVE], 'SEND_TO_REVIEW', null],
    ['nothing to compare', null, [Key.LABEL], 'SEND_TO_REVIEW', null],
  ])('%s', (_, forward, failed, action, reason) => {
    expect(decide(forward, checks(...failed), limits)).toEqual({ action, reason });
  });

  it('gives an article to the line with the highest share, then the earliest deadline', () => {
    const line = (lineId: string, forward: number, day: number) => ({
      lineId,
      forward,
      dueAt: new Date(Date.UTC(2026, 1, day)),
    });

    expect(chooseLine([line('a', 0.8, 1), line('b', 0.9, 9), line('c', 0.9, 3)])?.lineId).toBe('c');
    expect(chooseLine([])).toBeNull();
  });
});
