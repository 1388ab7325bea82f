import type { useQuery } from '@apollo/client/react';
import { Button, Switch } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { SearchScreenQuery, SearchScreenQueryVariables } from '../../gql/graphql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import type { Counts } from './SearchFacets';
import { SearchHits } from './SearchHits';
import { SearchToTopic } from './SearchToTopic';
import classes from './search.module.css';
import type { SearchKey, SearchValues } from './searchWords';

type Found = SearchScreenQuery;

interface Props {
  search: Pick<
    useQuery.Result<Found, SearchScreenQueryVariables, 'empty' | 'complete' | 'streaming'>,
    'data' | 'error' | 'loading' | 'fetchMore' | 'refetch'
  >;
  variables: SearchScreenQueryVariables;
  counts: Counts | undefined;
  values: SearchValues;
  onChange: (changes: Partial<Record<SearchKey, string | null>>) => void;
  action: ReactNode;
}

/** How many were found and the articles themselves; says so when looking ended early. */
export function SearchResults({ search, variables, counts, values, onChange, action }: Props) {
  const { data, error, loading, refetch } = search;
  const found = data?.articleSearch;
  if (error && !found)
    return <ErrorState message={t('Pencarian gagal dijalankan.')} onRetry={() => void refetch()} />;
  if (!found) return loading ? <Loading lines={8} /> : null;
  const hits = found.hits.nodes;
  return (
    <>
      <div className={classes.counts} aria-live="polite">
        {counts && (
          <span>
            {t('{articles} pemberitaan, {items} berita asal', {
              articles: atLeast(counts.articles, counts.isExact),
              items: atLeast(counts.items, counts.isExact),
            })}
          </span>
        )}
        <Switch
          size="xs"
          label={t('Gabungkan salinan')}
          checked={values.lipat !== 'tidak'}
          onChange={(event) => onChange({ lipat: event.currentTarget.checked ? null : 'tidak' })}
        />
        <SearchToTopic values={values} />
        {action}
      </div>
      {hits.length > 0 && <SearchHits hits={hits} onUnfold={() => onChange({ lipat: 'tidak' })} />}
      {hits.length === 0 && !found.isPartial && (
        <EmptyState
          text={t('Tidak ada artikel yang cocok. Coba kata lain, awalan dengan *, atau hapus penyaring.')}
        />
      )}
      <More search={search} variables={variables} />
    </>
  );
}

/** A count as people read it: `1.240`, or `10.000+` when counting stopped before the end. */
const atLeast = (count: number, isExact: boolean): string =>
  count > 10_000 ? `${number(10_000)}+` : isExact ? number(count) : `${number(count)}+`;

function More({ search: { data, fetchMore }, variables }: Pick<Props, 'search' | 'variables'>) {
  const [isBusy, setBusy] = useState(false);
  const found = data?.articleSearch;
  if (!found?.hits.pageInfo.hasNextPage) return null;
  const more = async () => {
    setBusy(true);
    const after = found.hits.pageInfo.endCursor;
    await fetchMore({ variables: { ...variables, after }, updateQuery: joined }).finally(() =>
      setBusy(false),
    );
  };
  return (
    <div className={classes.more}>
      {found.isPartial && (
        <p role="status">
          {t('Hasil sebagian: pencarian ini melihat banyak artikel, dan yang lebih lama belum diperiksa.')}
        </p>
      )}
      <Button size="xs" loading={isBusy} onClick={() => void more()}>
        {found.isPartial ? t('Lanjutkan mencari') : t('Muat lagi')}
      </Button>
    </div>
  );
}

/** A further page behind those already there. */
function joined(before: Found, { fetchMoreResult: page }: { fetchMoreResult: Found }): Found {
  const known = new Set(before.articleSearch.hits.nodes.map(({ article }) => article.id));
  const fresh = page.articleSearch.hits.nodes.filter(({ article }) => !known.has(article.id));
  const nodes = [...before.articleSearch.hits.nodes, ...fresh];
  return { articleSearch: { ...page.articleSearch, hits: { ...page.articleSearch.hits, nodes } } };
}
