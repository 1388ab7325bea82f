import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql';
import type { ArticleFilter } from '../gql/graphql';
import { when } from './format';

const Choices = graphql(`
  query ArticleChoices($filter: ArticleFilter!) {
    articles(first: 20, filter: $filter) { nodes { id title publishedAt firstSeenAt outlet { name } } }
  }
`);

interface Named {
  id: string;
  title: string;
  publishedAt?: string | null;
  firstSeenAt: string;
  outlet?: { name: string } | null;
}

/** An article to choose: headline, outlet and when it was published. */
export const articleChoice = ({ id, title, publishedAt, firstSeenAt, outlet }: Named) => ({
  value: id,
  label: [title, outlet?.name, when(publishedAt ?? firstSeenAt, new Date())].filter(Boolean).join(' · '),
});

/** The newest monitored articles that the filter lets through; none while `isOff`. */
export function useArticlesFound(filter: ArticleFilter, isOff = false) {
  const { data, previousData } = useQuery(Choices, { variables: { filter }, skip: isOff });
  return (data ?? previousData)?.articles.nodes ?? [];
}
