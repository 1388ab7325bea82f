import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { TopicArticlesQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';

const TopicArticlesDocument = graphql(`
  query TopicArticles($topicId: ID!, $first: Int!, $after: String) {
    articles(filter: { topicId: $topicId }, first: $first, after: $after) {
      nodes { id title publishedAt firstSeenAt outlet { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = TopicArticlesQuery['articles']['nodes'][number];
const FIRST = 50;

const columns = (): Column<Row>[] => [
  { key: 'title', header: t('Berita'), isKey: true, cell: (row) => row.title },
  { key: 'outlet', header: t('Media'), cell: (row) => row.outlet?.name },
  { key: 'at', header: t('Terbit'), cell: (row) => <When at={row.publishedAt ?? row.firstSeenAt} /> },
];

/** The articles of a topic, newest first, for readers without the feed. */
export function TopicArticles({ topicId }: { topicId: string }) {
  const { data, error, loading, fetchMore, refetch } = useQuery(TopicArticlesDocument, {
    variables: { topicId, first: FIRST },
  });
  if (error && !data)
    return <ErrorState message={t('Berita tidak dapat dimuat.')} onRetry={() => void refetch()} />;
  const page = data?.articles;
  return (
    <Section title={t('Berita')} flush>
      <DataTable
        columns={columns()}
        rows={page?.nodes ?? []}
        rowKey={(row) => row.id}
        rowTo={(row) => `/artikel/${row.id}`}
        isLoading={loading}
        hasMore={Boolean(page?.pageInfo.hasNextPage)}
        onMore={() =>
          void fetchMore({ variables: { topicId, first: FIRST, after: page?.pageInfo.endCursor } })
        }
        empty={t('Belum ada berita dalam topik ini.')}
      />
    </Section>
  );
}
