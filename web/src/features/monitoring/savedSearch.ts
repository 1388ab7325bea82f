import { graphql } from '../../gql';
import type { SavedSearchesQuery, SaveSearchInput } from '../../gql/graphql';
import { filterOf, SEARCH_KEYS, type SearchKey, type SearchValues } from './searchWords';

export const SavedSearchesDocument = graphql(`
  query SavedSearches($first: Int!, $after: String) {
    savedSearches(first: $first, after: $after) {
      nodes {
        id version name query isFolded isShared isWatched isOwn allowedActions
        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }
        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const SavedCountDocument = graphql(`
  query SavedSearchCount($id: ID!) {
    savedSearch(id: $id) { id matches { count isExact } }
  }
`);

export const AudiencesDocument = graphql(`
  query SearchAudiences { searchAudiences { role label } }
`);

export const OpenSearchDocument = graphql(`
  query OpenSearch($id: ID!) {
    savedSearch(id: $id) {
      id version name query isFolded isShared isWatched isOwn allowedActions
      owner { id name } audiences { role label } isMyDefault defaultRoles { role label }
      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }
    }
  }
`);

export const DefaultSearchDocument = graphql(`
  query DefaultSearch {
    defaultSearch {
      id query isFolded isMyDefault
      filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }
    }
  }
`);

export const SaveSearchDocument = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    savedSearchSave(input: $input) {
      savedSearch {
        id version name query isFolded isShared isWatched isOwn allowedActions
        owner { id name } audiences { role label } isMyDefault defaultRoles { role label }
        filter { outletId topicId storyId channel tier network place isPaid isPartial tone fromOn toOn }
      }
      errors { code message field }
    }
  }
`);

export const WatchSearchDocument = graphql(`
  mutation WatchSearch($input: SavedSearchInput!) {
    savedSearchWatch(input: $input) {
      savedSearch { id version isWatched allowedActions }
      errors { code message field }
    }
  }
`);

export const UnwatchSearchDocument = graphql(`
  mutation UnwatchSearch($input: SavedSearchInput!) {
    savedSearchUnwatch(input: $input) {
      savedSearch { id version isWatched allowedActions }
      errors { code message field }
    }
  }
`);

export const MakeDefaultDocument = graphql(`
  mutation MakeDefaultSearch($input: SavedSearchInput!) {
    savedSearchMakeDefault(input: $input) {
      savedSearch { id isMyDefault allowedActions }
      errors { code message field }
    }
  }
`);

export const EndDefaultDocument = graphql(`
  mutation EndDefaultSearch($input: SavedSearchInput!) {
    savedSearchEndDefault(input: $input) {
      savedSearch { id isMyDefault allowedActions }
      errors { code message field }
    }
  }
`);

export const RoleDefaultsDocument = graphql(`
  mutation SetSearchRoles($input: SearchRoleDefaultsInput!) {
    savedSearchSetRoleDefaults(input: $input) {
      savedSearch { id defaultRoles { role label } }
      errors { code message field }
    }
  }
`);

export const DeleteSearchDocument = graphql(`
  mutation DeleteSearch($input: SavedSearchInput!) {
    savedSearchDelete(input: $input) {
      savedSearch { id }
      errors { code message field }
    }
  }
`);

export type SavedSearch = SavedSearchesQuery['savedSearches']['nodes'][number];

/** The place in the address that names the saved search in front of the reader. */
export const OPEN_KEY = 'simpan';
/** Says in the address that no search opens by itself. */
export const DEFAULT_KEY = 'bawaan';
export const SCREEN_KEYS = [...SEARCH_KEYS, OPEN_KEY, DEFAULT_KEY] as const;
export type ScreenKey = (typeof SCREEN_KEYS)[number];
export type ScreenChanges = Partial<Record<ScreenKey, string | null>>;

type Kept = Pick<SavedSearch, 'query' | 'isFolded' | 'filter'>;

const PAID = { true: 'berbayar', false: 'liputan' };
const PART = { true: 'sebagian', false: 'lengkap' };

/** A saved search as the address says it; the reverse of `filterOf`. */
export function valuesOf({ query, isFolded, filter }: Kept): SearchValues {
  const { tier, isPaid, isPartial } = filter;
  const all: Partial<Record<SearchKey, string | null | undefined>> = {
    q: query,
    dari: filter.fromOn,
    sampai: filter.toOn,
    topik: filter.topicId,
    media: filter.outletId,
    cerita: filter.storyId,
    jangkauan: tier == null ? null : String(tier),
    jaringan: filter.network,
    wilayah: filter.place,
    kanal: filter.channel,
    nada: filter.tone,
    jenis: isPaid == null ? null : PAID[`${isPaid}`],
    teks: isPartial == null ? null : PART[`${isPartial}`],
    lipat: isFolded ? null : 'tidak',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as SearchValues;
}

/** What must change in the address to show a saved search as it was saved. */
export const changesTo = (search: Kept & { id: string }): ScreenChanges => ({
  ...Object.fromEntries(SCREEN_KEYS.map((key) => [key, null])),
  ...valuesOf(search),
  [OPEN_KEY]: search.id,
});

/** What must change in the address to show no search, not even the one that opens by itself. */
export const toNone = (): ScreenChanges => ({
  ...Object.fromEntries(SCREEN_KEYS.map((key) => [key, null])),
  [DEFAULT_KEY]: 'tidak',
});

/** The parameters of a search, in the order of the address. */
export const paramsOf = (values: SearchValues): URLSearchParams =>
  new URLSearchParams(SEARCH_KEYS.flatMap((key) => (values[key] ? [[key, values[key]]] : [])));

/** The address of a saved search. */
export function addressOf(search: SavedSearch): string {
  const params = paramsOf(valuesOf(search));
  params.set(OPEN_KEY, search.id);
  return `/cari?${params.toString()}`;
}

/** True when the address still says what was saved. */
export const isAsSaved = (values: SearchValues, search: Kept): boolean =>
  paramsOf(values).toString() === paramsOf(valuesOf(search)).toString();

/** The search of an address as it is saved. */
export const searchInput = (
  values: SearchValues,
): Pick<SaveSearchInput, 'query' | 'filter' | 'isFolded'> => ({
  query: values.q ?? '',
  filter: filterOf(values),
  isFolded: values.lipat !== 'tidak',
});
