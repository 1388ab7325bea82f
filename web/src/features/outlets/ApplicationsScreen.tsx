import { useQuery } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ApplicationOrder, ApplicationState, ApplicationsScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { Age } from '../../ui/Age';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { OpenPeriodButton, PeriodLine } from './RegistrationPeriods';
import { APPLICATION_STATES, applicationState, mediumWord } from './words';

export const ApplicationsScreenDocument = graphql(`
  query ApplicationsScreen($filter: ApplicationFilter, $orderBy: ApplicationOrder!, $first: Int!, $after: String) {
    applications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        id receiptNumber state submittedAt fiscalYear returnCount score tier queuePosition
        stepAge { day limit isLate isLastDay dueAt }
        outlet { id name medium }
        company { id legalName }
        adminVerifiers { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = ApplicationsScreenQuery['applications']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'tahun', 'urut'] as const;
/** What waits for somebody of the office. */
const WAITING: ApplicationState[] = [
  'SUBMITTED',
  'ADMIN_VERIFIED',
  'FACTUAL_CHECK',
  'FACTUALLY_VERIFIED',
  'SCORED',
  'OBJECTED',
];
const ALL = 'semua';
const ORDERS: Record<string, [ApplicationOrder, string]> = {
  langkah: ['STEP_AGE', 'Terlama di langkah ini'],
  terbaru: ['NEWEST', 'Terbaru dulu'],
};

const columns = (): Column<Row>[] => [
  {
    key: 'outlet',
    header: t('Media'),
    isKey: true,
    cell: (row) => (
      <>
        {row.outlet?.name ?? t('(tanpa nama)')}
        <div className="meta" style={{ fontWeight: 400 }}>
          {row.company?.legalName}
        </div>
      </>
    ),
  },
  { key: 'number', header: t('Nomor'), cell: (row) => <span className="num">{row.receiptNumber}</span> },
  { key: 'medium', header: t('Jenis'), cell: (row) => row.outlet && mediumWord(row.outlet.medium) },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <>
        <StateTag tone={applicationState(row.state).tone}>{applicationState(row.state).text}</StateTag>
        {row.state === 'SUBMITTED' && row.adminVerifiers.length > 0 && (
          <div className="meta">
            {t('diluluskan {names}, menunggu pemeriksa kedua', {
              names: row.adminVerifiers.map(({ name }) => name).join(', '),
            })}
          </div>
        )}
        {row.returnCount > 0 && (
          <div className="meta">{t('dikembalikan {n} kali', { n: row.returnCount })}</div>
        )}
      </>
    ),
  },
  {
    key: 'score',
    header: t('Nilai'),
    align: 'right',
    cell: (row) => row.score != null && `${row.score}${row.tier ? ` (${row.tier})` : ''}`,
  },
  { key: 'at', header: t('Diajukan'), align: 'right', cell: (row) => <When at={row.submittedAt} /> },
  { key: 'age', header: t('Umur langkah'), cell: (row) => <Age age={row.stepAge} /> },
];

/** The queue of the verifiers: oldest first, what waits for the office unless another state is chosen. */
export function ApplicationsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const states =
    values.keadaan === ALL ? undefined : values.keadaan ? [values.keadaan as ApplicationState] : WAITING;
  const filter = {
    ...(states && { states }),
    ...(values.cari && { search: values.cari }),
    ...(values.tahun && { fiscalYear: Number(values.tahun) }),
  };
  const orderBy: ApplicationOrder = ORDERS[values.urut ?? '']?.[0] ?? 'OLDEST';
  const { data, error, loading, fetchMore, refetch } = useQuery(ApplicationsScreenDocument, {
    variables: { filter, orderBy, first: 50 },
    pollInterval: 30_000,
  });
  const page = data?.applications;
  const label = {
    cari: values.cari ?? '',
    keadaan: values.keadaan === ALL ? t('semua keadaan') : applicationState(values.keadaan ?? '').text,
    tahun: t('tahun {year}', { year: values.tahun ?? '' }),
    urut: t(ORDERS[values.urut ?? '']?.[1] ?? ''),
  };
  const chips = KEYS.flatMap((key) => (values[key] ? [{ key, label: label[key] }] : []));
  const search = () => set({ cari: text.trim() || null });
  return (
    <Page
      title={t('Verifikasi media')}
      subtitle={
        <>
          {!values.keadaan && `${t('Yang menunggu kantor, terlama dulu')}. `}
          <PeriodLine />
        </>
      }
      actions={<OpenPeriodButton />}
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
            label={t('Nomor atau nama media')}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            onBlur={search}
            onKeyDown={(e) => e.key === 'Enter' && search()}
          />
          <Select
            label={t('Keadaan')}
            clearable
            w={240}
            placeholder={t('menunggu kantor')}
            value={values.keadaan ?? null}
            onChange={(keadaan) => set({ keadaan })}
            data={[
              { value: ALL, label: t('semua keadaan') },
              ...APPLICATION_STATES.map((value) => ({ value, label: applicationState(value).text })),
            ]}
          />
          <TextInput
            label={t('Tahun anggaran')}
            w={120}
            inputMode="numeric"
            maxLength={4}
            defaultValue={values.tahun ?? ''}
            key={values.tahun ?? ''}
            onBlur={(e) =>
              set({ tahun: /^\d{4}$/.test(e.currentTarget.value) ? e.currentTarget.value : null })
            }
          />
          <Select
            label={t('Urutan')}
            clearable
            w={200}
            placeholder={t('terlama dulu')}
            value={values.urut ?? null}
            onChange={(urut) => set({ urut })}
            data={Object.entries(ORDERS).map(([value, [, name]]) => ({ value, label: t(name) }))}
          />
        </FilterBar>
        {error && !data && <ErrorState message={error.message} onRetry={() => void refetch()} />}
        <DataTable
          columns={columns()}
          rows={page?.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/verifikasi/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(page?.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, orderBy, first: 50, after: page?.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada permohonan yang cocok dengan penyaring.')
              : t('Tidak ada permohonan yang menunggu kantor.')
          }
        />
      </Section>
    </Page>
  );
}
