import { useQuery } from '@apollo/client/react';
import { useHolds } from '../../../app/viewer';
import { graphql } from '../../../gql';
import type { DistributionState, DistributionsScreenQuery } from '../../../gql/graphql';
import { DISTRIBUTION_STATES, distributionState } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { useListParams } from '../../../lib/useListParams';
import { CaseCode } from '../../../ui/CaseCode';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';
import { RankButton } from './RankButton';

const DistributionsScreenDocument = graphql(`
  query DistributionsScreen($filter: DistributionFilter, $after: String) {
    distributions(first: 30, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id state rankedAt sentAt isExercise waitingReason
        statementVersion { id no title }
        crisis { id code } issue { id code }
        outcome { targets pickedUp pending pullThroughPercent }
      }
    }
    statements(first: 20, filter: { states: [APPROVED, PUBLISHED] }) {
      nodes { id kind title issue { id code } latest { id no state distributions(first: 1) { nodes { id } } } }
    }
  }
`);

type Row = DistributionsScreenQuery['distributions']['nodes'][number];
type Ready = DistributionsScreenQuery['statements']['nodes'][number];
const KEYS = ['keadaan'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Pernyataan'),
    isKey: true,
    cell: (row) => (
      <>
        {row.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>} {row.statementVersion?.title}
      </>
    ),
  },
  { key: 'case', header: t('Perkara'), cell: (row) => row.crisis?.code ?? row.issue?.code },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => (
      <>
        <StateTag tone={distributionState(row.state).tone}>{distributionState(row.state).text}</StateTag>{' '}
        {row.waitingReason && <StateTag tone="oranye">{t('Pesanan menunggu')}</StateTag>}
      </>
    ),
  },
  {
    key: 'outcome',
    header: t('Dimuat'),
    align: 'right',
    cell: ({ outcome, state }) =>
      state === 'PLANNED'
        ? t('belum ada')
        : t('{n} dari {all}', { n: outcome.pickedUp, all: outcome.targets }),
  },
  { key: 'sent', header: t('Dikirim'), align: 'right', cell: (row) => <When at={row.sentAt ?? null} /> },
];

/** Approved statements that have not been sent to outlets yet. */
function ReadyStatements({ statements }: { statements: readonly Ready[] }) {
  const waiting = statements.filter(({ latest }) => latest.distributions.nodes.length === 0);
  if (waiting.length === 0) return null;
  return (
    <Section title={t('Siap didistribusikan')} note={waiting.length}>
      {waiting.map(({ id, title, issue, latest }) => (
        <p
          key={id}
          style={{
            display: 'flex',
            gap: '4px 12px',
            alignItems: 'center',
            flexWrap: 'wrap',
            margin: '0 0 12px',
          }}
        >
          <b>{title}</b>
          <span className="meta">
            <CaseCode>{issue?.code}</CaseCode> · {t('versi {n}', { n: latest.no })}
          </span>
          <RankButton versionId={latest.id} />
        </p>
      ))}
    </Section>
  );
}

/** Every distribution the person may see, last ranked first. */
export function DistributionsScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const mayWrite = useHolds('COMMUNICATIONS_OFFICER');
  const filter = values.keadaan ? { states: [values.keadaan as DistributionState] } : {};
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(DistributionsScreenDocument, {
    variables: { filter },
  });
  const shown = data ?? previousData;
  return (
    <Page title={t('Distribusi')} subtitle={t('Pernyataan sampai ke pembaca yang menerima klaim.')}>
      {mayWrite && <ReadyStatements statements={shown?.statements.nodes ?? []} />}
      <Section flush>
        <FilterBar
          chips={values.keadaan ? [{ key: 'keadaan', label: distributionState(values.keadaan).text }] : []}
          onRemove={(key) => set({ [key]: null })}
          onClear={clear}
        >
          <SelectField
            label={t('Keadaan')}
            w={200}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={DISTRIBUTION_STATES.map((value) => ({ value, label: distributionState(value).text }))}
          />
        </FilterBar>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.distributions.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/distribusi/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(shown?.distributions.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, after: shown?.distributions.pageInfo.endCursor } })
            }
            empty={
              <EmptyState
                text={t('Belum ada distribusi. Setujui sebuah pernyataan, lalu hitung peringkat media.')}
              />
            }
          />
        )}
      </Section>
    </Page>
  );
}
