import { type PrivateMariaDb, startMariaDb } from './mariadb';

declare global {
  var testMariaDb: PrivateMariaDb | undefined;
}

/** Starts the private MariaDB of a `DB=mariadb` run. */
export default async function setup(): Promise<void> {
  if (process.env.DB !== 'mariadb') return;
  globalThis.testMariaDb = await startMariaDb();
  process.env.TEST_MARIADB = globalThis.testMariaDb.socket;
}
