import { Allow } from 'class-validator';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { ArgsType, type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Node } from './columns';
import type { Ctx } from './ctx';
import { invalid } from './errors';
import { type NodeClass, visible } from './loaders';

const COUNT_COST = 20;

/** Position in a list. */
@ObjectType({ description: 'Where a page of a list begins and ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}

/** The two page arguments of every list. */
@ArgsType()
export class PageArgs {
  // Without a validation decorator the whitelist of makeSchema would drop the argument.
  @Allow()
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  first!: number;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
  edges: { cursor: string; node: T }[];
  /** Counted only when selected. */
  totalCount?: () => Promise<number>;
  totalCountIsExact?: () => Promise<boolean>;
}

/** Makes the connection type of an entity: edges, nodes, pageInfo, totalCount. */
export function Connection<T extends object>(type: ClassType<T>, name: string): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`, { description: 'One row of the list with its cursor.', simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Position of this row.' })
    cursor!: string;

    @Field(() => type, { description: 'The row.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.', simpleResolvers: true })
  class ConnectionType {
    @Field(() => [Edge], { description: 'Rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [type], { description: 'The rows alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows in the whole list; counting stops at 10,000.' })
    @Extensions({ complexity: COUNT_COST })
    totalCount!: number;

    @Field(() => Boolean, { description: 'False when counting stopped at 10,000.' })
    totalCountIsExact!: boolean;
  }
  return ConnectionType as unknown as ClassType<Page<T>>;
}

/** Cost of a connection: one, plus the page size times one node, plus the count where it is asked for. */
export function connectionCost({ args, childComplexity, node }: ComplexityEstimatorArgs): number {
  const counted = node.selectionSet?.selections.some(
    (s) => s.kind === 'Field' && s.name.value === 'totalCount',
  );
  const count = counted ? COUNT_COST : 0;
  return 1 + Math.max(0, Number(args.first ?? 20)) * Math.max(1, childComplexity - count) + count;
}

/** How a list is sorted: columns of the entity, the direction, and what makes the order total is always the id. */
export interface Sort<T> {
  key: keyof T & string;
  direction: 'ASC' | 'DESC';
}

interface ListOptions<T extends Node> {
  sort: Sort<T>;
  /** Adds conditions; the alias of the entity is `row`. Column names are constants, values are parameters. */
  filter?: (query: SelectQueryBuilder<T & ObjectLiteral>) => void;
}

/** The page size, clamped here too: defence in depth behind the cost. */
export const pageSize = (first: number): number => Math.min(100, Math.max(1, Math.trunc(first) || 20));

/** Cursor text of a row: its sort value and id. */
const cursorOf = (value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([value instanceof Date ? value.getTime() : value, id])).toString('base64url');

function positionOf(cursor: string): [string | number | null, string] {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    if (typeof id === 'string' && (value === null || typeof value === 'string' || typeof value === 'number'))
      return [value, id];
  } catch {
    // answered below like any other cursor that is not ours
  }
  throw invalid('after', 'Penanda halaman tidak dikenal. Mulai lagi dari awal daftar.');
}

/** A page of the rows the caller may see, by keyset on (sort key, id); never OFFSET. The sort column must not be null. */
export async function paginate<T extends Node>(
  ctx: Ctx,
  entity: NodeClass<T>,
  args: PageArgs,
  options: ListOptions<T>,
): Promise<Page<T>> {
  const where = visible(entity, ctx.actor);
  if (!where)
    return pageOf(
      [],
      1,
      args,
      () => '',
      async () => 0,
    );
  const { key, direction } = options.sort;
  const base = () => {
    const query = ctx.db
      .createQueryBuilder(entity as EntityTarget<T & ObjectLiteral>, 'row')
      .setFindOptions({ where: where as never });
    options.filter?.(query);
    return query;
  };
  const query = base();
  if (args.after) {
    const [value, id] = positionOf(args.after);
    const sign = direction === 'ASC' ? '>' : '<';
    query.andWhere(
      `(row.${key} ${sign} :cursorValue OR (row.${key} = :cursorValue AND row.id ${sign} :cursorId))`,
      { cursorValue: value, cursorId: id },
    );
  }
  const size = pageSize(args.first);
  const rows = (await query
    .orderBy(`row.${key}`, direction)
    .addOrderBy('row.id', direction)
    .limit(size + 1)
    .getMany()) as T[];
  return pageOf(
    rows,
    size,
    args,
    (row) => cursorOf(row[key], row.id),
    () => countUpTo(base(), 10_001),
  );
}

async function countUpTo<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  limit: number,
): Promise<number> {
  const ids = await query.select('row.id', 'id').limit(limit).getRawMany();
  return ids.length;
}

/** Shapes `size + 1` fetched rows into a page. */
export function pageOf<T>(
  rows: T[],
  size: number,
  args: PageArgs,
  cursor: (row: T) => string,
  count: () => Promise<number>,
): Page<T> {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: cursor(node), node }));
  let counted: Promise<number> | undefined;
  const total = () => {
    counted ??= count();
    return counted;
  };
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => Math.min(await total(), 10_000),
    totalCountIsExact: async () => (await total()) <= 10_000,
  };
}
