import { parseFeed } from 'feedsmith';
import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { buildClarified, buildPublished } from '../../test/factories/press';
import { buildCase } from '../../test/factories/statements';
import { OverHttp } from '../../test/over-http';
import { Pace } from '../identity/pace.entity';
import { Visibility } from '../issues/case-access.entity';
import { Issue } from '../issues/issue.entity';
import { HoaxClarification } from './clarification.entity';
import { CorrectionRequest } from './correction-request.entity';
import { Severity } from './crisis.entity';
import { jsonFeedOf, rssOf } from './feed-format';
import { ReviewState, ReviewSummary } from './review.entity';
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

const WRONG = { passage: 'Panjang ruas 2,3 km', claim: 'Menurut papan proyek panjangnya 3,2 km.' };
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${http.origin}${path}/kekeliruan`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form),
  });
const reports = () => app.db.find(CorrectionRequest, { order: { receivedAt: 'ASC' } });
const OFFICER = Role.COMMUNICATIONS_OFFICER;

async function step(role: Role, name: 'Accept' | 'Decline' | 'Discard', input: object): Promise<string[]> {
  const type = name === 'Discard' ? 'CorrectionDiscardInput' : 'CorrectionAnswerInput';
  const field = `correctionRequest${name}`;
  const answer = await app
    .as(role)
    .run(`mutation ($input: ${type}!) { ${field}(input: $input) { errors { code } } }`, { input });
  return answer[field].errors.map(({ code }: { code: string }) => code);
}

/** A published statement and one report on it; where it stands, and where its reader follows it. */
async function reported() {
  const { issue } = await buildCase(app);
  const version = await buildPublished(app, { issueId: issue.id });
  const path = `/ruang-pers/${version.statementId}`;
  const sent = await post(path, WRONG);
  const [request] = await reports();
  return {
    version,
    path,
    sent,
    issueId: issue.id,
    follow: sent.headers.get('location') ?? '',
    id: request?.id ?? '',
  };
}

describe('reports of errors', () => {
  it('come from anybody, name nobody, and are answered at an address that only the reader has', async () => {
    const { path, sent, follow, id } = await reported();
    expect(await textOf(path)).toContain(`<form method="post" action="${path}/kekeliruan"`);
    expect([sent.status, sent.headers.get('set-cookie')]).toEqual([303, null]);
    expect(follow).toMatch(/^\/ruang-pers\/laporan\/[\w-]{24}$/);
    const waiting = await read(follow);
    expect([
      waiting.status,
      waiting.headers.get('cache-control'),
      waiting.headers.get('x-robots-tag'),
    ]).toEqual([200, 'no-store', 'noindex']);
    expect(await waiting.text()).toContain('sedang menunggu pemeriksaan');
    expect((await read('/ruang-pers/laporan/lain')).status).toBe(404);

    const [event] = await app.events('correction_request.received');
    expect([event?.actor, JSON.stringify(event?.data)]).toEqual([
      'Publik',
      expect.not.stringMatching(/2,3|3,2 km/),
    ]);
    expect(JSON.stringify([await reports(), await app.db.find(Pace)])).not.toContain('127.0.0.1');

    const list =
      '{ correctionRequests(first: 5) { nodes { id passage claim state subjectNo allowedActions } } }';
    const actions = ['ACCEPT', 'DECLINE', 'DISCARD'];
    const row = { id, ...WRONG, state: 'RECEIVED', subjectNo: 1, allowedActions: actions };
    expect((await app.as(OFFICER).run(list)).correctionRequests.nodes).toEqual([row]);
    expect((await app.as(Role.FINANCE_OFFICER).run(list)).correctionRequests.nodes).toEqual([]);
    const work = await app.as(OFFICER).run('{ myWork { items { kind subjectId path } } }');
    const item = { kind: 'CORRECTION_ANSWER', subjectId: id, path: '/laporan-kekeliruan' };
    expect(work.myWork.items).toContainEqual(item);

    expect(await step(Role.MONITORING_ANALYST, 'Decline', { requestId: id, answer: 'x' })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await step(OFFICER, 'Decline', { requestId: id, answer: 'Ukuran <b>resmi</b> 2,3 km.' })).toEqual(
      [],
    );
    expect(await textOf(follow)).toContain('Ukuran &lt;b&gt;resmi&lt;/b&gt; 2,3 km.');
    expect(await step(OFFICER, 'Discard', { requestId: id, reason: 'x' })).toEqual(['INVALID_TRANSITION']);
  });

  it('are accepted only when the public saw the correction', async () => {
    const { version, follow, id } = await reported();
    const accept = () => step(OFFICER, 'Accept', { requestId: id, answer: 'Terima kasih.' });
    expect(await accept()).toEqual(['INVALID_TRANSITION']);
    expect((await reports())[0]).toMatchObject({ state: 'RECEIVED', answer: null, closedAt: null });
    later(5);
    const state = VersionState.RETRACTED;
    const values = { state, retractedAt: app.clock.now(), correction: 'Panjang ruas 3,2 km.' };
    await app.perform((ctx) => ctx.db.update(StatementVersion, { id: version.id }, values));
    expect(await accept()).toEqual([]);
    expect(await textOf(follow)).toContain('Naskahnya sudah dikoreksi');

    const { id: hoaxId } = await buildClarified(app);
    await post(`/ruang-pers/klarifikasi/${hoaxId}`, WRONG);
    const requestId = (await reports())[1]?.id;
    const right = () => step(Role.SPOKESPERSON, 'Accept', { requestId, answer: 'Benar.' });
    expect(await right()).toEqual(['INVALID_TRANSITION']);
    const correctedAt = app.clock.now();
    await app.perform((ctx) =>
      ctx.db.update(HoaxClarification, { id: hoaxId }, { correction: 'Ya.', correctedAt }),
    );
    expect(await right()).toEqual([]);
  });

  it('of what is no report leave nothing behind, and what is refused keeps the words', async () => {
    const { issue } = await buildCase(app);
    const { statementId } = await buildPublished(app, { issueId: issue.id });
    const path = `/ruang-pers/${statementId}`;
    const short = await post(path, { ...WRONG, claim: 'Salah <b>' });
    expect([short.status, short.headers.get('cache-control')]).toEqual([422, 'no-store']);
    const page = await short.text();
    expect(page).toContain('Tulis sedikitnya 15 karakter.');
    expect(page).toMatch(/aria-invalid="true">\nSalah &lt;b&gt;<\/textarea>/);
    expect(page).toContain('Panjang ruas 2,3 km</textarea>');

    const links = 'http://a.example http://b.example https://c.example www.d.example';
    const drill = await buildCase(app, { isExercise: true });
    const hidden = await buildPublished(app, { issueId: drill.issue.id });
    const tries: [Promise<Response>, number][] = [
      [post(path, { ...WRONG, passage: 'a'.repeat(501) }), 422],
      [post(path, { ...WRONG, claim: 'a'.repeat(2001) }), 422],
      [post(path, { ...WRONG, claim: links }), 422],
      [post(path, { claim: 'a'.repeat(40_000) }), 413],
      [post(path, { ...WRONG, situs: 'https://spam.example' }), 303],
      [post(path, WRONG, { 'sec-fetch-site': 'cross-site' }), 415],
      [post(path, WRONG, { 'content-type': 'text/plain' }), 415],
      [post('/ruang-pers/tidak-ada', WRONG), 404],
      [post(`/ruang-pers/${hidden.statementId}`, WRONG), 404],
    ];
    for (const [answer, status] of tries) expect((await answer).status).toBe(status);
    expect([await reports(), await app.events('correction_request.received')]).toEqual([[], []]);
    expect((await read(`${path}/kekeliruan`)).status).toBe(200);
  });

  it('come once, and not too many from one place; nothing tells which place', async () => {
    const { path } = await reported();
    expect((await post(path, WRONG)).status).toBe(422);
    for (let no = 2; no <= 6; no++)
      expect((await post(path, { ...WRONG, passage: `Bagian ke-${no}` })).status).toBe(303);
    const seventh = () => post(path, { ...WRONG, passage: 'Bagian ke-7' });
    const refused = await seventh();
    expect([refused.status, await refused.text()]).toEqual([
      429,
      expect.stringContaining('Coba lagi dalam 1 detik'),
    ]);
    expect(await reports()).toHaveLength(6);
    app.clock.advance(1000);
    expect((await seventh()).status).toBe(303);
    expect(await app.db.find(Pace)).toEqual([expect.objectContaining({ failures: 7 })]);
  });

  it('of a case that became restricted are seen by nobody else, not even by their reader', async () => {
    const { follow, id, issueId } = await reported();
    const visibility = Visibility.RESTRICTED;
    await app.perform((ctx) => ctx.db.update(Issue, { id: issueId }, { visibility }));
    expect((await read(follow)).status).toBe(404);
    expect(await step(OFFICER, 'Decline', { requestId: id, answer: 'x' })).toEqual(['NOT_FOUND']);
    const list = '{ correctionRequests(first: 5) { nodes { id } } }';
    expect((await app.as(OFFICER).run(list)).correctionRequests.nodes).toEqual([]);
    expect((await app.as(Role.AUDITOR).run(list)).correctionRequests.nodes).toEqual([{ id }]);
  });
});

describe('what was learnt from crises', () => {
  it('is read by everybody once its summary was published; never of a drill', async () => {
    const body = '## Perbaikan\n\n- Jadwal **malam** <b>\n- Nomor aduan';
    const made = async (severity: Severity, values: Partial<ReviewSummary>, isExercise = false) => {
      const { crisis } = await buildCase(app, { severity, isExercise });
      const state = ReviewState.APPROVED;
      const rest = { reviewId: newId(), crisisId: crisis?.id ?? '', authorId: newId(), editorIds: [] };
      return app.perform((ctx) =>
        ctx.create(ReviewSummary, { title: 'Judul', body, state, ...rest, ...values }),
      );
    };
    const at = app.clock.now();
    const shown = await made(Severity.SEV3, { title: 'Pelajaran & hikmah', publishedAt: at });
    const waiting = await made(Severity.SEV3, { title: 'Belum terbit' });
    const drill = await made(Severity.SEV3, { title: 'Latihan', publishedAt: at }, true);

    const list = await textOf('/ruang-pers/evaluasi');
    expect(list).toContain(`<a href="/ruang-pers/evaluasi/${shown.id}">Pelajaran &amp; hikmah</a>`);
    expect(list).not.toMatch(/Belum terbit|Latihan/);
    expect(list).toContain('<p>Jadwal malam &lt;b&gt; Nomor aduan</p>');
    const one = await textOf(`/ruang-pers/evaluasi/${shown.id}`);
    expect(one).toContain(
      '<h2>Perbaikan</h2>\n<ul><li>Jadwal <strong>malam</strong> &lt;b&gt;</li><li>Nomor aduan</li></ul>',
    );
    for (const { id } of [waiting, drill])
      expect((await read(`/ruang-pers/evaluasi/${id}`)).status).toBe(404);
  });
});
