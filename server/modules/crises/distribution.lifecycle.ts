import { registerEnumType } from 'type-graphql';
import { type Actor, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import {
  type Distribution,
  type DistributionTarget,
  DistributionState as S,
  TargetState as T,
} from './distribution.entity';

/** What can be done with a distribution. */
export enum DistributionAction {
  CHOOSE = 'CHOOSE',
  SEND = 'SEND',
  SUPPLEMENT = 'SUPPLEMENT',
  CLOSE = 'CLOSE',
}
registerEnumType(DistributionAction, {
  name: 'DistributionAction',
  description: 'What can be done with a distribution.',
  valuesConfig: {
    CHOOSE: { description: 'Choose otherwise than the ranking, with a reason.' },
    SEND: { description: 'Send it to the chosen outlets.' },
    SUPPLEMENT: { description: 'Send it free of charge to one more outlet.' },
    CLOSE: { description: 'Nothing more is awaited.' },
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

export const distributionLifecycle = lifecycle<Distribution, S, DistributionAction>({
  CHOOSE: { from: [S.PLANNED], to: S.PLANNED, by: sender },
  SEND: { from: [S.PLANNED], to: S.SENT, by: sender },
  SUPPLEMENT: { from: [S.SENT, S.CLOSED], to: S.SENT, by: sender },
  CLOSE: { from: [S.SENT], to: S.CLOSED, by: 'SYSTEM' },
});

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
