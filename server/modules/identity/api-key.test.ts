import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { Browser, demoPerson, personWithRole } from '../../test/factories/identity';
import { ApiKey } from './api-key.entity';
import { addressFits, isKey, newKey } from './api-key.service';

describe('API keys', () => {
  const app = testApp();
  const mutate = async (browser: Browser, name: string, type: string, input: object, fields: string) =>
    (
      await browser.raw(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code } } }`,
        { input },
      )
    ).data[name];
  const owner = async (role = Role.COMMITMENT_OFFICER, email = 'gita@rawaindah.example') => {
    await app.perform((ctx) =>
      demoPerson(ctx, role, { email, name: 'Gita', companyId: role === Role.COMPANY_ADMIN ? 'c1' : null }),
    );
    const browser = new Browser(app);
    await browser.signIn(email, 'coba-sinergi-sekarang');
    return browser;
  };
  const create = (browser: Browser, input: object = {}) =>
    mutate(
      browser,
      'apiKeyCreate',
      'CreateApiKeyInput',
      { name: 'Sistem SP2D', scopes: ['orders:read'], validDays: 30, ...input },
      'secret apiKey { id prefix scopes addresses expiresAt }',
    );
  const withKey = (key: string, address = '10.0.0.1') => {
    const browser = new Browser(app);
    browser.authorization = `Bearer ${key}`;
    browser.address = address;
    return browser;
  };

  it('are shown once and stored as a hash', async () => {
    const browser = await owner();

    const { secret, apiKey, errors } = await create(browser);

    expect(errors).toEqual([]);
    expect(secret).toMatch(/^snr_demo_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}$/);
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    expect(apiKey).toMatchObject({
      scopes: ['orders:read'],
      addresses: [],
      expiresAt: '2026-02-04T02:00:00.000Z',
    });
    const rows = JSON.stringify(await app.db.find(ApiKey)) + JSON.stringify(await app.events());
    expect(rows).not.toContain(secret);
    expect((await browser.run('{ apiKeys { id prefix } }')).apiKeys).toEqual([
      { id: apiKey.id, prefix: apiKey.prefix },
    ]);
  });

  it('act for their owner within their scopes, and remember their last use', async () => {
    const { secret, apiKey } = await create(await owner());

    const { viewer, users, sessions } = await withKey(secret).run(
      '{ viewer { name kind roles navigation { key } } users { totalCount } sessions { id } }',
    );

    expect(viewer).toEqual({
      name: 'Gita (kunci Sistem SP2D)',
      kind: 'KEY',
      roles: ['COMMITMENT_OFFICER'],
      navigation: [],
    });
    expect([users.totalCount, sessions]).toEqual([0, []]);
    expect((await app.db.findOneByOrFail(ApiKey, { id: apiKey.id })).lastUsedAt).toEqual(app.clock.now());
  });

  it.each([
    ['grant a role', 'roleGrant(input: { userId: "x", role: VERIFIER })'],
    ['make a key', 'apiKeyCreate(input: { name: "b", scopes: ["orders:read"], validDays: 1 })'],
    ['change the password', 'passwordChange(input: { currentPassword: "a", password: "bukan sandi umum" })'],
    ['end sessions', 'sessionsEndOthers'],
    ['step up', 'sessionStepUp(input: { password: "coba-sinergi-sekarang" })'],
  ])('never %s', async (_case, mutation) => {
    const { secret } = await create(await owner(Role.SYSTEM_ADMIN));

    const { data } = await withKey(secret).raw(`mutation { ${mutation} { errors { code } } }`);

    expect(Object.values(data)).toEqual([{ errors: [{ code: 'FORBIDDEN' }] }]);
  });

  it.each([
    [
      'when revoked',
      async (browser: Browser, id: string) =>
        mutate(
          browser,
          'apiKeyRevoke',
          'RevokeApiKeyInput',
          { apiKeyId: id, reason: 'Sudah tidak dipakai' },
          'apiKey { revokedAt }',
        ),
    ],
    ['after their time', async () => app.clock.advance(30 * 86_400_000)],
    [
      'when the owner is suspended',
      async () => {
        const { users } = await app.as(Role.SYSTEM_ADMIN).run('{ users { nodes { id } } }');
        await app
          .as(Role.SYSTEM_ADMIN)
          .run(
            `mutation { userSuspend(input: { userId: "${users.nodes[0].id}", reason: "Pindah tugas" }) { errors { code } } }`,
          );
      },
    ],
  ])('stop working %s', async (_case, act) => {
    const browser = await owner();
    const { secret, apiKey } = await create(browser);
    const before = await withKey(secret).whoAmI();

    await act(browser, apiKey.id);

    expect([before, await withKey(secret).whoAmI()]).toEqual(['Gita (kunci Sistem SP2D)', null]);
    const { errors } = await withKey(secret).raw('mutation { sessionsEndOthers { endedCount } }');
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('work only from the listed networks', async () => {
    const { secret } = await create(await owner(), { addresses: ['10.1.0.0/16', '2001:db8::1'] });
    const from = (address: string) => withKey(secret, address).whoAmI();

    expect([
      await from('10.1.2.3'),
      await from('::ffff:10.1.2.3'),
      await from('10.2.0.1'),
      await from('2001:db8::2'),
    ]).toEqual(['Gita (kunci Sistem SP2D)', 'Gita (kunci Sistem SP2D)', null, null]);
    expect(addressFits(['10.0.0.0/8'], 'kacau')).toBe(false);
  });

  it.each([
    ['an unknown scope', { scopes: ['orders:approve'] }, Role.COMMITMENT_OFFICER, 'INVALID_INPUT'],
    ['no scope', { scopes: [] }, Role.COMMITMENT_OFFICER, 'INVALID_INPUT'],
    ['a network that is none', { addresses: ['10.0.0.0/99'] }, Role.COMMITMENT_OFFICER, 'INVALID_INPUT'],
    ['monitoring for a company', { scopes: ['monitoring:read'] }, Role.COMPANY_ADMIN, 'FORBIDDEN'],
    ['the auditor', {}, Role.AUDITOR, 'FORBIDDEN'],
  ])('are refused for %s', async (_case, input, role, code) => {
    const { errors } = await create(await owner(role), input);

    expect(errors[0].code).toBe(code);
    expect(await app.db.count(ApiKey)).toBe(0);
  });

  it('are not revoked by strangers', async () => {
    const { apiKey } = await create(await owner());
    await app.perform((ctx) => personWithRole(ctx, Role.VERIFIER, { email: 'sari@rawaindah.example' }));
    const stranger = new Browser(app);
    await stranger.signIn('sari@rawaindah.example');

    const { errors } = await mutate(
      stranger,
      'apiKeyRevoke',
      'RevokeApiKeyInput',
      { apiKeyId: apiKey.id, reason: 'iseng saja' },
      'apiKey { id }',
    );

    expect(errors[0].code).toBe('NOT_FOUND');
    expect((await app.db.findOneByOrFail(ApiKey, { id: apiKey.id })).revokedAt).toBeNull();
  });

  it('have a form that typing errors do not pass', () => {
    const key = newKey('production');
    const wrong = key.slice(0, 12) + (key[12] === 'x' ? 'y' : 'x') + key.slice(13);

    expect([isKey(key), key.startsWith('snr_live_'), isKey(wrong), isKey('Bearer')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
