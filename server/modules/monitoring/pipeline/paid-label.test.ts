import { findPaidLabel, PAID_LABELS } from './paid-label';

const find = (title: string, elements: string[], paragraphs: string[]) =>
  findPaidLabel({ title, elements, paragraphs }, PAID_LABELS);

describe('findPaidLabel', () => {
  it.each([
    ['a bracketed title', '[Advertorial] Jalan Mulus', [], ['isi'], '[Advertorial]', 'TITLE'],
    ['a leading title', 'ADV: Jalan Mulus', [], ['isi'], 'ADV:', 'TITLE'],
    ['a trailing title', 'Jalan Mulus | Pariwara', [], ['isi'], '| Pariwara', 'TITLE'],
    ['a badge', 'Jalan Mulus', ['Konten Sponsor'], ['isi'], 'Konten Sponsor', 'ELEMENT'],
    ['a badge with more words', 'Jalan', ['Advertorial Pemkab'], ['isi'], 'Advertorial', 'ELEMENT'],
    ['a lone first line', 'Jalan', [], ['Advertorial', 'isi berita'], 'Advertorial', 'OPENING'],
    ['a signature', 'Jalan', [], ['a', 'b', 'c', 'isi berita. (adv)'], '(adv)', 'CLOSING'],
    ['a hash tag', 'Jalan', [], ['a', 'b', 'c', 'isi #pariwara'], '#pariwara', 'CLOSING'],
  ])('finds %s', (_title, title, elements, paragraphs, label, where) => {
    expect(find(title, elements, paragraphs)).toEqual({ found: true, label, where });
  });

  it.each([
    ['a sentence', 'Pajak Iklan Naik', ['Ekonomi'], ['Pendapatan iklan daerah naik tahun ini.']],
    ['a part of a word', 'Jalan', ['Periklanan', 'Advokasi', 'Loads'], ['Adverse weather']],
    ['a long element', 'Jalan', [`Iklan ${'baris '.repeat(20)}`], ['isi']],
    ['the middle of a text', 'Jalan', [], ['a', 'b', 'c', '(adv)', 'd', 'e', 'f']],
  ])('finds none in %s', (_title, title, elements, paragraphs) => {
    expect(find(title, elements, paragraphs)).toBeNull();
  });

  it('knows only the words of the profile', () => {
    expect(
      findPaidLabel({ title: '[Advertorial] Jalan', elements: [], paragraphs: [] }, ['berbayar']),
    ).toBeNull();
    expect(findPaidLabel({ title: '[Advertorial] Jalan', elements: [], paragraphs: [] }, [])).toBeNull();
  });
});
