import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { TestApp } from '../server/test/app';
import { startMariaDb } from '../server/test/mariadb';
import { Counts, fill, fillRegister, write } from './storage/fill';
import { measure, type Timing } from './storage/measure';
import { Articles } from './storage/rows';

const EXTRA = 5_000;
const BATCH = 50;
const FLAT = 1.5;
const DEEP = 1.5;
const ANALYTICS_MS = 10;
const INGEST = 700;

const { values: options } = parseArgs({
  options: { db: { type: 'string', default: 'sqlite' }, articles: { type: 'string', default: '100000' } },
});

let failed = false;
const tidy = (value: number): number => Number(value.toPrecision(4));

function say(line: Record<string, unknown>, pass?: boolean): void {
  if (pass === false) failed = true;
  process.stdout.write(
    `${JSON.stringify({ ...line, db: options.db, ...(pass !== undefined && { pass }) })}\n`,
  );
}

/** Articles that one writer stores each second in batches of fifty, with text, words and rollups, one transaction each. */
async function ingest(app: TestApp, articles: Articles, from: number): Promise<number> {
  const batches = Array.from({ length: EXTRA / BATCH }, (_, no) => articles.make(from + no * BATCH, BATCH));
  const started = performance.now();
  for (const made of batches)
    await app.perform(async (ctx) => {
      const counts = new Counts();
      await write(ctx, made, counts);
      await counts.write(ctx);
    });
  return EXTRA / ((performance.now() - started) / 1000);
}

/** The bars of storage.md 10: flat against the smallest number of articles, page 1000 like page 1, a year within 10 ms. */
function judge(timing: Timing, seen: Map<string, number>, small: Map<string, number>): boolean | undefined {
  const { metric, p50 } = timing;
  const first = seen.get(metric.replace('page 1000', 'page 1'));
  const base = small.get(metric);
  if (metric.endsWith('page 1000') && first !== undefined) return p50 <= DEEP * first;
  if (metric.endsWith('page 1') && base !== undefined) return p50 <= FLAT * base;
  return metric.includes('365 days') ? p50 <= ANALYTICS_MS : undefined;
}

async function runWith(count: number, small: Map<string, number>): Promise<Map<string, number>> {
  const app = new TestApp();
  await app.open({});
  await fillRegister(app);
  const articles = new Articles(count, EXTRA);
  const started = performance.now();
  await fill(app, articles, count);
  say({ articles: count, metric: 'fill seconds', value: tidy((performance.now() - started) / 1000) });
  const seen = new Map<string, number>();
  for await (const timing of measure(app)) {
    seen.set(timing.metric, timing.p50);
    const base = small.get(timing.metric);
    const { metric, least, p50, p95 } = timing;
    const line = { articles: count, metric, least: tidy(least), p50: tidy(p50), p95: tidy(p95) };
    const ratio = base === undefined ? {} : { ratioToSmallest: tidy(timing.p50 / base) };
    say({ ...line, ...ratio }, judge(timing, seen, small));
  }
  const rate = await ingest(app, articles, count);
  say(
    { articles: count, metric: 'ingest a second, batches of 50', value: tidy(rate), bar: INGEST },
    rate >= INGEST,
  );
  await app.close();
  return seen;
}

/** The server of the tests has 64 MB for its pages; a server of an office has more. */
async function enlarge(socket: string): Promise<void> {
  const connection = await createConnection({ socketPath: socket, user: 'root' });
  await connection.query('SET GLOBAL innodb_buffer_pool_size = 2147483648');
  await connection.query('SET GLOBAL innodb_log_file_size = 536870912');
  await connection.end();
}

/** npm run bench:storage -- [--db sqlite|mariadb] [--articles 100000,5000000]: the first number is what others are held against. */
async function main(): Promise<void> {
  const server = options.db === 'mariadb' ? await startMariaDb(true) : null;
  if (server) {
    await enlarge(server.socket);
    process.env.TEST_MARIADB = server.socket;
  } else delete process.env.TEST_MARIADB;
  try {
    let small = new Map<string, number>();
    for (const count of options.articles.split(',').map(Number)) {
      const seen = await runWith(count, small);
      if (small.size === 0) small = seen;
    }
  } finally {
    await server?.stop();
  }
  process.exit(failed ? 1 : 0);
}

void main();
