import type { ArticleChannel, ArticleSearchFilter, Tone } from '../../gql/graphql';
import { t } from '../../lib/i18n';

/** What stands in the address of a search. */
export const SEARCH_KEYS = [
  'q',
  'dari',
  'sampai',
  'topik',
  'media',
  'cerita',
  'jangkauan',
  'jaringan',
  'wilayah',
  'kanal',
  'nada',
  'jenis',
  'teks',
  'lipat',
] as const;

export type SearchKey = (typeof SEARCH_KEYS)[number];
export type SearchValues = Partial<Record<SearchKey, string>>;

/** Kind of medium in words. */
export const channelWord = (channel: string): string =>
  ({
    ONLINE: t('Daring'),
    PRINT: t('Cetak'),
    TV: t('Televisi'),
    RADIO: t('Radio'),
    SOCIAL: t('Media sosial'),
    CHAT: t('Pesan berantai'),
  })[channel] ?? channel;

/** Tone in words; a suggestion of the machine until a person says so. */
export const toneWord = (tone: string): string =>
  ({
    POSITIVE: t('Positif'),
    NEUTRAL: t('Netral'),
    NEGATIVE: t('Negatif'),
    NEEDS_PERSON: t('Perlu diperiksa'),
    NONE: t('Tidak dinilai'),
  })[tone] ?? tone;

/** Reach of an outlet in words. */
export const reachWord = (tier: string): string =>
  ({ '1': t('Nasional'), '2': t('Provinsi'), '3': t('Lokal') })[tier] ?? tier;

/** The filter that an address stands for. */
export const filterOf = (values: SearchValues): ArticleSearchFilter => ({
  ...(values.dari && { fromOn: values.dari }),
  ...(values.sampai && { toOn: values.sampai }),
  ...(values.topik && { topicId: values.topik }),
  ...(values.media && { outletId: values.media }),
  ...(values.cerita && { storyId: values.cerita }),
  ...(/^[123]$/.test(values.jangkauan ?? '') && { tier: Number(values.jangkauan) }),
  ...(values.jaringan && { network: values.jaringan }),
  ...(values.wilayah && { place: values.wilayah }),
  ...(values.kanal && { channel: values.kanal as ArticleChannel }),
  ...(values.nada && { tone: values.nada as Tone }),
  ...(values.jenis && { isPaid: values.jenis === 'berbayar' }),
  ...(values.teks && { isPartial: values.teks === 'sebagian' }),
});

/** The first and the last day of a month or day that a bar stands for. */
export function daysOf(value: string): { dari: string; sampai: string } {
  if (value.length > 7) return { dari: value, sampai: value };
  const [year = 0, month = 1] = value.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { dari: `${value}-01`, sampai: `${value}-${last}` };
}

/** A filter as a chip reads it; `names` know the words of ids. */
export function chipOf(key: SearchKey, value: string, names: ReadonlyMap<string, string>): string {
  const words: Partial<Record<SearchKey, string>> = {
    dari: t('dari {day}', { day: value }),
    sampai: t('sampai {day}', { day: value }),
    topik: t('topik: {name}', { name: names.get(value) ?? t('terpilih') }),
    media: t('media: {name}', { name: names.get(value) ?? t('terpilih') }),
    cerita: t('dalam satu cerita'),
    jangkauan: reachWord(value),
    jaringan: t('jaringan: {name}', { name: value }),
    wilayah: t('wilayah: {name}', { name: names.get(value) ?? value }),
    kanal: channelWord(value),
    nada: t('nada: {name}', { name: toneWord(value) }),
    jenis: value === 'berbayar' ? t('Berbayar') : t('Liputan'),
    teks: value === 'sebagian' ? t('teks sebagian') : t('teks lengkap'),
    lipat: t('semua salinan'),
  };
  return words[key] ?? value;
}
