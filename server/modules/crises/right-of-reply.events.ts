import { event } from '../../platform/events';

/** What every event of a right of reply carries. */
export interface ReplyValues {
  replyId: string;
  number: string | null;
  kind: string;
  outletId: string;
  sourceArticleId: string;
  issueId: string | null;
  crisisId: string | null;
  state: string;
  isExercise: boolean;
}

const reply = <D extends ReplyValues = ReplyValues>(name: string) =>
  event<D>(`rightOfReply.${name}`, { isInternal: true });

export const ReplyDrafted = reply('drafted');
export const ReplyEdited = reply('edited');
export const ReplyApproved = reply('approved');
export const ReplySubmitted = reply('submitted');
/** Nobody answered in the first hours of the profile. */
export const ReplyReminded = reply('reminded');
/** Nobody answered in time: the head is told. */
export const ReplyOverdue = reply('overdue');
export const ReplyAccepted = reply('accepted');
export const ReplyRejected = reply('rejected');
export const ReplyFulfilled = reply<ReplyValues & { articleId: string | null; isFound: boolean }>(
  'fulfilled',
);
export const ReplyComplained = reply('complained');
export const ReplyHandled = reply('handled');
export const ReplyDropped = reply('dropped');
export const ReplySettled = reply('settled');
export const ReplyRuled = reply('ruled');
export const ReplyWithdrawn = reply('withdrawn');
/** Somebody goes on with it after its crisis. */
export const ReplyHandedOver = reply<ReplyValues & { toPersonId: string }>('handed_over');
