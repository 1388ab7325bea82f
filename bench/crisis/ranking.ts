import { rankDistribution } from '../../server/modules/crises/distribution.service';
import { rankFor } from '../../server/modules/crises/targeting.service';
import { Issue } from '../../server/modules/issues/issue.entity';
import { Role } from '../../server/platform/actor';
import { TestApp } from '../../server/test/app';
import { activeContract, budgetLine } from '../../server/test/factories/contracts';
import { buildCarriers, buildStatement } from '../../server/test/factories/distributions';
import { approvedOutletIn } from '../../server/test/factories/outlets';
import { type Figure, median } from '../speed/figure';

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
      task: 'crisis.ranking',
      metric: `cpu_ms_rank_${OUTLETS}_outlets`,
      value: median(ranked),
      bar: 100,
      atMost: true,
    },
    { task: 'crisis.ranking', metric: `cpu_ms_rank_and_keep_${OUTLETS}_outlets`, value: median(kept) },
  ];
}

/** Processor milliseconds of ranking 600 outlets with 40 carriers, and of ranking and keeping them. */
export async function ranking(): Promise<Figure[]> {
  const app = new TestApp();
  await app.open({});
  try {
    return await figures(app);
  } finally {
    await app.close();
  }
}
