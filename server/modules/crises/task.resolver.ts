import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../platform/actor';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Issue } from '../issues/issue.entity';
import { Crisis } from './crisis.entity';
import { tasksMatching } from './crisis-reads.service';
import { DueRuleFacts, dueRuleFacts } from './due-rule.types';
import { Task } from './task.entity';
import {
  TaskAddInput,
  TaskAssignInput,
  TaskFilter,
  TaskFinishInput,
  TaskIdInput,
  TaskPayload,
  TaskReasonInput,
} from './task.inputs';
import { TaskAction } from './task.lifecycle';
import {
  addTask,
  assignTask,
  blockTask,
  finishTask,
  startTask,
  taskActions,
  waiveTask,
} from './task.service';
import { timeOf } from './task-plan.service';
import { isLateTask } from './task-settle.service';

export const TaskConnection = Connection(Task, 'Task');
const WHICH = { description: 'What to do with which task.' };

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'One task; null when absent or not yours to see.' })
  task(
    @Arg('id', () => ID, { description: 'Id of the task.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Task | null> {
    return ctx.find(Task, id);
  }

  @Query(() => TaskConnection, {
    complexity: connectionCost,
    description: 'Tasks of crises and issues that the caller may see, the oldest first.',
  })
  tasks(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Which tasks; all when absent.' })
    filter: TaskFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Task>> {
    return paginate(ctx, Task, page, {
      sort: { key: 'createdAt', direction: 'ASC' },
      filter: tasksMatching(ctx, filter),
    });
  }

  @Mutation(() => TaskPayload, { description: 'Adds a task by hand.' })
  async taskAdd(
    @Arg('input', () => TaskAddInput, { description: 'The task.' }) input: TaskAddInput,
    @Context() ctx: Ctx,
  ): Promise<TaskPayload> {
    return { task: await addTask(ctx, input) };
  }

  @Mutation(() => TaskPayload, { description: 'Gives a task to a person.' })
  async taskAssign(
    @Arg('input', () => TaskAssignInput, WHICH) input: TaskAssignInput,
    @Context() ctx: Ctx,
  ): Promise<TaskPayload> {
    return { task: await assignTask(ctx, input) };
  }

  @Mutation(() => TaskPayload, { description: 'Begins a task, or goes on after a hindrance.' })
  async taskStart(
    @Arg('input', () => TaskIdInput, WHICH) input: TaskIdInput,
    @Context() ctx: Ctx,
  ): Promise<TaskPayload> {
    return { task: await startTask(ctx, input) };
  }

  @Mutation(() => TaskPayload, { description: 'Says that a task is done.' })
  async taskFinish(
    @Arg('input', () => TaskFinishInput, WHICH) input: TaskFinishInput,
    @Context() ctx: Ctx,
  ): Promise<TaskPayload> {
    return { task: await finishTask(ctx, input) };
  }

  @Mutation(() => TaskPayload, { description: 'Says that a task cannot go on.' })
  async taskBlock(
    @Arg('input', () => TaskReasonInput, WHICH) input: TaskReasonInput,
    @Context() ctx: Ctx,
  ): Promise<TaskPayload> {
    return { task: await blockTask(ctx, input) };
  }

  @Mutation(() => TaskPayload, { description: 'Waives a task, for the commander.' })
  async taskWaive(
    @Arg('input', () => TaskReasonInput, WHICH) input: TaskReasonInput,
    @Context() ctx: Ctx,
  ): Promise<TaskPayload> {
    return { task: await waiveTask(ctx, input) };
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who does it; null for everybody with the role.',
  })
  owner(@Root() task: Task, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, task.ownerId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who did or waived it; null before and for the system.',
  })
  doneBy(@Root() task: Task, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, task.doneById);
  }

  @FieldResolver(() => [Role], { description: 'Roles that help.' })
  supportRoles(@Root() task: Task): Role[] {
    return task.supportRoles ?? [];
  }

  @FieldResolver(() => DueRuleFacts, {
    nullable: true,
    description: 'Rule by which it is due; null when none.',
  })
  dueRule(@Root() task: Task): DueRuleFacts | null {
    const { dueRule } = timeOf(task);
    return dueRule && dueRuleFacts(dueRule);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Event that proves it; null when a person says so.',
  })
  completedBy(@Root() task: Task): string | null {
    return task.completedBy;
  }

  @FieldResolver(() => Boolean, { description: 'Open and past due; not one that an ended crisis left.' })
  async isOverdue(@Root() task: Task, @Context() ctx: Ctx): Promise<boolean> {
    if (!isLateTask(ctx, null, task)) return false;
    return isLateTask(ctx, task.crisisId ? await ctx.find(Crisis, task.crisisId) : null, task);
  }

  @FieldResolver(() => Crisis, {
    nullable: true,
    description: 'Its crisis; null for a task of an issue alone.',
  })
  async crisis(@Root() task: Task, @Context() ctx: Ctx): Promise<Crisis | null> {
    return task.crisisId ? ctx.find(Crisis, task.crisisId) : null;
  }

  @FieldResolver(() => Issue, { nullable: true, description: 'Its issue; null when not yours to see.' })
  issue(@Root() task: Task, @Context() ctx: Ctx): Promise<Issue | null> {
    return ctx.find(Issue, task.issueId);
  }

  @FieldResolver(() => [TaskAction], { complexity: 3, description: 'What you may do with this task now.' })
  allowedActions(@Root() task: Task, @Context() ctx: Ctx): Promise<TaskAction[]> {
    return taskActions(ctx, task);
  }
}
