import { event } from '../../platform/events';

/** Articles new in one batch. */
export const ArticleCreated = event<{ articleIds: number[] }>('article.created');
/** Articles of one batch whose title or text changed. */
export const ArticleVersioned = event<{ articleIds: number[] }>('article.versioned');
/** A re-check found a page changed, walled, gone or back. */
export const ArticleLivenessChanged = event<{
  articleId: number;
  from: string;
  to: string;
  ownerRefs: string[];
}>('article.livenessChanged');
/** An article was linked to what another module proved by it. */
export const ArticleLinked = event<{ articleId: number; ownerRef: string; isPaid: boolean }>(
  'article.linked',
);
/** A person asked for a page to be looked at again. */
export const ArticleRecheckRequested = event<{ articleId: number }>('article.recheck_requested');
/** Captures of one batch: ids and hashes, so that the seal covers them. */
export const EvidenceCaptured = event<{ evidence: { id: string; articleId: number; hash: string }[] }>(
  'evidence.captured',
);
/** A capture that another module asked for has ended; `articleId` is null when no article could be made of the page. */
export const ArticleCaptured = event<{ articleId: number | null; ref: string; outcome: string; url: string }>(
  'article.captured',
);
