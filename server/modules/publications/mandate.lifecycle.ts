import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type PlacementMandate, MandateState as S } from './mandate.entity';

/** What can be done with a placement mandate. */
export enum MandateAction {
  SIGN = 'SIGN',
  REVOKE = 'REVOKE',
  DISCARD = 'DISCARD',
}
registerEnumType(MandateAction, {
  name: 'PlacementMandateAction',
  description: 'What can be done with a placement mandate.',
  valuesConfig: {
    SIGN: { description: 'Sign; commitment officer and technical officer both.' },
    REVOKE: { description: 'Revoke at once, with a reason.' },
    DISCARD: { description: 'Give a draft up.' },
  },
});

/** The system administrator signs nothing, whatever roles the person holds besides (toxic pair 10). */
const office =
  (...roles: Role[]) =>
  (actor: Actor): Verdict => {
    const answer = anyOf(...roles)(actor);
    return answer === true && actor.is(Role.SYSTEM_ADMIN) ? ErrorCode.SEPARATION_OF_DUTY : answer;
  };

/** Who drafts mandates. */
export const drafter = office(Role.COMMITMENT_OFFICER, Role.TECHNICAL_OFFICER, Role.PARTNERSHIP_OFFICER);

export const mandateLifecycle = lifecycle<PlacementMandate, S, MandateAction>({
  SIGN: {
    from: [S.DRAFT],
    to: S.ACTIVE,
    slots: { commitment: office(Role.COMMITMENT_OFFICER), technical: office(Role.TECHNICAL_OFFICER) },
  },
  REVOKE: {
    from: [S.ACTIVE],
    to: S.REVOKED,
    by: office(Role.COMMITMENT_OFFICER, Role.TECHNICAL_OFFICER, Role.BUDGET_USER),
  },
  DISCARD: { from: [S.DRAFT], to: S.DISCARDED, by: drafter },
});
