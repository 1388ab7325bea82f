import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DateTime } from '../../platform/scalars';
import { isRestricted } from '../issues/issue-step.service';
import { Crisis } from './crisis.entity';
import { CrisisState, ResponseStrategy, ScctCluster } from './crisis.enums';
import type { CrisisFilter } from './crisis.inputs';
import { CrisisAction, type CrisisDeed, crisisLifecycle, DEEDS, RUNNING } from './crisis.lifecycle';
import { strategyCase } from './crisis-command.service';
import { mayDo } from './crisis-step.service';
import { discouragedStrategies, effectiveCluster, recommendedStrategies } from './strategy';
import type { TaskFilter } from './task.inputs';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** A text to look for with LIKE, its own wildcards taken as they stand. */
const pattern = (text: string): string => `%${text.trim().replace(/[!%_]/g, '!$&')}%`;

/** A crisis by its number or id; null when absent or not the caller's to see. */
export async function crisisByCode(ctx: Ctx, code: string): Promise<Crisis | null> {
  const byId = await ctx.find(Crisis, code);
  if (byId) return byId;
  const row = await ctx.db.findOne(Crisis, { where: { code }, select: { id: true } });
  return row ? ctx.find(Crisis, row.id) : null;
}

/** Narrows a list of crises. */
export const crisesMatching =
  (filter: CrisisFilter | null | undefined) =>
  (query: Query): void => {
    if (!filter) return;
    if (filter.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
    if (filter.isRunning != null)
      query.andWhere(`row.state ${filter.isRunning ? '' : 'NOT '}IN (:...running)`, {
        running: [...RUNNING],
      });
    if (filter.severity) query.andWhere('row.severity = :severity', { severity: filter.severity });
    if (filter.isExercise != null)
      query.andWhere('row.isExercise = :drill', { drill: filter.isExercise ? 1 : 0 });
    if (!filter.text?.trim()) return;
    query.andWhere("(row.code LIKE :text ESCAPE '!' OR row.title LIKE :text ESCAPE '!')", {
      text: pattern(filter.text),
    });
  };

const OPEN = "('TODO', 'DOING', 'BLOCKED')";

/** As `isLateTask` says of one. */
const LATE = `row.state IN ${OPEN} AND row.dueAt < :now AND NOT EXISTS (SELECT 1 FROM crisis lc
  WHERE lc.id = row.crisisId AND lc.closedAt >= row.dueAt)`;

/** Narrows a list of tasks. */
export const tasksMatching =
  (ctx: Ctx, filter: TaskFilter | null | undefined) =>
  (query: Query): void => {
    if (!filter) return;
    const { states, isOpen, isOverdue, isMine, crisisId, issueId } = filter;
    if (states?.length) query.andWhere('row.state IN (:...states)', { states });
    if (isOpen != null) query.andWhere(`row.state ${isOpen ? '' : 'NOT '}IN ${OPEN}`);
    if (isOverdue) query.andWhere(LATE, { now: ctx.now().getTime() });
    if (crisisId) query.andWhere('row.crisisId = :crisisId', { crisisId });
    if (issueId) query.andWhere('row.issueId = :issueId', { issueId });
    if (!isMine) return;
    const roles = ctx.actor.roles.length > 0 ? [...ctx.actor.roles] : ['-'];
    query.andWhere('(row.ownerId = :me OR (row.ownerId IS NULL AND row.ownerRole IN (:...roles)))', {
      me: ctx.actor.id ?? '',
      roles,
    });
  };

/** What the caller may do with a crisis now. */
export async function allowedActions(ctx: Ctx, crisis: Crisis): Promise<CrisisAction[]> {
  const open: CrisisAction[] = await crisisLifecycle.allowed(ctx, crisis);
  if (ctx.actor.kind !== 'PERSON' || !RUNNING.includes(crisis.state)) return open;
  for (const deed of Object.keys(DEEDS) as CrisisDeed[]) {
    if (deed === CrisisAction.NOTE && crisis.leaderNotedAt) continue;
    if (deed === CrisisAction.DECLASSIFY && !isRestricted(crisis)) continue;
    if (await mayDo(ctx, crisis, deed)) open.push(deed);
  }
  return open;
}

@ObjectType({ description: 'How the office should answer a crisis of this kind (crisis type to strategy).' })
export class StrategyAdvice {
  @Field(() => ScctCluster, { description: 'The cluster that counts, raised by history or reputation.' })
  effectiveCluster!: ScctCluster;

  @Field(() => [ResponseStrategy], { description: 'What fits; the first always comes first.' })
  recommended!: ResponseStrategy[];

  @Field(() => [ResponseStrategy], { description: 'What does not fit; some of it is refused.' })
  discouraged!: ResponseStrategy[];
}

/** The advice for a crisis. */
export function strategyAdvice(crisis: Crisis): StrategyAdvice {
  const known = strategyCase(crisis);
  return {
    effectiveCluster: ScctCluster[effectiveCluster(known)],
    recommended: recommendedStrategies(known).map((name) => ResponseStrategy[name]),
    discouraged: discouragedStrategies(known).map((name) => ResponseStrategy[name]),
  };
}

/** The three phases of crisis work. */
export enum CrisisPhaseKey {
  BEFORE = 'BEFORE',
  DURING = 'DURING',
  AFTER = 'AFTER',
}
registerEnumType(CrisisPhaseKey, {
  name: 'CrisisPhaseKey',
  description: 'The three phases of crisis work.',
  valuesConfig: {
    BEFORE: { description: 'Before the declaration (pra).' },
    DURING: { description: 'From declaration to close (saat).' },
    AFTER: { description: 'After the close (pasca).' },
  },
});

@ObjectType({ description: 'A phase of a crisis.' })
export class CrisisPhase {
  @Field(() => CrisisPhaseKey, { description: 'Which.' })
  key!: CrisisPhaseKey;

  @Field(() => DateTime, { nullable: true, description: 'When it began; null before.' })
  from!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null before.' })
  to!: Date | null;

  @Field(() => Boolean, { description: 'Whether the crisis is in it.' })
  isCurrent!: boolean;
}

/** The phases of a crisis, of which one is current; a reviewed crisis has left all. */
export function phasesOf({ clockStartedAt, declaredAt, closedAt, reviewedAt, state }: Crisis): CrisisPhase[] {
  const isRunning = RUNNING.includes(state);
  const { BEFORE, DURING, AFTER } = CrisisPhaseKey;
  return [
    { key: BEFORE, from: clockStartedAt, to: declaredAt, isCurrent: false },
    { key: DURING, from: declaredAt, to: closedAt, isCurrent: isRunning },
    { key: AFTER, from: closedAt, to: reviewedAt, isCurrent: state === CrisisState.CLOSED },
  ];
}

@ObjectType({ description: 'Tasks of a crisis counted by what they need.' })
export class TaskCounts {
  @Field(() => Int, { description: 'All tasks.' })
  total!: number;

  @Field(() => Int, { description: 'Done or waived.' })
  finished!: number;

  @Field(() => Int, { description: 'Open and past due.' })
  overdue!: number;

  @Field(() => Int, { description: 'Open ones without which the crisis cannot be closed.' })
  openMandatory!: number;
}
