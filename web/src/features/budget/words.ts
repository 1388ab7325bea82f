import { t } from '../../lib/i18n';

const ENTRIES: Record<string, string> = {
  CEILING: 'Pagu ditetapkan atau diubah',
  SHIFT: 'Pergeseran anggaran',
  RESERVE: 'Dicadangkan untuk pesanan',
  RELEASE: 'Cadangan dilepas',
  ENCUMBER: 'Diikat untuk tagihan',
  UNENCUMBER: 'Ikatan tagihan dilepas',
  PAY: 'Dibayar',
  REFUND: 'Pengembalian diterima',
};

/** A kind of ledger entry in words. */
export const entryWord = (kind: string): string => t(ENTRIES[kind] ?? kind);

const PATHS: Record<string, string> = {
  PublicationOrder: '/pesanan',
  Invoice: '/tagihan',
  Contract: '/kontrak',
  BudgetLine: '/anggaran',
};

/** Where the record behind a ledger entry is shown; null for those without a screen. */
export const recordPath = (type: string, id: string): string | null =>
  PATHS[type] ? `${PATHS[type]}/${id}` : null;

/** A share from which a line is marked as nearly used up, in percent. */
export const NEARLY_USED = 90;
