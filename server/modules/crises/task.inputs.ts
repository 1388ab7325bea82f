import { Field, InputType, ObjectType } from 'type-graphql';
import { Role } from '../../platform/actor';
import { InEnum, InEnums, InFlag, InId, InMoment, InText } from '../../platform/inputs';
import { Payload } from '../../platform/payload';
import { Task, TaskState } from './task.entity';

@InputType({ description: 'Names a task.' })
export class TaskIdInput {
  @InId({ description: 'The task.' })
  taskId!: string;
}

@InputType({ description: 'Names a task and gives a reason.' })
export class TaskReasonInput extends TaskIdInput {
  @InText({ description: 'Why.', max: 1000 })
  reason!: string;
}

@InputType({ description: 'Says that a task is done.' })
export class TaskFinishInput extends TaskIdInput {
  @InText({ description: 'What proves it: a link, a number, who saw it.', nullable: true, max: 1000 })
  evidence?: string | null;
}

@InputType({ description: 'Gives a task to a person.' })
export class TaskAssignInput extends TaskIdInput {
  @InId({ description: 'The person; the whole role again when absent.', nullable: true })
  ownerId?: string | null;
}

@InputType({ description: 'Adds a task to a crisis, or to an issue without one.' })
export class TaskAddInput {
  @InId({ description: 'The crisis.', nullable: true })
  crisisId?: string | null;

  @InId({ description: 'The issue, when there is no crisis.', nullable: true })
  issueId?: string | null;

  @InText({ description: 'What is to be done.', max: 500 })
  text!: string;

  @InEnum(Role, { description: 'Role that does it.' })
  ownerRole!: Role;

  @InId({ description: 'Person who does it.', nullable: true })
  ownerId?: string | null;

  @InMoment({ description: 'When it is due.', nullable: true })
  dueAt?: Date | null;

  @InFlag({ description: 'Whether the crisis cannot be closed without it.', nullable: true })
  isMandatory?: boolean | null;
}

@ObjectType({ description: 'Result of a mutation on a task.' })
export class TaskPayload extends Payload {
  @Field(() => Task, { nullable: true, description: 'The task; null when refused.' })
  task?: Task | null;
}

@InputType({ description: 'Which tasks to show; absent fields do not narrow.' })
export class TaskFilter {
  @InEnums(TaskState, { description: 'In one of these states.', nullable: true })
  states?: TaskState[] | null;

  @InFlag({ description: 'Open or not.', nullable: true })
  isOpen?: boolean | null;

  @InFlag({ description: 'Past due and open.', nullable: true })
  isOverdue?: boolean | null;

  @InFlag({ description: "The caller's own, by name or by role.", nullable: true })
  isMine?: boolean | null;

  @InId({ description: 'Of this crisis.', nullable: true })
  crisisId?: string | null;

  @InId({ description: 'Of this issue.', nullable: true })
  issueId?: string | null;
}
