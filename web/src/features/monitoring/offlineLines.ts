import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../gql';
import type { FeedFilter, OfflineFeedQuery } from '../../gql/graphql';
import { type KeptArticle, MOST } from '../../lib/keptFeed';
import { carrierName } from './clipWords';

const OfflineFeedDocument = graphql(`
  query OfflineFeed($filter: FeedFilter, $first: Int!, $after: String) {
    viewer { id }
    feed(filter: $filter, first: $first, after: $after) {
      nodes {
        id copyCount
        article {
          id title url publishedAt firstSeenAt isPaid account paragraphs summary
          outlet { id name }
          topics { topic { id name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PAGE = 50;

/** A line of the feed with its text. */
export type OfflineLine = OfflineFeedQuery['feed']['nodes'][number];

/** The last 200 lines of the feed with their texts, and who read them. @throws where a page of them cannot be read */
export async function offlineLines(
  client: ApolloClient,
  filter: FeedFilter,
): Promise<{ personId: string | null; lines: OfflineLine[] }> {
  const lines: OfflineLine[] = [];
  let personId: string | null = null;
  let after: string | null | undefined = null;
  do {
    const variables: { filter: FeedFilter; first: number; after: string | null } = {
      filter,
      first: PAGE,
      after,
    };
    const { data } = await client.query({ query: OfflineFeedDocument, variables, fetchPolicy: 'no-cache' });
    personId = data?.viewer?.id ?? null;
    lines.push(...(data?.feed.nodes ?? []));
    after = data?.feed.pageInfo.hasNextPage ? data.feed.pageInfo.endCursor : null;
  } while (after && lines.length < MOST);
  return { personId, lines };
}

/** A line as this browser keeps it. */
export function keptArticle({ id, article, copyCount }: OfflineLine): KeptArticle {
  const { title, url, isPaid, paragraphs, summary } = article;
  return {
    ...{ id, title, url, isPaid, copyCount, carrier: carrierName(article) },
    at: article.publishedAt ?? article.firstSeenAt,
    topics: article.topics.flatMap(({ topic }) => (topic ? [topic.name] : [])),
    paragraphs: paragraphs.length > 0 ? paragraphs : [summary].filter(Boolean),
  };
}
