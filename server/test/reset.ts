import type { DataSource, EntityManager } from 'typeorm';
import { queues, transaction } from '../platform/database';

const INSERT_ONLY = new Set(['event', 'seal', 'evidence']);
const KEPT = new Set(['migrations', 'sqlite_sequence']);
/** The inner tables of SQLite's full-text index; they follow the index itself. */
const INNER = /^article_search_/;

/** Empties every table of a test database, the insert-only ones included. */
export async function emptyDatabase(writer: DataSource): Promise<void> {
  await (queues(writer) ? transaction(writer, emptySqlite) : emptyMariaDb(writer));
}

const HEAD = "INSERT INTO seal_head (one, seq, chain, turns) VALUES (1, 0, '', 0)";

/** Tables that hold rows, asked for in one statement: a test fills few of them. */
async function occupied(db: Pick<EntityManager, 'query'>, tables: readonly string[]): Promise<string[]> {
  const asked = tables.filter((name) => !KEPT.has(name) && !INNER.test(name));
  const each = asked.map(
    (name) => `SELECT '${name}' AS name FROM (SELECT 1 AS one) o WHERE EXISTS (SELECT 1 FROM ${name})`,
  );
  const rows: { name: string }[] = await db.query(each.join(' UNION ALL '));
  return rows.map(({ name }) => name);
}

async function emptySqlite(db: EntityManager): Promise<void> {
  const triggers: { name: string; sql: string }[] = await db.query(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('event', 'seal', 'evidence')",
  );
  const tables: { name: string }[] = await db.query(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  for (const { name } of triggers) await db.query(`DROP TRIGGER ${name}`);
  for (const name of await occupied(
    db,
    tables.map((table) => table.name),
  ))
    await db.query(`DELETE FROM ${name}`);
  for (const { sql } of triggers) await db.query(sql);
  await db.query(HEAD);
}

async function emptyMariaDb(writer: DataSource): Promise<void> {
  const tables: { name: string }[] = await writer.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  for (const name of await occupied(
    writer,
    tables.map((table) => table.name),
  )) {
    await writer.query(INSERT_ONLY.has(name) ? `TRUNCATE TABLE ${name}` : `DELETE FROM ${name}`);
  }
  await writer.query(HEAD);
}
