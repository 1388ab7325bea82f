import { t } from '../../lib/i18n';

const TYPES: Record<string, string> = {
  PublicationOrder: 'Surat pesanan',
  OrderLine: 'Rincian pesanan',
  Contract: 'Kontrak',
  ContractLine: 'Rincian kontrak',
  ContractAmendment: 'Adendum',
  Invoice: 'Tagihan',
  Payment: 'Pembayaran',
  Proof: 'Bukti tayang',
  BudgetLine: 'Baris anggaran',
  BudgetEntry: 'Catatan anggaran',
  CashRelease: 'SPD',
  PressCompany: 'Perusahaan',
  MediaOutlet: 'Media',
  OutletApplication: 'Permohonan',
  LegalDocument: 'Dokumen',
  BankAccount: 'Rekening',
  TaxProfile: 'Status pajak',
  User: 'Pengguna',
  RoleGrant: 'Peran',
  Session: 'Sesi',
  ApiKey: 'Kunci API',
  Invitation: 'Undangan',
  Source: 'Sumber',
  Article: 'Artikel',
  Evidence: 'Bukti tangkapan',
  StoredFile: 'Berkas',
  WatchedText: 'Naskah pantauan',
  Journalist: 'Wartawan',
  Endorsement: 'Persetujuan',
};

/** The kind of a record in words; its technical name where no word exists. */
export const typeWord = (type: string): string => t(TYPES[type] ?? type);
export const typeOptions = () => Object.keys(TYPES).map((value) => ({ value, label: typeWord(value) }));

const PATHS: Record<string, string> = {
  PublicationOrder: '/pesanan',
  Contract: '/kontrak',
  Invoice: '/tagihan',
  Proof: '/bukti',
  BudgetLine: '/anggaran',
  PressCompany: '/perusahaan',
  MediaOutlet: '/media',
  OutletApplication: '/verifikasi',
  Source: '/sumber',
  Article: '/artikel',
  User: '/pengguna',
};

/** Where the record of an entry is shown; null for those without a screen. */
export const recordPath = (type: string, id: string): string | null =>
  PATHS[type] ? `${PATHS[type]}/${id}` : null;

/** A value of the log as one reads it: text without its quotes, nothing as "kosong". */
export function valueText(json: string | null | undefined): string {
  if (json === null || json === undefined) return t('belum ada');
  try {
    const value: unknown = JSON.parse(json);
    if (value === null || value === '') return t('kosong');
    if (typeof value === 'boolean') return value ? t('ya') : t('tidak');
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return json;
  }
}
