import { graphql } from '../../gql';
import type { FeedScreenQuery } from '../../gql/graphql';

export const FeedScreenDocument = graphql(`
  query FeedScreen($filter: FeedFilter, $first: Int!, $after: String) {
    feed(filter: $filter, first: $first, after: $after) {
      nodes {
        id isRead isStarred copyCount copyOutlets
        article {
          id title url publishedAt firstSeenAt isPaid channel account
          outlet { id name }
          firstTone { effective machine probability person topic { id name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const FeedHeads = graphql(`
  query FeedHeads($filter: FeedFilter) {
    feed(filter: $filter, first: 30) { nodes { id } }
  }
`);

export const FeedUnread = graphql(`
  query FeedUnread {
    unread { count topics { count topic { id name } } }
  }
`);

export const MarkArticles = graphql(`
  mutation MarkArticles($input: MarkArticlesInput!) {
    articlesMark(input: $input) { changedIds errors { code message field } }
  }
`);

export type FeedLine = FeedScreenQuery['feed']['nodes'][number];
