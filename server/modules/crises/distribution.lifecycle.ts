import { registerEnumType } from 'type-graphql';
import { type Actor, Role, type Verdict } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import {
  type Distribution,
  type DistributionTarget,
  DistributionState as S,
  TargetState as T,
} from './distribution.entity';
import { checker } from './pickup.lifecycle';

/** What can be done with a distribution. */
export enum DistributionAction {
  CHOOSE = 'CHOOSE',
  SEND = 'SEND',
  SUPPLEMENT = 'SUPPLEMENT',
  CLOSE = 'CLOSE',
  ADD_PICKUP = 'ADD_PICKUP',
}
registerEnumType(DistributionAction, {
  name: 'DistributionAction',
  description: 'What can be done with a distribution.',
  valuesConfig: {
    CHOOSE: { description: 'Choose otherwise than the ranking, with a reason.' },
    SEND: { description: 'Send it to the chosen outlets.' },
    SUPPLEMENT: { description: 'Send it free of charge to one more outlet.' },
    CLOSE: { description: 'Nothing more is awaited.' },
    ADD_PICKUP: { description: 'Add a publication that the machine missed; moves no state.' },
  },
});

/** What can be done with one target of a distribution. */
export enum TargetAction {
  DISPATCH = 'DISPATCH',
  FAIL = 'FAIL',
  RESEND = 'RESEND',
  CONFIRM = 'CONFIRM',
  DECLINE = 'DECLINE',
  DROP = 'DROP',
  PICK_UP = 'PICK_UP',
  UNPICK = 'UNPICK',
  EXPIRE = 'EXPIRE',
}
registerEnumType(TargetAction, {
  name: 'DistributionTargetAction',
  description: 'What can be done with one target of a distribution.',
  valuesConfig: {
    DISPATCH: { description: 'The mail server took it.' },
    FAIL: { description: 'All tries failed.' },
    RESEND: { description: 'Try a failed delivery again.' },
    CONFIRM: { description: 'Record that the outlet has it.' },
    DECLINE: { description: 'Record that the outlet declined.' },
    DROP: { description: 'Its paid order ended without a publication.' },
    PICK_UP: { description: 'A publication was found.' },
    UNPICK: { description: 'The only publication was rejected.' },
    EXPIRE: { description: 'Nothing was found in time.' },
  },
});

/** Who sends: the roles that publish statements; the system administrator never. */
function sender(actor: Actor): Verdict {
  if (!actor.is(Role.COMMUNICATIONS_OFFICER)) return ErrorCode.FORBIDDEN;
  return !actor.is(Role.SYSTEM_ADMIN) || ErrorCode.SEPARATION_OF_DUTY;
}
/** Only free releases are declined by word; a paid order is declined by the company itself. */
const ofRelease = (actor: Actor, target: DistributionTarget): Verdict => {
  const answer = sender(actor);
  return answer === true && target.orderId !== null ? ErrorCode.INVALID_TRANSITION : answer;
};

export const distributionLifecycle = lifecycle<
  Distribution,
  S,
  Exclude<DistributionAction, DistributionAction.ADD_PICKUP>
>({
  CHOOSE: { from: [S.PLANNED], to: S.PLANNED, by: sender },
  SEND: { from: [S.PLANNED], to: S.SENT, by: sender },
  SUPPLEMENT: { from: [S.SENT, S.CLOSED], to: S.SENT, by: sender },
  CLOSE: { from: [S.SENT], to: S.CLOSED, by: 'SYSTEM' },
});

/** Whether the caller may add a publication of this sending by hand, or the code of the refusal; a drill has none. */
export function addPickupVerdict(actor: Actor, row: Distribution): Verdict {
  const answer = checker(actor);
  if (answer !== true) return answer;
  return (row.sentAt !== null && !row.isExercise) || ErrorCode.INVALID_TRANSITION;
}

/** What the caller may do with a distribution now. */
export async function distributionActions(ctx: Ctx, row: Distribution): Promise<DistributionAction[]> {
  const steps: DistributionAction[] = await distributionLifecycle.allowed(ctx, row);
  const mayAdd = ctx.actor.kind === 'PERSON' && addPickupVerdict(ctx.actor, row) === true;
  return mayAdd ? [...steps, DistributionAction.ADD_PICKUP] : steps;
}

/** A target that is addressed; one that is only ranked has no state. */
export type SentTarget = DistributionTarget & { state: T };

export const targetLifecycle = lifecycle<SentTarget, T, TargetAction>({
  DISPATCH: { from: [T.QUEUED], to: T.SENT, by: 'SYSTEM' },
  FAIL: { from: [T.QUEUED], to: T.FAILED, by: 'SYSTEM' },
  RESEND: { from: [T.FAILED], to: T.QUEUED, by: sender },
  CONFIRM: { from: [T.QUEUED, T.SENT, T.FAILED], to: T.DELIVERED, by: sender },
  DECLINE: { from: [T.QUEUED, T.SENT, T.DELIVERED, T.FAILED], to: T.DECLINED, by: ofRelease },
  DROP: { from: [T.QUEUED, T.SENT, T.DELIVERED, T.FAILED], to: T.DECLINED, by: 'SYSTEM' },
  PICK_UP: {
    from: [T.QUEUED, T.SENT, T.DELIVERED, T.FAILED, T.NO_PICKUP, T.DECLINED],
    to: T.PICKED_UP,
    by: 'SYSTEM',
  },
  UNPICK: { from: [T.PICKED_UP], to: T.DELIVERED, by: 'SYSTEM' },
  EXPIRE: { from: [T.QUEUED, T.SENT, T.DELIVERED], to: T.NO_PICKUP, by: 'SYSTEM' },
});

/** States in which nothing more is awaited of a target. */
export const ENDED: readonly T[] = [T.PICKED_UP, T.NO_PICKUP, T.DECLINED, T.FAILED];
