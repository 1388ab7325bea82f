import { event } from '../../platform/events';

/** Articles new in one batch. */
export const ArticleCreated = event<{ articleIds: number[] }>('article.created');
/** Articles of one batch whose title or text changed. */
export const ArticleVersioned = event<{ articleIds: number[] }>('article.versioned');
/** A re-check found a page changed, changed again, walled, gone or back; `versionNo` is the article's latest version. */
export const ArticleLivenessChanged = event<{
  articleId: number;
  from: string;
  to: string;
  versionNo: number;
  ownerRefs: string[];
}>('article.livenessChanged');
/** An article was linked to what another module proved by it. */
export const ArticleLinked = event<{ articleId: number; ownerRef: string; isPaid: boolean }>(
  'article.linked',
);
/** The engagement of a post as given anew. */
export const ArticleEngagementChanged = event<{ articleId: number; from: number | null; to: number | null }>(
  'article.engagement_changed',
);
/** A person entered an item by hand; `files` are the hashes of what was added to it. */
export const ArticleClipped = event<{ articleId: number | null; url: string | null; files: string[] }>(
  'article.clipped',
);
/** The page of an item clipped by its address was looked at. */
export const ArticleClipEnded = event<{ articleId: number | null; outcome: string }>('article.clip_ended');
/** An article was kept back by a person; it counts nowhere until it is released. */
export const ArticleWithheld = event<{ articleId: number; reason: string }>('article.withheld');
/** A withheld article counts again. */
export const ArticleReleased = event<{ articleId: number }>('article.released');
/** Items were imported. */
export const ClipsImported = event<{ created: number; updated: number; duplicates: number; errors: number }>(
  'clips.imported',
);
/** An import began or ended otherwise: its rows wait to be stored. */
export const ClipsQueued = event<{ rows: number }>('clips.queued');
/** An import was taken back: its articles no longer count. */
export const ClipsUndone = event<{ articleIds: number[]; reverted: number[] }>('clips.undone');
/** A person asked for a page to be looked at again. */
export const ArticleRecheckRequested = event<{ articleId: number }>('article.recheck_requested');
/** Captures of one batch: ids and hashes, so that the seal covers them. */
export const EvidenceCaptured = event<{ evidence: { id: string; articleId: number; hash: string }[] }>(
  'evidence.captured',
);
/** Files of captures that the office keeps no longer, with how many captures each held; rows and hashes stay. */
export const EvidenceRemoved = event<{ files: { file: string; count: number }[] }>('evidence.removed');
/** A capture that another module asked for has ended; `articleId` is null when no article could be made of the page. */
export const ArticleCaptured = event<{ articleId: number | null; ref: string; outcome: string; url: string }>(
  'article.captured',
);
