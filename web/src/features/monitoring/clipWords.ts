import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

interface Word {
  text: string;
  tone: Tone;
}

/** How far a clip has come. */
export const clipStateWord = (state: string): Word =>
  ({
    WAITING: { text: t('Sedang diambil'), tone: 'kuning' as const },
    DONE: { text: t('Tersimpan'), tone: 'hijau' as const },
    FAILED: { text: t('Tidak terbaca'), tone: 'merah' as const },
  })[state] ?? { text: state, tone: 'netral' };

/** How far an import has come. */
export const batchStateWord = (state: string): Word =>
  ({
    RUNNING: { text: t('Sedang disimpan'), tone: 'kuning' as const },
    DONE: { text: t('Selesai'), tone: 'hijau' as const },
    UNDONE: { text: t('Dibatalkan'), tone: 'netral' as const },
  })[state] ?? { text: state, tone: 'netral' };

/** What became, or would become, of a row. */
export const verdictWord = (verdict: string): Word =>
  ({
    WAITING: { text: t('Menunggu'), tone: 'netral' as const },
    CREATED: { text: t('Baru'), tone: 'hijau' as const },
    UPDATED: { text: t('Diperbarui'), tone: 'nila' as const },
    DUPLICATE: { text: t('Sudah ada'), tone: 'netral' as const },
    ERROR: { text: t('Ditolak'), tone: 'merah' as const },
  })[verdict] ?? { text: verdict, tone: 'netral' };

/** Whether a receiving address takes deliveries. */
export const receivingStateWord = (state: string): Word =>
  ({
    ACTIVE: { text: t('Aktif'), tone: 'hijau' as const },
    PAUSED: { text: t('Dijeda'), tone: 'kuning' as const },
    RETIRED: { text: t('Diakhiri'), tone: 'netral' as const },
  })[state] ?? { text: state, tone: 'netral' };

/** What became of a delivery. */
export const deliveryWord = (outcome: string): Word =>
  ({
    STORED: { text: t('Tersimpan'), tone: 'hijau' as const },
    REFUSED: { text: t('Ditolak'), tone: 'merah' as const },
  })[outcome] ?? { text: outcome, tone: 'netral' };

/** Name of a network of posts. */
export const platformWord = (platform: string): string =>
  ({
    X: 'X',
    FACEBOOK: 'Facebook',
    INSTAGRAM: 'Instagram',
    TIKTOK: 'TikTok',
    YOUTUBE: 'YouTube',
    THREADS: 'Threads',
    TELEGRAM: 'Telegram',
    WHATSAPP: 'WhatsApp',
    OTHER: t('Lainnya'),
  })[platform] ?? platform;

/** Who carried an item: the outlet, or the account that posted it. */
export const carrierName = (article: {
  outlet?: { name: string } | null | undefined;
  account?: string | null | undefined;
}): string => article.outlet?.name ?? article.account ?? t('media belum dikenal');

/** An item has a page only where its address is one of the web. */
export const isWebAddress = (url: string): boolean => /^https?:/.test(url);

/** An instant from a day and a time in the zone of the office; null when either is missing. */
export const officeInstant = (day: string, time: string): string | null =>
  /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(time)
    ? new Date(`${day}T${time}:00+07:00`).toISOString()
    : null;
