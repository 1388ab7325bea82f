import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startMariaDb } from '../server/test/mariadb';
import { ranking } from './crisis/ranking';
import { risk } from './crisis/risk';
import { room } from './crisis/room';
import { type Figure, print } from './speed/figure';

const { values: options } = parseArgs({
  options: { db: { type: 'string', default: 'both' }, task: { type: 'string' } },
});

const tasks: Record<string, () => Promise<Figure[]>> = { room, ranking, risk };

/** Runs the tasks on one database; false when a bar was missed. */
async function runOn(db: string): Promise<boolean> {
  const server = db === 'mariadb' ? await startMariaDb(true) : null;
  if (server) process.env.TEST_MARIADB = server.socket;
  else delete process.env.TEST_MARIADB;
  let passed = true;
  try {
    for (const [name, task] of Object.entries(tasks))
      if (!options.task || options.task === name)
        for (const figure of await task()) passed = print(figure, db) && passed;
  } finally {
    await server?.stop();
  }
  return passed;
}

/** npm run bench:crisis [-- --db sqlite|mariadb|both] [--task room|ranking|risk] */
async function main(): Promise<void> {
  let passed = true;
  for (const db of options.db === 'both' ? ['sqlite', 'mariadb'] : [options.db])
    passed = (await runOn(db)) && passed;
  process.exit(passed ? 0 : 1);
}

void main();
