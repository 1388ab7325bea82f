import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type FollowUp, FollowUpState } from './follow-up.entity';
import { type AfterActionReview, type ReviewSummary, ReviewState as S } from './review.entity';

/** What can be done with a review or its public summary. */
export enum ReviewAction {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  RETURN = 'RETURN',
  APPROVE = 'APPROVE',
}
registerEnumType(ReviewAction, {
  name: 'ReviewAction',
  description: 'What can be done with a review or its public summary.',
  valuesConfig: {
    EDIT: { description: 'Write in it.' },
    SUBMIT: { description: 'Hand it in.' },
    RETURN: { description: 'Give it back with a comment.' },
    APPROVE: { description: 'Approve it; by somebody who did not write in it.' },
  },
});

/** Who writes reviews. */
export const reviewWriter = anyOf(
  Role.COMMUNICATIONS_OFFICER,
  Role.MONITORING_ANALYST,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
);
const heads = anyOf(Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY);

/** Heads, but nobody who wrote in it, whatever roles the person holds. */
const checker = (
  actor: Actor,
  { authorId, editorIds }: { authorId: string; editorIds: string[] },
): Verdict => {
  if ([authorId, ...editorIds].includes(actor.id ?? '')) return ErrorCode.SELF_APPROVAL;
  const answer = heads(actor);
  if (answer !== true) return answer;
  return actor.is(Role.SYSTEM_ADMIN) ? ErrorCode.SEPARATION_OF_DUTY : true;
};

const OPEN = [S.DRAFT, S.RETURNED];
const steps = {
  EDIT: { from: OPEN, to: S.DRAFT, by: reviewWriter },
  SUBMIT: { from: OPEN, to: S.SUBMITTED, by: reviewWriter },
  RETURN: { from: [S.SUBMITTED], to: S.RETURNED, by: checker },
  APPROVE: { from: [S.SUBMITTED], to: S.APPROVED, by: checker },
};

export const reviewLifecycle = lifecycle<AfterActionReview, S, ReviewAction>(steps);
export const summaryLifecycle = lifecycle<ReviewSummary, S, ReviewAction>(steps);

/** What can be done with a follow-up. */
export enum FollowUpAction {
  FINISH = 'FINISH',
  DROP = 'DROP',
}
registerEnumType(FollowUpAction, {
  name: 'FollowUpAction',
  description: 'What can be done with a follow-up.',
  valuesConfig: {
    FINISH: { description: 'Say that it is done, and what came of it.' },
    DROP: { description: 'Give it up with a reason.' },
  },
});

const owner = (actor: Actor, { ownerId }: FollowUp): Verdict =>
  ownerId === actor.id || heads(actor) === true || ErrorCode.FORBIDDEN;

export const followUpLifecycle = lifecycle<FollowUp, FollowUpState, FollowUpAction>({
  FINISH: { from: [FollowUpState.OPEN], to: FollowUpState.DONE, by: owner },
  DROP: { from: [FollowUpState.OPEN], to: FollowUpState.DROPPED, by: heads },
});

/** Who decides on proposals, as who edits playbooks. */
export const proposalDecider = anyOf(Role.DIVISION_HEAD, Role.AGENCY_HEAD);
