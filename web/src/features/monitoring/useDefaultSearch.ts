import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { DefaultSearchQuery } from '../../gql/graphql';
import { changesTo, DefaultSearchDocument, type ScreenChanges } from './savedSearch';

/**
 * The search that opens by itself, and opens it on arrival at the bare address; an address with parameters is never changed,
 * nor is a list that already stands when another search is chosen to open by itself.
 */
export function useDefaultSearch(set: (changes: ScreenChanges) => void): {
  search: DefaultSearchQuery['defaultSearch'] | undefined;
  /** True while it is not known whether one opens. */
  isPending: boolean;
} {
  const { key, search: address } = useLocation();
  const [settled, setSettled] = useState<string | null>(null);
  const { data, loading } = useQuery(DefaultSearchDocument, { fetchPolicy: 'network-only' });
  const search = data?.defaultSearch;
  const isArriving = address === '' && settled !== key;
  useEffect(() => {
    if (!isArriving || loading) return;
    setSettled(key);
    if (search) set(changesTo(search));
  }, [isArriving, loading, key, search, set]);
  return { search, isPending: isArriving && (loading || Boolean(search)) };
}
