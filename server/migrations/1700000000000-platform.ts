import type { MigrationInterface, QueryRunner } from 'typeorm';

const HASH = 'varchar(64) NOT NULL';
const ID = 'varchar(36) NOT NULL';

const isSqlite = (runner: QueryRunner) => runner.connection.options.type === 'better-sqlite3';

/** `utf8mb4_bin` keeps bytes apart that a person would call equal: hashes must see them. */
const options = (runner: QueryRunner) =>
  isSqlite(runner) ? '' : ' ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

const TABLES: [name: string, columns: string][] = [
  [
    'event',
    `id ${ID} PRIMARY KEY, name varchar(120) NOT NULL, subject_type varchar(60) NOT NULL, subject_id ${ID}, actor_id varchar(36),
    actor_name varchar(120) NOT NULL, at bigint NOT NULL, request_id varchar(60) NOT NULL, outcome varchar(10) NOT NULL, reason text,
    data mediumtext NOT NULL, hash ${HASH}`,
  ],
  [
    'event_link',
    `subject_id ${ID}, event_id ${ID}, subject_type varchar(60) NOT NULL, at bigint NOT NULL, PRIMARY KEY (subject_id, at, event_id)`,
  ],
  ['event_unsealed', `event_id ${ID} PRIMARY KEY`],
  ['seal', `seq bigint PRIMARY KEY, event_id ${ID} UNIQUE, chain ${HASH}`],
  [
    'seal_head',
    `one int PRIMARY KEY, seq bigint NOT NULL, chain varchar(64) NOT NULL, turns bigint NOT NULL`,
  ],
  [
    'job',
    `id ${ID} PRIMARY KEY, kind varchar(80) NOT NULL, payload mediumtext NOT NULL, state int NOT NULL, run_at bigint NOT NULL,
    token varchar(36), attempts int NOT NULL`,
  ],
  ['schedule', 'name varchar(80) PRIMARY KEY, next_at bigint NOT NULL'],
  [
    'number_series',
    'series varchar(40) NOT NULL, year int NOT NULL, last int NOT NULL, PRIMARY KEY (series, year)',
  ],
  [
    'idempotency',
    `caller ${ID}, mutation varchar(80) NOT NULL, repeat_key varchar(255) NOT NULL, hash ${HASH}, answer text NOT NULL,
    at bigint NOT NULL, CONSTRAINT idempotency_key PRIMARY KEY (caller, mutation, repeat_key)`,
  ],
  ['meta', 'name varchar(80) PRIMARY KEY, value text NOT NULL'],
];

const INDEXES = [
  'CREATE INDEX job_due ON job (state, run_at, id)',
  'CREATE INDEX event_at ON event (at, id)',
  'CREATE INDEX event_actor ON event (actor_id, at)',
  'CREATE INDEX idempotency_at ON idempotency (at)',
];

const guard = (runner: QueryRunner, table: string, act: string) =>
  isSqlite(runner)
    ? `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is insert-only'); END`
    : `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table} FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is insert-only'`;

/** Events, seals, jobs, numbers and repeat keys: tables the platform uses by SQL, without entities. */
export class Platform1700000000000 implements MigrationInterface {
  name = 'Platform1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of TABLES)
      await runner.query(`CREATE TABLE ${name} (${columns})${options(runner)}`);
    for (const index of INDEXES) await runner.query(index);
    await runner.query("INSERT INTO seal_head (one, seq, chain, turns) VALUES (1, 0, '', 0)");
    for (const table of ['event', 'seal']) {
      for (const act of ['UPDATE', 'DELETE']) await runner.query(guard(runner, table, act));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
  }
}
