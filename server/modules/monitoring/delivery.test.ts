import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { everything, post } from '../../test/factories/clips';
import {
  addressOf,
  change,
  type Differing,
  deliver,
  register,
  registrant,
  whole,
} from '../../test/factories/deliveries';
import { OverHttp } from '../../test/over-http';
import { RoleGrant } from '../identity/role-grant.entity';
import { User, UserState } from '../identity/user.entity';
import { Article } from './article.entity';
import { ClipBatch } from './clip-batch.entity';

const app = testApp();
const http = new OverHttp(app);

async function open(more: object = {}) {
  const rina = await registrant(app);
  const { receivingAddress, secret } = await register(rina, more);
  const to = { id: receivingAddress.id as string, secret: secret as string };
  const input = { receivingAddressId: to.id };
  return {
    ...{ rina, to, input },
    send: (items: unknown, more: Differing = {}) => deliver(app, http, to, items, more),
  };
}
const ITEMS = [
  post({ externalId: 'x-1' }),
  {
    kanal: 'cetak',
    media: 'Koran Lain',
    tanggal: '05/01/2026 06:00',
    judul: 'Banjir',
    isi: 'Isi.',
    kode: 'x-2',
  },
  {
    channel: 'SOCIAL',
    account: '@b',
    published: '2026-01-05T08:00:00+07:00',
    text: 'Banjir surut.',
    engagement: {},
  },
];
const ERRORS = [
  { no: 2, reason: 'Media “Koran Lain” belum terdaftar.' },
  { no: 3, reason: 'Kolom “engagement” memuat daftar atau objek; isi dengan teks atau angka.' },
];
const refusedAs = (status: number, code: string, message: string) => ({
  status,
  answer: { errors: [{ message, extensions: { code } }] },
});

describe('a signed delivery', () => {
  it('is stored in the name of who registered the address, each item by itself', async () => {
    const { rina, to, send } = await open();
    const { status, answer } = await send(ITEMS);
    const [batch] = await app.db.find(ClipBatch);
    expect({ status, answer }).toEqual({
      status: 200,
      answer: { batchId: batch?.id, created: 1, updated: 0, duplicates: 0, errors: ERRORS },
    });
    expect(batch).toMatchObject({
      ...{ kind: 'API', name: 'Pemantau', state: 'DONE', rowCount: 3, createdCount: 1, errorCount: 2 },
      ...{ enteredById: rina.actor.id, enteredByName: 'Rina (alamat kiriman Agregator)' },
    });
    const [article] = await app.db.find(Article);
    expect(article).toMatchObject({ title: 'Video antrean', entry: 'IMPORT', account: '@wargaMJ' });
    expect((await addressOf(rina, to.id)).deliveries).toEqual([
      {
        ...{ messageId: 'msg_1', at: '2026-01-05T02:00:00.000Z', outcome: 'STORED', reason: null },
        batch: { id: batch?.id, createdCount: 1 },
      },
    ]);
    const [told] = await app.events('clips.imported');
    expect(told?.actor).toBe('Rina (alamat kiriman Agregator)');
  });

  it('that comes again gets the same answer and stores nothing, and known items are duplicates', async () => {
    const { send } = await open();
    const first = await send(ITEMS);
    const before = await whole(app);
    app.clock.set('2026-01-05T02:04:00.000Z');
    expect(await send(ITEMS)).toEqual(first);
    expect(await send(ITEMS, { late: 240 })).toEqual(first);
    expect(await whole(app)).toEqual(before);
    const second = await send([post({ externalId: 'x-1' }), post({ externalId: 'x-1', engagement: 500 })], {
      id: 'msg_2',
    });
    expect(second.answer).toMatchObject({ created: 0, updated: 1, duplicates: 1, errors: [] });
    expect(await send([post({ text: 'Lain.' })])).toEqual(
      refusedAs(409, 'IDEMPOTENCY_MISMATCH', 'Nama kiriman (webhook-id) ini sudah dipakai untuk isi lain.'),
    );
    expect((await send(ITEMS)).answer).toEqual(first.answer);
    expect([await app.db.count(Article), await app.db.count(ClipBatch)]).toEqual([1, 2]);
  });

  it('that comes twice at once is stored once', async () => {
    const { send } = await open();
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(ITEMS)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    expect([await app.db.count(Article), await app.db.count(ClipBatch)]).toEqual([1, 1]);
  });

  it('needs no cookie and no origin, and takes outlets where the address says so', async () => {
    const { send } = await open({ registersOutlets: true });
    const headers = {
      ...{ origin: 'https://lain.example', cookie: 'sinergi=x', authorization: 'Bearer x' },
      ...{ 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' },
    };
    const { status, answer } = await send(ITEMS.slice(0, 2), { headers });
    expect([status, answer.created, answer.errors]).toEqual([200, 2, []]);
  });

  const wrong = 'Tanda tangan kiriman tidak cocok.';
  const missing = 'Kepala webhook-id, webhook-timestamp, dan webhook-signature wajib diisi.';
  const late = 'Waktu kiriman berselisih lebih dari 5 menit.';
  it.each<[string, Differing, string]>([
    ['an altered body', { sent: JSON.stringify({ items: [post({ text: 'Lain.' })] }) }, wrong],
    ['another name', { headers: { 'webhook-id': 'msg_2' } }, wrong],
    ['another time', { headers: { 'webhook-timestamp': '1767578401' } }, wrong],
    ['a foreign signature', { headers: { 'webhook-signature': `v1,${'A'.repeat(43)}=` } }, wrong],
    ['no signature', { headers: { 'webhook-signature': null } }, missing],
    ['no name', { headers: { 'webhook-id': null } }, missing],
    ['no time', { headers: { 'webhook-timestamp': null } }, missing],
    ['a time too old', { late: 301 }, late],
    ['a time ahead', { late: -301 }, late],
  ])('with %s is refused and leaves no trace', async (_what, more, message) => {
    const { send } = await open();
    const before = await whole(app);
    expect(await send(ITEMS, more)).toEqual(refusedAs(401, 'UNAUTHENTICATED', message));
    expect(await whole(app)).toEqual(before);
    expect((await send(ITEMS, { late: 300 })).status).toBe(200);
  });

  it('may be signed with the secret before the last for 24 hours, and with both', async () => {
    const { rina, to, input, send } = await open();
    const renew = () => change(rina, 'RenewSecret', 'ReceivingAddressInput', input);
    const { secret } = await renew();
    const fresh = { id: to.id, secret };
    const item = (text: string) => [post({ text })];
    expect((await send(item('a'))).status).toBe(200);
    expect((await deliver(app, http, fresh, item('b'), { id: 'msg_2' })).status).toBe(200);
    app.clock.set('2026-01-06T01:59:59.999Z');
    expect((await send(item('c'), { id: 'msg_3' })).status).toBe(200);
    app.clock.set('2026-01-06T02:00:00.000Z');
    const before = await whole(app);
    expect(await send(item('d'), { id: 'msg_4' })).toEqual(refusedAs(401, 'UNAUTHENTICATED', wrong));
    expect(await whole(app)).toEqual(before);
    expect((await deliver(app, http, fresh, item('d'), { id: 'msg_4' })).status).toBe(200);
    await renew();
    await renew();
    expect((await deliver(app, http, fresh, item('e'), { id: 'msg_5' })).status).toBe(401);
  });

  it('is refused while the address is paused, told once, and stored afterwards; never once it is retired', async () => {
    const { rina, to, input, send } = await open();
    const reason = { ...input, reason: 'Ganda' };
    await change(rina, 'Pause', 'ReceivingAddressReasonInput', reason);
    const before = await everything(app);
    const message = 'Alamat kiriman ini sedang dihentikan sementara. Coba lagi nanti.';
    for (let tries = 0; tries < 2; tries += 1)
      expect(await send(ITEMS)).toEqual(refusedAs(409, 'INVALID_TRANSITION', message));
    expect(await everything(app)).toEqual(before);
    expect(await app.refusals()).toMatchObject([
      { name: 'refused.articleDelivery', subjectId: to.id, reason: 'INVALID_TRANSITION' },
    ]);
    expect((await addressOf(rina, to.id)).deliveries).toMatchObject([
      { messageId: 'msg_1', outcome: 'REFUSED', reason: message, batch: null },
    ]);
    await change(rina, 'Resume', 'ReceivingAddressInput', input);
    expect((await send(ITEMS)).status).toBe(200);
    expect((await addressOf(rina, to.id)).deliveries).toMatchObject([{ outcome: 'STORED', reason: null }]);
    await change(rina, 'Retire', 'ReceivingAddressReasonInput', reason);
    const after = await whole(app);
    const gone = refusedAs(404, 'NOT_FOUND', 'Data tidak ditemukan.');
    expect(await send(ITEMS)).toEqual(gone);
    expect(await deliver(app, http, { ...to, id: '01900000-0000-7000-8000-000000000000' }, ITEMS)).toEqual(
      gone,
    );
    expect(await whole(app)).toEqual(after);
  });

  it('is refused once who registered the address lost the role or the account', async () => {
    const { rina, send } = await open();
    const userId = rina.actor.id ?? '';
    const no = refusedAs(
      403,
      'FORBIDDEN',
      'Pendaftar alamat kiriman ini tidak lagi berwenang memasukkan kliping.',
    );
    const before = await everything(app);
    await app.perform((ctx) => ctx.db.update(User, { id: userId }, { state: UserState.SUSPENDED }));
    expect(await send(ITEMS)).toEqual(no);
    await app.perform((ctx) => ctx.db.update(User, { id: userId }, { state: UserState.ACTIVE }));
    await app.perform((ctx) => ctx.db.update(RoleGrant, { userId }, { role: Role.COMMUNICATIONS_OFFICER }));
    expect(await send(ITEMS, { id: 'msg_2' })).toEqual(no);
    expect(await everything(app)).toEqual(before);
    expect((await app.refusals()).map(({ actor }) => actor)).toEqual([
      'Alamat kiriman Agregator',
      'Rina (alamat kiriman Agregator)',
    ]);
    await app.perform((ctx) => ctx.db.update(RoleGrant, { userId }, { role: Role.MONITORING_ANALYST }));
    expect((await send(ITEMS)).status).toBe(200);
  });

  it.each<[number, string, string]>([
    [400, '{"items":[{"judul":}]}', 'Isi JSON ini rusak di baris 1, kolom 20.'],
    [400, '', 'Isi JSON ini terpotong di akhirnya.'],
    [400, '[]', 'Kiriman harus memuat “items” dengan paling sedikit satu butir.'],
    [400, '{"items":[]}', 'Kiriman harus memuat “items” dengan paling sedikit satu butir.'],
    [
      400,
      `{"items":[${Array(51).fill('{}').join()}]}`,
      'Paling banyak 50 butir sekali kirim; kiriman ini memuat 51.',
    ],
  ])('with %i for %s stores nothing', async (status, body, message) => {
    const { send } = await open();
    const before = await everything(app);
    expect(await send(null, { body })).toEqual(refusedAs(status, 'INVALID_INPUT', message));
    expect(await everything(app)).toEqual(before);
    expect(await app.refusals()).toHaveLength(1);
  });

  it('of more than a million bytes, or of another kind of request, is refused unread', async () => {
    const { to, send } = await open();
    const before = await whole(app);
    expect(await send(null, { body: `{"items":["${'x'.repeat(1_000_000)}"]}` })).toEqual(
      refusedAs(413, 'PAYLOAD_TOO_LARGE', 'Kiriman terlalu besar: paling banyak 1.000.000 bita.'),
    );
    const latin = await send(ITEMS, { headers: { 'content-type': 'application/json; charset=latin1' } });
    expect(latin).toEqual(refusedAs(415, 'BAD_REQUEST', 'Kiriman harus JSON dalam UTF-8.'));
    const read = await fetch(`${http.origin}/hooks/articles/${to.id}`);
    expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${http.origin}/hooks/lain`)).status).toBe(404);
    expect(await whole(app)).toEqual(before);
  });

  it('is forgotten after thirty days; its items are known by their names still', async () => {
    const { rina, to, send } = await open();
    await send(ITEMS.slice(0, 1));
    await app.at('2026-02-04T01:59:00.000Z');
    expect((await addressOf(rina, to.id)).deliveries).toHaveLength(1);
    await app.at('2026-02-05T02:00:00.000Z');
    expect((await addressOf(rina, to.id)).deliveries).toEqual([]);
    expect((await send(ITEMS.slice(0, 1))).answer).toMatchObject({ created: 0, duplicates: 1 });
    expect(await app.db.count(Article)).toBe(1);
  });
});
