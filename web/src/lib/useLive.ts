import type { Client } from 'graphql-ws';
import { useEffect, useRef, useState } from 'react';

const RECORDS_CHANGED = 'subscription ($ids: [ID!]!) { recordsChanged(ids: $ids) { id at } }';

let client: Promise<Client> | undefined;

/** One socket for all screens, opened with the first subscription and closed after the last. */
function socket(): Promise<Client> {
  client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
      lazyCloseTimeout: 5000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      keepAlive: 12_000,
    }),
  );
  return client;
}

/**
 * Calls `onChange` when anything was written about one of the records; true while the socket is connected. A screen asks
 * every so often all the same, less often while this is true.
 */
export function useLive(ids: readonly string[], onChange: () => void): boolean {
  const [isLive, setLive] = useState(false);
  const latest = useRef(onChange);
  latest.current = onChange;
  const key = ids.join(' ');
  useEffect(() => {
    if (key === '') return;
    let isOver = false;
    const ends: (() => void)[] = [];
    void socket().then((live) => {
      if (isOver) return;
      ends.push(live.on('connected', () => setLive(true)));
      ends.push(live.on('closed', () => setLive(false)));
      ends.push(
        live.subscribe(
          { query: RECORDS_CHANGED, variables: { ids: key.split(' ') } },
          { next: () => latest.current(), error: () => setLive(false), complete: () => undefined },
        ),
      );
    });
    return () => {
      isOver = true;
      for (const end of ends) end();
    };
  }, [key]);
  return isLive;
}
