import { t } from '../../lib/i18n';

/** Kind of medium in a word. */
export const channelWord = (channel: string): string =>
  ({
    ONLINE: t('Daring'),
    PRINT: t('Cetak'),
    TV: t('Televisi'),
    RADIO: t('Radio'),
    SOCIAL: t('Media sosial'),
    CHAT: t('Pesan berantai'),
  })[channel] ?? channel;

/** Tone of an item in a word. */
export const itemToneWord = (tone: string): string =>
  ({
    POSITIVE: t('Positif'),
    NEUTRAL: t('Netral'),
    NEGATIVE: t('Negatif'),
    NEEDS_PERSON: t('Perlu diperiksa'),
    NONE: t('Tanpa nada'),
  })[tone] ?? tone;

/** Origin of coverage in a word. */
export const originWord = (origin: string): string =>
  ({ EARNED: t('Liputan'), PAID: t('Berbayar'), OWN: t('Saluran sendiri') })[origin] ?? origin;
