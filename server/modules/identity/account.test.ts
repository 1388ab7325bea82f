import { Secret, TOTP } from 'otpauth';
import { Role } from '../../platform/actor';
import { Mail } from '../../platform/mail.entity';
import { testApp } from '../../test/app';
import { Browser, demoPerson, PASSWORD, personWithRole } from '../../test/factories/identity';
import { Session } from './session.entity';
import { User } from './user.entity';

const NEW_PASSWORD = 'sungai tenang menghanyutkan';

describe('accounts', () => {
  const app = testApp();
  const call = async (browser: Browser, name: string, type: string, input: object, fields = '') =>
    (
      await browser.run(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code message field } } }`,
        { input },
      )
    )[name];
  const tokens = async () =>
    (await app.db.find(Mail, { order: { id: 'ASC' } })).map(
      (mail) => /token=(\S+)/.exec(mail.text)?.[1] ?? null,
    );
  const andi = () =>
    app.perform((ctx) =>
      personWithRole(ctx, Role.MONITORING_ANALYST, { name: 'Andi', email: 'andi@rawaindah.example' }),
    );
  const putra = () =>
    app.perform((ctx) =>
      personWithRole(ctx, Role.BUDGET_USER, { name: 'Putra', email: 'putra@rawaindah.example' }),
    );

  describe('registration', () => {
    const form = { name: 'Joko Susilo', email: 'Joko@RawaKini.example', password: NEW_PASSWORD };
    const register = (input: object = form) =>
      call(new Browser(app), 'accountRegister', 'RegisterAccountInput', input, 'message accountId');

    it('makes the account only when the mailed link is opened, once', async () => {
      const answer = await register();
      const before = await app.db.count(User);
      const [token] = await tokens();

      const confirmed = await call(
        new Browser(app),
        'accountConfirm',
        'ConfirmAccountInput',
        { token },
        'accountId',
      );
      const again = await call(
        new Browser(app),
        'accountConfirm',
        'ConfirmAccountInput',
        { token },
        'accountId',
      );

      expect(answer).toMatchObject({ accountId: null, errors: [] });
      expect(before).toBe(0);
      const [user] = await app.db.find(User);
      expect(user).toMatchObject({
        id: confirmed.accountId,
        name: 'Joko Susilo',
        email: 'joko@rawakini.example',
        companyId: null,
      });
      expect(again.errors).toEqual([
        { code: 'INVALID_INPUT', message: expect.stringContaining('sudah dipakai'), field: ['token'] },
      ]);
      expect((await new Browser(app).signIn('joko@rawakini.example', NEW_PASSWORD)).viewer.roles).toEqual([
        'COMPANY_ADMIN',
      ]);
      expect(await app.events('user.registered')).toHaveLength(1);
    });

    it('answers a known address like an unknown one and changes nothing', async () => {
      const user = await andi();

      const known = await register({ ...form, email: user.email });
      const unknown = await register();

      expect(known).toEqual(unknown);
      expect(
        (await app.db.find(Mail, { order: { id: 'ASC' } })).map(({ recipient, subject }) => [
          recipient,
          subject,
        ]),
      ).toEqual([
        ['andi@rawaindah.example', 'Akun SINERGI Anda sudah ada'],
        ['joko@rawakini.example', 'Konfirmasi pendaftaran akun SINERGI'],
      ]);
      expect((await new Browser(app).signIn(user.email, NEW_PASSWORD)).viewer).toBeNull();
    });

    it('gives each link what was typed in its own form; the first one opened wins', async () => {
      await register({ ...form, name: 'Orang Lain', password: 'kata sandi penyusup' });
      await register();
      const [planted, own] = await tokens();

      const good = await call(
        new Browser(app),
        'accountConfirm',
        'ConfirmAccountInput',
        { token: own },
        'accountId',
      );
      const bad = await call(
        new Browser(app),
        'accountConfirm',
        'ConfirmAccountInput',
        { token: planted },
        'accountId',
      );

      expect([good.errors, bad.errors[0].code]).toEqual([[], 'INVALID_INPUT']);
      expect(
        (await new Browser(app).signIn('joko@rawakini.example', 'kata sandi penyusup')).viewer,
      ).toBeNull();
    });

    it('refuses a link after 24 hours', async () => {
      await register();
      const [token] = await tokens();
      app.clock.advance(24 * 3_600_000);

      const { errors } = await call(new Browser(app), 'accountConfirm', 'ConfirmAccountInput', { token });

      expect(errors[0].code).toBe('INVALID_INPUT');
      expect(await app.db.count(User)).toBe(0);
    });

    it.each([
      ['short', 'abc1234', 'paling sedikit 8'],
      ['common', 'Password123', 'terlalu umum'],
      ['one letter', 'aaaaaaaaaaaa', 'terlalu umum'],
      ['the regency and a year', 'RawaIndah2026', 'mudah ditebak'],
      ['the own name', 'joko susilo 1', 'mudah ditebak'],
    ])('refuses a password that is %s', async (_case, password, message) => {
      const { errors } = await register({ ...form, password });

      expect(errors).toEqual([
        { code: 'INVALID_INPUT', message: expect.stringContaining(message), field: ['password'] },
      ]);
      expect(await app.db.count(Mail)).toBe(0);
    });
  });

  describe('a forgotten password', () => {
    const ask = (email: string) =>
      call(new Browser(app), 'passwordResetRequest', 'RequestPasswordResetInput', { email }, 'message');
    const reset = (token: string | null | undefined, password = NEW_PASSWORD) =>
      call(new Browser(app), 'passwordReset', 'ResetPasswordInput', { token, password }, 'accountId');

    it('is set by the link, once, and ends every session (T8)', async () => {
      const user = await andi();
      const browser = new Browser(app);
      await browser.signIn(user.email);
      await ask(user.email);
      const [token] = await tokens();

      const first = await reset(token);
      const second = await reset(token, 'bukan ini yang pertama');

      expect(first).toEqual({ accountId: user.id, errors: [] });
      expect(second.errors[0].code).toBe('INVALID_INPUT');
      expect(await browser.whoAmI()).toBeNull();
      expect((await new Browser(app).signIn(user.email)).viewer).toBeNull();
      expect((await new Browser(app).signIn(user.email, NEW_PASSWORD)).viewer.id).toBe(user.id);
    });

    it('looks the same for an unknown address', async () => {
      const user = await andi();

      expect(await ask('tidakada@rawaindah.example')).toEqual(await ask(user.email));
      expect(await app.db.count(Mail)).toBe(1);
    });

    it.each([
      ['an hour later', async () => app.clock.advance(3_600_000)],
      [
        'after a change of the address',
        async (id: string) =>
          app.perform(async (ctx) => {
            const user = await ctx.get(User, id);
            user.email = 'andi.baru@rawaindah.example';
            await ctx.save(user);
          }),
      ],
      [
        'after the password was changed otherwise',
        async () => {
          const browser = new Browser(app);
          await browser.signIn('andi@rawaindah.example');
          await call(browser, 'passwordChange', 'ChangePasswordInput', {
            currentPassword: PASSWORD,
            password: 'perahu kertas di hulu',
          });
        },
      ],
    ])('is refused %s (T8)', async (_case, meanwhile) => {
      const { id } = await andi();
      await ask('andi@rawaindah.example');
      const [token] = await tokens();
      await meanwhile(id);
      const { passwordHash } = await app.db.findOneByOrFail(User, { id });

      const { errors } = await reset(token);

      expect(errors[0].code).toBe('INVALID_INPUT');
      expect((await app.db.findOneByOrFail(User, { id })).passwordHash).toBe(passwordHash);
    });
  });

  describe('the second factor', () => {
    let totp: TOTP;
    const code = (windows = 0) => totp.generate({ timestamp: app.clock.now().getTime() + windows * 30_000 });
    /** Putra, signed in with a second factor just confirmed; gives the recovery codes. */
    async function enrolled() {
      const user = await putra();
      const browser = new Browser(app);
      await browser.signIn(user.email);
      const { secret } = await call(
        browser,
        'totpEnrol',
        'EnrolTotpInput',
        { password: PASSWORD },
        'secret uri',
      );
      totp = new TOTP({ secret: Secret.fromBase32(secret) });
      const { recoveryCodes } = await call(
        browser,
        'totpConfirm',
        'TotpCodeInput',
        { code: code() },
        'recoveryCodes',
      );
      return { user, browser, recoveryCodes: recoveryCodes as string[] };
    }

    it('is what an approving role waits for (S-21)', async () => {
      const user = await putra();
      const browser = new Browser(app);
      const { viewer } = await browser.signIn(user.email);
      const before = await browser.run('{ viewer { mustEnrolTotp navigation { key } } }');
      const { secret } = await call(browser, 'totpEnrol', 'EnrolTotpInput', { password: PASSWORD }, 'secret');
      totp = new TOTP({ secret: Secret.fromBase32(secret) });

      const { recoveryCodes, errors } = await call(
        browser,
        'totpConfirm',
        'TotpCodeInput',
        { code: code() },
        'recoveryCodes',
      );

      expect(viewer.roles).toEqual(['BUDGET_USER']);
      expect(before.viewer).toEqual({ mustEnrolTotp: true, navigation: [] });
      expect([recoveryCodes.length, errors]).toEqual([10, []]);
      const after = await browser.run('{ viewer { mustEnrolTotp hasTotp navigation { key } } }');
      expect(after.viewer).toEqual({
        mustEnrolTotp: false,
        hasTotp: true,
        navigation: [{ key: 'home' }, { key: 'partnership' }],
      });
    });

    it('wants a code after the password', async () => {
      const { user } = await enrolled();
      app.clock.advance(30_000);

      const asked = await new Browser(app).signIn(user.email);
      const wrong = await new Browser(app).signIn(user.email, PASSWORD, '000000');
      const right = await new Browser(app).signIn(user.email, PASSWORD, code());

      expect(asked).toEqual({ viewer: null, needsCode: true, retryAfterSeconds: 0, errors: [] });
      expect(wrong.errors[0].code).toBe('INVALID_INPUT');
      expect(right.viewer.id).toBe(user.id);
    });

    it.each([
      ['of the window before', -1, true],
      ['of this window', 0, true],
      ['of the window after', 1, true],
      ['of two windows ago', -2, false],
      ['of two windows ahead', 2, false],
    ])('looks at the age of a code: %s (T5)', async (_case, windows, isIn) => {
      const { user } = await enrolled();
      app.clock.advance(600_000);

      const { viewer } = await new Browser(app).signIn(user.email, PASSWORD, code(windows));

      expect(viewer !== null).toBe(isIn);
    });

    it('takes a code once, and none older than one that was taken (T5)', async () => {
      const { user } = await enrolled();
      app.clock.advance(600_000);
      const given = code();

      const answers = [];
      for (const one of [given, given, code(-1), code(1)])
        answers.push(await new Browser(app).signIn(user.email, PASSWORD, one));

      expect(answers.map(({ viewer }) => viewer !== null)).toEqual([true, false, false, true]);
    });

    it('lets in by a recovery code, once', async () => {
      const { user, recoveryCodes } = await enrolled();

      const first = await new Browser(app).signIn(user.email, PASSWORD, recoveryCodes[3]?.toLowerCase());
      const second = await new Browser(app).signIn(user.email, PASSWORD, recoveryCodes[3]);

      expect([first.viewer?.id, second.viewer]).toEqual([user.id, null]);
    });

    it('is taken away by a code and not by a guess', async () => {
      const { browser, user } = await enrolled();
      app.clock.advance(60_000);

      const guess = await call(
        browser,
        'totpRemove',
        'TotpCodeInput',
        { code: '123123' },
        'user { hasTotp }',
      );
      const right = await call(browser, 'totpRemove', 'TotpCodeInput', { code: code() }, 'user { hasTotp }');

      expect([guess.user, guess.errors[0].field]).toEqual([null, ['code']]);
      expect(right).toEqual({ user: { hasTotp: false }, errors: [] });
      expect((await app.db.findOneByOrFail(User, { id: user.id })).totpSecret).toBeNull();
    });

    it('never stands readable in a row or an event', async () => {
      const { user } = await enrolled();

      const row = await app.db.findOneByOrFail(User, { id: user.id });
      const events = JSON.stringify(await app.events());

      expect(row.totpSecret).not.toContain(totp.secret.base32);
      for (const hidden of [totp.secret.base32, row.totpSecret ?? '', row.passwordHash ?? '', user.email])
        expect(events).not.toContain(hidden);
    });
  });

  describe('step-up', () => {
    const key = { name: 'Sistem SP2D', scopes: ['orders:read'], validDays: 30 };
    const create = (browser: Browser) => call(browser, 'apiKeyCreate', 'CreateApiKeyInput', key, 'secret');
    const confirm = (browser: Browser, input: object) =>
      call(browser, 'sessionStepUp', 'StepUpSessionInput', input, 'session { isCurrent }');

    it('opens what needs it for five minutes, and gives the session a new token', async () => {
      await andi();
      const browser = new Browser(app);
      await browser.signIn('andi@rawaindah.example');
      const before = browser.copy();
      const refused = await create(browser);
      const wrong = await confirm(browser, { password: 'bukan sandinya' });

      const right = await confirm(browser, { password: PASSWORD });

      expect(refused).toEqual({
        secret: null,
        errors: [{ code: 'STEP_UP_REQUIRED', message: expect.any(String), field: [] }],
      });
      expect([wrong.session, wrong.errors[0].field]).toEqual([null, ['password']]);
      expect(right).toEqual({ session: { isCurrent: true }, errors: [] });
      expect(await before.whoAmI()).toBeNull();
      expect((await create(browser)).errors).toEqual([]);
      app.clock.advance(5 * 60_000);
      expect((await create(browser)).errors[0].code).toBe('STEP_UP_REQUIRED');
      expect(await app.events('session.stepped_up')).toHaveLength(1);
    });

    it('is not asked of demo accounts in demo mode', async () => {
      await app.perform((ctx) =>
        demoPerson(ctx, Role.TREASURER, { name: 'Hana', email: 'hana@rawaindah.example' }),
      );
      const browser = new Browser(app);
      await browser.signIn('hana@rawaindah.example', 'coba-sinergi-sekarang');

      expect((await create(browser)).errors).toEqual([]);
      expect((await browser.run('{ viewer { mustEnrolTotp roles } }')).viewer).toEqual({
        mustEnrolTotp: false,
        roles: ['TREASURER'],
      });
    });
  });

  it('keeps the own password to who knows the old one, and the session that changed it', async () => {
    await andi();
    const browser = new Browser(app);
    await browser.signIn('andi@rawaindah.example');
    const wrong = await call(browser, 'passwordChange', 'ChangePasswordInput', {
      currentPassword: 'salah',
      password: NEW_PASSWORD,
    });

    const right = await call(browser, 'passwordChange', 'ChangePasswordInput', {
      currentPassword: PASSWORD,
      password: NEW_PASSWORD,
    });

    expect(wrong.errors[0].field).toEqual(['currentPassword']);
    expect(right.errors).toEqual([]);
    expect(await browser.whoAmI()).toBe('Andi');
    expect(await app.db.count(Session)).toBe(1);
  });

  it('edits the own form of address, and shows both versions of a stale edit', async () => {
    await andi();
    const browser = new Browser(app);
    await browser.signIn('andi@rawaindah.example');
    const { version } = (await browser.run('{ viewer { account { version } } }')).viewer.account;

    const good = await call(
      browser,
      'profileEdit',
      'EditProfileInput',
      { honorific: 'Pak', language: 'EN', expectedVersion: version },
      'user { honorific language }',
    );
    const stale = await call(
      browser,
      'profileEdit',
      'EditProfileInput',
      { honorific: 'Bung', expectedVersion: version },
      'user { honorific }',
    );

    expect(good).toEqual({ user: { honorific: 'Pak', language: 'EN' }, errors: [] });
    expect([stale.user, stale.errors[0].code]).toEqual([{ honorific: 'Pak' }, 'CONFLICT']);
    expect((await browser.run('{ viewer { greeting } }')).viewer.greeting).toBe('Selamat pagi, Pak Andi');
  });

  it('refuses thirty sign-ins in one request before any is tried (T2)', async () => {
    await andi();
    const many = Array.from(
      { length: 30 },
      (_, n) => `a${n}: signIn(input: { email: "andi@rawaindah.example", password: "${n}" }) { needsCode }`,
    );

    const { errors } = await new Browser(app).raw(`mutation { ${many.join(' ')} }`);

    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await app.db.query('SELECT * FROM pace')).toEqual([]);
  });
});
