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
import {
  articleById,
  articleByUrl,
  compareTexts,
  evidenceOf,
  linkArticle,
  markPaid,
  requestCapture,
  scheduleRechecks,
  textOf,
  unwatch,
  watchText,
} from './article.service';
import { ArticleVersion } from './article-parts.entity';
import { Evidence } from './evidence.entity';
import { WatchedMatch } from './watched-text.entity';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const HOST = 'rawakini.example';
const URL_A = `http://${HOST}/a`;
const ORDERED = newsText(100, 6);
const DAY_MS = 86_400_000;
const from = new Date('2026-01-01T00:00:00Z');
const to = new Date('2026-01-31T00:00:00Z');

beforeEach(() => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 5 });
});

const watch = (outletIds: string[], values = {}) =>
  app.perform((ctx) =>
    watchText(ctx, {
      ownerKind: 'ORDER',
      ownerRef: 'line-1',
      title: 'Beasiswa',
      text: ORDERED,
      outletIds,
      activeFrom: from,
      activeTo: to,
      ...values,
    }),
  );

/** An outlet with a source whose only article has this text. */
const published = async (text: string) => {
  const outlet = await buildOutlet(app);
  press.serve(HOST, '/feed', rss([{ guid: '1', link: URL_A, title: 'Beasiswa daerah dibuka' }]));
  press.serve(HOST, '/a', newsPage('Beasiswa daerah dibuka', text, { label: 'Advertorial' }));
  const source = await buildSource(app, { outletIds: [outlet.id] });
  return { outlet, source };
};
const paragraphs = ORDERED.split('\n');

describe('a watched text', () => {
  it.each([
    ['whole', ORDERED, 1, 1],
    ['with a lead of the outlet', `${newsText(7, 2)}\n${ORDERED}`, 1, 0.75],
    ['cut to a third', paragraphs.slice(0, 2).join('\n'), 0.3233, 1],
  ])(
    'carried %s is found with its figures in both directions (case 10)',
    async (_case, text, forward, reverse) => {
      const { outlet } = await published(text);
      const watched = await watch([outlet.id]);

      await app.at(app.clock.now());

      const [article] = await app.db.find(Article);
      const events = await app.events('watchedText.matched');
      expect(events.map((event) => event.data)).toEqual([
        {
          watchedTextId: watched.id,
          ownerKind: 'ORDER',
          ownerRef: 'line-1',
          articleId: article?.id,
          outletId: outlet.id,
          forward,
          reverse: expect.any(Number),
          longestWords: expect.any(Number),
        },
      ]);
      expect(events[0]?.data.reverse).toBeCloseTo(reverse, 1);
      expect(await app.db.find(WatchedMatch)).toMatchObject([
        { watchedTextId: watched.id, articleId: article?.id, forward },
      ]);
    },
  );

  it('carried by less than a fifth raises nothing', async () => {
    const { outlet } = await published(`${paragraphs[0]}\n${newsText(8, 4)}`);
    await watch([outlet.id]);

    await app.at(app.clock.now());

    expect(await app.events('watchedText.matched')).toEqual([]);
    expect(await app.db.countBy(WatchedMatch, {})).toBe(0);
  });

  it('carried by an outlet that is not watched raises nothing', async () => {
    await published(ORDERED);
    const other = await buildOutlet(app, { name: 'Lain', hosts: ['lain.example'] });
    await watch([other.id]);

    await app.at(app.clock.now());

    expect(await app.events('watchedText.matched')).toEqual([]);
  });

  it('registered after the article finds it once, inside its window only', async () => {
    const { outlet } = await published(ORDERED);
    await app.at(app.clock.now());
    expect(await app.db.countBy(Evidence, {})).toBe(0);

    await watch([outlet.id]);
    await watch([outlet.id], {
      ownerRef: 'line-2',
      activeFrom: new Date(app.clock.now().getTime() + DAY_MS),
    });
    await app.deliver({ times: 2 });
    app.clock.advance(3 * 60_000);
    await app.deliver();

    expect((await app.events('watchedText.matched')).map((event) => event.data.ownerRef)).toEqual(['line-1']);
    const [article] = await app.db.find(Article);
    expect(await app.db.find(Evidence)).toMatchObject([{ articleId: article?.id, capturedBy: 'RECHECK' }]);
  });

  it('closed by its owner is compared no more', async () => {
    const { outlet } = await published(ORDERED);
    await watch([outlet.id]);
    await app.perform((ctx) => unwatch(ctx, 'ORDER', 'line-1'));

    await app.at(app.clock.now());

    expect(await app.events('watchedText.matched')).toEqual([]);
    expect((await app.events()).map((event) => event.name)).toContain('watchedText.closed');
  });

  it('of an order brings the next poll of its outlets within half an hour', async () => {
    const { outlet, source } = await published(ORDERED);
    await app.at(app.clock.now());
    await watch([outlet.id]);

    const [row] = await app.db.query('SELECT nextAt FROM source WHERE id = ?', [source.id]);
    expect(Number(row.nextAt)).toBeLessThanOrEqual(app.clock.now().getTime() + 30 * 60_000);
  });

  it('edited out of the article is told as a change, not as another match', async () => {
    const { outlet, source } = await published(ORDERED);
    await watch([outlet.id]);
    await app.at(app.clock.now());

    press.serve(HOST, '/feed', rss([{ guid: '1', link: URL_A, title: 'Disunting' }]));
    press.serve(HOST, '/a', newsPage('Disunting', `${paragraphs.slice(0, 3).join('\n')}\n${newsText(9, 3)}`));
    app.clock.advance(60_000);
    await app
      .as(Role.DIVISION_HEAD)
      .run('mutation ($id: ID!) { sourceFetchNow(input: { sourceId: $id }) { errors { code } } }', {
        id: source.id,
      });
    await app.deliver();

    expect(await app.events('watchedText.matched')).toHaveLength(1);
    const [changed] = await app.events('watchedText.changed');
    expect(changed?.data.forward).toBeCloseTo(0.5, 1);
  });
});

describe('a capture', () => {
  it('fetches an unknown page as article of the outlet, with evidence, and tells who asked', async () => {
    const outlet = await buildOutlet(app, { hosts: [] });
    press.serve(
      HOST,
      '/a?utm_source=wa',
      newsPage('Beasiswa', ORDERED, { published: '2026-01-04T08:00:00+07:00', label: 'Advertorial' }),
    );

    await app.perform((ctx) =>
      requestCapture(ctx, { url: `${URL_A}?utm_source=wa`, outletId: outlet.id, ref: 'proof-1' }),
    );
    await app.deliver();

    const facts = await app.perform((ctx) => articleByUrl(ctx, `https://www.${HOST}/a/`));
    expect(facts).toMatchObject({
      title: 'Beasiswa',
      outletId: outlet.id,
      paidLabel: 'Advertorial',
      publishedAt: new Date('2026-01-04T01:00:00Z'),
      liveness: 'LIVE',
    });
    expect((await app.events('article.captured')).map((event) => event.data)).toEqual([
      { articleId: facts?.id, ref: 'proof-1', outcome: 'READ', url: `${URL_A}?utm_source=wa` },
    ]);
    expect(await app.db.find(Evidence)).toMatchObject([{ articleId: facts?.id, capturedBy: 'REQUEST' }]);
    expect(await app.perform((ctx) => textOf(ctx, facts?.id ?? 0))).toBe(`Advertorial\n${ORDERED}`);
    expect(await app.perform((ctx) => evidenceOf(ctx, facts?.id ?? 0))).toHaveLength(1);
    expect(compareTexts(ORDERED, ORDERED)).toMatchObject({ forward: 1, reverse: 1 });
  });

  it.each([
    ['a page that is not there', { status: 404 }, 'HTTP_ERROR'],
    [
      'an address inside our network',
      { status: 302, headers: { location: 'http://127.0.0.1/' } },
      'REFUSED_ADDRESS',
    ],
  ])('of %s makes no article and says why', async (_case, reply, outcome) => {
    press.serve(HOST, '/a', reply);

    await app.perform((ctx) => requestCapture(ctx, { url: URL_A, outletId: null, ref: 'proof-1' }));
    await app.deliver();

    expect((await app.events('article.captured')).map((event) => event.data)).toEqual([
      { articleId: null, ref: 'proof-1', outcome, url: URL_A },
    ]);
    expect(await app.db.countBy(Article, {})).toBe(0);
  });

  it('of a page out of order is tried again before it is given up', async () => {
    press.serve(HOST, '/a', { status: 503 });
    await app.perform((ctx) => requestCapture(ctx, { url: URL_A, outletId: null, ref: 'proof-1' }));
    await app.deliver();
    expect(await app.events('article.captured')).toEqual([]);

    for (const minutes of [3, 11, 61]) {
      app.clock.advance(minutes * 60_000);
      await app.deliver();
    }

    expect((await app.events('article.captured')).map((event) => event.data.outcome)).toEqual(['HTTP_ERROR']);
  });
});

describe('a re-check', () => {
  const owned = async () => {
    await watch([]);
    await published(ORDERED);
    await app.at(app.clock.now());
    const [article] = await app.db.find(Article);
    const id = article?.id ?? 0;
    const at = (days: number) => new Date(app.clock.now().getTime() + days * DAY_MS);
    const dates = [at(1), at(7), at(1), at(20)];
    await app.perform(async (ctx) => {
      await markPaid(ctx, id, 'proof-1', 'company-1');
      await scheduleRechecks(ctx, id, dates);
      await scheduleRechecks(ctx, id, dates);
    });
    return { id, days: dates };
  };
  const NO_FEED = "UPDATE source SET state = 'PAUSED'";

  it('finds an article silently edited on day 7 and deleted on day 20', async () => {
    const { id, days } = await owned();
    await app.perform((ctx) => ctx.db.query(NO_FEED));

    await app.at(days[0] ?? from);
    press.serve(HOST, '/a', newsPage('Beasiswa daerah dibuka', newsText(55, 6)));
    await app.at(days[1] ?? from);
    press.serve(HOST, '/a', { status: 410, body: 'dihapus' });
    await app.at(days[3] ?? from);

    expect((await app.events('article.livenessChanged')).map((event) => event.data)).toEqual([
      { articleId: id, from: 'LIVE', to: 'CHANGED', versionNo: 2, ownerRefs: ['proof-1'] },
      { articleId: id, from: 'CHANGED', to: 'GONE', versionNo: 2, ownerRefs: ['proof-1'] },
    ]);
    expect(await app.perform((ctx) => articleById(ctx, id))).toMatchObject({
      liveness: 'GONE',
      isPaid: true,
    });
    expect(await app.db.countBy(ArticleVersion, { articleId: id })).toBe(2);
    const captures = await app.perform((ctx) => evidenceOf(ctx, id));
    expect(captures.map(({ capturedBy, status }) => [capturedBy, status])).toEqual([
      ['READ', 200],
      ['RECHECK', 200],
      ['RECHECK', 200],
      ['RECHECK', 410],
    ]);
  });

  it.each([
    ['a wall', { body: '<title>Masuk</title><form>Silakan masuk<input type="password"></form>' }, 'WALLED'],
    ['the front page', { status: 302, headers: { location: `http://${HOST}/` } }, 'GONE'],
  ])('finds %s where the article was', async (_case, reply, liveness) => {
    const { id, days } = await owned();
    press.serve(HOST, '/', newsPage('Beranda', newsText(66)));
    press.serve(HOST, '/a', reply);

    await app.at(days[0] ?? from);

    expect(await app.perform((ctx) => articleById(ctx, id))).toMatchObject({
      liveness,
      title: 'Beasiswa daerah dibuka',
    });
  });

  it('says nothing when the page could not be asked for the moment', async () => {
    const { id, days } = await owned();
    press.serve(HOST, '/a', { status: 503 });

    await app.at(days[0] ?? from);

    expect(await app.perform((ctx) => articleById(ctx, id))).toMatchObject({ liveness: 'LIVE' });
    expect(await app.events('article.livenessChanged')).toEqual([]);
  });

  it('by a person is for analysts and heads of division', async () => {
    const { id } = await owned();
    const recheck =
      'mutation ($id: ID!) { articleRecheck(input: { articleId: $id }) { article { id } errors { code } } }';

    const refused = await app.as(Role.TREASURER).run(recheck, { id: String(id) });
    const hidden = await app
      .as(Role.COMPANY_ADMIN, { companyId: 'company-2' })
      .run(recheck, { id: String(id) });
    const done = await app.as(Role.MONITORING_ANALYST).run(recheck, { id: String(id) });
    await app.deliver();

    expect(refused.articleRecheck).toEqual({ article: null, errors: [{ code: 'FORBIDDEN' }] });
    expect(hidden.articleRecheck).toEqual({ article: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(done.articleRecheck).toEqual({ article: { id: String(id) }, errors: [] });
    expect(await app.db.countBy(Evidence, { articleId: id })).toBe(2);
  });

  it('links are idempotent and let the company read', async () => {
    const { id } = await owned();
    const query = '{ articles { totalCount nodes { id isPaid matches { forward } } } }';

    await app.perform((ctx) => linkArticle(ctx, id, 'proof-1', 'company-1'));

    const mine = await app.as(Role.COMPANY_ADMIN, { companyId: 'company-1' }).run(query);
    const other = await app.as(Role.COMPANY_ADMIN, { companyId: 'company-2' }).run(query);
    expect(mine.articles).toEqual({ totalCount: 1, nodes: [{ id: String(id), isPaid: true, matches: [] }] });
    expect(other.articles).toEqual({ totalCount: 0, nodes: [] });
    expect(await app.events('article.linked')).toHaveLength(1);
  });
});
