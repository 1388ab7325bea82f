import { parse } from 'csv-parse/sync';
import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { buildKlipingTopic, setArticle, tagArticle } from '../../test/factories/kliping';
import { buildArticle, buildOutlet } from '../../test/factories/monitoring';
import { OverHttp } from '../../test/over-http';
import { MediaOutlet, ReachLevel } from '../outlets/outlet.entity';
import { ArticleChannel, ArticleStatus } from './article.entity';

jest.setTimeout(30_000);
const app = testApp();
const http = new OverHttp(app);
const at = (day: number, hour = 3) => new Date(Date.UTC(2026, 0, day, hour));
const DAY = { fromOn: '2026-01-02', toOn: '2026-01-02' };

const QUERY = `query ($filter: KlipingFilter!, $first: Int! = 20, $after: String) { kliping(filter: $filter) {
  articleCount itemCount outletCount topics { topic { name } articleCount itemCount }
  items(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    articleId title outletName extract isPaid topicName copyCount copyOutlets tones { topicName tone isByPerson } } } } }`;

/** Three copies of one text, a national item, one without topic, one withheld, and one of another day. */
async function fill() {
  const [flood, road] = [await buildKlipingTopic(app, 1, 'Banjir'), await buildKlipingTopic(app, 2, 'Jalan')];
  const local = await buildOutlet(app);
  const far = await buildOutlet(app, { name: 'Nusa Warta', hosts: [] });
  await app.perform((ctx) => ctx.db.update(MediaOutlet, { id: far.id }, { reachLevel: ReachLevel.NATIONAL }));
  const made = async (
    title: string,
    when: Date,
    outletNo: number | null,
    topicNos: number[],
    values = {},
  ) => {
    const { id } = await buildArticle(app, {
      title,
      publishedAt: when,
      outletNo,
      text: `${'kata '.repeat(100)}akhir`,
    });
    for (const no of topicNos) await tagArticle(app, id, no, { tone: no === 1 ? -1 : 9, byPerson: no === 1 });
    await setArticle(app, id, { dupGroupId: id, ...values });
    return id;
  };
  const first = await made('Tanggul jebol', at(2, 1), local.no, [1]);
  await made('Tanggul jebol, warga mengungsi', at(2, 2), far.no, [1, 2], { dupGroupId: first });
  await made('Tanggul Lebak jebol', at(2, 4), null, [1], { dupGroupId: first });
  await made('Jalan nasional', at(2, 5), far.no, [2], { isPaid: true });
  await made('Jalan desa', at(2, 3), local.no, [2], { channel: ArticleChannel.RADIO });
  await made('Resep ikan', at(2, 6), local.no, []);
  await made('Ditahan', at(2, 6), local.no, [1], { status: ArticleStatus.WITHHELD });
  await made('Kemarin', at(1, 6), local.no, [1]);
  return { flood, road };
}

const ask = (filter: object, more: object = {}) =>
  app.as(Role.MONITORING_ANALYST).run(QUERY, { filter: { ...DAY, ...filter }, ...more });
const titles = (answer: { kliping: { items: { nodes: { title: string }[] } } }) =>
  answer.kliping.items.nodes.map((node) => node.title);

describe('the clipping of a day', () => {
  it('folds copies and orders by topic, reach level and time', async () => {
    await fill();

    const { kliping } = await ask({});

    expect(kliping).toMatchObject({
      articleCount: 5,
      itemCount: 3,
      outletCount: 2,
      topics: [
        { topic: { name: 'Banjir' }, articleCount: 3, itemCount: 1 },
        { topic: { name: 'Jalan' }, articleCount: 2, itemCount: 2 },
      ],
    });
    const [flood, national, village] = kliping.items.nodes;
    expect(flood).toMatchObject({
      title: 'Tanggul jebol',
      outletName: 'RawaKini',
      topicName: 'Banjir',
      copyCount: 2,
      copyOutlets: ['Nusa Warta'],
      tones: [{ topicName: 'Banjir', tone: 'NEGATIVE', isByPerson: true }],
    });
    expect(flood.extract.length).toBeLessThanOrEqual(300);
    expect(flood.extract).toMatch(/kata…$/);
    expect([national.title, national.isPaid, village.title]).toEqual(['Jalan nasional', true, 'Jalan desa']);
    expect(national.tones).toEqual([{ topicName: 'Jalan', tone: 'NEEDS_PERSON', isByPerson: false }]);
  });

  it.each([
    [
      'a topic',
      { topicIds: ['ROAD'] },
      ['Tanggul jebol, warga mengungsi', 'Jalan nasional', 'Jalan desa'],
      3,
    ],
    ['a channel', { channels: ['RADIO'] }, ['Jalan desa'], 1],
    ['what was paid for', { origin: 'PAID' }, ['Jalan nasional'], 1],
    ['what was not', { origin: 'EARNED' }, ['Tanggul jebol', 'Jalan desa'], 4],
    ['a tone', { tone: 'NEGATIVE' }, ['Tanggul jebol'], 3],
    [
      'everything',
      { withoutTopic: true },
      ['Tanggul jebol', 'Jalan nasional', 'Jalan desa', 'Resep ikan'],
      6,
    ],
    [
      'several days',
      { fromOn: '2026-01-01', channels: ['ONLINE'], origin: 'EARNED' },
      ['Kemarin', 'Tanggul jebol'],
      4,
    ],
  ])('shows %s alone', async (_what, filter, expected, articleCount) => {
    const { road } = await fill();
    const named = 'topicIds' in filter ? { topicIds: [road.id] } : filter;

    const answer = await ask(named);

    expect(titles(answer).sort()).toEqual([...expected].sort());
    expect(answer.kliping.articleCount).toBe(articleCount);
  });

  it('pages by cursor without losing an item', async () => {
    await fill();

    const first = await ask({}, { first: 2 });
    const { endCursor, hasNextPage } = first.kliping.items.pageInfo;
    const second = await ask({}, { first: 2, after: endCursor });

    expect(hasNextPage).toBe(true);
    expect([...titles(first), ...titles(second)]).toEqual(['Tanggul jebol', 'Jalan nasional', 'Jalan desa']);
    expect(first.kliping.items.totalCount).toBe(3);
  });

  it('is not for money roles, companies and executives, and needs sensible days', async () => {
    await fill();

    for (const role of [Role.TREASURER, Role.EXECUTIVE, Role.SYSTEM_ADMIN])
      expect(await app.as(role).run(QUERY, { filter: DAY })).toEqual({ kliping: null });
    expect(await app.as(Role.COMPANY_ADMIN, { companyId: 'c' }).run(QUERY, { filter: DAY })).toEqual({
      kliping: null,
    });
    for (const filter of [
      { fromOn: '2026-01-02', toOn: '2026-01-01' },
      { fromOn: '2026-01-01', toOn: '2026-02-01' },
      { ...DAY, topicIds: ['nobody'] },
    ]) {
      const { errors } = await app.as(Role.MONITORING_ANALYST).raw(QUERY, { filter });
      expect(errors[0].message).toMatch(/Tanggal akhir|paling banyak 31|tidak dikenal/);
    }
  });
});

describe('the files of a clipping', () => {
  const get = (query: string, cookie: string) =>
    fetch(`${http.origin}/download/kliping?${query}&filter=${encodeURIComponent(JSON.stringify(DAY))}`, {
      headers: { cookie },
    });
  const rowsOf = (text: string) =>
    parse(text.split('\r\n\r\n')[1] ?? '', { delimiter: ';', columns: true }) as Record<string, string>[];

  it('give outsiders title, extract and link alone', async () => {
    await fill();
    const cookie = await http.signIn(Role.MONITORING_ANALYST);

    const inside = rowsOf(await (await get('format=csv', cookie)).text());
    const outside = rowsOf(await (await get('format=csv&edition=external', cookie)).text());

    expect(inside.map((row) => [row.No, row.Topik, row.Judul, row.Salinan, row.Nada])).toEqual([
      ['1', 'Banjir', 'Tanggul jebol', '2', 'Banjir: Negatif (petugas)'],
      ['2', 'Jalan', 'Jalan nasional', '0', 'Jalan: Perlu diperiksa'],
      ['3', 'Jalan', 'Jalan desa', '0', 'Jalan: Perlu diperiksa'],
    ]);
    expect(outside).toHaveLength(3);
    expect(JSON.stringify(outside)).not.toMatch(/Negatif|Perlu diperiksa|akhir/);
  });

  it('come as PDF, and not to money roles', async () => {
    await fill();
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const treasurer = await http.signIn(Role.TREASURER);

    const pdf = Buffer.from(await (await get('format=pdf&edition=full', cookie)).arrayBuffer());

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await get('format=pdf', treasurer)).status).toBe(403);
    expect((await get('format=pdf&edition=secret', cookie)).status).toBe(400);
    expect((await app.events('export.made')).map(({ data }) => data.filter)).toEqual([
      'dari tanggal: 2026-01-02; sampai tanggal: 2026-01-02; edisi: full',
    ]);
  });
});
