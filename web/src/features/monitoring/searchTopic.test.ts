import { topicOfSearch } from './searchTopic';

describe('topicOfSearch', () => {
  it('keeps the query alone as it was written', () => {
    expect(topicOfSearch({ q: ' banjir OR longsor ', lipat: 'tidak' })).toEqual({
      query: 'banjir OR longsor',
      left: [],
    });
  });

  it('writes reach, district and payment as fields that bind the whole query', () => {
    const values = { q: 'banjir OR longsor', jangkauan: '1', wilayah: '160201', jenis: 'liputan' };
    expect(topicOfSearch(values)).toEqual({
      query: '(banjir OR longsor) tier:1 place:160201 paid:no',
      left: [],
    });
    expect(topicOfSearch({ q: 'banjir', wilayah: 'Rawa "Indah"', jenis: 'berbayar' }).query).toBe(
      '(banjir) place:"Rawa  Indah " paid:yes',
    );
  });

  it('names the filters that a query cannot say, and a reach that does not exist counts for nothing', () => {
    expect(topicOfSearch({ q: 'banjir', nada: 'NEGATIVE', dari: '2026-10-01', jangkauan: '9' })).toEqual({
      query: 'banjir',
      left: ['dari', 'nada'],
    });
  });

  it('starts an empty editor without a search', () => {
    expect(topicOfSearch({ nada: 'NEGATIVE' })).toEqual({ query: '', left: [] });
  });
});
