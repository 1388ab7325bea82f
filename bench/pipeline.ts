import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startMariaDb } from '../server/test/mariadb';
import { round } from './pipeline/round';
import { type Figure, print } from './speed/figure';

const { values: options } = parseArgs({
  options: {
    db: { type: 'string', default: 'both' },
    data: { type: 'string', default: resolve(__dirname, '../../shared/data') },
    articles: { type: 'string', default: '2000' },
    topics: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
  },
});

const rateOf = (figures: Figure[]): number => figures[0]?.value ?? 0;

/** The best of several rounds on one database. */
async function runOn(db: string): Promise<boolean> {
  const { data, articles, topics } = options;
  const rounds: Figure[][] = [];
  for (let n = 0; n < Number(options.rounds); n++) {
    // The private server keeps its promises to the disk, as in production.
    const server = db === 'mariadb' ? await startMariaDb(true) : null;
    if (server) process.env.TEST_MARIADB = server.socket;
    else delete process.env.TEST_MARIADB;
    rounds.push(await round({ data, articles: Number(articles), topics: Number(topics) }));
    await server?.stop();
  }
  const [best = []] = rounds.sort((a, b) => rateOf(b) - rateOf(a));
  return best.map((figure) => print(figure, db)).every(Boolean);
}

/** npm run bench:pipeline [-- --db sqlite|mariadb|both] [--rounds 3] [--articles 2000] [--topics 200] [--data DIR] */
async function main(): Promise<void> {
  let passed = true;
  for (const db of options.db === 'both' ? ['sqlite', 'mariadb'] : [options.db])
    passed = (await runOn(db)) && passed;
  process.exit(passed ? 0 : 1);
}

void main();
