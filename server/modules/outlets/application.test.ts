import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import {
  approvedOutlet,
  makeApplication,
  makeCompany,
  makeDocument,
  makeFile,
  makeOutlet,
} from '../../test/factories/outlets';
import { OutletApplication, ApplicationState as S } from './application.entity';
import { ItemCheck } from './application-item.entity';
import { DocumentState, LegalDocument } from './legal-document.entity';
import { Grade } from './outlet.entity';
import { PressCompany } from './press-company.entity';

const act = (name: string, type: string) => /* GraphQL */ `
  mutation ($input: ${type}!) { application${name}(input: $input) { application { id state rejectionCode rejectionReason allowedActions } errors { code message field } } }`;
const RETURN = act('Return', 'ReturnApplicationInput');
const REJECT = act('Reject', 'RejectApplicationInput');
const OBJECT = act('Object', 'ApplicationReasonInput');
const DECIDE = act('DecideObjection', 'DecideObjectionInput');
const CHECK = /* GraphQL */ `mutation ($input: CheckItemInput!) { itemCheck(input: $input) { item { key } errors { code field } } }`;
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);

describe('applications', () => {
  const app = testApp();

  async function application(values: Partial<OutletApplication> = {}) {
    const made = await app.perform(async (ctx) => {
      const company = await makeCompany(ctx);
      const outlet = await makeOutlet(ctx, { companyId: company.id });
      return {
        company,
        outlet,
        application: await makeApplication(ctx, {
          companyId: company.id,
          outletId: outlet.id,
          state: S.SUBMITTED,
          ...values,
        }),
      };
    });
    return {
      ...made,
      id: made.application.id,
      owner: app.as(Role.COMPANY_ADMIN, { companyId: made.company.id }),
    };
  }
  const stored = (id: string) => app.db.findOneByOrFail(OutletApplication, { id });
  const items = async (id: string) =>
    (
      await app
        .as(Role.VERIFIER)
        .run(
          'query ($id: ID!) { application(id: $id) { items { id key result reason checks { result checkedByName } } } }',
          { id },
        )
    ).application.items;

  it.each([
    ['no item', [], ['items']],
    ['a blank reason', [{ key: 'npwp', result: 'UNREADABLE', reason: '  ' }], ['items', '0', 'reason']],
    ['an empty reason', [{ key: 'npwp', result: 'UNREADABLE', reason: '' }], ['items', '0', 'reason']],
    [
      'a result that is no failure',
      [{ key: 'npwp', result: 'PASSED', reason: 'x' }],
      ['items', '0', 'result'],
    ],
    ['an unknown item', [{ key: 'moon', result: 'MISSING', reason: 'x' }], ['items', '0', 'key']],
  ])('refuses a return with %s and changes nothing', async (_case, failed, field) => {
    const { id } = await application();
    const { applicationReturn } = await app
      .as(Role.VERIFIER)
      .run(RETURN, { input: { applicationId: id, items: failed } });

    expect(applicationReturn).toMatchObject({
      application: null,
      errors: [{ code: 'INVALID_INPUT', field }],
    });
    expect(await stored(id)).toMatchObject({ state: 'SUBMITTED', version: 1 });
    expect(await app.events('application.returned')).toEqual([]);
  });

  it('returns all reasons at once: those named and the failed checks made before, which stay hidden until then', async () => {
    const { id, owner } = await application();
    const [deed] = (await items(id)).filter((item: { key: string }) => item.key === 'deed');
    await app
      .as(Role.VERIFIER, { name: 'Sari' })
      .run(CHECK, { input: { itemId: deed.id, result: 'MISMATCH', reason: 'Nama tidak sama' } });
    const read = 'query ($id: ID!) { application(id: $id) { items { key result reason } } }';
    const failed = async () =>
      (await owner.run(read, { id })).application.items.filter(
        (item: { reason: string | null }) => item.reason,
      );

    expect(await failed()).toEqual([]);
    const blocked = await app
      .as(Role.VERIFIER, { id: 'other' })
      .run(act('PassAdmin', 'ApplicationInput'), { input: { applicationId: id } });
    expect(blocked.applicationPassAdmin).toMatchObject({
      errors: [{ code: 'INVALID_INPUT', field: ['deed'] }],
    });
    await app.as(Role.VERIFIER).run(RETURN, {
      input: {
        applicationId: id,
        items: [{ key: 'domicileLetter', result: 'MISSING', reason: 'Belum ada' }],
      },
    });

    expect(await failed()).toEqual([
      { key: 'deed', result: 'MISMATCH', reason: 'Nama tidak sama' },
      { key: 'domicileLetter', result: 'MISSING', reason: 'Belum ada' },
    ]);
    expect(await app.db.find(ItemCheck)).toMatchObject([{ result: 'MISMATCH', checkedByName: 'Sari' }]);
  });

  it('rejects what was not corrected in time, by the clock and once', async () => {
    const { id, owner } = await application();
    app.clock.set(at('2026-01-06', '10:15'));
    await app.as(Role.VERIFIER).run(RETURN, {
      input: { applicationId: id, items: [{ key: 'npwp', result: 'UNREADABLE', reason: 'x' }] },
    });

    await app.at(at('2026-01-08', '16:00'));
    expect(await stored(id)).toMatchObject({ state: 'INCOMPLETE' });
    app.clock.set(at('2026-01-08', '16:01'));
    const late = await owner.run(act('Resubmit', 'ApplicationInput'), { input: { applicationId: id } });
    expect(late.applicationResubmit).toMatchObject({ errors: [{ code: 'INVALID_TRANSITION' }] });
    await app.at(at('2026-01-08', '16:06'));
    await app.at(at('2026-01-08', '16:20'));

    expect(await stored(id)).toMatchObject({ state: 'REJECTED', rejectionCode: 'NOT_COMPLETED' });
    expect(await app.events('application.lapsed')).toMatchObject([{ actor: 'Sistem' }]);
  });

  it('takes one objection within five working days, decided by the budget user with a reason', async () => {
    const { id, owner } = await application();
    await app
      .as(Role.VERIFICATION_CHAIR)
      .run(REJECT, { input: { applicationId: id, code: 'REQUIREMENTS_NOT_MET', reason: 'Tidak berkantor' } });
    const objected = await owner.run(OBJECT, { input: { applicationId: id, reason: 'Kantor pindah' } });
    expect(objected.applicationObject).toMatchObject({ application: { state: 'OBJECTED' }, errors: [] });
    const dismissed = await app
      .as(Role.BUDGET_USER)
      .run(DECIDE, { input: { applicationId: id, isGranted: false, reason: 'Alamat tidak ditemukan' } });
    expect(dismissed.applicationDecideObjection).toMatchObject({ application: { state: 'REJECTED' } });
    const again = await owner.run(OBJECT, { input: { applicationId: id, reason: 'Sekali lagi' } });

    expect(again.applicationObject).toMatchObject({
      application: null,
      errors: [{ code: 'INVALID_TRANSITION' }],
    });
    expect(
      (
        await owner.run('query ($id: ID!) { application(id: $id) { allowedActions rejectionReason } }', {
          id,
        })
      ).application,
    ).toEqual({ allowedActions: [], rejectionReason: 'Tidak berkantor' });
  });

  it('refuses an objection after five working days', async () => {
    const { id, owner } = await application();
    await app
      .as(Role.VERIFICATION_CHAIR)
      .run(REJECT, { input: { applicationId: id, code: 'REQUIREMENTS_NOT_MET', reason: 'x' } });
    app.clock.set(at('2026-01-12', '08:00'));
    const late = await owner.run(OBJECT, { input: { applicationId: id, reason: 'Terlambat' } });
    expect(late.applicationObject).toMatchObject({
      errors: [{ code: 'INVALID_TRANSITION', message: 'Keberatan hanya dapat diajukan dalam 5 hari kerja.' }],
    });
    app.clock.set(at('2026-01-09', '23:59'));
    expect(
      (await owner.run(OBJECT, { input: { applicationId: id, reason: 'Tepat waktu' } })).applicationObject
        .errors,
    ).toEqual([]);
  });

  it.each([
    ['BELOW_TIER before scoring', S.SUBMITTED, null, 'BELOW_TIER', 'INVALID_INPUT'],
    ['the code of the clock', S.SUBMITTED, null, 'NOT_COMPLETED', 'INVALID_INPUT'],
    ['a scored outlet of class C', S.SCORED, Grade.C, 'BELOW_TIER', 'INVALID_TRANSITION'],
  ])('refuses to reject with %s', async (_case, state, tier, code, expected) => {
    const { id } = await application({ state, tier });
    const { applicationReject } = await app
      .as(Role.VERIFICATION_CHAIR)
      .run(REJECT, { input: { applicationId: id, code, reason: 'x' } });
    expect(applicationReject).toMatchObject({ errors: [{ code: expected }] });
    expect(await stored(id)).toMatchObject({ state, version: 1 });
  });

  it('computes the class from the sheet at every threshold, and refuses an incomplete or overfull one', async () => {
    const full = {
      legal: 20,
      pressCouncil: 20,
      journalists: 15,
      reach: 20,
      regularity: 15,
      localOffice: 5,
      ethics: 5,
    };
    const sheet = (values: object) =>
      Object.entries({ ...full, ...values }).map(([key, points]) => ({ key, points }));
    const SCORE = /* GraphQL */ `mutation ($input: ScoreApplicationInput!) { applicationScore(input: $input) { application { score tier state } errors { code field } } }`;
    for (const [values, score, tier] of [
      [{ legal: 0 }, 80, 'A'],
      [{ legal: 0, ethics: 4 }, 79, 'B'],
      [{ legal: 0, reach: 5 }, 65, 'B'],
      [{ legal: 0, reach: 4 }, 64, 'C'],
      [{ legal: 0, reach: 0, pressCouncil: 10 }, 50, 'C'],
      [{ legal: 0, reach: 0, pressCouncil: 9 }, 49, null],
    ] as const) {
      const { id } = await application({ state: S.FACTUALLY_VERIFIED });
      const { applicationScore } = await app
        .as(Role.VERIFIER)
        .run(SCORE, { input: { applicationId: id, points: sheet(values) } });
      expect(applicationScore).toEqual({ application: { score, tier, state: 'SCORED' }, errors: [] });
    }
    const { id } = await application({ state: S.FACTUALLY_VERIFIED });
    for (const points of [
      sheet({}).slice(1),
      sheet({ ethics: 6 }),
      [...sheet({}), { key: 'legal', points: 1 }],
      [...sheet({}), { key: 'coverage', points: 1 }],
    ]) {
      const { applicationScore } = await app
        .as(Role.VERIFIER)
        .run(SCORE, { input: { applicationId: id, points } });
      expect(applicationScore).toMatchObject({ application: null, errors: [{ code: 'INVALID_INPUT' }] });
    }
    expect(await stored(id)).toMatchObject({ state: 'FACTUALLY_VERIFIED', score: null });
  });

  it.each([
    ['no team met', { editorialTeamMet: false }, 'editorialTeamMet'],
    ['five months of output', { regularOutputMonths: 5 }, 'regularOutputMonths'],
    ['no originality sample', { originalitySample: '  ' }, 'originalitySample'],
  ])('refuses a visit with %s', async (_case, values, field) => {
    const { id } = await application({ state: S.FACTUAL_CHECK, visitOn: '2026-01-05' });
    const photo = await app.perform((ctx) => makeFile(ctx));
    const input = {
      applicationId: id,
      photoFileId: photo.id,
      latitude: 1,
      longitude: 2,
      editorialTeamMet: true,
      regularOutputMonths: 6,
      originalitySample: 'x',
      ...values,
    };
    const { applicationPassFactual } = await app
      .as(Role.VERIFIER)
      .run(act('PassFactual', 'PassFactualInput'), { input });
    expect(applicationPassFactual).toMatchObject({ errors: [{ code: 'INVALID_INPUT', field: [field] }] });
  });

  it('expires approved and suspended outlets when the year is over, not before', async () => {
    const { id } = await application({ state: S.APPROVED });
    const other = await application({ state: S.SUSPENDED });
    await app.at(at('2026-12-31', '23:59'));
    expect(await stored(id)).toMatchObject({ state: 'APPROVED' });
    await app.at(at('2027-01-01', '01:00'));
    await app.at(at('2027-01-01', '03:00'));
    expect([await stored(id), await stored(other.id)]).toMatchObject([
      { state: 'EXPIRED' },
      { state: 'EXPIRED' },
    ]);
    expect(await app.events('application.expired')).toHaveLength(2);
  });

  it('blacklists outlet and company for a term by a decision, and refuses the next application until then', async () => {
    const {
      application: { id },
      company,
      outlet,
    } = await approvedOutlet(app);
    const input = {
      applicationId: id,
      reason: 'Bukti fiktif',
      reference: 'SK 1/2026',
      untilOn: '2027-06-30',
    };
    const done = await app.as(Role.BUDGET_USER).run(act('Blacklist', 'BlacklistApplicationInput'), { input });
    expect(done.applicationBlacklist).toMatchObject({ application: { state: 'BLACKLISTED' }, errors: [] });
    expect(await app.db.findOneByOrFail(PressCompany, { id: company.id })).toMatchObject({
      blacklistedUntilOn: '2027-06-30',
      blacklistReference: 'SK 1/2026',
    });
    const { applicationOpen } = await app
      .as(Role.COMPANY_ADMIN, { companyId: company.id })
      .run(
        `mutation ($id: ID!) { applicationOpen(input: { outletId: $id }) { application { id } errors { code message } } }`,
        { id: outlet.id },
      );
    expect(applicationOpen).toMatchObject({ application: null, errors: [{ code: 'INVALID_TRANSITION' }] });
  });

  it('suspends with a reason and reinstates only when no blocking paper is expired', async () => {
    const {
      application: { id },
      company,
      outlet,
    } = await approvedOutlet(app);
    const run = async (name: string, reason: string) =>
      Object.values(
        await app
          .as(Role.BUDGET_USER)
          .run(act(name, 'ApplicationReasonInput'), { input: { applicationId: id, reason } }),
      )[0];
    expect(await run('Suspend', ' ')).toMatchObject({
      errors: [{ code: 'INVALID_INPUT', field: ['reason'] }],
    });
    expect(await run('Suspend', 'Sanksi')).toMatchObject({ application: { state: 'SUSPENDED' } });
    const document = await app.perform((ctx) =>
      makeDocument(ctx, {
        companyId: company.id,
        outletId: outlet.id,
        state: DocumentState.EXPIRED,
        expiresOn: '2026-01-01',
      }),
    );
    expect(await run('Reinstate', 'Selesai')).toMatchObject({ errors: [{ code: 'DOCUMENT_EXPIRED' }] });
    await app.perform(async (ctx) =>
      ctx.save(
        Object.assign(await ctx.get(LegalDocument, document.id), {
          state: DocumentState.WAIVED,
          waivedUntilOn: '2026-02-01',
        }),
      ),
    );
    expect(await run('Reinstate', 'Selesai')).toMatchObject({
      application: { state: 'APPROVED' },
      errors: [],
    });
  });

  it('shows the place in the queue and the working day of the step', async () => {
    const first = await application();
    app.clock.set(at('2026-01-05', '10:00'));
    const second = await application();
    app.clock.set(at('2026-01-08', '10:00'));
    const query =
      'query ($id: ID!) { application(id: $id) { queuePosition stepAge { day limit dueAt isLate isLastDay } } }';
    const step = { day: 4, limit: 3, dueAt: '2026-01-07T09:00:00.000Z', isLate: true, isLastDay: false };
    expect((await first.owner.run(query, { id: first.id })).application).toEqual({
      queuePosition: 1,
      stepAge: step,
    });
    expect((await second.owner.run(query, { id: second.id })).application).toEqual({
      queuePosition: 2,
      stepAge: step,
    });
  });

  it('asks for an open window, and for one application a year', async () => {
    const { company, outlet } = await approvedOutlet(app);
    const OPEN =
      'mutation ($id: ID!) { applicationOpen(input: { outletId: $id }) { application { id } errors { code } } }';
    const owner = app.as(Role.COMPANY_ADMIN, { companyId: company.id });
    expect((await owner.run(OPEN, { id: outlet.id })).applicationOpen.errors).toEqual([
      { code: 'DUPLICATE' },
    ]);
    app.clock.set(at('2026-01-10', '09:00'));
    expect((await owner.run(OPEN, { id: outlet.id })).applicationOpen.errors).toEqual([
      { code: 'INVALID_TRANSITION' },
    ]);
  });
});
