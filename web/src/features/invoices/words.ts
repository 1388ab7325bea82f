import type { InvoiceAttachmentKind, InvoiceFaultSubject, PaymentMechanism } from '../../gql/graphql';
import { t } from '../../lib/i18n';

const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: t(label) }));

const RULES: Record<string, string> = {
  I1: 'Hanya bukti yang diterima',
  I2: 'Penerima dan rekening',
  I3: 'Angka dihitung ulang',
  I4: 'Nomor dan kemungkinan ganda',
  I5: 'Faktur pajak',
  I6: 'Kuitansi',
  I7: 'Pengembalian',
  I8: 'Belum dibayar',
};

/** A rule of the check of a bill. */
export const ruleWord = (rule: string): string => t(RULES[rule] ?? rule);

const PAPERS: Record<InvoiceAttachmentKind, string> = {
  PAYMENT_REQUEST: 'Surat permohonan pembayaran',
  INVOICE: 'Surat tagihan',
  RECEIPT: 'Kuitansi bertanda tangan',
  TAX_INVOICE: 'Faktur pajak',
  PP55_LETTER: 'Salinan SK PP 55',
  CATALOGUE_PRINTOUT: 'Cetakan e-purchasing',
  CONTRACT: 'Kontrak dan surat pesanan',
  PROOF_FILE: 'Berkas bukti tayang',
  NPWP: 'Salinan NPWP',
  BANK_REFERENCE: 'Referensi bank',
  CONTROL_CARD: 'Kartu kendali kontrak',
  BAP: 'BAP pemeriksaan',
  BAST: 'BAST',
  PAYMENT_REPORT: 'BA pembayaran',
  SPP: 'SPP-LS dan SPTB',
  SPM: 'SPM dan SPTJM',
  SP2D: 'Nomor dan tanggal SP2D',
  TAX_BILLING: 'Kode billing dan NTPN',
  OTHER: 'Lainnya',
};

/** A paper of the payment file. */
export const paperWord = (kind: InvoiceAttachmentKind): string => t(PAPERS[kind]);
export const paperOptions = () => optionsOf(PAPERS);

const SUBJECTS: Record<InvoiceFaultSubject, string> = {
  ATTACHMENT: 'Berkas lampiran',
  LINE: 'Baris tagihan',
  AMOUNT: 'Jumlah',
  TAX_INVOICE: 'Faktur pajak',
  COMPANY_NUMBER: 'Nomor tagihan',
  PAYEE: 'Penerima atau rekening',
  OTHER: 'Lainnya',
};

/** What a returned bill is at fault in. */
export const subjectWord = (subject: InvoiceFaultSubject): string => t(SUBJECTS[subject]);
export const subjectOptions = () => optionsOf(SUBJECTS);

const MECHANISMS: Record<PaymentMechanism, string> = {
  DIRECT: 'LS (langsung)',
  PETTY_CASH: 'UP (uang persediaan)',
  REPLENISH: 'GU (ganti uang)',
  EXTRA: 'TU (tambah uang)',
};

/** How it was paid. */
export const mechanismWord = (mechanism: PaymentMechanism): string => t(MECHANISMS[mechanism]);
export const mechanismOptions = () => optionsOf(MECHANISMS);

const LOOPS: Record<string, string> = {
  RETURN: 'Dikembalikan',
  REFUSE_SPP: 'SPP dikembalikan',
  REFUSE_SPM: 'SPM dikembalikan',
  DISPUTE: 'Disengketakan',
  HOLD: 'Ditahan',
  CARRY_OVER: 'Tunda bayar',
  REJECT: 'Ditolak',
};

/** A way back a bill took. */
export const loopWord = (action: string): string => t(LOOPS[action] ?? action);

const TAXES: Record<string, string> = {
  ARTICLE_22: 'PPh 22',
  ARTICLE_23: 'PPh 23',
  FINAL: 'PPh final',
  NONE: 'PPh',
};

/** A kind of income tax. */
export const taxWord = (kind: string): string => t(TAXES[kind] ?? 'PPh');
