import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { orderState } from '../../lib/publicationWords';
import { type Column, DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Money } from '../../ui/Money';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import type { ContractRecord } from './ContractScreen';

type Orders = ContractRecord['orders'];

const columns = (): Column<Orders['nodes'][number]>[] => [
  { key: 'number', header: t('Nomor'), isKey: true, cell: (row) => row.number ?? t('Belum bernomor') },
  { key: 'title', header: t('Judul'), cell: (row) => row.title },
  { key: 'state', header: t('Keadaan'), cell: (row) => <StateTag tone={orderState(row.state).tone}>{orderState(row.state).text}</StateTag> },
  { key: 'units', header: t('Unit'), align: 'right', cell: (row) => row.unitCount },
  { key: 'price', header: t('Nilai (Rp)'), align: 'right', cell: (row) => <Money value={row.price} plain /> },
  { key: 'due', header: t('Batas bukti'), align: 'right', cell: (row) => <When at={row.proofDueAt} /> },
];

/** The latest orders of a contract; an order begins here while the contract runs. */
export function ContractOrders({ contractId, orders, isOpen }: { contractId: string; orders: Orders; isOpen: boolean }) {
  const create = isOpen && <Button component={Link} to={`/pesanan/baru?kontrak=${contractId}`}>{t('Buat surat pesanan')}</Button>;
  return (
    <Section title={t('Surat pesanan')} note={orders.totalCount} action={orders.totalCount > 0 && <><Link to={`/pesanan?kontrak=${contractId}`}>{t('Buka semua')}</Link> {create}</>} flush>
      <DataTable columns={columns()} rows={orders.nodes} rowKey={(row) => row.id} rowTo={(row) => `/pesanan/${row.id}`} empty={<EmptyState text={t('Belum ada surat pesanan untuk kontrak ini.')} action={create || undefined} />} />
    </Section>
  );
}
