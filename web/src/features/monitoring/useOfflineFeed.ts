import { useApolloClient } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import type { FeedFilter } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { saveHtml } from '../../lib/offlineFile';
import { type OfflineLine, offlineFeed } from './offlineFeed';

const OfflineFeedDocument = graphql(`
  query OfflineFeed($filter: FeedFilter, $first: Int!, $after: String) {
    feed(filter: $filter, first: $first, after: $after) {
      nodes {
        id copyCount
        article { id title url publishedAt firstSeenAt isPaid account paragraphs summary outlet { id name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const KEPT = 200;
const PAGE = 50;

/** Saves the last 200 articles of the list with their texts as a file that opens without a network. */
export function useOfflineFeed(filter: FeedFilter) {
  const client = useApolloClient();
  const { office } = useViewer();
  const [busy, setBusy] = useState(false);
  const say = (message: string) => notifications.show({ message, position: 'bottom-left' });
  const read = async (): Promise<OfflineLine[]> => {
    const lines: OfflineLine[] = [];
    let after: string | null | undefined = null;
    do {
      const variables: { filter: FeedFilter; first: number; after: string | null } = {
        filter,
        first: PAGE,
        after,
      };
      const { data } = await client.query({
        query: OfflineFeedDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      lines.push(...(data?.feed.nodes ?? []));
      after = data?.feed.pageInfo.hasNextPage ? data.feed.pageInfo.endCursor : null;
    } while (after && lines.length < KEPT);
    return lines;
  };
  const save = async () => {
    setBusy(true);
    try {
      const lines = await read();
      const now = new Date();
      saveHtml(`pantauan-${partsOf(now).day}.html`, offlineFeed(lines, office.regency, now));
      say(t('{n} artikel disimpan. Dapat dibuka dan dibaca tanpa jaringan.', { n: lines.length }));
    } catch {
      say(t('Artikel gagal disimpan. Coba lagi.'));
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}
