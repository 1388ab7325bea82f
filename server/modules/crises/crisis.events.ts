import { event } from '../../platform/events';

/** What every event of a crisis carries. */
export interface CrisisTold {
  crisisId: string;
  code: string;
  title: string;
  state: string;
  severity: string;
  commanderId: string;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

export const CrisisDeclared = event<CrisisTold & { issueIds: string[] }>('crisis.declared', internal);
export const CrisisActivated = event<CrisisTold>('crisis.activated', internal);
export const CrisisContained = event<CrisisTold>('crisis.contained', internal);
export const CrisisRecovering = event<CrisisTold>('crisis.recovery_begun', internal);
export const CrisisRelapsed = event<CrisisTold>('crisis.relapsed', internal);
export const CrisisClosed = event<CrisisTold>('crisis.closed', internal);
export const CrisisReviewed = event<CrisisTold>('crisis.reviewed', internal);
export const CrisisSeverityChanged = event<CrisisTold & { from: string }>(
  'crisis.severity_changed',
  internal,
);
export const CrisisStrategyChosen = event<CrisisTold & { strategies: string[] }>(
  'crisis.strategy_chosen',
  internal,
);
export const CrisisCadenceSet = event<CrisisTold & { minutes: number | null }>(
  'crisis.cadence_set',
  internal,
);
/** A head of the office took note of the crisis. */
export const CrisisNoted = event<CrisisTold>('crisis.noted', internal);
/** It was restricted or declassified, or its access list changed. */
export const CrisisAccessChanged = event<CrisisTold & { visibility: string; personIds: string[] }>(
  'crisis.access_changed',
  internal,
);
export const CrisisIssueAdded = event<CrisisTold & { issueId: string }>('crisis.issue_added', internal);
/** A person was given a part, or the part ended. */
export const CrisisRoleGiven = event<CrisisTold & { personId: string; kind: string }>(
  'crisis_role.given',
  internal,
);
export const CrisisRoleEnded = event<CrisisTold & { personId: string; kind: string }>(
  'crisis_role.ended',
  internal,
);
/** The number itself is not told: who needs it reads it in the room. */
export const CrisisRolePhoneSet = event<CrisisTold & { personId: string; kind: string }>(
  'crisis_role.phone_set',
  internal,
);
/** A briefing, a meeting, a note of no change or the like was recorded. */
export const CrisisOccurred = event<CrisisTold & { kind: string; at: string }>('crisis.occurred', internal);
/**
 * The score says critical: the system recommends to declare a crisis, or to review its severity. A person decides; nothing
 * is changed by this.
 */
export const CrisisRecommended = event<{
  issueId: string;
  crisisId: string | null;
  code: string;
  title: string;
  score: number;
  isExercise: boolean;
}>('crisis.recommended', internal);

/** What every event of a clock carries. */
export interface ClockTold {
  crisisId: string;
  code: string;
  clockId: string;
  kind: string;
  dueAt: string;
  commanderId: string;
  isExercise: boolean;
}
export const ClockMet = event<ClockTold & { minutes: number }>('clock.met', internal);
/** Written once, however late the breach is noticed. */
export const ClockBreached = event<ClockTold>('clock.breached', internal);
/** The crisis was closed, or the clock is needed no more. */
export const ClockCancelled = event<ClockTold>('clock.cancelled', internal);
