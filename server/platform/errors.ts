import { GraphQLError } from 'graphql';
import { registerEnumType } from 'type-graphql';

/** Codes of business refusals; append-only, clients switch on them. */
export enum ErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
  INVALID_INPUT = 'INVALID_INPUT',
  INVALID_TRANSITION = 'INVALID_TRANSITION',
  CONFLICT = 'CONFLICT',
  DUPLICATE = 'DUPLICATE',
  IDEMPOTENCY_MISMATCH = 'IDEMPOTENCY_MISMATCH',
  BUDGET_EXCEEDED = 'BUDGET_EXCEEDED',
  QUOTA_EXCEEDED = 'QUOTA_EXCEEDED',
  CEILING_EXCEEDED = 'CEILING_EXCEEDED',
  PROOF_INCOMPLETE = 'PROOF_INCOMPLETE',
  DOCUMENT_EXPIRED = 'DOCUMENT_EXPIRED',
  SELF_APPROVAL = 'SELF_APPROVAL',
  SEPARATION_OF_DUTY = 'SEPARATION_OF_DUTY',
  APPROVAL_MISSING = 'APPROVAL_MISSING',
  EMBARGOED = 'EMBARGOED',
  STRATEGY_NOT_ALLOWED = 'STRATEGY_NOT_ALLOWED',
  STRATEGY_INCONSISTENT = 'STRATEGY_INCONSISTENT',
  STEP_UP_REQUIRED = 'STEP_UP_REQUIRED',
  BUSY = 'BUSY',
}

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Why a request was refused; new values may be added, none is ever removed.',
  valuesConfig: {
    NOT_FOUND: { description: 'The record does not exist or is not yours to see.' },
    FORBIDDEN: { description: 'You may see the record, but not do this with it.' },
    INVALID_INPUT: { description: 'A value is missing or wrong; `field` names it.' },
    INVALID_TRANSITION: { description: 'The action is not possible in the present state.' },
    CONFLICT: { description: 'Somebody changed the record meanwhile; the payload carries the current one.' },
    DUPLICATE: { description: 'The same thing is already registered.' },
    IDEMPOTENCY_MISMATCH: { description: 'The idempotency key was used before with another input.' },
    BUDGET_EXCEEDED: { description: 'The budget line has not enough left.' },
    QUOTA_EXCEEDED: { description: 'The contract line has not enough units left.' },
    CEILING_EXCEEDED: { description: 'The value of the contract would be exceeded.' },
    PROOF_INCOMPLETE: { description: 'A proof of publication is missing or not accepted.' },
    DOCUMENT_EXPIRED: { description: 'A required legal document has expired.' },
    SELF_APPROVAL: { description: 'Nobody approves their own work.' },
    SEPARATION_OF_DUTY: { description: 'Another person must do this step.' },
    APPROVAL_MISSING: { description: 'A required approval has not been given.' },
    EMBARGOED: { description: 'The text may not be published yet.' },
    STRATEGY_NOT_ALLOWED: { description: 'The crisis type does not allow this strategy.' },
    STRATEGY_INCONSISTENT: { description: 'The strategies contradict each other.' },
    STEP_UP_REQUIRED: { description: 'Confirm your password or code again first.' },
    BUSY: { description: 'The system is busy; try again in a moment.' },
  },
});

/**
 * A business refusal: rolls the transaction back and reaches the client as `payload.errors`.
 * `message` is Indonesian and tells the person what to do; `reload` re-reads the record for a CONFLICT payload.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly field: string[] = [],
    readonly reload?: () => Promise<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/** INVALID_INPUT on one field, the commonest refusal. */
export const invalid = (field: string | string[], message: string): DomainError =>
  new DomainError(ErrorCode.INVALID_INPUT, message, typeof field === 'string' ? [field] : field);

/** NOT_FOUND, the same answer for an absent row and for somebody else's. */
export const notFound = (field: string[] = []): DomainError =>
  new DomainError(ErrorCode.NOT_FOUND, 'Data tidak ditemukan.', field);

/** A fault of the request itself, answered at the top level with the HTTP status. */
export const refuse = (code: string, message: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** The driver's code of a failed query, MariaDB's number or SQLite's name; undefined for other errors. */
export function driverCode(error: unknown): number | string | undefined {
  const driver = (error as { driverError?: { errno?: number; code?: string } } | undefined)?.driverError;
  return typeof driver?.errno === 'number' ? driver.errno : driver?.code;
}

const DUPLICATES = new Set<unknown>([1062, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

/** True when a write failed because a unique key exists already, on either database. */
export const isDuplicate = (error: unknown): boolean => DUPLICATES.has(driverCode(error));
