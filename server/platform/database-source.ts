import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import { forbidStrays } from './database';

// biome-ignore lint/complexity/noBannedTypes: TypeORM's own type of entity and migration classes
type Classes = MixedList<Function>;

interface Sources {
  writer: DataSource;
  reader: DataSource;
}

interface SqliteHandle {
  pragma(text: string): void;
  prepare(sql: string): unknown;
}

/** TypeORM only knows BEGIN TRANSACTION, which is deferred: a reader that later writes would fail. */
function immediate(db: SqliteHandle): void {
  db.pragma('page_size = 8192');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -65536');
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql);
}

/** TypeORM options of a database address: sqlite:FILE, mysql:// or mariadb://. */
export function sourceOptions(url: string, entities: Classes, migrations: Classes): DataSourceOptions {
  const common = {
    entities,
    migrations,
    synchronize: false,
    logging: false as const,
    migrationsTransactionMode: 'each' as const,
  };
  if (url.startsWith('sqlite:')) {
    return {
      ...common,
      type: 'better-sqlite3',
      database: url.slice(7),
      enableWAL: true,
      timeout: 0,
      prepareDatabase: immediate as (db: unknown) => void,
    };
  }
  const address = new URL(url);
  const socketPath = address.searchParams.get('socketPath');
  return {
    ...common,
    type: 'mariadb',
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    poolSize: 10,
    username: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: address.pathname.slice(1),
    ...(socketPath ? { socketPath } : { host: address.hostname, port: Number(address.port || 3306) }),
  };
}

/** Migrates and opens the database; on SQLite a second, read-only connection serves everything outside transactions. */
export async function openDatabase(
  url: string,
  adminUrl: string,
  entities: Classes,
  migrations: Classes,
): Promise<Sources> {
  if (url.startsWith('sqlite:')) mkdirSync(dirname(url.slice(7)), { recursive: true });
  await migrate(adminUrl, entities, migrations);
  const writer = await new DataSource(sourceOptions(url, entities, [])).initialize();
  if (!url.startsWith('sqlite:')) {
    await limitLockWait(writer);
    return { writer, reader: writer };
  }
  forbidStrays(writer);
  const reader = await new DataSource({
    type: 'better-sqlite3',
    entities,
    database: url.slice(7),
    readonly: true,
    timeout: 0,
    logging: false,
  }).initialize();
  return { writer, reader };
}

/** A row locked elsewhere is waited for five seconds, then the gate tries again; the server's default is fifty. */
async function limitLockWait(source: DataSource): Promise<void> {
  const pool = (
    source.driver as unknown as {
      pool: { on(event: string, listener: (connection: { query(sql: string): void }) => void): void };
    }
  ).pool;
  pool.on('connection', (connection) => connection.query('SET SESSION innodb_lock_wait_timeout = 5'));
}

/** Brings the database to the newest migration. */
export async function migrate(url: string, entities: Classes, migrations: Classes): Promise<string[]> {
  const source = await new DataSource(sourceOptions(url, entities, migrations)).initialize();
  try {
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
