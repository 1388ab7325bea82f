import { registerEnumType } from 'type-graphql';
import type { Actor, Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { mayEnterItems } from './monitoring.roles';
import { type ReceivingAddress, ReceivingAddressState as S } from './receiving-address.entity';

export enum ReceivingAddressAction {
  RENEW_SECRET = 'RENEW_SECRET',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  RETIRE = 'RETIRE',
}
registerEnumType(ReceivingAddressAction, {
  name: 'ReceivingAddressAction',
  description: 'What can be done with a receiving address.',
  valuesConfig: {
    RENEW_SECRET: { description: 'Make a new secret; the one before counts for 24 hours more.' },
    PAUSE: { description: 'Refuse deliveries for a while.' },
    RESUME: { description: 'Take deliveries again.' },
    RETIRE: { description: 'Take it out of use for good.' },
  },
});

const enterer = (actor: Actor): Verdict => mayEnterItems(actor) || ErrorCode.FORBIDDEN;

/** Whoever holds the secret acts in the name of who registered the address, so nobody else may have it. */
const registrant = (actor: Actor, { ownerId }: ReceivingAddress): Verdict =>
  (mayEnterItems(actor) && actor.id === ownerId) || ErrorCode.FORBIDDEN;

/** An address takes deliveries until it is paused or retired. */
export const receivingAddressLifecycle = lifecycle<ReceivingAddress, S, ReceivingAddressAction>({
  RENEW_SECRET: { from: [S.ACTIVE], to: S.ACTIVE, by: registrant },
  PAUSE: { from: [S.ACTIVE], to: S.PAUSED, by: enterer },
  RESUME: { from: [S.PAUSED], to: S.ACTIVE, by: enterer },
  RETIRE: { from: [S.ACTIVE, S.PAUSED], to: S.RETIRED, by: enterer },
});
