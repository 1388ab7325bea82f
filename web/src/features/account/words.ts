import { t } from '../../lib/i18n';

const WORDS: Record<string, string> = {
  'outlets:read': 'Membaca media',
  'contracts:read': 'Membaca kontrak',
  'orders:read': 'Membaca pesanan',
  'proofs:read': 'Membaca bukti tayang',
  'proofs:write': 'Mengajukan bukti tayang',
  'invoices:read': 'Membaca tagihan',
  'invoices:write': 'Mengajukan tagihan',
  'pressroom:read': 'Membaca ruang pers',
  'reports:read': 'Membaca laporan',
  'monitoring:read': 'Membaca pemantauan',
  'articles:write': 'Mengirim artikel',
  'issues:read': 'Membaca isu',
  'audit:read': 'Membaca jejak audit',
  'personal:read': 'Membaca data pribadi',
  'webhooks:write': 'Mengatur webhook',
};

/** The scopes of an API key; the server refuses those a person may not give. */
export const SCOPES = Object.keys(WORDS);
export const scopeWord = (scope: string): string => t(WORDS[scope] ?? scope);
