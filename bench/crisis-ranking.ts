import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { rankDistribution } from '../server/modules/crises/distribution.service';
import { rankFor } from '../server/modules/crises/targeting.service';
import { Issue } from '../server/modules/issues/issue.entity';
import { Role } from '../server/platform/actor';
import { TestApp } from '../server/test/app';
import { activeContract, budgetLine } from '../server/test/factories/contracts';
import { buildCarriers, buildStatement } from '../server/test/factories/distributions';
import { approvedOutletIn } from '../server/test/factories/outlets';
import { startMariaDb } from '../server/test/mariadb';
import { type Figure, median, print } from './speed/figure';

const { values: options } = parseArgs({ options: { db: { type: 'string', default: 'sqlite' } } });
const OUTLETS = 600;
const CARRIERS = 40;
const ROUNDS = 9;
const CODES = ['MJ', 'TS', 'LB', 'SP'];

/** Processor milliseconds of each of some runs, after two that warm up. */
async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    if (round >= 0) took.push((user + system) / 1000);
  }
  return took;
}

async function office(app: TestApp) {
  app.clock.set('2026-04-15T02:24:00.000Z');
  const budget = await budgetLine(app);
  const outlets = await app.perform(async (ctx) => {
    const made = [];
    for (let no = 0; no < OUTLETS; no++) {
      const districts = CODES.filter((_, at) => (no >> at) % 2 === 0);
      made.push((await approvedOutletIn(ctx, { name: `Media ${no}`, districts })).outlet);
    }
    return made;
  });
  for (const outlet of outlets) await activeContract(app, { outlet, budgetLine: budget });
  const about = await buildStatement(app);
  await buildCarriers(app, about.issue, {
    claim: outlets.slice(0, CARRIERS),
    story: outlets.slice(CARRIERS, 2 * CARRIERS),
  });
  return about;
}

async function figures(app: TestApp): Promise<Figure[]> {
  const { issue, version } = await office(app);
  const { actor } = app.as(Role.COMMUNICATIONS_OFFICER);
  const ranked = await timed(() =>
    app.perform(async (ctx) => rankFor(ctx, await ctx.db.findOneByOrFail(Issue, { id: issue.id }), 3)),
  );
  const kept = await timed(() =>
    app.perform((ctx) => rankDistribution(ctx, { versionId: version.id }), actor),
  );
  return [
    {
      task: 'ranking',
      metric: `cpu_ms_rank_${OUTLETS}_outlets`,
      value: median(ranked),
      bar: 100,
      atMost: true,
    },
    { task: 'ranking', metric: `cpu_ms_rank_and_keep_${OUTLETS}_outlets`, value: median(kept) },
  ];
}

/** node -r ./scripts/register.js bench/crisis-ranking.ts [--db sqlite|mariadb]: ranks 600 outlets with 40 carriers. */
async function main(): Promise<void> {
  const server = options.db === 'mariadb' ? await startMariaDb(true) : null;
  if (server) process.env.TEST_MARIADB = server.socket;
  const app = new TestApp();
  await app.open({});
  await app.reset();
  const passed = (await figures(app)).map((figure) => print(figure, options.db));
  await app.close();
  await server?.stop();
  process.exit(passed.every(Boolean) ? 0 : 1);
}

void main();
