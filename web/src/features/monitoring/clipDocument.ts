import { graphql } from '../../gql';
import type { ClipsScreenQuery } from '../../gql/graphql';

export const ClipsScreenDocument = graphql(`
  query ClipsScreen($first: Int!, $after: String) {
    articleClips(first: $first, after: $after) {
      nodes {
        id url state outcomeText clippedByName createdAt
        article { id title channel status account edition publishedAt outlet { id name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ClipOutlets = graphql(`
  query ClipOutlets {
    outlets(first: 100) { nodes { id name } }
  }
`);

export const ClipArticle = graphql(`
  mutation ClipArticle($input: ClipArticleInput!) {
    articleClip(input: $input) { clip { id state article { id } } errors { code message field } }
  }
`);

export type ClipLine = ClipsScreenQuery['articleClips']['nodes'][number];
