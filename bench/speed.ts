import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startMariaDb } from '../server/test/mariadb';
import { budget } from './speed/budget';
import { type Figure, print } from './speed/figure';
import { list } from './speed/list';
import { proof } from './speed/proof';
import { firstLoad } from './speed/web';

const { values: options } = parseArgs({
  options: {
    db: { type: 'string', default: 'both' },
    task: { type: 'string' },
    seconds: { type: 'string', default: '4' },
  },
});

const tasks: Record<string, (db: string) => Promise<Figure[]>> = {
  list: (db) => list(db, Number(options.seconds)),
  budget,
  proof,
};

let failed = false;
const tell = (figures: Figure[], db: string) => {
  for (const figure of figures) failed = !print(figure, db) || failed;
};

async function runOn(db: string): Promise<void> {
  const server = db === 'mariadb' ? await startMariaDb(true) : null;
  if (server) process.env.TEST_MARIADB = server.socket;
  else delete process.env.TEST_MARIADB;
  try {
    for (const [name, task] of Object.entries(tasks))
      if (!options.task || options.task === name) tell(await task(db), db);
  } finally {
    await server?.stop();
  }
}

/** npm run bench:speed [-- --db sqlite|mariadb|both] [--task list|budget|proof|web] [--seconds 4] */
async function main(): Promise<void> {
  if (!options.task || options.task === 'web') tell(firstLoad(), 'none');
  for (const db of options.db === 'both' ? ['sqlite', 'mariadb'] : [options.db]) await runOn(db);
  process.exit(failed ? 1 : 0);
}

void main();
