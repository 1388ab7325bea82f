import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SavedSearchesQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Confirm } from '../../ui/Confirm';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { RoleDefaultsDialog } from './RoleDefaultsDialog';
import { SavedSearchRow } from './SavedSearchRow';
import { SaveSearchDialog } from './SaveSearchDialog';
import { type SavedSearch, SavedSearchesDocument, searchInput, valuesOf } from './savedSearch';
import classes from './search.module.css';
import { useSearchActs } from './useSearchActs';

const PAGE = 50;

interface Props {
  /** The one in front of the reader. */
  openId: string | undefined;
  /** A row was chosen. */
  onOpen: () => void;
  /** The one in front of the reader is gone. */
  onGone: () => void;
}

/** One's own saved searches and those of the office, by name. */
export function SavedSearches({ openId, onOpen, onGone }: Props) {
  const { data, error, loading, refetch, fetchMore } = useQuery(SavedSearchesDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const [asked, setAsked] = useState<{ search: SavedSearch; what: 'name' | 'roles' | 'delete' } | null>(null);
  const acts = useSearchActs();
  const page = data?.savedSearches;
  if (error && !page)
    return <ErrorState message={t('Pencarian tersimpan gagal dimuat.')} onRetry={() => void refetch()} />;
  if (!page) return loading ? <Loading lines={4} /> : null;
  const remove = async (search: SavedSearch) => {
    const done = await acts.remove(search);
    setAsked(null);
    if (done && search.id === openId) onGone();
  };
  return (
    <>
      <Errors of={acts.errors} all />
      {page.nodes.length === 0 && (
        <EmptyState
          text={t('Belum ada pencarian tersimpan. Jalankan pencarian, lalu tekan Simpan pencarian.')}
        />
      )}
      <ul className={classes.savedList}>
        {page.nodes.map((search) => (
          <SavedSearchRow
            key={search.id}
            search={search}
            isOpen={search.id === openId}
            onOpen={onOpen}
            onRename={() => setAsked({ search, what: 'name' })}
            onWatch={() => void acts.toggleWatch(search)}
            onDefault={() => void acts.toggleDefault(search)}
            onRoles={() => setAsked({ search, what: 'roles' })}
            onDelete={() => setAsked({ search, what: 'delete' })}
          />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <div className={classes.more}>
          <Button
            size="xs"
            onClick={() =>
              void fetchMore({
                variables: { first: PAGE, after: page.pageInfo.endCursor },
                updateQuery: joined,
              })
            }
          >
            {t('Muat lagi')}
          </Button>
        </div>
      )}
      {asked?.what === 'name' && (
        <SaveSearchDialog
          title={t('Ganti nama atau bagikan')}
          search={asked.search}
          input={searchInput(valuesOf(asked.search))}
          onSaved={() => setAsked(null)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'roles' && <RoleDefaultsDialog search={asked.search} onClose={() => setAsked(null)} />}
      {asked?.what === 'delete' && (
        <Confirm
          isOpen
          isDanger
          title={t('Hapus pencarian "{name}"?', { name: asked.search.name })}
          confirm={t('Hapus pencarian')}
          busy={acts.busy}
          onConfirm={() => void remove(asked.search)}
          onClose={() => setAsked(null)}
        >
          {asked.search.isShared
            ? t('Pencarian ini juga hilang bagi rekan yang memakainya. Artikel dan topik tidak berubah.')
            : t('Artikel dan topik tidak berubah.')}
        </Confirm>
      )}
    </>
  );
}

/** A further page behind those already there. */
function joined(
  before: SavedSearchesQuery,
  { fetchMoreResult: page }: { fetchMoreResult: SavedSearchesQuery },
): SavedSearchesQuery {
  const nodes = [...before.savedSearches.nodes, ...page.savedSearches.nodes];
  return { savedSearches: { ...page.savedSearches, nodes } };
}
