import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { Browser, demoPerson, PASSWORD, personWithRole } from '../../test/factories/identity';
import { waitAfter } from './pace.service';
import { RoleGrant } from './role-grant.entity';
import { Session } from './session.entity';
import { SIGN_IN_REFUSED } from './sign-in.service';

describe('sessions', () => {
  const app = testApp();
  const analyst = (overrides = {}) =>
    app.perform((ctx) =>
      personWithRole(ctx, Role.MONITORING_ANALYST, {
        name: 'Andi',
        email: 'andi@rawaindah.example',
        ...overrides,
      }),
    );

  it('lets a person in with the right password, whatever the case of the address', async () => {
    const { id } = await analyst();
    const browser = new Browser(app);

    const answer = await browser.signIn(' Andi@RawaIndah.example ');

    expect(answer).toEqual({
      viewer: { id, name: 'Andi', roles: ['MONITORING_ANALYST'] },
      needsCode: false,
      retryAfterSeconds: 0,
      errors: [],
    });
    expect(await browser.whoAmI()).toBe('Andi');
    expect((await app.events('session.started')).map(({ actor }) => actor)).toEqual(['Andi']);
    const [stored] = await app.db.find(Session);
    expect(stored?.tokenHash).toHaveLength(64);
    expect(stored?.tokenHash).not.toContain(browser.token);
  });

  it('answers a known and an unknown account alike (T3)', async () => {
    await analyst();
    await app.perform((ctx) =>
      personWithRole(ctx, Role.VERIFIER, { email: 'sari@rawaindah.example', passwordHash: null }),
    );

    const wrong = await new Browser(app).signIn('andi@rawaindah.example', 'bukan sandinya');
    const unknown = await new Browser(app).signIn('tidakada@rawaindah.example', 'bukan sandinya');
    const without = await new Browser(app).signIn('sari@rawaindah.example', 'bukan sandinya');

    expect(wrong).toEqual({
      viewer: null,
      needsCode: false,
      retryAfterSeconds: 0,
      errors: [{ code: 'INVALID_INPUT', message: SIGN_IN_REFUSED, field: [] }],
    });
    expect(unknown).toEqual(wrong);
    expect(without).toEqual(wrong);
    expect(await app.db.count(Session)).toBe(0);
  });

  it('paces an account, and the right password works after the wait (T1)', async () => {
    await analyst();
    const attempt = async (password: string, address: string) => {
      const browser = new Browser(app);
      browser.address = address;
      return browser.signIn('andi@rawaindah.example', password);
    };

    const waits: number[] = [];
    for (let n = 0; n < 14; n++) {
      const { retryAfterSeconds } = await attempt('bukan sandinya', `10.0.${n}.1`);
      waits.push(retryAfterSeconds);
      app.clock.advance(retryAfterSeconds * 1000);
    }
    await attempt('bukan sandinya', '10.1.1.1');
    const early = await attempt(PASSWORD, '10.2.1.1');
    app.clock.advance(early.retryAfterSeconds * 1000);
    const late = await attempt(PASSWORD, '10.3.1.1');

    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
    expect(early).toMatchObject({
      viewer: null,
      retryAfterSeconds: 900,
      errors: [{ message: SIGN_IN_REFUSED }],
    });
    expect(late.viewer.name).toBe('Andi');
    expect((await app.events('sign_in.paced')).map(({ data }) => data.failures)).toEqual([10]);
    expect(waitAfter('account', 1000)).toBe(900);
  });

  it('does not let attempts during the wait lengthen it', async () => {
    await analyst();
    for (let n = 0; n < 5; n++) await new Browser(app).signIn('andi@rawaindah.example', 'bukan sandinya');
    for (let n = 0; n < 5; n++) await new Browser(app).signIn('andi@rawaindah.example', 'bukan sandinya');

    app.clock.advance(1000);
    const answer = await new Browser(app).signIn('andi@rawaindah.example');

    expect(answer.viewer.name).toBe('Andi');
  });

  it('paces an address over many accounts', async () => {
    for (let n = 0; n < 21; n++)
      await new Browser(app).signIn(`orang-${n}@rawaindah.example`, 'bukan sandinya');

    const next = await new Browser(app).signIn('lain@rawaindah.example', 'bukan sandinya');
    const elsewhere = new Browser(app);
    elsewhere.address = '10.9.9.9';

    expect(next.retryAfterSeconds).toBe(1);
    expect((await elsewhere.signIn('lain@rawaindah.example', 'bukan sandinya')).retryAfterSeconds).toBe(0);
  });

  it('issues a new token at sign-in and kills the one the browser had (T6)', async () => {
    await analyst();
    await app.perform((ctx) =>
      personWithRole(ctx, Role.VERIFIER, { name: 'Sari', email: 'sari@rawaindah.example' }),
    );
    const browser = new Browser(app);
    await browser.signIn('andi@rawaindah.example');
    const planted = browser.copy();

    await browser.signIn('sari@rawaindah.example');

    expect(await browser.whoAmI()).toBe('Sari');
    expect(await planted.whoAmI()).toBeNull();
    const fixed = new Browser(app);
    fixed.cookies.set('sinergi', 'pilihan-penyerang');
    await fixed.signIn('sari@rawaindah.example');
    expect(fixed.token).not.toBe('pilihan-penyerang');
  });

  it.each([
    ['sign-out', async (own: Browser) => own.run('mutation { signOut { errors { code } } }')],
    [
      'end of this session',
      async (own: Browser) => {
        const { sessions } = await own.run('{ sessions { id isCurrent } }');
        const { id } = sessions.find((one: { isCurrent: boolean }) => one.isCurrent);
        await own.run(
          'mutation ($input: EndSessionInput!) { sessionEnd(input: $input) { errors { code } } }',
          { input: { sessionId: id } },
        );
      },
    ],
    [
      'password change',
      async (own: Browser) =>
        own.run(
          'mutation ($input: ChangePasswordInput!) { passwordChange(input: $input) { errors { code message } } }',
          {
            input: { currentPassword: PASSWORD, password: 'sungai tenang menghanyutkan' },
          },
        ),
    ],
    [
      'account disabled',
      async () => {
        const admin = app.as(Role.SYSTEM_ADMIN);
        const { users } = await admin.run('{ users(filter: { search: "andi" }) { nodes { id } } }');
        await admin.run(
          'mutation ($input: SuspendUserInput!) { userSuspend(input: $input) { errors { code } } }',
          {
            input: { userId: users.nodes[0].id, reason: 'Pindah tugas' },
          },
        );
      },
    ],
    ['8 hours of silence', async () => app.clock.advance(8 * 3_600_000)],
  ])('refuses the old cookie after %s (T4)', async (_case, act) => {
    await analyst();
    const browser = new Browser(app);
    await browser.signIn('andi@rawaindah.example');
    const old = browser.copy();

    await act(browser);

    const { errors } = await old.raw('mutation { sessionsEndOthers { endedCount } }');
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await old.whoAmI()).toBeNull();
  });

  it('ends every other session and keeps this one', async () => {
    await analyst();
    const [first, second] = [new Browser(app), new Browser(app)];
    await first.signIn('andi@rawaindah.example');
    await second.signIn('andi@rawaindah.example');

    const { sessionsEndOthers } = await second.run(
      'mutation { sessionsEndOthers { endedCount errors { code } } }',
    );

    expect(sessionsEndOthers).toEqual({ endedCount: 1, errors: [] });
    expect([await first.whoAmI(), await second.whoAmI()]).toEqual([null, 'Andi']);
    expect((await second.run('{ sessions { isCurrent address userAgent } }')).sessions).toEqual([
      { isCurrent: true, address: '10.0.0.1', userAgent: 'Peramban uji' },
    ]);
  });

  it('lets an idle session of an approving role end after 30 minutes, used or not after 12 hours', async () => {
    await app.perform((ctx) =>
      demoPerson(ctx, Role.TREASURER, { name: 'Hana', email: 'hana@rawaindah.example' }),
    );
    await app.perform((ctx) =>
      personWithRole(ctx, Role.VERIFIER, { name: 'Sari', email: 'sari@rawaindah.example' }),
    );
    const sari = new Browser(app);
    const hana = new Browser(app);
    await sari.signIn('sari@rawaindah.example');
    const { demoAccounts } = await hana.run('{ demoAccounts { email password } }');
    await hana.signIn(demoAccounts[0].email, demoAccounts[0].password);

    app.clock.advance(29 * 60_000);
    const used = await hana.whoAmI();
    app.clock.advance(29 * 60_000);
    const usedAgain = await hana.whoAmI();
    app.clock.advance(30 * 60_000);

    expect([used, usedAgain, await hana.whoAmI(), await sari.whoAmI()]).toEqual([
      'Hana',
      'Hana',
      null,
      'Sari',
    ]);
    for (let n = 0; n < 10; n++) {
      app.clock.advance(3_600_000);
      await sari.whoAmI();
    }
    app.clock.advance(3_600_000);
    expect(await sari.whoAmI()).toBeNull();
  });

  it('drops a right at the request after the role ended (S-14)', async () => {
    const user = await app.perform((ctx) =>
      personWithRole(ctx, Role.AUDITOR, { email: 'indra@rawaindah.example' }),
    );
    const browser = new Browser(app);
    await browser.signIn('indra@rawaindah.example');
    const before = (await browser.run('{ users { totalCount } }')).users.totalCount;
    const [grant] = await app.db.findBy(RoleGrant, { userId: user.id });

    await app
      .as(Role.SYSTEM_ADMIN)
      .run('mutation ($input: EndRoleInput!) { roleEnd(input: $input) { errors { code } } }', {
        input: { roleGrantId: grant?.id, reason: 'Masa tugas selesai' },
      });

    const { users, viewer } = await browser.run(
      '{ users { nodes { id } } viewer { roles navigation { key } } }',
    );
    expect(before).toBe(1);
    expect(users.nodes).toEqual([{ id: user.id }]);
    expect(viewer).toEqual({ roles: [], navigation: [] });
    expect((await browser.run('{ auditChain { isIntact } }')).auditChain).toBeNull();
  });
});
