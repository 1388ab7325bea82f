import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

const STATES: Record<string, [text: string, tone: Tone]> = {
  DRAFT: ['Rancangan', 'netral'],
  SUBMITTED: ['Menunggu verifikasi', 'kuning'],
  RETURNED: ['Dikembalikan', 'oranye'],
  CHECKED: ['Menunggu pemeriksaan', 'kuning'],
  INSPECTED: ['Menunggu serah terima', 'kuning'],
  HANDED_OVER: ['Menunggu SPP', 'kuning'],
  SPP_ISSUED: ['Menunggu SPM', 'kuning'],
  SPM_ISSUED: ['Menunggu SP2D', 'oranye'],
  SP2D_ISSUED: ['Menunggu pembayaran', 'oranye'],
  PAID: ['Dibayar', 'hijau'],
  CLOSED: ['Ditutup', 'hijau'],
  REJECTED: ['Ditolak', 'merah'],
  DISPUTED: ['Disengketakan', 'merah'],
  ON_HOLD: ['Ditahan', 'oranye'],
  CARRIED_OVER: ['Tunda bayar', 'oranye'],
  REFUND_DUE: ['Harus dikembalikan', 'merah'],
  REFUNDED: ['Dikembalikan ke kas', 'netral'],
};

const TRACK: Record<string, string> = {
  SUBMITTED: 'Diajukan',
  CHECKED: 'Terverifikasi',
  INSPECTED: 'Diperiksa',
  HANDED_OVER: 'Serah terima',
  SPP_ISSUED: 'SPP',
  SPM_ISSUED: 'SPM',
  SP2D_ISSUED: 'SP2D',
  PAID: 'Dibayar',
  CLOSED: 'Ditutup',
};

/** Where a bill stands, in a word and a tone. */
export const invoiceWord = (state: string): { text: string; tone: Tone } => {
  const [text, tone] = STATES[state] ?? [state, 'netral' as Tone];
  return { text: t(text), tone };
};

/** A step of a bill's way, as a noun. */
export const trackWord = (state: string): string => t(TRACK[state] ?? state);

export const INVOICE_STATES = Object.keys(STATES);
