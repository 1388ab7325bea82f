import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { FeedFilter } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { offerUndo } from '../../lib/undo';
import { FeedHeads, type FeedLine, FeedScreenDocument, FeedUnread, MarkArticles } from './feedDocument';

type Notes = Partial<Pick<FeedLine, 'isRead' | 'isStarred'>>;
const PAGE = 50;

/** The feed as the screen works it: lines with notes that show at once, undo, and what arrived since. */
export function useFeed(filter: FeedFilter) {
  const client = useApolloClient();
  const { data, error, loading, fetchMore, refetch } = useQuery(FeedScreenDocument, {
    variables: { filter, first: PAGE },
    fetchPolicy: 'network-only',
  });
  const unread = useQuery(FeedUnread, { pollInterval: 60_000 });
  const heads = useQuery(FeedHeads, { variables: { filter }, pollInterval: 15_000, fetchPolicy: 'no-cache' });
  const [notes, setNotes] = useState<Readonly<Record<string, Notes>>>({});
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const lines = (data?.feed.nodes ?? []).map((line) => ({ ...line, ...notes[line.id] }));
  const known = new Set(lines.map(({ id }) => id));
  const fresh = data ? (heads.data?.feed.nodes ?? []).filter(({ id }) => !known.has(id)).length : 0;

  const note = useCallback(
    async (ids: string[], wanted: Notes): Promise<boolean> => {
      const show = (values: Notes) =>
        setNotes((before) => ({
          ...before,
          ...Object.fromEntries(ids.map((id) => [id, { ...before[id], ...values }])),
        }));
      const inverse = Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, !value]));
      show(wanted);
      try {
        for (let from = 0; from < ids.length; from += 100) {
          const input = { articleIds: ids.slice(from, from + 100), ...wanted };
          const answer = await client.mutate({ mutation: MarkArticles, variables: { input } });
          if ((answer.data?.articlesMark.errors ?? []).length > 0) throw new Error('refused');
        }
        await client.refetchQueries({ include: [FeedUnread] });
        return true;
      } catch {
        show(inverse);
        return false;
      }
    },
    [client],
  );

  /** Notes lines that are not so yet; with words, the act can be taken back for 8 seconds and by key. */
  const change = useCallback(
    async (wanted: readonly FeedLine[], values: Notes, words?: string) => {
      const ids = wanted
        .filter((line) => Object.entries(values).some(([key, value]) => line[key as keyof Notes] !== value))
        .map(({ id }) => id);
      if (ids.length === 0 || !(await note(ids, values))) return;
      const inverse = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, !value]));
      const back = () => {
        setUndo(null);
        void note(ids, inverse);
      };
      setUndo(() => back);
      if (words) offerUndo(words.replace('{n}', String(ids.length)), back);
    },
    [note],
  );
  const more = () =>
    void fetchMore({ variables: { filter, first: PAGE, after: data?.feed.pageInfo.endCursor } });
  const showFresh = () => {
    setNotes({});
    void refetch();
  };
  return {
    lines,
    error,
    isLoading: loading,
    isLoaded: data !== undefined,
    hasMore: data?.feed.pageInfo.hasNextPage ?? false,
    more,
    retry: () => void refetch(),
    fresh,
    showFresh,
    unread: unread.data?.unread ?? null,
    change,
    undo,
    markWords: t('{n} artikel ditandai sudah dibaca'),
  };
}
