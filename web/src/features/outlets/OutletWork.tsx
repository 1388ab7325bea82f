import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { OutletWorkQuery } from '../../gql/graphql';
import { contractState } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { orderState } from '../../lib/publicationWords';
import { type Column, DataTable } from '../../ui/DataTable';
import { Day } from '../../ui/Day';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Stack } from '../../ui/Stack';
import { StateTag } from '../../ui/StateTag';

export const OutletWorkDocument = graphql(`
  query OutletWork($id: ID!) {
    outlet(id: $id) {
      id
      contracts(first: 20) { nodes { id number state value startsOn endsOn } }
      orders(first: 20) { nodes { id number title state price windowFrom } }
    }
  }
`);

type Outlet = NonNullable<OutletWorkQuery['outlet']>;

const contractColumns = (): Column<Outlet['contracts']['nodes'][number]>[] => [
  { key: 'number', header: t('Kontrak'), isKey: true, cell: (row) => row.number },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={contractState(row.state).tone}>{contractState(row.state).text}</StateTag>,
  },
  {
    key: 'days',
    header: t('Masa'),
    cell: (row) => (
      <>
        <Day on={row.startsOn} /> – <Day on={row.endsOn} />
      </>
    ),
  },
  {
    key: 'value',
    header: t('Nilai (Rp)'),
    align: 'right',
    cell: (row) => row.value != null && <Money value={row.value} plain />,
  },
];

const orderColumns = (): Column<Outlet['orders']['nodes'][number]>[] => [
  {
    key: 'number',
    header: t('Surat pesanan'),
    isKey: true,
    cell: (row) => (
      <>
        {row.number ?? t('Belum bernomor')}
        <div style={{ fontWeight: 400 }}>{row.title}</div>
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={orderState(row.state).tone}>{orderState(row.state).text}</StateTag>,
  },
  { key: 'window', header: t('Tayang mulai'), cell: (row) => <Day on={row.windowFrom} /> },
  { key: 'price', header: t('Harga (Rp)'), align: 'right', cell: (row) => <Money value={row.price} plain /> },
];

/** Contracts and orders of one outlet, newest first. */
export function OutletWork({ outletId }: { outletId: string }) {
  const { data } = useQuery(OutletWorkDocument, { variables: { id: outletId } });
  if (!data) return <Loading />;
  const { outlet } = data;
  return (
    <Stack>
      <DataTable
        columns={contractColumns()}
        rows={outlet?.contracts.nodes ?? []}
        rowKey={(row) => row.id}
        rowTo={(row) => `/kontrak/${row.id}`}
        empty={t('Belum ada kontrak.')}
      />
      <DataTable
        columns={orderColumns()}
        rows={outlet?.orders.nodes ?? []}
        rowKey={(row) => row.id}
        rowTo={(row) => `/pesanan/${row.id}`}
        empty={t('Belum ada surat pesanan.')}
      />
    </Stack>
  );
}
