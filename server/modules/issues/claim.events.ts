import { event } from '../../platform/events';

const internal = { isInternal: true } as const;

export const ClaimAdded = event<{ claimId: string; issueId: string }>('claim.added', internal);
export const ClaimEdited = event<{ claimId: string; issueId: string }>('claim.edited', internal);
/** Its phrases were found in articles that nobody looked at yet. */
export const ClaimFound = event<{ claimId: string; issueId: string; articleIds: number[] }>(
  'claim.found',
  internal,
);
/** An analyst said whether an article makes the claim. */
export const ClaimMatchDecided = event<{
  claimId: string;
  issueId: string;
  articleId: number;
  isConfirmed: boolean;
}>('claim.match_decided', internal);
