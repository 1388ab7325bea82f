import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildCoverage, buildTopic, type Coverage } from '../../test/factories/coverage';
import { buildOutlet, buildSource } from '../../test/factories/monitoring';
import { MediaOutlet, ReachLevel } from '../outlets/outlet.entity';
import { alertInputs } from './alert-inputs.service';
import { Article } from './article.entity';
import { Burst } from './burst.entity';
import { recounting } from './counts.service';
import { fitBaseline, upperTail } from './pipeline/spikes';
import { Source } from './source.entity';
import { excludeFromBaselines, includeInBaselines } from './spike-exclusion.service';
import { Topic } from './topic.entity';

const app = testApp();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday 2 February 2026, 13:00 in the office's zone. */
const NOW = Date.parse('2026-02-02T06:00:00Z');

let outlets: MediaOutlet[];
let topic: Topic;
let source: Source;

/** An office that has watched five outlets and one topic since 1 January. */
beforeEach(async () => {
  app.clock.set('2026-01-01T00:00:00Z');
  outlets = [];
  for (let no = 0; no < 5; no += 1) outlets.push(await buildOutlet(app, { name: `Media ${no}`, hosts: [] }));
  source = await buildSource(app, { outletIds: [outlets[0]?.id ?? ''] });
  // No feed is polled here.
  await app.perform((ctx) => ctx.db.update(Source, { id: source.id }, { nextAt: new Date(NOW + 400 * DAY) }));
  topic = await buildTopic(app, { name: 'Banjir' });
});

const no = (place: number): number => outlets[place % 5]?.no ?? 0;

/** One article a day, the hour before the window's end, on the days before. */
const quietDays = (count: number): Coverage[] =>
  Array.from({ length: count }, (_, back) => ({
    at: new Date(NOW - (back + 1) * DAY - HOUR),
    outletNo: no(back),
    title: `Jalan desa diperbaiki ${back}`,
  }));

/** Articles of one story within the window, the first at its beginning. */
const rush = (count: number, values: Partial<Coverage> = {}, minutesApart = 30): Coverage[] =>
  Array.from({ length: count }, (_, place) => ({
    at: new Date(NOW - 5 * HOUR + place * minutesApart * 60_000),
    outletNo: no(place),
    storyNo: 500 + Math.floor(place / 5),
    title: `Banjir merendam permukiman ${place}`,
    ...values,
  }));

/** What the scheduler does at a moment. */
const evaluate = (at: number) => app.at(new Date(at));
const bursts = async () => app.db.find(Burst, { order: { openedAt: 'ASC' } });
const kinds = async () =>
  (await app.events()).map(({ name }) => name).filter((name) => name.startsWith('burst.'));

describe('a burst', () => {
  it('opens with what was expected, observed and carried, is told once, and closes after two calm hours', async () => {
    await buildCoverage(app, topic, quietDays(28));
    const ids = await buildCoverage(app, topic, rush(9));
    await evaluate(NOW);

    const weekdays = Array(20).fill(1);
    const fit = fitBaseline(weekdays);
    const [burst] = await bursts();
    expect(burst).toMatchObject({
      topicNo: topic.no,
      level: 'ALERT',
      path: 'VOLUME',
      observed: 9,
      outletCount: 5,
      expected: fit.mean,
      storyNo: 500,
      isUncertain: false,
      closedAt: null,
      openedAt: new Date(NOW),
    });
    expect(burst?.p).toBeCloseTo(upperTail(9, fit), 15);
    expect(burst?.facts).toMatchObject({
      articleIds: ids,
      firstArticleId: ids[0],
      outletNos: [...outlets.map((one) => one.no)].sort((a, b) => a - b),
      articleCount: 9,
      paidCount: 0,
    });
    expect(
      burst?.facts.topTerms.slice(0, 3).map(({ term, count, expected }) => [term, count, expected]),
    ).toEqual([
      ['banjir', 9, 0],
      ['merendam', 9, 0],
      ['permukiman', 9, 0],
    ]);
    await evaluate(NOW + 60_000);
    await evaluate(NOW + HOUR);
    expect(await kinds()).toEqual(['burst.opened']);

    await evaluate(NOW + 4 * HOUR);
    expect((await bursts())[0]).toMatchObject({ closedAt: null, calmWindows: 1 });
    await evaluate(NOW + 5 * HOUR);
    expect((await bursts())[0]).toMatchObject({ closedAt: new Date(NOW + 5 * HOUR), observed: 9 });
    expect(await kinds()).toEqual(['burst.opened', 'burst.closed']);
  });

  it('tells the inputs of alerts, and they can be computed again later', async () => {
    await buildCoverage(app, topic, quietDays(28));
    const news = rush(9, { tone: -1 });
    const copies = news.map((item, place) => (place < 3 ? { ...item, dupGroupId: 77 } : item));
    await buildCoverage(app, topic, copies);
    await buildCoverage(app, topic, [
      { at: new Date(NOW - HOUR), outletNo: no(1), isPaid: true },
      { at: new Date(NOW - HOUR), outletNo: no(2), isOwnChannel: true },
    ]);
    await evaluate(NOW);
    const [told] = await app.events('burst.opened');
    await buildCoverage(app, topic, rush(4, { firstSeenAt: new Date(NOW + HOUR) }));
    const again = await app.perform((ctx) =>
      alertInputs(
        ctx,
        { topicId: topic.id },
        { from: new Date(NOW - 6 * HOUR), to: new Date(NOW) },
        new Date(NOW),
      ),
    );

    expect(told?.data.inputs).toEqual(again);
    expect(again).toMatchObject({
      all: { articles: 9, independent: 7 },
      negative: { articles: 9, independent: 7 },
      needsPerson: { articles: 0, independent: 0 },
      paid: { articles: 1, independent: 1 },
      own: { articles: 1, independent: 1 },
      pickups: { articles: 0, independent: 0 },
      independentSources: 5,
      outletsByReach: { NATIONAL: 0, PROVINCIAL: 0, LOCAL: 5, UNKNOWN: 0 },
      channels: ['ONLINE'],
      firstAt: new Date(NOW - 5 * HOUR).toISOString(),
      preceding: { articles: 0, independent: 0 },
      baseline: { observed: 9, expected: 1 },
    });
    const short = await app.perform((ctx) =>
      alertInputs(
        ctx,
        { topicId: topic.id },
        { from: new Date(NOW - 2 * HOUR), to: new Date(NOW) },
        new Date(NOW),
      ),
    );
    expect(short.baseline).toBeNull();
    expect(short.preceding.articles).toBe(4);
  });

  it('is only watched without three outlets, and rises when they come', async () => {
    await buildCoverage(app, topic, quietDays(28));
    await buildCoverage(
      app,
      topic,
      rush(9).map((item, place) => ({ ...item, outletNo: no(place % 2), storyNo: place })),
    );
    await evaluate(NOW);
    expect(await bursts()).toMatchObject([{ level: 'WATCH', outletCount: 2 }]);
    await buildCoverage(app, topic, [{ at: new Date(NOW + 60_000), outletNo: no(4) }]);
    await evaluate(NOW + HOUR);

    expect(await bursts()).toMatchObject([{ level: 'ALERT', outletCount: 3 }]);
    expect(await kinds()).toEqual(['burst.opened', 'burst.levelChanged']);
  });

  it('is told again when it doubles', async () => {
    await buildCoverage(app, topic, quietDays(28));
    await buildCoverage(app, topic, rush(9));
    await evaluate(NOW);
    await buildCoverage(
      app,
      topic,
      rush(9, { storyNo: 900 }, 3).map((item, place) => ({ ...item, storyNo: 900 + place })),
    );
    await evaluate(NOW + HOUR);

    const [told] = await app.events('burst.levelChanged');
    expect(told?.data).toMatchObject({ isDoubled: true, observed: 18, level: 'ALERT' });
  });
});

describe('the rule of a topic', () => {
  const PREVIEW = `query ($id: ID!, $rule: TopicAlertRuleInput!) { topicAlertPreview(topicId: $id, rule: $rule) }`;
  const rule = (more: object) => ({ callsPeople: true, leastOutlets: 3, hasSmallPath: true, ...more });
  const keep = (alertRule: object) =>
    app.as(Role.MONITORING_ANALYST).run(
      `mutation ($input: SaveTopicInput!) { topicSave(input: $input) {
        topic { alertRule { callsPeople leastOutlets hasSmallPath } } errors { code field } } }`,
      {
        input: {
          ...{ topicId: topic.id, expectedVersion: topic.version, name: topic.name, kind: topic.kind },
          ...{ query: topic.query, alertRule },
        },
      },
    );
  const preview = async (more: object) =>
    (await app.as(Role.MONITORING_ANALYST).run(PREVIEW, { id: topic.id, rule: rule(more) }))
      .topicAlertPreview;

  it('asks for more outlets before it calls people', async () => {
    const { topicSave } = await keep(rule({ leastOutlets: 4 }));
    await buildCoverage(app, topic, quietDays(28));
    await buildCoverage(
      app,
      topic,
      rush(9).map((item, place) => ({ ...item, outletNo: no(place % 3), storyNo: place })),
    );
    await evaluate(NOW);

    expect(topicSave.topic.alertRule).toEqual(rule({ leastOutlets: 4 }));
    expect(await bursts()).toMatchObject([{ level: 'WATCH', path: 'VOLUME', outletCount: 3 }]);
    expect([
      await preview({}),
      await preview({ leastOutlets: 4 }),
      await preview({ callsPeople: false }),
    ]).toEqual([1, 0, 0]);
  });

  it('keeps spikes on screens, also those that grow', async () => {
    await keep(rule({ callsPeople: false }));
    await buildCoverage(app, topic, quietDays(28));
    await buildCoverage(app, topic, rush(9));
    await evaluate(NOW);
    await buildCoverage(
      app,
      topic,
      rush(9, {}, 3).map((item, place) => ({ ...item, storyNo: 900 + place })),
    );
    await evaluate(NOW + HOUR);

    expect(await bursts()).toMatchObject([{ level: 'WATCH', path: 'VOLUME', outletCount: 5 }]);
    expect(await kinds()).toEqual(['burst.opened']);
  });

  it('leaves the second path out', async () => {
    await keep(rule({ hasSmallPath: false }));
    await buildCoverage(app, topic, quietDays(14));
    await evaluate(NOW);
    const at = NOW + 20 * 60_000;
    await buildCoverage(
      app,
      topic,
      [0, 1, 2].map((place) => ({ at: new Date(at - place * 60_000), outletNo: no(place), storyNo: 7 })),
    );
    await evaluate(NOW + 30 * 60_000);

    expect(await bursts()).toEqual([]);
  });

  it('is refused beyond its bounds, and unknown topics have no preview', async () => {
    const { topicSave } = await keep(rule({ leastOutlets: 2 }));
    expect(topicSave.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await app.db.findOneByOrFail(Topic, { id: topic.id })).alertRule).toBeNull();
    const none = await app.as(Role.PARTNERSHIP_OFFICER).run(PREVIEW, { id: topic.id, rule: rule({}) });
    expect(none.topicAlertPreview).toBeNull();
  });
});

describe('what raises no burst', () => {
  beforeEach(() => buildCoverage(app, topic, quietDays(28)));

  const expectQuiet = async () => {
    await evaluate(NOW);
    expect(await bursts()).toEqual([]);
  };

  it('is what the office paid for, published or wrote', async () => {
    await buildCoverage(app, topic, rush(9, { isPaid: true }));
    await buildCoverage(app, topic, rush(9, { isOwnChannel: true }));
    await expectQuiet();
  });

  it('is one text in the portals of one network, which count once (case 9)', async () => {
    for (const { id } of outlets)
      await app.perform((ctx) => ctx.db.update(MediaOutlet, { id }, { cluster: 'Grup Rawa' }));
    await buildCoverage(app, topic, rush(9, { dupGroupId: 77, storyNo: 500 }));
    const window = { from: new Date(NOW - 6 * HOUR), to: new Date(NOW) };
    const inputs = () => app.perform((ctx) => alertInputs(ctx, { topicId: topic.id }, window, new Date(NOW)));
    expect((await inputs()).baseline).toMatchObject({ observed: 1 });
    await expectQuiet();
    await app.perform((ctx) => ctx.db.query('UPDATE media_outlet SET cluster = NULL'));
    expect((await inputs()).baseline).toMatchObject({ observed: 5 });
  });

  it('is what was published more than six hours ago, whenever it came', async () => {
    await buildCoverage(
      app,
      topic,
      rush(9).map((item) => ({
        ...item,
        at: new Date(item.at.getTime() - 7 * HOUR),
        firstSeenAt: new Date(NOW),
      })),
    );
    await expectQuiet();
  });

  it('is a clock seven hours ahead, before and after it is corrected (case 15)', async () => {
    const ids = await buildCoverage(app, topic, rush(9, { dateFlag: 'FUTURE' }));
    await expectQuiet();
    await app.perform((ctx) =>
      recounting(ctx, ids, async () => {
        for (const id of ids)
          await ctx.db.update(Article, { id }, { publishedAt: new Date(NOW - HOUR), dateFlag: null });
      }),
    );
    await evaluate(NOW + HOUR);
    expect(await bursts()).toEqual([]);
    const [{ n }] = await app.db.query('SELECT SUM(articleCount) AS n FROM topic_bucket WHERE hour = ?', [
      (NOW - HOUR) / HOUR,
    ]);
    expect(Number(n)).toBe(9);
  });

  it('is a topic that was just made and matched to stored articles', async () => {
    app.clock.set(new Date(NOW - HOUR));
    const young = await buildTopic(app, { name: 'Baru' });
    await buildCoverage(app, young, [...quietDays(28), ...rush(12)]);
    await evaluate(NOW);

    expect(await bursts()).toMatchObject([{ topicNo: young.no, level: 'WATCH', isUncertain: true }]);
  });

  it.each([
    ['a holiday with a fifth of the news', '2026-03-25'],
    ['the normal Monday after a week of them', '2026-03-30'],
  ])('is %s (case 28)', async (_, day) => {
    const from = Date.parse('2026-02-23T00:00:00+07:00');
    const news: Coverage[] = [];
    for (let date = 0; date < 37; date += 1) {
      const isHoliday = date >= 23 && date < 30;
      for (let hour = 6; hour < 22; hour += isHoliday ? 10 : 2)
        news.push({ at: new Date(from + date * DAY + hour * HOUR + 60_000), outletNo: no(hour + date) });
    }
    await buildCoverage(app, topic, news);
    for (let hour = 6; hour < 24; hour += 3)
      await evaluate(Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`));

    expect(await bursts()).toEqual([]);
  });
});

describe('the second path of small topics', () => {
  it('finds three outlets on one story between two full hours', async () => {
    await buildCoverage(app, topic, quietDays(14));
    const at = NOW + 20 * 60_000;
    await evaluate(NOW);
    await buildCoverage(
      app,
      topic,
      [0, 1, 2].map((place) => ({ at: new Date(at - place * 60_000), outletNo: no(place), storyNo: 7 })),
    );
    await evaluate(NOW + 30 * 60_000);

    expect(await bursts()).toMatchObject([
      { level: 'ALERT', path: 'SMALL_TOPIC', openedAt: new Date(NOW + 30 * 60_000) },
    ]);
  });

  it('finds one national outlet with bad news, but not when a person says otherwise', async () => {
    await buildCoverage(app, topic, quietDays(14));
    const national = await buildOutlet(app, { name: 'Nasional', hosts: [] });
    await app.perform((ctx) =>
      ctx.db.update(MediaOutlet, { id: national.id }, { reachLevel: ReachLevel.NATIONAL }),
    );
    await buildCoverage(app, topic, [{ at: new Date(NOW - HOUR), outletNo: national.no, tone: 9 }]);
    await evaluate(NOW);
    expect(await bursts()).toEqual([]);
    await buildCoverage(app, topic, [{ at: new Date(NOW + 60_000), outletNo: national.no, tone: -1 }]);
    await evaluate(NOW + 15 * 60_000);

    expect(await bursts()).toMatchObject([{ path: 'SMALL_TOPIC', outletCount: 1 }]);
  });

  it('is closed to topics with five pairs a day or more', async () => {
    const busy = Array.from({ length: 28 * 6 }, (_, place) => ({
      at: new Date(NOW - 7 * HOUR - place * 4 * HOUR),
      outletNo: no(place),
    }));
    await buildCoverage(app, topic, busy);
    await buildCoverage(
      app,
      topic,
      [0, 1, 2].map((place) => ({ at: new Date(NOW - HOUR), outletNo: no(place), storyNo: 7 })),
    );
    await evaluate(NOW);

    expect((await bursts()).filter(({ path }) => path === 'SMALL_TOPIC')).toEqual([]);
  });
});

describe('baselines', () => {
  it('leave out times that other modules hand in', async () => {
    const crisis = quietDays(28).map((item, back) => ({
      ...item,
      at: new Date(item.at),
      outletNo: no(back),
    }));
    const loud = crisis
      .slice(0, 7)
      .flatMap((item) => [0, 1, 2, 3, 4].map((place) => ({ ...item, outletNo: no(place) })));
    await buildCoverage(app, topic, [...crisis, ...loud]);
    await buildCoverage(app, topic, rush(9));
    const expected = async (minutes: number) => {
      await evaluate(NOW + minutes * 60_000);
      const [burst] = await bursts();
      await app.perform((ctx) => ctx.db.clear(Burst));
      return burst?.expected ?? 0;
    };
    const raw = await expected(0);
    const span = { fromAt: new Date(NOW - 8 * DAY), toAt: new Date(NOW - 12 * HOUR) };
    await app.perform((ctx) => excludeFromBaselines(ctx, { ownerRef: 'krs:1', topicId: topic.id, ...span }));
    await app.perform((ctx) => excludeFromBaselines(ctx, { ownerRef: 'krs:1', topicId: topic.id, ...span }));
    await app.perform((ctx) => ctx.db.query('UPDATE spike_mark SET at = 0'));
    const without = await expected(5);
    await app.perform((ctx) => includeInBaselines(ctx, 'krs:1'));

    expect(without).toBe(1);
    expect(raw).toBeGreaterThan(1);
    expect(await app.db.query('SELECT * FROM spike_exclusion')).toEqual([]);
  });

  it('close no burst while a source that carried it is silent', async () => {
    await buildCoverage(app, topic, quietDays(28));
    await buildCoverage(app, topic, rush(9));
    await evaluate(NOW);
    await app.perform((ctx) =>
      ctx.db.update(
        Source,
        { id: source.id },
        { lastNewAt: new Date(NOW - HOUR), expectedGapSeconds: 3600, silentAt: new Date(NOW) },
      ),
    );
    for (const hours of [4, 5, 6, 7]) await evaluate(NOW + hours * HOUR);
    expect(await bursts()).toMatchObject([{ closedAt: null, calmWindows: 0 }]);
    await app.perform((ctx) =>
      ctx.db.update(
        Source,
        { id: source.id },
        {
          lastNewAt: new Date(NOW + 8 * HOUR),
          expectedGapSeconds: 86_400,
          silentAt: new Date(NOW + 32 * HOUR),
        },
      ),
    );
    for (const hours of [8, 9]) await evaluate(NOW + hours * HOUR);

    expect(await bursts()).toMatchObject([{ closedAt: new Date(NOW + 9 * HOUR) }]);
  });
});
