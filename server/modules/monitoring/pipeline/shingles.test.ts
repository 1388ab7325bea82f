import { containment, markPassages, normalWords, shingle, shingles } from './shingles';

const ORDERED = 'Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';

describe('shingles', () => {
  it('normalises case, punctuation and compatibility forms', () => {
    expect(normalWords('“Désa” KM-12, ﬁnal!')).toEqual(['désa', 'km', '12', 'final']);
    expect([...shingles('A, b. C? d! e')]).toEqual([...shingles('a b c d e')]);
  });

  it('has none under five words and counts repeats once', () => {
    expect(shingles('satu dua tiga empat').size).toBe(0);
    expect(shingles(ORDERED).size).toBe(6);
    expect(shingles('ya '.repeat(50)).size).toBe(1);
  });

  it('mixes hashes well enough to sample one in eight and signs them', () => {
    const words = Array.from({ length: 8_004 }, (_, n) => `kata${n}`).join(' ');
    const hashes = [...shingles(words)];

    expect(hashes.length).toBe(8_000);
    expect(hashes.filter((hash) => (hash >>> 0) % 8 === 0).length).toBeGreaterThan(900);
    expect(hashes.filter((hash) => (hash >>> 0) % 8 === 0).length).toBeLessThan(1_100);
    expect(hashes.some((hash) => hash < 0)).toBe(true);
  });
});

describe('containment', () => {
  it.each([
    ['the same text', ORDERED, { forward: 1, reverse: 1, sharedCount: 6 }, ORDERED, 10],
    ['another case', ORDERED.toUpperCase(), { forward: 1, reverse: 1, sharedCount: 6 }, ORDERED, 10],
    [
      'a cut text',
      'satu dua tiga empat lima enam',
      { forward: 2 / 6, reverse: 1, sharedCount: 2 },
      'Satu dua tiga empat lima enam',
      6,
    ],
    ['a text with a lead', `pembuka ${ORDERED}`, { forward: 1, reverse: 6 / 7, sharedCount: 6 }, ORDERED, 10],
    [
      'a changed word',
      ORDERED.replace('enam', 'VI'),
      { forward: 1 / 6, reverse: 1 / 6, sharedCount: 1 },
      'Satu dua tiga empat lima',
      5,
    ],
    ['another text', 'air sungai naik sejak malam hari', { forward: 0, reverse: 0, sharedCount: 0 }, '', 0],
    ['nothing', '', { forward: 0, reverse: 0, sharedCount: 0 }, '', 0],
  ])('compares with %s', (_title, article, expected, passage, words) => {
    const result = containment(ORDERED, article);

    expect(result).toEqual({ ...expected, longest: { text: passage, words } });
  });

  it('takes prepared texts', () => {
    expect(containment(shingle(ORDERED), shingle(ORDERED)).forward).toBe(1);
  });
});

describe('markPassages', () => {
  it('covers both texts and marks what they share', () => {
    const marked = markPassages(
      `Pembuka: ${ORDERED}. Penutup.`,
      `${ORDERED.replace(' enam', ', enam')} lalu lain`,
    );

    expect(marked.first).toEqual([
      { text: 'Pembuka: ', shared: false },
      { text: ORDERED, shared: true },
      { text: '. Penutup.', shared: false },
    ]);
    expect(marked.second.map((part) => part.shared)).toEqual([true, false]);
    expect(marked.second.map((part) => part.text).join('')).toBe(
      `${ORDERED.replace(' enam', ', enam')} lalu lain`,
    );
  });

  it('keeps a gap between two shared stretches', () => {
    const marked = markPassages('a b c d e SELA f g h i j', 'a b c d e dan f g h i j');

    expect(marked.first).toEqual([
      { text: 'a b c d e', shared: true },
      { text: ' SELA ', shared: false },
      { text: 'f g h i j', shared: true },
    ]);
  });

  it('marks nothing in texts that share nothing', () => {
    expect(markPassages('satu', '')).toEqual({ first: [{ text: 'satu', shared: false }], second: [] });
  });
});
