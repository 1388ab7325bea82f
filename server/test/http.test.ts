import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { BudgetLine } from '../modules/budget/budget-line.entity';
import { newKey } from '../modules/identity/api-key.service';
import { Role } from '../platform/actor';
import { testApp } from './app';
import { workUnit } from './factories/contracts';
import { faultOf, jsonOf, OverHttp } from './over-http';

const CREATE = `mutation ($input: CreateBudgetLineInput!) { budgetLineCreate(input: $input) {
  budgetLine { id name } errors { code field } } }`;

describe('GraphQL over HTTP', () => {
  const app = testApp();
  const http = new OverHttp(app);

  /** Bytes on a bare socket, and everything that comes back. */
  const bare = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      const socket = connect(http.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        answer += chunk.toString();
        if (answer.includes('}]}')) socket.end();
      });
      socket.on('close', () => resolve(answer)).on('error', reject);
    });

  it.each([
    ['malformed JSON', '{"query": ', {}, 400],
    ['a batch', '[{"query":"{ viewer { name } }"}]', {}, 400],
    ['null', 'null', {}, 400],
    ['plain text', '{"query":"{ viewer { name } }"}', { 'content-type': 'text/plain' }, 415],
    ['a form', 'query=%7Bviewer%7Bname%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a multipart form', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['Latin-1', '{}', { 'content-type': 'application/json; charset=latin1' }, 415],
    ['an unknown coding', '{}', { 'content-encoding': 'zstd' }, 415],
    ['broken gzip', 'no gzip', { 'content-encoding': 'gzip' }, 400],
  ])('refuses %s as JSON (T10, T22)', async (_what, body, headers, status) => {
    const answer = await http.send(body, headers as unknown as Record<string, string>);

    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await faultOf(answer)).toEqual({ status, code: 'BAD_REQUEST' });
  });

  it('refuses GET, and a broken upgrade', async () => {
    expect(await faultOf(await http.send(null, {}, 'GET'))).toEqual({ status: 405, code: 'BAD_REQUEST' });
    const upgrade = await bare(
      'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: eA==\r\n\r\n',
    );
    expect(upgrade).toMatch(/^HTTP\/1.1 400 /);
  });

  it('refuses a body and a bomb above 1 MB without unpacking them (T21)', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const before = process.memoryUsage().rss;

    const answers = [
      await http.send(bomb, { 'content-encoding': 'gzip' }),
      await http.send(Buffer.alloc(1_000_001, ' ')),
    ];

    expect(await Promise.all(answers.map(faultOf))).toEqual([
      { status: 413, code: 'PAYLOAD_TOO_LARGE' },
      { status: 413, code: 'PAYLOAD_TOO_LARGE' },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    expect((await http.post('{ viewer { name } }')).status).toBe(200);
  });

  it('answers headers that are too large as JSON', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `x-${i}: ${'y'.repeat(30)}\r\n`).join('');

    const answer = await bare(`POST /graphql HTTP/1.1\r\nhost: x\r\n${lines}\r\n`);

    expect(answer).toMatch(/^HTTP\/1.1 431 [\s\S]*application\/json[\s\S]*BAD_REQUEST/);
  });

  it.each([
    ['an unknown key', () => `Bearer ${newKey('demo')}`],
    ['what is no key at all', () => 'Bearer abc'],
    ['another scheme', () => 'Basic YTpi'],
  ])('answers 401 to a query with %s', async (_what, authorization) => {
    const answer = await http.post('{ viewer { name } }', {}, { authorization: authorization() });

    expect(await faultOf(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('hides a fault of its own behind a number (T27)', async () => {
    const cookie = await http.signIn(Role.MONITORING_ANALYST);
    const manager = app.platform.reader.manager;
    const query = manager.query.bind(manager);
    const broken = jest.spyOn(manager, 'query').mockImplementation(async (sql, ...rest) => {
      if (/FROM article/.test(sql)) throw new Error(`no such table in SELECT at ${__filename}`);
      return query(sql, ...rest);
    });

    const answer = await http.post('{ articles { nodes { id } } }', {}, { cookie });
    broken.mockRestore();

    const text = await answer.text();
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: expect.stringMatching(/^Terjadi gangguan di sistem\. Sampaikan nomor \w+ kepada admin\.$/),
      extensions: { code: 'INTERNAL', correlationId: expect.any(String) },
    });
    expect(text).not.toMatch(/SELECT|table|\.ts|stack|\/work/);
  });

  it('answers 20 parallel repeats of a key with one effect (T41)', async () => {
    const cookie = await http.signIn(Role.FINANCE_OFFICER);
    const { id: workUnitId } = await workUnit(app);
    const input = line(workUnitId, 'kunci-1');
    const create = () => http.post(CREATE, { input }, { cookie });

    const answers = await Promise.all(Array.from({ length: 20 }, create));

    const bodies = await Promise.all(answers.map(jsonOf));
    const ids = new Set(bodies.map(({ data }) => data.budgetLineCreate.budgetLine?.id));
    expect(bodies.flatMap(({ data }) => data.budgetLineCreate.errors)).toEqual([]);
    expect(ids.size).toBe(1);
    expect(answers.filter((answer) => answer.headers.get('idempotent-replayed') === 'true')).toHaveLength(19);
    expect(await app.db.count(BudgetLine)).toBe(1);
    expect(await app.events('budget_line.created')).toHaveLength(1);
  });

  it('refuses a key for another input, and two keys in one call', async () => {
    const cookie = await http.signIn(Role.FINANCE_OFFICER);
    const { id: workUnitId } = await workUnit(app);
    const input = line(workUnitId, 'kunci-2');
    const errors = async (change: object, headers = {}) => {
      const answer = await http.post(CREATE, { input: { ...input, ...change } }, { cookie, ...headers });
      return (await jsonOf(answer)).data.budgetLineCreate.errors;
    };
    expect(await errors({})).toEqual([]);

    expect(await errors({ ceiling: 2 })).toEqual([
      { code: 'IDEMPOTENCY_MISMATCH', field: ['idempotencyKey'] },
    ]);
    expect(await errors({}, { 'idempotency-key': 'lain' })).toEqual([
      { code: 'INVALID_INPUT', field: ['idempotencyKey'] },
    ]);
    expect(await errors({ idempotencyKey: undefined }, { 'idempotency-key': 'lewat-kepala' })).toEqual([
      { code: 'DUPLICATE', field: expect.anything() },
    ]);
    expect(await app.events('budget_line.created')).toHaveLength(1);
  });

  it('tells whether it lives and whether it is ready', async () => {
    expect(await (await fetch(`${http.origin}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${http.origin}/readyz`)).json()).toEqual({ status: 'ready' });
    await http.signIn(Role.MONITORING_ANALYST); // an event that nobody has sealed yet
    app.clock.advance(6000);

    const late = await fetch(`${http.origin}/readyz`);

    expect(late.status).toBe(503);
    expect(await late.json()).toEqual({ status: 'waiting', cause: 'sealer', oldestSeconds: 6 });
    await app.deliver();
    expect((await fetch(`${http.origin}/readyz`)).status).toBe(200);
  });

  const line = (workUnitId: string, idempotencyKey: string) => ({
    fiscalYear: 2026,
    workUnitId,
    programCode: '2.16.02',
    activityCode: '2.16.02.2.01',
    subActivityCode: '2.16.02.2.01.0001',
    accountCode: '5.1.02.02.01.0055',
    name: 'Belanja Jasa Iklan',
    ceiling: 250_000_000,
    documentNumber: 'DPA-2026',
    idempotencyKey,
  });
});
