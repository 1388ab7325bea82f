import DataLoader from 'dataloader';
import {
  And,
  type EntityManager,
  type EntityTarget,
  Equal,
  type FindOperator,
  type FindOptionsWhere,
  In,
} from 'typeorm';
import type { Actor } from './actor';
import type { Node, Visible } from './columns';
import type { Ctx } from './ctx';

/** An entity class that says who may see its rows. */
export type NodeClass<T extends Node> = (new () => T) & Visible & { scope?: string };

type Where<T> = FindOptionsWhere<T>[];

/** The rows of `entity` the actor may see, as TypeORM conditions joined by OR; null when none. */
export function visible<T extends Node>(entity: NodeClass<T>, actor: Actor): Where<T> | null {
  if (entity.scope && !actor.hasScope(entity.scope)) return null;
  const where = actor.isSystem ? {} : entity.visibleTo(actor);
  if (where === null) return null;
  return (Array.isArray(where) ? where : [where]) as Where<T>;
}

/** Adds one condition to each alternative; a condition already there on the same column must hold as well. */
export function narrow<T>(
  where: Where<T>,
  column: keyof T & string,
  operator: FindOperator<unknown>,
): Where<T> {
  return where.map((one) => {
    const present = (one as Record<string, unknown>)[column];
    const both =
      present === undefined
        ? operator
        : And(operator, typeof present === 'object' ? (present as FindOperator<unknown>) : Equal(present));
    return { ...one, [column]: both };
  });
}

type Source = () => { db: EntityManager; actor: Actor };

/** One question about many keys: what a request asks one by one is answered together, in the order of the keys. */
export function batched<K, V>(
  answer: (ctx: Ctx, keys: readonly K[]) => Promise<V[]>,
  maxBatchSize = 500,
): (ctx: Ctx, key: K) => Promise<V> {
  const loads = new WeakMap<Loaders, DataLoader<K, V>>();
  return (ctx, key) => {
    let load = loads.get(ctx.loaders);
    if (!load) {
      load = new DataLoader((keys) => answer(ctx, keys), { maxBatchSize });
      loads.set(ctx.loaders, load);
    }
    return load.load(key);
  };
}

/** Exactly two kinds of loader: by id, and by a foreign key. Both pass through `visibleTo`. */
export class Loaders {
  private readonly byIds = new Map<unknown, DataLoader<string, Node | null>>();
  private readonly byKeys = new Map<string, DataLoader<string, Node[]>>();

  constructor(private readonly source: Source) {}

  /** One record by id; null when absent or not to be seen. */
  byId<T extends Node>(entity: NodeClass<T>, id: string): Promise<T | null> {
    let loader = this.byIds.get(entity);
    if (!loader) {
      loader = new DataLoader((ids) => this.loadIds(entity, ids), { maxBatchSize: 500 });
      this.byIds.set(entity, loader);
    }
    return loader.load(id) as Promise<T | null>;
  }

  /** All records whose `key` equals `value`, oldest first; for short closed lists only. */
  byForeignKey<T extends Node>(entity: NodeClass<T>, key: keyof T & string, value: string): Promise<T[]> {
    const name = `${entity.name}.${key}`;
    let loader = this.byKeys.get(name);
    if (!loader) {
      loader = new DataLoader((values) => this.loadKeys(entity, key, values), { maxBatchSize: 500 });
      this.byKeys.set(name, loader);
    }
    return loader.load(value) as Promise<T[]>;
  }

  private async loadIds<T extends Node>(entity: NodeClass<T>, ids: readonly string[]): Promise<(T | null)[]> {
    const { db, actor } = this.source();
    const where = visible(entity, actor);
    if (!where) return ids.map(() => null);
    const rows = await db.find(entity as EntityTarget<T>, { where: narrow(where, 'id', In([...ids])) });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async loadKeys<T extends Node>(
    entity: NodeClass<T>,
    key: keyof T & string,
    values: readonly string[],
  ): Promise<T[][]> {
    const { db, actor } = this.source();
    const where = visible(entity, actor);
    if (!where) return values.map(() => []);
    const rows = await db.find(entity as EntityTarget<T>, { where: narrow(where, key, In([...values])) });
    rows.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
    return values.map((value) => rows.filter((row) => row[key] === value));
  }
}
