import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { DomainError, driverCode, ErrorCode } from './errors';

interface Open {
  db: EntityManager;
  ended: boolean;
  doomed?: unknown;
}

interface Options {
  /** MariaDB only, and only for the sealer: its head row is the lock. */
  readCommitted?: boolean;
}

const open = new AsyncLocalStorage<Open>();
const turns = new WeakMap<DataSource, number>();
const tails = new WeakMap<DataSource, Promise<unknown>>();
const RETRYABLE = new Set<unknown>([1213, 1205, 1020, 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);

/** True on the embedded database, which has one writer. */
export const queues = (source: DataSource): boolean => source.options.type === 'better-sqlite3';

/** The manager of the transaction this code runs in; undefined outside. */
export const currentTransaction = (): EntityManager | undefined => open.getStore()?.db;

/** Grows when a transaction of this process ends: at the same number this process has written nothing meanwhile. */
export const turnCount = (source: DataSource): number => turns.get(source) ?? 0;

/**
 * Runs `work` in one transaction and runs the whole of it again after a deadlock; inside another it joins that one.
 *
 * @throws BUSY after three tries on MariaDB, or five seconds on SQLite
 */
export async function transaction<T>(
  source: DataSource,
  work: (db: EntityManager) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const outer = open.getStore();
  if (outer) return join(outer, work);
  const deadline = Date.now() + 5000;
  for (let attempt = 1; ; attempt++) {
    try {
      return await (queues(source)
        ? inTurn(source, () => once(source, work, options))
        : once(source, work, options));
    } catch (error) {
      if (!RETRYABLE.has(driverCode(error))) throw error;
      const tired = queues(source) ? Date.now() > deadline : attempt === 3;
      if (tired) throw new DomainError(ErrorCode.BUSY, 'Sistem sedang sibuk. Coba lagi sebentar.');
      await sleep(Math.min(2 ** attempt * 10, 100) * (0.5 + Math.random()));
    }
  }
}

/** A refusal inside a joined call ends the whole transaction, even when its caller catches it. */
async function join<T>(outer: Open, work: (db: EntityManager) => Promise<T>): Promise<T> {
  if (outer.ended) throw new Error('transaction() called after the transaction it belongs to ended');
  return work(outer.db).catch((error) => {
    outer.doomed ??= error;
    throw error;
  });
}

/** better-sqlite3 never waits: without this a busy queue runs on microtasks alone and starves timers and sockets. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Milliseconds a long transaction of better-sqlite3 may hold up the readers of its process. */
const GIVE_WAY_MS = 10;

function inTurn<T>(source: DataSource, run: () => Promise<T>): Promise<T> {
  const result = (tails.get(source) ?? Promise.resolve()).then(run, run).finally(breathe);
  tails.set(
    source,
    result.catch(() => undefined),
  );
  return result;
}

async function once<T>(
  source: DataSource,
  work: (db: EntityManager) => Promise<T>,
  options: Options,
): Promise<T> {
  const runner = source.createQueryRunner();
  const trip: Open = { db: runner.manager, ended: false };
  const restore = watch(runner, trip);
  try {
    return await open.run(trip, () =>
      attemptOnce(runner, trip, work, options.readCommitted && !queues(source)),
    );
  } finally {
    trip.ended = true;
    turns.set(source, turnCount(source) + 1);
    restore();
    await runner.release();
  }
}

async function attemptOnce<T>(
  runner: QueryRunner,
  trip: Open,
  work: (db: EntityManager) => Promise<T>,
  readCommitted: boolean | undefined,
): Promise<T> {
  await runner.startTransaction(readCommitted ? 'READ COMMITTED' : undefined);
  try {
    const result = await work(trip.db);
    if (trip.doomed) throw trip.doomed;
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw trip.doomed ?? error;
  }
}

/** After a deadlock the server has already rolled back: what followed would commit by itself, so it is refused. */
function watch(runner: QueryRunner, trip: Open): () => void {
  const query = runner.query;
  let since = performance.now();
  runner.query = async function guarded(...args: Parameters<QueryRunner['query']>) {
    if (queues(runner.connection) && performance.now() - since > GIVE_WAY_MS) {
      await breathe();
      since = performance.now();
    }
    if (trip.doomed && !/^ROLLBACK/.test(args[0])) throw trip.doomed;
    try {
      return await query.apply(runner, args);
    } catch (error) {
      if (RETRYABLE.has(driverCode(error))) trip.doomed ??= error;
      throw error;
    }
  } as QueryRunner['query'];
  return () => {
    runner.query = query;
  };
}

/** SQLite: a statement sent to the writer outside `transaction()` would land in a stranger's. Call after migrations. */
export function forbidStrays(writer: DataSource): void {
  if (!queues(writer)) return;
  const runner = writer.createQueryRunner();
  const query = runner.query;
  runner.query = function guarded(...args: Parameters<QueryRunner['query']>) {
    if (!open.getStore())
      throw new Error(`The writer is only used inside transaction(): ${args[0].slice(0, 60)}`);
    return query.apply(runner, args);
  } as QueryRunner['query'];
}

/** Rows changed by one statement, on either driver. */
export async function affected(db: EntityManager, sql: string, values: unknown[]): Promise<number> {
  if (!db.queryRunner) throw new Error('affected() needs the manager of a transaction.');
  return (await db.queryRunner.query(sql, values, true)).affected ?? 0;
}

/** The marks of a parameter list: `?,?,?`. */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(',');

/** Values of one list of parameters; more are asked for in parts that both databases take. */
const PART = 500;

/** Runs a query over many values in parts, and gives all rows in that order. */
export async function inParts<V, T>(values: readonly V[], read: (part: V[]) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (let from = 0; from < values.length; from += PART)
    rows.push(...(await read(values.slice(from, from + PART))));
  return rows;
}

/** The row-lock clause of the dialect; SQLite needs none, its queue already serialises writers. */
export const forUpdate = (source: DataSource): string => (queues(source) ? '' : ' FOR UPDATE');
