import { Role } from '../../platform/actor';
import { queues } from '../../platform/database';
import { testApp } from '../../test/app';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import { DupGroup } from './dup-group.entity';
import { candidateSql } from './search-index.service';
import { indexStored } from './search-step.service';

const app = testApp();
const BODIES: [title: string, body: string][] = [
  ['Banjir merendam Muara Jernih', 'Air sungai meluap. Warga mengungsi ke balai desa sejak pagi.'],
  ['Jalan rusak di Lebak Baru', 'Warga mengeluhkan jalan berlubang; perbaikan dijanjikan bupati.'],
  ['Bupati diperiksa', 'Bupati diperiksa dalam perkara dugaan korupsi dana desa.'],
  ['Kampanye anti korupsi', 'Bupati membuka kampanye anti korupsi di sekolah.'],
  ['Antrean di rumah sakit', 'Pasien menunggu 11 jam di IGD rumah-sakit daerah, kata keluarga.'],
  ['Perumahan baru', 'Rumah-rumah di perumahan itu dibangun untuk nelayan.'],
  ['Désa wisata', 'Festival kopi di désa itu dihadiri 1.500 orang.'],
  ['Di dan ke', 'Yang itu di sini dan ke sana.'],
  ['Vaksin COVID-19', 'Puskesmas membuka vaksinasi covid-19 bagi lansia.'],
  ['RI dan Pemkab', 'Pemkab RI membuka pasar rakyat.'],
  ['Presiden RI', 'Presiden RI bertemu bupati di ibu kota.'],
  ['banjir banjir banjir', 'Banjir lagi.'],
];
const SEARCH = `query ($q: String!, $f: ArticleSearchFilter, $first: Int = 50, $after: String, $fold: Boolean = true) {
  articleSearch(query: $q, filter: $f, first: $first, after: $after, isFolded: $fold) {
    errors { code offset length suggestion } warnings { code } isPartial
    hits { nodes { article { id title } copyCount title { text isMarked } snippets { parts { text isMarked } } }
           pageInfo { hasNextPage endCursor } totalCount totalCountIsExact }
    counts { articles items isExact byOutlet { label count } byChannel { value count } byMonth { value count }
      byTone { value count } byDay { value count } } } }`;

let ids: number[] = [];
const place = (id: string) => ids.indexOf(Number(id));
const staff = () => app.as(Role.MONITORING_ANALYST);
const search = async (q: string, extra: object = {}) =>
  (await staff().run(SEARCH, { q, ...extra })).articleSearch;
const found = async (q: string, extra: object = {}): Promise<number[]> => {
  const { errors, hits } = await search(q, extra);
  expect(errors).toEqual([]);
  return hits.nodes.map((hit: { article: { id: string } }) => place(hit.article.id)).reverse();
};
const indexAll = () => app.perform((ctx) => indexStored(ctx, { afterId: 0 }));
const minute = (n: number) => new Date(Date.UTC(2026, 0, 3, 1, n));

beforeEach(async () => {
  const outlets = [
    await buildOutlet(app),
    await buildOutlet(app, { name: 'Harian Muara', hosts: ['muara.example'] }),
  ];
  ids = [];
  for (const [n, [title, text]] of BODIES.entries()) {
    const article = await buildArticle(app, {
      title,
      text,
      publishedAt: minute(n),
      outletNo: outlets[n % 2]?.no ?? null,
    });
    ids.push(article.id);
  }
  await indexAll();
});

describe('searching articles', () => {
  // One corpus, the same exact answers on both databases.
  it('finds by the query language what the evaluator decides, whatever the index can say', async () => {
    const expected: [string, number[]][] = [
      ['banjir', [0, 11]],
      ['BANJIR', [0, 11]],
      ['ATLEAST/3(banjir)', [11]],
      ['warga', [0, 1]],
      ['warga jalan', [1]],
      ['warga NOT jalan', [0]],
      ['jalan OR vaksinasi', [1, 8]],
      ['bupati NEAR/5 korupsi NOT "anti korupsi"', [2]],
      ['"anti korupsi"', [3]],
      ['korupsi ONEAR/1 dana', [2]],
      ['dana ONEAR/3 korupsi', []],
      ['"rumah sakit"', [4]],
      ['rumah', [4, 5]],
      ['rumah*', [4, 5]],
      ['perum*', [5]],
      ['rusa*', [1]],
      ['covid-19', [8]],
      ['11', [4]],
      ['"1.500"', [6]],
      ['désa', [6]],
      ['desa', [0, 2]],
      ['di', [1, 3, 4, 5, 6, 7, 10]],
      ['"di sini"', [7]],
      ['yang', [7]],
      ['title:di', [1, 4, 7]],
      ['title:banjir body:lagi', [11]],
      ['!RI', [9, 10]],
      ['!ri', []],
      ['@alias(RI)', [9]],
      ['place:"muara jernih"', [0]],
      ['outlet:"harian muara" bupati', [1, 3]],
      ['bupati tier:3', [1, 2, 3, 10]],
      ['bupati tier:1', []],
      ['paid:yes', []],
      ['(di OR banjir) NOT warga', [3, 4, 5, 6, 7, 10, 11]],
      ['di NOT bupati', [4, 5, 6, 7]],
      ['xyz', []],
      ['igd AND (pasien OR dokter)', [4]],
      ['"ibu kota" OR (festival kopi)', [6, 10]],
      ["o'clock OR pasar", [9]],
    ];
    const answers: [string, number[]][] = [];
    for (const [query] of expected) answers.push([query, await found(query)]);

    expect(answers).toEqual(expected);
  }, 60_000);

  it('marks the hits in headline and text', async () => {
    const { hits } = await search('"rumah sakit"');

    expect(hits.nodes[0].title).toEqual([
      { text: 'Antrean di ', isMarked: false },
      { text: 'rumah sakit', isMarked: true },
    ]);
    expect(hits.nodes[0].snippets).toEqual([
      {
        parts: [
          { text: 'Pasien menunggu 11 jam di IGD ', isMarked: false },
          { text: 'rumah-sakit', isMarked: true },
          { text: ' daerah, kata keluarga.', isMarked: false },
        ],
      },
    ]);
  });

  it('pages by keyset and counts', async () => {
    const first = await search('bupati', { first: 2 });
    const next = await search('bupati', { first: 2, after: first.hits.pageInfo.endCursor });

    const titles = (result: typeof first) =>
      result.hits.nodes.map((hit: { article: { title: string } }) => hit.article.title);
    expect(titles(first)).toEqual(['Presiden RI', 'Kampanye anti korupsi']);
    expect(titles(next)).toEqual(['Bupati diperiksa', 'Jalan rusak di Lebak Baru']);
    expect(first.hits.pageInfo.hasNextPage).toBe(true);
    expect(next.hits.pageInfo.hasNextPage).toBe(false);
    expect(first.counts).toEqual({
      articles: 4,
      items: 4,
      isExact: true,
      byOutlet: [
        { label: 'Harian Muara', count: 2 },
        { label: 'RawaKini', count: 2 },
      ],
      byChannel: [{ value: 'ONLINE', count: 4 }],
      byMonth: [{ value: '2026-01', count: 4 }],
      byTone: [],
      byDay: [{ value: '2026-01-03', count: 4 }],
    });
  });

  it('narrows by outlet, day and kind of medium', async () => {
    const [outlet] = (await staff().run('{ outlets(first: 5) { nodes { id name } } }')).outlets.nodes.filter(
      (one: { name: string }) => one.name === 'Harian Muara',
    );

    expect(await found('bupati', { f: { outletId: outlet.id } })).toEqual([1, 3]);
    expect(await found('bupati', { f: { fromOn: '2026-01-04' } })).toEqual([]);
    expect(await found('bupati', { f: { toOn: '2026-01-03' } })).toEqual([1, 2, 3, 10]);
    expect(await found('bupati', { f: { channel: 'PRINT' } })).toEqual([]);
  });

  it('narrows by tone, in the topic asked for or else in the first topic', async () => {
    await app.perform(async (ctx) => {
      for (const [n, tone] of [
        [1, -1],
        [2, -1],
        [3, 1],
      ] as const)
        await ctx.db.update(Article, { id: ids[n] }, { tone });
    });

    expect(await found('bupati', { f: { tone: 'NEGATIVE' } })).toEqual([1, 2]);
    expect(await found('bupati', { f: { tone: 'NEEDS_PERSON' } })).toEqual([]);
    expect((await search('bupati')).counts.byTone).toEqual([
      { value: 'NEGATIVE', count: 2 },
      { value: 'POSITIVE', count: 1 },
    ]);
  });

  it('shows of copies the newest match alone, on every page', async () => {
    const group = {
      id: ids[0] ?? 0,
      firstArticleId: ids[0] ?? 0,
      articleCount: 2,
      outletCount: 2,
      isByPerson: false,
    };
    await app.perform(async (ctx) => {
      await ctx.db.insert(DupGroup, group);
      for (const id of [ids[0], ids[11]]) await ctx.db.update(Article, { id }, { dupGroupId: group.id });
    });

    const folded = await search('banjir');
    const paged = await search('banjir', { first: 1, after: String(ids[11]) });

    expect(folded.hits.nodes.map((hit: { copyCount: number }) => hit.copyCount)).toEqual([1]);
    expect(folded.counts).toMatchObject({ articles: 2, items: 1 });
    expect(await found('banjir', { fold: false })).toEqual([0, 11]);
    expect(paged.hits.nodes).toEqual([]);
  });

  it('narrows to articles that name a district, and to the owner group of the outlet', async () => {
    await app.perform((ctx) =>
      ctx.db.update(MediaOutlet, { name: 'Harian Muara' }, { cluster: 'Grup Muara' }),
    );
    const { districts } = app.platform.profile;
    const code = (name: string) => districts.find((one) => one.name === name)?.code;

    expect(await found('banjir OR jalan')).toEqual([0, 1, 11]);
    expect(await found('banjir OR jalan', { f: { place: code('Lebak Baru') } })).toEqual([1]);
    expect(await found('banjir OR jalan', { f: { place: code('Muara Jernih') } })).toEqual([0]);
    expect(await found('banjir OR jalan', { f: { place: '99.99.99' } })).toEqual([]);
    const { places } = await staff().run('{ places { code name districtName } }');
    const village = places.find(
      (one: { districtName: string | null }) => one.districtName === 'Muara Jernih',
    );
    expect(await found('place:"muara jernih" OR banjir', { f: { place: village.code } })).toEqual([]);
    expect((await app.as(Role.COMPANY_ADMIN).run('{ places { code } }')).places).toEqual([]);
    expect(await found('banjir OR jalan', { f: { network: 'Grup Muara' } })).toEqual([1, 11]);
    expect((await search('banjir OR jalan', { f: { place: code('Lebak Baru') } })).counts.articles).toBe(1);
  });

  it('answers a wrong query with the place and a suggestion, never a fault', async () => {
    const result = await search('bupati "anti');

    expect(result.errors).toEqual([
      { code: 'UNBALANCED_QUOTE', offset: 7, length: 5, suggestion: 'bupati "anti"' },
    ]);
    expect(result.hits.nodes).toEqual([]);
    for (const odd of ['*', '"', '((', "'; DROP TABLE article", 'NEAR', '-', '+a -b', 'a:b', '\u0000 x'])
      await search(odd);
    expect(await app.db.count(Article)).toBe(BODIES.length);
  });

  it('shows nothing to those who may not read monitoring, and no article that was withheld', async () => {
    await app.perform((ctx) => ctx.db.update(Article, { id: ids[0] }, { status: 'WITHHELD' as never }));

    const company = app.as(Role.COMPANY_ADMIN, { companyId: 'c1' });
    const { articleSearch } = await company.run(SEARCH, { q: 'banjir' });

    expect(articleSearch.hits.nodes).toEqual([]);
    expect(articleSearch.counts.articles).toBe(0);
    expect(await found('banjir')).toEqual([11]);
  });

  it('reads candidates newest first from the index', async () => {
    const plan = await app.perform(async (ctx) => {
      const window = { before: Number.MAX_SAFE_INTEGER, from: 0, limit: 50 };
      const { sql, values } = candidateSql(ctx, { kind: 'WORD', word: 'wxbanjir' }, window);
      const explain = queues(app.platform.writer) ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      return JSON.stringify(await ctx.db.query(`${explain} ${sql}`, values));
    });

    expect(plan).toMatch(queues(app.platform.writer) ? /VIRTUAL TABLE INDEX/ : /"type":"fulltext"/);
    if (queues(app.platform.writer)) expect(plan).not.toMatch(/TEMP B-TREE/);
  });
});
