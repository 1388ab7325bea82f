import { Role, type Verdict } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import type { EventKind } from '../../platform/events';
import { refusal } from '../../platform/lifecycle';
import { Issue, IssueState } from '../issues/issue.entity';
import { noteResponse } from '../issues/issue.service';
import { assertPersons } from '../issues/issue-access.service';
import { grantAccess, isRestricted } from '../issues/issue-step.service';
import { Crisis } from './crisis.entity';
import { CrisisAction } from './crisis.lifecycle';
import { evaluateCrisis } from './crisis-clock.service';
import { crisisFor, issueIdsOf, mayDo, reasonOf } from './crisis-step.service';
import { Task, TaskState } from './task.entity';
import { TaskAdded, TaskAssigned, TaskBlocked, TaskStarted, type TaskTold, TaskWaived } from './task.events';
import type {
  TaskAddInput,
  TaskAssignInput,
  TaskFinishInput,
  TaskIdInput,
  TaskReasonInput,
} from './task.inputs';
import { type LedTask, TaskAction, taskLifecycle } from './task.lifecycle';
import { taskFacts } from './task-plan.service';
import { finish, isOpenTask } from './task-settle.service';

/** The crisis of a task as it is; null for a task of an issue without one. */
const crisisOf = (ctx: Ctx, { crisisId }: Task): Promise<Crisis | null> =>
  crisisId ? ctx.db.findOneBy(Crisis, { id: crisisId }) : Promise.resolve(null);

/** A task with who may waive it; tasks of one list ask for their cases together. */
async function led(ctx: Ctx, task: Task): Promise<LedTask> {
  const crisis = task.crisisId ? await ctx.find(Crisis, task.crisisId) : null;
  const issue = crisis ? null : await ctx.find(Issue, task.issueId);
  return Object.assign(task, { leaderId: crisis?.commanderId ?? issue?.ownerId ?? null });
}

type TaskStep = keyof typeof taskLifecycle.steps;

async function take(ctx: Ctx, taskId: string, action: TaskStep): Promise<Task> {
  const task = await led(ctx, await ctx.get(Task, taskId, ['taskId']));
  await taskLifecycle.take(ctx, task, action);
  return task;
}

async function told(ctx: Ctx, task: Task, kind: EventKind<TaskTold>): Promise<Task> {
  await ctx.save(task);
  await ctx.emit(kind, task, await taskFacts(ctx, task), { reason: task.reason });
  return task;
}

/** Begins a task, or goes on after a hindrance. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function startTask(ctx: Ctx, { taskId }: TaskIdInput): Promise<Task> {
  const task = await take(ctx, taskId, TaskAction.START);
  task.reason = null;
  task.ownerId ??= ctx.actor.id;
  return told(ctx, task, TaskStarted);
}

/**
 * Says that a task is done; the next one of a repeating step is made, and what waited for it gets its time.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION
 */
export async function finishTask(ctx: Ctx, { taskId, evidence }: TaskFinishInput): Promise<Task> {
  const task = await take(ctx, taskId, TaskAction.FINISH);
  const values = {
    evidence: evidence?.trim() || null,
    reason: null,
    doneAt: ctx.now(),
    doneById: ctx.actor.id,
  };
  Object.assign(task, values);
  await ctx.save(task);
  await finish(ctx, await crisisOf(ctx, task), task);
  if (task.crisisId) await evaluateCrisis(ctx, task.crisisId);
  return task;
}

/** Says that a task cannot go on. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function blockTask(ctx: Ctx, { taskId, reason }: TaskReasonInput): Promise<Task> {
  const task = await take(ctx, taskId, TaskAction.BLOCK);
  task.reason = reasonOf(reason);
  return told(ctx, task, TaskBlocked);
}

/** Waives a task, for the commander. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function waiveTask(ctx: Ctx, { taskId, reason }: TaskReasonInput): Promise<Task> {
  const task = await take(ctx, taskId, TaskAction.WAIVE);
  Object.assign(task, { reason: reasonOf(reason), doneAt: ctx.now(), doneById: ctx.actor.id });
  return told(ctx, task, TaskWaived);
}

/** Whether the caller may give this task to a person now, or the code of the refusal. */
async function assignVerdict(ctx: Ctx, task: Task, crisis: Crisis | null): Promise<Verdict> {
  const may = crisis
    ? await mayDo(ctx, crisis, CrisisAction.ADD_TASK)
    : ctx.actor.is(Role.DIVISION_HEAD, Role.AGENCY_HEAD);
  if (!may) return ErrorCode.FORBIDDEN;
  return isOpenTask(task) || ErrorCode.INVALID_TRANSITION;
}

/** What the caller may do with a task now; tasks of one list ask for their cases together. */
export async function taskActions(ctx: Ctx, task: Task): Promise<TaskAction[]> {
  const steps: TaskAction[] = await taskLifecycle.allowed(ctx, await led(ctx, task));
  if (ctx.actor.kind !== 'PERSON') return steps;
  const crisis = task.crisisId ? await ctx.find(Crisis, task.crisisId) : null;
  if (task.crisisId && !crisis) return steps;
  return (await assignVerdict(ctx, task, crisis)) === true ? [...steps, TaskAction.ASSIGN] : steps;
}

/** Gives a task to a person, who may then see a restricted case. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function assignTask(ctx: Ctx, { taskId, ownerId }: TaskAssignInput): Promise<Task> {
  const task = await ctx.get(Task, taskId, ['taskId']);
  const crisis = await crisisOf(ctx, task);
  const verdict = await assignVerdict(ctx, task, crisis);
  if (verdict !== true) throw refusal(verdict);
  if (ownerId) await assertPersons(ctx, [ownerId], 'ownerId');
  task.ownerId = ownerId ?? null;
  if (crisis && isRestricted(crisis)) await grantAccess(ctx, crisis.id, [task.ownerId]);
  return told(ctx, task, TaskAssigned);
}

/** Where a task that is added by hand belongs. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
async function placeOf(
  ctx: Ctx,
  { crisisId, issueId }: TaskAddInput,
): Promise<{ crisisId: string | null; issueId: string }> {
  if (crisisId) {
    await crisisFor(ctx, crisisId, CrisisAction.ADD_TASK);
    return { crisisId, issueId: (await issueIdsOf(ctx, crisisId))[0] ?? '' };
  }
  if (!issueId) throw invalid('issueId', 'Pilih krisis atau isu.');
  const issue = await ctx.get(Issue, issueId, ['issueId']);
  if (![Role.MONITORING_ANALYST, Role.DIVISION_HEAD, Role.AGENCY_HEAD].some((role) => ctx.actor.is(role)))
    throw refusal(ErrorCode.FORBIDDEN);
  if ([IssueState.NEW, IssueState.CLOSED, IssueState.MERGED].includes(issue.state))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Triase isu ini lebih dulu.', ['issueId']);
  return { crisisId: null, issueId: issue.id };
}

/** Adds a task by hand; an issue that was only triaged is then being answered. @throws as `placeOf` */
export async function addTask(ctx: Ctx, input: TaskAddInput): Promise<Task> {
  const place = await placeOf(ctx, input);
  if (input.ownerId) await assertPersons(ctx, [input.ownerId], 'ownerId');
  const task = await ctx.create(Task, {
    ...place,
    text: input.text.trim(),
    ownerRole: input.ownerRole,
    ownerId: input.ownerId ?? null,
    dueAt: input.dueAt ?? null,
    dueRule: null,
    isMandatory: place.crisisId !== null && (input.isMandatory ?? false),
    state: TaskState.TODO,
    createdById: ctx.actor.id,
  });
  await ctx.emit(TaskAdded, task, await taskFacts(ctx, task));
  if (!place.crisisId) await noteResponse(ctx, place.issueId);
  return task;
}
