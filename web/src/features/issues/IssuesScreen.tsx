import { useQuery } from '@apollo/client/react';
import { Button, Switch, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useHolds, useReadsCases } from '../../app/viewer';
import type { IssueFilter, IssuePriority, IssueState } from '../../gql/graphql';
import { ISSUE_STATES, issueState, priorityOptions, priorityWord } from '../../lib/caseWords';
import { t } from '../../lib/i18n';
import { useKeys } from '../../lib/useKeys';
import { useListParams } from '../../lib/useListParams';
import { CaseCode } from '../../ui/CaseCode';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { FilterBar } from '../../ui/FilterBar';
import { Kbd } from '../../ui/Kbd';
import { LevelBadge } from '../../ui/LevelBadge';
import { NotYours } from '../../ui/NotYours';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { IssueBoard } from './IssueBoard';
import type { IssueRow } from './IssueCard';
import { IssuesScreenDocument } from './issueDocuments';
import { OpenIssueDialog } from './OpenIssueDialog';

const KEYS = ['cari', 'keadaan', 'prioritas', 'milik', 'tampilan'] as const;
const PAGE = 100;

const columns = (): Column<IssueRow>[] => [
  {
    key: 'title',
    header: t('Nomor dan isu'),
    isKey: true,
    cell: (row) => (
      <>
        <CaseCode>{row.code}</CaseCode>
        <div style={{ fontWeight: 400 }}>{row.title}</div>
      </>
    ),
  },
  { key: 'level', header: t('Tingkat'), cell: (row) => <LevelBadge level={row.level} /> },
  {
    key: 'priority',
    header: t('Prioritas'),
    cell: ({ priority }) => (
      <StateTag tone={priorityWord(priority).tone}>{priorityWord(priority).text}</StateTag>
    ),
  },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state }) => <StateTag tone={issueState(state).tone}>{issueState(state).text}</StateTag>,
  },
  { key: 'owner', header: t('Pemilik'), cell: (row) => row.owner?.name ?? t('belum ada pemilik') },
  { key: 'opened', header: t('Dibuka'), align: 'right', cell: (row) => <When at={row.openedAt} /> },
];

type Values = Partial<Record<(typeof KEYS)[number], string>>;

const filterOf = ({ cari, keadaan, prioritas, milik, tampilan }: Values): IssueFilter => ({
  ...(cari && { text: cari }),
  ...(keadaan && { states: [keadaan as IssueState] }),
  ...(prioritas && { priority: prioritas as IssuePriority }),
  ...(milik && { isMine: true }),
  ...(tampilan !== 'daftar' && !keadaan && { isOpen: true }),
});

const chipsOf = ({ cari, keadaan, prioritas, milik }: Values) => [
  ...(cari ? [{ key: 'cari', label: cari }] : []),
  ...(keadaan ? [{ key: 'keadaan', label: issueState(keadaan).text }] : []),
  ...(prioritas ? [{ key: 'prioritas', label: priorityWord(prioritas).text }] : []),
  ...(milik ? [{ key: 'milik', label: t('Milik saya') }] : []),
];

/** The triage inbox: open issues by state on a board, or all of them as a list. */
export function IssuesScreen() {
  const isLeader = useHolds('EXECUTIVE');
  return useReadsCases() || isLeader ? <Issues /> : <NotYours title={t('Papan isu')} />;
}

function Issues() {
  const { values, set, clear } = useListParams(KEYS);
  const [text, setText] = useState(values.cari ?? '');
  const [isOpening, setOpening] = useState(false);
  const navigate = useNavigate();
  const mayOpen = useHolds('MONITORING_ANALYST', 'COMMUNICATIONS_OFFICER', 'DIVISION_HEAD', 'AGENCY_HEAD');
  const filter = filterOf(values);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(IssuesScreenDocument, {
    variables: { filter, first: PAGE },
    pollInterval: 30_000,
  });
  const keys = useMemo(() => ({ b: () => setOpening(true) }), []);
  useKeys(keys, mayOpen);
  const shown = data ?? previousData;
  const rows = shown?.issues.nodes ?? [];
  const isList = values.tampilan === 'daftar';
  const chips = chipsOf(values);
  const wipe = () => {
    clear();
    setText('');
  };
  return (
    <Page
      title={t('Papan isu')}
      actions={
        <>
          <Button onClick={() => set({ tampilan: isList ? null : 'daftar' })}>
            {isList ? t('Tampilkan papan') : t('Tampilkan daftar')}
          </Button>
          {mayOpen && (
            <Button
              variant="filled"
              leftSection={<IconPlus size={16} aria-hidden />}
              rightSection={<Kbd>b</Kbd>}
              onClick={() => setOpening(true)}
            >
              {t('Buka isu')}
            </Button>
          )}
        </>
      }
    >
      <Section flush>
        <FilterBar
          chips={chips}
          onRemove={(key) => {
            set({ [key]: null });
            if (key === 'cari') setText('');
          }}
          onClear={wipe}
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
            data={ISSUE_STATES.map((value) => ({ value, label: issueState(value).text }))}
          />
          <SelectField
            label={t('Prioritas')}
            w={180}
            value={values.prioritas ?? null}
            onChange={(value) => set({ prioritas: value })}
            data={priorityOptions()}
          />
          <Switch
            label={t('Milik saya')}
            checked={values.milik === 'ya'}
            onChange={(event) => set({ milik: event.currentTarget.checked ? 'ya' : null })}
          />
        </FilterBar>
        {isList && !error && (
          <DataTable
            columns={columns()}
            rows={rows}
            rowKey={(row) => row.id}
            rowTo={(row) => `/isu/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(shown?.issues.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: PAGE, after: shown?.issues.pageInfo.endCursor } })
            }
            empty={chips.length > 0 ? t('Tidak ada isu yang cocok dengan penyaring.') : t('Belum ada isu.')}
          />
        )}
      </Section>
      {error && !shown && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      {!isList && !error && (
        <IssueBoard
          rows={rows}
          counts={shown?.issueCounts ?? []}
          isLoading={loading && !shown}
          isFiltered={chips.length > 0}
        />
      )}
      {isOpening && (
        <OpenIssueDialog onClose={() => setOpening(false)} onOpened={(id) => navigate(`/isu/${id}`)} />
      )}
    </Page>
  );
}
