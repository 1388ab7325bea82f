import { Args, Ctx as Context, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { Person, person } from '../identity/person.service';
import { Issue } from '../issues/issue.entity';
import { accessList, isRestricted } from '../issues/issue-step.service';
import { ClockState, CrisisClock } from './clock.entity';
import { Crisis, CrisisRole } from './crisis.entity';
import { ResponseStrategy } from './crisis.enums';
import { CrisisAction } from './crisis.lifecycle';
import { cadenceOf } from './crisis-clock.service';
import {
  allowedActions,
  CrisisPhase,
  phasesOf,
  StrategyAdvice,
  strategyAdvice,
  TaskCounts,
} from './crisis-reads.service';
import { CrisisOccurrence } from './occurrence.entity';
import { Playbook } from './playbook.entity';
import { shownIssueIds } from './room.service';
import { clockStateOf, minutesBetween, settled } from './sla';
import { repairTags } from './strategy';
import { Task } from './task.entity';
import { TaskConnection } from './task.resolver';
import { isLateTask, isOpenTask } from './task-settle.service';

@Resolver(() => Crisis)
export class CrisisFieldsResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who leads.' })
  commander(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, crisis.commanderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who declared it.' })
  declaredBy(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, crisis.declaredById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who closed it; null before.' })
  closedBy(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, crisis.closedById);
  }

  @FieldResolver(() => [Issue], { complexity: 10, description: 'Its issues, the main one first.' })
  async issues(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Issue[]> {
    const ids = await shownIssueIds(ctx, crisis.id);
    const found = await Promise.all(ids.map((id) => ctx.find(Issue, id)));
    return found.filter((issue): issue is Issue => issue !== null);
  }

  @FieldResolver(() => [CrisisRole], { complexity: 10, description: 'Parts of persons, past ones included.' })
  roles(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisRole[]> {
    return ctx.list(CrisisRole, 'crisisId', crisis.id);
  }

  @FieldResolver(() => [CrisisClock], { complexity: 10, description: 'Clocks by when they are due.' })
  async clocks(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisClock[]> {
    const clocks = await ctx.list(CrisisClock, 'crisisId', crisis.id);
    return [...clocks].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  }

  @FieldResolver(() => TaskConnection, {
    complexity: connectionCost,
    description: 'Its tasks, in the order in which they were made: by step of the playbook.',
  })
  tasks(
    @Root() crisis: Crisis,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Task>> {
    return paginate(ctx, Task, page, {
      sort: { key: 'createdAt', direction: 'ASC' },
      filter: (query) => query.andWhere('row.crisisId = :crisisId', { crisisId: crisis.id }),
    });
  }

  @FieldResolver(() => TaskCounts, { complexity: 10, description: 'Its tasks, counted.' })
  async taskCounts(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<TaskCounts> {
    const tasks = await ctx.list(Task, 'crisisId', crisis.id);
    const open = tasks.filter(isOpenTask);
    return {
      total: tasks.length,
      finished: tasks.length - open.length,
      overdue: open.filter((task) => isLateTask(ctx, crisis, task)).length,
      openMandatory: open.filter(({ isMandatory }) => isMandatory).length,
    };
  }

  @FieldResolver(() => [CrisisOccurrence], {
    complexity: 10,
    description: 'Briefings, meetings, notes of no change, oldest first.',
  })
  occurrences(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisOccurrence[]> {
    return ctx.list(CrisisOccurrence, 'crisisId', crisis.id);
  }

  @FieldResolver(() => Playbook, {
    nullable: true,
    description: 'The edition of the playbook that was taken.',
  })
  async playbook(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Playbook | null> {
    const { playbookCode: code, playbookVersion: edition } = crisis;
    if (code === null || edition === null) return null;
    const row = await ctx.db.findOne(Playbook, { where: { code, edition }, select: { id: true } });
    return row ? ctx.find(Playbook, row.id) : null;
  }

  @FieldResolver(() => [ResponseStrategy], { description: 'Chosen strategies; empty before the choice.' })
  strategies(@Root() crisis: Crisis): ResponseStrategy[] {
    return crisis.strategies ?? [];
  }

  @FieldResolver(() => StrategyAdvice, { description: 'How a crisis of this kind should be answered.' })
  strategyAdvice(@Root() crisis: Crisis): StrategyAdvice {
    return strategyAdvice(crisis);
  }

  @FieldResolver(() => [String], {
    description:
      "Tags of the chosen strategies in the second coding scheme (Benoit's five); empty before the choice.",
  })
  repairTags(@Root() crisis: Crisis): string[] {
    return repairTags(crisis.strategies ?? []);
  }

  @FieldResolver(() => [CrisisPhase], { description: 'Before, during and after (pra, saat, pasca).' })
  phases(@Root() crisis: Crisis): CrisisPhase[] {
    return phasesOf(crisis);
  }

  @FieldResolver(() => Int, { description: 'Minutes between updates that count now.' })
  cadenceMinutes(@Root() crisis: Crisis, @Context() ctx: Ctx): number {
    return cadenceOf(ctx, crisis);
  }

  @FieldResolver(() => [Person], {
    complexity: 10,
    description: 'Persons on its access list; empty when it is open.',
  })
  async accessList(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<Person[]> {
    if (!isRestricted(crisis)) return [];
    const found = await Promise.all((await accessList(ctx, crisis.id)).map((id) => person(ctx, id)));
    return found.filter((one): one is Person => one !== null);
  }

  @FieldResolver(() => [CrisisAction], {
    complexity: 5,
    description: 'What you may do with this crisis now.',
  })
  allowedActions(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisAction[]> {
    return allowedActions(ctx, crisis);
  }
}

@Resolver(() => CrisisRole)
export class CrisisRoleResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The person.' })
  person(@Root() role: CrisisRole, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, role.personId);
  }
}

@Resolver(() => CrisisClock)
export class CrisisClockResolver {
  @FieldResolver(() => ClockState, { description: 'Where it stands now.' })
  state(@Root() clock: CrisisClock, @Context() ctx: Ctx): ClockState {
    return ClockState[clockStateOf(settled(clock, null, ctx.now()))];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Whole minutes it took; null while it is not met.',
  })
  minutesTaken(@Root() { startedAt, metAt }: CrisisClock): number | null {
    return metAt ? minutesBetween(startedAt, metAt) : null;
  }

  @FieldResolver(() => DateTime, { description: 'The moment by which the server counts, for the time left.' })
  now(@Context() ctx: Ctx): Date {
    return ctx.now();
  }
}

@Resolver(() => CrisisOccurrence)
export class CrisisOccurrenceResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded it; null for the system.' })
  recordedBy(@Root() occurrence: CrisisOccurrence, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, occurrence.recordedById);
  }
}
