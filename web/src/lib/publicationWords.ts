import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

type Word = [text: string, tone: Tone];

const ORDER: Record<string, Word> = {
  DRAFT: ['Rancangan', 'netral'],
  SUBMITTED: ['Menunggu persetujuan', 'kuning'],
  APPROVED: ['Menunggu tanda tangan', 'kuning'],
  ISSUED: ['Menunggu jawaban media', 'oranye'],
  ACCEPTED: ['Diterima media', 'nila'],
  AIRED: ['Tayang sebagian', 'nila'],
  COMPLETED: ['Selesai', 'hijau'],
  DECLINED: ['Ditolak media', 'merah'],
  LAPSED: ['Gugur', 'merah'],
  OVERDUE: ['Lewat tenggat', 'merah'],
  CANCELLED: ['Dibatalkan', 'netral'],
};

const PROOF: Record<string, Word> = {
  UPLOADED: ['Diajukan', 'netral'],
  AUTO_FOUND: ['Ditemukan', 'netral'],
  CAPTURED: ['Ditangkap', 'netral'],
  CHECKED: ['Diperiksa sistem', 'netral'],
  AUTO_VERIFIED: ['Terverifikasi otomatis', 'hijau'],
  PENDING_REVIEW: ['Menunggu pemeriksaan', 'kuning'],
  ACCEPTED: ['Diterima', 'hijau'],
  RETURNED: ['Dikembalikan', 'oranye'],
  REJECTED: ['Ditolak', 'merah'],
  BILLED: ['Ditagih', 'nila'],
  REVOKED: ['Dicabut', 'merah'],
};

const word = (table: Record<string, Word>, key: string) => {
  const [text, tone] = table[key] ?? [key, 'netral' as Tone];
  return { text: t(text), tone };
};

/** State of an order in a word and a tone. */
export const orderState = (state: string) => word(ORDER, state);
/** State of a proof in a word and a tone. */
export const proofState = (state: string) => word(PROOF, state);
export const ORDER_STATES = Object.keys(ORDER);
export const PROOF_STATES = [
  'PENDING_REVIEW',
  'RETURNED',
  'AUTO_VERIFIED',
  'ACCEPTED',
  'BILLED',
  'REJECTED',
  'REVOKED',
];

const KINDS: Record<string, string> = {
  ADVERTORIAL: 'Advertorial',
  INFOTORIAL: 'Infotorial',
  PHOTO_GALLERY: 'Galeri foto',
  DISPLAY_AD: 'Iklan display',
  WEB_BANNER: 'Banner',
  PUBLIC_SERVICE_AD: 'Iklan layanan masyarakat',
  NOTICE: 'Pengumuman',
  GREETING_AD: 'Ucapan',
  LIVE_BROADCAST: 'Siaran langsung',
  DELAYED_BROADCAST: 'Siaran tunda',
  ADLIB: 'Adlibs',
  SPOT: 'Spot',
  TALK_SHOW: 'Dialog',
  SUBSCRIPTION: 'Langganan',
};
/** A kind of publication in a word. */
export const kindWord = (kind: string): string => t(KINDS[kind] ?? kind);
/** Kinds of publication for a choice. */
export const kindOptions = () => Object.keys(KINDS).map((value) => ({ value, label: kindWord(value) }));

const CHECKS: Record<string, string> = {
  CONTAINMENT: 'Kecocokan naskah',
  DOMAIN: 'Domain media',
  WINDOW: 'Terbit dalam masa',
  LABEL: 'Label berbayar',
  ORIGINAL: 'Bukan salinan',
  PAGE_LIVE: 'Halaman aktif',
};
export const checkWord = (key: string): string => t(CHECKS[key] ?? key);

const REASONS: Record<string, string> = {
  CONTENT_MISMATCH: 'Isi tidak sesuai naskah',
  LABEL_MISSING: 'Label berbayar tidak ada',
  WRONG_SIZE: 'Ukuran atau durasi tidak sesuai',
  PAGE_UNREADABLE: 'Halaman tidak terbaca',
  OTHER_FIXABLE: 'Perlu diperbaiki',
  NOT_AIRED: 'Tidak tayang',
  LATE: 'Terlambat',
  COPY_OF_OTHER_OUTLET: 'Salinan media lain',
  OTHER_SUBJECT: 'Bukan pokok yang dipesan',
  EDITED_AFTER_ACCEPTANCE: 'Disunting sesudah diterima',
  DEAD_LINK: 'Tautan mati',
};
export const reasonWord = (reason: string): string => t(REASONS[reason] ?? reason);
export const RETURN_REASONS = [
  'LABEL_MISSING',
  'WRONG_SIZE',
  'CONTENT_MISMATCH',
  'PAGE_UNREADABLE',
  'OTHER_FIXABLE',
] as const;
export const REJECT_REASONS = [
  'NOT_AIRED',
  'LATE',
  'COPY_OF_OTHER_OUTLET',
  'OTHER_SUBJECT',
  'EDITED_AFTER_ACCEPTANCE',
  'DEAD_LINK',
] as const;

export const ROTATION: Record<string, string> = {
  ROTATION: 'Giliran',
  REACH: 'Jangkauan',
  AREA: 'Wilayah',
  MEDIUM: 'Jenis media',
  URGENCY: 'Mendesak',
  CONTINUATION: 'Lanjutan',
};
