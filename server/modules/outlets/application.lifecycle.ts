import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, notThe, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type OutletApplication, ApplicationState as S } from './application.entity';

export enum ApplicationAction {
  SUBMIT = 'SUBMIT',
  RETURN = 'RETURN',
  RESUBMIT = 'RESUBMIT',
  PASS_ADMIN = 'PASS_ADMIN',
  REJECT = 'REJECT',
  LAPSE = 'LAPSE',
  OBJECT = 'OBJECT',
  GRANT_OBJECTION = 'GRANT_OBJECTION',
  DISMISS_OBJECTION = 'DISMISS_OBJECTION',
  START_VISIT = 'START_VISIT',
  PASS_FACTUAL = 'PASS_FACTUAL',
  SCORE = 'SCORE',
  APPROVE = 'APPROVE',
  SUSPEND = 'SUSPEND',
  SUSPEND_EXPIRED = 'SUSPEND_EXPIRED',
  REINSTATE = 'REINSTATE',
  EXPIRE = 'EXPIRE',
  BLACKLIST = 'BLACKLIST',
}
registerEnumType(ApplicationAction, {
  name: 'ApplicationAction',
  description: 'What can be done with an application.',
  valuesConfig: {
    SUBMIT: { description: 'Hand in the application.' },
    RETURN: { description: 'Send it back with all reasons at once.' },
    RESUBMIT: { description: 'Hand it in again after correction.' },
    PASS_ADMIN: { description: 'Pass the papers; two verifiers, two persons.' },
    REJECT: { description: 'Reject with a reason.' },
    LAPSE: { description: 'Clock: rejected because the correction never came.' },
    OBJECT: { description: 'Object to a rejection, once.' },
    GRANT_OBJECTION: { description: 'Decide for the company; the check begins again.' },
    DISMISS_OBJECTION: { description: 'Decide that the rejection stands.' },
    START_VISIT: { description: 'Set the day of the visit.' },
    PASS_FACTUAL: { description: 'Record what the visit found.' },
    SCORE: { description: 'Fill in the score sheet.' },
    APPROVE: { description: 'Approve; chair of the team and budget user.' },
    SUSPEND: { description: 'Block new orders.' },
    SUSPEND_EXPIRED: { description: 'Clock: a blocking paper expired.' },
    REINSTATE: { description: 'Lift a suspension.' },
    EXPIRE: { description: 'Clock: the year is over.' },
    BLACKLIST: { description: 'Exclude for a term by a decision.' },
  },
});

type Application = OutletApplication;

const owner = (actor: Actor, { companyId }: Application): Verdict =>
  (actor.is(Role.COMPANY_ADMIN) && actor.companyId === companyId) || ErrorCode.FORBIDDEN;
/** The company itself, or the partnership desk where it entered the file for the company (assisted entry). */
const applicant = (actor: Actor, application: Application): Verdict =>
  (application.isAssisted && actor.is(Role.PARTNERSHIP_OFFICER)) || owner(actor, application);
const verifier = anyOf(Role.VERIFIER);
const budgetUser = anyOf(Role.BUDGET_USER);
const chair = anyOf(Role.VERIFICATION_CHAIR);

/** Nobody verifies a file that they handed in themselves. */
const otherVerifier = (actor: Actor, application: Application): Verdict =>
  verifier(actor) === true ? notThe(actor, application.submittedById) : ErrorCode.FORBIDDEN;

/** A score below the lowest class is rejected by the chair; a scored file otherwise is approved or left. */
const rejecter = (actor: Actor, { state, tier }: Application): Verdict => {
  if (chair(actor) !== true) return ErrorCode.FORBIDDEN;
  return state !== S.SCORED || tier === null || ErrorCode.INVALID_TRANSITION;
};

/** Pairs 3 and 10: the sole verifier of a step and a system administrator approve nothing here. */
const approver =
  (role: Role) =>
  (actor: Actor, application: Application): Verdict => {
    if (!actor.is(role)) return ErrorCode.FORBIDDEN;
    if (actor.is(Role.SYSTEM_ADMIN)) return ErrorCode.SEPARATION_OF_DUTY;
    const other = notThe(
      actor,
      application.submittedById,
      application.scoredById,
      application.factualVerifierId,
    );
    return other === true ? application.tier !== null || ErrorCode.INVALID_TRANSITION : other;
  };

const objector = (actor: Actor, application: Application): Verdict => {
  const own = owner(actor, application);
  return own === true ? application.objectionReason === null || ErrorCode.INVALID_TRANSITION : own;
};

export const applicationLifecycle = lifecycle<Application, S, ApplicationAction>({
  SUBMIT: { from: [S.DRAFT], to: S.SUBMITTED, by: applicant },
  RETURN: { from: [S.SUBMITTED], to: S.INCOMPLETE, by: anyOf(Role.PARTNERSHIP_OFFICER, Role.VERIFIER) },
  RESUBMIT: { from: [S.INCOMPLETE], to: S.SUBMITTED, by: applicant },
  PASS_ADMIN: {
    from: [S.SUBMITTED],
    to: S.ADMIN_VERIFIED,
    slots: { FIRST: otherVerifier, SECOND: otherVerifier },
  },
  REJECT: { from: [S.SUBMITTED, S.FACTUAL_CHECK, S.SCORED], to: S.REJECTED, by: rejecter },
  LAPSE: { from: [S.INCOMPLETE], to: S.REJECTED, by: 'SYSTEM' },
  OBJECT: { from: [S.REJECTED], to: S.OBJECTED, by: objector },
  GRANT_OBJECTION: { from: [S.OBJECTED], to: S.SUBMITTED, by: budgetUser },
  DISMISS_OBJECTION: { from: [S.OBJECTED], to: S.REJECTED, by: budgetUser },
  START_VISIT: { from: [S.ADMIN_VERIFIED], to: S.FACTUAL_CHECK, by: verifier },
  PASS_FACTUAL: { from: [S.FACTUAL_CHECK], to: S.FACTUALLY_VERIFIED, by: verifier },
  SCORE: { from: [S.FACTUALLY_VERIFIED], to: S.SCORED, by: verifier },
  APPROVE: {
    from: [S.SCORED],
    to: S.APPROVED,
    slots: { CHAIR: approver(Role.VERIFICATION_CHAIR), BUDGET_USER: approver(Role.BUDGET_USER) },
  },
  SUSPEND: { from: [S.APPROVED], to: S.SUSPENDED, by: budgetUser },
  SUSPEND_EXPIRED: { from: [S.APPROVED], to: S.SUSPENDED, by: 'SYSTEM' },
  REINSTATE: { from: [S.SUSPENDED], to: S.APPROVED, by: budgetUser },
  EXPIRE: { from: [S.APPROVED, S.SUSPENDED], to: S.EXPIRED, by: 'SYSTEM' },
  BLACKLIST: { from: 'ANY', to: S.BLACKLISTED, by: budgetUser },
});
