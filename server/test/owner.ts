import type { EntityManager } from 'typeorm';

/**
 * What the owner of the database can do and the product cannot: statements on insert-only tables, without the triggers that
 * refuse them, which stand again afterwards.
 */
export async function asOwner(
  db: EntityManager,
  tables: readonly string[],
  statements: readonly string[],
): Promise<void> {
  const isSqlite = db.connection.options.type === 'better-sqlite3';
  const names = tables.map((table) => `'${table}'`).join(', ');
  const triggers: { name: string; sql: string }[] = isSqlite
    ? await db.query(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN (${names})`)
    : await db.query(
        `SELECT trigger_name AS name, CONCAT('CREATE TRIGGER ', trigger_name, ' ', action_timing, ' ', event_manipulation,
           ' ON ', event_object_table, ' FOR EACH ROW ', action_statement) AS \`sql\`
         FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND event_object_table IN (${names})`,
      );
  if (triggers.length === 0) throw new Error(`No trigger guards ${names}.`);
  for (const { name } of triggers) await db.query(`DROP TRIGGER ${name}`);
  for (const statement of statements) await db.query(statement);
  for (const { sql } of triggers) await db.query(sql);
}
