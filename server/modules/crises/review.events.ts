import { event } from '../../platform/events';

/** What every event of a review carries. */
export interface ReviewTold {
  reviewId: string;
  crisisId: string;
  state: string;
  authorId: string;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

export const ReviewOpened = event<ReviewTold>('review.opened', internal);
export const ReviewEdited = event<ReviewTold>('review.edited', internal);
export const ReviewSubmitted = event<ReviewTold>('review.submitted', internal);
export const ReviewReturned = event<ReviewTold>('review.returned', internal);
export const ReviewApproved = event<ReviewTold>('review.approved', internal);

/** What every event of a public summary carries. */
export interface SummaryTold {
  summaryId: string;
  reviewId: string;
  crisisId: string;
  state: string;
}
export const SummaryWritten = event<SummaryTold>('review_summary.written', internal);
export const SummarySubmitted = event<SummaryTold>('review_summary.submitted', internal);
export const SummaryReturned = event<SummaryTold>('review_summary.returned', internal);
export const SummaryApproved = event<SummaryTold>('review_summary.approved', internal);
export const SummaryPublished = event<SummaryTold>('review_summary.published', internal);

/** What every event of a follow-up carries. */
export interface FollowUpTold {
  followUpId: string;
  reviewId: string;
  crisisId: string;
  text: string;
  ownerId: string;
  dueOn: string;
  isExercise: boolean;
}
export const FollowUpAdded = event<FollowUpTold>('follow_up.added', internal);
export const FollowUpDone = event<FollowUpTold>('follow_up.done', internal);
export const FollowUpDropped = event<FollowUpTold>('follow_up.dropped', internal);
/** Its day passed; told once. */
export const FollowUpLate = event<FollowUpTold>('follow_up.due_passed', internal);

/** What every event of a proposed change carries. */
export interface ProposalTold {
  proposalId: string;
  reviewId: string;
  crisisId: string;
  playbookCode: string;
}
export const ProposalMade = event<ProposalTold>('playbook_proposal.made', internal);
export const ProposalAccepted = event<ProposalTold & { edition: number }>(
  'playbook_proposal.accepted',
  internal,
);
export const ProposalRejected = event<ProposalTold>('playbook_proposal.rejected', internal);
