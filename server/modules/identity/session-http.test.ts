import type { AddressInfo } from 'node:net';
import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { PASSWORD, personWithRole } from '../../test/factories/identity';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } errors { code } } }';

describe('the session cookie over HTTP', () => {
  const app = testApp();
  let url = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => app.office.http.server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(app.office.http.server.address() as AddressInfo).port}/graphql`;
  });
  beforeEach(() =>
    app.perform((ctx) =>
      personWithRole(ctx, Role.MONITORING_ANALYST, { name: 'Andi', email: 'andi@rawaindah.example' }),
    ),
  );
  afterEach(() => void Object.assign(app.platform.config, { publicUrl: 'http://localhost:4000' }));

  const post = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const signIn = () => post(SIGN_IN, { input: { email: 'andi@rawaindah.example', password: PASSWORD } });

  it('is HttpOnly and SameSite on plain loopback, and lets the next request in', async () => {
    const answer = await signIn();
    const cookie = answer.headers.getSetCookie()[0] ?? '';

    expect(cookie).toMatch(/^sinergi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    const next = await post('{ viewer { name } }', {}, { cookie: cookie.split(';')[0] ?? '' });
    expect(await next.json()).toMatchObject({ data: { viewer: { name: 'Andi' } } });
  });

  it('is host-bound and Secure behind TLS (T9)', async () => {
    app.platform.config.publicUrl = 'https://sinergi.rawaindah.example';

    const answer = await signIn();

    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-sinergi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/,
    );
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers 401 to a mutation with an ended session', async () => {
    const cookie = ((await signIn()).headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    const out = await post('mutation { signOut { errors { code } } }', {}, { cookie });

    const answer = await post('mutation { sessionsEndOthers { endedCount } }', {}, { cookie });

    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
