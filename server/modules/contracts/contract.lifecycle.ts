import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, notThe, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { Contract } from './contract.entity';
import { ContractState as S } from './contract.enums';

/** What can be done with a contract. */
export enum ContractAction {
  EDIT = 'EDIT',
  NEGOTIATE = 'NEGOTIATE',
  EXCEPT_PRICE = 'EXCEPT_PRICE',
  AGREE = 'AGREE',
  SIGN = 'SIGN',
  ACTIVATE = 'ACTIVATE',
  PREPARE_AMENDMENT = 'PREPARE_AMENDMENT',
  AMEND = 'AMEND',
  WITHDRAW_AMENDMENT = 'WITHDRAW_AMENDMENT',
  SUSPEND = 'SUSPEND',
  RESUME = 'RESUME',
  EXPIRE = 'EXPIRE',
  EXHAUST = 'EXHAUST',
  REOPEN = 'REOPEN',
  ABANDON = 'ABANDON',
  TERMINATE = 'TERMINATE',
  REFUSE_TERMINATION = 'REFUSE_TERMINATION',
  CLOSE = 'CLOSE',
}
registerEnumType(ContractAction, {
  name: 'ContractAction',
  description: 'What can be done with a contract.',
  valuesConfig: {
    EDIT: { description: 'Change term, form or lines; given agreement falls away.' },
    NEGOTIATE: { description: 'Open the negotiation of prices.' },
    EXCEPT_PRICE: { description: 'Allow prices above rate card or standard price, with a reason.' },
    AGREE: { description: 'Agree the prices; company and office both.' },
    SIGN: { description: 'Sign; company and commitment officer both.' },
    ACTIVATE: { description: 'The first day has come.' },
    PREPARE_AMENDMENT: { description: 'Draft an amendment.' },
    AMEND: { description: 'Sign the open amendment; company and commitment officer both.' },
    WITHDRAW_AMENDMENT: { description: 'Take the open amendment back.' },
    SUSPEND: { description: 'Stop new orders for a while.' },
    RESUME: { description: 'Allow orders again.' },
    EXPIRE: { description: 'The last day has passed.' },
    EXHAUST: { description: 'Ceiling or quantities are used up.' },
    REOPEN: { description: 'Some quantity is free again.' },
    ABANDON: { description: 'Give the contract up before signature.' },
    TERMINATE: { description: 'End the contract early; commitment officer proposes, budget user reviews.' },
    REFUSE_TERMINATION: { description: 'Refuse a proposed termination.' },
    CLOSE: { description: 'Close: nothing is open any more.' },
  },
});

type Rule = (actor: Actor, contract: Contract) => Verdict;

/** The system administrator approves nothing, whatever roles the person holds besides (toxic pair 10). */
const office =
  (...roles: Role[]) =>
  (actor: Actor): Verdict => {
    const answer = anyOf(...roles)(actor);
    return answer === true && actor.is(Role.SYSTEM_ADMIN) ? ErrorCode.SEPARATION_OF_DUTY : answer;
  };
const company: Rule = (actor, contract) =>
  (actor.is(Role.COMPANY_ADMIN) && actor.companyId === contract.companyId) || ErrorCode.FORBIDDEN;
const commitment = office(Role.COMMITMENT_OFFICER);
/** Up to the limit of the profile the procurement officer negotiates, above it the commitment officer. */
const negotiator: Rule = (actor, contract) =>
  (contract.isAboveProcurementLimit ? commitment : office(Role.PROCUREMENT_OFFICER))(actor);
/** Who drafts contracts and amendments. */
export const preparer = office(Role.PROCUREMENT_OFFICER, Role.COMMITMENT_OFFICER);
/** An exception is granted by somebody else than who asked the price. */
const excepter: Rule = (actor, contract) => {
  const answer = office(Role.BUDGET_USER)(actor);
  return answer === true ? notThe(actor, contract.createdById) : answer;
};
/** Holds only while `holds` is true of the contract, whoever asks. */
const onlyWhile =
  (holds: (contract: Contract) => boolean, rule: Rule): Rule =>
  (actor, contract) => {
    const answer = rule(actor, contract);
    return answer === true && !holds(contract) ? ErrorCode.INVALID_TRANSITION : answer;
  };
const hasAmendment = (contract: Contract) => contract.openAmendmentId !== null;
const isProposed = (contract: Contract) => contract.terminationGround !== null;

/** Prices are excepted during the negotiation, or for an open amendment. */
const takesException = (contract: Contract) => contract.state === S.NEGOTIATION || hasAmendment(contract);

const SAME = 'PREVIOUS';

/** The workflow of a contract; partnership.md 4.2 of the specification. */
export const contractLifecycle = lifecycle<Contract, S, ContractAction>({
  EDIT: { from: [S.DRAFT, S.NEGOTIATION], to: SAME, by: preparer },
  NEGOTIATE: { from: [S.DRAFT], to: S.NEGOTIATION, by: negotiator },
  EXCEPT_PRICE: {
    from: [S.NEGOTIATION, S.ACTIVE, S.EXHAUSTED],
    to: SAME,
    by: onlyWhile(takesException, excepter),
  },
  AGREE: { from: [S.NEGOTIATION], to: S.AGREED, slots: { COMPANY: company, PROCUREMENT: negotiator } },
  SIGN: { from: [S.AGREED], to: S.SIGNED, slots: { COMPANY: company, COMMITMENT_OFFICER: commitment } },
  ACTIVATE: { from: [S.SIGNED], to: S.ACTIVE, by: 'SYSTEM' },
  PREPARE_AMENDMENT: {
    from: [S.ACTIVE, S.EXHAUSTED],
    to: SAME,
    by: onlyWhile((c) => !hasAmendment(c), preparer),
  },
  AMEND: {
    from: [S.ACTIVE, S.EXHAUSTED],
    to: S.ACTIVE,
    slots: {
      COMPANY: onlyWhile(hasAmendment, company),
      COMMITMENT_OFFICER: onlyWhile(hasAmendment, commitment),
    },
  },
  WITHDRAW_AMENDMENT: {
    from: [S.ACTIVE, S.EXHAUSTED, S.SUSPENDED, S.EXPIRED, S.TERMINATED],
    to: SAME,
    by: onlyWhile(hasAmendment, preparer),
  },
  SUSPEND: { from: [S.ACTIVE], to: S.SUSPENDED, by: commitment },
  RESUME: { from: [S.SUSPENDED], to: S.ACTIVE, by: commitment },
  EXPIRE: { from: [S.ACTIVE, S.SUSPENDED, S.EXHAUSTED], to: S.EXPIRED, by: 'SYSTEM' },
  EXHAUST: { from: [S.ACTIVE], to: S.EXHAUSTED, by: 'SYSTEM' },
  REOPEN: { from: [S.EXHAUSTED], to: S.ACTIVE, by: 'SYSTEM' },
  ABANDON: { from: [S.DRAFT, S.NEGOTIATION, S.AGREED], to: S.VOID, by: office(Role.PROCUREMENT_OFFICER) },
  TERMINATE: {
    from: [S.ACTIVE, S.SUSPENDED],
    to: S.TERMINATED,
    slots: { COMMITMENT_OFFICER: commitment, BUDGET_USER: onlyWhile(isProposed, office(Role.BUDGET_USER)) },
  },
  REFUSE_TERMINATION: {
    from: [S.ACTIVE, S.SUSPENDED],
    to: SAME,
    by: onlyWhile(isProposed, office(Role.BUDGET_USER)),
  },
  CLOSE: { from: [S.EXPIRED, S.TERMINATED, S.EXHAUSTED], to: S.CLOSED, by: commitment },
});
