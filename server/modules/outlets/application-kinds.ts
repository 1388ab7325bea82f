import { registerEnumType } from 'type-graphql';

export enum ApplicationState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  INCOMPLETE = 'INCOMPLETE',
  ADMIN_VERIFIED = 'ADMIN_VERIFIED',
  FACTUAL_CHECK = 'FACTUAL_CHECK',
  FACTUALLY_VERIFIED = 'FACTUALLY_VERIFIED',
  SCORED = 'SCORED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  OBJECTED = 'OBJECTED',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  BLACKLISTED = 'BLACKLISTED',
}
registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'Where an application of an outlet stands.',
  valuesConfig: {
    DRAFT: { description: 'The company still fills it in; nobody else sees it.' },
    SUBMITTED: { description: 'Waits for the check of its papers.' },
    INCOMPLETE: { description: 'Returned with reasons; only the failed items can be corrected.' },
    ADMIN_VERIFIED: { description: 'Papers passed by two verifiers.' },
    FACTUAL_CHECK: { description: 'A visit is planned.' },
    FACTUALLY_VERIFIED: { description: 'The visit confirmed office, team and output.' },
    SCORED: { description: 'Score and class are computed.' },
    APPROVED: { description: 'The outlet is a partner of the year.' },
    REJECTED: { description: 'Refused with a reason; the company may object once.' },
    OBJECTED: { description: 'The company objected; the budget user decides.' },
    SUSPENDED: { description: 'No new orders; delivered work is still paid.' },
    EXPIRED: { description: 'The year is over.' },
    BLACKLISTED: { description: 'Excluded for a term by a decision.' },
  },
});

export enum RejectionCode {
  REQUIREMENTS_NOT_MET = 'REQUIREMENTS_NOT_MET',
  FALSE_DOCUMENT = 'FALSE_DOCUMENT',
  VISIT_FAILED = 'VISIT_FAILED',
  CONFLICT_OF_INTEREST = 'CONFLICT_OF_INTEREST',
  BELOW_TIER = 'BELOW_TIER',
  NOT_COMPLETED = 'NOT_COMPLETED',
}
registerEnumType(RejectionCode, {
  name: 'RejectionCode',
  description: 'Why an application was rejected.',
  valuesConfig: {
    REQUIREMENTS_NOT_MET: { description: 'A requirement is not met.' },
    FALSE_DOCUMENT: { description: 'A document is not genuine.' },
    VISIT_FAILED: { description: 'The visit did not confirm the outlet.' },
    CONFLICT_OF_INTEREST: { description: 'An undeclared conflict of interest.' },
    BELOW_TIER: { description: 'The score is below the lowest class.' },
    NOT_COMPLETED: { description: 'Not corrected before the deadline; set by the clock.' },
  },
});

export enum ItemResult {
  PENDING = 'PENDING',
  PASSED = 'PASSED',
  MISSING = 'MISSING',
  UNREADABLE = 'UNREADABLE',
  MISMATCH = 'MISMATCH',
  WAIVED = 'WAIVED',
}
registerEnumType(ItemResult, {
  name: 'ItemResult',
  description: 'Result of the check of one checklist item.',
  valuesConfig: {
    PENDING: { description: 'Not checked yet.' },
    PASSED: { description: 'In order.' },
    MISSING: { description: 'Not there.' },
    UNREADABLE: { description: 'Cannot be read.' },
    MISMATCH: { description: 'Does not agree with the other papers.' },
    WAIVED: { description: 'Not asked of this outlet by policy.' },
  },
});

/** Results that make the company correct an item. */
export const FAILED_RESULTS: readonly ItemResult[] = [
  ItemResult.MISSING,
  ItemResult.UNREADABLE,
  ItemResult.MISMATCH,
];
