import { Actor, Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { approvedOutlet, makeCompany, makeFile, makeOutlet, makePeriod } from '../../test/factories/outlets';
import { makeUser } from '../identity/user.service';
import { Journalist } from './journalist.entity';
import { MediaOutlet } from './outlet.entity';
import { outletOfHost, ownsUrl } from './outlet.service';
import { OutletDomain } from './outlet-domain.entity';
import { PressCompany } from './press-company.entity';

const CREATE = /* GraphQL */ `mutation ($input: CreateCompanyInput!) { companyCreate(input: $input) { company { id isDraft isAssisted } errors { code field } } }`;
const EDIT = /* GraphQL */ `mutation ($input: EditCompanyInput!) { companyEdit(input: $input) { company { id legalName address version } errors { code field } } }`;
const OUTLET = /* GraphQL */ `mutation ($input: CreateOutletInput!) { outletCreate(input: $input) { outlet { id isDraft isOnlyMonitored domains } errors { code message field } } }`;
const CLAIM = /* GraphQL */ `mutation ($input: ClaimOutletInput!) { outletClaim(input: $input) { claim { id state } errors { code field } } }`;
const TAKE = /* GraphQL */ `mutation ($input: TakeOverOutletInput!) { outletTakeOver(input: $input) { outlet { id isOnlyMonitored company { id } } errors { code } } }`;
const JOURNALIST = /* GraphQL */ `mutation ($input: AddJournalistInput!) { journalistAdd(input: $input) { journalist { id nik } errors { code field } } }`;

const company = (values: object = {}) => ({
  legalName: 'PT Baru',
  legalForm: 'PT',
  npwp: '000000000000091',
  nib: '0000000000091',
  address: 'Jalan 9',
  ...values,
});
const outlet = (values: object = {}) => ({
  name: 'Baru',
  medium: 'ONLINE',
  reachLevel: 'LOCAL',
  domains: ['baru.example'],
  districts: ['MJ'],
  ...values,
});

describe('press companies and outlets', () => {
  const app = testApp();
  const officer = () => app.as(Role.PARTNERSHIP_OFFICER);
  const newcomer = async () => {
    const user = await app.perform((ctx) =>
      makeUser(ctx, { name: 'Joko', email: 'joko@baru.example', roles: [Role.COMPANY_ADMIN] }),
    );
    return app.as(Role.COMPANY_ADMIN, { id: user.id });
  };

  it('lets staff enter a company for it, marked so and visible at once', async () => {
    const { companyCreate } = await officer().run(CREATE, { input: company() });
    expect(companyCreate).toMatchObject({ company: { isDraft: false, isAssisted: true }, errors: [] });
  });

  it.each([
    ['the NPWP in another form', company({ nib: '0000000000092', npwp: '00.000.000.0-000.091' }), 'npwp'],
    ['the NIB', company({ npwp: '000000000000092' }), 'nib'],
  ])('refuses %s of a known company', async (_case, input, field) => {
    await officer().run(CREATE, { input: company() });
    const { companyCreate } = await (await newcomer()).run(CREATE, { input });
    expect(companyCreate).toEqual({ company: null, errors: [{ code: 'DUPLICATE', field: [field] }] });
    expect(await app.db.count(PressCompany)).toBe(1);
  });

  it('keeps NPWP, telephone and NIK sealed in the database and out of the events', async () => {
    await officer().run(CREATE, {
      input: company({ phone: '070012345678', directors: [{ name: 'Ani', nik: '0000000000000017' }] }),
    });
    const text = JSON.stringify([
      await app.db.query('SELECT * FROM press_company'),
      await app.db.query('SELECT data FROM event'),
    ]);
    for (const secret of ['000000000000091', '070012345678', '0000000000000017'])
      expect(text).not.toContain(secret);
  });

  it.each([
    ['a verifier', Role.VERIFIER],
    ['an analyst', Role.MONITORING_ANALYST],
    ['a person who has a company', Role.COMPANY_ADMIN],
  ])('refuses a company by %s', async (_case, role) => {
    const { companyCreate } = await app
      .as(role, role === Role.COMPANY_ADMIN ? { companyId: newId() } : {})
      .run(CREATE, { input: company() });
    expect(companyCreate).toEqual({ company: null, errors: [{ code: 'FORBIDDEN', field: [] }] });
  });

  it.each([
    ['an NPWP of 14 digits', company({ npwp: '00000000000009' }), 'npwp'],
    ['a NIB with letters', company({ nib: '00000000000A1' }), 'nib'],
    ['an empty name', company({ legalName: '' }), 'legalName'],
    ['a NIK of 15 digits', company({ directors: [{ name: 'Ani', nik: '000000000000017' }] }), 'directors'],
  ])('refuses %s', async (_case, input, field) => {
    const { companyCreate } = await officer().run(CREATE, { input });
    expect(companyCreate).toMatchObject({ company: null, errors: [{ code: 'INVALID_INPUT' }] });
    expect(companyCreate.errors[0].field[0]).toBe(field);
  });

  it('edits with the version, and refuses a stale one with the current record', async () => {
    const made = await app.perform((ctx) => makeCompany(ctx));
    const owner = app.as(Role.COMPANY_ADMIN, { companyId: made.id });
    const edit = async (changes: object, expectedVersion: number) =>
      (await owner.run(EDIT, { input: { companyId: made.id, expectedVersion, changes } })).companyEdit;
    expect(await edit({ address: 'Jalan Baru 2' }, 1)).toMatchObject({
      company: { address: 'Jalan Baru 2', version: 2 },
      errors: [],
    });
    expect(await edit({ address: 'Jalan Lama' }, 1)).toMatchObject({
      company: { address: 'Jalan Baru 2', version: 2 },
      errors: [{ code: 'CONFLICT' }],
    });
    expect(await edit({ legalName: 'PT Lain' }, 2)).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
  });

  it('shows NPWP and telephone whole to readers of papers and to the company, masked to other staff', async () => {
    const made = await app.perform((ctx) => makeCompany(ctx, { npwp: '000000000000123' }));
    const query = 'query ($id: ID!) { company(id: $id) { npwp } }';
    const seen = async (role: Role) =>
      (
        await app
          .as(role, role === Role.COMPANY_ADMIN ? { companyId: made.id } : {})
          .run(query, { id: made.id })
      ).company?.npwp;
    for (const role of [Role.VERIFIER, Role.TREASURER, Role.AUDITOR, Role.COMPANY_ADMIN])
      expect(await seen(role)).toBe('000000000000123');
    for (const role of [Role.MONITORING_ANALYST, Role.PROOF_INSPECTOR, Role.SYSTEM_ADMIN])
      expect(await seen(role)).toBe('••••••••••••123');
    expect(await seen(Role.EXECUTIVE)).toBe('••••••••••••123');
    expect((await app.anonymous().run(query, { id: made.id })).company).toBeNull();
  });

  it('hides the NPWP from a key without personal:read, and the company from one without outlets:read', async () => {
    const made = await app.perform((ctx) => makeCompany(ctx));
    const key = (scopes: string[]) =>
      app.caller(
        new Actor({
          id: newId(),
          kind: 'KEY',
          name: 'Kunci',
          roles: [Role.VERIFIER],
          companyId: null,
          workUnitId: null,
          scopes,
        }),
      );
    const query = 'query ($id: ID!) { company(id: $id) { legalName npwp } }';
    const answer = await key(['outlets:read']).raw(query, { id: made.id });
    expect(answer).toMatchObject({
      data: { company: { legalName: made.legalName, npwp: null } },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect((await key(['outlets:read', 'personal:read']).run(query, { id: made.id })).company.npwp).toMatch(
      /^\d{15}$/,
    );
    expect((await key(['orders:read']).run(query, { id: made.id })).company).toBeNull();
  });

  it('keeps one outlet to a domain, in any written form', async () => {
    const { company: made } = await approvedOutlet(app, { domains: ['rawakini.example'] });
    const { outletCreate } = await officer().run(OUTLET, {
      input: outlet({ companyId: made.id, domains: ['HTTPS://www.RawaKini.example/berita?x=1'] }),
    });
    expect(outletCreate).toMatchObject({
      outlet: null,
      errors: [
        {
          code: 'DUPLICATE',
          field: ['domains'],
          message: 'Situs rawakini.example sudah terdaftar pada media lain.',
        },
      ],
    });
    expect(await app.db.count(MediaOutlet)).toBe(1);
  });

  it('gives a domain to one of two who ask at once', async () => {
    const made = await app.perform((ctx) => makeCompany(ctx));
    const ask = () => officer().run(OUTLET, { input: outlet({ companyId: made.id }) });
    const answers = (await Promise.all([ask(), ask(), ask()])).map(({ outletCreate }) =>
      outletCreate.errors.map((e: { code: string }) => e.code).join(),
    );
    expect(answers.sort()).toEqual(['', 'DUPLICATE', 'DUPLICATE']);
    expect([await app.db.count(OutletDomain), await app.db.count(MediaOutlet)]).toEqual([1, 1]);
  });

  it.each([
    ['no host', 'bukan situs'],
    ['an address', '10.0.0.1'],
    ['one label', 'localhost'],
  ])('refuses %s as a domain', async (_case, domain) => {
    const { outletCreate } = await officer().run(OUTLET, { input: outlet({ domains: [domain] }) });
    expect(outletCreate).toMatchObject({
      outlet: null,
      errors: [{ code: 'INVALID_INPUT', field: ['domains'] }],
    });
  });

  it('refuses a district that is not in the list, and traffic without its evidence', async () => {
    for (const values of [{ districts: ['XX'] }, { facts: { uniqueVisitors: 1000 } }]) {
      const { outletCreate } = await officer().run(OUTLET, { input: outlet(values) });
      expect(outletCreate).toMatchObject({ outlet: null, errors: [{ code: 'INVALID_INPUT' }] });
    }
  });

  it('hands a monitored outlet over to the company that claims it, in the same row', async () => {
    const analyst = app.as(Role.MONITORING_ANALYST);
    const monitored = (await analyst.run(OUTLET, { input: outlet({ domains: ['kabarhulu.example'] }) }))
      .outletCreate.outlet;
    expect(monitored).toMatchObject({ isOnlyMonitored: true, isDraft: false });
    const made = await app.perform((ctx) => makeCompany(ctx, { isDraft: true }));
    const owner = app.as(Role.COMPANY_ADMIN, { companyId: made.id });

    const second = await owner.run(OUTLET, { input: outlet({ domains: ['kabarhulu.example'] }) });
    expect(second.outletCreate).toMatchObject({ outlet: null, errors: [{ code: 'DUPLICATE' }] });
    const claim = { domain: 'www.kabarhulu.example', note: 'Kami pemiliknya' };
    expect((await owner.run(CLAIM, { input: claim })).outletClaim).toMatchObject({
      claim: { state: 'OPEN' },
      errors: [],
    });
    expect((await owner.run(CLAIM, { input: claim })).outletClaim.errors).toEqual([
      { code: 'DUPLICATE', field: ['domain'] },
    ]);
    const input = { outletId: monitored.id, companyId: made.id };
    expect((await analyst.run(TAKE, { input })).outletTakeOver.errors).toEqual([{ code: 'FORBIDDEN' }]);
    expect((await officer().run(TAKE, { input })).outletTakeOver).toMatchObject({
      outlet: { id: monitored.id, isOnlyMonitored: false },
      errors: [],
    });

    expect(await app.db.count(MediaOutlet)).toBe(1);
    expect((await owner.run('{ outlets { nodes { id claims { state } } } }')).outlets.nodes).toEqual([
      { id: monitored.id, claims: [{ state: 'GRANTED' }] },
    ]);
  });

  it('answers NOT_FOUND to a claim on an outlet that has a company, as for an unknown domain', async () => {
    await approvedOutlet(app, { domains: ['rawakini.example'] });
    const other = await app.perform((ctx) => makeCompany(ctx));
    for (const domain of ['rawakini.example', 'takada.example']) {
      const { outletClaim } = await app
        .as(Role.COMPANY_ADMIN, { companyId: other.id })
        .run(CLAIM, { input: { domain, note: 'x' } });
      expect(outletClaim).toEqual({ claim: null, errors: [{ code: 'NOT_FOUND', field: ['domain'] }] });
    }
  });

  it('finds the outlet of a host and of its sub-sites, and knows its own addresses', async () => {
    const { outlet: made } = await approvedOutlet(app, { domains: ['rawakini.example'] });
    await app.perform(async (ctx) => {
      await makeOutlet(ctx, { domains: ['rancangan.example'], isDraft: true });
      const found = async (host: string) => (await outletOfHost(ctx, host))?.id ?? null;
      expect([
        await found('rawakini.example'),
        await found('m.RAWAKINI.example'),
        await found('www.rawakini.example.'),
      ]).toEqual([made.id, made.id, made.id]);
      expect([
        await found('palsurawakini.example'),
        await found('example'),
        await found('rancangan.example'),
      ]).toEqual([null, null, null]);
    });
    expect([
      ownsUrl(made, 'https://m.rawakini.example/a'),
      ownsUrl(made, 'https://rawakini.example.evil.example/'),
      ownsUrl(made, 'x'),
    ]).toEqual([true, false, false]);
  });

  it('keeps one journalist to one company by NIK, until the journalist leaves', async () => {
    const [one, two] = [await approvedOutlet(app), await approvedOutlet(app)];
    const add = async (made: typeof one) =>
      (
        await app.as(Role.COMPANY_ADMIN, { companyId: made.company.id }).run(JOURNALIST, {
          input: {
            outletId: made.outlet.id,
            name: 'Rudi',
            nik: '0000000000000021',
            competencyLevel: 'NONE',
          },
        })
      ).journalistAdd;
    expect(await add(one)).toMatchObject({ journalist: { nik: '0000000000000021' }, errors: [] });
    expect(await add(two)).toEqual({ journalist: null, errors: [{ code: 'DUPLICATE', field: ['nik'] }] });
    const [row] = await app.db.find(Journalist);
    await app
      .as(Role.COMPANY_ADMIN, { companyId: one.company.id })
      .run(
        'mutation ($id: ID!) { journalistRelease(input: { journalistId: $id, leftOn: "2026-01-05" }) { errors { code } } }',
        { id: row?.id },
      );
    expect((await add(two)).errors).toEqual([]);
  });

  it('leaks nothing of another company by side doors', async () => {
    const theirs = await approvedOutlet(app);
    const mine = await approvedOutlet(app);
    const file = await app.perform((ctx) => makeFile(ctx, { companyId: theirs.company.id }));
    const joko = app.as(Role.COMPANY_ADMIN, { companyId: mine.company.id });
    const { id } = theirs.application;
    const query = /* GraphQL */ `query ($a: ID!, $o: ID!, $c: ID!, $b: ID!) {
      application(id: $a) { id } outlet(id: $o) { id } company(id: $c) { id } bankAccount(id: $b) { id }
      applications(filter: { companyId: $c }) { totalCount nodes { id } } outlets(filter: { companyId: $c }) { totalCount }
      documents(filter: { companyId: $c }) { totalCount } }`;
    expect(
      await joko.run(query, { a: id, o: theirs.outlet.id, c: theirs.company.id, b: theirs.bankAccount?.id }),
    ).toEqual({
      application: null,
      outlet: null,
      company: null,
      bankAccount: null,
      applications: { totalCount: 0, nodes: [] },
      outlets: { totalCount: 0 },
      documents: { totalCount: 0 },
    });
    const item = (
      await app.as(Role.VERIFIER).run('query ($a: ID!) { application(id: $a) { items { id } } }', { a: id })
    ).application.items[0];
    const submit = await joko.run(
      'mutation ($a: ID!) { applicationSubmit(input: { applicationId: $a }) { errors { code } } }',
      { a: id },
    );
    const provide = await joko.run(
      'mutation ($i: ID!, $f: ID!) { itemProvide(input: { itemId: $i, fileId: $f }) { errors { code field } } }',
      { i: item.id, f: file.id },
    );
    expect([submit.applicationSubmit.errors, provide.itemProvide.errors]).toEqual([
      [{ code: 'NOT_FOUND' }],
      [{ code: 'NOT_FOUND', field: [] }],
    ]);
    for (const role of [
      Role.MONITORING_ANALYST,
      Role.PROOF_INSPECTOR,
      Role.SYSTEM_ADMIN,
      Role.EXECUTIVE,
      Role.COMMUNICATIONS_OFFICER,
    ]) {
      const seen = await app
        .as(role)
        .run(
          'query ($a: ID!, $o: ID!) { application(id: $a) { id } outlet(id: $o) { name grade isPartner application { id } company { bankAccounts { id } taxProfiles { id } currentDocuments { id } } } }',
          { a: id, o: theirs.outlet.id },
        );
      expect(seen).toEqual({
        application: null,
        outlet: {
          name: theirs.outlet.name,
          grade: 'B',
          isPartner: true,
          application: null,
          company: { bankAccounts: [], taxProfiles: [], currentDocuments: [] },
        },
      });
    }
  });

  it('refuses a file of another company on an own item', async () => {
    await app.perform((ctx) => makePeriod(ctx));
    const { other, made, outletId } = await app.perform(async (ctx) => {
      const own = await makeCompany(ctx);
      return {
        other: await makeCompany(ctx),
        made: own,
        outletId: (await makeOutlet(ctx, { companyId: own.id })).id,
      };
    });
    const assisted = await officer().run(
      'mutation ($id: ID!) { applicationOpen(input: { outletId: $id }) { application { id isAssisted items { id key } } errors { code } } }',
      { id: outletId },
    );
    const { application } = assisted.applicationOpen;
    expect(application.isAssisted).toBe(true);
    const files = await app.perform(async (ctx) => [
      await makeFile(ctx, { companyId: other.id }),
      await makeFile(ctx),
    ]);
    const provide = (fileId: string) =>
      officer().run(
        'mutation ($i: ID!, $f: ID!) { itemProvide(input: { itemId: $i, fileId: $f }) { item { current { file { id } } } errors { code field } } }',
        { i: application.items[0].id, f: fileId },
      );
    expect((await provide(files[0]?.id ?? '')).itemProvide).toEqual({
      item: null,
      errors: [{ code: 'NOT_FOUND', field: ['fileId'] }],
    });
    expect((await provide(files[1]?.id ?? '')).itemProvide.errors).toEqual([]);
    const seen = await app
      .as(Role.COMPANY_ADMIN, { companyId: made.id })
      .run('query ($a: ID!) { application(id: $a) { items { current { file { id } } } } }', {
        a: application.id,
      });
    expect(seen.application.items[0].current.file.id).toBe(files[1]?.id);
  });

  it('publishes the partners of a year by name, page by page, with nothing else', async () => {
    for (const name of ['Ceria', 'Aksara', 'Bende']) await approvedOutlet(app, { name });
    const query =
      'query ($after: String) { partners(fiscalYear: 2026, first: 2, after: $after) { totalCount nodes { outletName companyName grade validUntilOn } pageInfo { hasNextPage endCursor } } }';
    const first = (await app.anonymous().run(query)).partners;
    const second = (await app.anonymous().run(query, { after: first.pageInfo.endCursor })).partners;
    expect([...first.nodes, ...second.nodes].map(({ outletName }) => outletName)).toEqual([
      'Aksara',
      'Bende',
      'Ceria',
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
    expect(first.nodes[0]).toMatchObject({ grade: 'B', validUntilOn: '2026-12-31' });
  });

  it('filters outlets by name, district, company and state of the application', async () => {
    const { company: made } = await approvedOutlet(app, { name: 'Rawa_Pos', districts: ['SP'] });
    await approvedOutlet(app, { name: 'RawaXPos', districts: ['MJ'] });
    const names = async (filter: object, role = Role.VERIFIER) =>
      (
        await app
          .as(role)
          .run('query ($f: OutletFilter) { outlets(filter: $f) { nodes { name } } }', { f: filter })
      ).outlets.nodes.map((n: { name: string }) => n.name);
    expect(await names({ search: 'wa_p' })).toEqual(['Rawa_Pos']);
    expect(await names({ district: 'MJ' })).toEqual(['RawaXPos']);
    expect(await names({ companyId: made.id })).toEqual(['Rawa_Pos']);
    expect(await names({ applicationState: 'SUBMITTED', fiscalYear: 2026 })).toEqual([]);
    expect(await names({ applicationState: 'APPROVED' })).toEqual(
      expect.arrayContaining(['RawaXPos', 'Rawa_Pos']),
    );
    expect(await names({ isOnlyMonitored: true })).toEqual([]);
  });
});
