import type { SearchKey, SearchValues } from './searchWords';

/** A search as the query of a topic, and the filters that no query can say. */
export interface SearchAsTopic {
  query: string;
  left: SearchKey[];
}

/** `lipat` only says how hits are shown; it is no condition. */
const LEFT: readonly SearchKey[] = [
  'dari',
  'sampai',
  'topik',
  'media',
  'cerita',
  'jaringan',
  'kanal',
  'nada',
  'teks',
];

/** Writes a search as a query; reach, district and payment become fields, the rest is named as left out. */
export function topicOfSearch(values: SearchValues): SearchAsTopic {
  const text = values.q?.trim() ?? '';
  const { jangkauan, wilayah, jenis } = values;
  const fields = [
    /^[123]$/.test(jangkauan ?? '') && `tier:${jangkauan}`,
    wilayah && `place:${/^\w+$/.test(wilayah) ? wilayah : `"${wilayah.replaceAll('"', ' ')}"`}`,
    jenis && `paid:${jenis === 'berbayar' ? 'yes' : 'no'}`,
  ].filter(Boolean);
  const query = text && fields.length > 0 ? `(${text}) ${fields.join(' ')}` : text;
  return { query, left: text ? LEFT.filter((key) => values[key]) : [] };
}
