import { on, type Subscriber } from '../../platform/jobs';
import { ArticleCreated } from './article.events';
import { watchSearches } from './search-watch.service';

/** What monitoring does after a batch of articles was stored. */
export const monitoringSubscribers: readonly Subscriber[] = [
  on(ArticleCreated, 'monitoring.watch-searches', (ctx, { data }) => watchSearches(ctx, data.articleIds)),
];
