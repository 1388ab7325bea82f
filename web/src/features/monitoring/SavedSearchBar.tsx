import { useQuery } from '@apollo/client/react';
import { Button, Drawer } from '@mantine/core';
import { IconBell, IconBellOff, IconBookmark, IconBookmarks, IconPencil, IconPin } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n';
import { Errors } from '../../ui/Errors';
import { StateTag } from '../../ui/StateTag';
import { SavedSearches } from './SavedSearches';
import { SaveSearchDialog } from './SaveSearchDialog';
import {
  changesTo,
  isAsSaved,
  OPEN_KEY,
  OpenSearchDocument,
  type SavedSearch,
  type ScreenChanges,
  searchInput,
  toNone,
} from './savedSearch';
import classes from './search.module.css';
import type { SearchValues } from './searchWords';
import { useSearchActs } from './useSearchActs';

interface Props {
  values: SearchValues;
  openId: string | undefined;
  /** The one that opens by itself. */
  defaultId: string | undefined;
  set: (changes: ScreenChanges) => void;
}

/** Which saved search is in front of the reader and whether it was changed since; saves, and opens the others. */
export function SavedSearchBar({ values, openId, defaultId, set }: Props) {
  const [shown, setShown] = useState<'list' | 'save' | null>(null);
  const { data } = useQuery(OpenSearchDocument, { variables: { id: openId ?? '' }, skip: !openId });
  const search = (openId && data?.savedSearch) || null;
  const isBare = Boolean(search) && Object.keys(values).length === 0;
  useEffect(() => {
    // A link from a notice names the saved search alone.
    if (isBare && search) set(changesTo(search));
  }, [isBare, search, set]);
  if (!values.q) return null;
  // One's own search as it was saved needs no second copy.
  const isWorthSaving = !search?.isOwn || !isAsSaved(values, search);
  return (
    <>
      <div className={classes.savedBar}>
        {search && (
          <OpenSearch search={search} isDefault={search.id === defaultId} values={values} set={set} />
        )}
        {isWorthSaving && (
          <Button
            size="xs"
            leftSection={<IconBookmark size={14} aria-hidden />}
            onClick={() => setShown('save')}
          >
            {search ? t('Simpan sebagai…') : t('Simpan pencarian…')}
          </Button>
        )}
        <Button
          size="xs"
          leftSection={<IconBookmarks size={14} aria-hidden />}
          onClick={() => setShown('list')}
        >
          {t('Pencarian tersimpan')}
        </Button>
      </div>
      {shown === 'save' && (
        <SaveSearchDialog
          title={t('Simpan pencarian')}
          search={null}
          input={searchInput(values)}
          onSaved={({ id }) => {
            setShown(null);
            set({ [OPEN_KEY]: id });
          }}
          onClose={() => setShown(null)}
        />
      )}
      <Drawer
        opened={shown === 'list'}
        onClose={() => setShown(null)}
        position="right"
        title={t('Pencarian tersimpan')}
        closeButtonProps={{ 'aria-label': t('Tutup') }}
      >
        <SavedSearches
          openId={openId}
          onOpen={() => setShown(null)}
          onGone={() => set({ [OPEN_KEY]: null })}
        />
      </Drawer>
    </>
  );
}

function OpenSearch({
  search,
  isDefault,
  values,
  set,
}: { search: SavedSearch; isDefault: boolean } & Pick<Props, 'values' | 'set'>) {
  const acts = useSearchActs();
  const may = (action: string) => search.allowedActions.some((one) => one === action);
  const isSame = isAsSaved(values, search);
  const BellIcon = search.isWatched ? IconBellOff : IconBell;
  return (
    <>
      <strong className={classes.savedName}>{search.name}</strong>
      {isDefault && (
        <>
          <StateTag tone="nila" icon={IconPin}>
            {search.isMyDefault ? t('Bawaan Anda') : t('Bawaan peran Anda')}
          </StateTag>
          <Button size="xs" variant="subtle" onClick={() => set(toNone())}>
            {t('Tanpa bawaan')}
          </Button>
        </>
      )}
      {!isSame && (
        <StateTag tone="kuning" icon={IconPencil}>
          {t('Diubah')}
        </StateTag>
      )}
      {!isSame && may('CHANGE') && (
        <Button size="xs" loading={acts.busy} onClick={() => void acts.keep(search, values)}>
          {t('Simpan perubahan')}
        </Button>
      )}
      {!isSame && (
        <Button size="xs" variant="subtle" onClick={() => set(changesTo(search))}>
          {t('Kembalikan')}
        </Button>
      )}
      {(may('WATCH') || may('UNWATCH')) && (
        <Button
          size="xs"
          disabled={acts.busy}
          leftSection={<BellIcon size={14} aria-hidden />}
          onClick={() => void acts.toggleWatch(search)}
        >
          {search.isWatched ? t('Matikan pemberitahuan') : t('Beri tahu saya')}
        </Button>
      )}
      <Errors of={acts.errors} all />
    </>
  );
}
