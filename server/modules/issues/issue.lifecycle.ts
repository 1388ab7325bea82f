import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { type Issue, OPEN_STATES, IssueState as S } from './issue.entity';

/** What can be done with an issue. */
export enum IssueAction {
  TRIAGE = 'TRIAGE',
  EDIT = 'EDIT',
  RESPOND = 'RESPOND',
  WATCH = 'WATCH',
  RESOLVE = 'RESOLVE',
  ESCALATE = 'ESCALATE',
  CALM = 'CALM',
  MERGE = 'MERGE',
  CLOSE = 'CLOSE',
  REOPEN = 'REOPEN',
  RESTRICT = 'RESTRICT',
  DECLASSIFY = 'DECLASSIFY',
  ADD_CLAIM = 'ADD_CLAIM',
  DECIDE_MATCH = 'DECIDE_MATCH',
}
registerEnumType(IssueAction, {
  name: 'IssueAction',
  description: 'What can be done with an issue.',
  valuesConfig: {
    TRIAGE: { description: 'Set category, impact and owner.' },
    EDIT: { description: 'Change what was set, add a story, name its stage.' },
    RESPOND: { description: 'It is being answered; needs a task or a statement.' },
    WATCH: { description: 'It was answered; its effect is watched.' },
    RESOLVE: { description: 'It is solved.' },
    ESCALATE: { description: 'A crisis was declared over it.' },
    CALM: { description: 'Its crisis was closed.' },
    MERGE: { description: 'Go on in another issue.' },
    CLOSE: { description: 'Close it with a reason.' },
    REOPEN: { description: 'Open it again within thirty days.' },
    RESTRICT: { description: 'Keep it to the persons of an access list.' },
    DECLASSIFY: { description: 'Open it to everybody who works on issues.' },
    ADD_CLAIM: { description: 'Write down a claim that must be answered.' },
    DECIDE_MATCH: { description: 'Say whether an article makes a claim.' },
  },
});

/** Actions that move no state. */
export type IssueDeed =
  | IssueAction.EDIT
  | IssueAction.RESTRICT
  | IssueAction.DECLASSIFY
  | IssueAction.ADD_CLAIM
  | IssueAction.DECIDE_MATCH;

/** Who opens an issue. */
export const opener = anyOf(
  Role.MONITORING_ANALYST,
  Role.COMMUNICATIONS_OFFICER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
);
const triager = anyOf(Role.MONITORING_ANALYST, Role.DIVISION_HEAD, Role.AGENCY_HEAD);
const worker = anyOf(
  Role.MONITORING_ANALYST,
  Role.COMMUNICATIONS_OFFICER,
  Role.DIVISION_HEAD,
  Role.AGENCY_HEAD,
);
const head = anyOf(Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY);
const leader = anyOf(Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY);

/** It counts as answered only once a task or a statement exists. */
const responder = (actor: Actor, issue: Issue): Verdict => {
  const answer = actor.isSystem || worker(actor);
  return answer === true && issue.respondedAt === null ? ErrorCode.INVALID_TRANSITION : answer;
};

/** Roles by deed. */
export const DEEDS: Record<IssueDeed, (actor: Actor) => Verdict> = {
  EDIT: triager,
  RESTRICT: head,
  DECLASSIFY: leader,
  ADD_CLAIM: worker,
  DECIDE_MATCH: anyOf(Role.MONITORING_ANALYST, Role.DIVISION_HEAD),
};

/** Open without a crisis that runs over it: what ends an issue would leave the crisis without one. */
const FREE = OPEN_STATES.filter((state) => state !== S.ESCALATED);

export const issueLifecycle = lifecycle<Issue, S, Exclude<IssueAction, IssueDeed>>({
  TRIAGE: { from: [S.NEW], to: S.TRIAGED, by: triager },
  RESPOND: { from: [S.TRIAGED], to: S.RESPONDING, by: responder },
  WATCH: { from: [S.RESPONDING], to: S.MONITORING, by: worker },
  RESOLVE: { from: [S.MONITORING], to: S.RESOLVED, by: worker },
  ESCALATE: { from: [S.TRIAGED, S.RESPONDING], to: S.ESCALATED, by: 'SYSTEM' },
  CALM: { from: [S.ESCALATED], to: S.MONITORING, by: 'SYSTEM' },
  MERGE: { from: FREE, to: S.MERGED, by: triager },
  CLOSE: { from: FREE, to: S.CLOSED, by: triager },
  REOPEN: { from: [S.CLOSED], to: S.NEW, by: triager },
});
