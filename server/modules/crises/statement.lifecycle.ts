import { registerEnumType } from 'type-graphql';
import { type Actor, anyOf, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import type { StatementVersion } from './statement.entity';
import { VersionState as S } from './statement.enums';

/** What can be done with a version of a statement. */
export enum StatementAction {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  APPROVE = 'APPROVE',
  RETURN = 'RETURN',
  REVISE = 'REVISE',
  PUBLISH = 'PUBLISH',
  SUPERSEDE = 'SUPERSEDE',
  RETRACT = 'RETRACT',
  RANK = 'RANK',
}
registerEnumType(StatementAction, {
  name: 'StatementAction',
  description: 'What can be done with a version of a statement.',
  valuesConfig: {
    EDIT: { description: 'Change a draft.' },
    SUBMIT: { description: 'Hand it in; from then on its text is frozen.' },
    APPROVE: { description: 'Approve this very text on the next open level.' },
    RETURN: { description: 'Send it back with a comment.' },
    REVISE: { description: 'Begin the next version.' },
    PUBLISH: { description: 'Publish it on official channels.' },
    SUPERSEDE: { description: 'A later version was published.' },
    RETRACT: { description: 'Withdraw it with a visible correction.' },
    RANK: { description: 'Rank the outlets that it should go to; moves no state.' },
  },
});

/** Who writes statements. */
export const makers = anyOf(Role.COMMUNICATIONS_OFFICER, Role.SPOKESPERSON, Role.DIVISION_HEAD);
const heads = anyOf(Role.AGENCY_HEAD, Role.DIVISION_HEAD, Role.COMMUNICATIONS_OFFICER);

/** Nobody who wrote a word of it, checked on the person whatever roles it holds; administrators of the system never. */
export function mayJudge(actor: Actor, version: StatementVersion): Verdict {
  if (actor.id !== null && (actor.id === version.authorId || version.editorIds.includes(actor.id)))
    return ErrorCode.SELF_APPROVAL;
  return actor.is(Role.SYSTEM_ADMIN) ? ErrorCode.SEPARATION_OF_DUTY : true;
}

export const statementLifecycle = lifecycle<
  StatementVersion,
  S,
  Exclude<StatementAction, StatementAction.RANK>
>({
  EDIT: { from: [S.DRAFT], to: S.DRAFT, by: makers },
  SUBMIT: { from: [S.DRAFT], to: S.IN_REVIEW, by: makers },
  // Who gives which level depends on the severity of the crisis now; approval.service.ts decides it before this step.
  APPROVE: { from: [S.IN_REVIEW, S.APPROVED], to: S.APPROVED, by: mayJudge },
  RETURN: { from: [S.IN_REVIEW, S.APPROVED], to: S.RETURNED, by: mayJudge },
  REVISE: { from: [S.RETURNED, S.PUBLISHED, S.RETRACTED], to: S.DRAFT, by: makers },
  PUBLISH: { from: [S.APPROVED], to: S.PUBLISHED, by: () => true },
  SUPERSEDE: { from: [S.PUBLISHED], to: S.SUPERSEDED, by: 'SYSTEM' },
  RETRACT: { from: [S.PUBLISHED], to: S.RETRACTED, by: heads },
});

const OVER: readonly S[] = [S.RETURNED, S.SUPERSEDED, S.RETRACTED];

/** Who ranks outlets; the system administrator never. */
export function ranker(actor: Actor): Verdict {
  if (!actor.is(Role.COMMUNICATIONS_OFFICER)) return ErrorCode.FORBIDDEN;
  return !actor.is(Role.SYSTEM_ADMIN) || ErrorCode.SEPARATION_OF_DUTY;
}

/** Whether the caller may rank the outlets for a version now, or the code of the refusal. */
export function rankVerdict(actor: Actor, version: StatementVersion): Verdict {
  const answer = ranker(actor);
  if (answer !== true) return answer;
  return !OVER.includes(version.state) || ErrorCode.INVALID_TRANSITION;
}
