import { useQuery } from '@apollo/client/react';
import { Button, Drawer } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n';
import { useListParams } from '../../lib/useListParams';
import { Columns } from '../../ui/Columns';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SavedSearchBar } from './SavedSearchBar';
import { SavedSearches } from './SavedSearches';
import { SearchBox } from './SearchBox';
import { SearchFacets } from './SearchFacets';
import { SearchFilterInputs, SearchFilters } from './SearchFilters';
import { SearchResults } from './SearchResults';
import { DEFAULT_KEY, OPEN_KEY, SCREEN_KEYS, toNone } from './savedSearch';
import classes from './search.module.css';
import { SearchCountsDocument, SearchScreenDocument } from './searchQueries';
import { filterOf } from './searchWords';
import { useDefaultSearch } from './useDefaultSearch';
import { useKeptList } from './useKeptList';

const PAGE = 20;

/** Finds articles by the query language of topics; the address holds the whole search. */
export function SearchScreen() {
  const { values: all, set } = useListParams(SCREEN_KEYS);
  const { [OPEN_KEY]: openId, [DEFAULT_KEY]: _, ...values } = all;
  const byItself = useDefaultSearch(set);
  const [isDrawer, setDrawer] = useState(false);
  const query = values.q ?? '';
  const filter = filterOf(values);
  const variables = { query, filter, isFolded: values.lipat !== 'tidak', first: PAGE };
  const [isListed, setListed] = useState(false);
  const isBack = useKeptList(isListed);
  const search = useQuery(SearchScreenDocument, {
    variables,
    skip: !query,
    fetchPolicy: isBack ? 'cache-first' : 'cache-and-network',
  });
  const found = search.data?.articleSearch;
  const hasHits = (found?.hits.nodes.length ?? 0) > 0;
  useEffect(() => setListed(hasHits), [hasHits]);
  const isWrong = (found?.errors.length ?? 0) > 0;
  const counted = useQuery(SearchCountsDocument, {
    variables: { query, filter },
    skip: !query || !found || isWrong,
  });
  const counts = counted.data?.articleSearch.counts;
  const facets = counts ? (
    <SearchFacets counts={counts} values={values} onPick={set} />
  ) : (
    counted.loading && <Loading lines={8} />
  );
  const hasSide = Boolean(query && !isWrong && facets && counts?.articles !== 0);
  const box = (
    <SearchBox
      value={query}
      problems={query ? ((isWrong ? found?.errors : found?.warnings) ?? []) : []}
      areWarnings={!isWrong}
      onSearch={(text) => set(text ? { q: text, [DEFAULT_KEY]: null } : toNone())}
    />
  );
  return (
    <Page title={t('Pencarian')} subtitle={t('Berita menurut kata, frasa, dan bidang')}>
      <Section>
        {box}
        {!query && (
          <p className={classes.hint}>
            {t('Tulis kata yang dicari, lalu tekan Enter. Cara menulis menunjukkan operator dan bidang.')}
          </p>
        )}
        <SavedSearchBar values={values} openId={openId} defaultId={byItself.search?.id} set={set} />
      </Section>
      {query && !isWrong && (
        <Columns
          side={
            hasSide && (
              <div className={classes.onDesk}>
                <Section>{facets}</Section>
              </div>
            )
          }
        >
          <Section flush>
            <SearchFilters values={values} counts={counts} onChange={set} />
            <SearchResults
              search={search}
              variables={variables}
              counts={counts}
              values={values}
              onChange={set}
              action={
                <Button
                  className={classes.onPhone}
                  size="xs"
                  leftSection={<IconFilter size={14} aria-hidden />}
                  onClick={() => setDrawer(true)}
                >
                  {t('Saring dan rinci')}
                </Button>
              }
            />
          </Section>
        </Columns>
      )}
      {!query && (
        <Section title={t('Pencarian tersimpan')} flush>
          {byItself.isPending ? (
            <Loading lines={4} />
          ) : (
            <SavedSearches openId={openId} onOpen={() => undefined} onGone={() => set(toNone())} />
          )}
        </Section>
      )}
      <Drawer
        opened={isDrawer}
        onClose={() => setDrawer(false)}
        position="right"
        title={t('Rincian hasil')}
        closeButtonProps={{ 'aria-label': t('Tutup') }}
      >
        <div className={classes.drawer}>
          <SearchFilterInputs values={values} onChange={set} />
        </div>
        {facets}
      </Drawer>
    </Page>
  );
}
