import { event } from '../../platform/events';

/** What every event of an alert carries. */
export interface AlertTold {
  alertId: string;
  title: string;
  level: string;
  state: string;
  issueId: string | null;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

/** An alert was raised by the risk of a story, a spike of a topic or a person. */
export const AlertOpened = event<AlertTold & { origin: string }>('alert.opened', internal);
/** The displayed level rose; `hasNotices` is false within the cooldown. */
export const AlertLevelRaised = event<AlertTold & { from: string; score: number; hasNotices: boolean }>(
  'alert.level_raised',
  internal,
);
/** A spike of the topic was added to an alert; it changes no level. */
export const AlertSpikeAdded = event<AlertTold & { kind: string; burstId: string }>(
  'alert.spike_added',
  internal,
);
/** A person took an alert; the chain stopped with it. */
export const AlertAcknowledged = event<AlertTold>('alert.acknowledged', internal);
/** A person found that it needs nothing. */
export const AlertDismissed = event<AlertTold>('alert.dismissed', internal);
/** It makes no notices for a time. */
export const AlertSilenced = event<AlertTold & { until: string }>('alert.silenced', internal);
/** A person is to look at it. */
export const AlertAssigned = event<AlertTold & { assignedToId: string }>('alert.assigned', internal);
/** It was taken, but neither linked nor dismissed in time, and calls again. */
export const AlertReopened = event<AlertTold>('alert.reopened', internal);
/** Its risk was normal long enough. */
export const AlertResolved = event<AlertTold>('alert.resolved', internal);
/** Nobody took it in time; written once for each time it opened. */
export const AlertAckBreached = event<AlertTold & { dueAt: string }>('alert.ack_breached', internal);
/** A step of the chain is due: these persons are called, each once. */
export const AlertStepDue = event<
  AlertTold & { stepId: string; round: number; recipientIds: string[]; isRestricted: boolean }
>('alert.step_due', internal);
/** A step wanted the person on duty and nobody was. */
export const DutyMissing = event<{ alertId: string; at: string; isExercise: boolean }>(
  'duty.missing',
  internal,
);
