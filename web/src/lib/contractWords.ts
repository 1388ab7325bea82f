import type { ContractState, ControlEquation } from '../gql/graphql';
import type { Tone } from '../ui/StateTag';
import { t } from './i18n';

const STATES: Record<ContractState, [text: string, tone: Tone]> = {
  DRAFT: ['Rancangan', 'netral'],
  NEGOTIATION: ['Negosiasi', 'kuning'],
  AGREED: ['Menunggu tanda tangan', 'kuning'],
  SIGNED: ['Ditandatangani', 'nila'],
  ACTIVE: ['Aktif', 'hijau'],
  EXHAUSTED: ['Kuota habis', 'oranye'],
  SUSPENDED: ['Ditangguhkan', 'oranye'],
  EXPIRED: ['Berakhir', 'netral'],
  TERMINATED: ['Diputus', 'merah'],
  CLOSED: ['Ditutup', 'netral'],
  VOID: ['Dibatalkan', 'netral'],
};

/** State of a contract in a word and a tone. */
export function contractState(state: string) {
  const [text, tone] = STATES[state as ContractState] ?? [state, 'netral' as Tone];
  return { text: t(text), tone };
}

const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: t(label) }));

export const stateOptions = () =>
  Object.keys(STATES).map((value) => ({ value, label: contractState(value).text }));

const TYPES: Record<string, string> = { UNIT_PRICE: 'Harga satuan', LUMP_SUM: 'Lumsum' };
const METHODS: Record<string, string> = {
  DIRECT: 'Pengadaan langsung',
  EXEMPT: 'Pengadaan dikecualikan',
  E_PURCHASING: 'E-purchasing',
};
const FORMS: Record<string, string> = {
  PURCHASE_PROOF: 'Bukti pembelian',
  RECEIPT: 'Kuitansi',
  SPK: 'Surat perintah kerja',
  AGREEMENT: 'Surat perjanjian',
  ORDER_LETTER: 'Surat pesanan katalog',
  SPKK: 'Kontrak payung',
};
const UNITS: Record<string, string> = {
  ARTICLE: 'artikel',
  BANNER_DAY: 'hari banner',
  COPY: 'eksemplar',
  HOUR: 'jam',
  MINUTE: 'menit',
  MM_COLUMN: 'mm kolom',
  MONTH_PACKAGE: 'paket bulanan',
  PAGE_FRACTION: 'bagian halaman',
  SPOT: 'spot',
};
const GROUNDS: Record<string, string> = {
  ORDER_BREACH: 'Pesanan yang diterima tidak dilaksanakan',
  FICTITIOUS_PROOF: 'Bukti tayang fiktif',
  LOSS_OF_LEGAL_STATUS: 'Perusahaan kehilangan izin atau badan hukum',
  PRESS_COUNCIL_RULING_REFUSED: 'Menolak putusan Dewan Pers',
  MUTUAL: 'Kesepakatan kedua pihak',
};
const MEDIA: Record<string, string> = {
  ONLINE: 'daring',
  PRINT_DAILY: 'harian',
  PRINT_WEEKLY: 'mingguan',
  PRINT_MONTHLY: 'bulanan',
  RADIO: 'radio',
  TV: 'televisi',
  NEWS_AGENCY: 'kantor berita',
};
const AMENDMENTS: Record<string, [string, Tone]> = {
  DRAFT: ['Menunggu tanda tangan', 'kuning'],
  IN_FORCE: ['Berlaku', 'hijau'],
  WITHDRAWN: ['Ditarik', 'netral'],
};
const ENDORSEMENTS: Record<string, string> = {
  AGREE: 'menyepakati harga',
  SIGN: 'menandatangani kontrak',
  AMEND: 'menandatangani adendum',
  TERMINATE: 'menyetujui pemutusan',
};

const word = (words: Record<string, string>, key: string) => t(words[key] ?? key);
export const typeWord = (type: string) => word(TYPES, type);
export const methodWord = (method: string) => word(METHODS, method);
export const formWord = (form: string) => word(FORMS, form);
export const unitWord = (unit: string) => word(UNITS, unit);
export const groundWord = (ground: string) => word(GROUNDS, ground);
export const mediumWord = (medium: string) => word(MEDIA, medium);
export const endorsementWord = (action: string) => word(ENDORSEMENTS, action);
export const amendmentState = (state: string) => {
  const [text, tone] = AMENDMENTS[state] ?? [state, 'netral' as Tone];
  return { text: t(text), tone };
};
export const typeOptions = () => optionsOf(TYPES);
export const methodOptions = () => optionsOf(METHODS);
export const formOptions = () => optionsOf(FORMS);
export const unitOptions = () => optionsOf(UNITS);
export const groundOptions = () => optionsOf(GROUNDS);

interface EquationWords {
  label: string;
  done: string;
  rest: string;
  kind: 'hatched' | 'open';
  /** Where the first part and the rest are listed, after the contract's id. */
  to: [done: string, rest?: string];
}

/** The four sums of the control card in words, with the lists behind their parts. */
export const EQUATIONS: Record<ControlEquation, EquationWords> = {
  VALUE: { label: 'Nilai kontrak', done: 'Dipesan', rest: 'Bebas dipesan', kind: 'open', to: ['/pesanan'] },
  ORDERED: {
    label: 'Dipesan',
    done: 'Terbukti tayang',
    rest: 'Belum terbukti',
    kind: 'hatched',
    to: ['/bukti', '/pesanan'],
  },
  PROVEN: {
    label: 'Terbukti',
    done: 'Ditagih',
    rest: 'Belum ditagih',
    kind: 'open',
    to: ['/tagihan', '/bukti'],
  },
  INVOICED: { label: 'Ditagih', done: 'Dibayar', rest: 'Utang', kind: 'open', to: ['/tagihan', '/tagihan'] },
};
