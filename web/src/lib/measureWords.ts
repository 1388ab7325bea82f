import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

type Word = [text: string, tone: Tone];
const word = (table: Record<string, Word>, key: string) => {
  const [text, tone] = table[key] ?? [key, 'netral' as Tone];
  return { text: t(text), tone };
};
const plain = (table: Record<string, string>, key: string): string => t(table[key] ?? key);
const options = (table: Record<string, string>) =>
  Object.keys(table).map((value) => ({ value, label: plain(table, value) }));

const INQUIRY: Record<string, Word> = {
  OPEN: ['Belum ditugaskan', 'kuning'],
  ASSIGNED: ['Sedang disiapkan', 'nila'],
  ANSWERED: ['Sudah dijawab', 'hijau'],
  DECLINED: ['Tidak dijawab', 'netral'],
};
/** State of a question of the press in a word and a tone. */
export const inquiryState = (state: string) => word(INQUIRY, state);
export const INQUIRY_STATES = Object.keys(INQUIRY);

const CORRECTION: Record<string, Word> = {
  RECEIVED: ['Menunggu jawaban', 'kuning'],
  ACCEPTED: ['Benar, sudah dikoreksi', 'hijau'],
  DECLINED: ['Dijawab, naskah tetap', 'nila'],
  DISCARDED: ['Bukan laporan', 'netral'],
};
/** State of a report of an error in a word and a tone. */
export const correctionState = (state: string) => word(CORRECTION, state);

const HOAX: Record<string, Word> = {
  REPORTED: ['Dilaporkan', 'kuning'],
  VERIFYING: ['Sedang diperiksa', 'nila'],
  VERDICT: ['Menunggu persetujuan putusan', 'oranye'],
  APPROVED: ['Disetujui, belum terbit', 'nila'],
  PUBLISHED: ['Sudah terbit', 'hijau'],
  MONITOR_ONLY: ['Cukup dipantau', 'netral'],
};
/** State of a clarification in a word and a tone. */
export const hoaxState = (state: string) => word(HOAX, state);

const VERDICT: Record<string, string> = {
  FALSE: 'Salah',
  MISLEADING: 'Menyesatkan',
  TRUE: 'Benar',
  UNPROVEN: 'Belum terbukti',
};
/** What was found about a story. */
export const verdictWord = (verdict: string): string => plain(VERDICT, verdict);
/** Findings for a choice. */
export const verdictOptions = () => options(VERDICT);

const HOAX_CLASS: Record<string, string> = {
  FABRICATED: 'Rekayasa',
  MANIPULATED: 'Materi asli yang diubah',
  FALSE_CONTEXT: 'Konteks keliru',
  MISLEADING: 'Fakta dipilih agar menyesatkan',
  IMPOSTER: 'Mengatasnamakan pihak lain',
  SATIRE: 'Satire yang disangka benar',
};
/** Classes of false stories for a choice. */
export const hoaxClassOptions = () => options(HOAX_CLASS);

const REACH: Record<string, string> = {
  LOW: 'Rendah: beberapa grup',
  MEDIUM: 'Sedang: beredar luas di kabupaten',
  HIGH: 'Tinggi: dimuat media atau keluar kabupaten',
};
/** How far a story went. */
export const reachWord = (reach: string): string => plain(REACH, reach);
/** Reaches for a choice. */
export const reachOptions = () => options(REACH);

const ORIGIN: Record<string, string> = {
  AUTHORITY: 'Pihak berwenang di luar kantor komunikasi',
  OFFICE: 'Kantor komunikasi sendiri',
  OTHER: 'Pihak lain',
};
/** Who gave a piece of evidence. */
export const originWord = (origin: string): string => plain(ORIGIN, origin);
/** Origins for a choice. */
export const originOptions = () => options(ORIGIN);

const REVIEW: Record<string, Word> = {
  DRAFT: ['Sedang disusun', 'kuning'],
  SUBMITTED: ['Menunggu persetujuan', 'oranye'],
  RETURNED: ['Dikembalikan untuk diperbaiki', 'merah'],
  APPROVED: ['Telah disetujui', 'hijau'],
};
/** State of a review in a word and a tone. */
export const reviewState = (state: string) => word(REVIEW, state);

const FOLLOW_UP: Record<string, Word> = {
  OPEN: ['Belum dikerjakan tuntas', 'kuning'],
  DONE: ['Sudah selesai', 'hijau'],
  DROPPED: ['Dibatalkan dengan alasan', 'netral'],
};
/** State of a follow-up in a word and a tone. */
export const followUpState = (state: string) => word(FOLLOW_UP, state);

const PROPOSAL: Record<string, Word> = {
  PROPOSED: ['Menunggu keputusan', 'kuning'],
  ACCEPTED: ['Diterima menjadi edisi baru', 'hijau'],
  REJECTED: ['Usulan ditolak', 'netral'],
};
/** State of a proposed change in a word and a tone. */
export const proposalState = (state: string) => word(PROPOSAL, state);

const PREPARATION: Record<string, string> = {
  RISK: 'Tinjau risiko',
  PLAYBOOK: 'Tinjau buku pedoman',
  TEMPLATE: 'Tinjau templat',
  ROSTER: 'Isi jadwal piket',
  DRILL: 'Adakan latihan',
  FOLLOW_UP: 'Selesaikan tindak lanjut',
};
/** What is to be prepared. */
export const preparationWord = (kind: string): string => plain(PREPARATION, kind);

const PART: Record<string, string> = {
  summary: 'Ringkasan (paling banyak lima baris)',
  wentWell: 'Yang berjalan baik',
  wentBadly: 'Yang berjalan kurang baik',
  luck: 'Yang tertolong keberuntungan',
  factors: 'Faktor penyebab, bukan orang',
  levelReview: 'Apakah tingkatnya tepat',
};
/** Parts of a review that persons write. */
export const reviewPart = (key: string): string => plain(PART, key);
export const REVIEW_PARTS = Object.keys(PART);

const REPORT: Record<string, string> = {
  TACTICAL: 'Taktis: kondisi, tindakan, kebutuhan',
  EXECUTIVE: 'Pimpinan: status, ikhtisar, langkah',
};
/** For whom a situation report is written. */
export const reportKind = (kind: string): string => plain(REPORT, kind);
/** Kinds of situation reports for a choice. */
export const reportKindOptions = () => options(REPORT);
