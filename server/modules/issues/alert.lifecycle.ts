import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { lifecycle } from '../../platform/lifecycle';
import { type Alert, AlertState as S } from './alert.entity';
import { opener } from './issue.lifecycle';

/** What can be done with an alert. */
export enum AlertAction {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  LINK = 'LINK',
  DISMISS = 'DISMISS',
  SILENCE = 'SILENCE',
  ASSIGN = 'ASSIGN',
  REOPEN = 'REOPEN',
  RESOLVE = 'RESOLVE',
}
registerEnumType(AlertAction, {
  name: 'AlertAction',
  description: 'What can be done with an alert.',
  valuesConfig: {
    ACKNOWLEDGE: { description: 'Take it; the chain of notices stops.' },
    LINK: { description: 'Open an issue from it.' },
    DISMISS: { description: 'Find that it needs nothing, with a reason.' },
    SILENCE: { description: 'Let it make no notices until a time, with a reason.' },
    ASSIGN: { description: 'Say who is to look at it.' },
    REOPEN: { description: 'It was taken, but nothing followed in time.' },
    RESOLVE: { description: 'Its risk was normal long enough.' },
  },
});

/** Actions that move no state. */
export type AlertDeed = AlertAction.SILENCE | AlertAction.ASSIGN;

/** Everybody whom the chain may call takes an alert. */
export const TAKERS: readonly Role[] = [
  Role.MONITORING_ANALYST,
  Role.COMMUNICATIONS_OFFICER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
  Role.REGIONAL_SECRETARY,
];
const responder = anyOf(...TAKERS);
const judge = anyOf(Role.MONITORING_ANALYST, Role.DIVISION_HEAD, Role.AGENCY_HEAD);

/** Who raises an alert by hand. */
export const raiser = anyOf(Role.MONITORING_ANALYST, Role.COMMUNICATIONS_OFFICER, Role.DIVISION_HEAD);

/** Roles by deed. */
export const ALERT_DEEDS: Record<AlertDeed, (actor: Actor) => Verdict> = { SILENCE: judge, ASSIGN: judge };

/** States in which somebody may still have to look. */
export const LIVE_STATES: readonly S[] = [S.OPEN, S.ACKNOWLEDGED];
/** States in which silence and assignment make sense. */
export const DEED_STATES: readonly S[] = [...LIVE_STATES, S.LINKED];

export const alertLifecycle = lifecycle<Alert, S, Exclude<AlertAction, AlertDeed>>({
  ACKNOWLEDGE: { from: [S.OPEN], to: S.ACKNOWLEDGED, by: responder },
  LINK: { from: [S.OPEN, S.ACKNOWLEDGED], to: S.LINKED, by: (actor) => actor.isSystem || opener(actor) },
  DISMISS: { from: [S.ACKNOWLEDGED], to: S.DISMISSED, by: judge },
  REOPEN: { from: [S.ACKNOWLEDGED], to: S.OPEN, by: 'SYSTEM' },
  RESOLVE: { from: [S.OPEN, S.ACKNOWLEDGED], to: S.AUTO_RESOLVED, by: 'SYSTEM' },
});
