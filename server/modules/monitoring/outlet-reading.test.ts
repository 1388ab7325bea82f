import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import {
  buildOutlet,
  buildSource,
  LoopbackPress,
  newsPage,
  newsText,
  rss,
} from '../../test/factories/monitoring';
import { Article } from './article.entity';
import { Evidence } from './evidence.entity';
import { sha256 } from './hashes.service';
import { OutletReading } from './outlet-reading.entity';
import { TopicKind } from './topic.entity';
import { activateTopic, saveTopic } from './topic.service';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const HOST = 'rawakini.example';
const link = (path: string) => `http://${HOST}/${path}`;
const HOUR_MS = 3_600_000;

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0 });
});

const CHANGE = `mutation ($input: ChangeOutletReadingInput!) { outletReadingChange(input: $input) {
  reading { includeSelector excludeSelector zoneMinutes isWalled version } errors { code field } } }`;
const TRY = `mutation ($input: TryReadingInput!) { outletReadingTry(input: $input) { trial { id finishedAt } errors { code field } } }`;
const TRIAL = 'query ($id: ID!) { readingTrial(id: $id) { outcomeText title text textLength finishedAt } }';
const change = (role: Role, outletId: string, changes: object, expectedVersion?: number) =>
  app.as(role).run(CHANGE, { input: { outletId, changes, ...(expectedVersion && { expectedVersion }) } });
const feedOf = (...slugs: string[]) =>
  press.serve(
    HOST,
    '/feed',
    rss(slugs.map((slug) => ({ guid: slug, link: link(slug), title: `Judul ${slug}` }))),
  );

/** A topic that every generated text matches, so that captures are kept. */
const watchEveryText = () =>
  app.perform(async (ctx) => {
    const input = { name: 'Semua', kind: TopicKind.OTHER, query: 'judul', expectedVersion: 0 };
    await activateTopic(ctx, { topicId: (await saveTopic(ctx, input)).id });
  });

describe('how the pages of an outlet are read', () => {
  it('is changed by analysts with selectors that can be read, and by version', async () => {
    const outlet = await buildOutlet(app);

    const first = await change(Role.MONITORING_ANALYST, outlet.id, {
      excludeSelector: '.kotak',
      zoneMinutes: 480,
    });
    const stale = await change(Role.DIVISION_HEAD, outlet.id, { excludeSelector: '.lain' }, 7);
    const bad = await change(Role.MONITORING_ANALYST, outlet.id, { includeSelector: 'a[' }, 2);
    const zone = await change(Role.MONITORING_ANALYST, outlet.id, { zoneMinutes: 400 }, 2);
    const reader = await change(Role.SPOKESPERSON, outlet.id, { isWalled: true }, 2);

    expect(first.outletReadingChange).toMatchObject({
      reading: { excludeSelector: '.kotak', zoneMinutes: 480 },
      errors: [],
    });
    expect([stale, bad, zone, reader].map((one) => one.outletReadingChange.errors[0])).toEqual([
      { code: 'CONFLICT', field: ['expectedVersion'] },
      { code: 'INVALID_INPUT', field: ['changes', 'includeSelector'] },
      { code: 'INVALID_INPUT', field: ['changes', 'zoneMinutes'] },
      { code: 'FORBIDDEN', field: [] },
    ]);
    expect(await app.db.find(OutletReading)).toMatchObject([
      { excludeSelector: '.kotak', includeSelector: null, isWalled: false },
    ]);
    expect(await app.events('outlet_reading.changed')).toHaveLength(1);
  });

  it('leaves out what the outlet excludes, counts walled articles as parts, and knows its zone', async () => {
    const outlet = await buildOutlet(app);
    await change(Role.MONITORING_ANALYST, outlet.id, {
      excludeSelector: '.kotak',
      zoneMinutes: 540,
      isWalled: true,
    });
    const text = newsText(1);
    const page = String(newsPage('Judul a', text, { published: '2026-01-05 10:00' }).body);
    press.serve(HOST, '/a', {
      body: page.replace('</article>', `<p class="kotak">${newsText(2, 1)}</p></article>`),
    });
    feedOf('a');
    await buildSource(app, { outletIds: [outlet.id] });

    await app.at(app.clock.now());

    expect(await app.db.find(Article)).toMatchObject([
      { textHash: sha256(text), isPartial: true, publishedAt: new Date('2026-01-05T01:00:00Z') },
    ]);
  });

  it('can be tried on one page of the outlet without an article coming of it', async () => {
    const outlet = await buildOutlet(app);
    const other = await buildOutlet(app, { name: 'Lain', hosts: ['lain.example'] });
    press.serve(HOST, '/a', {
      body: `<html><body><h1>Judul</h1><div class="isi"><p>${newsText(3)}</p></div><p>${newsText(4)}</p></body></html>`,
    });
    const run = (role: Role, outletId: string, includeSelector = '.isi') =>
      app.as(role).run(TRY, { input: { outletId, url: link('a'), includeSelector } });

    expect((await run(Role.MONITORING_ANALYST, other.id)).outletReadingTry.errors).toEqual([
      { code: 'INVALID_INPUT', field: ['url'] },
    ]);
    expect((await run(Role.AUDITOR, outlet.id)).outletReadingTry.errors).toEqual([
      { code: 'FORBIDDEN', field: [] },
    ]);
    const { outletReadingTry } = await run(Role.MONITORING_ANALYST, outlet.id);
    expect(outletReadingTry).toMatchObject({ trial: { finishedAt: null }, errors: [] });
    await app.deliver();

    const { readingTrial } = await app
      .as(Role.MONITORING_ANALYST)
      .run(TRIAL, { id: outletReadingTry.trial.id });
    const plain = newsText(3).replaceAll('\n', ' ');
    expect(readingTrial).toMatchObject({
      outcomeText: 'Halaman terbaca.',
      title: 'Judul',
      text: plain,
      textLength: plain.length,
    });
    expect(await app.db.countBy(Article, {})).toBe(0);
    expect(await app.db.countBy(OutletReading, {})).toBe(0);
  });

  it('joins the pages of a long article by its one-page form, with those bytes as evidence', async () => {
    const [first = '', ...rest] = newsText(5).split('\n');
    const nav = '<p><a href="/a?page=2">2</a> <a href="/a?page=all">Semua</a></p>';
    press.serve(HOST, '/a', {
      body: String(newsPage('Judul a', [first, rest[0]].join('\n')).body).replace(
        '</article>',
        `${nav}</article>`,
      ),
    });
    const whole = newsPage('Judul a', newsText(5));
    press.serve(HOST, '/a?page=all', whole);
    feedOf('a');
    await buildSource(app);
    await watchEveryText();

    await app.at(app.clock.now());

    expect(await app.db.find(Article)).toMatchObject([{ textHash: sha256(newsText(5)), url: link('a') }]);
    expect(await app.db.find(Evidence)).toMatchObject([{ payloadSha256: sha256(String(whole.body)) }]);
    expect(press.pathsOf(HOST)).toEqual(['/feed', '/a', '/a?page=all']);
  });
});

describe('an outlet whose clock runs seven hours ahead (case 15)', () => {
  /** The local time of Western Indonesia under the label GMT, as the feed of a careless site has it. */
  const mislabelled = (at: Date) => new Date(at.getTime() + 7 * HOUR_MS).toUTCString();
  const poll = async (slug: string, date: string) => {
    press.serve(HOST, '/feed', rss([{ guid: slug, link: link(slug), title: `Judul ${slug}`, date }]));
    press.serve(HOST, `/${slug}`, newsPage(`Judul ${slug}`, newsText(slug.length + slug.charCodeAt(1))));
    app.clock.advance(6 * HOUR_MS + 37 * 60_000);
    await app.at(app.clock.now());
  };

  it('is clamped at first, learned from five items, then corrected with its earlier items', async () => {
    const outlet = await buildOutlet(app);
    await buildSource(app, { outletIds: [outlet.id] });
    const published: Date[] = [];
    for (let n = 1; n <= 4; n += 1) {
      const at = new Date(app.clock.now().getTime() + 6.5 * HOUR_MS);
      published.push(at);
      await poll(`b${n}`, mislabelled(at));
    }
    const clamped = await app.db.find(Article, { order: { id: 'ASC' } });
    expect(clamped.map(({ dateFlag }) => dateFlag)).toEqual(['FUTURE', 'FUTURE', 'FUTURE', 'FUTURE']);
    expect(clamped.map((article) => article.publishedAt)).toEqual(
      clamped.map((article) => article.firstSeenAt),
    );

    for (let n = 5; n <= 6; n += 1) {
      const at = new Date(app.clock.now().getTime() + 6.5 * HOUR_MS);
      published.push(at);
      await poll(`b${n}`, mislabelled(at));
    }

    const now = await app.db.find(Article, { order: { id: 'ASC' } });
    expect(now.map(({ publishedAt, dateFlag }) => [publishedAt, dateFlag])).toEqual(
      published.map((at) => [at, null]),
    );
    expect(await app.db.find(OutletReading)).toMatchObject([
      { outletId: outlet.id, clockOffsetHours: 7, clockSource: 'FEED' },
    ]);
    expect(
      (await app.events('outlet_reading.clockLearned')).map(({ data }) => [
        data.hours,
        data.articleIds.length,
      ]),
    ).toEqual([[7, 5]]);
  });

  it('and is put right again is believed after five right items; a right clock is never written down', async () => {
    await buildSource(app);
    for (let n = 1; n <= 5; n += 1)
      await poll(`c${n}`, mislabelled(new Date(app.clock.now().getTime() + 6.5 * HOUR_MS)));
    expect(await app.db.find(OutletReading)).toMatchObject([{ clockOffsetHours: 7 }]);

    for (let n = 1; n <= 5; n += 1)
      await poll(`d${n}`, new Date(app.clock.now().getTime() + 6.5 * HOUR_MS).toUTCString());

    expect(await app.db.find(OutletReading)).toMatchObject([{ clockOffsetHours: 0, clockClaims: null }]);
    await app.perform((ctx) => ctx.db.query('DELETE FROM outlet_reading'));
    await poll('e1', new Date(app.clock.now().getTime() + 6.5 * HOUR_MS).toUTCString());
    expect(await app.db.countBy(OutletReading, {})).toBe(0);
  });
});
