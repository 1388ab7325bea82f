import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../platform/actor';
import { StoredFile } from '../platform/stored-file.entity';
import { testApp } from './app';
import { faultOf, jsonOf, OverHttp } from './over-http';

const PDF = Buffer.from('%PDF-1.7\nsurat perjanjian\n%%EOF');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('files over HTTP', () => {
  const app = testApp();
  const http = new OverHttp(app);

  const upload = (bytes: Buffer | ReadableStream, { name = 'surat.pdf', cookie = '', ...headers } = {}) =>
    fetch(`${http.origin}/upload?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', cookie, ...headers },
      body: bytes instanceof Buffer ? new Uint8Array(bytes) : bytes,
      duplex: 'half',
    } as RequestInit);
  /** Names of all files in the store, the unfinished ones included. */
  const stored = () =>
    readdirSync(join(app.folder, 'files'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\/./.test(path),
    );
  const nothingStored = async () => {
    expect(stored()).toEqual([]);
    expect(await app.db.count(StoredFile)).toBe(0);
    expect(await app.events('file.stored')).toEqual([]);
  };

  it('stores nothing without a session, with an unknown key, or from a foreign form', async () => {
    const cookie = await http.signIn(Role.VERIFIER);

    expect(await faultOf(await upload(PDF))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await faultOf(await upload(PDF, { authorization: 'Bearer abc' } as object))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    expect(await faultOf(await upload(PDF, { cookie, 'apollo-require-preflight': '' } as object))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
    });
    await nothingStored();
  });

  it.each([
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a zip archive', 'PK\u0003\u0004 docm'],
  ])('refuses %s by its content, whatever its name says (T34)', async (_what, text) => {
    const cookie = await http.signIn(Role.VERIFIER);

    const answer = await upload(Buffer.from(text), {
      cookie,
      name: 'foto.pdf',
      'content-type': 'application/pdf',
    } as object);

    expect(await faultOf(answer)).toEqual({ status: 400, code: 'WRONG_TYPE' });
    expect(await faultOf(await upload(Buffer.alloc(0), { cookie }))).toEqual({ status: 400, code: 'EMPTY' });
    await nothingStored();
  });

  it('refuses 26 MB, announced or not, and keeps nothing of it', async () => {
    const cookie = await http.signIn(Role.VERIFIER);
    const chunk = new Uint8Array(1_000_000).fill(0x25);
    let left = 26;
    const unannounced = new ReadableStream({
      pull: (stream) => (left-- > 0 ? stream.enqueue(chunk) : stream.close()),
    });

    expect(await faultOf(await upload(Buffer.alloc(26_000_000, '%PDF-'), { cookie }))).toEqual({
      status: 413,
      code: 'TOO_LARGE',
    });
    expect(await faultOf(await upload(unannounced, { cookie }))).toEqual({ status: 413, code: 'TOO_LARGE' });
    await nothingStored();
  });

  it('stores by SHA-256 once, with a harmless name, and tells the audit trail', async () => {
    const cookie = await http.signIn(Role.VERIFIER);

    const first = await jsonOf(await upload(PDF, { cookie, name: '../../etc/pass\u0007wd.pdf' }));
    const second = await jsonOf(await upload(PDF, { cookie, name: `${'n'.repeat(300)}` }));

    const hash = sha256(PDF);
    expect(first).toEqual({
      id: expect.any(String),
      name: 'passwd.pdf',
      size: PDF.length,
      type: 'application/pdf',
      sha256: hash,
    });
    expect(second).toMatchObject({ name: 'n'.repeat(200), sha256: hash });
    expect(stored()).toEqual([`${hash.slice(0, 2)}/${hash}`]);
    expect(existsSync(join(app.folder, '..', 'passwd.pdf'))).toBe(false);
    expect(await app.events('file.stored')).toMatchObject([
      { subjectId: first.id, actor: 'VERIFIER', data: { sha256: hash } },
      { subjectId: second.id },
    ]);
  });

  it('serves by signed address only, as an attachment in a sandbox', async () => {
    const cookie = await http.signIn(Role.VERIFIER);
    const { id } = await jsonOf(await upload(PDF, { cookie, name: 'surat "asli".pdf' }));
    const sign = (payload: string, minutes: number) =>
      app.platform.secrets.sign(payload, new Date(app.clock.now().getTime() + minutes * 60_000));
    const get = (token: string) => fetch(`${http.origin}/files/${token}`);
    const good = sign(`file:${id}`, 10);

    const answer = await get(good);

    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''surat%20%22asli%22.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
    const [body = '', mark = ''] = good.split('.');
    const forged = Buffer.from(JSON.stringify([`file:${id}`, 9e15])).toString('base64url');
    for (const token of [
      `${forged}.${mark}`,
      `${body}.x`,
      body,
      'x',
      sign(`mail:${id}`, 10),
      sign(`file:${id}`, -1),
    ])
      expect(await faultOf(await get(token))).toEqual({ status: 404, code: 'NOT_FOUND' });
    app.clock.advance(10 * 60_000);
    expect((await get(good)).status).toBe(404);
  });

  it('answers pages with a policy, and its own faults without a stack', async () => {
    const health = await fetch(`${http.origin}/healthz`);
    expect(health.headers.get('content-security-policy')).toMatch(
      /^default-src 'self';.*object-src 'none'; frame-ancestors 'none'/,
    );
    expect(Object.fromEntries(health.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(health.headers.get('x-powered-by')).toBeNull();

    const broken = jest.spyOn(app.platform.secrets, 'unsign').mockImplementation(() => {
      throw new Error(`SELECT fault at ${__filename}`);
    });
    const log = jest.spyOn(app.platform.log, 'error').mockImplementation(() => undefined);
    const answer = await fetch(`${http.origin}/files/x`);
    broken.mockRestore();

    expect(await answer.json()).toEqual({
      errors: [{ message: 'Terjadi gangguan di sistem.', extensions: { code: 'INTERNAL' } }],
    });
    expect(answer.status).toBe(500);
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
    expect(await faultOf(await fetch(`${http.origin}/files/%E0%A4%A`))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });
});
