import type { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { User } from '../identity/user.entity';
import { usersWithRole } from '../identity/user.service';
import { type Crisis, CrisisRole, CrisisRoleKind } from './crisis.entity';
import { isExercise } from './crisis-step.service';
import {
  awaitedEvent,
  type DueCalendar,
  type DueRule,
  dueAfterEvent,
  firstDue,
  type StepTime,
} from './due-rule';
import type { Playbook, PlaybookStep } from './playbook.entity';
import { Task, TaskState } from './task.entity';
import { TasksPlanned, type TaskTold } from './task.events';

/** The calendar by which tasks are due. */
export const dueCalendar = (ctx: Ctx): DueCalendar => ({
  ...ctx.profile,
  dayEnd: ctx.profile.crisis.taskDayEnd,
});

/** What every event of a task carries. */
export const taskFacts = async (ctx: Ctx, task: Task): Promise<TaskTold> => ({
  taskId: task.id,
  crisisId: task.crisisId,
  issueId: task.issueId,
  text: task.text,
  state: task.state,
  ownerId: task.ownerId,
  ownerRole: task.ownerRole,
  dueAt: task.dueAt?.toISOString() ?? null,
  isExercise: await isExercise(ctx, task),
});

/** The time of a task as the playbook gave it. */
export const timeOf = (task: Task): StepTime => ({
  offsetMinutes: null,
  dueRule: task.dueRule as DueRule | null,
});

/** Parts of a crisis that take the tasks of a role. */
const PARTS: Partial<Record<Role, CrisisRoleKind>> = {
  SPOKESPERSON: CrisisRoleKind.SPOKESPERSON,
  AGENCY_CONTACT: CrisisRoleKind.FACT_CONTACT,
  LEGAL_OFFICER: CrisisRoleKind.LEGAL,
};

/** The part of a crisis whose holder does the tasks of a role; null for roles of the office. */
export const partFor = (role: Role): CrisisRoleKind | null => PARTS[role] ?? null;

/** The person who does the tasks of a role: the holder of the part, or the only one who has the role. */
async function ownerFor(ctx: Ctx, crisis: Crisis, role: Role): Promise<string | null> {
  const part = partFor(role);
  const held = part ? await ctx.db.findBy(CrisisRole, { crisisId: crisis.id, kind: part }) : [];
  const holder = held.find(({ isCurrent }) => isCurrent);
  if (holder) return holder.personId;
  if (part) return null;
  const commander = await ctx.db.findOneBy(User, { id: crisis.commanderId });
  const users = await usersWithRole(ctx, role);
  if (commander && users.some(({ id }) => id === commander.id)) return commander.id;
  return users.length === 1 ? (users[0]?.id ?? null) : null;
}

/** Makes one task of a step; `signals` tell whether what it waits for, or what proves it, happened already. */
export async function makeTask(
  ctx: Ctx,
  crisis: Crisis,
  issueId: string,
  step: PlaybookStep,
  signals: ReadonlyMap<string, Date>,
): Promise<Task> {
  const awaited = awaitedEvent(step);
  const came = awaited ? signals.get(awaited) : undefined;
  const dueAt = came
    ? dueAfterEvent(step, came, dueCalendar(ctx))
    : firstDue(step, crisis.clockStartedAt, dueCalendar(ctx));
  const proof = step.completedBy ? (signals.get(step.completedBy) ?? null) : null;
  const { text, gloss, ownerRole, ownerAgency, supportRoles, linkedPlaybook, dueRule, completedBy } = step;
  return ctx.create(Task, {
    crisisId: crisis.id,
    issueId,
    stepNo: step.no,
    ...{ text, gloss, ownerRole, ownerAgency, supportRoles, linkedPlaybook, dueRule, completedBy, dueAt },
    isMandatory: step.isMandatory,
    ownerId: await ownerFor(ctx, crisis, ownerRole),
    state: proof ? TaskState.DONE : TaskState.TODO,
    doneAt: proof,
  });
}

/** Copies the steps of a playbook into tasks with absolute times; later editions change none of them. */
export async function planTasks(
  ctx: Ctx,
  crisis: Crisis,
  issueId: string,
  playbook: Playbook,
  signals: ReadonlyMap<string, Date>,
): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const step of playbook.steps) tasks.push(await makeTask(ctx, crisis, issueId, step, signals));
  const taskIds = tasks.map(({ id }) => id);
  await ctx.emit(TasksPlanned, crisis, { crisisId: crisis.id, playbookCode: playbook.code, taskIds });
  return tasks;
}
