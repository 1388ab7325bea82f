import { type Actor, Role, SYSTEM } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { analyst, clip, everything, post, send, uploaded } from '../../test/factories/clips';
import { buildTopic } from '../../test/factories/coverage';
import { LoopbackPress, newsPage, newsText } from '../../test/factories/monitoring';
import { Medium } from '../outlets/outlet.entity';
import { registerMonitored, registerNamed } from '../outlets/outlet-monitored.service';
import { Article } from './article.entity';
import { klipingOf } from './kliping.service';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const URL = 'http://rawakini.example/banjir-lintang';
const TEXT = newsText(3);
const radio = (values: object = {}) => ({
  form: {
    channel: 'RADIO',
    outletName: 'Gelombang FM',
    publishedAt: '2026-01-05T01:00:00Z',
    title: 'Siaran pagi tentang banjir',
    text: 'Penyiar membacakan keluhan warga.',
    programme: 'Kabar Pagi, menit 12',
    ...values,
  },
});
const chat = (values: object = {}) => ({
  form: {
    channel: 'CHAT',
    account: 'Grup Warga 0812-3456-7890',
    publishedAt: '2026-01-05T01:00:00Z',
    text: 'Banjir, hubungi 081234567890 atau https://wa.me/6281234567890 segera.',
    url: 'https://wa.me/6281234567890',
    ...values,
  },
});
const articles = () => app.db.find(Article, { order: { id: 'ASC' } });
const clipNow = async (id: string) =>
  (
    await analyst(app).run(
      'query ($id: ID!) { articleClip(id: $id) { state outcomeText article { id title entry evidence { capturedBy } } } }',
      { id },
    )
  ).articleClip;

describe('a page clipped by its address', () => {
  it('is fetched, read, captured as evidence and counted, known or not', async () => {
    await app.perform((ctx) => registerMonitored(ctx, 'RawaKini', 'rawakini.example'));
    press.serve('rawakini.example', '/banjir-lintang', newsPage('Banjir Lintang', TEXT));
    const first = await clip(analyst(app), { url: URL });
    expect(first).toMatchObject({ clip: { state: 'WAITING', outcomeText: null, article: null }, errors: [] });
    await app.deliver();
    const done = await clipNow(first.clip.id);
    expect(done).toEqual({
      state: 'DONE',
      outcomeText: 'Halaman terbaca.',
      article: {
        ...{ id: expect.any(String), title: 'Banjir Lintang', entry: 'HAND' },
        evidence: [{ capturedBy: 'CLIP' }],
      },
    });

    app.clock.set('2026-01-05T03:00:00Z');
    press.serve('rawakini.example', '/banjir-lintang?utm_source=wa', newsPage('Banjir Lintang', TEXT));
    const second = await clip(analyst(app), { url: `${URL}?utm_source=wa` });
    expect(second.clip).toMatchObject({ state: 'WAITING', article: { id: done.article.id } });
    await app.deliver();
    expect((await clipNow(second.clip.id)).article.evidence).toHaveLength(2);
    expect(await articles()).toHaveLength(1);
  });

  it('that cannot be read says why and makes nothing', async () => {
    press.serve('rawakini.example', '/banjir-lintang', { status: 404, body: 'Tidak ada' });
    const { clip: made } = await clip(analyst(app), { url: URL });
    await app.deliver();
    expect(await clipNow(made.id)).toMatchObject({
      state: 'FAILED',
      outcomeText: 'Situs menjawab dengan kesalahan.',
    });
    expect(await articles()).toEqual([]);
    const [told] = await app.events('article.clip_ended');
    expect(told?.data).toMatchObject({ articleId: null, outcome: 'HTTP_ERROR' });
  });

  it.each([
    [{ url: 'bukan alamat' }, 'INVALID_INPUT'],
    [{ url: 'http://nama:sandi@rawakini.example/a' }, 'INVALID_INPUT'],
    [{}, 'INVALID_INPUT'],
    [{ url: URL, ...radio() }, 'INVALID_INPUT'],
  ])('is refused when it is none: %j', async (input, code) => {
    const before = await everything(app);
    expect(await clip(analyst(app), input)).toMatchObject({ clip: null, errors: [{ code }] });
    expect(await everything(app)).toEqual(before);
  });
});

describe('an item clipped by a form', () => {
  it('is stored with its files and counts at once', async () => {
    await app.perform((ctx) => registerNamed(ctx, 'Gelombang FM', Medium.RADIO));
    const file = await uploaded(app, analyst(app));
    const made = await clip(analyst(app), radio({ outletName: 'gelombang fm', fileIds: [file.id, file.id] }));
    expect(made).toMatchObject({
      clip: { state: 'DONE', outcomeText: 'Dimasukkan petugas dengan tangan.' },
      errors: [],
    });
    const { article } = await analyst(app).run(
      `query ($id: ID!) { article(id: $id) { title channel entry edition outlet { name } attachments { name mime size sha256 url } } }`,
      { id: made.clip.article.id },
    );
    expect(article).toEqual({
      ...{
        title: 'Siaran pagi tentang banjir',
        channel: 'RADIO',
        entry: 'HAND',
        edition: 'Kabar Pagi, menit 12',
      },
      outlet: { name: 'Gelombang FM' },
      attachments: [
        {
          ...{ name: 'halaman.jpg', mime: 'image/jpeg', size: 1_234, sha256: 'ab'.repeat(32) },
          url: expect.stringMatching(/^\/files\//),
        },
      ],
    });
    const [told] = await app.events('article.clipped');
    expect(told?.data).toMatchObject({ files: ['ab'.repeat(32)] });
    expect(await clip(analyst(app), radio({ outletName: 'gelombang fm' }))).toMatchObject({
      clip: null,
      errors: [{ code: 'DUPLICATE' }],
    });
  });

  it('registers an outlet it is the first to name, as one that is only monitored', async () => {
    await clip(analyst(app), radio());
    const [{ name, medium, companyId }] = await app.db.query(
      'SELECT name, medium, companyId FROM media_outlet',
    );
    expect([name, medium, companyId]).toEqual(['Gelombang FM', 'RADIO', null]);
  });

  it.each([
    [radio({ outletName: null }), ['form', 'outletName']],
    [radio({ outletId: 'tak-ada', outletName: null }), ['form', 'outletName']],
    [radio({ title: ' ' }), ['form', 'title']],
    [radio({ text: null }), ['form', 'text']],
    [radio({ publishedAt: '2026-01-06T01:00:00Z' }), ['form', 'publishedAt']],
    [radio({ channel: 'ONLINE', url: URL }), ['form', 'channel']],
    [radio({ url: 'ftp://gelombang.example/a' }), ['form', 'url']],
    [radio({ channel: 'SOCIAL' }), ['form', 'account']],
    [radio({ fileIds: ['tak-ada'] }), ['form', 'fileIds']],
  ])('is refused with the field that is wrong: %j', async (input, field) => {
    const before = await everything(app);
    expect(await clip(analyst(app), input)).toMatchObject({
      clip: null,
      errors: [{ code: 'INVALID_INPUT', field }],
    });
    expect(await everything(app)).toEqual(before);
  });

  it('takes no file of another person, and is closed to who does not manage monitoring', async () => {
    const theirs = await uploaded(app, app.as(Role.DIVISION_HEAD));
    const before = await everything(app);
    expect(await clip(analyst(app), radio({ fileIds: [theirs.id] }))).toMatchObject({
      errors: [{ field: ['form', 'fileIds'] }],
    });
    for (const who of [app.as(Role.COMMUNICATIONS_OFFICER), app.as(Role.AUDITOR), app.as(Role.EXECUTIVE)])
      expect(await clip(who, radio())).toMatchObject({ clip: null, errors: [{ code: 'FORBIDDEN' }] });
    expect(await clip(app.as(Role.COMPANY_ADMIN, { companyId: newId() }), { url: URL })).toMatchObject({
      errors: [{ code: 'FORBIDDEN' }],
    });
    expect(await everything(app)).toEqual(before);
  });

  it('may be an empty scan: a file stands for the text', async () => {
    const file = await uploaded(app, analyst(app), { mime: 'application/pdf', name: 'koran.pdf' });
    const form = radio({ channel: 'PRINT', outletName: 'Harian Muara', text: null, fileIds: [file.id] });
    expect((await clip(analyst(app), form)).errors).toEqual([]);
    expect(await articles()).toMatchObject([
      { channel: 'PRINT', textHash: null, isPartial: true, edition: 'Kabar Pagi, menit 12' },
    ]);
  });
});

describe('a chat message', () => {
  const LIST = '{ articles { nodes { title channel } totalCount } }';
  const FEED = '{ feed { nodes { article { title } } totalCount } unread { count } }';
  const FOUND = `{ articleSearch(query: "banjir") { hits { nodes { article { title } } } } }`;

  it('is stored without telephone numbers, also in its account and link', async () => {
    await clip(analyst(app), chat());
    await send(analyst(app), [
      post({ channel: 'CHAT', account: '+62 812 3456 7890', text: 'Nomor 0711 123456.' }),
    ]);
    expect(JSON.stringify(await everything(app))).not.toMatch(/3456|123456/);
    expect(await articles()).toMatchObject([
      { account: 'Grup Warga [nomor disamarkan]', platform: 'WHATSAPP', url: expect.stringMatching(/^urn:/) },
      { account: '[nomor disamarkan]' },
    ]);
  });

  it('is seen by analysts, heads and auditors only, in no list, feed, search or by its id by anybody else', async () => {
    const made = await clip(analyst(app), chat());
    const { id } = made.clip.article;
    const seen = [
      Role.MONITORING_ANALYST,
      Role.DIVISION_HEAD,
      Role.AGENCY_HEAD,
      Role.REGIONAL_SECRETARY,
      Role.AUDITOR,
    ];
    const unseen = [Role.COMMUNICATIONS_OFFICER, Role.SPOKESPERSON, Role.TREASURER, Role.EXECUTIVE];
    for (const role of [...seen, ...unseen]) {
      const one = await app.as(role).run('query ($id: ID!) { article(id: $id) { channel } }', { id });
      expect([role, one.article]).toEqual([role, seen.includes(role) ? { channel: 'CHAT' } : null]);
      const { articles: list } = await app.as(role).run(LIST);
      expect([role, list.totalCount, list.nodes.length]).toEqual(
        seen.includes(role) ? [role, 1, 1] : [role, 0, 0],
      );
      const { feed, unread } = await app.as(role).run(FEED);
      expect([role, feed.nodes.length, unread.count]).toEqual(
        seen.includes(role) ? [role, 1, 1] : [role, 0, 0],
      );
    }
    for (const role of [Role.MONITORING_ANALYST, Role.COMMUNICATIONS_OFFICER]) {
      const { articleSearch } = await app.as(role).run(FOUND);
      expect(articleSearch.hits.nodes).toHaveLength(seen.includes(role) ? 1 : 0);
    }
  });

  it('gives no story its words and stands in no edition for outsiders', async () => {
    await buildTopic(app, { query: 'banjir' });
    await clip(analyst(app), chat());
    const { stories } = await app.as(Role.COMMUNICATIONS_OFFICER).run('{ stories { nodes { title } } }');
    expect(stories.nodes).toEqual([{ title: 'Laporan percakapan' }]);
    const day = { fromOn: '2026-01-05', toOn: '2026-01-05' };
    const rows = async (actor: Actor, isForOutsiders = false) =>
      (await app.perform((ctx) => klipingOf(ctx, day, { isForOutsiders }), actor)).articleCount;
    expect(await rows(analyst(app).actor)).toBe(1);
    expect(await rows(analyst(app).actor, true)).toBe(0);
    expect(await rows(app.as(Role.COMMUNICATIONS_OFFICER).actor)).toBe(0);
    expect(await rows(SYSTEM)).toBe(0);
  });
});
