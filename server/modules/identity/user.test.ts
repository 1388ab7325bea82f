import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { Mail } from '../../platform/mail.entity';
import { testApp } from '../../test/app';
import { Browser, demoPerson, makeWorkUnit, PASSWORD, personWithRole } from '../../test/factories/identity';
import { person } from './person.service';
import { RoleGrant } from './role-grant.entity';
import { User } from './user.entity';
import { joinCompany, makeUser, usersOfCompany, usersWithRole } from './user.service';

const COMPANY = newId();

describe('people and roles', () => {
  const app = testApp();
  const make = (role: Role, overrides = {}) => app.perform((ctx) => personWithRole(ctx, role, overrides));
  const admin = () => app.as(Role.SYSTEM_ADMIN);
  const call = async (
    caller: { run: Browser['run'] },
    name: string,
    type: string,
    input: object,
    fields = '',
  ) =>
    (
      await caller.run(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code field } } }`,
        { input },
      )
    )[name];
  const invite = (caller: { run: Browser['run'] }, input: object) =>
    call(
      caller,
      'userInvite',
      'InviteUserInput',
      { name: 'Nia Lestari', email: 'nia@rawaindah.example', ...input },
      'invitation { roleLabel }',
    );

  it('invites staff by mail and opens the account by the link, once', async () => {
    await invite(admin(), { role: 'VERIFIER' });
    const [mail] = await app.db.find(Mail);
    const token = /token=(\S+)/.exec(mail?.text ?? '')?.[1];

    const opened = await call(
      new Browser(app),
      'invitationAccept',
      'AcceptInvitationInput',
      { token, password: PASSWORD },
      'accountId',
    );
    const again = await call(
      new Browser(app),
      'invitationAccept',
      'AcceptInvitationInput',
      { token, password: PASSWORD },
      'accountId',
    );

    expect(opened.errors).toEqual([]);
    expect(again.errors).toEqual([{ code: 'INVALID_INPUT', field: ['token'] }]);
    expect((await new Browser(app).signIn('nia@rawaindah.example')).viewer).toEqual({
      id: opened.accountId,
      name: 'Nia Lestari',
      roles: ['VERIFIER'],
    });
    expect(mail?.text).toContain('berlaku sampai 8 Januari 2026 pukul 09.00 WIB');
  });

  it('refuses an invitation after 72 hours', async () => {
    await invite(admin(), { role: 'VERIFIER' });
    const [mail] = await app.db.find(Mail);
    app.clock.advance(72 * 3_600_000);

    const { errors } = await call(new Browser(app), 'invitationAccept', 'AcceptInvitationInput', {
      token: /token=(\S+)/.exec(mail?.text ?? '')?.[1],
      password: PASSWORD,
    });

    expect(errors[0].code).toBe('INVALID_INPUT');
    expect(await app.db.count(User)).toBe(0);
  });

  it.each([
    ['a company admin invites a colleague', Role.COMPANY_ADMIN, COMPANY, Role.COMPANY_ADMIN, undefined],
    ['a company admin invites an official', Role.COMPANY_ADMIN, COMPANY, Role.TREASURER, 'FORBIDDEN'],
    [
      'a company admin without a company invites',
      Role.COMPANY_ADMIN,
      undefined,
      Role.COMPANY_ADMIN,
      'FORBIDDEN',
    ],
    [
      'an administrator invites a company user',
      Role.SYSTEM_ADMIN,
      undefined,
      Role.COMPANY_ADMIN,
      'FORBIDDEN',
    ],
    ['a verifier invites', Role.VERIFIER, undefined, Role.VERIFIER, 'FORBIDDEN'],
    ['the auditor invites', Role.AUDITOR, undefined, Role.VERIFIER, 'FORBIDDEN'],
    [
      'an administrator invites a contact without a work unit',
      Role.SYSTEM_ADMIN,
      undefined,
      Role.AGENCY_CONTACT,
      'INVALID_INPUT',
    ],
  ])('answers when %s', async (_case, by, companyId, role, code) => {
    const { errors } = await invite(app.as(by, { companyId }), { role });

    expect(errors[0]?.code).toBe(code);
    expect(await app.db.count(Mail)).toBe(code ? 0 : 1);
  });

  it.each([
    ['administrator and treasurer', [Role.SYSTEM_ADMIN], Role.TREASURER, 'SEPARATION_OF_DUTY'],
    ['treasurer and administrator', [Role.TREASURER], Role.SYSTEM_ADMIN, 'SEPARATION_OF_DUTY'],
    [
      'finance officer and technical officer',
      [Role.FINANCE_OFFICER],
      Role.TECHNICAL_OFFICER,
      'SEPARATION_OF_DUTY',
    ],
    ['official and company admin', [Role.VERIFIER], Role.COMPANY_ADMIN, 'INVALID_INPUT'],
    ['the same role twice', [Role.VERIFIER], Role.VERIFIER, 'DUPLICATE'],
    ['verifier and partnership officer', [Role.VERIFIER], Role.PARTNERSHIP_OFFICER, undefined],
  ])('gives or refuses a second role: %s', async (_case, roles, role, code) => {
    const user = await app.perform((ctx) =>
      makeUser(ctx, { name: 'Sari Dewi', email: 'sari@rawaindah.example', roles }),
    );

    const { errors } = await call(admin(), 'roleGrant', 'GrantRoleInput', { userId: user.id, role });

    expect(errors[0]?.code).toBe(code);
    expect(await app.db.count(RoleGrant)).toBe(code ? 1 : 2);
  });

  it('lets nobody decide about the own account', async () => {
    const user = await make(Role.SYSTEM_ADMIN, { name: 'Tono', email: 'tono@rawaindah.example' });
    const self = app.as(Role.SYSTEM_ADMIN, { id: user.id });

    const granted = await call(self, 'roleGrant', 'GrantRoleInput', { userId: user.id, role: 'VERIFIER' });
    const suspended = await call(self, 'userSuspend', 'SuspendUserInput', {
      userId: user.id,
      reason: 'percobaan',
    });

    expect([granted.errors[0].code, suspended.errors[0].code]).toEqual(['SELF_APPROVAL', 'SELF_APPROVAL']);
    expect(await app.events('role.granted')).toEqual([]);
  });

  it('counts an acting role between its days only', async () => {
    const user = await make(Role.VERIFIER);
    await call(admin(), 'roleGrant', 'GrantRoleInput', {
      userId: user.id,
      role: 'AGENCY_HEAD',
      acting: 'DAILY',
      fromOn: '2026-01-07',
      toOn: '2026-01-08',
    });
    const roles = async () =>
      (await admin().run(`{ user(id: "${user.id}") { roles roleGrants { label countsToday } } }`)).user;

    const before = await roles();
    app.clock.set('2026-01-07T00:00:00+07:00');
    const during = await roles();
    app.clock.set('2026-01-09T00:00:00+07:00');

    expect(before.roles).toEqual(['VERIFIER']);
    expect(during.roles).toEqual(['VERIFIER', 'AGENCY_HEAD']);
    expect(during.roleGrants[1]).toEqual({ label: 'Plh. Kepala dinas', countsToday: true });
    expect((await roles()).roles).toEqual(['VERIFIER']);
  });

  it('suspends and reinstates, with the actions that are open', async () => {
    const { id } = await make(Role.VERIFIER, { email: 'sari@rawaindah.example' });
    const fields = 'user { state isActive allowedActions }';

    const out = await call(
      admin(),
      'userSuspend',
      'SuspendUserInput',
      { userId: id, reason: 'Pindah tugas' },
      fields,
    );
    const twice = await call(
      admin(),
      'userSuspend',
      'SuspendUserInput',
      { userId: id, reason: 'Pindah tugas' },
      fields,
    );
    const shut = await new Browser(app).signIn('sari@rawaindah.example');
    const back = await call(admin(), 'userReinstate', 'ReinstateUserInput', { userId: id }, fields);

    expect(out.user).toEqual({ state: 'SUSPENDED', isActive: false, allowedActions: ['REINSTATE'] });
    expect([twice.errors[0].code, shut.viewer]).toEqual(['INVALID_TRANSITION', null]);
    expect(back.user).toEqual({
      state: 'ACTIVE',
      isActive: true,
      allowedActions: ['SUSPEND', 'GRANT_ROLE', 'END_ROLE'],
    });
    expect((await app.events('user.suspended')).map(({ reason }) => reason)).toEqual(['Pindah tugas']);
  });

  it('shows people to those who may see them', async () => {
    await make(Role.COMPANY_ADMIN, { name: 'Joko', companyId: COMPANY });
    await make(Role.COMPANY_ADMIN, { name: 'Kiki', companyId: newId() });
    const sari = await make(Role.VERIFIER, { name: 'Sari' });
    const names = async (caller: { run: Browser['run'] }) =>
      (await caller.run('{ users { nodes { name } totalCount } }')).users.nodes.map(
        ({ name }: { name: string }) => name,
      );

    expect(await names(admin())).toEqual(['Joko', 'Kiki', 'Sari']);
    expect(await names(app.as(Role.AUDITOR))).toEqual(['Joko', 'Kiki', 'Sari']);
    expect(await names(app.as(Role.COMPANY_ADMIN, { companyId: COMPANY }))).toEqual(['Joko']);
    expect(await names(app.as(Role.VERIFIER, { id: sari.id }))).toEqual(['Sari']);
    expect(await names(app.anonymous())).toEqual([]);
    expect(
      (await admin().run('{ users(filter: { role: VERIFIER, search: "SAR" }) { totalCount } }')).users
        .totalCount,
    ).toBe(1);
    expect(
      (await app.as(Role.COMPANY_ADMIN, { companyId: COMPANY }).run(`{ user(id: "${sari.id}") { id } }`))
        .user,
    ).toBeNull();
  });

  it('finds holders of a role, colleagues of a company, and the name behind an act', async () => {
    const unit = await app.perform((ctx) => makeWorkUnit(ctx));
    const fajar = await make(Role.AGENCY_CONTACT, { name: 'Fajar', workUnitId: unit.id });
    const joko = await make(Role.COMPANY_ADMIN, { name: 'Joko' });
    await app.perform((ctx) => joinCompany(ctx, joko.id, COMPANY));
    await make(Role.VERIFIER, { name: 'Nanti', fromOn: '2026-02-01' });

    const found = await app.perform(async (ctx) => ({
      contacts: await usersWithRole(ctx, Role.AGENCY_CONTACT, unit.id),
      elsewhere: await usersWithRole(ctx, Role.AGENCY_CONTACT, newId()),
      future: await usersWithRole(ctx, Role.VERIFIER),
      colleagues: await usersOfCompany(ctx, COMPANY),
      who: await person(ctx, fajar.id),
    }));

    expect(found.contacts.map(({ name }) => name)).toEqual(['Fajar']);
    expect([found.elsewhere, found.future]).toEqual([[], []]);
    expect(found.colleagues.map(({ name }) => name)).toEqual(['Joko']);
    expect(found.who).toEqual({
      id: fajar.id,
      name: 'Fajar',
      roles: ['AGENCY_CONTACT'],
      roleLabels: ['Narahubung OPD'],
    });
    await expect(app.perform((ctx) => joinCompany(ctx, joko.id, newId()))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('knows one person by NIK or NIP and by address', async () => {
    await app.perform((ctx) =>
      makeUser(ctx, { name: 'Sari', email: 'sari@rawaindah.example', personNumber: '0000000000000001' }),
    );

    const again = (values: object) =>
      app.perform((ctx) => makeUser(ctx, { name: 'Sari', email: 'lain@rawaindah.example', ...values }));

    await expect(again({ personNumber: '0000000000000001' })).rejects.toMatchObject({
      code: 'DUPLICATE',
      field: ['personNumber'],
    });
    await expect(again({ email: 'SARI@rawaindah.example' })).rejects.toMatchObject({
      code: 'DUPLICATE',
      field: ['email'],
    });
    expect((await app.db.find(User)).map(({ personNumber }) => personNumber)).not.toContain(
      '0000000000000001',
    );
  });

  it.each([
    [Role.COMPANY_ADMIN, { portal: ['/', '/pesanan', '/tagihan', '/berkas'] }],
    [
      Role.PROOF_INSPECTOR,
      { home: ['/'], partnership: ['/bukti', '/tagihan', '/pesanan', '/kontrak', '/media', '/perusahaan'] },
    ],
    [
      Role.MONITORING_ANALYST,
      {
        home: ['/'],
        monitoring: [
          '/artikel',
          '/topik',
          '/cerita',
          '/nada',
          '/cari',
          '/sumber',
          '/lonjakan',
          '/tren',
          '/kliping',
          '/laporan-pemantauan',
          '/kliping-manual',
          '/impor',
        ],
        crisis: [
          '/peringatan',
          '/isu',
          '/krisis',
          '/pernyataan',
          '/distribusi',
          '/pemuatan',
          '/hak-jawab',
          '/tugas',
          '/pertanyaan-media',
          '/klarifikasi',
          '/kesiapan',
          '/buku-pedoman',
          '/piket',
        ],
      },
    ],
    [Role.SYSTEM_ADMIN, { home: ['/'], settings: ['/pengguna', '/pengaturan', '/bobot-risiko'] }],
    [Role.EXECUTIVE, { home: ['/'], crisis: ['/krisis'], monitoring: ['/tren'] }],
  ])('gives %s the navigation of the role', async (role, expected) => {
    const { viewer } = await app
      .as(role, { companyId: role === Role.COMPANY_ADMIN ? COMPANY : undefined })
      .run('{ viewer { navigation { key items { path } } } }');

    const shown = viewer.navigation.map(({ key, items }: { key: string; items: { path: string }[] }) => [
      key,
      items.map(({ path }) => path),
    ]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });

  it('lists the demo accounts with what each may do, and tells who runs the office', async () => {
    await app.perform((ctx) => demoPerson(ctx, Role.TREASURER, { name: 'Hana' }));
    await make(Role.VERIFIER);

    const { demoAccounts, office, limits } = await app
      .anonymous()
      .run(
        '{ demoAccounts { name role group mayDo } office { regency agency mode isRegistrationOpen } limits { cost depth pageRows } }',
      );

    expect(demoAccounts).toEqual([
      {
        name: 'Hana',
        role: 'TREASURER',
        group: 'Kemitraan dan pembayaran',
        mayDo: 'Membuat SPP, mencatat SP2D, pajak, dan pembayaran.',
      },
    ]);
    expect(office).toEqual({
      regency: 'Kabupaten Rawa Indah',
      agency: 'Dinas Komunikasi dan Informatika',
      mode: 'DEMO',
      isRegistrationOpen: true,
    });
    expect(limits).toEqual({ cost: 1000, depth: 12, pageRows: 100 });
  });

  it('knows no demo account outside demo mode', async () => {
    await app.perform((ctx) => demoPerson(ctx, Role.MONITORING_ANALYST, { email: 'andi@rawaindah.example' }));
    const browser = new Browser(app);
    await browser.signIn('andi@rawaindah.example', 'coba-sinergi-sekarang');
    const { config } = app.platform;

    try {
      config.mode = 'production';
      const fresh = await new Browser(app).signIn('andi@rawaindah.example', 'coba-sinergi-sekarang');

      expect(fresh.viewer).toBeNull();
      expect(await browser.whoAmI()).toBeNull();
      expect((await browser.run('{ demoAccounts { id } }')).demoAccounts).toEqual([]);
    } finally {
      config.mode = 'demo';
    }
  });
});
