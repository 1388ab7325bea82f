import type { ArticleChannel, ArticleLiveness } from '../article.entity';
import type { ItemOrigin, ItemTone } from '../kliping.inputs';

/** Kinds of medium as papers and tables name them. */
export const CHANNELS: Readonly<Record<ArticleChannel, string>> = {
  ONLINE: 'Daring',
  PRINT: 'Cetak',
  TV: 'Televisi',
  RADIO: 'Radio',
  SOCIAL: 'Media sosial',
  CHAT: 'Pesan berantai',
};

/** Reach levels by name. */
export const LEVELS: Readonly<Record<string, string>> = {
  NATIONAL: 'Nasional',
  PROVINCIAL: 'Provinsi',
  LOCAL: 'Lokal',
};

/** What became of a page. */
export const LIVENESS: Readonly<Record<ArticleLiveness, string>> = {
  LIVE: 'Masih tayang',
  CHANGED: 'Berubah sesudah dibaca',
  WALLED: 'Terkunci',
  GONE: 'Sudah dihapus',
  UNKNOWN: 'Belum diperiksa ulang',
};

/** Tones by name. */
export const TONES: Readonly<Record<ItemTone, string>> = {
  POSITIVE: 'Positif',
  NEUTRAL: 'Netral',
  NEGATIVE: 'Negatif',
  NEEDS_PERSON: 'Perlu diperiksa',
  NONE: 'Tanpa nada',
};

/** Origins by name. */
export const ORIGINS: Readonly<Record<ItemOrigin, string>> = {
  EARNED: 'Liputan',
  PAID: 'Berbayar',
  OWN: 'Saluran sendiri',
};

/** A tone with who gave it, for papers in black and white: the machine's is a suggestion. */
export const toneCell = ({
  tone,
  isByPerson,
}: {
  tone: ItemTone | null;
  isByPerson: boolean;
}): string | null => {
  if (!tone) return null;
  if (tone === 'NEEDS_PERSON' || tone === 'NONE') return TONES[tone];
  return `${TONES[tone]} (${isByPerson ? 'petugas' : 'usulan mesin'})`;
};

/** Whether an item was paid for, came by itself or is the own. */
/** Kind of medium, with the page or programme where one was given. */
export const channelCell = ({
  channel,
  edition,
}: {
  channel: ArticleChannel;
  edition?: string | null;
}): string => [CHANNELS[channel], edition].filter(Boolean).join(', ');

export const originOf = ({ isPaid, isOwnChannel }: { isPaid: boolean; isOwnChannel: boolean }): string =>
  isPaid ? ORIGINS.PAID : isOwnChannel ? ORIGINS.OWN : ORIGINS.EARNED;
