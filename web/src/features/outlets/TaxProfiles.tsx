import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { StateTag } from '../../ui/StateTag';

/** Tax status of a company from one day on. */
export interface TaxRow {
  id: string;
  fromOn: string;
  toOn?: string | null;
  hasNpwp: boolean;
  vatRegistered: boolean;
  vatNumber?: string | null;
  pp55Number?: string | null;
  pp55LastYear?: number | null;
  isPp55Valid: boolean;
}

const columns = (): Column<TaxRow>[] => [
  {
    key: 'days',
    header: t('Berlaku'),
    isKey: true,
    cell: (row) => (
      <>
        <Day on={row.fromOn} /> – {row.toOn ? <Day on={row.toOn} /> : t('sekarang')}
      </>
    ),
  },
  {
    key: 'vat',
    header: 'PPN',
    cell: (row) =>
      row.vatRegistered ? t('PKP, {number}', { number: row.vatNumber ?? t('tanpa nomor') }) : t('bukan PKP'),
  },
  { key: 'npwp', header: 'NPWP', cell: (row) => (row.hasNpwp ? t('ada') : t('tidak ada, PPh dua kali')) },
  {
    key: 'pp55',
    header: t('PPh final (PP 55)'),
    cell: (row) =>
      row.pp55Number ? (
        <>
          {row.pp55Number}{' '}
          <span className="meta">{t('sampai tahun pajak {year}', { year: row.pp55LastYear ?? '?' })}</span>{' '}
          <StateTag tone={row.isPp55Valid ? 'hijau' : 'netral'}>
            {row.isPp55Valid ? t('Berlaku') : t('Tidak berlaku')}
          </StateTag>
        </>
      ) : (
        <span className="muted">{t('belum ada')}</span>
      ),
  },
];

/** Tax status by time; the one valid on the payment date counts. */
export function TaxProfiles({ profiles }: { profiles: readonly TaxRow[] }) {
  return (
    <DataTable
      columns={columns()}
      rows={[...profiles].reverse()}
      rowKey={(row) => row.id}
      empty={t('Belum ada status pajak.')}
    />
  );
}
