import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { Article } from './article.entity';
import { ArticleOwner, ArticleText } from './article-parts.entity';
import { runSteps } from './article-steps.service';
import { Topic, TopicVersion } from './topic.entity';
import { ArticleTopic, TopicMatch } from './topic-match.entity';

const app = testApp();
const analyst = () => app.as(Role.MONITORING_ANALYST);
const SAVE = `mutation ($input: SaveTopicInput!) { topicSave(input: $input) {
  topic { id version name state query queryVersion priority allowedActions } errors { code field message } } }`;
const STEP = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { topic { state } errors { code } } }`;
const STEPS: [string, string, string, string, object][] = [
  ['topicActivate', 'TopicInput', 'DRAFT', 'ACTIVE', {}],
  ['topicPause', 'TopicReasonInput', 'ACTIVE', 'PAUSED', { reason: 'Sebentar' }],
  ['topicArchive', 'TopicReasonInput', 'PAUSED', 'ARCHIVED', { reason: 'Selesai' }],
  ['topicRematch', 'RematchTopicInput', 'ACTIVE', 'ACTIVE', {}],
];
const TOPICS = `query ($id: ID!) { article(id: $id) { topics { topic { name } queryVersion reasons marks { paragraph start end text } } } }`;

async function save(query: string, more: object = {}) {
  const input = { name: query, kind: 'RISK', query, ...more };
  return (await analyst().run(SAVE, { input })).topicSave;
}
async function active(query: string, more: object = {}): Promise<{ id: string; version: number }> {
  const { topic } = await save(query, more);
  const done = await analyst().run(STEP('topicActivate', 'TopicInput'), { input: { topicId: topic.id } });
  expect(done.topicActivate.errors).toEqual([]);
  return { id: topic.id, version: topic.version + 1 };
}
const at = new Date('2026-01-04T03:00:00Z');
async function arrive(title: string, text: string, values: object = {}): Promise<Article> {
  const article = await buildArticle(app, { title, text, publishedAt: at, ...values });
  await passed(article, text, true);
  return article;
}
const passed = (article: Article, text: string, isNew: boolean) =>
  app.perform((ctx) => runSteps(ctx, [{ article, outletId: null, text, isSummary: false, isNew }], 'LIVE'));
const namesOf = async (article: Article): Promise<string[]> =>
  (await analyst().run(TOPICS, { id: String(article.id) })).article.topics.map(
    (one: { topic: { name: string } }) => one.topic.name,
  );

describe('topicSave', () => {
  it('makes a draft, then a new version for each changed query only', async () => {
    const { topic } = await save('banjir');
    const input = { topicId: topic.id, name: 'Banjir besar', kind: 'RISK', query: 'banjir OR luapan' };
    const changed = await analyst().run(SAVE, { input: { ...input, expectedVersion: 1 } });
    const renamed = await analyst().run(SAVE, { input: { ...input, name: 'Banjir', expectedVersion: 2 } });

    expect(topic).toMatchObject({
      state: 'DRAFT',
      queryVersion: 1,
      priority: 1,
      allowedActions: ['CHANGE', 'ACTIVATE', 'ARCHIVE'],
    });
    expect(changed.topicSave.topic).toMatchObject({ name: 'Banjir besar', queryVersion: 2 });
    expect(renamed.topicSave.topic).toMatchObject({ name: 'Banjir', queryVersion: 2, version: 3 });
    const { topic: shown } = await analyst().run(
      'query ($id: ID!) { topic(id: $id) { versions { no query } } }',
      { id: topic.id },
    );
    expect(shown.versions).toEqual([
      { no: 2, query: 'banjir OR luapan' },
      { no: 1, query: 'banjir' },
    ]);
    expect((await app.events()).map(({ name }) => name)).toEqual([
      'topic.created',
      'topic.changed',
      'topic.changed',
    ]);
  });

  it.each([
    ['a role that only reads', Role.SPOKESPERSON, {}, 'FORBIDDEN', []],
    ['a company', Role.COMPANY_ADMIN, {}, 'FORBIDDEN', []],
    ['an unbalanced quote', Role.MONITORING_ANALYST, { query: 'bupati "anti' }, 'INVALID_INPUT', ['query']],
    ['fields alone', Role.MONITORING_ANALYST, { query: 'tier:1' }, 'INVALID_INPUT', ['query']],
    ['an unknown alias', Role.MONITORING_ANALYST, { query: '@alias(X)' }, 'INVALID_INPUT', ['query']],
    ['no name', Role.MONITORING_ANALYST, { name: '  ' }, 'INVALID_INPUT', ['name']],
  ])('refuses %s and keeps nothing', async (_case, role, values, code, field) => {
    const input = { name: 'Banjir', kind: 'RISK', query: 'banjir', ...values };

    const { topicSave } = await app.as(role).run(SAVE, { input });

    expect(topicSave).toMatchObject({ topic: null, errors: [{ code, field }] });
    expect([await app.db.countBy(Topic, {}), await app.db.countBy(TopicVersion, {})]).toEqual([0, 0]);
    expect(await app.events()).toEqual([]);
  });

  it('refuses a stale edit with the topic as it stands', async () => {
    const { topic } = await save('banjir');
    const stale = await save('longsor', { topicId: topic.id, expectedVersion: 9 });

    expect(stale).toMatchObject({
      topic: { query: 'banjir', queryVersion: 1 },
      errors: [{ code: 'CONFLICT' }],
    });
  });
});

describe('the steps of a topic', () => {
  it.each(STEPS)('%s leads on, for analysts, from its state only', async (name, type, from, to, more) => {
    const { topic } = await save('banjir');
    const input = { topicId: topic.id, ...more };
    await app.perform((ctx) => ctx.db.update(Topic, { id: topic.id }, { state: from as Topic['state'] }));

    const reader = await app.as(Role.SPOKESPERSON).run(STEP(name, type), { input });
    const stranger = await app.as(Role.TREASURER).run(STEP(name, type), { input });
    const done = await analyst().run(STEP(name, type), { input });
    await app.perform((ctx) => ctx.db.query("UPDATE topic SET state = 'ARCHIVED'"));
    const late = await analyst().run(STEP(name, type), { input });

    expect(reader[name].errors).toEqual([{ code: 'FORBIDDEN' }]);
    expect(stranger[name].errors).toEqual([{ code: 'NOT_FOUND' }]);
    expect(done[name]).toEqual({ topic: { state: to }, errors: [] });
    expect(late[name].errors).toEqual([{ code: 'INVALID_TRANSITION' }]);
  });
});

describe('matching', () => {
  it('puts an article into every topic it matches, says why, and tells it once for the batch', async () => {
    const { no } = await buildOutlet(app);
    await active('banjir AND bupati', { name: 'Banjir' });
    await active('"rumah sakit"', { name: 'Rumah sakit' });
    await active('longsor', { name: 'Longsor' });
    const text = 'Hujan turun.\nBupati meninjau rumah sakit yang kena banjir.';

    const article = await arrive('Banjir di hilir', text, { outletNo: no });

    const { article: shown } = await analyst().run(TOPICS, { id: String(article.id) });
    expect(shown.topics).toEqual([
      {
        topic: { name: 'Banjir' },
        queryVersion: 1,
        reasons: ['banjir', 'Bupati'],
        marks: [
          { paragraph: null, start: 0, end: 6, text: 'Banjir' },
          { paragraph: 1, start: 0, end: 6, text: 'Bupati' },
          { paragraph: 1, start: 38, end: 44, text: 'banjir' },
        ],
      },
      {
        topic: { name: 'Rumah sakit' },
        queryVersion: 1,
        reasons: ['rumah sakit'],
        marks: [{ paragraph: 1, start: 16, end: 27, text: 'rumah sakit' }],
      },
    ]);
    const links = await app.db.find(ArticleTopic, { order: { topicNo: 'ASC' } });
    expect(links.map(({ outletNo }) => outletNo)).toEqual([no, no]);
    const [told, ...others] = await app.events('article.matched');
    expect(others).toEqual([]);
    expect(told?.data).toMatchObject({ mode: 'LIVE', articleIds: [article.id], removed: [] });
    expect(told?.data.added).toHaveLength(2);
  });

  it('takes a changed article out of what it no longer matches, keeping a label that a person gave', async () => {
    await active('banjir');
    await active('bupati');
    const article = await arrive('Banjir', 'Bupati meninjau.');
    await app.perform((ctx) => ctx.db.update(TopicMatch, { articleId: article.id }, { tonePerson: -1 }));

    await app.perform(async (ctx) => {
      await ctx.db.update(Article, { id: article.id }, { title: 'Surut' });
      await ctx.db.update(ArticleText, { articleId: article.id }, { text: 'Bupati pulang.' });
    });
    await passed(Object.assign(article, { title: 'Surut' }), 'Bupati pulang.', false);

    expect(await namesOf(article)).toEqual(['bupati']);
    expect(await app.db.countBy(ArticleTopic, {})).toBe(1);
    expect(await app.db.countBy(TopicMatch, { tonePerson: -1 })).toBe(2);
    const [, told] = await app.events('article.matched');
    expect(told?.data).toMatchObject({ added: [], removed: [{ articleIds: [article.id] }] });
  });

  it('follows every change of the topics at the next batch', async () => {
    const { id, version } = await active('banjir');
    const first = await arrive('Satu', 'banjir');
    await save('longsor', { topicId: id, expectedVersion: version });
    const second = await arrive('Dua', 'banjir');
    const third = await arrive('Tiga', 'longsor');
    await analyst().run(STEP('topicPause', 'TopicReasonInput'), { input: { topicId: id, reason: 'Jeda' } });
    const fourth = await arrive('Empat', 'longsor');

    expect([
      await namesOf(first),
      await namesOf(second),
      await namesOf(third),
      await namesOf(fourth),
    ]).toEqual([['longsor'], [], ['longsor'], []]);
    expect(await app.db.countBy(TopicMatch, { queryVersion: 1, articleId: first.id })).toBe(1);
    expect(await app.db.countBy(TopicMatch, { queryVersion: 2, articleId: third.id })).toBe(1);
  });

  // Hard case 12, with an office that shares its short name with the Organisasi Kerja Sama Islam.
  it('knows OKI by its alias (case 12)', async () => {
    const rule =
      '!OKI AND (pemkab OR kabupaten OR bupati OR sumsel OR kayuagung) NOT ("kerja sama islam" OR KTT)';
    Object.assign(app.platform, { profile: { ...app.platform.profile, aliases: [{ name: 'OKI', rule }] } });
    await active('@alias(OKI)');
    const texts = [
      'Pemkab OKI membuka pasar.',
      'KTT OKI membahas kerja sama Islam, bupati hadir.',
      'Kabupaten OKU Timur panen raya.',
      'Bupati berkunjung ke Okinawa.',
      'Bupati membagikan #okinews hari ini.',
    ];

    const found: number[] = [];
    for (const [n, text] of texts.entries())
      if ((await namesOf(await arrive(`Berita ${n}`, text))).length > 0) found.push(n);

    expect(found).toEqual([0]);
  });

  // Hard case 13.
  it('keeps NEAR and NOT exact (case 13)', async () => {
    await active('bupati NEAR/5 korupsi NOT "anti korupsi"');
    const hit = await arrive('Satu', 'Bupati diperiksa dalam perkara korupsi dana desa.');
    const campaign = await arrive('Dua', 'Bupati membuka kampanye anti korupsi.');
    const far = await arrive('Tiga', 'Bupati satu dua tiga empat lima enam korupsi.');

    expect(
      [await namesOf(hit), await namesOf(campaign), await namesOf(far)].map((names) => names.length),
    ).toEqual([1, 0, 0]);
  });

  it('tests outlet, place and payment of the stored article', async () => {
    const { no } = await buildOutlet(app);
    await active('banjir tier:3 outlet:rawakini', { name: 'Media' });
    await active('banjir place:"muara jernih"', { name: 'Tempat' });
    await active('banjir paid:yes', { name: 'Berbayar' });

    const plain = await arrive('Satu', 'banjir');
    const placed = await arrive('Dua', 'Banjir di Muara Jernih.', { outletNo: no });
    const paid = await arrive('Tiga', 'banjir', { isPaid: true });

    expect([await namesOf(plain), await namesOf(placed), await namesOf(paid)]).toEqual([
      [],
      ['Media', 'Tempat'],
      ['Berbayar'],
    ]);
  });
});

describe('who sees topics', () => {
  it('shows companies neither topics nor a list by topic', async () => {
    const { id } = await active('banjir');
    const article = await arrive('Banjir', 'banjir');
    await app.perform((ctx) =>
      ctx.db.insert(ArticleOwner, { articleId: article.id, ownerRef: 'p', companyId: 'mine' }),
    );
    const company = app.as(Role.COMPANY_ADMIN, { companyId: 'mine' });

    const seen = await company.run(TOPICS, { id: String(article.id) });
    const { topics, topic } = await company.run(
      'query ($id: ID!) { topics { totalCount } topic(id: $id) { name } }',
      { id },
    );
    const list = 'query ($id: ID!) { articles(filter: { topicId: $id }) { nodes { title } totalCount } }';
    const refused = await company.raw(list, { id });
    const preview = await company.raw('{ topicPreview(query: "banjir") { hitCount } }');
    const listed = await app.as(Role.SPOKESPERSON).run(list, { id });

    expect(seen.article.topics).toEqual([]);
    expect([topics.totalCount, topic]).toEqual([0, null]);
    expect(refused.data).toBeNull();
    expect(refused.errors).toHaveLength(1);
    expect(preview.errors).toHaveLength(1);
    expect(listed.articles).toEqual({ nodes: [{ title: 'Banjir' }], totalCount: 1 });
  });
});
