import { useSyncExternalStore } from 'react';
import { t } from './i18n';

const AGAIN_MS = 15_000;

let isAway = false;
let asking: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const returns = new Set<() => void>();

const reaches = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );

async function ask(): Promise<void> {
  const was = isAway;
  isAway = !(await reaches());
  asking = null;
  clearTimeout(timer);
  if (isAway) timer = setTimeout(() => void checkNetwork(), AGAIN_MS);
  if (was !== isAway) for (const listener of listeners) listener();
  if (was && !isAway) for (const listener of returns) listener();
}

/** Finds out whether the server can be reached; while it cannot, asks again by itself. */
export function checkNetwork(): Promise<void> {
  asking ??= ask();
  return asking;
}

/** True for what the browser throws when no answer came at all; an answer that refuses is something else. */
export const isCutOff = (error: unknown): boolean => error instanceof TypeError;

/** Why nothing can be written while the server cannot be reached. */
export const awayReason = (): string => t('Menunggu jaringan: yang luring hanya dapat dibaca.');

/** Calls back each time the server is reached again. */
export const onReturn = (listener: () => void): void => void returns.add(listener);

/** True while the server cannot be reached. */
export const useAway = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isAway,
  );
