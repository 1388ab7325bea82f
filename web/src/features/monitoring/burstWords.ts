import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

/** Level of a burst in a word and a tone. */
export const burstLevelWord = (level: string): { text: string; tone: Tone } =>
  level === 'ALERT' ? { text: t('Waspadai'), tone: 'oranye' } : { text: t('Pantau'), tone: 'kuning' };

/** Which rule found a burst. */
export const burstPathWord = (path: string): string =>
  path === 'SMALL_TOPIC' ? t('jalur topik kecil') : t('jumlah dibanding kebiasaan');

/** An expectation with one decimal. */
export const tenths = (value: number): string => value.toFixed(1).replace('.', ',');

/** A small probability in words that a reader can use: `1 dari 14.000 hari biasa`. */
export const rarity = (p: number): string =>
  p > 0.5
    ? t('hal biasa')
    : p < 1e-6
      ? t('kurang dari 1 dari 1.000.000')
      : t('1 dari {n}', { n: new Intl.NumberFormat('id-ID').format(Number((1 / p).toPrecision(2))) });
