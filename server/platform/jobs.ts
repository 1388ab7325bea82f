import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Ctx } from './ctx';
import { affected, marks, transaction } from './database';
import type { EventKind, Happened } from './events';
import { newId } from './ids';

const READY = 0;
const DEAD = 1;

/** A job taken from the table by this worker. */
export interface Claimed {
  id: string;
  kind: string;
  payload: string;
  attempts: number;
  token: string;
}

/**
 * A kind of job. `outside` runs first, without a transaction (network, files); `effect` then runs in the same
 * transaction that takes the job off, so that it happens exactly once.
 */
export interface JobKind<P = unknown, R = unknown> {
  kind: string;
  outside?: (ctx: Ctx, payload: P) => Promise<R>;
  effect: (ctx: Ctx, payload: P, result: R) => Promise<void>;
  /** Follows in the same transaction when the last try failed and the job is set aside: whoever waits must hear of it. */
  gaveUp?: (ctx: Ctx, payload: P) => Promise<void>;
  /** Runs by itself every so often; one run at a time over all processes. */
  everySeconds?: number;
  /** Effects of one lane run one after another in a process, where side by side they would only lock each other out. */
  lane?: string;
}

/** Declares a kind of job. */
export const job = <P = Record<string, never>, R = void>(kind: JobKind<P, R>): JobKind =>
  kind as unknown as JobKind;

/** A reaction of one module to an event of another. */
export interface Subscriber {
  event: string;
  kind: string;
  run: (ctx: Ctx, happened: Happened) => Promise<void>;
}

/** Says that `run` happens once after each committed event of this kind; `kind` names the job. */
export const on = <D extends object>(
  { name }: EventKind<D>,
  kind: string,
  run: (ctx: Ctx, happened: Happened<D>) => Promise<void>,
): Subscriber => ({ event: name, kind, run: run as Subscriber['run'] });

/** Puts a job into the queue, in the caller's transaction. */
export async function enqueue(db: EntityManager, kind: string, payload: unknown, runAt: Date): Promise<void> {
  await db.query(
    'INSERT INTO job (id, kind, payload, state, run_at, token, attempts) VALUES (?,?,?,?,?,NULL,0)',
    [newId(), kind, JSON.stringify(payload), READY, runAt.getTime()],
  );
}

/** Takes up to `count` due jobs. The lease IS run_at: a job whose worker died simply becomes due again. */
export async function claim(
  writer: DataSource,
  reader: DataSource,
  now: number,
  leaseMs: number,
  count: number,
): Promise<Claimed[]> {
  const due: { id: string }[] = await reader.manager.query(
    `SELECT id FROM job WHERE state = ? AND run_at <= ? ORDER BY run_at, id LIMIT ${count * 4}`,
    [READY, now],
  );
  if (due.length === 0) return [];
  const from = due.length > count ? Math.floor(Math.random() * (due.length - count + 1)) : 0;
  const ids = due.slice(from, from + count).map((row) => row.id);
  const token = randomUUID();
  const got = await transaction(writer, (db) =>
    affected(
      db,
      `UPDATE job SET token = ?, attempts = attempts + 1, run_at = ? WHERE id IN (${marks(ids)}) AND state = ? AND run_at <= ?`,
      [token, now + leaseMs, ...ids, READY, now],
    ),
  );
  if (!got) return [];
  return reader.manager.query(
    `SELECT id, kind, payload, attempts, token FROM job WHERE id IN (${marks(ids)}) AND token = ? ORDER BY id`,
    [...ids, token],
  );
}

/** Takes the job off and writes its effect in one transaction; false when the lease was lost meanwhile. */
export const finish = (
  writer: DataSource,
  claimed: Claimed,
  effect: (db: EntityManager) => Promise<unknown>,
): Promise<boolean> =>
  transaction(writer, async (db) => {
    if ((await affected(db, 'DELETE FROM job WHERE id = ? AND token = ?', [claimed.id, claimed.token])) === 0)
      return false;
    await effect(db);
    return true;
  });

/** Seconds before the next try: 5, 30, 180, … at most six hours. */
const backoffMs = (attempts: number) => Math.min(5000 * 6 ** (attempts - 1), 21_600_000);

const TRIES = 8;

/** After a fault: due again later, or set aside as dead after eight tries so that others flow; `gaveUp` goes with that. */
export const postpone = (
  writer: DataSource,
  claimed: Claimed,
  now: number,
  gaveUp?: (db: EntityManager) => Promise<unknown>,
): Promise<unknown> =>
  transaction(writer, async (db) => {
    const isLast = claimed.attempts >= TRIES;
    const held = await affected(
      db,
      'UPDATE job SET run_at = ?, state = ?, token = NULL WHERE id = ? AND token = ?',
      [now + backoffMs(claimed.attempts), isLast ? DEAD : READY, claimed.id, claimed.token],
    );
    if (isLast && held > 0) await gaveUp?.(db);
  });
