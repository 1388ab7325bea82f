import { gazetteer } from './places.service';
import { documentOf } from './query/document';
import { QuerySet } from './query/query-set';

const village = (code: string, name: string) => ({ code, name });
const set = new QuerySet(
  gazetteer([
    {
      ...{ code: 'LB', name: 'Lebak Baru', populationThousand: 1 },
      villages: [village('LB-01', 'Nipah'), village('LB-02', 'Harapan')],
    },
    {
      ...{ code: 'MJ', name: 'Muara Jernih', populationThousand: 1 },
      villages: [village('MJ-01', 'Harapan')],
    },
    { code: 'TS', name: 'Tanjung Seri', populationThousand: 1 },
  ]),
);
const FACTS = { outlet: [], tier: null, author: null, lang: null, places: [], isPaid: false };
const named = (text: string): string[] =>
  [...new Set(set.match(documentOf('', text, FACTS)).flatMap(({ key }) => key))].sort();

describe('places that a text names', () => {
  it.each<[string, string[]]>([
    ['Jalan di Lebak Baru putus.', ['LB', 'Lebak Baru']],
    ['Warga Desa Nipah mengungsi.', ['LB', 'LB-01', 'Lebak Baru', 'Nipah']],
    ['Kampung nipah, sore hari.', ['LB', 'LB-01', 'Lebak Baru', 'Nipah']],
    ['Pohon nipah ditanam.', []],
    ['Pohon nipah ditanam di Lebak Baru.', ['LB', 'LB-01', 'Lebak Baru', 'Nipah']],
    ['Warga Desa Harapan mengungsi.', []],
    ['Desa Harapan di Muara Jernih.', ['Harapan', 'MJ', 'MJ-01', 'Muara Jernih']],
    ['Tanjung Seri aman.', ['TS', 'Tanjung Seri']],
  ])('%s', (text, places) => expect(named(text)).toEqual(places));
});
