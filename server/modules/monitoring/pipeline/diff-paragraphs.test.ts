import { diffParagraphs } from './diff-paragraphs';

const told = (before: string[], after: string[]) =>
  diffParagraphs(before, after).map(({ kind, runs }) => [
    kind,
    ...runs.map((run) => `${run.kind[0]}:${run.text}`),
  ]);

it('says of each paragraph what became of it, and by word inside a rewritten one', () => {
  const before = ['Bupati membuka pasar.', 'Anggaran Rp2 miliar dari APBD.', 'Warga senang.', 'Penutup.'];
  const after = ['Bupati membuka pasar.', 'Anggaran Rp3 miliar dari APBD.', 'Penutup.', 'Koreksi redaksi.'];

  expect(told(before, after)).toEqual([
    ['SAME', 'S:Bupati membuka pasar.'],
    ['CHANGED', 'S:Anggaran ', 'R:Rp2 ', 'A:Rp3 ', 'S:miliar dari APBD.'],
    ['REMOVED', 'R:Warga senang.'],
    ['SAME', 'S:Penutup.'],
    ['ADDED', 'A:Koreksi redaksi.'],
  ]);
});

it('loses nothing: both texts come back from the runs', () => {
  const before = ['satu dua tiga empat', 'lima', 'enam tujuh'];
  const after = ['satu tiga empat delapan', 'enam tujuh', 'sembilan', 'lima'];
  const side = (gone: string) =>
    diffParagraphs(before, after)
      .map(({ runs }) =>
        runs
          .filter(({ kind }) => kind !== gone)
          .map(({ text }) => text)
          .join(''),
      )
      .filter((text) => text !== '')
      .map((text) => text.trim());

  expect(side('ADDED').map((text) => text.split(/\s+/).sort())).toEqual(
    before.map((text) => text.split(' ').sort()),
  );
  expect(side('REMOVED')).toEqual(after);
});

it('ends at once on texts that share nothing and on none', () => {
  const many = (prefix: string) => Array.from({ length: 3000 }, (_, n) => `${prefix}${n}`);
  const started = performance.now();

  expect(diffParagraphs(many('a'), many('b'))).toHaveLength(6000);
  expect(diffParagraphs([], [])).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
