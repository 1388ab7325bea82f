import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { analyst, everything, post, send } from '../../test/factories/clips';
import { buildTopic } from '../../test/factories/coverage';
import { Article } from './article.entity';
import { runSteps } from './article-steps.service';
import type { Topic } from './topic.entity';

const app = testApp();
const LONG = Array.from({ length: 60 }, (_, no) => `kata${no}`).join(' ');
const STEP = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) {
    article { id status shelf { status reason byName at } allowedActions } errors { code field } } }`;
const withhold = async (articleId: string, { reason = 'Salah wilayah', who = analyst(app) } = {}) =>
  (await who.run(STEP('articleWithhold', 'WithholdArticleInput'), { input: { articleId, reason } }))
    .articleWithhold;
const release = async (articleId: string, who = analyst(app)) =>
  (await who.run(STEP('articleRelease', 'ReleaseArticleInput'), { input: { articleId } })).articleRelease;

/** Everything in which an article can be seen or counted. */
const seen = async (topic: Topic) => {
  const all = await analyst(app).run(
    `query ($topic: ID!, $topics: [ID!]!) {
      articles { nodes { id } totalCount }
      inTopic: articles(filter: { topicId: $topic }) { nodes { id } totalCount }
      feed { nodes { article { id } copyCount } }
      unread { count topics { count } }
      articleSearch(query: "banjir") { hits { nodes { article { id } copyCount } totalCount } counts { articles items } }
      stories { nodes { title articleCount itemCount firstAt lastAt } }
      topicSeries(topicIds: $topics, grain: DAY, fromOn: "2026-01-04", toOn: "2026-01-05") { points { articleCount tone { negative } } }
      kliping(filter: { fromOn: "2026-01-04", toOn: "2026-01-05" }) { articleCount itemCount }
    }`,
    { topic: topic.id, topics: [topic.id] },
  );
  const tables = [
    'topic_day',
    'day_topic',
    'month_topic',
    'day_outlet',
    'month_outlet',
    'topic_bucket',
    'dup_group',
  ];
  const rows = await Promise.all(tables.map((name) => counted(name)));
  return { all, rows };
};

/** Rows of counts without those that count nothing. */
async function counted(name: string): Promise<unknown[]> {
  const rows: { articleCount: unknown }[] = await app.db.query(`SELECT * FROM ${name} ORDER BY 1, 2`);
  return rows
    .filter(({ articleCount }) => Number(articleCount) > 0)
    .map((row) => JSON.parse(JSON.stringify(row)));
}

/** Two copies of one text and a text of its own, of one story. */
async function scene(): Promise<{ topic: Topic; ids: string[] }> {
  const topic = await buildTopic(app, { query: 'banjir' });
  const items = [
    post({ account: '@satu', title: 'Banjir Lintang', text: `Banjir di Lintang. ${LONG}` }),
    post({
      account: '@dua',
      title: 'Banjir Lintang',
      text: `Banjir di Lintang. ${LONG} tambah`,
      publishedAt: '2026-01-05T01:30:00Z',
    }),
    post({ account: '@tiga', title: 'Beasiswa dibuka', text: 'Pelajar mendaftar beasiswa; banjir surut.' }),
  ];
  const { batch } = await send(analyst(app), items);
  const ids = batch.rows.map(({ articleId }: { articleId: string }) => articleId);
  const [first, second] = await app.db.find(Article, { order: { publishedAt: 'ASC', id: 'ASC' } });
  expect(first?.dupGroupId).not.toBeNull();
  expect(second).toBeDefined();
  return { topic, ids };
}

describe('articleWithhold and articleRelease', () => {
  it('take an article out of every count, list, search, story and topic, and bring it back as it was', async () => {
    const { topic, ids } = await scene();
    const [id = ''] = ids;
    await analyst(app).run(
      'mutation ($input: SetToneInput!) { toneSet(input: $input) { errors { code } } }',
      { input: { articleId: id, topicId: topic.id, label: 'NEGATIVE' } },
    );
    const before = await seen(topic);
    expect(before.all.articles.totalCount).toBe(3);
    expect(before.all.inTopic.totalCount).toBe(3);

    const away = await withhold(id);
    expect(away).toEqual({
      article: {
        ...{ id, status: 'WITHHELD', allowedActions: ['RELEASE'] },
        shelf: {
          status: 'WITHHELD',
          reason: 'Salah wilayah',
          byName: 'MONITORING_ANALYST',
          at: '2026-01-05T02:00:00.000Z',
        },
      },
      errors: [],
    });
    const during = await seen(topic);
    expect(JSON.stringify(during.all)).not.toContain(`"${id}"`);
    expect([during.all.articles.totalCount, during.all.inTopic.totalCount, during.all.unread.count]).toEqual([
      2, 2, 2,
    ]);
    expect(during.all.topicSeries[0].points.map((one: { articleCount: number }) => one.articleCount)).toEqual(
      [0, 2],
    );
    expect(during.all.topicSeries[0].points[1].tone.negative).toBe(
      before.all.topicSeries[0].points[1].tone.negative - 1,
    );
    expect(during.all.kliping).toEqual({ articleCount: 2, itemCount: 2 });

    expect(await release(id)).toMatchObject({ article: { status: 'USABLE', shelf: null }, errors: [] });
    expect(await seen(topic)).toEqual(before);
    expect((await app.events('article.withheld')).map(({ data }) => data)).toMatchObject([
      { reason: 'Salah wilayah' },
    ]);
    expect(await app.events('article.released')).toHaveLength(1);
  });

  it('keep a withheld article out when its page or topic is read again', async () => {
    const { topic, ids } = await scene();
    const id = Number(ids[0]);
    await withhold(String(id));
    const during = await seen(topic);
    await app.perform(async (ctx) => {
      const article = await ctx.db.findOneByOrFail(Article, { id });
      await runSteps(
        ctx,
        [{ article, outletId: null, text: 'Banjir', isSummary: false, isNew: false }],
        'LIVE',
      );
    });
    await analyst(app).run(
      'mutation ($input: RematchTopicInput!) { topicRematch(input: $input) { errors { code } } }',
      { input: { topicId: topic.id } },
    );
    await app.deliver();
    expect(await seen(topic)).toEqual(during);
    const again = await send(analyst(app), [
      post({ account: '@satu', title: 'Banjir Lintang', text: `Banjir di Lintang. ${LONG}` }),
    ]);
    expect(again.batch).toMatchObject({ createdCount: 0, duplicateCount: 1 });
  });

  it('are refused to others, without a reason, twice, and then change nothing', async () => {
    const { ids } = await scene();
    const [id = '', other = ''] = ids;
    await withhold(other);
    const before = await everything(app);
    const outsider = app.as(Role.COMPANY_ADMIN, { companyId: newId() });
    expect((await withhold(id, { who: outsider })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const who of [app.as(Role.COMMUNICATIONS_OFFICER), app.as(Role.AUDITOR)]) {
      expect((await withhold(id, { who })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect((await release(other, who)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    for (const reason of ['', '  ', 'x'.repeat(501)])
      expect((await withhold(id, { reason })).errors).toMatchObject([
        { code: 'INVALID_INPUT', field: ['reason'] },
      ]);
    expect((await withhold('999')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await withhold(other)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await release(id)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await everything(app)).toEqual(before);
  });
});
