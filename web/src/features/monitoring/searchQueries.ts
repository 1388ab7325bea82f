import { graphql } from '../../gql';

export const SearchScreenDocument = graphql(`
  query SearchScreen($query: String!, $filter: ArticleSearchFilter, $isFolded: Boolean!, $first: Int!, $after: String) {
    articleSearch(query: $query, filter: $filter, isFolded: $isFolded, first: $first, after: $after) {
      errors { code message offset length suggestion }
      warnings { code message offset length suggestion }
      isPartial
      hits {
        nodes {
          copyCount
          title { text isMarked }
          snippets { parts { text isMarked } }
          article { id publishedAt firstSeenAt isPaid isPartial channel outlet { id name } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const SearchCountsDocument = graphql(`
  query SearchCounts($query: String!, $filter: ArticleSearchFilter) {
    articleSearch(query: $query, filter: $filter, first: 1) {
      counts {
        articles
        items
        isExact
        countedSince
        byOutlet { value label count }
        byTopic { value label count }
        byChannel { value label count }
        byTone { value label count }
        byMonth { value label count }
        byDay { value label count }
      }
    }
  }
`);
