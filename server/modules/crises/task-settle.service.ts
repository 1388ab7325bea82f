import type { Ctx } from '../../platform/ctx';
import type { Crisis } from './crisis.entity';
import type { Signals } from './crisis-signals.service';
import { awaitedEvent, CRISIS_CLOSED, dueAfterEvent, nextDue, repeatsUntil } from './due-rule';
import { Task, TaskState } from './task.entity';
import { TaskAdded, TaskDone, TaskScheduled, TaskWaived } from './task.events';
import { dueCalendar, taskFacts, timeOf } from './task-plan.service';

const OPEN: readonly TaskState[] = [TaskState.TODO, TaskState.DOING, TaskState.BLOCKED];

/** Whether a task still waits to be done or waived. */
export const isOpenTask = ({ state }: { state: TaskState }): boolean => OPEN.includes(state);

/**
 * Whether an open task is late: never one that was left when its crisis ended; what is due after the end still runs.
 */
export function isLateTask(ctx: Ctx, crisis: Crisis | null, task: Task): boolean {
  if (!isOpenTask(task) || task.dueAt === null || task.dueAt >= ctx.now()) return false;
  return !crisis?.closedAt || task.dueAt > crisis.closedAt;
}

/** Tells that a task is done, and makes the next one of a repeating step. */
export async function finish(ctx: Ctx, crisis: Crisis | null, task: Task): Promise<void> {
  await ctx.emit(TaskDone, task, { ...(await taskFacts(ctx, task)), stepNo: task.stepNo });
  if (crisis) await repeat(ctx, crisis, task);
}

/** Makes the next task of a repeating step; does nothing after the last, or when it is there already. */
export async function repeat(ctx: Ctx, crisis: Crisis, task: Task): Promise<void> {
  const { stepNo, dueAt, doneAt, round, crisisId, issueId } = task;
  if (stepNo === null || !dueAt || !doneAt) return;
  const next = nextDue(timeOf(task), { dueAt, doneAt, startedAt: crisis.clockStartedAt }, dueCalendar(ctx));
  if (!next || (await ctx.db.existsBy(Task, { crisisId: crisis.id, stepNo, round: round + 1 }))) return;
  const { text, gloss, ownerRole, ownerAgency, ownerId, supportRoles, linkedPlaybook, dueRule } = task;
  const follower = await ctx.create(Task, {
    ...{ crisisId, issueId, stepNo, text, gloss, ownerRole, ownerAgency, ownerId, supportRoles },
    ...{ linkedPlaybook, dueRule, isMandatory: task.isMandatory, completedBy: task.completedBy },
    dueAt: next,
    round: round + 1,
    state: TaskState.TODO,
  });
  await ctx.emit(TaskAdded, follower, await taskFacts(ctx, follower));
}

async function prove(ctx: Ctx, crisis: Crisis, task: Task, at: Date, evidence: string): Promise<void> {
  Object.assign(task, { state: TaskState.DONE, doneAt: at, evidence: task.evidence ?? evidence });
  await ctx.save(task);
  await finish(ctx, crisis, task);
}

/** A repeating task that was not due yet ends with the event until which it repeats; a missed one stays. */
async function endRepeating(ctx: Ctx, task: Task, at: Date): Promise<void> {
  Object.assign(task, {
    state: TaskState.DONE,
    doneAt: at,
    evidence: task.evidence ?? 'Tidak diperlukan lagi.',
  });
  await ctx.save(task);
  await ctx.emit(TaskDone, task, { ...(await taskFacts(ctx, task)), stepNo: task.stepNo });
}

/** What was missed of a repeating step cannot be made up for after the close; who closed the crisis let it go. */
async function dropRepeating(ctx: Ctx, crisis: Crisis, task: Task): Promise<void> {
  const reason = 'Krisis ditutup sebelum ini dikerjakan.';
  Object.assign(task, {
    state: TaskState.WAIVED,
    reason,
    doneAt: crisis.closedAt,
    doneById: crisis.closedById,
  });
  await ctx.save(task);
  await ctx.emit(TaskWaived, task, await taskFacts(ctx, task), { reason });
}

async function settleTask(ctx: Ctx, crisis: Crisis, id: string, { first }: Signals): Promise<void> {
  const task = await ctx.get(Task, id);
  const proof = task.completedBy ? first.get(task.completedBy) : undefined;
  if (proof) return prove(ctx, crisis, task, proof, 'Terbukti dari catatan sistem.');
  const until = repeatsUntil(timeOf(task));
  const ended = until ? first.get(until) : undefined;
  if (ended && task.dueAt && task.dueAt > ended) return endRepeating(ctx, task, ended);
  if (until && first.has(CRISIS_CLOSED)) return dropRepeating(ctx, crisis, task);
  const awaited = task.dueAt === null ? awaitedEvent(timeOf(task)) : null;
  const came = awaited ? first.get(awaited) : undefined;
  if (!came) return;
  task.dueAt = dueAfterEvent(timeOf(task), came, dueCalendar(ctx));
  await ctx.save(task);
  await ctx.emit(TaskScheduled, task, await taskFacts(ctx, task));
}

/** Brings the open tasks of a crisis in step with what happened: proven, timed, or ended. */
export async function settleTasks(ctx: Ctx, crisis: Crisis, signals: Signals): Promise<void> {
  const tasks = await ctx.db.find(Task, {
    where: { crisisId: crisis.id },
    order: { stepNo: 'ASC', id: 'ASC' },
  });
  for (const task of tasks.filter(isOpenTask)) await settleTask(ctx, crisis, task.id, signals);
}

/** After a relapse the steps that ended with the containment go on, from now. */
export async function resumeRepeating(ctx: Ctx, crisis: Crisis): Promise<void> {
  const tasks = await ctx.db.find(Task, { where: { crisisId: crisis.id }, order: { round: 'DESC' } });
  const seen = new Set<number>();
  for (const task of tasks) {
    if (task.stepNo === null || seen.has(task.stepNo)) continue;
    seen.add(task.stepNo);
    if (!repeatsUntil(timeOf(task)) || task.state !== TaskState.DONE) continue;
    await repeat(ctx, crisis, Object.assign(task, { doneAt: ctx.now() }));
  }
}
