import { event } from '../../platform/events';

/** What every event of a clarification carries. */
export interface ClarificationTold {
  clarificationId: string;
  issueId: string | null;
  crisisId: string | null;
  title: string;
  state: string;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

export const ClarificationReported = event<ClarificationTold>('clarification.reported', internal);
export const ClarificationVerified = event<ClarificationTold>('clarification.verification_begun', internal);
export const ClarificationJudged = event<ClarificationTold & { verdict: string }>(
  'clarification.judged',
  internal,
);
export const ClarificationReturned = event<ClarificationTold & { authorId: string }>(
  'clarification.returned',
  internal,
);
export const ClarificationApproved = event<ClarificationTold>('clarification.approved', internal);
/** It is only watched: an answer would spread it. */
export const ClarificationWatched = event<ClarificationTold>('clarification.watched', internal);
export const ClarificationPublished = event<ClarificationTold & { isStamped: boolean }>(
  'clarification.published',
  internal,
);
export const ClarificationCorrected = event<ClarificationTold>('clarification.corrected', internal);
