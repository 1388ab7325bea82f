import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../app/viewer';
import { useAway } from '../../lib/away';
import { keepFiles } from '../../lib/keepShell';
import { EVERY_MS, type KeptFeed, keptFeed } from '../../lib/keptFeed';
import { keptArticle, offlineLines } from './offlineLines';

/** The letters of the reader are else loaded with the first article that is opened. */
async function loadReader(): Promise<void> {
  await document.fonts?.load('17px "Source Serif 4 Variable"');
  await keepFiles();
}

/** The list has drawn itself by then. */
const PAUSE_MS = 2000;

/** Keeps the last articles in this browser while the feed is shown, every ten minutes. */
export function useKeepFeed(isShown: boolean): void {
  const client = useApolloClient();
  const { viewer, office } = useViewer();
  const session = useRef({ viewer, office });
  session.current = { viewer, office };
  useEffect(() => {
    if (!isShown) return;
    const load = async () => {
      const { personId, lines } = await offlineLines(client, {});
      return { personId, articles: lines.map(keptArticle) };
    };
    // Whoever could not read the list loses nothing: what was kept before stays for its day.
    const renew = () =>
      void keptFeed
        .renew(session.current, load)
        .then(loadReader)
        .catch(() => undefined);
    const first = setTimeout(renew, PAUSE_MS);
    const timer = setInterval(renew, EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [isShown, client]);
}

/** What this browser kept, while the server cannot be reached; else null. */
export function useKeptFeed(): KeptFeed | null {
  const isAway = useAway();
  const [kept, setKept] = useState<KeptFeed | null>(null);
  useEffect(() => {
    if (isAway) void keptFeed.read().then(setKept);
  }, [isAway]);
  return isAway ? kept : null;
}
