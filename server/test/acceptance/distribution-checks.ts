import type { Answer } from './cast';
import { quota } from './contracts';
import { distributionNow, keyOf, rank, send, sendOnce, targets } from './distribution';
import { siteOf } from './newsroom';
import { act, check, type Scene } from './plot';
import { same } from './report';
import { iso } from './stage';

const DAY = '2026-04-15';

/** The table of crisis.md section 6. */
const RANKING: readonly [string, number][] = [
  ['HM', 86.49],
  ['SL', 74.84],
  ['NW', 67.86],
  ['RK', 64.26],
  ['GF', 61.93],
  ['KH', 50.75],
  ['TN', 48.04],
  ['KL', 37.19],
];

/** Assertions 36 and 37: the table, and who is paid. */
const ranked = check(`${DAY} 09:24`, async (stage) => {
  await stage.report.part(36, async () => {
    const all = await targets(stage);
    const order = Object.entries(all)
      .sort(([, a], [, b]) => a.rank - b.rank)
      .map(([key]) => key);
    same(
      'order of the ranking',
      order.slice(0, RANKING.length),
      RANKING.map(([key]) => key),
    );
    for (const [key, score] of RANKING)
      same(`score of ${key}`, Math.abs(all[key].score - score) <= 0.01, true);
    same('KL', all.KL.mode, null);
  });
  await stage.report.part(37, async () => {
    const modes = Object.entries(await targets(stage)).flatMap(([key, { mode }]) =>
      mode ? [[key, mode]] : [],
    );
    const of = (wanted: string) =>
      modes
        .filter(([, mode]) => mode === wanted)
        .map(([key]) => key)
        .sort();
    same('paid set', of('PAID_ORDER'), ['HM', 'RK', 'SL']);
    same('free set', of('FREE_RELEASE'), ['GF', 'KH', 'NW', 'TN']);
  });
});

/** Assertion 36 again: other labels of tone change no number. */
const tonesChanged = check(`${DAY} 09:24`, (stage) =>
  stage.report.part(36, async () => {
    const numbers = async () =>
      Object.fromEntries(
        Object.entries(await targets(stage)).map(([key, one]) => [key, [one.score, one.mode]]),
      );
    const before = await numbers();
    const { cast, book, topicId, articles, app } = stage;
    const label = (no: string, tone: string) =>
      cast.andi.must('toneSet', { articleId: articles[Number(no)], topicId, label: tone }, '__typename');
    const eleven = Object.keys(articles).filter((no) => Number(no) < 12);
    for (const no of eleven) await label(no, 'POSITIVE');
    await app.deliver();
    const input = { versionId: book.versions.V2.id, maxPaid: 3 };
    const { distribution } = await cast.budi.must('distributionRank', input, 'distribution { id }');
    book.distributionId = distribution.id;
    for (const no of eleven) await label(no, no === '6' ? 'NEUTRAL' : 'NEGATIVE');
    await app.deliver();
    same('ranking under other tones', await numbers(), before);
  }),
);

const AUDIT =
  'query ($filter: EventFilter) { events(first: 1, filter: $filter) { nodes { actorName reason subjectId } } }';

/** Assertion 41: Kabar Lestari is paid only with a reason, which stands in the audit with its score. */
const added = check(`${DAY} 09:24`, (stage) =>
  stage.report.part(41, async () => {
    const { cast, book } = stage;
    const choice = {
      distributionId: book.distributionId,
      outletId: siteOf(stage, 'KL').outletId,
      mode: 'PAID_ORDER',
    };
    const without = { ...choice, reason: ' ' };
    same('KL without a reason', await cast.budi.refused('distributionTargetChoose', without), [
      'INVALID_INPUT',
    ]);
    same('KL after the refusal', (await targets(stage)).KL.mode, null);
    const reason = 'Desa di Sungai Padi ikut terdampak';
    const { target } = await cast.budi.must(
      'distributionTargetChoose',
      { ...choice, reason },
      'target { id mode score }',
    );
    same('KL with a reason', [target.mode, Math.abs(target.score - 37.19) <= 0.01], ['PAID_ORDER', true]);
    const { events } = await cast.indra.ask(AUDIT, { filter: { name: 'distribution.target_chosen' } });
    const [entry] = events.nodes;
    same(
      'in the audit',
      [entry.actorName, entry.reason, entry.subjectId],
      ['Budi', reason, choice.distributionId],
    );
    const [told] = await stage.app.events('distribution.target_chosen');
    same('its score there', told?.data.score, target.score);
    await rank(stage);
  }),
);

/** Assertion 38: quota, orders and money after the sending. */
const sent = check(`${DAY} 09:25`, (stage) =>
  stage.report.part(38, async () => {
    const left = { HM: 2, SL: 4, RK: 21 };
    const numbers = { HM: 'PO-2026-0041', SL: 'PO-2026-0042', RK: 'PO-2026-0043' };
    const all = await targets(stage);
    for (const [key, available] of Object.entries(left)) {
      const now = await quota(stage, key);
      same(`quota of ${key}`, [now.reserved, now.available], [1, available]);
      same(
        `order of ${key}`,
        [all[key].order.number, all[key].order.state],
        [numbers[key as 'HM'], 'ISSUED'],
      );
    }
    const price = Object.values(all).reduce(
      (sum, one) => sum + (one.mode === 'PAID_ORDER' ? one.price : 0),
      0,
    );
    same('price of the placements', price, 5_000_000);
    const { state, sentAt, mandate } = await distributionNow(stage);
    same('distribution', [state, sentAt, mandate?.number], ['SENT', iso(`${DAY} 09:25`), 'MD-2026-001']);
  }),
);

/** Assertion 39: the same key again orders and sends nothing. */
const repeated = check(`${DAY} 09:25`, (stage) =>
  stage.report.part(39, async () => {
    const count = async () => {
      const [orders] = await stage.app.db.query('SELECT COUNT(*) AS n FROM publication_order');
      const [mails] = await stage.app.db.query('SELECT COUNT(*) AS n FROM mail');
      return [Number(orders.n), Number(mails.n)];
    };
    await stage.app.deliver();
    const before = await count();
    const { errors } = await sendOnce(stage);
    await stage.app.deliver();
    same('orders and messages after a second sending', await count(), before);
    same('answer to the second sending', errors, []);
  }),
);

const late = check(`${DAY} 09:30`, (stage) =>
  stage.report.part(37, async () => {
    const { lateCarriers } = await distributionNow(stage);
    same(
      'late carriers',
      lateCarriers.map((one: Answer) => keyOf(stage, one.outlet.id)),
      ['LU'],
    );
    same(
      'LU among the targets',
      Object.keys(await targets(stage)).includes('LU') && (await targets(stage)).LU?.mode,
      false,
    );
  }),
);

/** Act 3 from 09:24: ranking, sending, and what is true afterwards. */
export const distributionScenes = (): Scene[] => [
  act(`${DAY} 09:24`, rank),
  ranked,
  tonesChanged,
  added,
  act(`${DAY} 09:25`, send),
  sent,
  repeated,
  late,
];
