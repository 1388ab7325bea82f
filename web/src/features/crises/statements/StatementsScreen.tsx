import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHolds } from '../../../app/viewer';
import { graphql } from '../../../gql';
import type { StatementKind, StatementsScreenQuery, VersionState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { kindOptions, statementKind, stateOptions, versionState } from '../../../lib/statementWords';
import { useListParams } from '../../../lib/useListParams';
import { type Column, DataTable } from '../../../ui/DataTable';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';

export const StatementsScreenDocument = graphql(`
  query StatementsScreen($filter: StatementFilter, $first: Int!, $after: String) {
    statements(filter: $filter, first: $first, after: $after) {
      nodes {
        id title kind createdAt
        issue { id code isExercise } crisis { id code }
        latest { id no state publishedAt author { name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = StatementsScreenQuery['statements']['nodes'][number];
const KEYS = ['jenis', 'keadaan', 'isu', 'krisis'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'title',
    header: t('Pernyataan'),
    isKey: true,
    cell: (row) => (
      <>
        {row.issue?.isExercise ? `[LATIHAN] ${row.title}` : row.title}
        <div style={{ fontWeight: 400 }}>{statementKind(row.kind)}</div>
      </>
    ),
  },
  { key: 'case', header: t('Perkara'), cell: (row) => row.crisis?.code ?? row.issue?.code },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) =>
      row.latest && (
        <StateTag tone={versionState(row.latest.state).tone}>{versionState(row.latest.state).text}</StateTag>
      ),
  },
  { key: 'no', header: t('Versi'), align: 'right', cell: (row) => row.latest?.no },
  { key: 'author', header: t('Penyusun'), cell: (row) => row.latest?.author?.name },
  { key: 'at', header: t('Terbit'), align: 'right', cell: (row) => <When at={row.latest?.publishedAt} /> },
];

/** Every statement the person may see, newest first. */
export function StatementsScreen() {
  const canWrite = useHolds('COMMUNICATIONS_OFFICER', 'SPOKESPERSON', 'DIVISION_HEAD');
  const { values, set, clear } = useListParams(KEYS);
  const filter = {
    ...(values.jenis && { kinds: [values.jenis as StatementKind] }),
    ...(values.keadaan && { states: [values.keadaan as VersionState] }),
    ...(values.isu && { issueId: values.isu }),
    ...(values.krisis && { crisisId: values.krisis }),
  };
  const { data, loading, error, refetch, fetchMore } = useQuery(StatementsScreenDocument, {
    variables: { filter, first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const words: Record<string, (value: string) => string> = {
    jenis: statementKind,
    keadaan: (value) => versionState(value).text,
    isu: () => t('Satu isu'),
    krisis: () => t('Satu krisis'),
  };
  const chips = KEYS.flatMap((key) =>
    values[key] ? [{ key, label: words[key]?.(values[key] ?? '') ?? '' }] : [],
  );
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  return (
    <Page
      title={t('Pernyataan')}
      actions={
        canWrite && (
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} />}
            component={Link}
            to="/pernyataan/baru"
          >
            {t('Susun pernyataan')}
          </Button>
        )
      }
    >
      <Section flush>
        <FilterBar chips={chips} onRemove={(key) => set({ [key]: null })} onClear={clear}>
          <Select
            label={t('Jenis')}
            clearable
            w={200}
            value={values.jenis ?? null}
            onChange={(jenis) => set({ jenis })}
            data={kindOptions()}
          />
          <Select
            label={t('Keadaan')}
            clearable
            w={200}
            value={values.keadaan ?? null}
            onChange={(keadaan) => set({ keadaan })}
            data={stateOptions()}
          />
        </FilterBar>
        <DataTable
          columns={columns()}
          rows={data?.statements.nodes ?? []}
          rowKey={(row) => row.id}
          rowTo={(row) => `/pernyataan/${row.id}`}
          isLoading={loading}
          hasMore={Boolean(data?.statements.pageInfo.hasNextPage)}
          onMore={() =>
            void fetchMore({ variables: { filter, first: 50, after: data?.statements.pageInfo.endCursor } })
          }
          empty={
            chips.length > 0
              ? t('Tidak ada pernyataan yang cocok dengan penyaring.')
              : t('Belum ada pernyataan.')
          }
        />
      </Section>
    </Page>
  );
}
