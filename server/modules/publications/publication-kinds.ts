import { registerEnumType } from 'type-graphql';

/** Where an order stands; partnership.md 4.3 of the specification. */
export enum OrderState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  ISSUED = 'ISSUED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  LAPSED = 'LAPSED',
  AIRED = 'AIRED',
  COMPLETED = 'COMPLETED',
  OVERDUE = 'OVERDUE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OrderState, {
  name: 'PublicationOrderState',
  description: 'Where a publication order stands.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared, or returned for correction.' },
    SUBMITTED: { description: 'Waits for approval; nothing is reserved yet.' },
    APPROVED: { description: 'Budget and quota are reserved; waits for the signature.' },
    ISSUED: { description: 'Signed, numbered and sent; waits for the company.' },
    ACCEPTED: { description: 'The company will publish.' },
    DECLINED: { description: 'The company refused; the reserve is released.' },
    LAPSED: { description: 'The company did not answer in time; the reserve is released.' },
    AIRED: { description: 'At least one unit is proven, others are not yet.' },
    COMPLETED: { description: 'Every unit is proven or cancelled.' },
    OVERDUE: { description: 'The deadline for proofs passed with units unproven; these are locked.' },
    CANCELLED: { description: 'Cancelled before anything was proven; the reserve is released.' },
  },
});

/** By which way an order was placed. */
export enum OrderMode {
  REGULAR = 'REGULAR',
  MANDATE = 'MANDATE',
}
registerEnumType(OrderMode, {
  name: 'PublicationOrderMode',
  description: 'By which way an order was placed.',
  valuesConfig: {
    REGULAR: { description: 'Drafted, approved and signed by three persons.' },
    MANDATE: { description: 'Placed by a crisis distribution under a placement mandate.' },
  },
});

/** Why this outlet was chosen (rule W5); how it wrote about the office is none of them. */
export enum RotationReason {
  ROTATION = 'ROTATION',
  REACH = 'REACH',
  AREA = 'AREA',
  MEDIUM = 'MEDIUM',
  CONTINUATION = 'CONTINUATION',
  URGENCY = 'URGENCY',
}
registerEnumType(RotationReason, {
  name: 'RotationReason',
  description: 'Why this outlet was chosen for an order; coverage is none of the reasons.',
  valuesConfig: {
    ROTATION: { description: 'Its turn: it had fewer orders this year.' },
    REACH: { description: 'It reaches the readers the message is for.' },
    AREA: { description: 'It covers the district the message is for.' },
    MEDIUM: { description: 'The message needs this kind of medium.' },
    CONTINUATION: { description: 'Follows an earlier publication in the same outlet.' },
    URGENCY: { description: 'It could publish in time.' },
  },
});

/** Where a proof stands; partnership.md 4.4 of the specification. */
export enum ProofState {
  UPLOADED = 'UPLOADED',
  AUTO_FOUND = 'AUTO_FOUND',
  CAPTURED = 'CAPTURED',
  CHECKED = 'CHECKED',
  AUTO_VERIFIED = 'AUTO_VERIFIED',
  PENDING_REVIEW = 'PENDING_REVIEW',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  REJECTED = 'REJECTED',
  BILLED = 'BILLED',
  REVOKED = 'REVOKED',
}
registerEnumType(ProofState, {
  name: 'ProofState',
  description: 'Where a proof of publication stands.',
  valuesConfig: {
    UPLOADED: { description: 'Given by the company; the own capture is being made.' },
    AUTO_FOUND: { description: 'Found by monitoring; the own capture is being made.' },
    CAPTURED: { description: 'The office has its own capture.' },
    CHECKED: { description: 'The automatic checks ran.' },
    AUTO_VERIFIED: { description: 'All automatic checks passed; counts as accepted.' },
    PENDING_REVIEW: { description: 'Waits for an inspector.' },
    ACCEPTED: { description: 'Accepted by an inspector.' },
    RETURNED: { description: 'Sent back with a reason; may be corrected.' },
    REJECTED: { description: 'Refused for good.' },
    BILLED: { description: 'Bound to one invoice line.' },
    REVOKED: { description: 'Found removed or false after acceptance.' },
  },
});

/** Why a proof was returned or rejected. */
export enum ProofReason {
  CONTENT_MISMATCH = 'CONTENT_MISMATCH',
  LABEL_MISSING = 'LABEL_MISSING',
  WRONG_SIZE = 'WRONG_SIZE',
  PAGE_UNREADABLE = 'PAGE_UNREADABLE',
  OTHER_FIXABLE = 'OTHER_FIXABLE',
  NOT_AIRED = 'NOT_AIRED',
  LATE = 'LATE',
  COPY_OF_OTHER_OUTLET = 'COPY_OF_OTHER_OUTLET',
  OTHER_SUBJECT = 'OTHER_SUBJECT',
  EDITED_AFTER_ACCEPTANCE = 'EDITED_AFTER_ACCEPTANCE',
  DEAD_LINK = 'DEAD_LINK',
}
registerEnumType(ProofReason, {
  name: 'ProofReason',
  description: 'Why a proof was returned or rejected.',
  valuesConfig: {
    CONTENT_MISMATCH: { description: 'Less than a fifth of the ordered text was found.' },
    LABEL_MISSING: { description: 'No visible label of paid content was found.' },
    WRONG_SIZE: { description: 'Size, place or duration differ from the order.' },
    PAGE_UNREADABLE: { description: 'The scan or recording cannot be read.' },
    OTHER_FIXABLE: { description: 'Something else that can be corrected; the note says what.' },
    NOT_AIRED: { description: 'It was not published.' },
    LATE: { description: 'It was published outside the window.' },
    COPY_OF_OTHER_OUTLET: { description: 'It is a copy of another outlet.' },
    OTHER_SUBJECT: { description: 'It is about something else.' },
    EDITED_AFTER_ACCEPTANCE: { description: 'The ordered text was changed afterwards.' },
    DEAD_LINK: { description: 'The page does not exist.' },
  },
});

/** Reasons for which a proof may be sent back for correction. */
export const RETURN_REASONS: readonly ProofReason[] = [
  ProofReason.CONTENT_MISMATCH,
  ProofReason.LABEL_MISSING,
  ProofReason.WRONG_SIZE,
  ProofReason.PAGE_UNREADABLE,
  ProofReason.OTHER_FIXABLE,
];

/** Reasons for which a proof may be refused for good; the complete list of the specification. */
export const REJECT_REASONS: readonly ProofReason[] = [
  ProofReason.NOT_AIRED,
  ProofReason.LATE,
  ProofReason.COPY_OF_OTHER_OUTLET,
  ProofReason.OTHER_SUBJECT,
  ProofReason.EDITED_AFTER_ACCEPTANCE,
  ProofReason.DEAD_LINK,
];

/** What the machine checks of a proof. */
export enum ProofCheckKey {
  CONTAINMENT = 'CONTAINMENT',
  DOMAIN = 'DOMAIN',
  WINDOW = 'WINDOW',
  LABEL = 'LABEL',
  ORIGINAL = 'ORIGINAL',
  PAGE_LIVE = 'PAGE_LIVE',
}
registerEnumType(ProofCheckKey, {
  name: 'ProofCheckKey',
  description: 'What the machine checks of a proof.',
  valuesConfig: {
    CONTAINMENT: { description: 'How much of the ordered text stands in the article.' },
    DOMAIN: { description: 'Whether the page belongs to the outlet.' },
    WINDOW: { description: 'Whether it was published after the order and inside its window.' },
    LABEL: { description: 'Whether a visible label of paid content was found.' },
    ORIGINAL: { description: 'Whether it is no duplicate of a proof of another order.' },
    PAGE_LIVE: { description: 'Whether the page answers.' },
  },
});

/** One check as it is stored with the proof. */
export interface StoredCheck {
  key: ProofCheckKey;
  passed: boolean;
  found: string;
  expected: string;
}
