import { registerEnumType } from 'type-graphql';
import type { Actor, Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { managesMonitoring } from './monitoring.roles';
import { TopicState as S, type Topic } from './topic.entity';

export enum TopicAction {
  CHANGE = 'CHANGE',
  ACTIVATE = 'ACTIVATE',
  PAUSE = 'PAUSE',
  REMATCH = 'REMATCH',
  ARCHIVE = 'ARCHIVE',
}
registerEnumType(TopicAction, {
  name: 'TopicAction',
  description: 'What can be done with a topic.',
  valuesConfig: {
    CHANGE: { description: 'Change its name, query or place in the order.' },
    ACTIVATE: { description: 'Match new articles to it.' },
    PAUSE: { description: 'Stop matching new articles for a while.' },
    REMATCH: { description: 'Run the stored articles through its query again.' },
    ARCHIVE: { description: 'Take it out of use; its matches stay.' },
  },
});

const manager = (actor: Actor): Verdict => managesMonitoring(actor) || ErrorCode.FORBIDDEN;

/** A change keeps the state; an archived topic is not brought back, a new one is made instead. */
export const topicLifecycle = lifecycle<Topic, S, Exclude<TopicAction, TopicAction.CHANGE>>({
  ACTIVATE: { from: [S.DRAFT, S.PAUSED], to: S.ACTIVE, by: manager },
  REMATCH: { from: [S.ACTIVE], to: S.ACTIVE, by: manager },
  PAUSE: { from: [S.ACTIVE], to: S.PAUSED, by: manager },
  ARCHIVE: { from: [S.DRAFT, S.ACTIVE, S.PAUSED], to: S.ARCHIVED, by: manager },
});
