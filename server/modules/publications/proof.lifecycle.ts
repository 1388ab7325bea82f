import { registerEnumType } from 'type-graphql';
import { type Actor, notThe, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { Proof } from './proof.entity';
import { ProofState as S } from './publication-kinds';

/** What can be done with a proof. */
export enum ProofAction {
  CAPTURE = 'CAPTURE',
  CHECK = 'CHECK',
  VERIFY = 'VERIFY',
  SEND_TO_REVIEW = 'SEND_TO_REVIEW',
  SEND_BACK = 'SEND_BACK',
  ASK_REVIEW = 'ASK_REVIEW',
  ACCEPT = 'ACCEPT',
  RETURN = 'RETURN',
  REUPLOAD = 'REUPLOAD',
  REJECT = 'REJECT',
  BILL = 'BILL',
  UNBILL = 'UNBILL',
  REVOKE = 'REVOKE',
}
registerEnumType(ProofAction, {
  name: 'ProofAction',
  description: 'What can be done with a proof.',
  valuesConfig: {
    CAPTURE: { description: 'The office makes its own capture.' },
    CHECK: { description: 'The automatic checks run.' },
    VERIFY: { description: 'All checks passed.' },
    SEND_TO_REVIEW: { description: 'A person has to look.' },
    SEND_BACK: { description: 'The machine returns it: too little text, or no label.' },
    ASK_REVIEW: { description: 'Ask for a person to look, once.' },
    ACCEPT: { description: 'Accept.' },
    RETURN: { description: 'Send back for correction with a reason.' },
    REUPLOAD: { description: 'Give it again, corrected.' },
    REJECT: { description: 'Refuse for good with a reason.' },
    BILL: { description: 'Bound to an invoice line.' },
    UNBILL: { description: 'Taken out of the invoice.' },
    REVOKE: { description: 'Take the acceptance back with a reason.' },
  },
});

type Rule = (actor: Actor, proof: Proof) => Verdict;

const owner: Rule = (actor, proof) =>
  (actor.is(Role.COMPANY_ADMIN) && actor.companyId === proof.companyId) || ErrorCode.FORBIDDEN;
/** A review may be asked for once per proof. */
const firstAsker: Rule = (actor, proof) => {
  const answer = owner(actor, proof);
  return answer === true && proof.wasReviewAsked ? ErrorCode.INVALID_TRANSITION : answer;
};
/** Rule P6: uploader, order creator and acceptor are three persons. */
const inspector: Rule = (actor, proof) => {
  if (!actor.is(Role.PROOF_INSPECTOR)) return ErrorCode.FORBIDDEN;
  if (actor.is(Role.SYSTEM_ADMIN)) return ErrorCode.SEPARATION_OF_DUTY;
  return notThe(actor, proof.uploadedById, ...proof.barredPersonIds);
};
const committer: Rule = (actor) => {
  if (!actor.is(Role.COMMITMENT_OFFICER)) return ErrorCode.FORBIDDEN;
  return !actor.is(Role.SYSTEM_ADMIN) || ErrorCode.SEPARATION_OF_DUTY;
};

export const proofLifecycle = lifecycle<Proof, S, ProofAction>({
  CAPTURE: { from: [S.UPLOADED, S.AUTO_FOUND], to: S.CAPTURED, by: 'SYSTEM' },
  CHECK: { from: [S.CAPTURED], to: S.CHECKED, by: 'SYSTEM' },
  VERIFY: { from: [S.CHECKED], to: S.AUTO_VERIFIED, by: 'SYSTEM' },
  SEND_TO_REVIEW: { from: [S.CHECKED], to: S.PENDING_REVIEW, by: 'SYSTEM' },
  SEND_BACK: { from: [S.CHECKED], to: S.RETURNED, by: 'SYSTEM' },
  ASK_REVIEW: { from: [S.RETURNED], to: S.PENDING_REVIEW, by: firstAsker },
  ACCEPT: { from: [S.PENDING_REVIEW], to: S.ACCEPTED, by: inspector },
  RETURN: { from: [S.PENDING_REVIEW], to: S.RETURNED, by: inspector },
  REUPLOAD: { from: [S.RETURNED], to: S.UPLOADED, by: owner },
  REJECT: { from: [S.PENDING_REVIEW, S.RETURNED], to: S.REJECTED, by: inspector },
  BILL: { from: [S.AUTO_VERIFIED, S.ACCEPTED], to: S.BILLED, by: 'SYSTEM', remembers: true },
  UNBILL: { from: [S.BILLED], to: 'PREVIOUS', by: 'SYSTEM' },
  REVOKE: { from: [S.AUTO_VERIFIED, S.ACCEPTED, S.BILLED], to: S.REVOKED, by: committer },
});

/** States in which a proof occupies a unit though nobody has accepted it yet. */
export const UNDER_WAY: readonly S[] = [S.UPLOADED, S.AUTO_FOUND, S.CAPTURED, S.CHECKED, S.PENDING_REVIEW];
