import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { EntityManager } from 'typeorm';
import { makeOffice, type Office, openPlatform } from '../app';
import { Actor, ANONYMOUS, type Role, SYSTEM } from '../platform/actor';
import { perform } from '../platform/boundary';
import { ManualClock } from '../platform/clock';
import { type Config, readConfig } from '../platform/config';
import { Ctx, type Exchange } from '../platform/ctx';
import { transaction } from '../platform/database';
import { newId } from '../platform/ids';
import { enqueue } from '../platform/jobs';
import { keptDatabase } from './mariadb';
import { emptyDatabase } from './reset';
import { keepSqlite, sqliteIn } from './sqlite';

interface Told {
  name: string;
  subjectType: string;
  subjectId: string;
  actor: string;
  at: Date;
  reason: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever an event carries
  data: any;
}

interface Options {
  profile?: string;
  /** Fictional host names the fetcher may reach on loopback. */
  routes?: Map<string, { address: string; port: number }>;
}

/** One caller of the schema. */
export class Caller {
  readonly cookies = new Map<string, string>();
  readonly headers = new Map<string, string>();

  constructor(
    private readonly app: TestApp,
    readonly actor: Actor,
  ) {}

  /** Runs an operation; fails the test on top-level errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
  async run(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.raw(query, variables);
    if (errors?.length)
      throw new Error(
        errors
          .map(
            (e: { message: string; extensions?: object }) => `${e.message} ${JSON.stringify(e.extensions)}`,
          )
          .join('\n'),
      );
    return data;
  }

  /** Runs an operation and gives the whole answer. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
  async raw(query: string, variables: object = {}): Promise<any> {
    const contextValue = new Ctx(this.app.platform, this.actor, this.exchange());
    const answer = await this.app.office.apollo.executeOperation(
      { query, variables: variables as Record<string, unknown> },
      { contextValue },
    );
    if (answer.body.kind !== 'single') throw new Error('incremental answer');
    return JSON.parse(JSON.stringify(answer.body.singleResult));
  }

  private exchange(): Exchange {
    return {
      requestId: newId(),
      address: '127.0.0.1',
      cookies: this.cookies,
      userAgent: 'test',
      setCookie: (name, value) =>
        void (value === null ? this.cookies.delete(name) : this.cookies.set(name, value)),
      header: (name, value) => void this.headers.set(name, value),
    };
  }
}

/** A whole office on a database of its own, with a clock set by hand. */
export class TestApp {
  office!: Office;
  readonly clock = new ManualClock(new Date('2026-01-05T02:00:00.000Z'));
  folder = '';
  private readonly people = new Map<string, string>();

  get platform() {
    return this.office.platform;
  }

  /** The read side of the database: what is committed. */
  get db() {
    return this.platform.reader.manager;
  }

  /** A person with one or more roles; the same role (and company) is the same person unless an id is given. */
  as(
    role: Role | Role[],
    who: { companyId?: string; id?: string; name?: string; workUnitId?: string } = {},
  ): Caller {
    const roles = Array.isArray(role) ? role : [role];
    const key = `${roles.join('+')} ${who.companyId ?? ''}`;
    const id = who.id ?? this.people.get(key) ?? newId();
    if (!who.id) this.people.set(key, id);
    const name = who.name ?? roles.join('+');
    return new Caller(
      this,
      new Actor({
        id,
        kind: 'PERSON',
        name,
        roles,
        companyId: who.companyId ?? null,
        workUnitId: who.workUnitId ?? null,
      }),
    );
  }

  anonymous(): Caller {
    return new Caller(this, ANONYMOUS);
  }

  caller(actor: Actor): Caller {
    return new Caller(this, actor);
  }

  /** Runs use cases directly, in one transaction, as `actor` (the system unless said): for factories. */
  perform<T>(work: (ctx: Ctx) => Promise<T>, actor: Actor = SYSTEM): Promise<T> {
    const ctx = new Ctx(this.platform, actor, {
      requestId: newId(),
      address: 'test',
      cookies: new Map(),
      userAgent: '',
      setCookie: () => undefined,
      header: () => undefined,
    });
    return perform(ctx, work);
  }

  /** Runs due jobs until none is left; with `times: 2` each waiting job is first doubled, as after a crash. */
  async deliver({ times = 1 } = {}): Promise<void> {
    if (times > 1) await transaction(this.platform.writer, doubleJobs);
    await this.office.worker.drain();
  }

  /** Moves the clock and runs what the clock starts (scheduled jobs) and what follows. */
  async at(moment: string | Date): Promise<void> {
    this.clock.set(moment);
    await this.office.worker.schedule();
    await this.deliver();
  }

  /** What was done, oldest first. */
  events(name?: string): Promise<Told[]> {
    return this.told('DONE', name);
  }

  /** What was refused, oldest first. */
  refusals(): Promise<Told[]> {
    return this.told('REFUSED');
  }

  private async told(outcome: string, name?: string): Promise<Told[]> {
    const rows = await this.db.query(
      `SELECT * FROM event WHERE outcome = ? ${name ? 'AND name = ?' : ''} ORDER BY at, id`,
      name ? [outcome, name] : [outcome],
    );
    return rows.map((row: Record<string, string>) => ({
      name: row.name,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
      actor: row.actor_name,
      at: new Date(Number(row.at)),
      reason: row.reason,
      data: JSON.parse(row.data ?? '{}'),
    }));
  }

  async open(options: Options): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'sinergi-'));
    const socket = process.env.TEST_MARIADB;
    const url = socket
      ? await keptDatabase(socket, `w${process.env.JEST_WORKER_ID ?? '1'}`)
      : sqliteIn(this.folder);
    const base = readConfig(
      {
        DATA_DIR: this.folder,
        DATABASE_URL: url,
        SECRET: 'test-secret-test-secret-test-secret-1',
        PROFILE: options.profile,
      },
      process.cwd(),
    );
    const config: Config = { ...base, fetchRoutes: options.routes ?? new Map() };
    this.office = await makeOffice(
      await openPlatform(config, this.clock, pino({ level: process.env.LOG ?? 'error' })),
    );
    await (socket ? emptyDatabase(this.platform.writer) : keepSqlite(this.platform.reader));
  }

  async reset(): Promise<void> {
    await emptyDatabase(this.platform.writer);
    this.people.clear();
    this.clock.set('2026-01-05T02:00:00.000Z');
  }

  async close(): Promise<void> {
    await this.office.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function doubleJobs(db: EntityManager): Promise<void> {
  const waiting: { kind: string; payload: string; run_at: string }[] = await db.query(
    'SELECT kind, payload, run_at FROM job WHERE state = 0',
  );
  for (const { kind, payload, run_at } of waiting)
    await enqueue(db, kind, JSON.parse(payload), new Date(Number(run_at)));
}

/** An office for the tests of one file: opened once, emptied before each test. Chosen by `DB=sqlite|mariadb`. */
export function testApp(options: Options = {}): TestApp {
  const app = new TestApp();
  beforeAll(() => app.open(options), 60_000);
  beforeEach(() => app.reset());
  afterAll(() => app.close());
  return app;
}
