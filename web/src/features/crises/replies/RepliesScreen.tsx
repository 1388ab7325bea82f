import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useHolds } from '../../../app/viewer';
import { graphql } from '../../../gql';
import type { RepliesScreenQuery, ReplyState } from '../../../gql/graphql';
import { REPLY_STATES, replyKind, replyState } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { useListParams } from '../../../lib/useListParams';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { StateTag } from '../../../ui/StateTag';
import { When } from '../../../ui/When';

const RepliesScreenDocument = graphql(`
  query RepliesScreen($filter: ReplyFilter, $after: String) {
    rightsOfReply(first: 30, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor }
      nodes { id number kind state isExercise submittedAt dueAt outlet { id name } sourceArticle { id title } crisis { code } issue { code } }
    }
  }
`);

type Row = RepliesScreenQuery['rightsOfReply']['nodes'][number];
const KEYS = ['keadaan'] as const;

const columns = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('Nomor'),
    isKey: true,
    cell: (row) => (
      <>
        {row.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>} {row.number ?? replyKind(row.kind)}
      </>
    ),
  },
  { key: 'outlet', header: t('Media'), cell: (row) => row.outlet?.name },
  { key: 'article', header: t('Berita yang keliru'), cell: (row) => row.sourceArticle?.title },
  { key: 'case', header: t('Perkara'), cell: (row) => row.crisis?.code ?? row.issue?.code },
  {
    key: 'state',
    header: t('Keadaan'),
    cell: (row) => <StateTag tone={replyState(row.state).tone}>{replyState(row.state).text}</StateTag>,
  },
  {
    key: 'due',
    header: t('Batas jawaban'),
    align: 'right',
    cell: (row) => (row.state === 'SUBMITTED' ? <When at={row.dueAt} /> : t('tidak berjalan')),
  },
];

/** Every right of reply the person may see, newest first. */
export function RepliesScreen() {
  const { values, set, clear } = useListParams(KEYS);
  const mayDraft = useHolds('COMMUNICATIONS_OFFICER', 'MONITORING_ANALYST');
  const filter = values.keadaan ? { states: [values.keadaan as ReplyState] } : {};
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(RepliesScreenDocument, {
    variables: { filter },
  });
  const shown = data ?? previousData;
  return (
    <Page
      title={t('Hak jawab')}
      subtitle={t('Hak menurut undang-undang: tanpa biaya, tanpa pesanan, tanpa kuota.')}
      actions={
        mayDraft && (
          <Button variant="filled" component={Link} to="/hak-jawab/baru">
            {t('Susun hak jawab')}
          </Button>
        )
      }
    >
      <Section flush>
        <FilterBar
          chips={values.keadaan ? [{ key: 'keadaan', label: replyState(values.keadaan).text }] : []}
          onRemove={(key) => set({ [key]: null })}
          onClear={clear}
        >
          <SelectField
            label={t('Keadaan')}
            w={220}
            value={values.keadaan ?? null}
            onChange={(value) => set({ keadaan: value })}
            data={REPLY_STATES.map((value) => ({ value, label: replyState(value).text }))}
          />
        </FilterBar>
        {error && !shown ? (
          <ErrorState message={error.message} onRetry={() => void refetch()} />
        ) : (
          <DataTable
            columns={columns()}
            rows={shown?.rightsOfReply.nodes ?? []}
            rowKey={(row) => row.id}
            rowTo={(row) => `/hak-jawab/${row.id}`}
            isLoading={loading}
            hasMore={Boolean(shown?.rightsOfReply.pageInfo.hasNextPage)}
            onMore={() =>
              void fetchMore({ variables: { filter, after: shown?.rightsOfReply.pageInfo.endCursor } })
            }
            empty={
              <EmptyState text={t('Belum ada hak jawab. Susun dari artikel yang memuat kekeliruan fakta.')} />
            }
          />
        )}
      </Section>
    </Page>
  );
}
