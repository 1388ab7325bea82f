import { newsText } from '../factories/monitoring';
import type { Answer } from './cast';
import { fetchPage } from './newsroom';
import { act, check, type Scene } from './plot';
import { same } from './report';
import { type Stage, wib } from './stage';

const DAY = '2026-04-15';

/** Unrelated items: how many in each window, and how many of them negative; acceptance.md section 4. */
const CONTROL = [
  { at: `${DAY} 18:30`, from: `${DAY} 06:45`, stepMinutes: 7, count: 20, negative: 5 },
  { at: '2026-04-18 12:00', from: '2026-04-16 10:00', stepMinutes: 90, count: 24, negative: 6 },
];

const TOPIC = { name: 'Pasar desa', kind: 'RISK', priority: 9, query: '"kabar pasar"' };

async function openControl(stage: Stage): Promise<void> {
  const { topic } = await stage.cast.andi.must('topicSave', TOPIC, 'topic { id }');
  await stage.cast.andi.must('topicActivate', { topicId: topic.id }, 'topic { state }');
  stage.controlTopicId = topic.id;
}

async function control(
  stage: Stage,
  { at, from, stepMinutes, count, negative }: (typeof CONTROL)[number],
): Promise<void> {
  const { cast, app, controlTopicId } = stage;
  const items = Array.from({ length: count }, (_, n) => ({
    channel: 'SOCIAL',
    platform: 'FACEBOOK',
    account: `Pasar ${n}`,
    title: `Kabar pasar ${n}`,
    text: `Kabar pasar. ${newsText(7000 + n + count * 100, 1)}`,
    publishedAt: new Date(wib(from).getTime() + n * stepMinutes * 60_000).toISOString(),
    externalId: `pasar-${at}-${n}`,
  }));
  const { batch } = await cast.andi.must(
    'articlesImport',
    { source: 'pasar', items },
    'batch { rows { articleId verdict reason } }',
  );
  await app.deliver();
  for (const [n, { articleId, verdict, reason }] of batch.rows.entries()) {
    if (verdict !== 'CREATED') throw new Error(`Control item ${n}: ${verdict} ${reason}`);
    const label = n < negative ? 'NEGATIVE' : 'NEUTRAL';
    await cast.andi.must('toneSet', { articleId, topicId: controlTopicId, label }, '__typename');
  }
  await app.deliver();
}

const SIDE = '{ items negative share low high }';
const EFFECT = `query ($code: ID!) { crisis(code: $code) { times { detectMinutes firstStatementFromClockMinutes firstStatementFromPublicMinutes fullStatementMinutes }
  cost { units price } toneTest { status sentence differenceInDifferences
    subject { before ${SIDE} after ${SIDE} difference low high p } control { before ${SIDE} after ${SIDE} difference low high p } } } }`;

const effect = async ({ cast, book }: Stage): Promise<Answer> =>
  (await cast.dodi.ask(EFFECT, { code: book.crisisCode })).crisis;

const points = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);

/** Assertion 48: the change of tone with its interval, its probability and the control. */
const changed = check('2026-04-20 09:05', (stage) =>
  stage.report.part(48, async () => {
    const { toneTest } = await effect(stage);
    const { subject, control: other } = toneTest;
    const counts = ({ before, after }: Answer) => [
      before.negative,
      before.items,
      after.negative,
      after.items,
    ];
    same('items', counts(subject), [9, 10, 4, 14]);
    same('control', counts(other), [5, 20, 6, 24]);
    same(
      'difference',
      [points(subject.difference), points(subject.low), points(subject.high)],
      [61.4, 21.4, 80.2],
    );
    same('p', Math.round(subject.p * 10_000) / 10_000, 0.0045);
    same('control difference', points(other.difference), 0);
    same('no cause is claimed', /karena/i.test(toneTest.sentence), false);
  }),
);

/** Assertions 27 and 42: the times, shown from the clock and from the first item. */
const times = check('2026-04-20 09:05', (stage) =>
  stage.report.part(27, async () => {
    const { times: found } = await effect(stage);
    same(
      'from the clock and in public',
      [found.firstStatementFromClockMinutes, found.firstStatementFromPublicMinutes],
      [13, 123],
    );
  }),
);

const OUTCOME = `query ($id: ID!) { distribution(id: $id) { outcome { targets pickedUp pickupPercent medianLatencyMinutes pullThroughPercent weightedPullThroughPercent } } }`;

/** Assertions 45 and 47: how many carried it, how fast, and how much of the messages. */
const carried = check('2026-04-18 09:30', async (stage) => {
  const { distribution } = await stage.cast.budi.ask(OUTCOME, { id: stage.book.distributionId });
  const { targets, pickedUp, pickupPercent, medianLatencyMinutes, ...pull } = distribution.outcome;
  await stage.report.part(45, async () =>
    same(
      'pickups',
      [pickedUp, targets, Math.round(pickupPercent * 10) / 10, medianLatencyMinutes],
      [5, 7, 71.4, 130],
    ),
  );
  await stage.report.part(47, async () => {
    const round = (value: number) => Math.round(value * 10) / 10;
    same(
      'pull-through',
      [round(pull.pullThroughPercent), round(pull.weightedPullThroughPercent)],
      [80, 88.9],
    );
  });
});

/** Assertion 53: nine days later the usual is taken from days without the crisis. */
const afterwards = check('2026-04-25 09:00', (stage) =>
  stage.report.part(53, async () => {
    const rows: Answer[] = await stage.app.db.query(
      'SELECT id FROM risk_assessment WHERE at = ? ORDER BY id DESC',
      [wib('2026-04-25 09:00').getTime()],
    );
    const query = 'query ($id: ID!) { riskAssessment(id: $id) { topic { id } figures { baseline } } }';
    const all = await Promise.all(
      rows.map(async ({ id }) => (await stage.cast.andi.ask(query, { id })).riskAssessment),
    );
    const own = all.find(({ topic }: Answer) => topic?.id === stage.topicId);
    same('baseline without the crisis', [...(own?.figures.baseline ?? [])].sort(), [0, 0, 0, 1, 1, 1, 2]);
  }),
);

/** Assertion 59: what a stranger reads. */
const publicView = check('2026-04-20 09:10', (stage) =>
  stage.report.part(59, async () => {
    const anonymous = stage.app.anonymous();
    const { publicStatements } = await anonymous.run(
      '{ publicStatements(first: 10) { nodes { title text kind spokesperson publishedAt } totalCount } }',
    );
    const { nodes } = publicStatements;
    same('statements', nodes.map(({ kind }: Answer) => kind).sort(), ['FULL', 'HOLDING']);
    const text = JSON.stringify(nodes);
    for (const name of ['Budi', 'Citra', 'Dodi', 'Fajar', 'Andi'])
      same(`${name} is named`, text.includes(name), false);
    const hidden = await anonymous.run(
      'query ($code: ID!) { crisis(code: $code) { id } issues(first: 5) { totalCount } alerts(first: 5) { totalCount } }',
      {
        code: stage.book.crisisCode,
      },
    );
    same('what a stranger sees besides', hidden, {
      crisis: null,
      issues: { totalCount: 0 },
      alerts: { totalCount: 0 },
    });
  }),
);

/** Control items, measurement, review, and what the public sees. */
export const effectScenes = (): Scene[] => [
  act(`${DAY} 18:00`, openControl),
  ...CONTROL.map((one) => act(one.at, (stage) => control(stage, one))),
  changed,
  times,
  carried,
  publicView,
  act('2026-04-25 08:30', async (stage) => {
    await fetchPage(stage, {
      key: 'RK',
      slug: 'rsud-april',
      title: 'Poliklinik RSUD buka sore',
      text: `RSUD Rawa Indah membuka poliklinik sore. ${newsText(8123, 2)}`,
      published: '2026-04-25 08:20',
      fetched: '2026-04-25 08:30',
      label: null,
    });
  }),
  afterwards,
];
