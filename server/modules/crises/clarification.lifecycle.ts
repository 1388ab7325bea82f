import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { HoaxClarification } from './clarification.entity';
import { HoaxState as S } from './clarification.enums';

/** What can be done with a clarification. */
export enum HoaxAction {
  VERIFY = 'VERIFY',
  GIVE_VERDICT = 'GIVE_VERDICT',
  WATCH = 'WATCH',
  RETURN = 'RETURN',
  APPROVE = 'APPROVE',
  PUBLISH = 'PUBLISH',
  CORRECT = 'CORRECT',
}
registerEnumType(HoaxAction, {
  name: 'HoaxAction',
  description: 'What can be done with a clarification.',
  valuesConfig: {
    VERIFY: { description: 'Begin to check it, or take a watched one up again.' },
    GIVE_VERDICT: { description: 'Say what was found, with evidence and the text blocks.' },
    WATCH: { description: 'Only watch it: the impact test found little reach and no danger.' },
    RETURN: { description: 'Give it back with a comment.' },
    APPROVE: { description: 'Approve; by somebody who did not work on it.' },
    PUBLISH: { description: 'Make it public.' },
    CORRECT: { description: 'Add a visible correction to what was published.' },
  },
});

/** Who reports and checks false stories. */
export const hoaxWorker = anyOf(Role.MONITORING_ANALYST, Role.COMMUNICATIONS_OFFICER, Role.DIVISION_HEAD);
const heads = anyOf(Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY);

/** Heads, but nobody who worked on it. */
const checker = (actor: Actor, { authorId, editorIds }: HoaxClarification): Verdict => {
  const answer = heads(actor);
  if (answer !== true) return answer;
  if (actor.is(Role.SYSTEM_ADMIN)) return ErrorCode.SEPARATION_OF_DUTY;
  return ![authorId, ...editorIds].includes(actor.id ?? '') || ErrorCode.SELF_APPROVAL;
};

export const hoaxLifecycle = lifecycle<HoaxClarification, S, Exclude<HoaxAction, HoaxAction.PUBLISH>>({
  VERIFY: { from: [S.REPORTED, S.MONITOR_ONLY], to: S.VERIFYING, by: hoaxWorker },
  GIVE_VERDICT: { from: [S.VERIFYING, S.VERDICT], to: S.VERDICT, by: hoaxWorker },
  WATCH: { from: [S.REPORTED, S.VERIFYING, S.VERDICT, S.APPROVED], to: S.MONITOR_ONLY, by: heads },
  RETURN: { from: [S.VERDICT], to: S.VERIFYING, by: checker },
  APPROVE: { from: [S.VERDICT], to: S.APPROVED, by: checker },
  CORRECT: { from: [S.PUBLISHED], to: S.PUBLISHED, by: hoaxWorker },
});

/** The publishing step, whose roles the profile names. */
export const publishing = (roles: readonly string[]) =>
  lifecycle<HoaxClarification, S, HoaxAction.PUBLISH>({
    PUBLISH: {
      from: [S.APPROVED],
      to: S.PUBLISHED,
      by: (actor) => roles.some((role) => actor.is(role as Role)) || ErrorCode.FORBIDDEN,
    },
  });
