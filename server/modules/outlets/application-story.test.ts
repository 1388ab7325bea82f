import { Role } from '../../platform/actor';
import { newId } from '../../platform/ids';
import { type Caller, testApp } from '../../test/app';
import { makeCompany, makeFile, makeOutlet, makePeriod } from '../../test/factories/outlets';
import { makeUser } from '../identity/user.service';
import { OutletApplication } from './application.entity';
import { BankAccount } from './bank-account.entity';
import { LegalDocument } from './legal-document.entity';
import { PressCompany } from './press-company.entity';

const REQUIRED = ['deed', 'npwp', 'nib', 'bankReference', 'editorCertificate'];

const COMPANY = /* GraphQL */ `mutation ($input: CreateCompanyInput!) { companyCreate(input: $input) { company { id isDraft npwp } errors { code field } } }`;
const OUTLET = /* GraphQL */ `mutation ($input: CreateOutletInput!) { outletCreate(input: $input) { outlet { id isDraft domains } errors { code message field } } }`;
const OPEN = /* GraphQL */ `mutation ($outletId: ID!) { applicationOpen(input: { outletId: $outletId }) { application { id state items { id key isRequired isEditable } } errors { code message field } } }`;
const PROVIDE = /* GraphQL */ `mutation ($input: ProvideItemInput!) { itemProvide(input: $input) { item { key versionCount result isEditable } errors { code message field } } }`;
const ACCOUNT = /* GraphQL */ `mutation ($input: AddBankAccountInput!) { bankAccountAdd(input: $input) { bankAccount { id state number } errors { code message field } } }`;
const FIELDS = 'state receiptNumber submittedAt stateSince completeBy score tier approvedAt allowedActions';
const act = (name: string, type = 'ApplicationInput') => /* GraphQL */ `
  mutation ($input: ${type}!) { application${name}(input: $input) { application { ${FIELDS} } errors { code message field } } }`;
const ITEMS = /* GraphQL */ `query ($id: ID!) { application(id: $id) { state items {
  key result reason isEditable versions { n result reason sha256 providedAt file { name } } checks { checkedByName } } } }`;

const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);

describe('the registration of RawaKini', () => {
  const app = testApp();
  const sari = () => app.as(Role.VERIFIER, { id: '0190-sari', name: 'Sari' });
  const maman = () => app.as(Role.VERIFIER, { id: '0190-maman', name: 'Maman' });
  let joko: Caller;
  let companyId: string;
  let applicationId: string;
  let items: { id: string; key: string }[];

  const file = async (name: string) => (await app.perform((ctx) => makeFile(ctx, { name, companyId }))).id;
  const itemOf = (key: string) => items.find((item) => item.key === key)?.id ?? '';
  const provide = async (key: string, name = `${key}.pdf`, extra = {}) =>
    (
      await joko.run(PROVIDE, {
        input: {
          itemId: itemOf(key),
          fileId: await file(name),
          number: `NO-${key}`,
          issuedOn: '2025-01-02',
          ...extra,
        },
      })
    ).itemProvide;
  const submit = async () => (await joko.run(act('Submit'), { input: { applicationId } })).applicationSubmit;
  const stored = () => app.db.findOneByOrFail(OutletApplication, { id: applicationId });

  beforeEach(async () => {
    app.clock.set(at('2026-01-05', '08:00'));
    await app.perform((ctx) => makePeriod(ctx));
    const person = await app.perform((ctx) =>
      makeUser(ctx, { name: 'Joko', email: 'joko@rawakini.example', roles: [Role.COMPANY_ADMIN] }),
    );
    const input = {
      legalName: 'PT Rawa Kini Media',
      legalForm: 'PT',
      npwp: '00.000.000.0-000.001',
      nib: '0000000000001',
      address: 'Jalan Rawa 1',
      phone: '0700000001',
    };
    const made = await app.as(Role.COMPANY_ADMIN, { id: person.id, name: 'Joko' }).run(COMPANY, { input });
    companyId = made.companyCreate.company.id;
    joko = app.as(Role.COMPANY_ADMIN, { id: person.id, name: 'Joko', companyId });
    const outlet = await joko.run(OUTLET, {
      input: {
        name: 'RawaKini',
        medium: 'ONLINE',
        reachLevel: 'LOCAL',
        domains: ['https://www.RawaKini.example/'],
        districts: ['MJ', 'TS'],
      },
    });
    const opened = await joko.run(OPEN, { outletId: outlet.outletCreate.outlet.id });
    applicationId = opened.applicationOpen.application.id;
    items = opened.applicationOpen.application.items;
  });

  it('gives the company its person, and shows the draft to nobody else', async () => {
    expect((await joko.run('{ companies { nodes { legalName isDraft } } }')).companies.nodes).toEqual([
      { legalName: 'PT Rawa Kini Media', isDraft: true },
    ]);
    const query = /* GraphQL */ `query ($c: ID!, $a: ID!) { company(id: $c) { id } application(id: $a) { id } companies { nodes { id } } outlets { nodes { id } } applications { nodes { id } } }`;
    for (const role of [Role.PARTNERSHIP_OFFICER, Role.VERIFIER, Role.BUDGET_USER, Role.MONITORING_ANALYST]) {
      expect(await app.as(role).run(query, { c: companyId, a: applicationId })).toEqual({
        company: null,
        application: null,
        companies: { nodes: [] },
        outlets: { nodes: [] },
        applications: { nodes: [] },
      });
    }
  });

  it.each(REQUIRED)(
    'refuses the submission without %s, names it and uses no receipt number (assertion 1)',
    async (missing) => {
      for (const key of REQUIRED.filter((one) => one !== missing)) await provide(key);
      const before = await app.events();

      const { application, errors } = await submit();

      const label = app.platform.profile.checklist.find(({ key }) => key === missing)?.label;
      expect(application).toBeNull();
      expect(errors).toEqual([
        { code: 'INVALID_INPUT', message: `Dokumen wajib belum ada: ${label}.`, field: [missing] },
      ]);
      expect(await stored()).toMatchObject({ state: 'DRAFT', receiptNumber: null, submittedAt: null });
      expect(await app.db.query("SELECT * FROM number_series WHERE series = 'REG'")).toEqual([]);
      expect(await app.events()).toEqual(before);
      expect(await app.refusals()).toMatchObject([
        { name: 'refused.applicationSubmit', reason: 'INVALID_INPUT', actor: 'Joko' },
      ]);
    },
  );

  it('is submitted at 09:00 with all five, with a receipt number (assertion 1)', async () => {
    for (const key of REQUIRED) await provide(key);
    app.clock.set(at('2026-01-05', '09:00'));

    const { application, errors } = await submit();

    expect(errors).toEqual([]);
    expect(application).toMatchObject({
      state: 'SUBMITTED',
      receiptNumber: 'REG-2026-0001',
      submittedAt: '2026-01-05T02:00:00.000Z',
      allowedActions: [],
    });
    expect(await app.db.findOneByOrFail(PressCompany, { id: companyId })).toMatchObject({ isDraft: false });
    expect((await app.events('application.submitted'))[0]).toMatchObject({
      actor: 'Joko',
      at: at('2026-01-05', '09:00'),
    });
  });

  async function submitted() {
    for (const key of REQUIRED) await provide(key);
    const account = await joko.run(ACCOUNT, {
      input: {
        companyId,
        bank: 'Bank Contoh Daerah',
        number: '000-0000001',
        holderName: 'PT RAWA KINI MEDIA',
      },
    });
    expect(account.bankAccountAdd).toMatchObject({
      bankAccount: { state: 'PENDING', number: '000-0000001' },
      errors: [],
    });
    app.clock.set(at('2026-01-05', '09:00'));
    await submit();
  }

  const RETURN = act('Return', 'ReturnApplicationInput');
  const returned = (reason: string) => ({
    input: { applicationId, items: [{ key: 'npwp', result: 'UNREADABLE', reason }] },
  });

  it('is returned with exactly the reason on exactly the NPWP, and corrected beside version 1 (assertion 2)', async () => {
    await submitted();
    app.clock.set(at('2026-01-06', '10:15'));

    for (const input of [returned('   ').input, { applicationId, items: [] }]) {
      const refused = await sari().run(RETURN, { input });
      expect(refused.applicationReturn).toMatchObject({
        application: null,
        errors: [{ code: 'INVALID_INPUT' }],
      });
    }
    expect(await stored()).toMatchObject({ state: 'SUBMITTED', returnCount: 0 });
    const done = await sari().run(RETURN, returned('NPWP tidak terbaca'));

    expect(done.applicationReturn).toMatchObject({
      application: {
        state: 'INCOMPLETE',
        stateSince: '2026-01-06T03:15:00.000Z',
        completeBy: '2026-01-08T09:00:00.000Z',
      },
      errors: [],
    });
    const seen = (await joko.run(ITEMS, { id: applicationId })).application;
    expect(seen.items.filter((item: { reason: string | null }) => item.reason !== null)).toEqual([
      expect.objectContaining({
        key: 'npwp',
        result: 'UNREADABLE',
        reason: 'NPWP tidak terbaca',
        checks: [],
      }),
    ]);
    expect(
      seen.items
        .filter((item: { isEditable: boolean }) => item.isEditable)
        .map((item: { key: string }) => item.key),
    ).toEqual(['npwp']);
    expect(await provide('deed')).toMatchObject({ item: null, errors: [{ code: 'INVALID_TRANSITION' }] });

    app.clock.set(at('2026-01-06', '13:40'));
    const early = await joko.run(act('Resubmit'), { input: { applicationId } });
    expect(early.applicationResubmit).toMatchObject({ errors: [{ code: 'INVALID_INPUT', field: ['npwp'] }] });
    await provide('npwp', 'npwp-jelas.pdf');
    const again = await joko.run(act('Resubmit'), { input: { applicationId } });

    expect(again.applicationResubmit).toMatchObject({
      application: {
        state: 'SUBMITTED',
        receiptNumber: 'REG-2026-0001',
        submittedAt: '2026-01-05T02:00:00.000Z',
        completeBy: null,
      },
    });
    const npwp = (await joko.run(ITEMS, { id: applicationId })).application.items.find(
      (item: { key: string }) => item.key === 'npwp',
    );
    expect(npwp.isEditable).toBe(false);
    expect(npwp.versions).toEqual([
      {
        n: 1,
        result: 'UNREADABLE',
        reason: 'NPWP tidak terbaca',
        sha256: expect.any(String),
        providedAt: '2026-01-05T01:00:00.000Z',
        file: { name: 'npwp.pdf' },
      },
      {
        n: 2,
        result: 'PENDING',
        reason: null,
        sha256: expect.any(String),
        providedAt: '2026-01-06T06:40:00.000Z',
        file: { name: 'npwp-jelas.pdf' },
      },
    ]);
    expect(npwp.versions[0].sha256).not.toBe(npwp.versions[1].sha256);
  });

  it('is verified, visited, scored and approved at the times of the story', async () => {
    await submitted();
    app.clock.set(at('2026-01-06', '10:15'));
    await sari().run(RETURN, returned('NPWP tidak terbaca'));
    app.clock.set(at('2026-01-06', '13:40'));
    await provide('npwp');
    await joko.run(act('Resubmit'), { input: { applicationId } });

    app.clock.set(at('2026-01-07', '09:05'));
    const first = await maman().run(act('PassAdmin'), { input: { applicationId } });
    expect(first.applicationPassAdmin).toMatchObject({ application: { state: 'SUBMITTED' }, errors: [] });
    const twice = await maman().run(act('PassAdmin'), { input: { applicationId } });
    expect(twice.applicationPassAdmin).toMatchObject({
      application: null,
      errors: [{ code: 'SEPARATION_OF_DUTY' }],
    });
    app.clock.set(at('2026-01-07', '09:30'));
    const second = await sari().run(act('PassAdmin'), { input: { applicationId } });
    expect(second.applicationPassAdmin).toMatchObject({
      application: { state: 'ADMIN_VERIFIED', stateSince: '2026-01-07T02:30:00.000Z' },
      errors: [],
    });
    expect((await app.db.find(LegalDocument)).map(({ kind, state }) => [kind, state]).sort()).toEqual(
      [...REQUIRED].sort().map((kind) => [kind, 'VALID']),
    );
    expect(await app.db.find(BankAccount)).toMatchObject([
      { state: 'ACTIVE', fromOn: '2026-01-07', approvedByIds: ['0190-maman', '0190-sari'] },
    ]);

    app.clock.set(at('2026-01-08', '10:00'));
    await sari().run(act('StartVisit', 'StartVisitInput'), {
      input: { applicationId, visitOn: '2026-01-08' },
    });
    app.clock.set(at('2026-01-08', '14:00'));
    const photo = await app.perform((ctx) => makeFile(ctx, { name: 'kantor.jpg' }));
    const findings = {
      photoFileId: photo.id,
      latitude: -3.2,
      longitude: 104.8,
      editorialTeamMet: true,
      regularOutputMonths: 12,
      originalitySample: 'Lima berita diperiksa, asli.',
    };
    const visit = await sari().run(act('PassFactual', 'PassFactualInput'), {
      input: { applicationId, ...findings },
    });
    expect(visit.applicationPassFactual).toMatchObject({
      application: { state: 'FACTUALLY_VERIFIED' },
      errors: [],
    });
    app.clock.set(at('2026-01-08', '16:00'));
    const points = [
      ['legal', 18],
      ['pressCouncil', 10],
      ['journalists', 10],
      ['reach', 14],
      ['regularity', 12],
      ['localOffice', 4],
      ['ethics', 4],
    ].map(([key, value]) => ({ key, points: value }));
    const scored = await maman().run(act('Score', 'ScoreApplicationInput'), {
      input: { applicationId, points },
    });
    expect(scored.applicationScore).toMatchObject({
      application: { state: 'SCORED', score: 72, tier: 'B' },
      errors: [],
    });

    app.clock.set(at('2026-01-09', '09:00'));
    const APPROVE = act('Approve', 'ApproveApplicationInput');
    const wulan = await app
      .as(Role.VERIFICATION_CHAIR, { name: 'Wulan' })
      .run(APPROVE, { input: { applicationId } });
    expect(wulan.applicationApprove).toMatchObject({ application: { state: 'SCORED' }, errors: [] });
    const putra = await app
      .as(Role.BUDGET_USER, { name: 'Putra' })
      .run(APPROVE, { input: { applicationId } });
    expect(putra.applicationApprove).toMatchObject({
      application: { state: 'APPROVED', approvedAt: '2026-01-09T02:00:00.000Z', score: 72, tier: 'B' },
      errors: [],
    });
    expect(
      (await app.events())
        .map(({ name }) => name)
        .filter((name) => name.startsWith('application.') && !name.endsWith('item_provided')),
    ).toEqual([
      'application.opened',
      'application.submitted',
      'application.returned',
      'application.resubmitted',
      'application.papers_endorsed',
      'application.papers_passed',
      'application.visit_started',
      'application.factually_verified',
      'application.scored',
      'application.endorsed',
      'application.approved',
    ]);
  });

  it('lets Joko read his company and answers "not there" for any other, as for a random id (assertion 3)', async () => {
    await submitted();
    const { company, outlet } = await app.perform(async (ctx) => {
      const made = await makeCompany(ctx, { legalName: 'PT Harian Muara' });
      return { company: made, outlet: await makeOutlet(ctx, { companyId: made.id }) };
    });
    const query = /* GraphQL */ `query ($id: ID!) { company(id: $id) { id legalName npwp } }`;
    const edit = /* GraphQL */ `mutation ($id: ID!) { companyEdit(input: { companyId: $id, expectedVersion: 1, changes: { address: "x" } }) { company { id } errors { code message field } } }`;

    expect((await joko.run(query, { id: companyId })).company).toMatchObject({
      legalName: 'PT Rawa Kini Media',
      npwp: '00.000.000.0-000.001',
    });
    const answers = [];
    for (const id of [company.id, newId()])
      answers.push([await joko.run(query, { id }), await joko.run(edit, { id })]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual([
      { company: null },
      {
        companyEdit: {
          company: null,
          errors: [{ code: 'NOT_FOUND', message: 'Data tidak ditemukan.', field: [] }],
        },
      },
    ]);
    const lists = await joko.run(
      '{ companies { nodes { legalName } totalCount } outlets { nodes { name } totalCount } }',
    );
    expect(lists).toEqual({
      companies: { nodes: [{ legalName: 'PT Rawa Kini Media' }], totalCount: 1 },
      outlets: { nodes: [{ name: 'RawaKini' }], totalCount: 1 },
    });
    expect(
      (await joko.run('query ($id: ID!) { outlet(id: $id) { id } }', { id: outlet.id })).outlet,
    ).toBeNull();
  });
});
