import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

/** Kind of report in words. */
export const reportKindWord = (kind: string): string =>
  ({ DAILY: t('Harian'), WEEKLY: t('Mingguan'), MONTHLY: t('Bulanan') })[kind] ?? kind;

/** What a report is called. */
export const reportTitle = (kind: string): string =>
  ({
    DAILY: t('Laporan harian pemantauan media'),
    WEEKLY: t('Laporan mingguan pemantauan media'),
    MONTHLY: t('Laporan bulanan pemantauan media'),
  })[kind] ?? kind;

/** State of a report in a word and a tone. */
export const reportStateWord = (state: string): { text: string; tone: Tone } =>
  state === 'ISSUED' ? { text: t('Diterbitkan'), tone: 'hijau' } : { text: t('Rancangan'), tone: 'kuning' };

/** A figure with Indonesian marks. */
export const figure = (value: number): string =>
  new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(value);
