import { gzipSync } from 'node:zlib';
import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import {
  buildOutlet,
  buildSource,
  LoopbackPress,
  newsPage,
  newsText,
  type Reply,
  rss,
} from '../../test/factories/monitoring';
import { Article } from './article.entity';
import { setOutletPriority } from './outlet-priority.service';
import { Source } from './source.entity';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const HOST = 'rawakini.example';
const link = (path: string) => `http://${HOST}/${path}`;
const HOUR_MS = 3_600_000;

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 5 });
});

const CREATE = `mutation ($input: CreateSourceInput!) { sourceCreate(input: $input) {
  source { id url kind channel title health linkSelector allowedActions } errors { code field } } }`;
const SOURCE = `query ($id: ID!) { source(id: $id) { kind health lastOutcome lastNote isTruncated discoveredCount indexedCount
  proposedUrl allowedActions url } }`;
const analyst = () => app.as(Role.MONITORING_ANALYST);
const shown = async (id: string) => (await analyst().run(SOURCE, { id })).source;
const register = async (input: { kind?: string } & Record<string, unknown>) => {
  const outlet = await buildOutlet(app, { hosts: input.kind === 'MANUAL' ? [] : [HOST] });
  const { sourceCreate } = await analyst().run(CREATE, { input: { outletIds: [outlet.id], ...input } });
  return { ...sourceCreate, outlet };
};
const titles = async () => (await app.db.find(Article)).map((article) => article.title).sort();
const later = (hours: number) => {
  app.clock.advance(hours * HOUR_MS);
  return app.at(app.clock.now());
};
const xml = (body: string): Reply => ({ type: 'application/xml', body: `<?xml version="1.0"?>${body}` });
const entry = (slug: string, lastmod = '') =>
  `<url><loc>${link(slug)}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</url>`;

describe('a news sitemap', () => {
  it('is known by what it delivers; a changed lastmod reads the page anew, the same bytes nothing', async () => {
    press.serve(
      HOST,
      '/news.xml',
      xml(`<urlset>${entry('a', '2026-01-05T08:00:00+07:00')}${entry('b')}</urlset>`),
    );
    for (const slug of ['a', 'b'])
      press.serve(HOST, `/${slug}`, newsPage(`Judul ${slug}`, newsText(slug.charCodeAt(0))));
    const { source } = await register({ url: link('news.xml') });
    await app.at(app.clock.now());
    expect(await titles()).toEqual(['Judul a', 'Judul b']);
    expect(await shown(source.id)).toMatchObject({
      kind: 'NEWS_SITEMAP',
      lastOutcome: 'OK',
      discoveredCount: 2,
      indexedCount: 2,
    });

    await later(7);
    press.serve(
      HOST,
      '/news.xml',
      xml(`<urlset>${entry('a', '2026-01-05T20:00:00+07:00')}${entry('b')}</urlset>`),
    );
    await later(7);

    expect(press.pathsOf(HOST)).toEqual(['/news.xml', '/a', '/b', '/news.xml', '/news.xml', '/a']);
  });

  it('is opened through two indexes and gzip, the newest first, never a third index nor another host', async () => {
    const index = (children: string) => xml(`<sitemapindex>${children}</sitemapindex>`);
    const child = (url: string, at = '') =>
      `<sitemap><loc>${url}</loc>${at && `<lastmod>${at}</lastmod>`}</sitemap>`;
    press.serve(
      HOST,
      '/i1.xml',
      index(
        child(link('lama.xml'), '2026-01-01') +
          child(link('i2.xml'), '2026-01-05') +
          child('http://lain.example/x.xml'),
      ),
    );
    press.serve(HOST, '/i2.xml', index(child(link('berita.xml.gz')) + child(link('i3.xml'))));
    press.serve(HOST, '/i3.xml', index(child(link('tersembunyi.xml'))));
    press.serve(HOST, '/lama.xml', xml(`<urlset>${entry('lama')}</urlset>`));
    const packed = gzipSync(`<urlset>${entry('baru')}</urlset>`);
    press.serve(HOST, '/berita.xml.gz', { type: 'application/gzip', body: packed });
    for (const slug of ['baru', 'lama'])
      press.serve(HOST, `/${slug}`, newsPage(`Judul ${slug}`, newsText(slug.length)));
    const { source } = await register({ url: link('i1.xml'), kind: 'NEWS_SITEMAP' });

    await app.at(app.clock.now());

    expect(press.pathsOf(HOST).slice(0, 5)).toEqual([
      '/i1.xml',
      '/i2.xml',
      '/berita.xml.gz',
      '/i3.xml',
      '/lama.xml',
    ]);
    expect(await titles()).toEqual(['Judul baru', 'Judul lama']);
    expect((await shown(source.id)).lastNote).toBe('index-too-deep, sitemap-elsewhere');
  });

  it('that is a packed bomb is named', async () => {
    press.serve(HOST, '/news.xml.gz', {
      type: 'application/gzip',
      body: gzipSync(Buffer.alloc(30_000_000, 32)),
    });
    const { source } = await register({ url: link('news.xml.gz') });

    await app.at(app.clock.now());

    expect(await shown(source.id)).toMatchObject({
      lastOutcome: 'BOMB',
      health: 'FAILING',
      discoveredCount: 0,
    });
  });
});

describe('a page list', () => {
  const SLUG = 'tanggul-sungai-keruh-selesai';
  const page = (time: string) =>
    `<html><body><p>Diperbarui ${time}</p><a href="/${SLUG}">Tanggul Sungai Keruh selesai</a><div class="sorot"><a href="/x1">Pilihan</a></div></body></html>`;

  it('finds articles by the habits of links, or by the selector of the outlet, and obeys robots', async () => {
    press.serve(HOST, '/indeks', { body: page('08.00') });
    for (const path of [SLUG, 'x1'])
      press.serve(HOST, `/${path}`, newsPage(`Judul ${path}`, newsText(path.length)));
    const { source } = await register({ url: link('indeks'), kind: 'PAGE_LIST' });
    await app.at(app.clock.now());
    expect(await titles()).toEqual([`Judul ${SLUG}`]);

    press.serve(HOST, '/indeks', { body: page('15.00') });
    await later(7);
    expect(await shown(source.id)).toMatchObject({
      kind: 'PAGE_LIST',
      lastOutcome: 'UNCHANGED',
      health: 'OK',
    });

    const change = `mutation ($input: ChangeSourceInput!) { sourceChange(input: $input) { source { linkSelector } errors { code field } } }`;
    const put = (linkSelector: string) =>
      analyst().run(change, {
        input: { sourceId: source.id, expectedVersion: 1, changes: { linkSelector } },
      });
    expect((await put('a[')).sourceChange.errors).toEqual([
      { code: 'INVALID_INPUT', field: ['changes', 'linkSelector'] },
    ]);
    expect((await put('.sorot')).sourceChange.source).toEqual({ linkSelector: '.sorot' });
    await later(7);
    expect(await titles()).toEqual([`Judul ${SLUG}`, 'Judul x1']);

    press.serve(HOST, '/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /indeks' });
    await later(25);
    expect(await shown(source.id)).toMatchObject({ lastOutcome: 'ROBOTS', health: 'FAILING' });
  });

  it.each([
    ['without a link', '<p>Kosong</p>', 'NO_LINKS', 'FAILING'],
    [
      'that asks to sign in',
      '<title>Masuk</title><form>Silakan masuk<input type="password"></form>',
      'WRONG_CONTENT',
      'WRONG_CONTENT',
    ],
  ])('%s is named', async (_case, body, lastOutcome, health) => {
    press.serve(HOST, '/indeks', { body });
    const { source } = await register({ url: link('indeks'), kind: 'PAGE_LIST' });

    await app.at(app.clock.now());

    expect(await shown(source.id)).toMatchObject({ lastOutcome, health, discoveredCount: 0 });
  });
});

describe('a manual channel', () => {
  it('needs a name and a medium, is never polled and always well', async () => {
    const nameless = await register({ kind: 'MANUAL', channel: 'PRINT' });
    const online = await register({ kind: 'MANUAL', title: 'Koran' });
    const { source } = await register({ kind: 'MANUAL', channel: 'PRINT', title: 'Harian Muara cetak' });
    const again = await register({ kind: 'MANUAL', channel: 'PRINT', title: 'harian muara cetak' });
    await later(24);

    expect([nameless, online, again].map(({ errors }) => errors[0])).toEqual([
      { code: 'INVALID_INPUT', field: ['title'] },
      { code: 'INVALID_INPUT', field: ['channel'] },
      { code: 'DUPLICATE', field: ['url'] },
    ]);
    expect(source).toMatchObject({
      kind: 'MANUAL',
      channel: 'PRINT',
      url: '',
      health: 'OK',
      allowedActions: ['CHANGE', 'PAUSE', 'RETIRE'],
    });
    const step = `mutation ($id: ID!) { sourceFetchNow(input: { sourceId: $id }) { errors { code } } }`;
    expect((await analyst().run(step, { id: source.id })).sourceFetchNow.errors).toEqual([
      { code: 'INVALID_TRANSITION' },
    ]);
    expect(press.asked).toEqual([]);
    expect(await app.db.findOneByOrFail(Source, { id: source.id })).toMatchObject({ lastPolledAt: null });
  });
});

describe('a source that has moved', () => {
  const DECIDE = `mutation ($input: SourceMoveInput!) { sourceDecideMove(input: $input) { source { url proposedUrl } errors { code } } }`;
  const NEW = 'http://baru.rawakini.example/feed';
  const decide = (role: Role, sourceId: string, isAccepted: boolean, url = NEW) =>
    app.as(role).run(DECIDE, { input: { sourceId, url, isAccepted } });

  beforeEach(() => {
    press.serve(HOST, '/feed', { status: 301, headers: { location: NEW } });
    press.serve('baru.rawakini.example', '/feed', rss([]));
  });

  it('is proposed after three polls over a day, told once, and moved by a person only', async () => {
    const { id } = await buildSource(app);
    await app.at(app.clock.now());
    await later(7);
    await later(7);
    expect((await shown(id)).proposedUrl).toBeNull();
    expect((await decide(Role.MONITORING_ANALYST, id, true)).sourceDecideMove.errors).toEqual([
      { code: 'INVALID_TRANSITION' },
    ]);
    await later(11);
    await later(7);

    expect(await shown(id)).toMatchObject({
      url: link('feed'),
      proposedUrl: NEW,
      allowedActions: ['CHANGE', 'FETCH_NOW', 'PAUSE', 'RETIRE', 'DECIDE_MOVE'],
    });
    expect((await app.events('source.moveProposed')).map((event) => event.data)).toEqual([
      { from: link('feed'), to: NEW },
    ]);
    expect((await decide(Role.SPOKESPERSON, id, true)).sourceDecideMove.errors).toEqual([
      { code: 'FORBIDDEN' },
    ]);
    expect((await decide(Role.MONITORING_ANALYST, id, true, link('x'))).sourceDecideMove.errors).toEqual([
      { code: 'CONFLICT' },
    ]);
    expect((await shown(id)).url).toBe(link('feed'));
    expect((await decide(Role.MONITORING_ANALYST, id, true)).sourceDecideMove).toEqual({
      source: { url: NEW, proposedUrl: null },
      errors: [],
    });
  });

  it('keeps its address when that is refused, and is not proposed again', async () => {
    const { id } = await buildSource(app);
    for (let poll = 0; poll < 5; poll += 1) await later(8);

    expect((await decide(Role.MONITORING_ANALYST, id, false)).sourceDecideMove.source).toEqual({
      url: link('feed'),
      proposedUrl: null,
    });
    for (let poll = 0; poll < 5; poll += 1) await later(8);

    expect((await shown(id)).proposedUrl).toBeNull();
    expect(await app.events('source.moveProposed')).toHaveLength(1);
  });

  it('for a while only (302), or once, is not', async () => {
    press.serve(HOST, '/feed', { status: 302, headers: { location: NEW } });
    const { id } = await buildSource(app);
    for (let poll = 0; poll < 5; poll += 1) await later(8);

    expect((await shown(id)).proposedUrl).toBeNull();
  });
});

describe('an outlet with a priority', () => {
  it.each([
    ['CONTRACT', 1800],
    ['CRISIS', 1800],
  ] as const)('%s is polled at least every half hour until it ends', async (priority, seconds) => {
    press.serve(HOST, '/feed', rss([]));
    const outlet = await buildOutlet(app);
    const { id } = await buildSource(app, { outletIds: [outlet.id] });
    await app.at(app.clock.now());
    expect(await app.db.findOneByOrFail(Source, { id })).toMatchObject({ intervalSeconds: 21_600 });

    const until = new Date(app.clock.now().getTime() + 2 * HOUR_MS);
    await app.perform((ctx) => setOutletPriority(ctx, { outletId: outlet.id, priority, until }));
    await later(0.6);
    expect(await app.db.findOneByOrFail(Source, { id })).toMatchObject({ intervalSeconds: seconds });
    const query = `query ($id: ID!) { outletReading(outletId: $id) { priority priorityUntil } }`;
    expect((await analyst().run(query, { id: outlet.id })).outletReading).toEqual({
      priority,
      priorityUntil: until.toISOString(),
    });

    await later(3);
    expect(await app.db.findOneByOrFail(Source, { id })).toMatchObject({ intervalSeconds: 21_600 });
    expect((await analyst().run(query, { id: outlet.id })).outletReading.priority).toBeNull();
  });

  it('rests as long as the feed asks by its TTL, and ten minutes after a failed connection', async () => {
    const body = String(rss([]).body).replace('<title>', '<ttl>600</ttl><title>');
    press.serve(HOST, '/feed', { type: 'application/rss+xml', body });
    const { id } = await buildSource(app);
    await app.at(app.clock.now());
    const source = await app.db.findOneByOrFail(Source, { id });
    expect(source.nextAt.getTime() - app.clock.now().getTime()).toBe(600 * 60_000);

    press.routes.set('mati.example', { address: '127.0.0.1', port: 9 });
    await buildSource(app, {
      url: 'http://mati.example/feed',
      outletIds: [(await buildOutlet(app, { hosts: [] })).id],
    });
    await later(0.01);
    const [budget] = await app.db.query("SELECT nextAt FROM host_budget WHERE hostKey = 'mati.example'");
    expect(Number(budget.nextAt)).toBe(app.clock.now().getTime() + 600_000);
  });
});
