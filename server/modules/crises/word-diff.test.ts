import { assert, property, string } from 'fast-check';
import { wordDiff } from './word-diff';

const side = (parts: ReturnType<typeof wordDiff>, without: string) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordDiff', () => {
  it('marks what went and what came', () => {
    expect(wordDiff('Tidak ada pasien ditolak hari ini.', 'Empat pasien dirujuk hari ini.')).toEqual([
      { kind: 'REMOVED', text: 'Tidak ada ' },
      { kind: 'ADDED', text: 'Empat ' },
      { kind: 'SAME', text: 'pasien ' },
      { kind: 'REMOVED', text: 'ditolak ' },
      { kind: 'ADDED', text: 'dirujuk ' },
      { kind: 'SAME', text: 'hari ini.' },
    ]);
  });

  it('gives both texts back from its parts', () => {
    assert(
      property(string(), string(), (before, after) => {
        const parts = wordDiff(before, after);
        return side(parts, 'ADDED') === before && side(parts, 'REMOVED') === after;
      }),
    );
  });
});
