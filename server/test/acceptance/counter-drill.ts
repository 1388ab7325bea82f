import type { Answer } from './cast';
import { distributionNow, targets } from './distribution';
import { same } from './report';
import { openSideCase, publish, rankFor, sending } from './side-case';
import { moveTo, type Stage } from './stage';
import { contractSums } from './sums';

const STATISTICS = `{ crisisStatistics(fromOn: "2026-01-01", untilOn: "2026-12-31") { count detect { count } fullStatement { count } }
  crises(filter: { isExercise: false }) { totalCount } }`;
const PRESS = '{ publicStatements(first: 50) { nodes { id } } }';
const TABLES = ['publication_order', 'mail', 'invoice', 'proof', 'payment', 'watched_text'];

/** Everything outside the office, every rupiah and every statistic, as they stand. */
async function outside(stage: Stage): Promise<object> {
  const rows: [string, number][] = [];
  for (const table of TABLES)
    rows.push([table, Number((await stage.app.db.query(`SELECT COUNT(*) AS n FROM ${table}`))[0].n)]);
  const lines = await stage.app.db.query('SELECT id, used, reserved FROM contract_line ORDER BY id');
  const budget = await stage.app.db.query(
    'SELECT id, reserved, encumbered, paid FROM budget_line ORDER BY id',
  );
  return {
    rows,
    lines,
    budget,
    sums: await contractSums(stage.app),
    press: await stage.app.anonymous().run(PRESS),
    statistics: await stage.cast.dodi.ask(STATISTICS),
  };
}

const NOTICES = 'query { notices(first: 100) { nodes { title createdAt } } }';

async function noticesSince({ cast }: Stage, from: Date): Promise<string[]> {
  const titles: string[] = [];
  for (const person of [cast.andi, cast.budi, cast.citra, cast.dodi, cast.eka, cast.rina, cast.joko]) {
    const { notices } = await person.ask(NOTICES);
    const fresh = notices.nodes.filter(({ createdAt }: Answer) => new Date(createdAt) >= from);
    titles.push(...fresh.map(({ title }: Answer) => title));
  }
  return titles;
}

/** Assertion 60: the second case once more as a drill, to the sending, without a trace outside the office. */
export async function drill(stage: Stage): Promise<void> {
  await moveTo(stage, '2026-05-14 11:30');
  const before = await outside(stage);
  const start = stage.app.clock.now();
  const { crisisCode, version } = await openSideCase(stage, true);
  const published = await publish(stage, version);
  const ranking = await rankFor(stage, published, 3);
  await stage.cast.budi.must('distributionSend', sending(ranking, 'latihan'), 'distribution { state }');
  for (const time of ['11:45', '12:30', '13:30']) await moveTo(stage, `2026-05-14 ${time}`);
  const all = Object.values(await targets(stage, ranking.id)).filter(({ mode }) => mode !== null);
  same('paid targets of the drill', all.filter(({ mode }) => mode === 'PAID_ORDER').length > 0, true);
  same(
    'orders of the drill',
    all.filter(({ order }) => order !== null),
    [],
  );
  same('state of the sending', (await distributionNow(stage, ranking.id)).state, 'SENT');
  same('outside the office', await outside(stage), before);
  const titles = (await noticesSince(stage, start)).filter((title) => !title.startsWith('[LATIHAN] '));
  same('notices without the mark', titles, []);
  const { crisis } = await stage.cast.dodi.ask('query ($code: ID!) { crisis(code: $code) { isExercise } }', {
    code: crisisCode,
  });
  same('the drill itself', crisis, { isExercise: true });
}
