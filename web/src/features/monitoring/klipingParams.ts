import type { ArticleChannel, ItemOrigin, ItemTone, KlipingFilter } from '../../gql/graphql';
import { partsOf } from '../../lib/format';
import { useListParams } from '../../lib/useListParams';
import { useNow } from '../../ui/Clock';

const KEYS = ['dari', 'sampai', 'topik', 'saluran', 'jenis', 'nada', 'semua'] as const;
type Key = (typeof KEYS)[number];

/** The conditions of a clipping as they stand in its address. */
export interface KlipingParams {
  values: Partial<Record<Key, string>>;
  filter: KlipingFilter;
  set: (changes: Partial<Record<Key, string | null>>) => void;
  clear: () => void;
}

/** Reads the conditions from the address; today where no day is named. */
export function useKlipingParams(): KlipingParams {
  const { values, set } = useListParams(KEYS);
  const today = partsOf(useNow()).day;
  const fromOn = values.dari ?? values.sampai ?? today;
  const filter: KlipingFilter = {
    fromOn,
    toOn: values.sampai ?? fromOn,
    ...(values.topik && { topicIds: values.topik.split(',') }),
    ...(values.saluran && { channels: values.saluran.split(',') as ArticleChannel[] }),
    ...(values.jenis && { origin: values.jenis as ItemOrigin }),
    ...(values.nada && { tone: values.nada as ItemTone }),
    ...(values.semua && { withoutTopic: true }),
  };
  const clear = () => set({ topik: null, saluran: null, jenis: null, nada: null, semua: null });
  return { values, filter, set, clear };
}
