import { registerEnumType } from 'type-graphql';
import { type Actor, Role, type Verdict } from '../../platform/actor';
import { ErrorCode } from '../../platform/errors';
import { lifecycle } from '../../platform/lifecycle';
import { TaskState as S, type Task } from './task.entity';

/** What can be done with a task. */
export enum TaskAction {
  START = 'START',
  FINISH = 'FINISH',
  BLOCK = 'BLOCK',
  WAIVE = 'WAIVE',
  ASSIGN = 'ASSIGN',
}
registerEnumType(TaskAction, {
  name: 'TaskAction',
  description: 'What can be done with a task.',
  valuesConfig: {
    START: { description: 'Begin it, or go on after a hindrance.' },
    FINISH: { description: 'It is done.' },
    BLOCK: { description: 'It cannot go on, with a reason.' },
    WAIVE: { description: 'It is not needed, with a reason; for the commander.' },
    ASSIGN: { description: 'Give it to a person, or to the whole role again; moves no state.' },
  },
});

/** A task with who may waive it: the commander, or the owner of an issue that has no crisis. */
export type LedTask = Task & { leaderId?: string | null };

type Rule = (actor: Actor, task: LedTask) => Verdict;

const LEADERS = [Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.REGIONAL_SECRETARY];

const doer: Rule = (actor, task) =>
  actor.isSystem ||
  [task.ownerId, task.leaderId].includes(actor.id) ||
  actor.is(...LEADERS) ||
  (task.ownerId === null && actor.is(task.ownerRole)) ||
  actor.is(...(task.supportRoles ?? [])) ||
  ErrorCode.FORBIDDEN;

const leader: Rule = (actor, task) =>
  (actor.id !== null && actor.id === task.leaderId) || ErrorCode.FORBIDDEN;

export const taskLifecycle = lifecycle<LedTask, S, Exclude<TaskAction, TaskAction.ASSIGN>>({
  START: { from: [S.TODO, S.BLOCKED], to: S.DOING, by: doer },
  FINISH: { from: [S.TODO, S.DOING, S.BLOCKED], to: S.DONE, by: doer },
  BLOCK: { from: [S.TODO, S.DOING], to: S.BLOCKED, by: doer },
  WAIVE: { from: [S.TODO, S.DOING, S.BLOCKED], to: S.WAIVED, by: leader },
});
