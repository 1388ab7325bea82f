import { registerEnumType } from 'type-graphql';

/** What is known of a fact. */
export enum FactStatus {
  CONFIRMED = 'CONFIRMED',
  UNCONFIRMED = 'UNCONFIRMED',
  FALSE = 'FALSE',
}
registerEnumType(FactStatus, {
  name: 'FactStatus',
  description: 'What is known of a fact.',
  valuesConfig: {
    CONFIRMED: { description: 'Confirmed with a document by the agency that owns it.' },
    UNCONFIRMED: { description: 'Not confirmed yet.' },
    FALSE: { description: 'Shown to be wrong.' },
  },
});

/** What a statement is for. */
export enum StatementKind {
  HOLDING = 'HOLDING',
  FULL = 'FULL',
  UPDATE = 'UPDATE',
  CLARIFICATION = 'CLARIFICATION',
  CLOSING = 'CLOSING',
}
registerEnumType(StatementKind, {
  name: 'StatementKind',
  description: 'What a statement is for.',
  valuesConfig: {
    HOLDING: { description: 'First words: what is known, what is not, what is done.' },
    FULL: { description: 'All confirmed facts.' },
    UPDATE: { description: 'What changed since.' },
    CLARIFICATION: { description: 'Correction of something false.' },
    CLOSING: { description: 'The last word.' },
  },
});

/** Where a version of a statement stands. */
export enum VersionState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
  RETRACTED = 'RETRACTED',
}
registerEnumType(VersionState, {
  name: 'VersionState',
  description: 'Where a version of a statement stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    IN_REVIEW: { description: 'Waits for approvals; its text is frozen.' },
    RETURNED: { description: 'Returned with a comment; a new version follows.' },
    APPROVED: { description: 'All levels approved this very text.' },
    PUBLISHED: { description: 'The public reads it.' },
    SUPERSEDED: { description: 'A later version took its place.' },
    RETRACTED: { description: 'Withdrawn with a visible correction.' },
  },
});
