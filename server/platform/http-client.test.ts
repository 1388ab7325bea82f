import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as net from 'node:net';
import * as zlib from 'node:zlib';
import { type FetchRequest, HttpClient, parseRoutes } from './http-client';
import type { Resolve } from './http-connector';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const handlers = new Map<string, Handler>();
let requests: { path: string; headers: http.IncomingHttpHeaders; method: string; body: string }[] = [];
let server: http.Server;
let forbidden: net.Server;
let forbiddenConnections = 0;
/** Every address that a socket of this process tried to reach. */
let attempts: string[] = [];
const watchSocket = (message: unknown): void => {
  const { socket } = message as { socket: net.Socket };
  socket.on('connectionAttempt', (address: string) => attempts.push(address));
};
let client: HttpClient;

const portOf = (listening: net.Server): number => (listening.address() as AddressInfo).port;
const on = (path: string, handler: Handler): unknown => handlers.set(path, handler);
const get = (path: string, extra: Partial<FetchRequest> = {}) =>
  client.fetch({ url: `https://kabar.example${path}`, maxBytes: 5_000_000, maxRedirects: 5, ...extra });

beforeAll(async () => {
  subscribe('net.client.socket', watchSocket);
  server = http.createServer((request, response) => {
    const seen = {
      path: request.url ?? '',
      headers: request.headers,
      method: request.method ?? '',
      body: '',
    };
    requests.push(seen);
    request.on('data', (chunk: Buffer) => {
      seen.body += chunk.toString();
    });
    const handler = handlers.get((request.url ?? '').split('?')[0] ?? '');
    if (!handler) return response.writeHead(404).end('tidak ada');
    handler(request, response);
  });
  forbidden = net.createServer((socket) => {
    forbiddenConnections += 1;
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  await once(forbidden.listen(0, '127.0.0.1'), 'listening');
});

beforeEach(() => {
  handlers.clear();
  requests = [];
  forbiddenConnections = 0;
  attempts = [];
  client = build();
});

afterEach(() => client.close());
afterAll(() => {
  unsubscribe('net.client.socket', watchSocket);
  server.closeAllConnections();
  server.close();
  forbidden.close();
});

function build(resolve?: Resolve): HttpClient {
  const route = `http://127.0.0.1:${portOf(server)}`;
  const routes = parseRoutes({ 'kabar.example': route, 'warta.example': route });
  const base = {
    userAgent: 'SINERGI/0.1 (+https://dinas.example)',
    routes,
    connectTimeoutMs: 500,
    deadlineMs: 1_000,
  };
  return new HttpClient(resolve ? { ...base, resolve } : base);
}

describe('a good answer', () => {
  it('carries status, headers, body and the address that answered', async () => {
    on('/rss', (_request, response) => response.writeHead(200, { ETag: 'W/"a b"' }).end('<rss/>'));

    const result = await get('/rss?x=1');

    expect(result).toMatchObject({
      outcome: 'OK',
      status: 200,
      url: 'https://kabar.example/rss?x=1',
      redirects: [],
    });
    expect(result.headers.etag).toBe('W/"a b"');
    expect(result.body.toString()).toBe('<rss/>');
    expect(result.peer).toBe('127.0.0.1');
    expect(requests[0]).toMatchObject({ path: '/rss?x=1', method: 'GET' });
    expect(requests[0]?.headers).toMatchObject({
      host: 'kabar.example',
      'user-agent': 'SINERGI/0.1 (+https://dinas.example)',
    });
  });

  it('sends validators byte for byte and names the 304', async () => {
    on('/rss', (request, response) =>
      response.writeHead(request.headers['if-none-match'] === 'W/"q"' ? 304 : 200).end(),
    );

    const result = await get('/rss', { headers: { 'If-None-Match': 'W/"q"' } });

    expect(result).toMatchObject({ outcome: 'NOT_MODIFIED', status: 304 });
    expect(result.body).toHaveLength(0);
  });

  it('posts a body once', async () => {
    on('/hook', (_request, response) => response.writeHead(204).end());

    const result = await get('/hook', { method: 'POST', body: '{"a":1}', maxRedirects: 0 });

    expect(result.outcome).toBe('OK');
    expect(requests).toMatchObject([{ method: 'POST', body: '{"a":1}' }]);
  });

  it.each([
    ['gzip', zlib.gzipSync('Banjir surut')],
    ['br', zlib.brotliCompressSync('Banjir surut')],
    ['deflate', zlib.deflateSync('Banjir surut')],
    ['deflate', zlib.deflateRawSync('Banjir surut')],
    ['gzip', zlib.gzipSync('Banjir surut').subarray(0, -8)],
  ])('undoes %s', async (coding, bytes) => {
    on('/z', (_request, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes));

    const result = await get('/z');

    expect([result.outcome, result.body.toString()]).toEqual(['OK', 'Banjir surut']);
  });

  it.each([
    [404, 'HTTP_ERROR'],
    [503, 'HTTP_ERROR'],
    [429, 'RATE_LIMITED'],
  ])('names status %i', async (status, outcome) => {
    on('/s', (_request, response) => response.writeHead(status, { 'retry-after': '120' }).end('maaf'));

    const result = await get('/s');

    expect(result).toMatchObject({ outcome, status });
    expect(result.headers['retry-after']).toBe('120');
    expect(result.body.toString()).toBe('maaf');
  });
});

describe('refusals before any byte', () => {
  it.each([
    ['http://127.0.0.1/', 'REFUSED_ADDRESS'],
    ['http://2130706433/', 'REFUSED_ADDRESS'],
    ['http://0x7f.1/', 'REFUSED_ADDRESS'],
    ['http://0177.0.0.1/', 'REFUSED_ADDRESS'],
    ['http://0/', 'REFUSED_ADDRESS'],
    ['http://134744072/', 'REFUSED_ADDRESS'],
    ['http://10.1.2.3/', 'REFUSED_ADDRESS'],
    ['http://100.64.0.1/', 'REFUSED_ADDRESS'],
    ['http://169.254.169.254/latest/meta-data', 'REFUSED_ADDRESS'],
    ['http://[::1]/', 'REFUSED_ADDRESS'],
    ['http://[::ffff:7f00:1]/', 'REFUSED_ADDRESS'],
    ['http://[64:ff9b::7f00:1]/', 'REFUSED_ADDRESS'],
    ['http://[fe80::1]/', 'REFUSED_ADDRESS'],
    ['http://[fd00::1]/', 'REFUSED_ADDRESS'],
    ['http://[2002:7f00:1::]/', 'REFUSED_ADDRESS'],
    ['file:///etc/hostname', 'REFUSED_SCHEME'],
    ['gopher://kabar.example/', 'REFUSED_SCHEME'],
    ['http://admin@kabar.example/', 'REFUSED_USER_INFO'],
    ['http://kabar.example:3306/', 'REFUSED_PORT'],
    ['bukan alamat', 'INVALID_URL'],
  ])('answers %s with %s', async (url, outcome) => {
    const result = await client.fetch({ url, maxBytes: 1_000, maxRedirects: 5 });

    expect(result).toMatchObject({ outcome, status: null, peer: null });
    expect(result.note).not.toBeNull();
    expect(requests).toEqual([]);
  });

  it('refuses a name of which any answer is not public, without a connection (case 21)', async () => {
    const answers = [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    client = build((_host, done) => done(null, answers));

    const result = await client.fetch({ url: 'http://pindah.test/', maxBytes: 1_000, maxRedirects: 0 });

    expect(result).toMatchObject({
      outcome: 'REFUSED_ADDRESS',
      note: 'pindah.test resolves to 127.0.0.1',
      peer: null,
    });
    expect(attempts).toEqual([]);
  });

  it('refuses a name whose second resolution turns private (case 21)', async () => {
    let asked = 0;
    client = build((_host, done) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    });

    const first = await client.fetch({ url: 'http://pindah.test/', maxBytes: 1_000, maxRedirects: 0 });
    const second = await client.fetch({ url: 'http://pindah.test/', maxBytes: 1_000, maxRedirects: 0 });

    expect([first.outcome, second.outcome, forbiddenConnections]).toEqual([
      'REFUSED_ADDRESS',
      'REFUSED_ADDRESS',
      0,
    ]);
    expect(attempts).toEqual([]);
  });

  it('names a host without address', async () => {
    client = build((_host, done) => done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []));

    const result = await client.fetch({ url: 'http://hilang.test/', maxBytes: 1_000, maxRedirects: 0 });

    expect(result.outcome).toBe('DNS_FAILURE');
  });

  it('refuses routes that leave loopback', () => {
    expect(() => parseRoutes({ 'a.example': 'http://10.0.0.1:80' })).toThrow('does not lead to loopback');
  });
});

describe('redirects', () => {
  const to =
    (location: string): Handler =>
    (_request, response) =>
      response.writeHead(302, { location }).end();

  it('are followed and listed, dropping secrets on another host', async () => {
    on('/lama', (_request, response) =>
      response.writeHead(301, { location: 'https://warta.example/baru#x' }).end(),
    );
    on('/baru', (_request, response) => response.end('isi'));

    const result = await get('/lama', { headers: { authorization: 'Bearer rahasia' } });

    expect(result).toMatchObject({ outcome: 'OK', url: 'https://warta.example/baru' });
    expect(result.redirects).toEqual([
      { from: 'https://kabar.example/lama', to: 'https://warta.example/baru', status: 301 },
    ]);
    expect(requests[1]?.headers.authorization).toBeUndefined();
  });

  it.each([
    ['http://169.254.169.254/', 'REFUSED_DOWNGRADE'],
    ['https://169.254.169.254/', 'REFUSED_ADDRESS'],
    ['https://[::1]/', 'REFUSED_ADDRESS'],
    ['https://2130706433/', 'REFUSED_ADDRESS'],
    ['//134744072/', 'REFUSED_ADDRESS'],
    ['https://localhost/', 'REFUSED_ADDRESS'],
    ['file:///etc/hostname', 'REFUSED_SCHEME'],
    ['https://kabar.example:8080/', 'REFUSED_PORT'],
    ['http://kabar.example/', 'REFUSED_DOWNGRADE'],
  ])('to %s end as %s', async (location, outcome) => {
    on('/pergi', to(location));

    const result = await get('/pergi');

    expect(result).toMatchObject({ outcome, status: 302 });
    expect(requests).toHaveLength(1);
  });

  it.each(['http://169.254.169.254/', 'http://[::1]/', 'http://2130706433/'])(
    'from http to %s are refused (case 21)',
    async (location) => {
      on('/pergi', to(location));

      const result = await client.fetch({
        url: 'http://kabar.example/pergi',
        maxBytes: 1_000,
        maxRedirects: 5,
      });

      expect(result.outcome).toBe('REFUSED_ADDRESS');
      expect(result.note).not.toBeNull();
      expect(requests).toHaveLength(1);
      expect(attempts).toEqual(['127.0.0.1']);
    },
  );

  it('stop after the allowed number of hops', async () => {
    on('/putar', to('/putar'));

    const looped = await get('/putar');
    const none = await get('/putar', { maxRedirects: 0 });

    expect([looped.outcome, looped.redirects.length]).toEqual(['TOO_MANY_REDIRECTS', 5]);
    expect([none.outcome, none.redirects.length]).toEqual(['TOO_MANY_REDIRECTS', 0]);
    expect(requests).toHaveLength(7);
  });
});

describe('hostile bodies', () => {
  it('aborts a 200 MB gzip bomb without growing (case 20)', async () => {
    const gzip = zlib.createGzip();
    const blank = Buffer.alloc(1024 * 1024);
    const bomb: Buffer[] = [];
    gzip.on('data', (chunk: Buffer) => bomb.push(chunk));
    for (let mebibyte = 0; mebibyte < 200; mebibyte += 1) gzip.write(blank);
    await once(gzip.end(), 'end');
    on('/bom', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(Buffer.concat(bomb)),
    );
    const before = process.memoryUsage().rss;

    const result = await get('/bom', { deadlineMs: 5_000 });

    expect([result.outcome, result.body.length]).toEqual(['BOMB', 0]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('counts the size after decompression', async () => {
    const text = Array.from({ length: 30_000 }, (_, index) => `berita ${index * 7919}`).join(' ');
    on('/besar', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync(text)),
    );

    const result = await get('/besar', { maxBytes: 200_000 });

    expect(result.outcome).toBe('TOO_LARGE');
  });

  it('refuses an announced size at once', async () => {
    on('/besar', (_request, response) => response.writeHead(200, { 'content-length': 6_000_000 }).write('x'));

    expect((await get('/besar')).outcome).toBe('TOO_LARGE');
  });

  it('ends a dripping body at the total deadline (case 20)', async () => {
    on('/lambat', (_request, response) => {
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    });

    const result = await get('/lambat', { deadlineMs: 400 });

    expect(result.outcome).toBe('TIMEOUT');
    expect(result.ms).toBeGreaterThanOrEqual(390);
    expect(result.ms).toBeLessThan(900);
  });

  it('ends a silent server at the total deadline', async () => {
    on('/diam', () => undefined);

    expect((await get('/diam', { deadlineMs: 200 })).outcome).toBe('TIMEOUT');
  });

  it.each([
    ['garbage', 'HALO\r\n\r\n'],
    ['a cut body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'],
    ['endless headers', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`],
    ['broken gzip', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc'],
    ['an unknown coding', 'HTTP/1.1 200 OK\r\ncontent-encoding: zzz\r\ncontent-length: 3\r\n\r\nabc'],
  ])('names %s', async (_title, bytes) => {
    const raw = net.createServer((socket) => socket.on('error', () => undefined).end(bytes));
    await once(raw.listen(0, '127.0.0.1'), 'listening');
    const routes = parseRoutes({ 'rusak.example': `http://127.0.0.1:${portOf(raw)}` });
    const own = new HttpClient({ userAgent: 'uji', routes, connectTimeoutMs: 500, deadlineMs: 1_000 });

    const result = await own.fetch({ url: 'http://rusak.example/', maxBytes: 1_000, maxRedirects: 0 });

    expect(result.outcome).toBe('BAD_RESPONSE');
    raw.close();
  });

  it('names a closed port and a closed client', async () => {
    const routes = parseRoutes({ 'mati.example': 'http://127.0.0.1:1' });
    const own = new HttpClient({ userAgent: 'uji', routes, connectTimeoutMs: 500, deadlineMs: 1_000 });
    on('/diam', () => undefined);

    const refused = await own.fetch({ url: 'https://mati.example/', maxBytes: 1_000, maxRedirects: 0 });
    const waiting = get('/diam');
    setTimeout(() => void client.close(), 50);

    expect(refused.outcome).toBe('CONNECT_FAILURE');
    expect((await waiting).outcome).toBe('CLOSED');
  });
});
