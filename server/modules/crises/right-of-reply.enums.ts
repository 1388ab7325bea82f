import { registerEnumType } from 'type-graphql';

/** What is asked of an outlet. */
export enum ReplyKind {
  REPLY = 'REPLY',
  CORRECTION = 'CORRECTION',
}
registerEnumType(ReplyKind, {
  name: 'ReplyKind',
  description: 'What is asked of an outlet.',
  valuesConfig: {
    REPLY: { description: 'Right of reply (hak jawab) of the office that the story concerns.' },
    CORRECTION: { description: 'Right of correction (hak koreksi), which anybody has.' },
  },
});

/** Where a right of reply stands; partnership.md 4.9 of the specification. */
export enum ReplyState {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  OVERDUE = 'OVERDUE',
  FULFILLED = 'FULFILLED',
  COMPLAINT_PRESS_COUNCIL = 'COMPLAINT_PRESS_COUNCIL',
  HANDLED = 'HANDLED',
  DROPPED = 'DROPPED',
  SETTLED = 'SETTLED',
  RULED = 'RULED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ReplyState, {
  name: 'ReplyState',
  description: 'Where a right of reply stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    APPROVED: { description: 'Approved; waits to be submitted.' },
    SUBMITTED: { description: 'With the outlet.' },
    ACCEPTED: { description: 'The outlet agreed.' },
    REJECTED: { description: 'The outlet refused.' },
    OVERDUE: { description: 'The outlet did not answer in time.' },
    FULFILLED: { description: 'The outlet published it.' },
    COMPLAINT_PRESS_COUNCIL: { description: 'The Press Council was asked.' },
    HANDLED: { description: 'The Press Council handles it.' },
    DROPPED: { description: 'The Press Council dropped it.' },
    SETTLED: { description: 'Settled before the Press Council (risalah).' },
    RULED: { description: 'The Press Council ruled (PPR).' },
    WITHDRAWN: { description: 'Withdrawn with a reason.' },
  },
});
