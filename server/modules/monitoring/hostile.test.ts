import { setTimeout as sleep } from 'node:timers/promises';
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
import { Source } from './source.entity';
import { claimPoll } from './source.service';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 1 });
});

const p99 = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
const SOURCE = `query ($id: ID!) { source(id: $id) { health lastOutcome lastOutcomeText isTruncated nextAt fetches { outcome newCount } } }`;
const DEEP = '<a>'.repeat(50_000);
const XXE = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "&#x41;"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
<rss version="2.0"><channel><title>x</title><item><title>&b;&f;</title><link>http://jahat.example/x</link></item></channel></rss>`;

const HOSTILE: [string, Reply, string, string][] = [
  ['dead', { status: 500 }, 'HTTP_ERROR', 'FAILING'],
  ['slow', { delayMs: Number.POSITIVE_INFINITY }, 'TIMEOUT', 'FAILING'],
  ['huge', { type: 'application/xml', body: Buffer.alloc(5_200_000, 32) }, 'TOO_LARGE', 'FAILING'],
  [
    'a bomb',
    {
      type: 'application/xml',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(100_000_000)),
    },
    'BOMB',
    'FAILING',
  ],
  ['malformed', { type: 'application/xml', body: '<rss><chan' }, 'MALFORMED', 'FAILING'],
  [
    'too deep',
    { type: 'application/xml', body: `<rss version="2.0"><channel>${DEEP}` },
    'TOO_DEEP',
    'FAILING',
  ],
  [
    'a login page',
    { body: '<title>Masuk</title><form>Silakan masuk<input type="password"></form>' },
    'WRONG_CONTENT',
    'WRONG_CONTENT',
  ],
  [
    'sent to the metadata service',
    { status: 302, headers: { location: 'http://169.254.169.254/latest' } },
    'REFUSED_ADDRESS',
    'FAILING',
  ],
  ['rate limited', { status: 429, headers: { 'retry-after': '7200' } }, 'RATE_LIMITED', 'FAILING'],
];

describe('a source that is', () => {
  it.each(HOSTILE)(
    '%s is named on its page and never stops the others (case 20) (case 21) (case 24)',
    async (_case, reply, outcome, health) => {
      const good = await buildOutlet(app, { name: 'Baik', hosts: ['baik.example'] });
      const bad = await buildOutlet(app, { name: 'Jahat', hosts: ['jahat.example'] });
      press.serve(
        'baik.example',
        '/feed',
        rss([{ guid: '1', link: 'http://baik.example/a', title: 'Baik' }]),
      );
      press.serve('baik.example', '/a', newsPage('Baik', newsText(1)));
      press.serve('jahat.example', '/feed', reply);
      const { id } = await buildSource(app, {
        url: 'http://jahat.example/feed',
        outletIds: [bad.id],
        title: 'Jahat',
      });
      await buildSource(app, { url: 'http://baik.example/feed', outletIds: [good.id], title: 'Baik' });

      await app.at(app.clock.now());

      expect((await app.db.find(Article)).map((article) => article.title)).toEqual(['Baik']);
      const { source } = await app.as(Role.MONITORING_ANALYST).run(SOURCE, { id });
      expect(source).toMatchObject({ health, lastOutcome: outcome, fetches: [{ outcome, newCount: 0 }] });
      expect(source.lastOutcomeText).toMatch(/^[A-Z].*\.$/);
      expect(new Date(source.nextAt).getTime()).toBeGreaterThan(app.clock.now().getTime());
    },
  );

  it('rate limited is left alone as long as it asks (case 19)', async () => {
    press.serve('rawakini.example', '/feed', {
      status: 429,
      headers: { 'retry-after': 'Mon, 05 Jan 2026 12:00:00 GMT' },
    });
    const { id } = await buildSource(app);

    await app.at(app.clock.now());

    const source = await app.db.findOneByOrFail(Source, { id });
    expect(source.nextAt.getTime()).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 5, 12));
  });

  it('hostile in its entities expands nothing and reads no file (case 22)', async () => {
    press.serve('jahat.example', '/feed', { type: 'application/xml', body: XXE });
    press.serve('jahat.example', '/x', newsPage('Halaman', newsText(2)));
    const outlet = await buildOutlet(app, { hosts: ['jahat.example'] });
    await buildSource(app, { url: 'http://jahat.example/feed', outletIds: [outlet.id] });

    await app.at(app.clock.now());

    const titles = (await app.db.query('SELECT item FROM article_source'))
      .map((row: { item: string }) => row.item)
      .join();
    expect(titles).not.toMatch(/A{8}/);
    expect(titles).toContain('&b;&f;');
  });

  it('well but has pages heavy with tags, text or links answers people meanwhile (case 23)', async () => {
    app.platform.profile.polling.totalTimeoutSeconds = 30;
    const pages = {
      dalam: `${'<div>'.repeat(3_000)}Isi${'</div>'.repeat(3_000)}`,
      panjang: `<p>${'kata berita '.repeat(650_000)}</p>`,
      tautan: '<a href="/x">tautan berita panjang</a> '.repeat(20_000),
    };
    const entries = Object.keys(pages).map((slug) => ({
      guid: slug,
      link: `http://rawakini.example/${slug}`,
      title: slug,
    }));
    press.serve('rawakini.example', '/feed', rss(entries));
    for (const [slug, body] of Object.entries(pages))
      press.serve('rawakini.example', `/${slug}`, { body: `<html><body>${body}</body></html>` });
    const { id } = await buildSource(app);
    const reader = app.as(Role.MONITORING_ANALYST);
    const timed = async () => {
      const started = performance.now();
      await reader.run(SOURCE, { id });
      return performance.now() - started;
    };
    await timed();
    const idle: number[] = [];
    while (idle.length < 30) idle.push(await timed());
    const took: number[] = [];
    let isDone = false;
    const reading = app.at(app.clock.now()).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      took.push(await timed());
      await sleep(15);
    }
    await reading;

    expect((await app.db.find(Article)).map(({ title }) => title).sort()).toEqual(Object.keys(pages));
    expect(took.length).toBeGreaterThan(20);
    // A machine that is busy with other things is slow before the pages come, too.
    expect(p99(took)).toBeLessThan(Math.max(200, 10 * p99(idle)));
  });

  it('cut off keeps its complete items and is marked (case 3)', async () => {
    const whole = String(
      rss(
        [1, 2].map((n) => ({ guid: String(n), link: `http://rawakini.example/c${n}`, title: `Potong ${n}` })),
      ).body,
    );
    const cutAt = whole.lastIndexOf('</item>') + '</item>'.length - 40;
    press.serve('rawakini.example', '/feed', { type: 'application/rss+xml', body: whole.slice(0, cutAt) });
    press.serve('rawakini.example', '/c1', newsPage('Potong 1', newsText(3)));
    const { id } = await buildSource(app);

    await app.at(app.clock.now());

    expect((await app.db.find(Article)).map((article) => article.title)).toEqual(['Potong 1']);
    expect(await app.db.findOneByOrFail(Source, { id })).toMatchObject({ isTruncated: true });
  });

  it('back after a fault recovers, with one event each way', async () => {
    press.serve('rawakini.example', '/feed', { status: 404 });
    const { id } = await buildSource(app);
    await app.at(app.clock.now());

    press.serve('rawakini.example', '/feed', rss([]));
    app.clock.advance(24 * 3_600_000);
    await app.at(app.clock.now());

    expect(
      (await app.events())
        .map((event) => event.name)
        .filter((name) => name.startsWith('source.') && name !== 'source.created'),
    ).toEqual(['source.failing', 'source.recovered']);
    expect(await app.db.findOneByOrFail(Source, { id })).toMatchObject({
      failScore: 0,
      lastOutcome: 'EMPTY',
    });
  });

  it.each([
    ['gone', { status: 404 }, 'HTTP_ERROR'],
    [
      'a login page',
      { body: '<title>Masuk</title><form>Silakan masuk<input type="password"></form>' },
      'LOGIN_PAGE',
    ],
    ['huge', { body: Buffer.alloc(10_500_000, 65) }, 'TOO_LARGE'],
    ['empty', { body: '<html><body></body></html>' }, 'EMPTY_TEXT'],
  ] as [string, Reply, string][])(
    'well but has a page that is %s keeps its summary and reads the next page',
    async (_case, reply, outcome) => {
      press.serve(
        'rawakini.example',
        '/feed',
        rss([
          { guid: '1', link: 'http://rawakini.example/buruk', title: 'Buruk', summary: 'Ringkasan umpan' },
          { guid: '2', link: 'http://rawakini.example/baik', title: 'Baik' },
        ]),
      );
      press.serve('rawakini.example', '/buruk', reply);
      press.serve('rawakini.example', '/baik', newsPage('Baik', newsText(4)));
      await buildSource(app);

      await app.at(app.clock.now());

      expect(await app.db.find(Article, { order: { title: 'ASC' } })).toMatchObject([
        { title: 'Baik', readOutcome: 'READ' },
        { title: 'Buruk', readOutcome: outcome, textHash: null },
      ]);
    },
  );

  it('well but has a page out of order for a while reads it later', async () => {
    press.serve(
      'rawakini.example',
      '/feed',
      rss([{ guid: '1', link: 'http://rawakini.example/a', title: 'Nanti' }]),
    );
    press.serve('rawakini.example', '/a', { status: 503 });
    await buildSource(app);
    await app.at(app.clock.now());
    expect(await app.db.countBy(Article, {})).toBe(0);

    press.serve('rawakini.example', '/a', newsPage('Nanti', newsText(5)));
    app.clock.advance(6 * 60_000);
    await app.deliver();

    expect(await app.db.find(Article)).toMatchObject([{ title: 'Nanti', readOutcome: 'READ' }]);
  });
});

describe('politeness', () => {
  it('two schedulers racing queue one poll (case 27)', async () => {
    const { id } = await buildSource(app);

    const won = await Promise.all([1, 2, 3, 4].map(() => app.perform((ctx) => claimPoll(ctx, id))));

    expect(won.filter(Boolean)).toHaveLength(1);
    const [{ n }] = await app.db.query("SELECT COUNT(*) AS n FROM job WHERE kind = 'monitoring.poll'");
    expect(Number(n)).toBe(1);
  });

  it('leaves the pause between starts on one domain, its feeds, robots and pages together (case 25)', async () => {
    app.platform.profile.polling.routedHostGapSeconds = 0.4;
    press.serve(
      'rawakini.example',
      '/feed',
      rss(
        [1, 2].map((n) => ({
          guid: String(n),
          link: `http://www.rawakini.example/s${n}`,
          title: `Sopan ${n}`,
        })),
      ),
    );
    for (const n of [1, 2])
      press.serve('www.rawakini.example', `/s${n}`, newsPage(`Sopan ${n}`, newsText(30 + n)));
    press.serve('m.rawakini.example', '/feed', rss([]));
    const { id: outletId } = await buildOutlet(app);
    for (const host of ['rawakini.example', 'm.rawakini.example'])
      await buildSource(app, { url: `http://${host}/feed`, outletIds: [outletId] });

    await app.at(app.clock.now());

    // Arrivals are seen here, starts are what is spaced: half the pause is left to a busy machine.
    const times = press.asked.map((one) => one.at);
    expect(press.asked.map(({ path }) => path).sort()).toEqual([
      '/feed',
      '/feed',
      '/robots.txt',
      '/s1',
      '/s2',
    ]);
    expect(Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeGreaterThan(200);
  });
});
