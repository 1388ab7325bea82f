import { on } from '../../platform/jobs';
import { ArticleLiveness } from '../monitoring/article.entity';
import { ArticleCaptured, ArticleLivenessChanged } from '../monitoring/article.events';
import { WatchedTextMatched } from '../monitoring/watched-text.events';
import { findProof, notePage, settleCaptured } from './proof-found.service';

/** The states of a page by name; an unknown name is no state. */
const livenessOf = (name: string): ArticleLiveness =>
  Object.values(ArticleLiveness).find((state) => state === name) ?? ArticleLiveness.UNKNOWN;

/** What orders and proofs do when monitoring finds, captures or re-checks a page. */
export const proofSubscribers = [
  on(WatchedTextMatched, 'publications.find-proof', async (ctx, { data }) => {
    if (data.ownerKind === 'ORDER') await findProof(ctx, Number(data.articleId));
  }),
  on(ArticleCaptured, 'publications.settle-proof', (ctx, { data }) =>
    settleCaptured(ctx, {
      proofId: data.ref,
      articleId: data.articleId === null ? null : Number(data.articleId),
      url: data.url,
      outcome: data.outcome,
    }),
  ),
  on(ArticleLivenessChanged, 'publications.note-page', (ctx, { data }) =>
    notePage(ctx, Number(data.articleId), livenessOf(data.to), data.versionNo ?? null),
  ),
];
