import type { Answer } from './cast';
import { storyOf } from './newsroom';
import { act, check, type Scene } from './plot';
import { same } from './report';
import { iso, type Stage } from './stage';

const DAY = '2026-04-15';
const on = (time: string) => iso(`${DAY} ${time}`);
const then = (time: string, play: Scene['play']): Scene => check(`${DAY} ${time}`, play);

const ALERTS = `query { alerts(first: 10) { nodes { id state level origin openedAt acknowledgedAt history { kind level at score hasNotices }
  steps { dueAt state recipients { name } } } } }`;

/** The alerts, as Andi's list shows them. */
export const listed = async ({ cast }: Stage): Promise<Answer[]> =>
  (await cast.andi.ask(ALERTS)).alerts.nodes;

const NOTICES = 'query { notices(first: 50) { nodes { title createdAt } } }';

/** How many notices about alerts a person got at an instant. */
async function told(stage: Stage, who: keyof Stage['cast'], time: string): Promise<number> {
  const { notices } = await stage.cast[who].ask(NOTICES);
  return notices.nodes.filter(({ createdAt }: Answer) => createdAt === on(time)).length;
}

const RISK = `query ($id: ID!) { story(id: $id) { itemCount articleCount items { id copies { id } } risk { at score level label v g n r s o
  figures { independent negative } } } }`;

const story = async (stage: Stage): Promise<Answer> =>
  (await stage.cast.andi.ask(RISK, { id: (await storyOf(stage, 1))?.id })).story;

/** Components of crisis.md 2.1 at the three moments that the story names. */
const TABLE: Record<string, [score: number, ...parts: number[]]> = {
  '08:00': [37.71, 0.3333, 0.6667, 0.4385, 0.207, 0.2333, 0.4],
  '08:30': [57.94, 0.6667, 0.8617, 0.5655, 0.4026, 0.4667, 0.4],
  '09:00': [75.6, 1, 0.7233, 0.5291, 0.7776, 0.7, 0.7],
};

const round4 = (value: number) => Math.round(value * 10_000) / 10_000;

async function latest(stage: Stage, time: string): Promise<Answer> {
  const rows: Answer[] = await stage.app.db.query(
    'SELECT id FROM risk_assessment WHERE at = ? ORDER BY score DESC LIMIT 1',
    [new Date(on(time)).getTime()],
  );
  const query = `query ($id: ID!) { riskAssessment(id: $id) { at score level label v g n r s o } }`;
  return (await stage.cast.andi.ask(query, { id: rows[0]?.id })).riskAssessment;
}

/** Assertion 12: scores and components; the level of 07:30 raised nothing. */
const scores = Object.entries(TABLE).map(([time, [score, ...parts]]) =>
  then(time, (stage) =>
    stage.report.part(12, async () => {
      const found = await latest(stage, time);
      same(`score at ${time}`, Math.abs(found.score - score) <= 0.01, true);
      same(
        `components at ${time}`,
        ['v', 'g', 'n', 'r', 's', 'o'].map((key) => round4(found[key])),
        parts,
      );
    }),
  ),
);

const quiet = then('07:30', (stage) =>
  stage.report.part(12, async () => {
    same('alerts with two items', await listed(stage), []);
    const { score } = await latest(stage, '07:30');
    same('score at 07:30', score, 27.61);
  }),
);

/** Assertions 13 and 14 at 08:00: one alert, Andi is told. */
const opened = then('08:00', async (stage) => {
  const alerts = await listed(stage);
  stage.book.alertId = alerts[0]?.id ?? '';
  await stage.report.part(13, async () => {
    const [alert] = alerts;
    same('alerts at 08:00', alerts.length, 1);
    same('alert', [alert.state, alert.level, alert.openedAt], ['OPEN', 'WASPADA', on('08:00')]);
  });
  await stage.report.part(14, async () =>
    same('notices of Andi at 08:00', await told(stage, 'andi', '08:00'), 1),
  );
});

/** Assertion 14 at 08:30: nobody further down the chain was ever called, and nothing waits. */
const stopped = then('08:15', (stage) =>
  stage.report.part(14, async () => {
    const [alert] = await listed(stage);
    same('acknowledged', [alert.state, alert.acknowledgedAt], ['LINKED', on('08:04')]);
    for (const [who, time] of [
      ['lina', '08:05'],
      ['citra', '08:10'],
      ['dodi', '08:15'],
    ] as const)
      same(`notices of ${who} at ${time}`, await told(stage, who, time), 0);
    const open = alert.steps.filter(({ state }: Answer) => state === 'QUEUED');
    same('steps that wait', open, []);
  }),
);

/** Assertion 16: Citra is told of the higher level although the alert is taken. */
const rose = then('08:30', (stage) =>
  stage.report.part(16, async () =>
    same('notices of Citra at 08:30', await told(stage, 'citra', '08:30'), 1),
  ),
);

/** Assertion 13: three levels and two spikes on one alert. */
const events = then('09:00', (stage) =>
  stage.report.part(13, async () => {
    const alerts = await listed(stage);
    same('alerts at 09:00', alerts.length, 1);
    const lines = alerts[0].history.map(({ kind, level, at }: Answer) => [at, kind, level]).sort();
    same('events', lines, [
      [on('08:00'), 'LEVEL', 'WASPADA'],
      [on('08:15'), 'SMALL_TOPIC', null],
      [on('08:30'), 'LEVEL', 'SIAGA'],
      [on('09:00'), 'LEVEL', 'KRITIS'],
      [on('09:00'), 'SPIKE', null],
    ]);
  }),
);

/** Assertions 10 and 11: one story, one group, and nothing twice. */
const gathered = [
  then('09:30', (stage) =>
    stage.report.part(10, async () => {
      const ids = await Promise.all(
        Array.from({ length: 11 }, async (_, at) => (await storyOf(stage, at + 1))?.id),
      );
      same('stories of the eleven', new Set(ids).size, 1);
      const { items } = await story(stage);
      const groupOf = (no: number) =>
        items.find(({ copies }: Answer) => copies.some(({ id }: Answer) => id === stage.articles[no]))?.id;
      same('group of item 7', groupOf(7), groupOf(1));
    }),
  ),
  then('09:00', (stage) =>
    stage.report.part(10, async () => {
      const { figures } = (await story(stage)).risk;
      same('independent items', [figures.independent, figures.negative], [8, 7]);
    }),
  ),
  act(`${DAY} 09:31`, (stage) =>
    stage.report.part(11, async () => {
      const before = await story(stage);
      const rows: Answer[] = await stage.app.db.query('SELECT id FROM source');
      for (const { id } of rows)
        await stage.cast.andi.must('sourceFetchNow', { sourceId: id }, 'source { id }');
      await stage.app.deliver();
      const after = await story(stage);
      same(
        'items and articles',
        [after.itemCount, after.articleCount],
        [before.itemCount, before.articleCount],
      );
    }),
  ),
];

/** What is checked of the alert while act 2 runs. */
export const alertScenes = (): Scene[] => [quiet, ...scores, opened, stopped, rose, events, ...gathered];
