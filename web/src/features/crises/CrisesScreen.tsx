import { useQuery } from '@apollo/client/react';
import { Button, Switch, TextInput } from '@mantine/core';
import { IconLock, IconUrgent } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import type { CrisesScreenQuery, CrisisFilter, CrisisState } from '../../gql/graphql';
import { CRISIS_STATES, clockWord, crisisState } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { CaseCode } from '../../ui/CaseCode';
import { type Column, DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { CrisesScreenDocument } from './crisisDocuments';

type Row = CrisesScreenQuery['crises']['nodes'][number];
const KEYS = ['cari', 'keadaan', 'berjalan', 'latihan'] as const;
const PAGE = 50;
const RUNNING = ['DECLARED', 'ACTIVE', 'CONTAINED', 'RECOVERY'];

/** The clock that is due next; a late one first. */
const nextClock = (row: Row) => row.clocks.find(({ state }) => state === 'PENDING') ?? null;

function ClockCell({ row }: { row: Row }) {
  const late = row.clocks.filter(({ state }) => state === 'BREACHED').length;
  const next = RUNNING.includes(row.state) ? nextClock(row) : null;
  return (
    <>
      {next && (
        <>
          {clockWord(next.kind)} <When at={next.dueAt} />
        </>
      )}
      {late > 0 && <div className="meta">{t('{n} tenggat terlewati', { n: late })}</div>}
    </>
  );
}

const columns = (): Column<Row>[] => [
  {
    key: 'code',
    header: t('Nomor dan krisis'),
    isKey: true,
    cell: (row) => (
      <>
        {row.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>} <CaseCode>{row.code}</CaseCode>
        <div style={{ fontWeight: 400 }}>{row.title}</div>
      </>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <>
        <StateTag tone={crisisState(row.state).tone}>{crisisState(row.state).text}</StateTag>{' '}
        {row.visibility === 'RESTRICTED' && <StateTag icon={IconLock}>{t('Terbatas')}</StateTag>}
      </>
    ),
  },
  { key: 'severity', header: t('Dampak'), cell: (row) => <b>{row.severity}</b> },
  { key: 'commander', header: t('Pemimpin krisis'), cell: (row) => row.commander?.name },
  {
    key: 'tasks',
    header: t('Tugas'),
    align: 'right',
    cell: ({ taskCounts, state }) => (
      <>
        {t('{n} dari {all}', { n: taskCounts.finished, all: taskCounts.total })}
        {taskCounts.overdue > 0 && RUNNING.includes(state) && (
          <div>
            <StateTag tone="merah">{t('{n} lewat tenggat', { n: taskCounts.overdue })}</StateTag>
          </div>
        )}
      </>
    ),
  },
  { key: 'clock', header: t('Tenggat berikutnya'), cell: (row) => <ClockCell row={row} /> },
  { key: 'declared', header: t('Dinyatakan'), align: 'right', cell: (row) => <When at={row.declaredAt} /> },
];

type Values = Partial<Record<(typeof KEYS)[number], string>>;

const filterOf = ({ cari, keadaan, berjalan, latihan }: Values): CrisisFilter => ({
  ...(cari && { text: cari }),
  ...(keadaan && { states: [keadaan as CrisisState] }),
  ...(berjalan && { isRunning: true }),
  ...(latihan && { isExercise: latihan === 'ya' }),
});

/** Every crisis the person may see, last declared first. */
export function CrisesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const mayDeclare = useHolds('DIVISION_HEAD', 'AGENCY_HEAD', 'REGIONAL_SECRETARY');
  const filter = filterOf(values);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(CrisesScreenDocument, {
    variables: { filter, first: PAGE },
    pollInterval: 30_000,
  });
  const shown = data ?? previousData;
  const chips = [
    ...(values.cari ? [{ key: 'cari', label: values.cari }] : []),
    ...(values.keadaan ? [{ key: 'keadaan', label: crisisState(values.keadaan).text }] : []),
    ...(values.berjalan ? [{ key: 'berjalan', label: t('Sedang berjalan') }] : []),
    ...(values.latihan ? [{ key: 'latihan', label: t('Hanya latihan') }] : []),
  ];
  const declare = mayDeclare && (
    <Button
      variant="filled"
      component={Link}
      to="/krisis/baru"
      leftSection={<IconUrgent size={16} aria-hidden />}
    >
      {t('Nyatakan krisis')}
    </Button>
  );
  return (
    <Page title={t('Krisis')} actions={declare}>
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
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={() => set({ cari: text.trim() || null })}
            onKeyDown={(event) => event.key === 'Enter' && set({ cari: text.trim() || null })}
          />
          <SelectField
            label={t('Keadaan')}
            w={190}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={CRISIS_STATES.map((value) => ({ value, label: crisisState(value).text }))}
          />
          <Switch
            label={t('Sedang berjalan')}
            checked={values.berjalan === 'ya'}
            onChange={(event) => set({ berjalan: event.currentTarget.checked ? 'ya' : null })}
          />
          <Switch
            label={t('Hanya latihan')}
            checked={values.latihan === 'ya'}
            onChange={(event) => set({ latihan: event.currentTarget.checked ? 'ya' : null })}
          />
        </FilterBar>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.crises.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/krisis/${row.code}`}
            isLoading={loading}
            hasMore={Boolean(shown?.crises.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: PAGE, after: shown?.crises.pageInfo.endCursor } })
            }
            empty={
              <EmptyState
                text={
                  chips.length > 0
                    ? t('Tidak ada krisis yang cocok dengan penyaring.')
                    : t('Belum pernah ada krisis. Krisis dinyatakan oleh pimpinan, dari sebuah isu.')
                }
              />
            }
          />
        )}
      </Section>
    </Page>
  );
}
