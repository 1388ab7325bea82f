import { useQuery } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { Link } from 'react-router';
import type { CorrectionFilter, CorrectionsScreenQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { correctionState } from '../../../lib/measureWords';
import { useListParams } from '../../../lib/useListParams';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { CorrectionActions } from './CorrectionActions';
import { CorrectionsScreenDocument } from './correctionDocuments';

type Row = CorrectionsScreenQuery['correctionRequests']['nodes'][number];
const KEYS = ['semua'] as const;
const PAGE = 50;
const HOMES = { STATEMENT: '/pernyataan', CLARIFICATION: '/klarifikasi' } as const;
const WORDS = { fontWeight: 400, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** What the reader quotes, what is right instead, and what was answered. */
function Words({ row }: { row: Row }) {
  const told = row.answer ? t('Jawaban: {text}', { text: row.answer }) : row.discardReason;
  return (
    <div style={WORDS}>
      <q>{row.passage}</q>
      <div>{row.claim}</div>
      {told && <div className="meta">{told}</div>}
    </div>
  );
}

const columns = (): Column<Row>[] => [
  {
    key: 'words',
    header: t('Laporan pembaca'),
    isKey: true,
    cell: (row) => (
      <>
        <Link to={`${HOMES[row.subjectKind]}/${row.subjectId}`}>{row.title}</Link>
        {row.subjectNo !== null && (
          <span className="meta"> · {t('versi {n}', { n: row.subjectNo ?? 0 })}</span>
        )}
        <Words row={row} />
      </>
    ),
  },
  { key: 'at', header: t('Diterima'), cell: (row) => <When at={row.receivedAt} /> },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: ({ state, closedBy }) => (
      <>
        <StateTag tone={correctionState(state).tone}>{correctionState(state).text}</StateTag>
        <div className="meta">{closedBy?.name}</div>
      </>
    ),
  },
  {
    key: 'act',
    header: '',
    cell: (row) => row.allowedActions.length > 0 && <CorrectionActions request={row} />,
  },
];

/** What readers of the press room say is wrong, and what the office answers. */
export function CorrectionsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const filter: CorrectionFilter = values.semua ? {} : { states: ['RECEIVED'] };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(CorrectionsScreenDocument, {
    variables: { filter, first: PAGE },
  });
  const shown = (data ?? previousData)?.correctionRequests;
  const label = t('Termasuk yang sudah ditutup');
  return (
    <Page
      title={t('Laporan kekeliruan')}
      subtitle={t(
        'Pembaca ruang pers menunjukkan kekeliruan tanpa nama; jawaban tampil di alamat laporannya',
      )}
    >
      <Section flush>
        <FilterBar
          chips={values.semua ? [{ key: 'semua', label }] : []}
          onRemove={(key) => set({ [key]: null })}
          onClear={clear}
        >
          <Switch
            label={label}
            checked={values.semua === 'ya'}
            onChange={(event) => set({ semua: event.currentTarget.checked ? 'ya' : null })}
          />
        </FilterBar>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.nodes ?? []}
            rowKey={(row) => row.id}
            isLoading={loading}
            hasMore={Boolean(shown?.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, first: PAGE, after: shown?.pageInfo.endCursor } })
            }
            empty={<EmptyState text={t('Tidak ada laporan yang menunggu jawaban.')} />}
          />
        )}
      </Section>
    </Page>
  );
}
