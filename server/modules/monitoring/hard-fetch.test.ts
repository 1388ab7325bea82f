import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { personWithRole } from '../../test/factories/identity';
import {
  buildOutlet,
  buildSource,
  LoopbackPress,
  newsPage,
  newsText,
  rss,
} from '../../test/factories/monitoring';
import { Notice } from '../notices/notice.entity';
import { Article } from './article.entity';
import { Source } from './source.entity';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const HOST = 'rawakini.example';
const link = (slug: string) => `http://${HOST}/${slug}`;
const HOUR_MS = 3_600_000;

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 5 });
});

const later = (hours: number) => {
  app.clock.advance(hours * HOUR_MS);
  return app.at(app.clock.now());
};
const titles = async () => (await app.db.find(Article)).map((article) => article.title).sort();
const page = (slug: string, seed: number) => press.serve(HOST, `/${slug}`, newsPage(slug, newsText(seed)));

describe('a feed without dates in another order at each poll (case 16)', () => {
  it('keeps the dates of the first sight', async () => {
    const items = ['a', 'b', 'c'].map((slug) => ({ guid: slug, link: link(slug), title: slug }));
    for (const [n, { title }] of items.entries()) page(title, n + 1);
    press.serve(HOST, '/feed', rss(items));
    await buildSource(app);
    await app.at(app.clock.now());
    const first = await app.db.find(Article, { order: { id: 'ASC' } });
    expect(first.map((article) => [article.publishedAt, article.firstSeenAt])).toEqual(
      first.map(() => [null, app.clock.now()]),
    );

    for (const order of [
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      press.serve(HOST, '/feed', rss(order.flatMap((n) => items[n] ?? [])));
      await later(7);
    }

    const last = await app.db.find(Article, { order: { id: 'ASC' } });
    expect(
      last.map(({ id, firstSeenAt, publishedAt, version }) => [id, firstSeenAt, publishedAt, version]),
    ).toEqual(first.map(({ id, firstSeenAt }) => [id, firstSeenAt, null, 1]));
    expect(
      press
        .pathsOf(HOST)
        .filter((path) => path !== '/feed')
        .sort(),
    ).toEqual(['/a', '/b', '/c']);
  });
});

describe('a feed with the same ETag for ever (case 17)', () => {
  it('is asked without it a day after the last time, so that the change is found within 24 hours', async () => {
    const serve = (...slugs: string[]) =>
      press.serve(HOST, '/feed', (request) =>
        request.headers['if-none-match']
          ? { status: 304 }
          : {
              ...rss(slugs.map((slug) => ({ guid: slug, link: link(slug), title: slug }))),
              headers: { etag: '"tetap"' },
            },
      );
    page('a', 1);
    page('b', 2);
    serve('a');
    await buildSource(app);
    await app.at(app.clock.now());

    serve('b', 'a');
    for (let poll = 0; poll < 3; poll += 1) await later(7);
    expect(await titles()).toEqual(['a']);
    expect(press.pathsOf(HOST).filter((path) => path === '/feed')).toHaveLength(4);
    await later(3);

    expect(await titles()).toEqual(['a', 'b']);
  });
});

describe('a host that limits us (case 19)', () => {
  it('is left alone by date and by seconds, and others are not', async () => {
    const other = await buildOutlet(app, { name: 'Lain', hosts: ['lain.example'] });
    press.serve('lain.example', '/feed', rss([]));
    const { id: otherId } = await buildSource(app, {
      url: 'http://lain.example/feed',
      outletIds: [other.id],
    });
    const { id } = await buildSource(app);
    const limited = (header: string) =>
      press.serve(HOST, '/feed', { status: 429, headers: { 'retry-after': header } });
    const wait = async () =>
      (await app.db.findOneByOrFail(Source, { id })).nextAt.getTime() - app.clock.now().getTime();

    limited(new Date(app.clock.now().getTime() + 48 * HOUR_MS).toUTCString());
    await app.at(app.clock.now());
    expect(await wait()).toBeGreaterThanOrEqual(48 * HOUR_MS);
    await later(24);
    expect(press.pathsOf(HOST)).toEqual(['/feed']);
    expect(press.pathsOf('lain.example')).toHaveLength(2);

    limited('120');
    await later(26);
    expect(press.pathsOf(HOST)).toHaveLength(2);
    expect(await wait()).toBeGreaterThanOrEqual(120_000);
    expect(await app.db.findOneByOrFail(Source, { id: otherId })).toMatchObject({
      lastOutcome: 'UNCHANGED',
      failScore: 0,
    });
  });
});

describe('a feed that has become a log-in page (case 24)', () => {
  it('has a name at once, is called silent after its own gap, and recovers', async () => {
    await app.perform((ctx) => personWithRole(ctx, Role.MONITORING_ANALYST));
    press.serve(HOST, '/feed', {
      body: '<title>Masuk</title><form>Silakan masuk<input type="password"></form>',
    });
    const { id } = await buildSource(app);
    const lastNewAt = app.clock.now();
    await app.perform((ctx) => ctx.db.update(Source, { id }, { lastNewAt, expectedGapSeconds: 12 * 3600 }));
    for (let poll = 0; poll < 5; poll += 1) await later(7);

    const told = async () =>
      (await app.events()).map(({ name }) => name).filter((name) => /^source\.(silent|wrong|rec)/.test(name));
    expect(await told()).toEqual(['source.wrongContent', 'source.silent']);
    const { source } = await app
      .as(Role.SPOKESPERSON)
      .run('query ($id: ID!) { source(id: $id) { health lastNote discoveredCount } }', { id });
    expect(source).toEqual({ health: 'WRONG_CONTENT', lastNote: 'login-page', discoveredCount: 0 });

    page('a', 1);
    press.serve(HOST, '/feed', rss([{ guid: 'a', link: link('a'), title: 'a' }]));
    await later(25);
    expect(await told()).toEqual(['source.wrongContent', 'source.silent', 'source.recovered']);
    const notices = await app.db.find(Notice, {
      where: { link: `/sumber/${id}` },
      order: { createdAt: 'ASC' },
    });
    expect(notices.map(({ title }) => title)).toEqual([
      'Isi sumber keliru',
      'Sumber lama tidak bersuara',
      'Sumber pulih',
    ]);
  });
});

describe('36 feeds on one host in 205 references (case 25)', () => {
  it('share one budget, each asked once a round', async () => {
    const outletIds: string[] = [];
    for (let n = 0; n < 205; n += 1)
      outletIds.push((await buildOutlet(app, { name: `Media ${n}`, hosts: [] })).id);
    for (let n = 0; n < 36; n += 1) {
      press.serve(`s${n % 3}.${HOST}`, `/feed${n}`, rss([]));
      const own = outletIds.filter((_id, index) => index % 36 === n);
      await buildSource(app, { url: `http://s${n % 3}.${HOST}/feed${n}`, outletIds: own });
    }
    const [{ n }] = await app.db.query('SELECT COUNT(*) AS n FROM source_outlet');
    expect(Number(n)).toBe(205);

    await app.at(app.clock.now());

    expect(new Set(press.asked.map((one) => one.path)).size).toBe(36);
    expect(press.asked).toHaveLength(36);
    expect(await app.db.query('SELECT hostKey FROM host_budget')).toEqual([{ hostKey: HOST }]);
    // Five seconds between starts are twelve requests a minute, whatever the number of feeds.
    const { hostGapSeconds = 0, hostRequestsPerMinute = 0 } = app.platform.profile.polling;
    expect(60 / hostGapSeconds).toBeLessThanOrEqual(hostRequestsPerMinute);
  });
});

describe('documents that are not quite right', () => {
  const JUNK =
    '\uFEFF\n\n<b>Warning</b>: Undefined variable $x in <b>/var/www/index.php</b> on line <b>3</b><br />\n';
  const prolog = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
  const documentOf = (title: string, date: string, before: string) =>
    `${before}<rss version="2.0"><channel><title>x</title><item><guid>1</guid><title>${title}</title>` +
    `<link>${link(encodeURIComponent(date))}</link><pubDate>${date}</pubDate></item></channel></rss>`;
  const DOCUMENTS: [string, string, string, BufferEncoding][] = [
    ['Sawit & Karet', 'Kamis, 15 Oktober 2020 | 08:00 WIB', '', 'utf8'],
    ['Bupati&nbsp;Rawa&rsquo;s A &amp;amp; B', 'Minggu (3/1)', '', 'utf8'],
    ['Satu', '10/11/2020', `${JUNK}${prolog('UTF-8')}`, 'utf8'],
    ['Désa Maju', 'Kamis, 15 Oktober 2020 | 09:00 WIB', prolog('ISO-8859-1'), 'utf8'],
    ['\x93Désa\x94 Maju', 'Kamis, 15 Oktober 2020 | 10:00 WIB', prolog('UTF-8'), 'latin1'],
  ];

  it('are stored as they were meant (case 1) (case 2) (case 4) (case 5) (case 14)', async () => {
    app.clock.set('2021-01-04T02:00:00Z');
    const { id: outletId } = await buildOutlet(app);
    for (const [n, [title, date, before, encoding]] of DOCUMENTS.entries()) {
      const body = Buffer.from(documentOf(title, date, before), encoding);
      press.serve(HOST, `/feed${n}`, { type: 'application/rss+xml', body });
      await buildSource(app, { url: link(`feed${n}`), outletIds: [outletId] });
    }

    await app.at(app.clock.now());

    const stored = await app.db.find(Article, { order: { title: 'ASC' } });
    const found = stored.map(({ title, publishedAt }) => [title, publishedAt?.toISOString()]);
    expect(new Map(found as [string, string][])).toEqual(
      new Map([
        ['Sawit & Karet', '2020-10-15T01:00:00.000Z'],
        ['Bupati Rawa’s A & B', '2021-01-02T17:00:00.000Z'],
        ['Satu', '2020-11-09T17:00:00.000Z'],
        ['Désa Maju', '2020-10-15T02:00:00.000Z'],
        ['“Désa” Maju', '2020-10-15T03:00:00.000Z'],
      ]),
    );
    const notes = (await app.db.find(Source, { order: { url: 'ASC' } })).map(({ lastNote }) => lastNote);
    expect(notes).toEqual([null, null, 'junk-before-prolog', null, null]);
  });
});
