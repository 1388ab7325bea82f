import { Role, SYSTEM } from '../../platform/actor';
import { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import { quietExchange } from '../../platform/worker';
import { testApp } from '../../test/app';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { listSql } from './article-query.service';
import { captureLater } from './capture-later.service';
import { recounting } from './counts.service';
import { documentsOf } from './document.service';
import { indexWords } from './search-index.service';
import { ArticleTopic, TopicMatch } from './topic-match.entity';

const app = testApp();
const analyst = () => app.as(Role.MONITORING_ANALYST);
const NOW = new Date('2026-01-05T02:00:00Z').getTime();
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000);

async function topicOf(query: string): Promise<string> {
  const save = 'mutation ($input: SaveTopicInput!) { topicSave(input: $input) { topic { id } } }';
  const { topicSave } = await analyst().run(save, { input: { name: query, kind: 'RISK', query } });
  const activate =
    'mutation ($input: TopicInput!) { topicActivate(input: $input) { topic { id } errors { code } } }';
  await analyst().run(activate, { input: { topicId: topicSave.topic.id } });
  return topicSave.topic.id;
}

/** Articles stored before the topic was there, findable like any other. */
async function stored(texts: [title: string, days: number][]): Promise<number[]> {
  const ids: number[] = [];
  for (const [title, days] of texts)
    ids.push((await buildArticle(app, { title, text: title, publishedAt: daysAgo(days) })).id);
  await app.perform(async (ctx) => indexWords(ctx, await documentsOf(ctx, ids)));
  return ids;
}

const REMATCH = `mutation ($input: RematchTopicInput!) { topicRematch(input: $input) {
  topic { rematch { state total done } } errors { code message } } }`;
const RUN = `query ($id: ID!) { topic(id: $id) { recentCount rematch { state isDryRun fromOn total done added removed kept endedAt } } }`;

describe('topicRematch', () => {
  it('counts on trial, then takes in and leaves out, keeping what people said', async () => {
    const ids = await stored([
      ['Banjir satu', 1],
      ['Banjir dua', 2],
      ['Kemarau', 3],
      ['Banjir lama', 40],
    ]);
    const topicId = await topicOf('banjir');
    await app.perform((ctx) =>
      recounting(ctx, ids, async () => {
        const wrong = { topicNo: 1, articleId: ids[2] ?? 0 };
        await ctx.db.insert(ArticleTopic, { ...wrong, outletNo: 0, tone: 1 });
        await ctx.db.insert(TopicMatch, { ...wrong, queryVersion: 1, positions: [], tonePerson: 1 });
        const mine = { topicNo: 1, articleId: ids[1] ?? 0 };
        await ctx.db.insert(ArticleTopic, { ...mine, outletNo: 0, tone: -1 });
        await ctx.db.insert(TopicMatch, { ...mine, queryVersion: 1, positions: [], tonePerson: -1 });
      }),
    );

    const trial = await analyst().run(REMATCH, { input: { topicId, isDryRun: true } });
    const twice = await analyst().run(REMATCH, { input: { topicId } });
    await app.deliver();
    const counted = await analyst().run(RUN, { id: topicId });
    const before = await app.db.countBy(ArticleTopic, {});
    await analyst().run(REMATCH, { input: { topicId, fromOn: '2025-11-01' } });
    await app.deliver();
    const done = await analyst().run(RUN, { id: topicId });

    expect(trial.topicRematch.topic.rematch).toEqual({ state: 'RUNNING', total: 3, done: 0 });
    expect(twice.topicRematch.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    const figures = { state: 'DONE', total: 3, done: 3, added: 1, removed: 1, kept: 1 };
    expect(counted.topic.rematch).toMatchObject({ ...figures, isDryRun: true, fromOn: '2025-12-06' });
    expect(before).toBe(2);
    expect(done.topic.rematch).toMatchObject({ ...figures, total: 4, done: 4, added: 2, isDryRun: false });
    const jobs = await app.db.query(
      "SELECT payload FROM job WHERE kind = 'monitoring.capture' ORDER BY run_at",
    );
    expect(jobs.map(({ payload }: { payload: string }) => JSON.parse(payload).articleId)).toEqual(
      [ids[0], ids[3]].sort((a, b) => Number(a) - Number(b)),
    );
    const links = await app.db.query('SELECT articleId, tone FROM article_topic ORDER BY articleId');
    expect(links.map((row: { articleId: number }) => Number(row.articleId)).sort()).toEqual(
      [ids[0], ids[1], ids[3]].sort(),
    );
    const kept = links.find((row: { articleId: number }) => Number(row.articleId) === ids[1]);
    expect(kept.tone).toBe(-1);
    expect(await app.db.countBy(TopicMatch, { tonePerson: 1 })).toBe(1);
    expect(done.topic.recentCount).toBe(2);
    expect((await app.events('article.matched')).map(({ data }) => data.mode)).toEqual(['BACKFILL']);
    expect((await app.events('topic.rematched')).map(({ data }) => data.isDryRun)).toEqual([true, false]);
  });

  it('asks for pages of the past one after the other, also those of a later page of work', async () => {
    const ids = await stored([
      ['Banjir satu', 1],
      ['Banjir dua', 2],
      ['Banjir tiga', 3],
    ]);
    await app.perform((ctx) => captureLater(ctx, ids.slice(0, 2)));
    await app.perform((ctx) => captureLater(ctx, ids.slice(2)));

    const jobs: { run_at: number | string }[] = await app.db.query(
      "SELECT run_at FROM job WHERE kind = 'monitoring.capture' ORDER BY run_at",
    );
    const now = app.clock.now().getTime();
    expect(jobs.map((job) => Number(job.run_at) - now)).toEqual([5_000, 10_000, 15_000]);
  });

  it('stops when the topic is no longer active', async () => {
    await stored([['Banjir', 1]]);
    const topicId = await topicOf('banjir');
    await analyst().run(REMATCH, { input: { topicId } });
    await app.perform((ctx) => ctx.db.query("UPDATE topic SET state = 'PAUSED'"));

    await app.deliver({ times: 2 });

    const { topic } = await analyst().run(RUN, { id: topicId });
    expect(topic.rematch).toMatchObject({ state: 'STOPPED', done: 0, added: 0 });
    expect(await app.db.countBy(ArticleTopic, {})).toBe(0);
  });
});

const PREVIEW = `query ($q: String!, $id: ID) { topicPreview(query: $q, topicId: $id) {
  errors { code offset } articleCount hitCount addedCount removedCount doubt countedSince
  samples { isNew title { text isMarked } } lost { article { title } } } }`;

describe('topicPreview', () => {
  it('counts thirty days and compares with the saved query', async () => {
    await stored([
      ['Banjir di hilir', 1],
      ['Longsor di hulu', 2],
      ['Banjir dan longsor', 3],
      ['Banjir lama', 40],
    ]);
    const id = await topicOf('banjir');

    const { topicPreview } = await app.as(Role.AUDITOR).run(PREVIEW, { q: 'longsor', id });

    expect(topicPreview).toMatchObject({
      errors: [],
      articleCount: 3,
      hitCount: 2,
      addedCount: 1,
      removedCount: 1,
      doubt: null,
      countedSince: null,
      lost: [{ article: { title: 'Banjir di hilir' } }],
    });
    expect(topicPreview.samples).toEqual([
      {
        isNew: true,
        title: [
          { text: 'Longsor', isMarked: true },
          { text: ' di hulu', isMarked: false },
        ],
      },
      {
        isNew: false,
        title: [
          { text: 'Banjir dan ', isMarked: false },
          { text: 'longsor', isMarked: true },
        ],
      },
    ]);
  });

  it('warns of a query that finds too much or too little, and says where one is wrong', async () => {
    await stored(Array.from({ length: 60 }, (_, n) => [n < 30 ? `Banjir ${n}` : `Pasar ${n}`, 1]));
    const doubt = async (q: string) => (await analyst().run(PREVIEW, { q })).topicPreview;

    expect(await doubt('banjir')).toMatchObject({ hitCount: 30, doubt: 'TOO_BROAD', addedCount: null });
    expect(await doubt('banjir 7')).toMatchObject({ hitCount: 1, doubt: 'TOO_NARROW' });
    expect(await doubt('banjir OR')).toMatchObject({
      hitCount: 0,
      errors: [{ code: 'MISSING_OPERAND', offset: 7 }],
    });
    expect((await doubt('banjir')).samples).toHaveLength(20);
  });
});

describe('queryValidate and queryBuild', () => {
  it('lead from text to form and back', async () => {
    const { queryValidate } = await analyst().run(
      `{ queryValidate(query: "banjir or (longsor OR \\"tanah gerak\\") NOT simulasi") {
        errors { code } warnings { code offset suggestion } text form { groups { scope words } excluded tiers districts isPaid } } }`,
    );
    const { form } = queryValidate;
    const { queryBuild } = await analyst().run(
      'query ($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code } form { groups { words } } } }',
      { form },
    );
    const { queryBuild: wrong } = await analyst().run(
      'query ($form: QueryFormInput!) { queryBuild(form: $form) { text errors { code message } } }',
      { form: { ...form, groups: [{ scope: 'ANYWHERE', words: ['ok*'] }] } },
    );

    expect(queryValidate).toMatchObject({
      errors: [],
      warnings: [{ code: 'LOWERCASE_OPERATOR', offset: 7 }],
      text: 'banjir AND or AND (longsor OR "tanah gerak") AND NOT simulasi',
      form: { excluded: ['simulasi'] },
    });
    expect(queryBuild).toMatchObject({ text: queryValidate.text, errors: [] });
    expect(wrong).toMatchObject({ text: null, errors: [{ code: 'BAD_WORD' }] });
  });
});

describe('the plan of the list of a topic', () => {
  it('walks the links of the topic by their key', async () => {
    const { id: outletId, no } = await buildOutlet(app);
    const topicId = await topicOf('banjir');
    await app.perform(async (ctx) => {
      const rows = Array.from({ length: 400 }, (_, n) => ({
        topicNo: 1 + (n % 4),
        articleId: 4096 * (n + 1),
        outletNo: n % 3 === 0 ? no : 0,
        tone: 9,
      }));
      await ctx.db.insert(ArticleTopic, rows);
    });
    if (!queues(app.platform.writer)) await app.db.query('ANALYZE TABLE article_topic');
    const ctx = new Ctx(app.platform, SYSTEM, quietExchange('plan'));
    const plan = async (filter: object): Promise<string> => {
      const { text, values } = listSql(
        ctx,
        filter,
        null,
        9_000_000_000_000_000,
        51,
        new Map([['title', new Map()]]),
      );
      const rows = await app.db.query(
        `EXPLAIN ${queues(app.platform.writer) ? 'QUERY PLAN ' : ''}${text}`,
        values,
      );
      return rows
        .map(
          (row: Record<string, string>) => row.detail ?? `${row.table} ${row.type} ${row.key} ${row.Extra}`,
        )
        .join('\n');
    };

    const [alone, outlet] = [await plan({ topicId }), await plan({ topicId, outletId })];

    if (queues(app.platform.writer)) {
      expect(alone).toMatch(
        /SEARCH t USING (COVERING )?INDEX sqlite_autoindex_article_topic_1 \(topicNo=\? AND articleId<\?\)/,
      );
      expect(outlet).toMatch(/SEARCH t USING COVERING INDEX article_topic_outlet/);
    } else {
      expect(alone).toMatch(/^t (range|ref) PRIMARY .*Using index/m);
      expect(outlet).toMatch(/^t (range|ref) article_topic_outlet .*Using index/m);
    }
    for (const one of [alone, outlet]) expect(one).not.toMatch(/SCAN t\b|^t ALL/m);
  });
});
