import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { ContractState, ContractsScreenQuery } from '../../gql/graphql';
import { contractState, mediumWord, stateOptions } from '../../lib/contractWords';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Meter } from '../../ui/Meter';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { EndsOn } from './EndsOn';

export const ContractsScreenDocument = graphql(`
  query ContractsScreen($filter: ContractFilter, $orderBy: ContractOrder!, $first: Int!, $after: String) {
    contracts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id number state value ordered endsOn outlet { id name medium } company { id legalName } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

type Row = ContractsScreenQuery['contracts']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'berakhir', 'media', 'perusahaan', 'anggaran'] as const;
type Values = Partial<Record<(typeof KEYS)[number], string>>;
const PAGE = 50;
const DAY_MS = 86_400_000;

/** The day so many days after today, in the zone of the office. */
const dayIn = (days: number) => partsOf(new Date(Date.now() + days * DAY_MS)).day;

const filterOf = ({ cari, keadaan, berakhir, media, perusahaan, anggaran }: Values) => ({
  ...(cari && { text: cari }),
  ...(keadaan && { states: [keadaan as ContractState] }),
  ...(berakhir && { endingBefore: dayIn(Number(berakhir)) }),
  ...(media && { outletId: media }),
  ...(perusahaan && { companyId: perusahaan }),
  ...(anggaran && { budgetLineId: anggaran }),
});

const CHIPS: Record<(typeof KEYS)[number], (value: string) => string> = {
  cari: (value) => value,
  keadaan: (value) => contractState(value).text,
  berakhir: (value) => t('berakhir dalam {n} hari', { n: value }),
  media: () => t('satu media'),
  perusahaan: () => t('satu perusahaan'),
  anggaran: () => t('satu baris anggaran'),
};

function Remaining({ row }: { row: Row }) {
  if (row.value == null) return <span className="muted">{t('tanpa batas nilai')}</span>;
  return (
    <>
      <Money value={row.value - row.ordered} plain />
      <Meter total={row.value} filled={row.ordered} label={t('Terpesan dari nilai kontrak')} />
    </>
  );
}

const columns = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('Nomor dan media'),
    isKey: true,
    cell: (row) => (
      <>
        {row.number}
        <div style={{ fontWeight: 400 }}>{row.outlet?.name}</div>
      </>
    ),
  },
  {
    key: 'company',
    header: t('Perusahaan'),
    cell: (row) => (
      <>
        {row.company?.legalName}
        <div className="meta">{row.outlet && mediumWord(row.outlet.medium)}</div>
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={contractState(row.state).tone}>{contractState(row.state).text}</StateTag>,
  },
  { key: 'value', header: t('Nilai (Rp)'), align: 'right', cell: (row) => <Money value={row.value} plain /> },
  { key: 'rest', header: t('Sisa (Rp)'), align: 'right', cell: (row) => <Remaining row={row} /> },
  {
    key: 'ends',
    header: t('Berakhir'),
    align: 'right',
    cell: (row) => <EndsOn on={row.endsOn} state={row.state} />,
  },
];

/** Every contract the person may see: what is left of it and when it ends. */
export function ContractsScreen() {
  const canDraft = useHolds('PROCUREMENT_OFFICER', 'COMMITMENT_OFFICER');
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const variables = {
    filter: filterOf(values),
    orderBy: values.berakhir ? ('ENDING' as const) : ('NEWEST' as const),
    first: PAGE,
  };
  const { data, error, loading, fetchMore, refetch } = useQuery(ContractsScreenDocument, { variables });
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: CHIPS[key](values[key]) }] : []));
  const search = () => set({ cari: text.trim() || null });
  const more = () =>
    void fetchMore({ variables: { ...variables, after: data?.contracts.pageInfo.endCursor } });
  const create = canDraft && (
    <Button variant="filled" leftSection={<IconPlus size={16} />} component={Link} to="/kontrak/baru">
      {t('Susun kontrak')}
    </Button>
  );
  return (
    <Page
      title={t('Kontrak')}
      subtitle={data && t('{n} kontrak', { n: data.contracts.totalCount })}
      actions={create}
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
            label={t('Nomor, media, atau perusahaan')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={search}
            onKeyDown={(e) => e.key === 'Enter' && search()}
          />
          <Select
            label={t('Keadaan')}
            clearable
            w={200}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={stateOptions()}
          />
          <Select
            label={t('Berakhir dalam')}
            clearable
            w={150}
            value={values.berakhir ?? null}
            onChange={(value) => set({ berakhir: value })}
            data={['30', '60', '90'].map((value) => ({ value, label: t('{n} hari', { n: value }) }))}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={data?.contracts.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/kontrak/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.contracts.pageInfo.hasNextPage)}
          onMore={more}
          empty={
            chips.length > 0 ? t('Tidak ada kontrak yang cocok dengan penyaring.') : t('Belum ada kontrak.')
          }
        />
      </Section>
    </Page>
  );
}
