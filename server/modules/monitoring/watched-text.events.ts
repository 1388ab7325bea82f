import { event } from '../../platform/events';

interface Match {
  watchedTextId: string;
  ownerKind: string;
  ownerRef: string;
  articleId: number;
  outletId: string | null;
  forward: number;
  reverse: number;
  longestWords: number;
}

export const WatchedTextRegistered = event<{ ownerKind: string; ownerRef: string; outletIds: string[] }>(
  'watchedText.registered',
);
export const WatchedTextClosed = event<{ ownerKind: string; ownerRef: string }>('watchedText.closed');
/** An article carries at least a fifth of a watched text; one event per match. */
export const WatchedTextMatched = event<Match>('watchedText.matched');
/** An article that carries a watched text was edited and its figures changed. */
export const WatchedTextChanged = event<Match>('watchedText.changed');
