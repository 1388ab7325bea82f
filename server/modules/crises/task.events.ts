import { event } from '../../platform/events';

/** What every event of a task carries. */
export interface TaskTold {
  taskId: string;
  crisisId: string | null;
  issueId: string;
  text: string;
  state: string;
  ownerId: string | null;
  ownerRole: string;
  dueAt: string | null;
  isExercise: boolean;
}

const internal = { isInternal: true } as const;

/** The steps of a playbook became tasks of a crisis. */
export const TasksPlanned = event<{ crisisId: string; playbookCode: string; taskIds: string[] }>(
  'tasks.planned',
  internal,
);
export const TaskAdded = event<TaskTold>('task.added', internal);
export const TaskAssigned = event<TaskTold>('task.assigned', internal);
export const TaskStarted = event<TaskTold>('task.started', internal);
export const TaskDone = event<TaskTold & { stepNo: number | null }>('task.done', internal);
export const TaskBlocked = event<TaskTold>('task.blocked', internal);
export const TaskWaived = event<TaskTold>('task.waived', internal);
/** What it waits for happened: it has a time now. */
export const TaskScheduled = event<TaskTold>('task.scheduled', internal);
