import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { orderState } from '../../lib/publicationWords';
import { type Column, DataTable } from '../../ui/DataTable';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import type { ContractRecord } from './ContractScreen';

type Orders = ContractRecord['orders'];
type Row = Orders['nodes'][number];

function Named({ row }: { row: Row }) {
  return (
    <>
      {row.number ?? t('Belum bernomor')}
      <div style={{ fontWeight: 400, whiteSpace: 'normal' }}>{row.title}</div>
    </>
  );
}

function State({ state }: { state: string }) {
  const { tone, text } = orderState(state);
  return <StateTag tone={tone}>{text}</StateTag>;
}

const columns = (): Column<Row>[] => [
  { key: 'number', header: t('Nomor dan judul'), isKey: true, cell: (row) => <Named row={row} /> },
  { key: 'state', header: t('Keadaan'), cell: (row) => <State state={row.state} /> },
  { key: 'units', header: t('Unit'), align: 'right', cell: (row) => row.unitCount },
  { key: 'price', header: t('Nilai (Rp)'), align: 'right', cell: (row) => <Money value={row.price} plain /> },
  { key: 'due', header: t('Batas bukti'), align: 'right', cell: (row) => <When at={row.proofDueAt} /> },
];

/** The latest orders of a contract. */
export function ContractOrders({ contractId, orders }: { contractId: string; orders: Orders }) {
  const all = orders.totalCount > 0 && <Link to={`/pesanan?kontrak=${contractId}`}>{t('Buka semua')}</Link>;
  return (
    <Section title={t('Surat pesanan')} note={orders.totalCount} action={all} flush>
      <DataTable
        columns={columns()}
        rows={orders.nodes}
        rowKey={(row) => row.id}
        rowTo={(row) => `/pesanan/${row.id}`}
        empty={t('Belum ada surat pesanan untuk kontrak ini.')}
      />
    </Section>
  );
}
