import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { workUnit } from '../../test/factories/contracts';
import { buildCoverage, buildTopic } from '../../test/factories/coverage';
import { buildOutlet } from '../../test/factories/monitoring';
import type { WorkUnit } from '../identity/work-unit.entity';
import { Article, ArticleChannel, ArticleStatus } from './article.entity';
import { Topic, TopicState } from './topic.entity';

const app = testApp();
const AT = new Date('2026-01-04T03:00:00Z');
const SAVE = `mutation ($input: SaveTopicInput!) { topicSave(input: $input) {
  topic { id ownerAgency ownerUnit { name } } errors { code field message } } }`;
const TOPICS = '{ topics(first: 10) { nodes { name recentCount allowedActions } totalCount } }';
const LIST = `query ($f: ArticleFilter) { articles(first: 10, filter: $f) { totalCount nodes { title } } }`;
const ONE = `query ($id: ID!) { article(id: $id) { title paragraphs tones { effective } topics { topic { name } } story { id } } }`;
const CLOSED = `{ stories(first: 5) { nodes { id } } sources(first: 5) { nodes { id } } bursts(first: 5) { nodes { id } }
  articleSearch(query: "banjir", first: 5) { hits { nodes { article { id } } } } toneQueue(first: 5) { nodes { article { id } } } }`;

let hospital: WorkUnit;
let roads: WorkUnit;
let own: Topic;
let ids: string[];

const contact = (unit: WorkUnit | null) =>
  app.as(Role.AGENCY_CONTACT, { id: newId(), ...(unit && { workUnitId: unit.id }) });
const titles = async (who = contact(hospital), f: object | null = null): Promise<string[]> =>
  (await who.run(LIST, { f })).articles.nodes.map(({ title }: { title: string }) => title);

/** Two topics of two departments with one article each, one article in none, a draft, and a chat message. */
beforeEach(async () => {
  hospital = await workUnit(app);
  roads = await workUnit(app);
  const outlet = await buildOutlet(app);
  own = await buildTopic(app, { name: 'Rumah sakit' });
  const other = await buildTopic(app, { name: 'Jalan' });
  const draft = await buildTopic(app, { name: 'Rancangan' });
  const cover = (topic: Topic, title: string) =>
    buildCoverage(app, topic, [{ at: AT, outletNo: outlet.no, title, storyNo: 9 }]);
  await cover(own, 'Antrean di loket');
  await cover(own, 'Percakapan warga');
  await cover(own, 'Ditahan');
  await cover(other, 'Jalan berlubang');
  await cover(draft, 'Dalam rancangan');
  await app.perform(async (ctx) => {
    for (const [topic, unit] of [
      [own, hospital],
      [other, roads],
      [draft, hospital],
    ] as const)
      await ctx.db.update(Topic, { id: topic.id }, { ownerUnitId: unit.id });
    await ctx.db.update(Topic, { id: draft.id }, { state: TopicState.DRAFT });
    await ctx.db.update(Article, { title: 'Percakapan warga' }, { channel: ArticleChannel.CHAT });
  });
  const rows = await app.db.find(Article, { order: { title: 'ASC' } });
  ids = rows.map(({ id }) => String(id));
});

describe('a contact of an agency', () => {
  it('reads the topics that its department owns, and counts them', async () => {
    const { topics } = await contact(hospital).run(TOPICS);
    expect(topics).toEqual({
      totalCount: 1,
      nodes: [{ name: 'Rumah sakit', recentCount: 3, allowedActions: [] }],
    });
    expect((await contact(roads).run(TOPICS)).topics.nodes).toMatchObject([{ name: 'Jalan' }]);
    expect((await contact(null).run(TOPICS)).topics.nodes).toEqual([]);

    const SERIES = `query ($ids: [ID!]!) { topicSeries(topicIds: $ids, grain: DAY, fromOn: "2026-01-04", toOn: "2026-01-04") {
      name points { articleCount tone { negative } } } }`;
    const all = (await app.db.find(Topic)).map(({ id }) => id);
    expect((await contact(hospital).run(SERIES, { ids: all })).topicSeries).toEqual([
      { name: 'Rumah sakit', points: [{ articleCount: 3, tone: null }] },
    ]);
  });

  it('reads the articles of these topics, never chat messages, without tone and story', async () => {
    expect((await titles()).sort()).toEqual(['Antrean di loket', 'Ditahan']);
    expect(await titles(contact(hospital), { topicId: own.id })).toHaveLength(2);
    expect(await titles(contact(roads))).toEqual(['Jalan berlubang']);
    expect(await titles(contact(null))).toEqual([]);
    const { articles } = await contact(hospital).run(LIST);
    expect(articles.totalCount).toBe(2);

    const seen = await Promise.all(
      ids.map(async (id) => (await contact(hospital).run(ONE, { id })).article?.title ?? null),
    );
    expect(seen.filter(Boolean).sort()).toEqual(['Antrean di loket', 'Ditahan']);
    const { article } = await contact(hospital).run(ONE, { id: ids[0] });
    expect(article).toMatchObject({ title: 'Antrean di loket', tones: [], topics: [], story: null });
  });

  it('no longer finds what is withheld in lists, and finds nothing else of monitoring', async () => {
    await app.perform((ctx) => ctx.db.update(Topic, { id: own.id }, { state: TopicState.PAUSED }));
    expect(await titles()).toHaveLength(2);
    const held = ids[2] ?? '';
    const input = { articleId: held, reason: 'Salah orang' };
    await app
      .as(Role.MONITORING_ANALYST)
      .run(
        'mutation ($input: WithholdArticleInput!) { articleWithhold(input: $input) { errors { code } } }',
        {
          input,
        },
      );
    expect(await app.db.countBy(Article, { status: ArticleStatus.WITHHELD })).toBe(1);
    expect(await titles()).toEqual(['Antrean di loket']);

    expect(await contact(hospital).run(CLOSED)).toEqual({
      stories: { nodes: [] },
      sources: { nodes: [] },
      bursts: { nodes: [] },
      articleSearch: { hits: { nodes: [] } },
      toneQueue: { nodes: [] },
    });
  });

  it('changes nothing of a topic', async () => {
    const input = {
      topicId: own.id,
      expectedVersion: own.version,
      name: 'Lain',
      kind: 'OTHER',
      query: 'lain',
    };
    const before = await app.db.findOneByOrFail(Topic, { id: own.id });

    const refused = await contact(hospital).run(SAVE, { input });
    const elsewhere = await contact(roads).run(SAVE, { input });

    expect(refused.topicSave.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(elsewhere.topicSave.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await app.db.findOneByOrFail(Topic, { id: own.id })).toEqual(before);
  });
});

describe('the owner of a topic', () => {
  const save = async (more: object) =>
    (
      await app
        .as(Role.MONITORING_ANALYST)
        .run(SAVE, { input: { name: 'Air bersih', kind: 'AGENCY', query: 'pdam', ...more } })
    ).topicSave;

  it('is a department with its name, or an agency by its name alone', async () => {
    const owned = await save({ ownerUnitId: hospital.id, ownerAgency: 'Nama lain' });
    const named = await save({ ownerAgency: 'Dinas Provinsi' });
    const unknown = await save({ ownerUnitId: own.id });

    const name = hospital.name;
    expect(owned.topic).toMatchObject({ ownerAgency: name, ownerUnit: { name } });
    expect(named.topic).toMatchObject({ ownerAgency: 'Dinas Provinsi', ownerUnit: null });
    expect(unknown.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['ownerUnitId'] }]);
    expect(await app.db.countBy(Topic, { query: 'pdam' })).toBe(2);
  });
});
