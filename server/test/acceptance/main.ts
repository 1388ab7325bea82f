import { spawnSync } from 'node:child_process';
import { type PrivateMariaDb, startMariaDb } from '../mariadb';
import { playStory } from './scenario';

type Database = 'sqlite' | 'mariadb';

const hasMariaDb = (): boolean =>
  spawnSync('sh', ['-c', 'command -v mariadbd'], { stdio: 'ignore' }).status === 0;

/** The databases asked for by `--db`; both that this machine has when nothing is asked. */
function databases(args: readonly string[]): Database[] {
  const at = args.findIndex((arg) => arg.startsWith('--db'));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  if (asked === 'sqlite' || asked === 'mariadb') return [asked];
  if (asked !== undefined || at >= 0) throw new Error('Use --db sqlite or --db mariadb.');
  return hasMariaDb() ? ['sqlite', 'mariadb'] : ['sqlite'];
}

async function play(database: Database): Promise<boolean> {
  let server: PrivateMariaDb | null = null;
  delete process.env.TEST_MARIADB;
  if (database === 'mariadb') {
    server = await startMariaDb();
    process.env.TEST_MARIADB = server.socket;
  }
  try {
    console.log(`\nAcceptance on ${database}`);
    const report = await playStory();
    if (process.env.DEBUG) console.log(JSON.stringify(report.counts()));
    for (const line of report.lines()) console.log(line);
    return !report.hasFailed;
  } finally {
    await server?.stop();
  }
}

async function main(): Promise<void> {
  let isGood = true;
  for (const database of databases(process.argv.slice(2))) isGood = (await play(database)) && isGood;
  process.exitCode = isGood ? 0 : 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
