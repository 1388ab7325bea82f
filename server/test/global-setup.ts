import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PrivateMariaDb, startMariaDb } from './mariadb';

declare global {
  var testMariaDb: PrivateMariaDb | undefined;
}

/** Makes the folder of kept databases; starts the private MariaDB of a `DB=mariadb` run. */
export default async function setup(): Promise<void> {
  process.env.TEST_KEPT = mkdtempSync(join(tmpdir(), 'sinergi-kept-'));
  if (process.env.DB !== 'mariadb') return;
  globalThis.testMariaDb = await startMariaDb();
  process.env.TEST_MARIADB = globalThis.testMariaDb.socket;
}
