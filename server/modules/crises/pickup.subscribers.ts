import { on } from '../../platform/jobs';
import { ArticleCreated, ArticleVersioned } from '../monitoring/article.events';
import { WatchedTextMatched } from '../monitoring/watched-text.events';
import { findPickups } from './pickup.service';
import { fulfilByMatch } from './right-of-reply-found.service';

/** What pickups and rights of reply do when articles come, change, or carry a text of the office. */
export const pickupSubscribers = [
  on(ArticleCreated, 'crises.find-pickups', (ctx, { data }) => findPickups(ctx, data.articleIds)),
  on(ArticleVersioned, 'crises.find-pickups-again', (ctx, { data }) => findPickups(ctx, data.articleIds)),
  on(WatchedTextMatched, 'crises.match-pickup', async (ctx, { data }) => {
    const articleId = Number(data.articleId);
    if (data.ownerKind === 'RIGHT_OF_REPLY') await fulfilByMatch(ctx, data.ownerRef, articleId, data.forward);
    else if (data.ownerKind === 'STATEMENT' || data.ownerKind === 'ORDER')
      await findPickups(ctx, [articleId]);
  }),
];
