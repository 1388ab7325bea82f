import { setTimeout as sleep } from 'node:timers/promises';
import { SYSTEM } from './actor';
import { Ctx, type Exchange, type Platform } from './ctx';
import { affected, transaction } from './database';
import type { Happened } from './events';
import { type Claimed, claim, enqueue, finish, type JobKind, postpone } from './jobs';
import type { Module } from './module';
import { sealNow } from './sealer';

/** The exchange of work that no request asked for. */
export const quietExchange = (requestId: string): Exchange => ({
  requestId,
  address: 'local',
  cookies: new Map(),
  userAgent: '',
  setCookie: () => undefined,
  header: () => undefined,
});

/** The handlers of all job kinds, subscribers among them. */
export function jobTable(modules: readonly Module[]): Map<string, JobKind> {
  const table = new Map<string, JobKind>();
  for (const module of modules) {
    for (const kind of module.jobs ?? []) table.set(kind.kind, kind);
    for (const { kind, run } of module.subscribers ?? []) {
      table.set(kind, {
        kind,
        effect: async (ctx, payload) => run(ctx, await happened(ctx, payload as { eventId: string })),
      });
    }
  }
  return table;
}

async function happened(ctx: Ctx, { eventId }: { eventId: string }): Promise<Happened> {
  const [row] = await ctx.db.query('SELECT * FROM event WHERE id = ?', [eventId]);
  return {
    id: row.id,
    name: row.name,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    actorId: row.actor_id,
    at: new Date(Number(row.at)),
    reason: row.reason,
    data: JSON.parse(row.data),
  };
}

/** What a worker may take before another may try; work done twice has its effect once. */
const LEASE_MS = 120_000;

/** Jobs that run at once in one process; those that wait for the network take most of them. */
const SLOTS = 24;

/** Runs jobs, puts scheduled ones into the queue and seals events. */
export class Worker {
  private stopping = false;
  private loop: Promise<void> | null = null;
  /** The last effect in each lane. */
  private readonly lanes = new Map<string, Promise<unknown>>();

  constructor(
    private readonly app: Platform,
    private readonly table: ReadonlyMap<string, JobKind>,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop;
  }

  /** Runs everything due now, until nothing is due; returns how many jobs ran. */
  async drain(): Promise<number> {
    let ran = 0;
    for (;;) {
      const jobs = await this.take(10);
      if (jobs.length === 0) break;
      for (const one of jobs) await this.runJob(one);
      ran += jobs.length;
    }
    await sealNow(this.app.writer);
    return ran;
  }

  /** Puts each scheduled job whose time has come into the queue, once over all processes. */
  async schedule(): Promise<void> {
    const now = this.app.clock.now().getTime();
    for (const { kind, everySeconds } of this.table.values()) {
      if (everySeconds !== undefined) await this.scheduleOne(kind, now, everySeconds * 1000);
    }
  }

  private async scheduleOne(kind: string, now: number, everyMs: number): Promise<void> {
    const [row] = await this.app.reader.manager.query('SELECT next_at FROM schedule WHERE name = ?', [kind]);
    if (row && Number(row.next_at) > now) return;
    await transaction(this.app.writer, async (db) => {
      const values = [now + everyMs, kind, now];
      const mine = await affected(
        db,
        'UPDATE schedule SET next_at = ? WHERE name = ? AND next_at <= ?',
        values,
      );
      if (mine === 0 && row) return;
      if (!row) await db.query('INSERT INTO schedule (name, next_at) VALUES (?, ?)', [kind, now + everyMs]);
      const [waiting] = await db.query('SELECT id FROM job WHERE kind = ? AND state = 0 LIMIT 1', [kind]);
      if (!waiting) await enqueue(db, kind, {}, new Date(now));
    }).catch((error) => this.app.log.warn({ err: error, kind }, 'schedule'));
  }

  private async run(): Promise<void> {
    // A slot each: a slow feed holds up nobody but itself.
    const running = new Set<Promise<void>>();
    while (!this.stopping) {
      try {
        await this.schedule();
        await sealNow(this.app.writer);
        const jobs = running.size < SLOTS ? await this.take(Math.min(10, SLOTS - running.size)) : [];
        for (const one of jobs) this.startJob(one, running);
        if (jobs.length === 0) await Promise.race([sleep(300), ...running]);
      } catch (error) {
        this.app.log.error({ err: error }, 'worker');
        await sleep(1000);
      }
    }
    await Promise.all(running);
  }

  private startJob(claimed: Claimed, running: Set<Promise<void>>): void {
    const work: Promise<void> = this.runJob(claimed)
      .catch((error) => this.app.log.error({ err: error, kind: claimed.kind }, 'job'))
      .finally(() => running.delete(work));
    running.add(work);
  }

  private take(count: number): Promise<Claimed[]> {
    return claim(this.app.writer, this.app.reader, this.app.clock.now().getTime(), LEASE_MS, count);
  }

  private async runJob(claimed: Claimed): Promise<void> {
    const kind = this.table.get(claimed.kind);
    const ctx = new Ctx(this.app, SYSTEM, quietExchange(`job-${claimed.id}`));
    try {
      if (!kind) throw new Error(`No handler for job ${claimed.kind}.`);
      const payload: unknown = JSON.parse(claimed.payload);
      const result = await kind.outside?.(ctx, payload);
      await this.inLane(kind.lane, () =>
        finish(this.app.writer, claimed, async (db) => {
          ctx.reset(db);
          await kind.effect(ctx, payload, result);
        }),
      );
    } catch (error) {
      this.app.log.warn({ err: error, kind: claimed.kind, attempts: claimed.attempts }, 'job failed');
      await this.putOff(claimed, kind, ctx);
    }
  }

  private inLane<T>(lane: string | undefined, run: () => Promise<T>): Promise<T> {
    if (lane === undefined) return run();
    const turn = (this.lanes.get(lane) ?? Promise.resolve()).then(run);
    this.lanes.set(
      lane,
      turn.catch(() => undefined),
    );
    return turn;
  }

  private putOff(claimed: Claimed, kind: JobKind | undefined, ctx: Ctx): Promise<unknown> {
    const now = this.app.clock.now().getTime();
    return postpone(this.app.writer, claimed, now, async (db) => {
      ctx.reset(db);
      await kind?.gaveUp?.(ctx, JSON.parse(claimed.payload));
    });
  }
}
