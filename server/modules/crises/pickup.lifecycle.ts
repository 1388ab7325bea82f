import { registerEnumType } from 'type-graphql';
import { type Actor, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type Pickup, PickupState as S } from './pickup.entity';

/** What can be done with a pickup. */
export enum PickupAction {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
  LABEL = 'LABEL',
}
registerEnumType(PickupAction, {
  name: 'PickupAction',
  description: 'What can be done with a pickup.',
  valuesConfig: {
    ACCEPT: { description: 'Find that the article carries the statement.' },
    REJECT: { description: 'Find that it does not; it counts as coverage again.' },
    LABEL: { description: 'Say which messages it carries, and which it contradicts.' },
  },
});

/** Who looks at pickups; the proof of a paid order is another decision by another person. */
export function checker(actor: Actor): Verdict {
  if (!actor.is(Role.MONITORING_ANALYST, Role.COMMUNICATIONS_OFFICER)) return ErrorCode.FORBIDDEN;
  return !actor.is(Role.SYSTEM_ADMIN) || ErrorCode.SEPARATION_OF_DUTY;
}

export const pickupLifecycle = lifecycle<Pickup, S, PickupAction>({
  ACCEPT: { from: [S.PENDING, S.AUTO], to: S.HUMAN, by: checker },
  REJECT: { from: [S.PENDING, S.AUTO, S.HUMAN], to: S.REJECTED, by: checker },
  LABEL: { from: [S.AUTO, S.HUMAN], to: S.HUMAN, by: checker },
});

/** States in which an article counts as a pickup. */
export const RECOGNISED: readonly S[] = [S.AUTO, S.HUMAN];
