import { Actor, Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import {
  analyst,
  badRowsOf,
  batchOf,
  checkFile,
  everything,
  importFile,
  post,
  send,
  undo,
} from '../../test/factories/clips';
import { buildTopic } from '../../test/factories/coverage';
import { buildOutlet } from '../../test/factories/monitoring';
import { MediaOutlet, Medium } from '../outlets/outlet.entity';
import { registerNamed } from '../outlets/outlet-monitored.service';
import { alertInputs } from './alert-inputs.service';
import { Article } from './article.entity';
import { ClipRow } from './clip-batch.entity';

const app = testApp();
const HEAD = 'kanal;media;akun;platform;tanggal;judul;isi;tautan;halaman;interaksi;kode\n';
const ROWS = {
  print:
    'cetak;Harian Muara;;;05/01/2026 06:00;Banjir di Lintang;Warga mengungsi karena banjir.;;Halaman 3;;M-1',
  post: 'SOCIAL;;@wargaMJ;X;2026-01-05T08:25:00+07:00;;Banjir lagi di pasar.;https://x.com/wargaMJ/status/9;;1.420;',
  bad: 'cetak;Koran Lain;;;05/01/2026 06:00;"=HYPERLINK(""x"")";Isi.;;;;M-3',
};
const stored = () => app.db.find(Article, { order: { id: 'ASC' } });
const topicCount = async (id: string) => {
  const { topicSeries } = await analyst(app).run(
    `query ($ids: [ID!]!) { topicSeries(topicIds: $ids, grain: DAY, fromOn: "2026-01-04", toOn: "2026-01-05") { points { articleCount } } }`,
    { ids: [id] },
  );
  const points: { articleCount: number }[] = topicSeries[0].points;
  return points.reduce((sum, { articleCount }) => sum + articleCount, 0);
};
const listed = async () =>
  (await analyst(app).run('{ articles { nodes { title status entry channel } totalCount } }')).articles;

describe('articlesImport', () => {
  it('stores posts with account, network and engagement, which count as fetched articles do', async () => {
    await buildTopic(app, { query: 'banjir' });
    const { batch, errors } = await send(analyst(app), [post({ externalId: 'x-2' })], { source: 'Pemantau' });

    expect(errors).toEqual([]);
    expect(batch).toMatchObject({
      kind: 'API',
      name: 'Pemantau',
      state: 'DONE',
      rowCount: 1,
      createdCount: 1,
    });
    const [article] = await stored();
    expect(batch.rows).toEqual([
      {
        no: 1,
        verdict: 'CREATED',
        reason: null,
        externalId: 'x-2',
        title: 'Video antrean',
        articleId: String(article?.id),
      },
    ]);
    const { article: seen } = await analyst(app).run(
      `query ($id: ID!) { article(id: $id) { title channel entry account platform engagement url publishedAt outlet { id }
        readOutcomeText paragraphs topics { topic { query } } allowedActions } }`,
      { id: String(article?.id) },
    );
    expect(seen).toEqual({
      title: 'Video antrean',
      channel: 'SOCIAL',
      entry: 'IMPORT',
      account: '@wargaMJ',
      platform: 'X',
      engagement: 420,
      url: `urn:sinergi:klip:${article?.id}`,
      publishedAt: '2026-01-05T01:25:00.000Z',
      outlet: null,
      readOutcomeText: 'Dimasukkan lewat impor.',
      paragraphs: ['Banjir di Sungai Lintang merendam rumah warga sejak subuh, bantuan belum datang.'],
      topics: [{ topic: { query: 'banjir' } }],
      allowedActions: ['WITHHOLD'],
    });
    expect(article).toMatchObject({ dupGroupId: article?.id, storyNo: 1 });
  });

  it('keeps what people post out of the test of spikes, which counts outlets, and tells rules of alerts the rest', async () => {
    const topic = await buildTopic(app, { query: 'banjir' });
    const items = [
      post(),
      post({ account: 'Grup Warga', platform: 'FACEBOOK', engagement: 180, text: 'Banjir di grup.' }),
      post({ channel: 'RADIO', outlet: 'Gelombang FM', engagement: null, text: 'Banjir di radio.' }),
    ];
    await send(analyst(app), items, { registersOutlets: true });
    const [row] = await app.db.query('SELECT * FROM topic_bucket WHERE topicNo = ? AND articleCount > 0', [
      topic.no,
    ]);
    expect([row.articleCount, row.pairCount, row.windowCount, row.outletCount].map(Number)).toEqual([
      3, 1, 1, 1,
    ]);
    const span = { from: new Date('2026-01-05T01:00:00Z'), to: new Date('2026-01-05T02:00:00Z') };
    const inputs = await app.perform((ctx) => alertInputs(ctx, { topicId: topic.id }, span, ctx.now()));
    expect(inputs).toMatchObject({
      engagement: 600,
      channels: ['FACEBOOK', 'RADIO', 'X'],
      all: { articles: 3 },
    });
  });

  it('stores the same delivery once, by name, by address and by content; only engagement is renewed', async () => {
    const url = 'https://x.com/wargaMJ/status/1';
    await send(analyst(app), [post({ externalId: 'a', url })], { source: 'Pemantau' });
    const before = await everything(app);
    const again = await send(analyst(app), [post({ externalId: 'a', url, title: 'Judul lain' })], {
      source: 'pemantau ',
    });
    const byUrl = await send(analyst(app), [
      post({ externalId: 'b', url: `${url}?utm_source=rss`, text: 'Lain.' }),
    ]);
    const byText = await send(analyst(app), [post({ account: '@WARGAmj' })]);
    for (const { batch } of [again, byUrl, byText])
      expect(batch.rows[0]).toMatchObject({
        verdict: 'DUPLICATE',
        reason: 'Sudah ada; tidak disimpan lagi.',
      });
    const after = await everything(app);
    for (const name of ['article', 'article_text', 'article_url', 'clip_key', 'story'])
      expect(after[name]).toEqual(before[name]);

    const { batch } = await send(analyst(app), [post({ externalId: 'a', url, engagement: 500 })], {
      source: 'Pemantau',
    });
    expect(batch).toMatchObject({ createdCount: 0, updatedCount: 1, duplicateCount: 0, errorCount: 0 });
    expect((await stored()).map(({ engagement }) => engagement)).toEqual([500]);
    await undo(analyst(app), batch.id);
    expect((await stored()).map(({ engagement, status }) => [engagement, status])).toEqual([[420, 'USABLE']]);
  });

  it('answers for each item and stores the good ones; names of other systems are apart', async () => {
    await app.perform((ctx) => registerNamed(ctx, 'Gelombang FM', Medium.RADIO));
    const items = [
      post({ externalId: 'a' }),
      post({ account: null }),
      post({ channel: 'PRINT', outlet: 'Koran Tak Dikenal' }),
      post({ channel: 'RADIO', outlet: ' gelombang  fm', programme: 'Kabar Pagi, menit 12', account: 'x' }),
      post({ publishedAt: '2026-01-05T02:10:01.000Z', text: 'satu' }),
      post({ title: null, text: null, url: 'https://x.com/a/status/7' }),
      post({ channel: 'ONLINE' }),
      post({ url: 'javascript:alert(1)', text: 'dua' }),
    ];
    const { batch } = await send(analyst(app), items, { source: 'A' });
    expect(batch.rows.map((row: { verdict: string; reason: string }) => [row.verdict, row.reason])).toEqual([
      ['CREATED', null],
      ['ERROR', 'Isi akun, grup, atau saluran yang menyebarkan.'],
      ['ERROR', 'Media “Koran Tak Dikenal” belum terdaftar.'],
      ['CREATED', null],
      ['ERROR', 'Waktu terbit berada di masa depan.'],
      ['ERROR', 'Isi judul.'],
      ['ERROR', 'Isi alamat halaman berita daring.'],
      ['ERROR', 'Tautan tidak sah. Isi alamat lengkap, misalnya https://contoh.id/berita.'],
    ]);
    expect(batch).toMatchObject({ rowCount: 8, createdCount: 2, errorCount: 6 });
    const radio = (await stored()).find(({ channel }) => channel === 'RADIO');
    expect(radio).toMatchObject({ edition: 'Kabar Pagi, menit 12', account: null, platform: null });
    expect(radio?.outletNo).toBeGreaterThan(0);

    const other = await send(analyst(app), [post({ externalId: 'a', text: 'Lain sama sekali.' })], {
      source: 'B',
    });
    expect(other.batch.createdCount).toBe(1);
    const named = await send(analyst(app), [post({ channel: 'PRINT', outlet: 'Koran Baru' })], {
      registersOutlets: true,
    });
    expect(named.batch.createdCount).toBe(1);
    expect(await app.db.findOneBy(MediaOutlet, { name: 'Koran Baru' })).toMatchObject({
      medium: 'PRINT_DAILY',
      companyId: null,
      domains: [],
    });
  });

  it('alerts nobody of items older than six hours', async () => {
    await buildTopic(app, { query: 'banjir' });
    const old = post({ publishedAt: '2026-01-04T19:59:59.000Z', text: 'Banjir lama di hulu.' });
    const young = post({ publishedAt: '2026-01-04T20:00:00.000Z', text: 'Banjir baru di hilir.' });
    await send(analyst(app), [old, young]);
    const told = await app.events('article.matched');
    expect(told.map(({ data }) => [data.mode, data.articleIds.length])).toEqual([
      ['BACKFILL', 1],
      ['LIVE', 1],
    ]);
  });

  it('is open to managers and to keys that may write articles, and gives a repeated call its first answer', async () => {
    const key = (scopes: string[], roles = [Role.MONITORING_ANALYST]) =>
      app.caller(
        new Actor({
          id: newId(),
          kind: 'KEY',
          name: 'Kunci',
          roles,
          companyId: null,
          workUnitId: null,
          scopes,
        }),
      );
    const before = await everything(app);
    const refused = [
      app.as(Role.COMMUNICATIONS_OFFICER),
      app.as(Role.AUDITOR),
      app.as(Role.COMPANY_ADMIN, { companyId: newId() }),
      key(['monitoring:read']),
      key(['articles:write'], [Role.PARTNERSHIP_OFFICER]),
    ];
    for (const who of refused)
      expect(await send(who, [post()])).toMatchObject({ batch: null, errors: [{ code: 'FORBIDDEN' }] });
    expect(await send(analyst(app), [])).toMatchObject({ batch: null, errors: [{ field: ['items'] }] });
    expect(await everything(app)).toEqual(before);

    const machine = key(['articles:write']);
    const first = await send(machine, [post()], { idempotencyKey: 'k-1' });
    const second = await send(machine, [post()], { idempotencyKey: 'k-1' });
    expect(first.batch).toMatchObject({ createdCount: 1 });
    expect(second).toEqual(first);
    expect(await stored()).toHaveLength(1);
  });
});

describe('a file', () => {
  const text = HEAD + [ROWS.print, ROWS.post, ROWS.bad, ROWS.print].join('\n');

  it('is shown row by row without anything being saved', async () => {
    await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    const before = await everything(app);
    const { rows, unknownColumns, errors } = await checkFile(
      analyst(app),
      text.replace('kode', 'kode;warna'),
    );
    expect([errors, unknownColumns]).toEqual([[], ['warna']]);
    expect(rows).toEqual([
      {
        ...{ no: 1, verdict: 'CREATED', reason: null, title: 'Banjir di Lintang', carrier: 'Harian Muara' },
        ...{ channel: 'PRINT', publishedAt: '2026-01-04T23:00:00.000Z' },
      },
      {
        ...{ no: 2, verdict: 'CREATED', reason: null, title: 'Banjir lagi di pasar.', carrier: '@wargaMJ' },
        ...{ channel: 'SOCIAL', publishedAt: '2026-01-05T01:25:00.000Z' },
      },
      expect.objectContaining({ no: 3, verdict: 'ERROR', reason: 'Media “Koran Lain” belum terdaftar.' }),
      expect.objectContaining({ no: 4, verdict: 'DUPLICATE', reason: 'Sama dengan baris 1.' }),
    ]);
    expect(await everything(app)).toEqual(before);
    expect(await checkFile(analyst(app), 'bukan csv')).toMatchObject({
      rows: null,
      errors: [{ code: 'INVALID_INPUT' }],
    });
    expect(await checkFile(app.as(Role.SPOKESPERSON), text)).toMatchObject({
      errors: [{ code: 'FORBIDDEN' }],
    });
  });

  it('brings in its good rows once confirmed and gives the bad ones back', async () => {
    await buildOutlet(app, { name: 'Harian Muara', hosts: ['harianmuara.example'] });
    const started = await importFile(analyst(app), text);
    expect(started.batch).toMatchObject({ state: 'RUNNING', rowCount: 4, createdCount: 0, errorCount: 1 });
    await app.deliver({ times: 2 });
    const batch = await batchOf(analyst(app), started.batch.id);
    expect(batch).toMatchObject({
      state: 'DONE',
      createdCount: 2,
      updatedCount: 0,
      duplicateCount: 1,
      errorCount: 1,
    });
    expect(batch.allowedActions).toEqual(['UNDO']);
    expect((await stored()).map((one) => [one.title, one.channel, one.edition, one.engagement])).toEqual([
      ['Banjir di Lintang', 'PRINT', 'Halaman 3', null],
      ['Banjir lagi di pasar.', 'SOCIAL', null, 1420],
    ]);
    expect(await app.db.countBy(ClipRow, { batchId: batch.id })).toBe(4);

    const file = await badRowsOf(app, batch.id);
    expect(file).toBe(
      '﻿channel;outlet;account;platform;published;title;text;url;author;page;programme;engagement;external_id;alasan\r\n' +
        `cetak;Koran Lain;;;05/01/2026 06:00;"'=HYPERLINK(""x"")";Isi.;;;;;;M-3;Media “Koran Lain” belum terdaftar.\r\n`,
    );
    const mended = await checkFile(analyst(app), file, { registersOutlets: true });
    expect(mended).toMatchObject({
      unknownColumns: ['alasan'],
      rows: [{ verdict: 'CREATED', title: '=HYPERLINK("x")', carrier: 'Koran Lain' }],
    });
    expect(await importFile(analyst(app), text)).toMatchObject({
      batch: null,
      errors: [{ message: 'Tidak ada baris baru yang dapat disimpan.' }],
    });
  });

  it('of many rows is stored in steps', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, no) => `SOCIAL;;@akun${no};X;05/01/2026 06:00;Judul ${no};Isi ${no}.;;;;`,
    );
    const { batch } = await importFile(analyst(app), HEAD + rows.join('\n'));
    await app.deliver();
    expect(await batchOf(analyst(app), batch.id)).toMatchObject({ state: 'DONE', createdCount: 120 });
    expect(await app.db.count(Article)).toBe(120);
  });

  it('ends after eight failed tries: what is stored stays, the rest is given back', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, no) => `SOCIAL;;@akun${no};X;05/01/2026 06:00;Judul ${no};Isi ${no}.;;;;`,
    );
    const { batch } = await importFile(analyst(app), HEAD + rows.join('\n'));
    // A row that no step can digest.
    const where = { batchId: batch.id, no: 55 };
    const { item } = await app.db.findOneByOrFail(ClipRow, where);
    await app.perform((ctx) => ctx.db.update(ClipRow, where, { item: { ...item, text: 5 } as never }));
    await app.deliver();
    expect(await batchOf(analyst(app), batch.id)).toMatchObject({ state: 'RUNNING', createdCount: 50 });
    for (let tries = 1; tries < 8; tries += 1) {
      app.clock.set(new Date(app.clock.now().getTime() + 7 * 3_600_000));
      await app.deliver();
    }
    expect(await batchOf(analyst(app), batch.id)).toMatchObject({
      state: 'DONE',
      createdCount: 50,
      errorCount: 10,
      rowCount: 60,
    });
    expect(await app.db.count(Article)).toBe(50);
    const [head, ...left] = (await badRowsOf(app, batch.id)).trim().split('\r\n');
    expect([head?.includes('alasan'), left.length, left[0]]).toEqual([
      true,
      10,
      "SOCIAL;;'@akun50;X;05/01/2026 06:00;Judul 50;Isi 50.;;;;;;;Tidak tersimpan karena gangguan sistem. Impor lagi baris ini.",
    ]);
  });
});

describe('clipBatchUndo', () => {
  it('removes exactly what the import made, and lets it be imported again', async () => {
    const topic = await buildTopic(app, { query: 'banjir' });
    await send(analyst(app), [post({ account: '@lama', text: 'Banjir lama di desa.' })]);
    const before = { count: await topicCount(topic.id), list: await listed() };
    const url = 'https://x.com/a/status/5';
    const { batch } = await send(analyst(app), [
      post({ externalId: 'a', url }),
      post({ text: 'Banjir dua.' }),
    ]);
    expect(await topicCount(topic.id)).toBe(before.count + 2);

    const undone = await undo(analyst(app), batch.id);
    expect(undone).toMatchObject({
      batch: { state: 'UNDONE', undoneAt: '2026-01-05T02:00:00.000Z', allowedActions: [] },
      errors: [],
    });
    expect({ count: await topicCount(topic.id), list: await listed() }).toEqual(before);
    expect((await stored()).map(({ status }) => status).sort()).toEqual(['CANCELED', 'CANCELED', 'USABLE']);
    expect(await undo(analyst(app), batch.id)).toMatchObject({ errors: [{ code: 'INVALID_TRANSITION' }] });

    const again = await send(analyst(app), [post({ externalId: 'a', url })]);
    expect(again.batch.createdCount).toBe(1);
    expect(await topicCount(topic.id)).toBe(before.count + 1);
  });

  it('is refused after 24 hours and to others, and then changes nothing', async () => {
    const { batch } = await send(analyst(app), [post()]);
    const before = await everything(app);
    expect(await undo(app.as(Role.AGENCY_HEAD), batch.id)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    expect(await undo(app.as(Role.COMPANY_ADMIN, { companyId: newId() }), batch.id)).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    });
    app.clock.set('2026-01-06T02:00:00.001Z');
    expect(await batchOf(analyst(app), batch.id)).toMatchObject({ allowedActions: [] });
    expect(await undo(analyst(app), batch.id)).toMatchObject({ errors: [{ code: 'INVALID_TRANSITION' }] });
    expect(await everything(app)).toEqual(before);
    app.clock.set('2026-01-06T02:00:00.000Z');
    expect(await undo(analyst(app), batch.id)).toMatchObject({ batch: { state: 'UNDONE' } });
  });
});
