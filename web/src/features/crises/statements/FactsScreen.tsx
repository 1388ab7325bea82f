import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../../gql';
import type { FactStatus } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { Page } from '../../../ui/Page';
import { Stack } from '../../../ui/Stack';
import { UrlTabs } from '../../../ui/UrlTabs';
import { FactCard } from './FactCard';

export const FactsScreenDocument = graphql(`
  query FactsScreen($statuses: [FactStatus!], $after: String) {
    facts(first: 20, after: $after, statuses: $statuses) {
      nodes { id version text status source decidedAt createdAt allowedActions }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const POLL_MS = 20_000;

function FactList({ statuses, empty }: { statuses: FactStatus[]; empty: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(FactsScreenDocument, {
    variables: { statuses },
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const { nodes, pageInfo } = data.facts;
  if (nodes.length === 0) return <EmptyState text={empty} />;
  return (
    <div style={{ maxWidth: 720 }}>
      <Stack>
        {nodes.map((fact) => (
          <FactCard key={fact.id} fact={fact} />
        ))}
        {pageInfo.hasNextPage && (
          <Button
            loading={loading}
            onClick={() => void fetchMore({ variables: { statuses, after: pageInfo.endCursor } })}
          >
            {t('Muat lagi')}
          </Button>
        )}
      </Stack>
    </div>
  );
}

/** What the contact of an agency is asked: facts to confirm with a document, and those already answered. */
export function FactsScreen() {
  return (
    <Page title={t('Fakta untuk dipastikan')}>
      <UrlTabs
        tabs={[
          {
            key: 'menunggu',
            label: t('Menunggu'),
            panel: (
              <FactList statuses={['UNCONFIRMED']} empty={t('Tidak ada fakta yang menunggu kepastian.')} />
            ),
          },
          {
            key: 'diputuskan',
            label: t('Sudah dijawab'),
            panel: <FactList statuses={['CONFIRMED', 'FALSE']} empty={t('Belum ada fakta yang dijawab.')} />,
          },
        ]}
      />
    </Page>
  );
}
