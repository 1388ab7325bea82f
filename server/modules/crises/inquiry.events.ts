import { event } from '../../platform/events';

/** What every event of a question of the press carries. */
export interface InquiryTold {
  inquiryId: string;
  issueId: string | null;
  crisisId: string | null;
  outletName: string;
  dueAt: string;
  assigneeId: string | null;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

export const InquiryReceived = event<InquiryTold>('inquiry.received', internal);
/** Given to a person, or linked to an issue. */
export const InquiryAssigned = event<InquiryTold>('inquiry.assigned', internal);
export const InquiryAnswered = event<InquiryTold & { minutes: number }>('inquiry.answered', internal);
export const InquiryDeclined = event<InquiryTold>('inquiry.declined', internal);
