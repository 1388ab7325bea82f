import { registerEnumType } from 'type-graphql';
import { type Actor, Role, type Verdict } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { ReplyKind, type RightOfReply, ReplyState as S } from './right-of-reply.entity';

/** What can be done with a right of reply. */
export enum ReplyAction {
  EDIT = 'EDIT',
  APPROVE = 'APPROVE',
  SUBMIT = 'SUBMIT',
  ACCEPT = 'ACCEPT',
  FULFIL = 'FULFIL',
  FULFIL_FOUND = 'FULFIL_FOUND',
  REJECT = 'REJECT',
  EXPIRE = 'EXPIRE',
  FILE_COMPLAINT = 'FILE_COMPLAINT',
  HANDLE = 'HANDLE',
  DROP = 'DROP',
  SETTLE = 'SETTLE',
  RULE = 'RULE',
  WITHDRAW = 'WITHDRAW',
  HAND_OVER = 'HAND_OVER',
  PRINT_COMPLAINT = 'PRINT_COMPLAINT',
}
registerEnumType(ReplyAction, {
  name: 'ReplyAction',
  description: 'What can be done with a right of reply.',
  valuesConfig: {
    EDIT: { description: 'Change a draft.' },
    APPROVE: { description: 'Approve what is disputed and the text.' },
    SUBMIT: { description: 'Submit it to the outlet, signed and free of charge.' },
    ACCEPT: { description: 'Record that the outlet agreed.' },
    FULFIL: { description: 'Record that the outlet published it.' },
    FULFIL_FOUND: { description: 'Monitoring found the publication.' },
    REJECT: { description: 'Record that the outlet refused.' },
    EXPIRE: { description: 'The outlet did not answer in time.' },
    FILE_COMPLAINT: { description: 'Complain to the Press Council.' },
    HANDLE: { description: 'Record that the Press Council handles it.' },
    DROP: { description: 'Record that the Press Council dropped it.' },
    SETTLE: { description: 'Record the settlement.' },
    RULE: { description: 'Record the ruling.' },
    WITHDRAW: { description: 'Withdraw it with a reason.' },
    HAND_OVER: { description: 'Name who goes on with it; moves no state.' },
    PRINT_COMPLAINT: { description: 'Fetch the letter to the Press Council as PDF; moves no state.' },
  },
});

type Rule = (actor: Actor, reply: RightOfReply) => Verdict;

/** The system administrator approves nothing, whatever roles the person holds besides (toxic pair 10). */
const office =
  (...roles: Role[]): Rule =>
  (actor) => {
    if (!actor.is(...roles)) return ErrorCode.FORBIDDEN;
    return !actor.is(Role.SYSTEM_ADMIN) || ErrorCode.SEPARATION_OF_DUTY;
  };
/** Who writes them. */
export const drafter = office(Role.COMMUNICATIONS_OFFICER, Role.MONITORING_ANALYST);
const recorder = office(Role.COMMUNICATIONS_OFFICER);
const spokesperson = office(Role.SPOKESPERSON);
const council = office(Role.SPOKESPERSON, Role.COMMUNICATIONS_OFFICER);
/** A reply is signed by the head or, by delegation, the spokesperson; a correction anybody may ask for. */
const signer: Rule = (actor, reply) =>
  office(
    Role.AGENCY_HEAD,
    Role.SPOKESPERSON,
    ...(reply.kind === ReplyKind.CORRECTION ? [Role.COMMUNICATIONS_OFFICER] : []),
  )(actor, reply);
const approver: Rule = (actor, reply) => {
  const answer = signer(actor, reply);
  if (answer !== true || reply.kind === ReplyKind.CORRECTION) return answer;
  return actor.id !== reply.createdById || ErrorCode.SELF_APPROVAL;
};

/** States in which something is still to come. */
export const OPEN: readonly S[] = [
  S.DRAFT,
  S.APPROVED,
  S.SUBMITTED,
  S.ACCEPTED,
  S.REJECTED,
  S.OVERDUE,
  S.COMPLAINT_PRESS_COUNCIL,
  S.HANDLED,
];

/** States in which the outlet may still publish it. */
export const ASKED: readonly S[] = [S.SUBMITTED, S.ACCEPTED, S.OVERDUE];

/** What moves no state. */
type Still = ReplyAction.HAND_OVER | ReplyAction.PRINT_COMPLAINT;

export const replyLifecycle = lifecycle<RightOfReply, S, Exclude<ReplyAction, Still>>({
  EDIT: { from: [S.DRAFT], to: S.DRAFT, by: drafter },
  APPROVE: { from: [S.DRAFT], to: S.APPROVED, by: approver },
  SUBMIT: { from: [S.APPROVED], to: S.SUBMITTED, by: signer },
  ACCEPT: { from: [S.SUBMITTED, S.OVERDUE], to: S.ACCEPTED, by: recorder },
  FULFIL: { from: [S.ACCEPTED], to: S.FULFILLED, by: recorder },
  FULFIL_FOUND: { from: [...ASKED], to: S.FULFILLED, by: 'SYSTEM' },
  REJECT: { from: [S.SUBMITTED], to: S.REJECTED, by: recorder },
  EXPIRE: { from: [S.SUBMITTED], to: S.OVERDUE, by: 'SYSTEM' },
  FILE_COMPLAINT: { from: [S.REJECTED, S.OVERDUE], to: S.COMPLAINT_PRESS_COUNCIL, by: spokesperson },
  HANDLE: { from: [S.COMPLAINT_PRESS_COUNCIL], to: S.HANDLED, by: council },
  DROP: { from: [S.COMPLAINT_PRESS_COUNCIL], to: S.DROPPED, by: council },
  SETTLE: { from: [S.HANDLED], to: S.SETTLED, by: council },
  RULE: { from: [S.HANDLED], to: S.RULED, by: council },
  WITHDRAW: { from: [...OPEN], to: S.WITHDRAWN, by: spokesperson },
});

/** Whether the caller may name who goes on with a right of reply now, or the code of the refusal. */
export function handOverVerdict(actor: Actor, reply: RightOfReply): Verdict {
  if (!actor.is(Role.COMMUNICATIONS_OFFICER, Role.SPOKESPERSON, Role.AGENCY_HEAD)) return ErrorCode.FORBIDDEN;
  return OPEN.includes(reply.state) || ErrorCode.INVALID_TRANSITION;
}

/** States in which the office may turn to the Press Council, or just did. */
const REFUSED: readonly S[] = [S.REJECTED, S.OVERDUE, S.COMPLAINT_PRESS_COUNCIL];

const complainer = office(Role.COMMUNICATIONS_OFFICER, Role.SPOKESPERSON, Role.AGENCY_HEAD);

/** Whether the caller may fetch the letter to the Press Council now, or the code of the refusal. */
export function complaintVerdict(actor: Actor, reply: RightOfReply): Verdict {
  const verdict = complainer(actor, reply);
  if (verdict !== true) return verdict;
  return REFUSED.includes(reply.state) || ErrorCode.INVALID_TRANSITION;
}

/** What the caller may do with a right of reply now. */
export async function replyActions(ctx: Ctx, reply: RightOfReply): Promise<ReplyAction[]> {
  const steps: ReplyAction[] = await replyLifecycle.allowed(ctx, reply);
  const mayHandOver = ctx.actor.kind === 'PERSON' && handOverVerdict(ctx.actor, reply) === true;
  const mayPrint = ctx.actor.kind === 'PERSON' && complaintVerdict(ctx.actor, reply) === true;
  return [
    ...steps,
    ...(mayHandOver ? [ReplyAction.HAND_OVER] : []),
    ...(mayPrint ? [ReplyAction.PRINT_COMPLAINT] : []),
  ];
}
