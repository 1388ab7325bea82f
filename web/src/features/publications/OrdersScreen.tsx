import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { OrdersScreenQuery, PublicationOrderState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ORDER_STATES, orderState } from '../../lib/publicationWords';
import { useListParams } from '../../lib/useListParams';
import { Age } from '../../ui/Age';
import { type Column, DataTable } from '../../ui/DataTable';
import { FilterBar } from '../../ui/FilterBar';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';

export const OrdersScreenDocument = graphql(`
  query OrdersScreen($filter: OrderFilter, $first: Int!, $after: String) {
    orders(filter: $filter, first: $first, after: $after) {
      nodes {
        id number title state price unitCount provenUnits proofDueAt
        age { day limit isLate isLastDay dueAt }
        outlet { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = OrdersScreenQuery['orders']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'kontrak', 'media'] as const;
const OPEN = new Set(['SUBMITTED', 'APPROVED', 'ISSUED', 'ACCEPTED', 'AIRED', 'OVERDUE']);

const columns = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('Nomor dan judul'),
    isKey: true,
    cell: (row) => (
      <>
        {row.number ?? t('Belum bernomor')}
        <div style={{ fontWeight: 400 }}>{row.title}</div>
      </>
    ),
  },
  { key: 'outlet', header: t('Media'), cell: (row) => row.outlet?.name },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={orderState(row.state).tone}>{orderState(row.state).text}</StateTag>,
  },
  {
    key: 'units',
    header: t('Terbukti'),
    align: 'right',
    cell: (row) => t('{n} dari {all}', { n: row.provenUnits, all: row.unitCount }),
  },
  { key: 'price', header: t('Harga (Rp)'), align: 'right', cell: (row) => <Money value={row.price} plain /> },
  { key: 'due', header: t('Batas bukti'), align: 'right', cell: (row) => <When at={row.proofDueAt} /> },
  { key: 'age', header: t('Umur'), cell: (row) => OPEN.has(row.state) && <Age age={row.age} /> },
];

/** Every publication order the person may see, newest first. */
export function OrdersScreen() {
  const canDraft = useHolds('PARTNERSHIP_OFFICER');
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { text: values.cari }),
    ...(values.keadaan && { states: [values.keadaan as PublicationOrderState] }),
    ...(values.kontrak && { contractId: values.kontrak }),
    ...(values.media && { outletId: values.media }),
  };
  const { data, loading, fetchMore } = useQuery(OrdersScreenDocument, { variables: { filter, first: 50 } });
  const chips = KEYS.flatMap((key) =>
    values[key]
      ? [
          {
            key,
            label:
              key === 'keadaan'
                ? orderState(values[key] ?? '').text
                : key === 'cari'
                  ? (values[key] ?? '')
                  : t('satu {key}', { key }),
          },
        ]
      : [],
  );
  return (
    <Page
      title={t('Surat pesanan')}
      actions={
        canDraft && (
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} />}
            component={Link}
            to={`/pesanan/baru${values.kontrak ? `?kontrak=${values.kontrak}` : ''}`}
          >
            {t('Buat surat pesanan')}
          </Button>
        )
      }
    >
      <Section flush>
        <FilterBar
          chips={chips}
          onRemove={(key) => {
            set({ [key]: null });
            if (key === 'cari') setText('');
          }}
          onClear={() => {
            clear();
            setText('');
          }}
        >
          <TextInput
            label={t('Nomor atau judul')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={() => set({ cari: text.trim() || null })}
            onKeyDown={(e) => e.key === 'Enter' && set({ cari: text.trim() || null })}
          />
          <Select
            label={t('Keadaan')}
            clearable
            w={200}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={ORDER_STATES.map((value) => ({ value, label: orderState(value).text }))}
          />
        </FilterBar>
        <DataTable
          columns={columns()}
          rows={data?.orders.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/pesanan/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.orders.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.orders.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada surat pesanan yang cocok dengan penyaring.')
              : t('Belum ada surat pesanan.')
          }
        />
      </Section>
    </Page>
  );
}
