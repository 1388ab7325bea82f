import { Like } from 'typeorm';
import { Role, SYSTEM } from '../../platform/actor';
import { Ctx } from '../../platform/ctx';
import { claim } from '../../platform/jobs';
import { quietExchange } from '../../platform/worker';
import { testApp } from '../../test/app';
import { personWithRole } from '../../test/factories/identity';
import {
  buildOutlet,
  buildSource,
  LoopbackPress,
  newsPage,
  newsText,
  type Reply,
  rss,
} from '../../test/factories/monitoring';
import { Notice } from '../notices/notice.entity';
import { Article } from './article.entity';
import { ArticleSource, ArticleUrl, ArticleVersion } from './article-parts.entity';
import { Evidence } from './evidence.entity';
import { evidenceHash } from './evidence.service';
import { verifyEvidence } from './evidence-verify.service';
import { sha256 } from './hashes.service';
import { monitoringJobs } from './monitoring.jobs';
import { Source } from './source.entity';
import { watchText } from './watched-text.service';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const HOST = 'rawakini.example';
const link = (slug: string) => `http://${HOST}/${slug}`;

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 30 });
});

const FETCH = `mutation ($id: ID!) { sourceFetchNow(input: { sourceId: $id }) { source { id } errors { code } } }`;
const fetchNow = async (id: string) => {
  await app.as(Role.MONITORING_ANALYST).run(FETCH, { id });
  await app.deliver();
};
/** The next poll by the clock, with validators. */
const pollLater = (hours = 7) => {
  app.clock.advance(hours * 3_600_000);
  return app.at(app.clock.now());
};

/** Runs the network half of what is due, in `rounds` of jobs, and loses its results: only the leases stay. */
const dieAfterFetching = async (rounds: number) => {
  const { platform, office } = app;
  for (let round = 0; round < rounds; round += 1) {
    const now = app.clock.now().getTime();
    for (const job of await claim(platform.writer, platform.reader, now, 120_000, 10)) {
      const kind = monitoringJobs.find((one) => one.kind === job.kind);
      await kind?.outside?.(new Ctx(platform, SYSTEM, quietExchange('dying')), JSON.parse(job.payload));
    }
    await office.worker.schedule();
  }
};

/** A text of the office, whose carriers are evidence. */
const watched = (text: string) =>
  app.perform((ctx) =>
    watchText(ctx, {
      ownerKind: 'RELEASE',
      ownerRef: sha256(text).slice(0, 36),
      title: 'Siaran pers',
      text,
      outletIds: [],
      activeFrom: new Date('2026-01-01T00:00:00Z'),
      activeTo: null,
    }),
  );

describe('reading a feed', () => {
  it('stores a new item as article with text, version, address, evidence and events', async () => {
    const text = newsText(1);
    press.serve(
      HOST,
      '/feed',
      rss([
        { guid: '1', link: link('a'), title: 'Jembatan dibuka', date: 'Sun, 04 Jan 2026 08:00:00 +0700' },
      ]),
    );
    press.serve(HOST, '/a', newsPage('Jembatan dibuka', text));
    const source = await buildSource(app);

    await app.at(app.clock.now());

    const [article] = await app.db.find(Article);
    expect(article).toMatchObject({
      title: 'Jembatan dibuka',
      url: link('a'),
      canonicalUrl: 'https://rawakini.example/a',
      outletNo: expect.any(Number),
      publishedAt: new Date('2026-01-04T01:00:00Z'),
      firstSeenAt: app.clock.now(),
      textHash: sha256(text),
      readOutcome: 'READ',
      liveness: 'LIVE',
    });
    expect(article?.id).toBe(((Date.UTC(2026, 0, 4, 1) - Date.UTC(1995, 0, 1)) / 1000) * 4096);
    expect(await app.db.find(ArticleVersion)).toMatchObject([{ no: 1, title: 'Jembatan dibuka', text }]);
    expect(await app.db.find(ArticleSource)).toMatchObject([{ sourceId: source.id, articleId: article?.id }]);
    expect((await app.events('article.created')).map((event) => event.data)).toEqual([
      { articleIds: [article?.id] },
    ]);
    const days = await app.db.query('SELECT DISTINCT day FROM outlet_line');
    expect(days).toEqual([{ day: Math.floor(app.clock.now().getTime() / 86_400_000) }]);
  });

  it('captures the bytes as received, with hashes that the sealed event repeats', async () => {
    const page = newsPage('Bukti', newsText(2));
    press.serve(HOST, '/feed', rss([{ guid: '1', link: link('a'), title: 'Bukti' }]));
    press.serve(HOST, '/a', page);
    await watched(newsText(2));
    await buildSource(app);

    await app.at(app.clock.now());

    const [row] = await app.db.find(Evidence);
    const payloadSha256 = sha256(String(page.body));
    expect(row).toMatchObject({
      payloadSha256,
      textSha256: sha256(newsText(2)),
      status: 200,
      url: link('a'),
      peer: '127.0.0.1',
      capturedBy: 'READ',
    });
    expect(row?.bytes).toBe(Buffer.byteLength(String(page.body)));
    expect(row && evidenceHash(row)).toBe(row?.hash);
    const [event] = await app.events('evidence.captured');
    expect(event?.data.evidence).toEqual([{ id: row?.id, articleId: row?.articleId, hash: row?.hash }]);
    const [{ n }] = await app.db.query('SELECT COUNT(*) AS n FROM event_unsealed');
    expect(Number(n)).toBe(0);
  });

  it('asks with the validators byte for byte and does nothing on 304', async () => {
    press.serve(HOST, '/feed', (request) =>
      request.headers['if-none-match'] === 'W/"ÿ-1"'
        ? { status: 304 }
        : {
            ...rss([{ guid: '1', link: link('a'), title: 'Satu' }]),
            headers: { etag: 'W/"ÿ-1"', 'last-modified': 'Mon, 05 Jan 2026 01:00:00 GMT' },
          },
    );
    press.serve(HOST, '/a', newsPage('Satu', newsText(3)));
    const source = await buildSource(app);
    await app.at(app.clock.now());

    await pollLater();

    const polls = press.asked.filter((one) => one.path === '/feed');
    expect(polls).toHaveLength(2);
    expect(polls[1]?.headers['if-modified-since']).toBe('Mon, 05 Jan 2026 01:00:00 GMT');
    expect(await app.db.countBy(Article, {})).toBe(1);
    expect(await app.db.findOneByOrFail(Source, { id: source.id })).toMatchObject({
      lastOutcome: 'NOT_MODIFIED',
      lastStatus: 304,
      failScore: 0,
    });
  });

  it('asks in full once a day and knows the same bytes under a new ETag (case 18)', async () => {
    let polls = 0;
    press.serve(HOST, '/feed', () => ({
      ...rss([{ guid: '1', link: link('a'), title: 'Satu' }]),
      headers: { etag: `"${++polls}"` },
    }));
    press.serve(HOST, '/a', newsPage('Satu', newsText(3)));
    const source = await buildSource(app);
    await app.at(app.clock.now());

    await pollLater(25);

    expect(press.asked.filter((one) => one.path === '/feed')[1]?.headers['if-none-match']).toBeUndefined();
    expect(await app.db.findOneByOrFail(Source, { id: source.id })).toMatchObject({
      lastOutcome: 'UNCHANGED',
      etag: '"2"',
    });
    expect(press.pathsOf(HOST)).toEqual(['/feed', '/a', '/feed']);
    expect(await app.db.countBy(ArticleVersion, {})).toBe(1);
  });

  it('keeps one article with three versions when a headline is edited twice (case 7)', async () => {
    const user = await app.perform((ctx) => personWithRole(ctx, Role.MONITORING_ANALYST));
    const analyst = app.as(Role.MONITORING_ANALYST, { id: user.id });
    const { savedSearchSave } = await analyst.run(
      'mutation { savedSearchSave(input: { name: "Judul", query: "judul" }) { savedSearch { id } } }',
    );
    await analyst.run(
      'mutation ($id: ID!) { savedSearchWatch(input: { savedSearchId: $id }) { errors { code } } }',
      { id: savedSearchSave.savedSearch.id },
    );
    const show = (title: string) => {
      press.serve(
        HOST,
        '/feed',
        rss([{ guid: '1', link: link('a'), title, date: 'Mon, 05 Jan 2026 08:00:00 +0700' }]),
      );
      press.serve(HOST, '/a', newsPage(title, newsText(4)));
    };
    show('Judul pertama');
    const source = await buildSource(app);
    await app.at(app.clock.now());

    for (const title of ['Judul kedua', 'Judul ketiga']) {
      show(title);
      app.clock.advance(60_000);
      await fetchNow(source.id);
    }

    expect((await app.db.find(Article)).map(({ title, version }) => [title, version])).toEqual([
      ['Judul ketiga', 3],
    ]);
    const versions = await app.db.find(ArticleVersion, { order: { no: 'ASC' } });
    expect(versions.map(({ no, title }) => [no, title])).toEqual([
      [1, 'Judul pertama'],
      [2, 'Judul kedua'],
      [3, 'Judul ketiga'],
    ]);
    expect(await app.events('article.created')).toHaveLength(1);
    expect(await app.events('article.versioned')).toHaveLength(2);
    await app.at(new Date(app.clock.now().getTime() + 2 * 3_600_000));
    expect(
      (await app.db.findBy(Notice, { link: Like('/cari%') })).map(({ title, body }) => [title, body]),
    ).toEqual([['Artikel baru: Judul', 'Judul: 1 artikel baru.']]);
  });

  it('keeps ten items that share one GUID apart, and the same feed again adds nothing (case 6)', async () => {
    const items = Array.from({ length: 10 }, (_, n) => ({
      guid: 'same',
      link: link(`p${n}`),
      title: `Berita ${n}`,
    }));
    press.serve(HOST, '/feed', rss(items));
    for (const [n, item] of items.entries())
      press.serve(HOST, `/p${n}`, newsPage(item.title, newsText(10 + n)));
    const source = await buildSource(app);
    await app.at(app.clock.now());
    expect(await app.db.countBy(Article, {})).toBe(10);

    await fetchNow(source.id);

    expect(await app.db.countBy(Article, {})).toBe(10);
    expect(press.pathsOf(HOST).filter((path) => path === '/p3')).toHaveLength(1);
  });

  it('joins AMP, print, tracking, slash and upper-case forms to one article, and keeps ?p=123 and ?p=124 apart (case 26)', async () => {
    const amp = newsPage('Satu', newsText(5), { head: `<link rel="canonical" href="${link('berita')}">` });
    const forms = [
      'berita',
      'berita/amp/',
      'berita?utm_source=rss',
      'berita/print/',
      'berita/',
      '?p=123',
      '?p=124',
    ];
    press.serve(
      HOST,
      '/feed',
      rss([
        ...forms.map((form, n) => ({
          guid: String(n),
          link: link(form),
          title: form.startsWith('?') ? `Lain ${form}` : 'Satu',
        })),
        { guid: 'x', link: 'http://RawaKini.example/versi-amp', title: 'Satu AMP' },
        { guid: 'm', link: 'http://m.rawakini.example/berita', title: 'Satu' },
      ]),
    );
    for (const form of forms.slice(0, 5)) press.serve(HOST, `/${form}`, newsPage('Satu', newsText(5)));
    press.serve(HOST, '/versi-amp', amp);
    for (const n of [123, 124])
      press.serve(
        HOST,
        `/?p=${n}`,
        newsPage(`Lain ${n}`, newsText(n), { head: '<link rel="canonical" href="/">' }),
      );
    await buildSource(app);

    await app.at(app.clock.now());

    expect((await app.db.find(Article)).map((article) => article.title).sort()).toEqual([
      'Lain 123',
      'Lain 124',
      'Satu',
    ]);
    const one = await app.db.findOneByOrFail(Article, { title: 'Satu' });
    expect((await app.db.findBy(ArticleUrl, { articleId: one.id })).map(({ url }) => url).sort()).toEqual([
      'https://rawakini.example/berita',
      'https://rawakini.example/versi-amp',
    ]);
    expect(await app.db.countBy(ArticleVersion, { articleId: one.id })).toBe(1);
  });

  it.each([
    ['names the new address', 'slug-baru'],
    ['still names the old one', 'slug-lama'],
  ])(
    'keeps one article when the slug changes, the old address leads to the new one and the feed %s (case 8)',
    async (_case, slug) => {
      press.serve(HOST, '/feed', rss([{ guid: link('slug-lama'), link: link('slug-lama'), title: 'Slug' }]));
      press.serve(HOST, '/slug-lama', newsPage('Slug', newsText(6)));
      const source = await buildSource(app);
      await app.at(app.clock.now());

      press.serve(HOST, '/feed', rss([{ guid: link('slug-baru'), link: link(slug), title: 'Slug baru' }]));
      press.serve(HOST, '/slug-lama', { status: 301, headers: { location: link('slug-baru') } });
      press.serve(HOST, '/slug-baru', newsPage('Slug baru', newsText(6)));
      await fetchNow(source.id);

      expect((await app.db.find(Article)).map(({ title, version }) => [title, version])).toEqual([
        ['Slug baru', 2],
      ]);
      expect((await app.db.find(ArticleUrl)).map(({ url }) => url).sort()).toEqual([
        'https://rawakini.example/slug-baru',
        'https://rawakini.example/slug-lama',
      ]);
      expect(await app.events('article.created')).toHaveLength(1);
    },
  );

  it.each([
    ['is still there', newsPage('Slug', newsText(6))],
    ['leads elsewhere', { status: 301, headers: { location: link('lain') } }],
  ] as [string, Reply][])('keeps a copy apart where the other address %s', async (_case, reply) => {
    press.serve(HOST, '/feed', rss([{ guid: '1', link: link('satu'), title: 'Slug' }]));
    press.serve(HOST, '/satu', newsPage('Slug', newsText(6)));
    press.serve(HOST, '/lain', newsPage('Lain', newsText(7)));
    const source = await buildSource(app);
    await app.at(app.clock.now());

    press.serve(HOST, '/feed', rss([{ guid: '2', link: link('dua'), title: 'Slug' }]));
    press.serve(HOST, '/dua', newsPage('Slug', newsText(6)));
    press.serve(HOST, '/satu', reply);
    await fetchNow(source.id);

    expect(await app.db.countBy(Article, {})).toBe(2);
    expect(press.pathsOf(HOST).filter((path) => path === '/satu')).toHaveLength(2);
  });

  it('gives each item exactly once when the process dies between fetch and save (case 27)', async () => {
    press.serve(
      HOST,
      '/feed',
      rss([1, 2, 3].map((n) => ({ guid: String(n), link: link(`k${n}`), title: `Butir ${n}` }))),
    );
    for (const n of [1, 2, 3]) press.serve(HOST, `/k${n}`, newsPage(`Butir ${n}`, newsText(20 + n)));
    for (const n of [1, 2, 3]) await watched(newsText(20 + n));
    await buildSource(app);
    await app.office.worker.schedule();
    await dieAfterFetching(3);

    app.clock.advance(3 * 60_000);
    await dieAfterFetching(1);
    app.clock.advance(3 * 60_000);
    await app.deliver({ times: 2 });

    expect(await app.db.countBy(Article, {})).toBe(3);
    expect(await app.db.countBy(ArticleSource, {})).toBe(3);
    expect(await app.db.countBy(ArticleVersion, {})).toBe(3);
    expect(await app.db.countBy(Evidence, {})).toBe(3);
    expect(await verifyEvidence(app.platform)).toMatchObject({ checked: 3, broken: null });
  });

  it('gives the article to the outlet of its domain, sub-domains included', async () => {
    const other = await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    press.serve(
      HOST,
      '/feed',
      rss([{ guid: '1', link: 'http://sport.harianmuara.example/a', title: 'Tamu' }]),
    );
    press.serve('sport.harianmuara.example', '/a', newsPage('Tamu', newsText(7)));
    await buildSource(app);

    await app.at(app.clock.now());

    expect(await app.db.find(Article)).toMatchObject([{ title: 'Tamu', outletNo: other.no }]);
  });

  it('notes the paid label, obeys robots for pages and says so', async () => {
    press.serve(HOST, '/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /tertutup' });
    press.serve(
      HOST,
      '/feed',
      rss([
        { guid: '1', link: link('adv'), title: 'Beasiswa' },
        { guid: '2', link: link('tertutup/x'), title: 'Tertutup', summary: 'Hanya ringkasan' },
      ]),
    );
    press.serve(HOST, '/adv', newsPage('Beasiswa', newsText(8), { label: 'Advertorial' }));
    press.serve(HOST, '/tertutup/x', newsPage('Tertutup', newsText(9)));
    await buildSource(app);

    await app.at(app.clock.now());

    const found = await app.db.find(Article, { order: { title: 'ASC' } });
    expect(found).toMatchObject([
      { title: 'Beasiswa', paidLabel: 'Advertorial', readOutcome: 'READ' },
      { title: 'Tertutup', paidLabel: null, readOutcome: 'ROBOTS', textHash: null, isPartial: true },
    ]);
    expect(press.pathsOf(HOST)).not.toContain('/tertutup/x');
  });
});
