import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { PublicationOrder } from './order.entity';
import { OrderState as S } from './publication-kinds';

/** What can be done with an order. */
export enum OrderAction {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  APPROVE = 'APPROVE',
  RETURN = 'RETURN',
  ISSUE = 'ISSUE',
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  ACCEPT_BY_PROOF = 'ACCEPT_BY_PROOF',
  LAPSE = 'LAPSE',
  AIR = 'AIR',
  COMPLETE = 'COMPLETE',
  EXPIRE = 'EXPIRE',
  REOPEN = 'REOPEN',
  CANCEL = 'CANCEL',
  CANCEL_REST = 'CANCEL_REST',
}
registerEnumType(OrderAction, {
  name: 'PublicationOrderAction',
  description: 'What can be done with a publication order.',
  valuesConfig: {
    EDIT: { description: 'Change a draft.' },
    SUBMIT: { description: 'Hand the draft in for approval.' },
    APPROVE: { description: 'Approve; reserves budget and quota.' },
    RETURN: { description: 'Send back for correction with a reason.' },
    ISSUE: { description: 'Sign, number and send.' },
    ACCEPT: { description: 'Take the order on.' },
    DECLINE: { description: 'Refuse the order; the reserve is released.' },
    ACCEPT_BY_PROOF: { description: 'A proof of an unanswered order takes it on.' },
    LAPSE: { description: 'The company did not answer in time.' },
    AIR: { description: 'A first unit is proven.' },
    COMPLETE: { description: 'Every unit is proven or cancelled.' },
    EXPIRE: { description: 'The deadline for proofs has passed.' },
    REOPEN: { description: 'Allow overdue units to be proven, with a reason and a new deadline.' },
    CANCEL: { description: 'Cancel an order of which nothing is proven.' },
    CANCEL_REST: { description: 'Cancel the units that are not proven.' },
  },
});

type Rule = (actor: Actor, order: PublicationOrder) => Verdict;

/** The system administrator takes no step of an order, whatever roles the person holds besides (toxic pair 10). */
const office =
  (...roles: Role[]): Rule =>
  (actor) => {
    const answer = anyOf(...roles)(actor);
    return answer === true && actor.is(Role.SYSTEM_ADMIN) ? ErrorCode.SEPARATION_OF_DUTY : answer;
  };
const drafter = office(Role.PARTNERSHIP_OFFICER);
const committer = office(Role.COMMITMENT_OFFICER);
const company: Rule = (actor, order) =>
  (actor.is(Role.COMPANY_ADMIN) && actor.companyId === order.companyId) || ErrorCode.FORBIDDEN;
const technical = office(Role.TECHNICAL_OFFICER);
/** Nobody approves an order of their own. */
const approver: Rule = (actor, order) => {
  const answer = technical(actor, order);
  return answer === true && actor.id === order.createdById ? ErrorCode.SELF_APPROVAL : answer;
};
/** The signature is a third person's: neither the drafter's nor the approver's. */
const signer: Rule = (actor, order) => {
  const answer = committer(actor, order);
  if (answer !== true) return answer;
  if (actor.id === order.createdById) return ErrorCode.SELF_APPROVAL;
  return actor.id !== order.approvedById || ErrorCode.SEPARATION_OF_DUTY;
};
const whenProven =
  (isProven: boolean): Rule =>
  (actor, order) => {
    const answer = committer(actor, order);
    return answer === true && order.provenUnits > 0 !== isProven ? ErrorCode.INVALID_TRANSITION : answer;
  };

export const orderLifecycle = lifecycle<PublicationOrder, S, OrderAction>({
  EDIT: { from: [S.DRAFT], to: S.DRAFT, by: drafter },
  SUBMIT: { from: [S.DRAFT], to: S.SUBMITTED, by: drafter },
  APPROVE: { from: [S.SUBMITTED], to: S.APPROVED, by: approver },
  RETURN: { from: [S.SUBMITTED], to: S.DRAFT, by: technical },
  ISSUE: { from: [S.APPROVED], to: S.ISSUED, by: signer },
  ACCEPT: { from: [S.ISSUED], to: S.ACCEPTED, by: company },
  DECLINE: { from: [S.ISSUED], to: S.DECLINED, by: company },
  ACCEPT_BY_PROOF: { from: [S.ISSUED], to: S.ACCEPTED, by: 'SYSTEM' },
  LAPSE: { from: [S.ISSUED], to: S.LAPSED, by: 'SYSTEM' },
  AIR: { from: [S.ACCEPTED], to: S.AIRED, by: 'SYSTEM' },
  COMPLETE: { from: [S.ACCEPTED, S.AIRED, S.OVERDUE], to: S.COMPLETED, by: 'SYSTEM' },
  EXPIRE: { from: [S.ACCEPTED, S.AIRED], to: S.OVERDUE, by: 'SYSTEM', remembers: true },
  REOPEN: { from: [S.OVERDUE], to: 'PREVIOUS', by: committer },
  CANCEL: {
    from: [S.DRAFT, S.SUBMITTED, S.APPROVED, S.ISSUED, S.ACCEPTED, S.OVERDUE],
    to: S.CANCELLED,
    by: whenProven(false),
  },
  CANCEL_REST: { from: [S.AIRED, S.OVERDUE], to: S.COMPLETED, by: whenProven(true) },
});

/** States in which units may be proven. */
export const PROVABLE: readonly S[] = [S.ISSUED, S.ACCEPTED, S.AIRED];

/** States in which an order holds budget and quota for what is not proven. */
export const HOLDING: readonly S[] = [S.APPROVED, S.ISSUED, S.ACCEPTED, S.AIRED, S.OVERDUE];
