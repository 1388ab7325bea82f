import type { DataSource, EntityManager, EntityTarget } from 'typeorm';
import { Equal } from 'typeorm';
import type { Actor } from './actor';
import { Changes } from './changes';
import type { Clock } from './clock';
import type { Node } from './columns';
import type { Config } from './config';
import { affected, currentTransaction, queues } from './database';
import type { Download } from './downloads';
import { DomainError, ErrorCode, notFound } from './errors';
import { type EventKind, writeEvent } from './events';
import type { FileStore } from './files';
import type { Hook } from './hook';
import type { HttpClient } from './http-client';
import { newId } from './ids';
import { enqueue, type Subscriber } from './jobs';
import type { ChangeHub } from './live';
import { Loaders, type NodeClass, narrow, visible } from './loaders';
import type { Log } from './log';
import type { SignedFileReader, WorkOffer } from './module';
import { type Profile, profileOf } from './profile';
import type { PublicPage } from './public-page';
import type { Secrets } from './secrets';

/** What one process has one of; every request and job shares it. */
export interface Platform {
  writer: DataSource;
  /** The same source as `writer` on MariaDB; a read-only connection on SQLite. */
  reader: DataSource;
  clock: Clock;
  config: Config;
  profile: Profile;
  files: FileStore;
  http: HttpClient;
  secrets: Secrets;
  log: Log;
  subscribers: ReadonlyMap<string, readonly Subscriber[]>;
  /** Tells listeners that records changed. */
  live: ChangeHub;
  /** Columns that name the record whose timeline shows a record's events too, with that record's type. */
  owners: ReadonlyMap<string, string>;
  /** Kinds of file that callers may fetch, by name. */
  downloads: ReadonlyMap<string, Download>;
  /** Pages that anybody may read. */
  pages: readonly PublicPage[];
  /** Addresses to which other systems post. */
  hooks: readonly Hook[];
  /** What modules add to everybody's work list. */
  work: readonly WorkOffer[];
  /** Readers of records that the index of events does not know. */
  nodeReaders: readonly ((ctx: Ctx, id: string) => Promise<object | null>)[];
  /** What signed links open, by kind. */
  signedFiles: ReadonlyMap<string, SignedFileReader>;
}

/** What the HTTP layer gives a request and takes back from it. */
export interface Exchange {
  requestId: string;
  address: string;
  cookies: ReadonlyMap<string, string>;
  userAgent: string;
  setCookie(name: string, value: string | null, maxAgeSeconds: number): void;
  header(name: string, value: string): void;
}

interface EmitOptions {
  reason?: string | null;
  /** Records whose timeline shows the event though they did not change. */
  links?: Node[];
}

/** Who is acting, the clock, and the open transaction: the one argument that every use case shares. */
export class Ctx {
  /** Inside a mutation the transaction's manager, outside a read-only one. */
  db: EntityManager;
  loaders: Loaders;
  /** Session of the caller, where there is one; used by step-up and sign-out. */
  sessionId: string | null = null;
  stepUpAt: Date | null = null;
  /** Set by a use case whose event must be sealed before the answer (payments). */
  sealBeforeAnswer = false;
  private changes: Changes;

  constructor(
    readonly app: Platform,
    public actor: Actor,
    readonly exchange: Exchange,
  ) {
    this.db = app.reader.manager;
    this.loaders = this.freshLoaders();
    this.changes = new Changes(app.writer);
  }

  get profile(): Profile {
    return this.app.profile;
  }

  now(): Date {
    return this.app.clock.now();
  }

  /** Today in the zone of the office, yyyy-mm-dd. */
  today(): string {
    return profileOf(this).dayOf(this.now());
  }

  /** Forgets everything loaded; called at each try of a transaction, and after it. */
  reset(db: EntityManager): void {
    this.db = db;
    this.loaders = this.freshLoaders();
    this.changes = new Changes(this.app.writer);
  }

  /** New loaders after a write that earlier reads of this request must not hide. */
  refreshedLoaders(): Loaders {
    return this.freshLoaders();
  }

  private freshLoaders(): Loaders {
    return new Loaders(() => ({ db: currentTransaction() ?? this.db, actor: this.actor }));
  }

  /** A record for reading; null when absent or not the caller's to see. */
  find<T extends Node>(entity: NodeClass<T>, id: string): Promise<T | null> {
    return this.loaders.byId(entity, id);
  }

  /** Records by a foreign key that the caller may see, oldest first; for short lists. */
  list<T extends Node>(entity: NodeClass<T>, key: keyof T & string, value: string): Promise<T[]> {
    return this.loaders.byForeignKey(entity, key, value);
  }

  /**
   * A record for changing: locked until the transaction ends, its loaded values kept for the event.
   *
   * @throws NOT_FOUND when absent or not the caller's to see
   */
  async get<T extends Node>(entity: NodeClass<T>, id: string, field: string[] = []): Promise<T> {
    const where = visible(entity, this.actor);
    const lock = queues(this.app.writer) ? {} : ({ lock: { mode: 'pessimistic_write' } } as const);
    const row =
      where &&
      (await this.db.findOne(entity as EntityTarget<T>, { where: narrow(where, 'id', Equal(id)), ...lock }));
    if (!row) throw notFound(field);
    this.changes.remember(row);
    return row;
  }

  /** Refuses a stale edit. @throws CONFLICT, with the current record for the payload under `property` */
  expectVersion(record: Node, expected: number, property: string): void {
    if (record.version === expected) return;
    throw new DomainError(
      ErrorCode.CONFLICT,
      'Data ini sudah diubah orang lain. Periksa perubahan itu lebih dulu.',
      ['expectedVersion'],
      async () => ({ [property]: await this.find(record.constructor as NodeClass<Node>, record.id) }),
    );
  }

  /** Makes a record: id, times and version are set here. */
  async create<T extends Node>(entity: new () => T, values: Partial<T>): Promise<T> {
    const at = this.now();
    const row = Object.assign(new entity(), values, {
      id: newId(),
      version: 1,
      createdAt: at,
      updatedAt: at,
    });
    await this.db.insert(entity as EntityTarget<T>, row as never);
    this.hydrate(row);
    this.changes.made(row);
    return row;
  }

  /** MariaDB hands columns with a default back raw (BIGINT as text, 0 and 1 for booleans), past the transformers. */
  private hydrate(row: Node): void {
    const { driver } = this.app.writer;
    for (const column of this.app.writer.getMetadata(row.constructor).getInsertionReturningColumns()) {
      column.setEntityValue(row, driver.prepareHydratedValue(column.getEntityValue(row), column));
    }
  }

  /** Stores the changed columns of a record that came from `get` or `create`. @throws CONFLICT */
  async save<T extends Node>(record: T): Promise<T> {
    const columns = this.changes.changedColumns(record);
    if (columns.length === 0) return record;
    const changed = Object.fromEntries(columns.map((key) => [key, (record as never)[key]]));
    const version = record.version;
    record.updatedAt = this.now();
    const done = await this.db.update(
      record.constructor as EntityTarget<Node>,
      { id: record.id, version },
      { ...changed, version: version + 1, updatedAt: record.updatedAt },
    );
    if (done.affected !== 1)
      throw new DomainError(ErrorCode.CONFLICT, 'Data ini baru saja diubah. Muat ulang lalu coba lagi.');
    record.version = version + 1;
    this.changes.saved(record, columns);
    return record;
  }

  /**
   * A guarded update of money or quota: adds `add` to the columns where `guard` holds; false when it does not.
   * Table and column names are constants of the code, never input. Values of the guard follow as parameters.
   */
  async guarded(
    entity: new () => Node,
    id: string,
    add: Record<string, number>,
    guard = '1=1',
    values: unknown[] = [],
  ): Promise<boolean> {
    const table = this.app.writer.getMetadata(entity).tableName;
    const columns = Object.keys(add);
    const sets = columns.map((column) => `${column} = ${column} + ?`).join(', ');
    const done = await affected(
      this.db,
      `UPDATE ${table} SET ${sets}, version = version + 1, updatedAt = ? WHERE id = ? AND (${guard})`,
      [...columns.map((column) => add[column]), this.now().getTime(), id, ...values],
    );
    if (done !== 1) return false;
    const [row] = await this.db.query(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`, [id]);
    const after = Object.fromEntries(columns.map((column) => [column, Number(row[column])]));
    const before = Object.fromEntries(
      columns.map((column) => [column, Number(row[column]) - (add[column] ?? 0)]),
    );
    this.changes.note({ type: entity.name, id, before, after });
    return true;
  }

  /** Writes the event of a use case with everything it changed, and one job per subscriber. */
  async emit<D extends object>(
    kind: EventKind<D>,
    subject: Node,
    data: D,
    options: EmitOptions = {},
  ): Promise<void> {
    const changes = this.changes.take();
    const links = this.linksOf([subject, ...(options.links ?? [])]);
    const row = await writeEvent(this.db, {
      name: kind.name,
      subjectType: subject.constructor.name,
      subjectId: subject.id,
      actor: this.actor,
      at: this.now(),
      requestId: this.exchange.requestId,
      outcome: 'DONE',
      reason: options.reason ?? null,
      data,
      changes,
      links,
    });
    for (const { kind: jobKind } of this.app.subscribers.get(kind.name) ?? []) {
      await enqueue(this.db, jobKind, { eventId: row.id }, this.now());
    }
  }

  /** Records whose timeline shows the event: those given, and the issue or crisis each belongs to. */
  private linksOf(records: readonly Node[]): { type: string; id: string }[] {
    return records.flatMap((record) => {
      const owned = [...this.app.owners].flatMap(([column, type]) => {
        const id = (record as unknown as Record<string, unknown>)[column];
        return typeof id === 'string' ? [{ type, id }] : [];
      });
      return [{ type: record.constructor.name, id: record.id }, ...owned];
    });
  }

  /** Puts a job into the queue; it starts after the commit, at the earliest at `runAt`. */
  enqueue(kind: string, payload: unknown, runAt: Date = this.now()): Promise<void> {
    return enqueue(this.db, kind, payload, runAt);
  }
}
