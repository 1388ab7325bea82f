import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';

/** The migrated file that a test worker copies for each test file; null outside a run of the tests. */
const kept = (): string | null =>
  process.env.TEST_KEPT ? join(process.env.TEST_KEPT, `w${process.env.JEST_WORKER_ID ?? '1'}.sqlite`) : null;

/** The address of a new SQLite database in `folder`, migrated already once the worker has migrated one. */
export function sqliteIn(folder: string): string {
  const [file, from] = [join(folder, 'test.sqlite'), kept()];
  if (from && existsSync(from)) copyFileSync(from, file);
  return `sqlite:${file}`;
}

/** Keeps a database that was just migrated for the next test files of the worker. */
export async function keepSqlite(reader: DataSource): Promise<void> {
  const to = kept();
  if (to && !existsSync(to)) await reader.query(`VACUUM INTO '${to}'`);
}
