import { event } from '../../platform/events';

export const TopicCreated = event<{ queryVersion: number }>('topic.created');
export const TopicChanged = event<{ queryVersion: number }>('topic.changed');
export const TopicActivated = event<{ queryVersion: number }>('topic.activated');
export const TopicPaused = event('topic.paused');
export const TopicArchived = event('topic.archived');
/** The stored articles were run through a topic again, for real or on trial. */
export const TopicRematched = event<{
  queryVersion: number;
  isDryRun: boolean;
  added: number;
  removed: number;
  kept: number;
}>('topic.rematched');
/** Articles of one batch that came into topics or left them; BACKFILL raises no alert. */
export const ArticleMatched = event<{
  mode: 'LIVE' | 'BACKFILL';
  articleIds: number[];
  added: { topicId: string; articleIds: number[] }[];
  removed: { topicId: string; articleIds: number[] }[];
}>('article.matched');
