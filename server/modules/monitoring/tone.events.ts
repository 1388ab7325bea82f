import { event } from '../../platform/events';

/** A person set the tone of an article in a topic, or took the label back (`label` null); copies of the text follow. */
export const ArticleToneSet = event<{
  articleId: number;
  topicId: string;
  label: number | null;
  former: number;
  machine: number | null;
  probability: number | null;
  copyIds: number[];
}>('article.toneSet');
