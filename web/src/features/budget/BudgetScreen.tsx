import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { BudgetLineOrder, BudgetScreenQuery } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { UsedBar } from './UsedBar';

export const BudgetScreenDocument = graphql(`
  query BudgetScreen($filter: BudgetLineFilter, $orderBy: BudgetLineOrder!, $first: Int!, $after: String) {
    budgetLines(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id accountCode name fiscalYear ceiling shifted reserved encumbered paid available percentUsed isOverBudget workUnit { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
    workUnits { id name }
  }
`);

type Row = BudgetScreenQuery['budgetLines']['nodes'][number];
const KEYS = ['tahun', 'unit', 'rekening', 'urut'] as const;
const PAGE = 50;

const columns = (): Column<Row>[] => [
  {
    key: 'line',
    header: t('Baris anggaran'),
    isKey: true,
    cell: (row) => (
      <>
        {row.accountCode}
        <div style={{ fontWeight: 400, whiteSpace: 'normal' }}>{row.name}</div>
      </>
    ),
  },
  { key: 'unit', header: t('Unit kerja'), cell: (row) => row.workUnit?.name },
  {
    key: 'ceiling',
    header: t('Pagu (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.ceiling + row.shifted} plain />,
  },
  {
    key: 'reserved',
    header: t('Dicadangkan (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.reserved} plain />,
  },
  {
    key: 'encumbered',
    header: t('Diikat (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.encumbered} plain />,
  },
  { key: 'paid', header: t('Dibayar (Rp)'), align: 'right', cell: (row) => <Money value={row.paid} plain /> },
  {
    key: 'available',
    header: t('Sisa bebas (Rp)'),
    align: 'right',
    cell: (row) => <Money value={row.available} plain strong />,
  },
  { key: 'used', header: t('Terpakai'), align: 'right', cell: (row) => <UsedBar line={row} /> },
];

const yearsAround = (year: number) =>
  [year + 1, year, year - 1, year - 2].map((one) => ({ value: String(one), label: String(one) }));

/** The lines of the budget: ceiling, what is held or paid, and what is still free. */
export function BudgetScreen() {
  const canCreate = useHolds('FINANCE_OFFICER', 'BUDGET_USER');
  const { values, set, clear } = useListParams(KEYS);
  const [account, setAccount] = useState(values.rekening ?? '');
  const thisYear = Number(partsOf(new Date()).day.slice(0, 4));
  const filter = {
    ...(values.tahun && { fiscalYear: Number(values.tahun) }),
    ...(values.unit && { workUnitId: values.unit }),
    ...(values.rekening && { accountCode: values.rekening }),
  };
  const variables = { filter, orderBy: (values.urut ?? 'ACCOUNT') as BudgetLineOrder, first: PAGE };
  const { data, error, loading, fetchMore, refetch } = useQuery(BudgetScreenDocument, { variables });
  const units = (data?.workUnits ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
  const labels: Record<string, (value: string) => string> = {
    unit: (value) => units.find((unit) => unit.value === value)?.label ?? t('satu unit kerja'),
    urut: () => t('terbesar lebih dulu'),
  };
  const chips = KEYS.flatMap((key) =>
    values[key] ? [{ key, label: labels[key]?.(values[key]) ?? values[key] }] : [],
  );
  const search = () => set({ rekening: account.trim() || null });
  const more = () =>
    void fetchMore({ variables: { ...variables, after: data?.budgetLines.pageInfo.endCursor } });
  return (
    <Page
      title={t('Anggaran')}
      subtitle={
        data &&
        t('{n} baris · pagu termasuk pergeseran, semua angka dengan PPN', { n: data.budgetLines.totalCount })
      }
      actions={
        canCreate && (
          <Button variant="filled" leftSection={<IconPlus size={16} />} component={Link} to="/anggaran/baru">
            {t('Buat baris anggaran')}
          </Button>
        )
      }
    >
      <Section flush>
        <FilterBar
          chips={chips}
          onRemove={(key) => {
            set({ [key]: null });
            if (key === 'rekening') setAccount('');
          }}
          onClear={() => {
            clear();
            setAccount('');
          }}
        >
          <Select
            label={t('Tahun')}
            clearable
            w={120}
            value={values.tahun ?? null}
            onChange={(value) => set({ tahun: value })}
            data={yearsAround(thisYear)}
          />
          <Select
            label={t('Unit kerja')}
            clearable
            w={220}
            value={values.unit ?? null}
            onChange={(value) => set({ unit: value })}
            data={units}
          />
          <TextInput
            label={t('Kode rekening')}
            value={account}
            onChange={(e) => setAccount(e.currentTarget.value)}
            onBlur={search}
            onKeyDown={(e) => e.key === 'Enter' && search()}
          />
          <Select
            label={t('Urutan')}
            w={180}
            allowDeselect={false}
            value={values.urut ?? 'ACCOUNT'}
            onChange={(value) => set({ urut: value === 'ACCOUNT' ? null : value })}
            data={[
              { value: 'ACCOUNT', label: t('Kode rekening') },
              { value: 'LARGEST', label: t('Terbesar lebih dulu') },
            ]}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={data?.budgetLines.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/anggaran/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.budgetLines.pageInfo.hasNextPage)}
          onMore={more}
          empty={
            chips.length > 0
              ? t('Tidak ada baris anggaran yang cocok dengan penyaring.')
              : t('Belum ada baris anggaran.')
          }
        />
      </Section>
    </Page>
  );
}
