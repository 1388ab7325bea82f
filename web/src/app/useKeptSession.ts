import { useEffect, useState } from 'react';
import type { ViewerQuery } from '../gql/graphql';
import { isCutOff } from '../lib/away';
import { keepFiles } from '../lib/keepShell';

/** Loaded after what is seen first. */
export const feedKeeper = async () => (await import('../lib/keptFeed')).keptFeed;

/** First things first: the screen that was asked for. */
const PAUSE_MS = 5000;

/**
 * Who was signed in last, when the server cannot be asked; null when nobody is kept, undefined until that is known. While the
 * server answers, what is another person's goes, and so does the feed of who may not read it any more.
 */
export function useKeptSession(
  data: ViewerQuery | undefined,
  error: unknown,
): ViewerQuery | null | undefined {
  const [kept, setKept] = useState<ViewerQuery | null>();
  const isCut = !data && isCutOff(error);
  useEffect(() => {
    if (!isCut) return;
    void feedKeeper()
      .then((keeper) => keeper.read())
      .then((feed) => setKept(feed?.session ?? null))
      .catch(() => setKept(null));
  }, [isCut]);
  const viewer = data?.viewer;
  const readerId =
    (viewer?.navigation.some(({ items }) => items.some(({ path }) => path === '/artikel')) && viewer.id) ||
    null;
  const isKnown = Boolean(data);
  useEffect(() => {
    if (!isKnown) return;
    const tidied = tidy(readerId).catch(() => null);
    const timer = setTimeout(async () => {
      // A new version has new files: those that show what is kept are fetched before they are needed.
      if (await tidied) await import('../features/monitoring/FeedScreen').then(keepFiles, () => undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isKnown, readerId]);
  return isCut ? kept : null;
}

async function tidy(readerId: string | null) {
  const keeper = await feedKeeper();
  await keeper.leaveTo(readerId);
  return keeper.read();
}
