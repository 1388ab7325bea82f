import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import { testApp } from '../../test/app';
import { buildTopic } from '../../test/factories/coverage';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import type { Article } from './article.entity';
import { ArticleMark } from './article-mark.entity';
import { recounting } from './counts.service';
import { type FeedQuery, feedSql } from './feed-query.service';
import type { Topic } from './topic.entity';
import { ArticleTopic } from './topic-match.entity';

const app = testApp();
const FEED = `query ($filter: FeedFilter, $first: Int! = 20, $after: String) { feed(filter: $filter, first: $first, after: $after) {
  nodes { id isRead isStarred copyCount copyOutlets article { title copies { title } } } totalCount pageInfo { hasNextPage endCursor } } }`;
const MARK =
  'mutation ($input: MarkArticlesInput!) { articlesMark(input: $input) { changedIds errors { code field } } }';
const at = (minute: number) => new Date(Date.UTC(2026, 0, 4, 3, minute));
const article = (title: string, minute: number, values: object = {}): Promise<Article> =>
  buildArticle(app, { title, publishedAt: at(minute), ...values });
const inTopic = ({ no }: Topic, articles: Article[], tone = 9) =>
  app.perform((ctx) =>
    recounting(
      ctx,
      articles.map(({ id }) => id),
      async () => {
        for (const { id } of articles)
          await ctx.db.insert(ArticleTopic, { topicNo: no, articleId: id, outletNo: 0, tone });
      },
    ),
  );
const analyst = () => app.as(Role.MONITORING_ANALYST);
const titles = async (filter: object = {}, variables: object = {}) => {
  const { feed } = await analyst().run(FEED, { filter, ...variables });
  return feed.nodes.map((item: { article: { title: string } }) => item.article.title);
};

describe('feed', () => {
  it('folds copies under the first published, with their outlets, and pages by keyset', async () => {
    const [a, b] = [
      await buildOutlet(app, { name: 'A', hosts: [] }),
      await buildOutlet(app, { name: 'B', hosts: [] }),
    ];
    await article('Pertama', 1, { dupGroupId: 9, outletNo: a.no });
    await article('Tengah', 2);
    await article('Salinan', 3, { dupGroupId: 9, outletNo: b.no });
    await article('Salinan lagi', 4, { dupGroupId: 9, outletNo: b.no });
    await article('Terbaru', 5);

    const first = (await analyst().run(FEED, { first: 2 })).feed;
    const second = (await analyst().run(FEED, { first: 2, after: first.pageInfo.endCursor })).feed;

    expect(first.nodes.map((item: { article: object }) => item.article)).toEqual([
      { title: 'Terbaru', copies: [] },
      { title: 'Tengah', copies: [] },
    ]);
    expect(second.nodes).toMatchObject([
      {
        article: { title: 'Pertama', copies: [{ title: 'Salinan' }, { title: 'Salinan lagi' }] },
        copyCount: 2,
        copyOutlets: ['B'],
        isRead: false,
      },
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
  });

  it('folds within the filter: a copy stands for the group where the first does not pass', async () => {
    const outlet = await buildOutlet(app, { name: 'A', hosts: [] });
    const first = await article('Pertama', 1, { dupGroupId: 9 });
    const copy = await article('Salinan', 2, { dupGroupId: 9, outletNo: outlet.no });
    await article('Berbayar', 3, { isPaid: true });
    await article('Ditahan', 4, { status: 'WITHHELD' });
    const [wide, narrow] = [await buildTopic(app), await buildTopic(app)];
    await inTopic(wide, [first, copy]);
    await inTopic(narrow, [copy], -1);

    expect(await titles()).toEqual(['Berbayar', 'Pertama']);
    expect(await titles({ outletId: outlet.id })).toEqual(['Salinan']);
    expect(await titles({ isPaid: true })).toEqual(['Berbayar']);
    expect(await titles({ topicId: wide.id })).toEqual(['Pertama']);
    expect(await titles({ topicId: narrow.id, tone: 'NEGATIVE' })).toEqual(['Salinan']);
    expect(await titles({ topicId: narrow.id, tone: 'POSITIVE' })).toEqual([]);
    expect(
      await titles({ title: 'pertama', channel: 'ONLINE', fromOn: '2026-01-04', toOn: '2026-01-04' }),
    ).toEqual(['Pertama']);
    expect(await titles({ toOn: '2026-01-03' })).toEqual([]);
  });

  it('is empty for companies, and refuses topic and tone outside monitoring', async () => {
    await article('Satu', 1);
    const topic = await buildTopic(app);
    const company = app.as(Role.COMPANY_ADMIN, { companyId: 'c1' });
    const officer = app.as(Role.PARTNERSHIP_OFFICER);

    expect((await company.run(FEED)).feed.nodes).toEqual([]);
    expect((await company.run('{ unread { count topics { count } } }')).unread).toEqual({
      count: 0,
      topics: [],
    });
    expect((await officer.run(FEED)).feed.nodes).toHaveLength(1);
    for (const filter of [{ topicId: topic.id }, { tone: 'NEGATIVE' }])
      expect((await officer.raw(FEED, { filter })).errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('articlesMark', () => {
  it('notes read and starred for the caller alone, and takes them back', async () => {
    const [one, two] = [await article('Satu', 1), await article('Dua', 2)];
    const topic = await buildTopic(app);
    await inTopic(topic, [one, two]);
    const mark = (input: object) => analyst().run(MARK, { input });
    const unread = async () =>
      (await analyst().run('{ unread { count topics { topic { name } count } } }')).unread;
    const ids = [String(one.id), String(two.id)];

    expect(await unread()).toEqual({ count: 2, topics: [{ topic: { name: topic.name }, count: 2 }] });
    const { articlesMark } = await mark({ articleIds: ids, isRead: true });
    expect(articlesMark).toEqual({ changedIds: ids, errors: [] });
    expect((await mark({ articleIds: ids, isRead: true })).articlesMark.changedIds).toEqual([]);
    await mark({ articleIds: [ids[0]], isStarred: true });
    expect(await unread()).toEqual({ count: 0, topics: [{ topic: { name: topic.name }, count: 0 }] });
    expect(await titles({ isUnread: true })).toEqual([]);
    expect(await titles({ isStarred: true })).toEqual(['Satu']);
    await mark({ articleIds: [ids[1]], isRead: false });
    expect(await titles({ isUnread: true })).toEqual(['Dua']);
    expect((await app.as(Role.DIVISION_HEAD).run(FEED)).feed.nodes).toMatchObject([
      { isRead: false, isStarred: false },
      { isRead: false, isStarred: false },
    ]);
    expect(await app.events()).toEqual([]);
  });

  it.each([
    ['a company', Role.COMPANY_ADMIN, (id: number) => String(id), 'FORBIDDEN', []],
    ['an unknown article', Role.SPOKESPERSON, () => '12345', 'NOT_FOUND', ['articleIds']],
    ['no number at all', Role.SPOKESPERSON, () => 'x', 'NOT_FOUND', ['articleIds']],
  ])('refuses %s and notes nothing', async (_case, role, idOf, code, field) => {
    const { id } = await article('Satu', 1);
    const input = { articleIds: [String(id), idOf(id)], isRead: true };

    const { articlesMark } = await app
      .as(role, role === Role.COMPANY_ADMIN ? { companyId: 'c1' } : {})
      .run(MARK, { input });

    expect(articlesMark).toEqual({ changedIds: null, errors: [{ code, field }] });
    expect(await app.db.count(ArticleMark)).toBe(0);
  });
});

describe('plan', () => {
  const NONE: FeedQuery = { topicNo: null, outletNo: null };
  const QUERIES: [string, FeedQuery, RegExp][] = [
    ['everything', NONE, /article|PRIMARY/],
    ['a topic', { ...NONE, topicNo: 1 }, /article_topic/],
    [
      'a tone in a topic',
      { ...NONE, topicNo: 1, tone: 'NEGATIVE' as FeedQuery['tone'] },
      /article_topic_tone/,
    ],
    ['an outlet', { ...NONE, outletNo: 3 }, /article_outlet/],
    ['a channel', { ...NONE, channel: 'TV' as FeedQuery['channel'] }, /article_channel/],
    ['stars', { ...NONE, isStarred: true }, /article_mark_star/],
  ];

  it.each(QUERIES)(
    'reads %s in the order of its index, and finds copies by group',
    async (_case, query, index) => {
      await app.perform(async (ctx: Ctx) => {
        const sql = feedSql(ctx, query, 9_000_000_000_000, 51);
        const isEmbedded = queues(app.platform.writer);
        const rows: Record<string, unknown>[] = await ctx.db.query(
          `${isEmbedded ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'} ${sql.text}`,
          sql.values,
        );
        const plan = rows.map((row) => JSON.stringify(row)).join('\n');
        expect(plan).toMatch(index);
        if (!isEmbedded) return;
        expect(plan).not.toContain('TEMP B-TREE');
        expect(plan).not.toMatch(/SCAN (?!a\b)/);
        expect(plan).toMatch(/article_group \(dupGroupId=\? AND (id|rowid)<\?\)/);
      });
    },
  );
});
