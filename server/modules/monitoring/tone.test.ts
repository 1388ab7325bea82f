import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { MediaOutlet, ReachLevel } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import { runSteps } from './article-steps.service';
import { recounting } from './counts.service';
import { correctionLines } from './tone-export.service';
import { ToneLabelRecord } from './tone-label.entity';
import { toneScorer } from './tone-step.service';
import { Topic, TopicKind, TopicState } from './topic.entity';
import { ArticleTopic, TopicMatch } from './topic-match.entity';

const app = testApp();
const DAY = new Date('2026-01-04T02:00:00.000Z');
const SET = `mutation ($input: SetToneInput!) { toneSet(input: $input) {
  article { firstTone { effective machine person probability by { id } } } errors { code field } } }`;
const TONES =
  'id firstTone { effective } tones { topic { name } effective machine probability model person }';
const BAD = 'Warga Sungai Lintang kecewa karena pelayanan sangat buruk, lambat, dan mengecewakan.';
const UNSURE = 'Jembatan di Sungai Lintang dibuka hari Senin.';

let nextNo = 0;
const topic = (name: string, priority: number): Promise<Topic> =>
  app.perform((ctx) => {
    nextNo += 1;
    return ctx.create(Topic, {
      no: nextNo,
      name,
      kind: TopicKind.REGENCY,
      state: TopicState.ACTIVE,
      query: 'lintang OR ruksak OR road',
      queryVersion: 1,
      priority,
      place: null,
      ownerAgency: null,
      mediaTopicCode: null,
      createdById: 'system',
    });
  });

interface Written {
  title: string;
  text: string;
  topics: Topic[];
  values?: object;
}

/** An article that matched topics and then passed the pipeline from language to counts. */
async function written({ title, text, topics, values = {} }: Written): Promise<Article> {
  const article = await buildArticle(app, { title, text, publishedAt: DAY, ...values });
  await app.perform(async (ctx) => {
    const match = async () => {
      for (const { no } of topics) {
        const key = { topicNo: no, articleId: article.id };
        await ctx.db.insert(TopicMatch, { ...key, queryVersion: 1, positions: [[1, 2]] });
        await ctx.db.insert(ArticleTopic, { ...key, outletNo: article.outletNo ?? 0, tone: 9 });
      }
    };
    await recounting(ctx, [article.id], match);
    await runSteps(ctx, [{ article, outletId: null, text, isSummary: false, isNew: true }], 'LIVE');
  });
  return article;
}

const stored = async (id: number) =>
  app.db.findOneOrFail(Article, { select: { id: true, tone: true, lang: true }, where: { id } });
const queue = async (variables: object = {}) =>
  (
    await app
      .as(Role.MONITORING_ANALYST)
      .run(
        'query ($first: Int! = 20, $after: String, $topicId: ID) { toneQueue(first: $first, after: $after, topicId: $topicId) { nodes { article { title } tone { effective topic { name } } tier storySize } totalCount pageInfo { hasNextPage endCursor } } }',
        variables,
      )
  ).toneQueue;

describe('the rank of a topic', () => {
  it('decides the tone of its articles again when it changes, in the counts of outlets too', async () => {
    const [first, second] = [await topic('Pertama', 5), await topic('Kedua', 6)];
    const { id } = await written({ title: 'Pelayanan buruk', text: BAD, topics: [first, second] });
    const analyst = app.as(Role.MONITORING_ANALYST);
    const label = { articleId: String(id), topicId: second.id, label: 'POSITIVE' };
    await analyst.run(SET, { input: label });
    const outletTones = () =>
      app.db.query('SELECT tone, articleCount AS n FROM day_outlet WHERE articleCount > 0 ORDER BY tone');
    expect([(await stored(id)).tone, await outletTones()]).toEqual([-1, [{ tone: -1, n: 1 }]]);

    const { name, kind, query } = second;
    const { topicSave } = await analyst.run(
      'mutation ($input: SaveTopicInput!) { topicSave(input: $input) { topic { id } errors { code } } }',
      { input: { topicId: second.id, expectedVersion: 1, name, kind, query, priority: 1 } },
    );
    expect(topicSave.errors).toEqual([]);
    await app.deliver();
    expect([(await stored(id)).tone, await outletTones()]).toEqual([1, [{ tone: 1, n: 1 }]]);
  });
});

describe('the machine', () => {
  it('judges an article in each topic, and the article by its first topic', async () => {
    const [second, first] = [await topic('Kedua', 2), await topic('Pertama', 1)];
    const { id } = await written({ title: 'Pelayanan buruk', text: BAD, topics: [second, first] });

    const { article } = await app
      .as(Role.SPOKESPERSON)
      .run(
        `query ($id: ID!) { article(id: $id) { lang ${TONES} firstTone { sentences { text isTitle } reasons { word } } } }`,
        {
          id,
        },
      );

    expect(article.lang).toBe('id');
    expect(article.tones.map((tone: { topic: { name: string } }) => tone.topic.name)).toEqual([
      'Pertama',
      'Kedua',
    ]);
    expect(article.tones[0]).toMatchObject({ effective: 'NEGATIVE', machine: 'NEGATIVE', person: null });
    expect(article.tones[0].probability).toBeGreaterThanOrEqual(0.8);
    expect(article.tones[0].model).toBe(toneScorer().modelVersion);
    expect(article.firstTone.sentences).toEqual([
      { text: 'Pelayanan buruk', isTitle: true },
      { text: BAD, isTitle: false },
    ]);
    expect(article.firstTone.reasons.map((reason: { word: string }) => reason.word)).toContain('buruk');
    expect((await stored(id)).tone).toBe(-1);
  });

  it('leaves regional languages to a person, other languages untoned, and drops neither', async () => {
    const one = await topic('Daerah', 1);
    const sunda =
      'Warga desa teh keur ngariung pikeun ngabahas jalan anu ruksak, jeung maranehna hayang geura diomean ku pamarentah.';
    const english =
      'The governor said that the road will be repaired by the end of the year, and it was not for the first time.';
    const [a, b] = [
      await written({ title: 'Jalan ruksak', text: sunda, topics: [one] }),
      await written({ title: 'Road repaired', text: english, topics: [one] }),
    ];

    expect([await stored(a.id), await stored(b.id)]).toMatchObject([
      { lang: 'su', tone: 9 },
      { lang: 'en', tone: 8 },
    ]);
    const tones = await app.db.find(ArticleTopic, { select: { tone: true }, order: { articleId: 'ASC' } });
    expect(tones.map(({ tone }) => tone)).toEqual([9, 8]);
    expect((await queue()).nodes.map((item: { article: { title: string } }) => item.article.title)).toEqual([
      'Jalan ruksak',
    ]);
  });

  it('rewrites neither people nor former models when stored articles are run again', async () => {
    const one = await topic('Ulang', 1);
    const article = await written({ title: 'Pelayanan buruk', text: BAD, topics: [one] });
    const key = { topicNo: one.no, articleId: article.id };
    const former = { toneModel: 'lama-1', toneMachine: 1, toneProbability: 0.9, tonePerson: 0 };
    await app.perform((ctx) => ctx.db.update(TopicMatch, key, { ...former, toneById: 'x', toneAt: DAY }));

    const fresh = { article, outletId: null, text: BAD, isSummary: false, isNew: false };
    await app.perform((ctx) => runSteps(ctx, [fresh], 'BACKFILL'));

    const select = { toneModel: true, toneMachine: true, toneProbability: true, tonePerson: true } as const;
    expect(await app.db.findOneOrFail(TopicMatch, { select, where: key })).toMatchObject(former);
    expect((await stored(article.id)).tone).toBe(0);
  });
});

describe('toneSet', () => {
  it("lets a person's label win, keeps the machine's beside it, and takes it back", async () => {
    const one = await topic('Layanan', 1);
    const { id } = await written({ title: 'Pelayanan buruk', text: BAD, topics: [one] });
    const analyst = app.as(Role.MONITORING_ANALYST);
    const input = { articleId: String(id), topicId: one.id, label: 'POSITIVE' };

    const { toneSet } = await analyst.run(SET, { input });
    expect(toneSet.errors).toEqual([]);
    expect(toneSet.article.firstTone).toMatchObject({
      effective: 'POSITIVE',
      machine: 'NEGATIVE',
      person: 'POSITIVE',
    });
    expect((await stored(id)).tone).toBe(1);
    const [event] = (await app.events()).filter(({ name }) => name === 'article.toneSet');
    expect(event).toMatchObject({
      subjectId: String(id),
      data: { label: 1, former: -1, machine: -1, copyIds: [] },
    });

    const back = await analyst.run(SET, { input: { ...input, label: null } });
    expect(back.toneSet.article.firstTone).toMatchObject({ effective: 'NEGATIVE', person: null, by: null });
    const acts = await app.db.find(ToneLabelRecord, { order: { at: 'ASC', id: 'ASC' } });
    expect(acts.map(({ label, former }) => [label, former])).toEqual([
      [1, -1],
      [null, 1],
    ]);
  });

  it('gives the label to copies that nobody judged, and takes it from these alone', async () => {
    const one = await topic('Salinan', 1);
    const group = { dupGroupId: 77 };
    const [first, copy, judged] = [
      await written({ title: 'Jembatan dibuka', text: UNSURE, topics: [one], values: group }),
      await written({ title: 'Jembatan resmi dibuka', text: UNSURE, topics: [one], values: group }),
      await written({ title: 'Jembatan lain', text: UNSURE, topics: [one], values: group }),
    ];
    const analyst = app.as(Role.MONITORING_ANALYST);
    const set = (article: Article, label: string | null) =>
      analyst.run(SET, { input: { articleId: String(article.id), topicId: one.id, label } });
    const people = async () => {
      const rows = await app.db.find(TopicMatch, {
        select: { articleId: true, tonePerson: true },
        order: { articleId: 'ASC' },
      });
      return rows.map(({ tonePerson }) => tonePerson);
    };
    await app.perform((ctx) =>
      ctx.db.update(TopicMatch, { articleId: judged.id }, { tonePerson: 0, toneById: 'lain', toneAt: DAY }),
    );

    await set(first, 'NEGATIVE');
    expect(await people()).toEqual([-1, -1, 0]);
    await set(first, null);
    expect(await people()).toEqual([null, null, 0]);
    expect(copy.id).not.toBe(first.id);
  });

  it.each([
    ['a role that only reads', Role.SPOKESPERSON, 'FORBIDDEN', []],
    ['a role outside monitoring', Role.PARTNERSHIP_OFFICER, 'NOT_FOUND', ['articleId']],
    ['a company', Role.COMPANY_ADMIN, 'NOT_FOUND', ['articleId']],
  ])('refuses %s and changes nothing', async (_case, role, code, field) => {
    const one = await topic('Tolak', 1);
    const { id } = await written({ title: 'Pelayanan buruk', text: BAD, topics: [one] });

    const { toneSet } = await app
      .as(role, role === Role.COMPANY_ADMIN ? { companyId: 'c1' } : {})
      .run(SET, { input: { articleId: String(id), topicId: one.id, label: 'NEUTRAL' } });

    expect(toneSet).toEqual({ article: null, errors: [{ code, field }] });
    expect(await app.db.countBy(ToneLabelRecord, {})).toBe(0);
    expect((await stored(id)).tone).toBe(-1);
  });
});

describe('toneQueue', () => {
  it('puts wide reach first, then what waits longest, one of each group of copies, and pages by keyset', async () => {
    const one = await topic('Antre', 1);
    const local = await buildOutlet(app, { name: 'Lokal', hosts: [] });
    const national = await buildOutlet(app, { name: 'Nasional', hosts: [] });
    await app.perform((ctx) =>
      ctx.db.update(MediaOutlet, { id: national.id }, { reachLevel: ReachLevel.NATIONAL }),
    );
    const waiting = (title: string, values: object) =>
      written({ title, text: `Sungai Lintang: ${title}.`, topics: [one], values });
    await waiting('Lokal lama', { outletNo: local.no });
    await waiting('Salinan pertama', { outletNo: local.no, dupGroupId: 5 });
    await waiting('Salinan kedua', { outletNo: local.no, dupGroupId: 5 });
    await waiting('Nasional baru', { outletNo: national.no });
    await waiting('Berbayar', { outletNo: national.no, isPaid: true });
    await app.perform((ctx) => ctx.db.query('UPDATE article_topic SET tone = 9'));

    const first = await queue({ first: 2 });
    const second = await queue({ first: 2, after: first.pageInfo.endCursor, topicId: one.id });

    const titles = [...first.nodes, ...second.nodes].map((item) => [item.article.title, item.tier]);
    expect(titles).toEqual([
      ['Nasional baru', 1],
      ['Lokal lama', 3],
      ['Salinan pertama', 3],
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.totalCount]).toEqual([
      true,
      false,
      3,
    ]);
  });
});

describe('agreement and corrections', () => {
  it('compares by month and hands labels on for training', async () => {
    const one = await topic('Sepakat', 1);
    const { id } = await written({ title: 'Pelayanan buruk', text: BAD, topics: [one] });
    const analyst = app.as(Role.MONITORING_ANALYST);
    await analyst.run(SET, { input: { articleId: String(id), topicId: one.id, label: 'NEUTRAL' } });

    const data = await analyst.run(
      '{ toneAgreement(months: 2) { month matched asked waiting count agreed kappa sure sureAgreed } toneCorrections { nodes { topic text label machine } totalCount } }',
    );

    const empty = {
      matched: 0,
      asked: 0,
      waiting: 0,
      count: 0,
      agreed: 0,
      kappa: null,
      sure: 0,
      sureAgreed: 0,
    };
    expect(data.toneAgreement).toEqual([
      { ...empty, month: '2026-01', matched: 1, count: 1, kappa: 0, sure: 1 },
      { ...empty, month: '2025-12' },
    ]);
    const lines = await app.perform((ctx) => correctionLines(ctx), analyst.actor);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { text: `Pelayanan buruk ${BAD}`, label: 'neutral', machine: 'negative', articleId: id },
    ]);
    expect(data.toneCorrections).toEqual({
      nodes: [{ topic: 'Sepakat', text: `Pelayanan buruk ${BAD}`, label: 'neutral', machine: 'negative' }],
      totalCount: 1,
    });
  });
});

describe('the wall', () => {
  it('answers roles outside monitoring with nothing', async () => {
    const one = await topic('Dinding', 1);
    await written({ title: 'Pelayanan buruk', text: BAD, topics: [one] });
    const asked = `{ articles { nodes { ${TONES} maySetTone } } toneQueue { nodes { id } } toneAgreement { month } toneCorrections { nodes { text } } }`;

    const officer = await app.as(Role.PARTNERSHIP_OFFICER).run(asked);
    const company = await app.as(Role.COMPANY_ADMIN, { companyId: 'c1' }).run(asked);

    const nothing = { toneQueue: { nodes: [] }, toneAgreement: [], toneCorrections: { nodes: [] } };
    expect(officer).toMatchObject({
      articles: { nodes: [{ tones: [], firstTone: null, maySetTone: false }] },
      ...nothing,
    });
    expect(company).toMatchObject({ articles: { nodes: [] }, ...nothing });
  });
});
