import { useQuery } from '@apollo/client/react';
import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { InvoiceOrder, InvoiceState, InvoicesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { INVOICE_STATES, invoiceWord, isSettled } from '../../lib/invoiceWords';
import { useListParams } from '../../lib/useListParams';
import { Age } from '../../ui/Age';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag } from '../../ui/StateTag';
import { InvoiceBoard } from './InvoiceBoard';

export const InvoicesScreenDocument = graphql(`
  query InvoicesScreen($filter: InvoiceFilter, $wider: InvoiceFilter, $orderBy: InvoiceOrder!, $first: Int!, $after: String) {
    invoiceBoard(filter: $wider) { state count gross lateCount }
    invoices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id number companyInvoiceNumber state gross transfer holderLabels age { day limit isLate isLastDay dueAt } company { id legalName } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

type Row = InvoicesScreenQuery['invoices']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'lewat', 'urut', 'kontrak', 'anggaran'] as const;
const PAGE = 50;

const columns = (): Column<Row>[] => [
  { key: 'number', header: t('Nomor'), isKey: true, cell: (row) => row.number ?? row.companyInvoiceNumber },
  { key: 'company', header: t('Perusahaan'), cell: (row) => row.company?.legalName },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => {
      const { text, tone, icon } = invoiceWord(state);
      return (
        <StateTag tone={tone} icon={icon}>
          {text}
        </StateTag>
      );
    },
  },
  { key: 'holder', header: t('Pemegang'), cell: (row) => row.holderLabels.join(', ') },
  { key: 'gross', header: t('Nilai (Rp)'), align: 'right', cell: (row) => <Money value={row.gross} plain /> },
  {
    key: 'transfer',
    header: t('Ditransfer (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.transfer} plain />,
  },
  { key: 'age', header: t('Umur'), cell: (row) => !isSettled(row.state) && <Age age={row.age} /> },
];

const ORDERS: Record<string, string> = {
  LONGEST_WAITING: 'Paling lama menunggu',
  LARGEST: 'Nilai terbesar',
};

const CHIPS: Record<(typeof KEYS)[number], (value: string) => string> = {
  cari: (value) => value,
  keadaan: (value) => invoiceWord(value).text,
  lewat: () => t('lewat batas'),
  urut: (value) => t(ORDERS[value] ?? value),
  kontrak: () => t('satu kontrak'),
  anggaran: () => t('satu baris anggaran'),
};

/** Every bill: a board with sums by state that filters the list below. */
export function InvoicesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const wider = {
    ...(values.cari && { text: values.cari }),
    ...(values.lewat && { isLate: true }),
    ...(values.kontrak && { contractId: values.kontrak }),
    ...(values.anggaran && { budgetLineId: values.anggaran }),
  };
  const filter = { ...wider, ...(values.keadaan && { states: [values.keadaan as InvoiceState] }) };
  const variables = { filter, wider, orderBy: (values.urut ?? 'NEWEST') as InvoiceOrder, first: PAGE };
  const { data, error, loading, fetchMore, refetch } = useQuery(InvoicesScreenDocument, { variables });
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: CHIPS[key](values[key]) }] : []));
  const search = () => set({ cari: text.trim() || null });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  return (
    <Page title={t('Tagihan')} subtitle={data && t('{n} tagihan', { n: data.invoices.totalCount })}>
      <InvoiceBoard
        columns={data?.invoiceBoard ?? []}
        current={values.keadaan}
        onPick={(state) => set({ keadaan: state === values.keadaan ? null : state })}
      />
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
            label={t('Nomor atau perusahaan')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={search}
            onKeyDown={(e) => e.key === 'Enter' && search()}
          />
          <SelectField
            label={t('Keadaan')}
            w={210}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={INVOICE_STATES.map((value) => ({ value, label: invoiceWord(value).text }))}
          />
          <SelectField
            label={t('Urutan')}
            w={190}
            placeholder={t('Terbaru')}
            value={values.urut ?? null}
            onChange={(value) => set({ urut: value })}
            data={Object.entries(ORDERS).map(([value, label]) => ({ value, label: t(label) }))}
          />
          <Switch
            label={t('Hanya yang lewat batas')}
            checked={Boolean(values.lewat)}
            onChange={(e) => set({ lewat: e.currentTarget.checked ? 'ya' : null })}
            mb={8}
          />
        </FilterBar>
        <DataTable
          columns={columns()}
          rows={data?.invoices.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/tagihan/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.invoices.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { ...variables, after: data?.invoices.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada tagihan yang cocok dengan penyaring.')
              : t('Belum ada tagihan. Perusahaan mengajukannya sesudah bukti tayang diterima.')
          }
        />
      </Section>
    </Page>
  );
}
