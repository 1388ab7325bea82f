import type { DataSource } from 'typeorm';
import { queues } from './database';

const QUESTION = `SELECT @@innodb_flush_log_at_trx_commit AS flush, @@innodb_doublewrite AS doublewrite,
  @@sql_mode AS mode, @@character_set_database AS charset`;

/** Why this database must not hold an office's records in production; empty when it may. */
export async function databaseFaults(source: DataSource): Promise<string[]> {
  if (queues(source)) return [];
  const [row] = await source.query(QUESTION);
  const faults: string[] = [];
  if (Number(row.flush) === 0)
    faults.push(
      'innodb_flush_log_at_trx_commit is 0: acknowledged writes would be lost in a crash; set it to 1.',
    );
  if (/^(0|OFF)$/i.test(String(row.doublewrite))) faults.push('innodb_doublewrite is off.');
  if (!/STRICT_(TRANS|ALL)_TABLES/.test(row.mode))
    faults.push('sql_mode is lax: it lacks STRICT_TRANS_TABLES.');
  if (row.charset !== 'utf8mb4') faults.push(`The database is in ${row.charset}; make it utf8mb4.`);
  return faults;
}
