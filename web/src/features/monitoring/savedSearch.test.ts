import { changesTo, isAsSaved, type SavedSearch, searchInput, valuesOf } from './savedSearch';
import { SEARCH_KEYS, type SearchValues } from './searchWords';

const NONE = {
  ...{ outletId: null, topicId: null, storyId: null, channel: null, tier: null, network: null, place: null },
  ...{ isPaid: null, isPartial: null, tone: null, fromOn: null, toOn: null },
};
const saved = (values: SearchValues) => {
  const { query, filter, isFolded } = searchInput(values);
  return { query, isFolded: isFolded ?? true, filter: { ...NONE, ...filter } } as SavedSearch;
};
const FULL: SearchValues = {
  ...{ q: 'banjir OR rob', dari: '2026-01-01', sampai: '2026-01-31', topik: 't1', media: 'm1', cerita: 'c1' },
  ...{ jangkauan: '2', jaringan: 'Grup Muara', wilayah: '16.02', kanal: 'RADIO', nada: 'NEGATIVE' },
  ...{ jenis: 'liputan', teks: 'lengkap', lipat: 'tidak' },
};

describe('a saved search', () => {
  it('comes back to the address it was saved from, every condition of it', () => {
    expect(Object.keys(FULL).sort()).toEqual([...SEARCH_KEYS].sort());
    expect(valuesOf(saved(FULL))).toEqual(FULL);
    expect(valuesOf(saved({ q: 'banjir', jenis: 'berbayar', teks: 'sebagian' }))).toEqual({
      q: 'banjir',
      jenis: 'berbayar',
      teks: 'sebagian',
    });
  });

  it('is changed as soon as one condition differs', () => {
    const search = saved({ q: 'banjir', nada: 'NEGATIVE' });

    expect(isAsSaved({ nada: 'NEGATIVE', q: 'banjir' }, search)).toBe(true);
    expect(isAsSaved({ q: 'banjir' }, search)).toBe(false);
    expect(isAsSaved({ q: 'banjir', nada: 'NEGATIVE', lipat: 'tidak' }, search)).toBe(false);
  });

  it('takes away the conditions of the search before it', () => {
    expect(changesTo({ ...saved({ q: 'banjir' }), id: 's1' })).toMatchObject({
      q: 'banjir',
      nada: null,
      lipat: null,
      simpan: 's1',
    });
  });
});
