import { event } from '../../platform/events';

/** What every event of an issue carries. */
export interface IssueTold {
  issueId: string;
  code: string;
  title: string;
  state: string;
  ownerId: string | null;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

export const IssueOpened = event<IssueTold & { alertId: string | null; storyNos: number[] }>(
  'issue.opened',
  internal,
);
/** Category, impact, owner, agency or districts were set. */
export const IssueTriaged = event<IssueTold & { impact: number | null }>('issue.triaged', internal);
export const IssueEdited = event<IssueTold & { impact: number | null }>('issue.edited', internal);
/** It has a new owner. */
export const IssueAssigned = event<IssueTold>('issue.assigned', internal);
/** It moved to another state by a step without an event of its own. */
export const IssueMoved = event<IssueTold & { from: string }>('issue.moved', internal);
export const IssueClosed = event<IssueTold & { closeReason: string }>('issue.closed', internal);
export const IssueReopened = event<IssueTold & { episodeNo: number }>('issue.reopened', internal);
export const IssueMerged = event<IssueTold & { intoIssueId: string }>('issue.merged', internal);
export const IssueStoryAdded = event<IssueTold & { storyNo: number }>('issue.story_added', internal);
/** It was restricted or declassified, or its access list changed. */
export const IssueAccessChanged = event<IssueTold & { visibility: string; personIds: string[] }>(
  'issue.access_changed',
  internal,
);
