import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

type Word = [text: string, tone: Tone];

const word = (table: Record<string, Word>, key: string) => {
  const [text, tone] = table[key] ?? [key, 'netral' as Tone];
  return { text: t(text), tone };
};
const plain = (table: Record<string, string>, key: string): string => t(table[key] ?? key);

const DISTRIBUTION: Record<string, Word> = {
  PLANNED: ['Direncanakan', 'kuning'],
  SENT: ['Dikirim', 'nila'],
  CLOSED: ['Selesai dipantau', 'hijau'],
};
/** State of a distribution in a word and a tone. */
export const distributionState = (state: string) => word(DISTRIBUTION, state);
export const DISTRIBUTION_STATES = Object.keys(DISTRIBUTION);

const TARGET: Record<string, Word> = {
  QUEUED: ['Menunggu dikirim', 'kuning'],
  SENT: ['Terkirim', 'nila'],
  DELIVERED: ['Diterima media', 'nila'],
  FAILED: ['Gagal dikirim', 'merah'],
  PICKED_UP: ['Dimuat', 'hijau'],
  NO_PICKUP: ['Tidak dimuat', 'netral'],
  DECLINED: ['Ditolak media', 'oranye'],
};
/** State of one delivery in a word and a tone. */
export const targetState = (state: string) => word(TARGET, state);

const MODE: Record<string, string> = {
  PAID_ORDER: 'Penempatan berbayar',
  FREE_RELEASE: 'Rilis tanpa biaya',
  RIGHT_OF_REPLY: 'Hak jawab',
};
/** How an outlet is addressed. */
export const modeWord = (mode: string): string => plain(MODE, mode);

const PART: Record<string, string> = {
  CARRIED: 'Memuat klaim',
  AUDIENCE: 'Tumpang tindih pembaca',
  DISTRICT: 'Kecamatan terdampak',
  QUOTA: 'Kuota dan laju pemakaian',
  PICKUP: 'Riwayat pemuatan',
  LATENCY: 'Kecepatan memuat',
  FIDELITY: 'Pesan sampai utuh',
};
/** One of the seven parts of a target score. */
export const partWord = (key: string): string => plain(PART, key);

const CARRIED: Record<string, Word> = {
  CLAIM: ['memuat klaim', 'oranye'],
  STORY: ['memuat berita, tanpa klaim', 'kuning'],
  NONE: ['tidak memuat', 'netral'],
};
/** What an outlet did with the claim. */
export const carriedWord = (carried: string) => word(CARRIED, carried);

const REFUSAL: Record<string, string> = {
  UNREGISTERED: 'bukan mitra terdaftar',
  NOT_APPROVED: 'belum ditetapkan tahun ini',
  SUSPENDED: 'ditangguhkan',
  BLACKLISTED: 'masuk daftar hitam',
  DOCUMENT_EXPIRED: 'dokumen wajib kedaluwarsa',
  NO_CONTRACT: 'tanpa kontrak berlaku',
  KIND_NOT_COVERED: 'jenis tayang tidak ada di kontrak',
  NO_QUOTA: 'kuota habis',
  PROOF_DISPUTE: 'sengketa bukti terlalu lama',
};
/** Why an outlet cannot be paid. */
export const payRefusal = (reason: string): string => plain(REFUSAL, reason);

const PICKUP: Record<string, Word> = {
  AUTO: ['Dikenali sistem', 'hijau'],
  PENDING: ['Perlu diperiksa', 'kuning'],
  HUMAN: ['Dipastikan petugas', 'hijau'],
  REJECTED: ['Bukan pemuatan', 'netral'],
};
/** State of a pickup in a word and a tone. */
export const pickupState = (state: string) => word(PICKUP, state);
export const PICKUP_STATES = Object.keys(PICKUP);

const REPLY: Record<string, Word> = {
  DRAFT: ['Konsep', 'kuning'],
  APPROVED: ['Disetujui, belum diajukan', 'nila'],
  SUBMITTED: ['Diajukan ke media', 'nila'],
  ACCEPTED: ['Disanggupi media', 'nila'],
  REJECTED: ['Ditolak media', 'merah'],
  OVERDUE: ['Lewat batas waktu', 'merah'],
  FULFILLED: ['Sudah dimuat', 'hijau'],
  COMPLAINT_PRESS_COUNCIL: ['Diadukan ke Dewan Pers', 'oranye'],
  HANDLED: ['Ditangani Dewan Pers', 'oranye'],
  DROPPED: ['Gugur di Dewan Pers', 'netral'],
  SETTLED: ['Selesai dengan risalah', 'hijau'],
  RULED: ['Diputus Dewan Pers', 'hijau'],
  WITHDRAWN: ['Ditarik', 'netral'],
};
/** State of a right of reply in a word and a tone. */
export const replyState = (state: string) => word(REPLY, state);
export const REPLY_STATES = Object.keys(REPLY);

const REPLY_KIND: Record<string, string> = { REPLY: 'Hak jawab', CORRECTION: 'Hak koreksi' };
/** Reply or correction. */
export const replyKind = (kind: string): string => plain(REPLY_KIND, kind);

const MANDATE: Record<string, Word> = {
  DRAFT: ['Menunggu tanda tangan', 'kuning'],
  ACTIVE: ['Ditandatangani', 'hijau'],
  REVOKED: ['Dicabut', 'merah'],
  DISCARDED: ['Dibatalkan', 'netral'],
};
/** State of a placement mandate in a word and a tone. */
export const mandateState = (state: string) => word(MANDATE, state);
