import { registerEnumType } from 'type-graphql';
import { type Actor, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { Crisis } from './crisis.entity';
import { CrisisState as S, Severity } from './crisis.enums';

/** What can be done with a crisis. */
export enum CrisisAction {
  ACTIVATE = 'ACTIVATE',
  CONTAIN = 'CONTAIN',
  RECOVER = 'RECOVER',
  RELAPSE = 'RELAPSE',
  CLOSE = 'CLOSE',
  REVIEW = 'REVIEW',
  NOTE = 'NOTE',
  SET_SEVERITY = 'SET_SEVERITY',
  CHOOSE_STRATEGY = 'CHOOSE_STRATEGY',
  SET_CADENCE = 'SET_CADENCE',
  ASSIGN_ROLE = 'ASSIGN_ROLE',
  ADD_TASK = 'ADD_TASK',
  RECORD = 'RECORD',
  RESTRICT = 'RESTRICT',
  DECLASSIFY = 'DECLASSIFY',
}
registerEnumType(CrisisAction, {
  name: 'CrisisAction',
  description: 'What can be done with a crisis.',
  valuesConfig: {
    ACTIVATE: { description: 'Begin: commander, spokesperson and scribe are there.' },
    CONTAIN: { description: 'The risk fell after a full statement.' },
    RECOVER: { description: 'A calm day has passed.' },
    RELAPSE: { description: 'The risk rose again.' },
    CLOSE: { description: 'Close it.' },
    REVIEW: { description: 'Its review was approved.' },
    NOTE: { description: 'Take note of it, as head of the office.' },
    SET_SEVERITY: { description: 'Raise or lower the severity with a reason.' },
    CHOOSE_STRATEGY: { description: 'Choose how the office answers.' },
    SET_CADENCE: { description: 'Set the time between updates with a reason.' },
    ASSIGN_ROLE: { description: 'Give a person a part, or end it.' },
    ADD_TASK: { description: 'Add a task, give it to a person.' },
    RECORD: { description: 'Record a briefing, a meeting, a note of no change.' },
    RESTRICT: { description: 'Keep it to the persons of an access list.' },
    DECLASSIFY: { description: 'Open it to everybody who works on crises.' },
  },
});

/** Actions that move no state. */
export type CrisisDeed = Exclude<
  CrisisAction,
  | CrisisAction.ACTIVATE
  | CrisisAction.CONTAIN
  | CrisisAction.RECOVER
  | CrisisAction.RELAPSE
  | CrisisAction.CLOSE
  | CrisisAction.REVIEW
>;

type Rule = (actor: Actor, crisis: Crisis) => Verdict;
const holds = (isTrue: boolean): Verdict => isTrue || ErrorCode.FORBIDDEN;

/** Who declares a crisis of a severity: the division head only the lightest (crisis.md 3). */
export const mayDeclare = (actor: Actor, severity: Severity): boolean =>
  actor.is(Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY) ||
  (severity === Severity.SEV3 && actor.is(Role.DIVISION_HEAD));

/** The commander, and whoever may declare at this severity. */
export const commands: Rule = (actor, crisis) =>
  holds(actor.id === crisis.commanderId || mayDeclare(actor, crisis.severity));

const onlyCommander: Rule = (actor, crisis) => holds(actor.id === crisis.commanderId);
const leads: Rule = (actor) => holds(actor.is(Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY));
const staff: Rule = (actor, crisis) =>
  holds(
    actor.id === crisis.commanderId ||
      actor.is(
        Role.COMMUNICATIONS_OFFICER,
        Role.MONITORING_ANALYST,
        Role.DIVISION_HEAD,
        Role.AGENCY_HEAD,
        Role.SPOKESPERSON,
        Role.INFORMATION_OFFICER,
        Role.LEGAL_OFFICER,
      ),
  );

/** Who does what moves no state; the scribe besides records (see the service). */
export const DEEDS: Record<CrisisDeed, Rule> = {
  NOTE: (actor) => holds(actor.is(Role.AGENCY_HEAD)),
  SET_SEVERITY: commands,
  CHOOSE_STRATEGY: (actor, crisis) => holds(commands(actor, crisis) === true || actor.is(Role.DIVISION_HEAD)),
  SET_CADENCE: onlyCommander,
  ASSIGN_ROLE: commands,
  ADD_TASK: (actor, crisis) => holds(commands(actor, crisis) === true || actor.is(Role.DIVISION_HEAD)),
  RECORD: staff,
  RESTRICT: commands,
  DECLASSIFY: leads,
};

/** States in which a crisis runs. */
export const RUNNING: readonly S[] = [S.DECLARED, S.ACTIVE, S.CONTAINED, S.RECOVERY];

/** States of a crisis that is over. */
export const ENDED: readonly S[] = [S.CLOSED, S.REVIEWED];

export const crisisLifecycle = lifecycle<Crisis, S, Exclude<CrisisAction, CrisisDeed>>({
  ACTIVATE: { from: [S.DECLARED], to: S.ACTIVE, by: commands },
  CONTAIN: { from: [S.ACTIVE], to: S.CONTAINED, by: commands },
  RECOVER: { from: [S.CONTAINED], to: S.RECOVERY, by: commands },
  RELAPSE: { from: [S.CONTAINED, S.RECOVERY], to: S.ACTIVE, by: commands },
  CLOSE: { from: [S.RECOVERY], to: S.CLOSED, by: commands },
  REVIEW: { from: [S.CLOSED], to: S.REVIEWED, by: 'SYSTEM' },
});
