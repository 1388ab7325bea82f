import { Actor, Role, SYSTEM } from '../../platform/actor';
import { Ctx } from '../../platform/ctx';
import { queues } from '../../platform/database';
import { quietExchange } from '../../platform/worker';
import { testApp } from '../../test/app';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { ArticleOwner } from './article-parts.entity';
import { listSql } from './article-query.service';

const app = testApp();
const LIST = `query ($first: Int! = 20, $after: String, $filter: ArticleFilter) {
  articles(first: $first, after: $after, filter: $filter) { nodes { id title publishedAt outlet { id name } } pageInfo { hasNextPage endCursor } totalCount } }`;
const at = (day: number, hour = 3) => new Date(Date.UTC(2026, 0, day, hour));
const titles = (answer: { articles: { nodes: { title: string }[] } }) =>
  answer.articles.nodes.map((node) => node.title);

describe('articles', () => {
  it('lists newest first with the outlet, page by page', async () => {
    const outlet = await buildOutlet(app);
    for (const day of [1, 3, 2])
      await buildArticle(app, {
        title: `Hari ${day}`,
        publishedAt: at(day),
        outletNo: day === 3 ? null : outlet.no,
      });

    const first = await app.as(Role.MONITORING_ANALYST).run(LIST, { first: 2 });
    const second = await app
      .as(Role.MONITORING_ANALYST)
      .run(LIST, { first: 2, after: first.articles.pageInfo.endCursor });

    expect(first.articles).toMatchObject({
      nodes: [
        { title: 'Hari 3', publishedAt: '2026-01-03T03:00:00.000Z', outlet: null },
        { title: 'Hari 2', outlet: { id: outlet.id, name: 'RawaKini' } },
      ],
      pageInfo: { hasNextPage: true },
      totalCount: 3,
    });
    expect(titles(second)).toEqual(['Hari 1']);
    expect(second.articles.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['outlet', { outletId: 'OUTLET' }, ['Beasiswa 100%', 'Jembatan']],
    ['paid', { isPaid: true }, ['Beasiswa 100%']],
    ['days of the office', { fromOn: '2026-01-02', toOn: '2026-01-02' }, ['Jembatan']],
    ['headline, wildcards as written', { title: '100%' }, ['Beasiswa 100%']],
    ['headline, none', { title: '1_0' }, []],
    [
      'all together',
      { outletId: 'OUTLET', isPaid: false, fromOn: '2026-01-01', title: 'jembatan' },
      ['Jembatan'],
    ],
  ])('filters by %s', async (_case, filter, expected) => {
    const outlet = await buildOutlet(app);
    await buildArticle(app, { title: 'Pasar', publishedAt: at(1) });
    // 17:30 UTC on the 1st is already the 2nd in the office's zone.
    await buildArticle(app, { title: 'Jembatan', publishedAt: at(1, 17.5), outletNo: outlet.no });
    await buildArticle(app, {
      title: 'Beasiswa 100%',
      publishedAt: at(3),
      outletNo: outlet.no,
      isPaid: true,
    });
    const named = 'outletId' in filter ? { ...filter, outletId: outlet.id } : filter;

    expect(titles(await app.as(Role.TREASURER).run(LIST, { filter: named }))).toEqual(expected);
  });

  it('shows everything of one article, also through fragments and full outlets', async () => {
    const outlet = await buildOutlet(app);
    const { id } = await buildArticle(app, {
      title: 'Satu',
      publishedAt: at(1),
      outletNo: outlet.no,
      text: 'Alinea pertama.\nAlinea kedua.',
    });
    const query = `query ($id: ID!) {
      article(id: $id) { ...all outlet { name medium } paragraphs summary versions { no } evidence { hash } urls { url } sources { id } matches { forward } nextCheckAt allowedActions }
      articles { edges { cursor node { ...all outlet { ... { medium } } } } } }
      fragment all on Article { id version url title author isPaid isPartial liveness readOutcome readOutcomeText firstSeenAt createdAt updatedAt }`;

    const answer = await app.as(Role.MONITORING_ANALYST).run(query, { id: String(id) });

    expect(answer.article).toMatchObject({
      id: String(id),
      title: 'Satu',
      isPaid: false,
      isPartial: false,
      liveness: 'LIVE',
      readOutcomeText: 'Halaman terbaca.',
      outlet: { name: 'RawaKini', medium: 'ONLINE' },
      paragraphs: ['Alinea pertama.', 'Alinea kedua.'],
      allowedActions: ['RECHECK', 'WITHHOLD'],
    });
    expect(answer.articles.edges).toMatchObject([
      { cursor: String(id), node: { id: String(id), outlet: { medium: 'ONLINE' } } },
    ]);
  });

  it.each([
    ['an analyst', [Role.MONITORING_ANALYST], null, 2],
    ['a proof inspector', [Role.PROOF_INSPECTOR], null, 2],
    ['an auditor', [Role.AUDITOR], null, 2],
    ['the company of the proof', [Role.COMPANY_ADMIN], 'mine', 1],
    ['another company', [Role.COMPANY_ADMIN], 'other', 0],
    ['an administrator', [Role.SYSTEM_ADMIN], null, 0],
    ['an executive', [Role.EXECUTIVE], null, 0],
  ])('shows %s only what they may read', async (_case, roles, companyId, count) => {
    const mine = await buildArticle(app, { title: 'Milik', publishedAt: at(1) });
    const other = await buildArticle(app, { title: 'Lain', publishedAt: at(2) });
    await app.perform((ctx) =>
      ctx.db.insert(ArticleOwner, { articleId: mine.id, ownerRef: 'proof', companyId: 'mine' }),
    );
    const caller = app.as(roles, companyId ? { companyId } : {});

    const { articles, one, two } = await caller.run(
      'query ($one: ID!, $two: ID!) { articles { totalCount } one: article(id: $one) { title } two: article(id: $two) { title } }',
      { one: String(mine.id), two: String(other.id) },
    );

    expect([articles.totalCount, one !== null, two !== null]).toEqual([count, count > 0, count > 1]);
  });

  it('shows nothing to strangers, to keys without the scope, and for ids that are none', async () => {
    const { id } = await buildArticle(app, { title: 'Satu', publishedAt: at(1) });
    const key = new Actor({
      id: 'k',
      kind: 'KEY',
      name: 'k',
      roles: [Role.MONITORING_ANALYST],
      companyId: null,
      workUnitId: null,
      scopes: ['orders:read'],
    });
    const query = 'query ($id: ID!) { article(id: $id) { title } }';

    expect(await app.anonymous().run(query, { id: String(id) })).toEqual({ article: null });
    expect(await app.caller(key).run(query, { id: String(id) })).toEqual({ article: null });
    expect(await app.as(Role.MONITORING_ANALYST).run(query, { id: "1' OR 1=1" })).toEqual({ article: null });
  });
});

describe('the plan of the list', () => {
  const plan = async (filter: object, own: { companyId: string } | null = null): Promise<string> => {
    const ctx = new Ctx(app.platform, SYSTEM, quietExchange('plan'));
    const fields = new Map([
      ['title', new Map()],
      ['publishedAt', new Map()],
      ['outlet', new Map()],
    ]);
    const { text, values } = listSql(ctx, filter, own, 9_000_000_000_000_000, 51, fields);
    if (queues(app.platform.writer)) {
      return (await app.db.query(`EXPLAIN QUERY PLAN ${text}`, values))
        .map((row: { detail: string }) => row.detail)
        .join('\n');
    }
    return (await app.db.query(`EXPLAIN ${text}`, values))
      .map(
        (row: { table: string; type: string; key: string; Extra: string }) =>
          `${row.table} ${row.type} ${row.key} ${row.Extra}`,
      )
      .join('\n');
  };
  const fill = async () => {
    const outlets = [await buildOutlet(app), await buildOutlet(app, { name: 'Dua', hosts: [] })];
    for (let n = 0; n < 400; n += 1) {
      await buildArticle(app, {
        title: `Berita ${n}`,
        publishedAt: new Date(at(1).getTime() + n * 60_000),
        outletNo: outlets[n % 2]?.no ?? null,
        isPaid: n % 50 === 0,
      });
    }
    if (!queues(app.platform.writer)) await app.db.query('ANALYZE TABLE article, media_outlet');
    return outlets;
  };

  it('walks an index and reads the outlets by theirs', async () => {
    const [outlet] = await fill();
    const byOutlet = { outletId: outlet?.id ?? '' };
    const wanted = queues(app.platform.writer)
      ? {
          plain: /SEARCH a USING INDEX sqlite_autoindex_article_1/,
          outlet: /COVERING INDEX article_outlet/,
          paid: /COVERING INDEX article_paid/,
          name: /SEARCH o USING INDEX media_outlet_no/,
        }
      : {
          plain: /^a range PRIMARY/m,
          outlet: /article_outlet .*Using index/,
          paid: /article_paid .*Using index/,
          name: /^o eq_ref media_outlet_no/m,
        };

    const [plain, filtered, paid] = [await plan({}), await plan(byOutlet), await plan({ isPaid: true })];

    expect(plain).toMatch(wanted.plain);
    expect(plain).toMatch(wanted.name);
    expect(plain).not.toMatch(/TEMP B-TREE|filesort|temporary/i);
    expect(filtered).toMatch(wanted.outlet);
    expect(paid).toMatch(wanted.paid);
    for (const inner of [filtered, paid]) expect(inner).not.toMatch(/SCAN a\b|\ba ALL\b/);
  }, 60_000);

  it('walks the links of a company and the items of a source by theirs', async () => {
    await fill();

    const [company, source] = [await plan({}, { companyId: 'c' }), await plan({ sourceId: 's' })];

    expect(company).toMatch(/article_owner_company/);
    expect(source).toMatch(/article_source_list/);
  }, 60_000);
});
