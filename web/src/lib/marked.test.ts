import { marked } from './marked';

describe('marked', () => {
  it('marks ranges of a paragraph that begins inside a longer text, overlaps once', () => {
    const ranges = [
      { start: 12, end: 17 },
      { start: 10, end: 14 },
      { start: 90, end: 95 },
    ];
    expect(marked('bupati hadir', ranges, 10)).toEqual([
      { text: 'bupati ', isHit: true },
      { text: 'hadir', isHit: false },
    ]);
    expect(marked('tanpa', [])).toEqual([{ text: 'tanpa', isHit: false }]);
  });
});
