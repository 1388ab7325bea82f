import { wordRuns } from './wordRuns';

describe('wordRuns', () => {
  it('names what went and what came, in reading order', () => {
    expect(wordRuns('Jembatan dibuka hari ini', 'Jembatan ditutup hari ini juga')).toEqual([
      { kind: 'SAME', text: 'Jembatan ' },
      { kind: 'REMOVED', text: 'dibuka' },
      { kind: 'ADDED', text: 'ditutup' },
      { kind: 'SAME', text: ' hari ini' },
      { kind: 'ADDED', text: ' juga' },
    ]);
  });

  it('gives both texts back whole, whatever they are', () => {
    const texts = ['', 'a', 'a b', 'b a', 'a  b\nc', 'c b a c b a'];
    for (const before of texts)
      for (const after of texts) {
        const runs = wordRuns(before, after);
        const side = (without: string) =>
          runs
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('');
        expect([side('ADDED'), side('REMOVED')]).toEqual([before, after]);
      }
  });

  it('does not compare word by word what is too long for it', () => {
    const [before, after] = ['a '.repeat(3000), 'b '.repeat(3000)];
    expect(wordRuns(before, after)).toEqual([
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ]);
  });
});
