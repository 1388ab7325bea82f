import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { type Actor, Role } from '../../platform/actor';
import { Flag, Json, Moment, Node, Ref, State, Text, Whole } from '../../platform/columns';
import { tasksVisibleTo } from '../issues/case-access.entity';
import { TaskState } from './task.enums';

export { TaskState } from './task.enums';

/** Something to do in a crisis, from a step of the playbook or added by hand. */
@Entity()
@Index('task_crisis', ['crisisId', 'state', 'dueAt'])
@Index('task_due', ['state', 'dueAt'])
@Index('task_issue', ['issueId', 'createdAt'])
@Index('task_owner', ['ownerId', 'state'])
@ObjectType({
  implements: Node,
  description: 'Something to do in a crisis, from the playbook or added by hand.',
})
export class Task extends Node {
  static scope = 'issues:read';

  /** Null for a task of an issue that has no crisis. */
  @Ref({ nullable: true })
  crisisId: string | null = null;

  /** The issue, or the first issue of the crisis. */
  @Ref()
  issueId!: string;

  @Whole({ nullable: true, description: 'Step of the playbook; null when added by hand.' })
  stepNo: number | null = null;

  @Text({ length: 500, description: 'What is to be done.' })
  text!: string;

  @Text({ length: 500, nullable: true, description: 'The same in English; null where it has none.' })
  gloss: string | null = null;

  @State(Role, { description: 'Role that does it.' })
  ownerRole!: Role;

  /** Code of the agency (OPD) whose contact does it. */
  /** Roles that help, as the playbook names them. */
  @Json({ nullable: true })
  supportRoles: Role[] | null = null;

  @Text({ length: 20, nullable: true, description: 'Playbook that the step points to; null when none.' })
  linkedPlaybook: string | null = null;

  @Text({ length: 40, nullable: true, description: 'Agency whose contact does it; null for the office.' })
  ownerAgency: string | null = null;

  @Ref({ nullable: true })
  ownerId: string | null = null;

  @Moment({ nullable: true, description: 'Due time; null while the event it hangs on has not happened.' })
  dueAt: Date | null = null;

  /** Rule of the playbook, for the next one of a recurring step and for steps that hang on an event. */
  @Json({ nullable: true })
  dueRule!: unknown;

  @Flag({ description: 'Whether the crisis cannot be closed without it.' })
  isMandatory!: boolean;

  @State(TaskState, { description: 'Where it stands.' })
  state: TaskState = TaskState.TODO;

  @Whole({ default: 1, description: 'Which time of a repeating step it is, from 1.' })
  round: number = 1;

  /** Name of the event that proves it done. */
  @Text({ length: 80, nullable: true })
  completedBy: string | null = null;

  @Text({ length: 0, nullable: true, description: 'What proves it; null when nothing was given.' })
  evidence: string | null = null;

  @Text({ length: 0, nullable: true, description: 'Why it is blocked or was waived; null otherwise.' })
  reason: string | null = null;

  @Moment({ nullable: true, description: 'When it was done or waived; null before.' })
  doneAt: Date | null = null;

  @Ref({ nullable: true })
  doneById: string | null = null;

  @Ref({ nullable: true })
  createdById: string | null = null;

  static visibleTo(actor: Actor): object | object[] | null {
    return tasksVisibleTo(actor);
  }
}
