import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

interface Word {
  text: string;
  tone: Tone;
}

/** Health of a source in a word and a tone. */
export const healthWord = (health: string): Word =>
  ({
    OK: { text: t('Sehat'), tone: 'hijau' as const },
    LATE: { text: t('Terlambat'), tone: 'kuning' as const },
    FAILING: { text: t('Gagal diambil'), tone: 'merah' as const },
    SILENT: { text: t('Tidak ada kabar'), tone: 'oranye' as const },
    WRONG_CONTENT: { text: t('Bukan umpan berita'), tone: 'merah' as const },
  })[health] ?? { text: health, tone: 'netral' };

/** State of a source. */
export const sourceStateWord = (state: string): Word =>
  ({
    ACTIVE: { text: t('Dipantau'), tone: 'hijau' as const },
    PAUSED: { text: t('Dijeda'), tone: 'kuning' as const },
    RETIRED: { text: t('Dihentikan'), tone: 'netral' as const },
  })[state] ?? { text: state, tone: 'netral' };

/** Whether the page still stands on the web as we read it. */
export const livenessWord = (liveness: string): Word =>
  ({
    LIVE: { text: t('Masih tayang'), tone: 'hijau' as const },
    CHANGED: { text: t('Berubah sesudah dibaca'), tone: 'oranye' as const },
    WALLED: { text: t('Terkunci'), tone: 'kuning' as const },
    GONE: { text: t('Sudah dihapus'), tone: 'merah' as const },
    UNKNOWN: { text: t('Belum diperiksa ulang'), tone: 'netral' as const },
  })[liveness] ?? { text: liveness, tone: 'netral' };

/** How often, in words. */
export const interval = (seconds: number): string =>
  seconds < 3600
    ? t('{n} menit', { n: Math.max(1, Math.round(seconds / 60)) })
    : t('{n} jam', { n: Math.round(seconds / 3600) });

/** Kind of a source. */
export const sourceKindWord = (kind: string): string =>
  ({
    RSS: t('Umpan RSS'),
    ATOM: t('Umpan Atom'),
    JSON_FEED: t('Umpan JSON'),
    NEWS_SITEMAP: t('Peta situs berita'),
    PAGE_LIST: t('Halaman indeks'),
    MANUAL: t('Kanal manual'),
  })[kind] ?? kind;

/** Medium of a manual channel. */
export const channelWord = (channel: string): string =>
  ({
    ONLINE: t('Daring'),
    PRINT: t('Cetak'),
    TV: t('Televisi'),
    RADIO: t('Radio'),
    SOCIAL: t('Media sosial'),
    CHAT: t('Percakapan'),
  })[channel] ?? channel;
