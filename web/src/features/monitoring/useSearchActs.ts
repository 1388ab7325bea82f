import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import {
  DeleteSearchDocument,
  EndDefaultDocument,
  MakeDefaultDocument,
  type SavedSearch,
  SaveSearchDocument,
  searchInput,
  UnwatchSearchDocument,
  WatchSearchDocument,
} from './savedSearch';
import type { SearchValues } from './searchWords';

const AGAIN = { refetch: ['SavedSearches', 'DefaultSearch'] };

/** What can be done with a saved search without asking anything first. */
export function useSearchActs() {
  const watch = useAction(WatchSearchDocument, {
    ...AGAIN,
    done: t('Anda diberi tahu bila ada artikel baru; pemberitahuan dikumpulkan, tidak satu per satu.'),
  });
  const unwatch = useAction(UnwatchSearchDocument, { ...AGAIN, done: t('Pemberitahuan dimatikan.') });
  const remove = useAction(DeleteSearchDocument, { ...AGAIN, done: t('Pencarian tersimpan dihapus.') });
  const save = useAction(SaveSearchDocument, { ...AGAIN, done: t('Pencarian tersimpan.') });
  const make = useAction(MakeDefaultDocument, {
    ...AGAIN,
    done: t('Pencarian ini kini terbuka sendiri bagi Anda.'),
  });
  const end = useAction(EndDefaultDocument, {
    ...AGAIN,
    done: t('Pencarian ini tidak lagi terbuka sendiri.'),
  });
  const all = [watch, unwatch, remove, save, make, end];
  return {
    busy: all.some(({ busy }) => busy),
    errors: all.flatMap(({ errors }) => errors),
    toggleWatch: ({ id, isWatched }: SavedSearch) =>
      (isWatched ? unwatch : watch).run({ input: { savedSearchId: id } }),
    toggleDefault: ({ id, isMyDefault }: SavedSearch) =>
      (isMyDefault ? end : make).run({ input: { savedSearchId: id } }),
    remove: ({ id }: SavedSearch) => remove.run({ input: { savedSearchId: id } }),
    /** Keeps a changed search under its name. */
    keep: ({ id, version, name }: SavedSearch, values: SearchValues) =>
      save.run({ input: { savedSearchId: id, expectedVersion: version, name, ...searchInput(values) } }),
  };
}
