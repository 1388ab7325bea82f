import { event } from '../../platform/events';
import type { AlertInputs } from './alert-inputs.service';

/** What every event of a burst carries: the figures of the window and the inputs of alerts. */
export interface BurstTold {
  topicId: string;
  level: 'WATCH' | 'ALERT';
  path: 'VOLUME' | 'SMALL_TOPIC';
  p: number;
  expected: number;
  observed: number;
  /** The story carried by most outlets; null when it has none. */
  storyId: string | null;
  inputs: AlertInputs;
}

/** Coverage of a topic is far above what is usual. */
export const BurstOpened = event<BurstTold>('burst.opened');
/** A burst reached a higher level, or its count doubled since the last alert. */
export const BurstLevelChanged = event<BurstTold & { isDoubled: boolean }>('burst.levelChanged');
/** Two windows in a row were ordinary again. */
export const BurstClosed = event<{ topicId: string; openedAt: string; observed: number }>('burst.closed');
