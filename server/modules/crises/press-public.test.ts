import { parseFeed } from 'feedsmith';
import { testApp } from '../../test/app';
import { buildClarified, buildPublished } from '../../test/factories/press';
import { buildCase } from '../../test/factories/statements';
import { OverHttp } from '../../test/over-http';
import { Visibility } from '../issues/case-access.entity';
import { Issue } from '../issues/issue.entity';
import { HoaxClarification } from './clarification.entity';
import { Severity } from './crisis.entity';
import { jsonFeedOf, rssOf } from './feed-format';
import { StatementKind, StatementVersion, VersionState } from './statement.entity';

const app = testApp();
const http = new OverHttp(app);
const read = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${http.origin}${path}`, { headers, redirect: 'manual' });
const textOf = async (path: string) => (await read(path)).text();

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever stands there
const itemsOf = async (name: string): Promise<any[]> => JSON.parse(await textOf(`/feeds/${name}.json`)).items;
const later = (minutes: number) => app.clock.advance(minutes * 60_000);

describe('feeds of the press room', () => {
  it('tell statements and clarifications in RSS and JSON, what changed last first', async () => {
    const { issue } = await buildCase(app);
    const first = await buildPublished(app, { issueId: issue.id }, { title: 'Satu & "dua" <b>' });
    later(1);
    const hoax = await buildClarified(app);
    const publicUrl = app.platform.config.publicUrl;

    const json = JSON.parse(await textOf('/feeds/ruang-pers.json'));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${publicUrl}/ruang-pers`,
      feed_url: `${publicUrl}/feeds/ruang-pers.json`,
      language: 'id',
    });
    expect(json.items[1]).toEqual({
      id: `urn:uuid:${first.statementId}`,
      url: `${publicUrl}/ruang-pers/${first.statementId}`,
      title: 'Satu & "dua" <b>',
      summary: 'Enam ranjang ditambah.',
      content_html: '<p>Enam ranjang ditambah.</p>',
      date_published: '2026-01-05T02:00:00.000Z',
      date_modified: '2026-01-05T02:00:00.000Z',
      tags: ['Pernyataan resmi'],
    });
    expect(json.items[0]).toMatchObject({
      url: `${publicUrl}/ruang-pers/klarifikasi/${hoax.id}`,
      tags: ['HOAKS'],
    });

    const answer = await read('/feeds/ruang-pers.xml');
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const { format, feed } = parseFeed(await answer.text());
    expect(format).toBe('rss');
    expect(feed).toMatchObject({
      language: 'id',
      lastBuildDate: 'Mon, 05 Jan 2026 02:01:00 GMT',
      items: [
        { title: 'Bantuan beras palsu', guid: { value: `urn:uuid:${hoax.id}`, isPermaLink: false } },
        {
          title: 'Satu & "dua" <b>',
          link: `${publicUrl}/ruang-pers/${first.statementId}`,
          pubDate: 'Mon, 05 Jan 2026 02:00:00 GMT',
          content: { encoded: '<p>Enam ranjang ditambah.</p>' },
        },
      ],
    });
    expect((await itemsOf('klarifikasi')).map(({ id }) => id)).toEqual([`urn:uuid:${hoax.id}`]);
    const page = await textOf('/ruang-pers');
    expect(page).toContain('<link rel="alternate" type="application/rss+xml"');
    expect(page).toContain('<a href="/feeds/ruang-pers.xml">');
    expect((await read('/feeds/lain.xml')).status).toBe(404);
  });

  it('bring a correction as an updated item, first again, and keep its identity', async () => {
    const { issue } = await buildCase(app);
    const old = await buildPublished(app, { issueId: issue.id }, { title: 'Panjang jalan' });
    const hoax = await buildClarified(app);
    later(60);
    await buildPublished(app, { issueId: issue.id, kind: StatementKind.CLARIFICATION }, { title: 'Baru' });
    later(60);
    await app.perform((ctx) =>
      ctx.db.update(
        StatementVersion,
        { id: old.id },
        { state: VersionState.RETRACTED, retractedAt: ctx.now(), correction: 'Panjangnya 3,2 km.' },
      ),
    );
    later(1);
    const correction = { correction: 'Nomor surat 13.', correctedAt: app.clock.now() };
    await app.perform((ctx) => ctx.db.update(HoaxClarification, { id: hoax.id }, correction));

    const items = await itemsOf('ruang-pers');
    expect(items.map(({ title }) => title)).toEqual([
      '[Koreksi] Bantuan beras palsu',
      '[Ditarik] Panjang jalan',
      'Baru',
    ]);
    expect(items[1]).toMatchObject({
      id: `urn:uuid:${old.statementId}`,
      summary: 'Koreksi: Panjangnya 3,2 km.',
      date_published: '2026-01-05T02:00:00.000Z',
      date_modified: '2026-01-05T04:00:00.000Z',
    });
    expect(items[1].content_html).toContain('<del><p>Enam ranjang ditambah.</p></del>');
    expect((await itemsOf('klarifikasi')).map(({ title }) => title)).toEqual([
      '[Koreksi] Bantuan beras palsu',
      'Baru',
    ]);
  });

  it('hold nothing of a drill or of a case that became restricted, and neither do the pages', async () => {
    const drill = await buildCase(app, { isExercise: true });
    await buildPublished(app, { issueId: drill.issue.id });
    await buildClarified(app, { isExercise: true });
    const { issue, crisis } = await buildCase(app, { severity: Severity.SEV3 });
    const shut = await buildPublished(app, { issueId: issue.id, crisisId: crisis?.id ?? null });
    const hoax = await buildClarified(app, { issueId: issue.id });
    const paths = [
      '/feeds/ruang-pers.xml',
      '/feeds/klarifikasi.json',
      '/ruang-pers',
      '/ruang-pers/klarifikasi',
    ];
    expect(await itemsOf('ruang-pers')).toHaveLength(2);
    expect((await read(`/ruang-pers/${shut.statementId}`)).status).toBe(200);

    const visibility = Visibility.RESTRICTED;
    await app.perform((ctx) => ctx.db.update(Issue, { id: issue.id }, { visibility }));

    for (const path of paths) expect(await textOf(path)).not.toMatch(/Penjelasan<|Bantuan beras/);
    expect(await itemsOf('ruang-pers')).toEqual([]);
    expect((await read(`/ruang-pers/${shut.statementId}`)).status).toBe(404);
    expect((await read(`/ruang-pers/klarifikasi/${hoax.id}`)).status).toBe(404);
    expect((await read('/feeds/ruang-pers.xml')).headers.get('last-modified')).toBeNull();
  });

  it('answer 304 to whoever has them, until something changes', async () => {
    const { issue } = await buildCase(app);
    await buildPublished(app, { issueId: issue.id });
    const had = await read('/feeds/ruang-pers.xml');
    expect([had.status, had.headers.get('cache-control'), had.headers.get('last-modified')]).toEqual([
      200,
      'public, max-age=60',
      'Mon, 05 Jan 2026 02:00:00 GMT',
    ]);
    const tag = { 'if-none-match': had.headers.get('etag') ?? '' };
    const since = { 'if-modified-since': had.headers.get('last-modified') ?? '' };
    later(5);
    expect((await read('/feeds/ruang-pers.xml', tag)).status).toBe(304);
    expect((await read('/feeds/ruang-pers.xml', since)).status).toBe(304);
    await buildPublished(app, { issueId: issue.id });
    expect((await read('/feeds/ruang-pers.xml', tag)).status).toBe(200);
    expect((await read('/feeds/ruang-pers.xml', since)).status).toBe(200);
  });

  it('pure: carry any text, and leave out what XML cannot say', () => {
    const at = new Date('2026-04-15T02:25:00Z');
    const entry = {
      ...{ id: 'x', url: 'https://kab.example/a?b=1&c=2', kind: 'Kabar', publishedAt: at, changedAt: at },
      ...{ title: 'A\u0000\u001b ]]> \ud800 & 😀', summary: '<i>', html: '<p>&amp;</p>' },
    };
    const head = {
      ...{ title: 'T', description: 'D', pageUrl: 'https://kab.example', author: 'D', authorUrl: '' },
      feedUrl: 'https://kab.example/f.xml',
    };
    expect(parseFeed(rssOf(head, [entry])).feed).toMatchObject({
      items: [
        { title: 'A ]]>  & 😀', description: '<i>', link: entry.url, content: { encoded: '<p>&amp;</p>' } },
      ],
    });
    expect(rssOf(head, [])).not.toContain('lastBuildDate');
    expect(JSON.parse(jsonFeedOf(head, [entry])).items[0].title).toBe(entry.title);
  });
});
