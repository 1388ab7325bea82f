import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/StateTag';

type Word = [text: string, tone: Tone];

const word = (table: Record<string, Word>, key: string): { text: string; tone: Tone } => {
  const [text, tone] = table[key] ?? [key, 'netral' as Tone];
  return { text: t(text), tone };
};

const options = (table: Record<string, string>) =>
  Object.entries(table).map(([value, label]) => ({ value, label: t(label) }));

const APPLICATION: Record<string, Word> = {
  DRAFT: ['Rancangan', 'netral'],
  SUBMITTED: ['Menunggu pemeriksaan berkas', 'kuning'],
  INCOMPLETE: ['Dikembalikan untuk diperbaiki', 'oranye'],
  ADMIN_VERIFIED: ['Lolos administrasi', 'nila'],
  FACTUAL_CHECK: ['Kunjungan dijadwalkan', 'nila'],
  FACTUALLY_VERIFIED: ['Lolos faktual', 'nila'],
  SCORED: ['Dinilai', 'kuning'],
  APPROVED: ['Media mitra', 'hijau'],
  REJECTED: ['Ditolak', 'merah'],
  OBJECTED: ['Keberatan diajukan', 'oranye'],
  SUSPENDED: ['Ditangguhkan', 'oranye'],
  EXPIRED: ['Berakhir', 'netral'],
  BLACKLISTED: ['Daftar hitam', 'merah'],
};
/** State of an application in a word and a tone. */
export const applicationState = (state: string) => word(APPLICATION, state);
/** States an office can see, in the order of the way. */
export const APPLICATION_STATES = Object.keys(APPLICATION).filter((state) => state !== 'DRAFT');

const RESULT: Record<string, Word> = {
  PENDING: ['Belum diperiksa', 'netral'],
  PASSED: ['Sesuai', 'hijau'],
  MISSING: ['Tidak ada', 'merah'],
  UNREADABLE: ['Tidak terbaca', 'oranye'],
  MISMATCH: ['Tidak sesuai', 'merah'],
  WAIVED: ['Dikecualikan', 'nila'],
};
/** Result of the check of an item in a word and a tone. */
export const itemResult = (result: string) => word(RESULT, result);

const DOCUMENT: Record<string, Word> = {
  PENDING: ['Menunggu pemeriksaan', 'kuning'],
  VALID: ['Berlaku', 'hijau'],
  EXPIRING: ['Segera berakhir', 'oranye'],
  EXPIRED: ['Berakhir', 'merah'],
  REFUSED: ['Ditolak', 'merah'],
  RENEWED: ['Diganti', 'netral'],
  WAIVED: ['Dikecualikan sementara', 'nila'],
};
/** State of a legal document in a word and a tone. */
export const documentState = (state: string) => word(DOCUMENT, state);

const ACCOUNT: Record<string, Word> = {
  ACTIVE: ['Aktif', 'hijau'],
  PENDING: ['Menunggu dua persetujuan', 'kuning'],
  REFUSED: ['Ditolak', 'merah'],
};
/** State of a bank account in a word and a tone. */
export const accountState = (state: string) => word(ACCOUNT, state);

const CLAIM: Record<string, Word> = {
  OPEN: ['Menunggu keputusan', 'kuning'],
  GRANTED: ['Diserahkan', 'hijau'],
  REFUSED: ['Ditolak', 'merah'],
};
/** State of a claim to an outlet in a word and a tone. */
export const claimState = (state: string) => word(CLAIM, state);

const MEDIA: Record<string, string> = {
  ONLINE: 'Media daring',
  PRINT_DAILY: 'Surat kabar harian',
  PRINT_WEEKLY: 'Mingguan atau tabloid',
  PRINT_MONTHLY: 'Majalah bulanan',
  RADIO: 'Radio',
  TV: 'Televisi',
  NEWS_AGENCY: 'Kantor berita',
};
export const mediumWord = (medium: string): string => t(MEDIA[medium] ?? medium);
export const mediumOptions = () => options(MEDIA);

const REACH: Record<string, string> = { LOCAL: 'Kabupaten', PROVINCIAL: 'Provinsi', NATIONAL: 'Nasional' };
export const reachWord = (reach: string): string => t(REACH[reach] ?? reach);
export const reachOptions = () => options(REACH);

const LEGAL_FORMS: Record<string, string> = {
  PT: 'Perseroan terbatas (PT)',
  PT_PERORANGAN: 'PT perorangan',
  CV: 'CV',
  FIRMA: 'Firma',
  KOPERASI: 'Koperasi',
  YAYASAN: 'Yayasan',
};
export const legalFormWord = (form: string): string => t(LEGAL_FORMS[form] ?? form);
export const legalFormOptions = () => options(LEGAL_FORMS);

const COUNCIL: Record<string, string> = {
  UNREGISTERED: 'Tidak terdata',
  REGISTERED: 'Terdata',
  ADMIN_VERIFIED: 'Terverifikasi administrasi',
  FACTUALLY_VERIFIED: 'Terverifikasi faktual',
};
export const councilWord = (status: string): string => t(COUNCIL[status] ?? status);
/** States in the data of the Press Council, to choose from. */
export const COUNCIL_STATES = () => options(COUNCIL);

const COMPETENCY: Record<string, string> = {
  NONE: 'Belum bersertifikat',
  MUDA: 'Muda',
  MADYA: 'Madya',
  UTAMA: 'Utama',
};
export const competencyWord = (level: string): string => t(COMPETENCY[level] ?? level);
/** Levels of competency, to choose from. */
export const COMPETENCIES = () => options(COMPETENCY);

const REJECTIONS: Record<string, string> = {
  REQUIREMENTS_NOT_MET: 'Persyaratan tidak dipenuhi',
  FALSE_DOCUMENT: 'Dokumen tidak asli',
  VISIT_FAILED: 'Kunjungan tidak membenarkan',
  CONFLICT_OF_INTEREST: 'Benturan kepentingan',
  BELOW_TIER: 'Nilai di bawah kelas terendah',
  NOT_COMPLETED: 'Tidak diperbaiki sampai batas waktu',
};
export const rejectionWord = (code: string): string => t(REJECTIONS[code] ?? code);
export const rejectionOptions = () => options(REJECTIONS).filter(({ value }) => value !== 'NOT_COMPLETED');

const TEMPLATES: Record<string, string[]> = {
  MISSING: [
    'Berkas belum diunggah.',
    'Halaman berkas tidak lengkap. Unggah semua halaman.',
    'Berkas yang diunggah adalah dokumen lain.',
  ],
  UNREADABLE: [
    'Berkas tidak terbaca. Unggah foto atau pindaian yang lebih jelas.',
    'Bagian berkas terpotong. Unggah seluruh halaman.',
  ],
  MISMATCH: [
    'Nama pada berkas berbeda dari akta pendirian.',
    'Nomor pada berkas berbeda dari isian.',
    'Masa berlaku berkas sudah lewat. Unggah yang masih berlaku.',
    'Alamat pada berkas berbeda dari alamat perusahaan.',
    'Tanda tangan atau stempel belum ada.',
  ],
  WAIVED: ['Butir ini tidak diwajibkan bagi media ini menurut kebijakan tahun berjalan.'],
};
/** Sentences a verifier may start a reason with. */
export const reasonTemplates = (result: string): string[] => (TEMPLATES[result] ?? []).map((text) => t(text));

/** How many days before its end a paper is named as expiring. */
export const expiryText = (daysLeft: number): string =>
  daysLeft < 0
    ? t('berakhir {n} hari lalu', { n: -daysLeft })
    : daysLeft === 0
      ? t('berakhir hari ini')
      : t('{n} hari lagi', { n: daysLeft });
