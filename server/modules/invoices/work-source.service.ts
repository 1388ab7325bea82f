import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor, Role } from '../../platform/actor';
import type { Node } from '../../platform/columns';
import { paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Endorsement } from '../../platform/endorsement.entity';
import type { NodeClass } from '../../platform/loaders';
import { type StepAge, stepAge } from '../../platform/step-age';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';
import { WorkGroup, type WorkItem, type WorkKind } from './work-kinds';

export { WorkGroup, type WorkItem, WorkKind } from './work-kinds';

/** At most so many rows of one kind. */
export const WORK_LIMIT = 50;

/** A record that waits in a state since some time. */
export type Waiting = Node & { state: string; stateSince: Date };

interface Words {
  title: string;
  subtitle: string;
  amount: number | null;
  action: string;
}

/** One kind of work: which rows wait for which role, and whether for this person. */
export interface WorkSource<T extends Waiting> {
  kind: WorkKind;
  roles: readonly Role[];
  entity: NodeClass<T>;
  states: readonly string[];
  /** Further conditions; the alias of the entity is `row`. */
  filter?: (query: SelectQueryBuilder<T & ObjectLiteral>, actor: Actor) => void;
  /** Whether this very person may act (toxic pairs). */
  isMine?: (actor: Actor, row: T, ctx: Ctx) => boolean | Promise<boolean>;
  /** The signature the role gives; a row where it is given, or where the person signed, waits no more. */
  slot?: string;
  age: (ctx: Ctx, row: T) => StepAge | null;
  /** Where its age cannot say it: always overdue. */
  isLate?: boolean;
  path: (row: T) => string;
  words: (ctx: Ctx, row: T) => Promise<Words>;
}

export type WorkLoader = (ctx: Ctx) => Promise<WorkItem[]>;

/** Working days in the present state against its limit `<noun>.<STATE>`. */
export const ageOf =
  (noun: string) =>
  (ctx: Ctx, { state, stateSince }: Waiting): StepAge =>
    stepAge(ctx, stateSince, `${noun}.${state}`);

/** Name of an outlet; empty when the caller may not see it. */
export const outletName = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.find(MediaOutlet, id))?.name ?? '';

/** Name of a company; empty when the caller may not see it. */
export const companyName = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.find(PressCompany, id))?.legalName ?? '';

/** Parts of a subtitle that are there. */
export const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** A loader of one kind of work: bounded, oldest first, without what the person may not or need not do. */
export function source<T extends Waiting>(definition: WorkSource<T>): WorkLoader {
  return async (ctx) => {
    const { actor } = ctx;
    if (!actor.is(...definition.roles)) return [];
    const page = await paginate(
      ctx,
      definition.entity,
      { first: WORK_LIMIT },
      {
        sort: { key: 'stateSince', direction: 'ASC' },
        filter: (query) => {
          query.andWhere('row.state IN (:...states)', { states: definition.states });
          definition.filter?.(query, actor);
        },
      },
    );
    const items = await Promise.all(page.nodes.map((row) => itemOf(ctx, definition, row)));
    return items.filter((item) => item !== null);
  };
}

async function itemOf<T extends Waiting>(
  ctx: Ctx,
  definition: WorkSource<T>,
  row: T,
): Promise<WorkItem | null> {
  if (definition.slot && (await isSigned(ctx, row.id, definition.slot))) return null;
  if (!((await definition.isMine?.(ctx.actor, row, ctx)) ?? true)) return null;
  const { kind } = definition;
  const age = definition.age(ctx, row);
  return {
    ...(await definition.words(ctx, row)),
    key: `${kind}:${row.id}`,
    kind,
    subjectId: row.id,
    path: definition.path(row),
    age,
    group: definition.isLate ? WorkGroup.LATE : groupOf(age),
  };
}

/** The group of an age. */
export function groupOf(age: StepAge | null): WorkGroup {
  if (age?.isLate) return WorkGroup.LATE;
  return age?.isLastDay ? WorkGroup.TODAY : WorkGroup.WEEK;
}

async function isSigned(ctx: Ctx, subjectId: string, slot: string): Promise<boolean> {
  const given = (await ctx.list(Endorsement, 'subjectId', subjectId)).filter((row) => row.closedAt === null);
  return given.some((row) => row.slot === slot || row.personId === ctx.actor.id);
}
