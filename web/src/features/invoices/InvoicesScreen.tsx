import { useQuery } from '@apollo/client/react';
import { Select, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { InvoiceState, InvoicesScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { INVOICE_STATES, invoiceWord } from '../../lib/invoiceWords';
import { useListParams } from '../../lib/useListParams';
import { Age } from '../../ui/Age';
import { type Column, DataTable } from '../../ui/DataTable';
import { FilterBar } from '../../ui/FilterBar';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { InvoiceBoard } from './InvoiceBoard';

export const InvoicesScreenDocument = graphql(`
  query InvoicesScreen($filter: InvoiceFilter, $first: Int!, $after: String) {
    invoiceBoard { state count gross lateCount }
    invoices(filter: $filter, first: $first, after: $after) {
      nodes { id number companyInvoiceNumber state gross transfer holderLabels age { day limit isLate isLastDay dueAt } company { id legalName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = InvoicesScreenQuery['invoices']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'lewat', 'kontrak', 'anggaran'] as const;
const DONE = new Set(['PAID', 'CLOSED', 'REJECTED', 'REFUNDED', 'DRAFT']);

const columns = (): Column<Row>[] => [
  { key: 'number', header: t('Nomor'), isKey: true, cell: (row) => row.number ?? row.companyInvoiceNumber },
  { key: 'company', header: t('Perusahaan'), cell: (row) => row.company?.legalName },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={invoiceWord(row.state).tone}>{invoiceWord(row.state).text}</StateTag>,
  },
  { key: 'holder', header: t('Pemegang'), cell: (row) => row.holderLabels.join(', ') },
  { key: 'gross', header: t('Nilai (Rp)'), align: 'right', cell: (row) => <Money value={row.gross} plain /> },
  {
    key: 'transfer',
    header: t('Ditransfer (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.transfer} plain />,
  },
  { key: 'age', header: t('Umur'), cell: (row) => !DONE.has(row.state) && <Age age={row.age} /> },
];

/** Every bill: a board with sums by state that filters the list below. */
export function InvoicesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const filter = {
    ...(values.cari && { text: values.cari }),
    ...(values.keadaan && { states: [values.keadaan as InvoiceState] }),
    ...(values.lewat && { isLate: true }),
    ...(values.kontrak && { contractId: values.kontrak }),
    ...(values.anggaran && { budgetLineId: values.anggaran }),
  };
  const { data, loading, fetchMore } = useQuery(InvoicesScreenDocument, { variables: { filter, first: 50 } });
  const chips = KEYS.flatMap((key) =>
    values[key]
      ? [
          {
            key,
            label:
              key === 'keadaan'
                ? invoiceWord(values[key] ?? '').text
                : key === 'lewat'
                  ? t('lewat batas')
                  : key === 'cari'
                    ? (values[key] ?? '')
                    : t(key === 'kontrak' ? 'satu kontrak' : 'satu baris anggaran'),
          },
        ]
      : [],
  );
  return (
    <Page title={t('Tagihan')}>
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
            onBlur={() => set({ cari: text.trim() || null })}
            onKeyDown={(e) => e.key === 'Enter' && set({ cari: text.trim() || null })}
          />
          <Select
            label={t('Keadaan')}
            clearable
            w={200}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={INVOICE_STATES.map((value) => ({ value, label: invoiceWord(value).text }))}
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
            void fetchMore({ variables: { filter, first: 50, after: data?.invoices.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0 ? t('Tidak ada tagihan yang cocok dengan penyaring.') : t('Belum ada tagihan.')
          }
        />
      </Section>
    </Page>
  );
}
