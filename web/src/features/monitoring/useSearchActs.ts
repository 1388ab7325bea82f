import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import {
  DeleteSearchDocument,
  type SavedSearch,
  SaveSearchDocument,
  searchInput,
  UnwatchSearchDocument,
  WatchSearchDocument,
} from './savedSearch';
import type { SearchValues } from './searchWords';

const AGAIN = { refetch: ['SavedSearches'] };

/** What can be done with a saved search without asking anything first. */
export function useSearchActs() {
  const watch = useAction(WatchSearchDocument, {
    ...AGAIN,
    done: t('Anda diberi tahu bila ada artikel baru; pemberitahuan dikumpulkan, tidak satu per satu.'),
  });
  const unwatch = useAction(UnwatchSearchDocument, { ...AGAIN, done: t('Pemberitahuan dimatikan.') });
  const remove = useAction(DeleteSearchDocument, { ...AGAIN, done: t('Pencarian tersimpan dihapus.') });
  const save = useAction(SaveSearchDocument, { ...AGAIN, done: t('Pencarian tersimpan.') });
  const all = [watch, unwatch, remove, save];
  return {
    busy: all.some(({ busy }) => busy),
    errors: all.flatMap(({ errors }) => errors),
    toggleWatch: ({ id, isWatched }: SavedSearch) =>
      (isWatched ? unwatch : watch).run({ input: { savedSearchId: id } }),
    remove: ({ id }: SavedSearch) => remove.run({ input: { savedSearchId: id } }),
    /** Keeps a changed search under its name. */
    keep: ({ id, version, name }: SavedSearch, values: SearchValues) =>
      save.run({ input: { savedSearchId: id, expectedVersion: version, name, ...searchInput(values) } }),
  };
}
