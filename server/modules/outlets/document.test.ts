import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { approvedOutlet, makeDocument, makeFile } from '../../test/factories/outlets';
import { OutletApplication } from './application.entity';
import { LegalDocument } from './legal-document.entity';
import { assertPartner, gradeOf } from './outlet.service';

const at = (day: string) => new Date(`${day}T06:00:00+07:00`);
const RENEW = /* GraphQL */ `mutation ($input: RenewDocumentInput!) { documentRenew(input: $input) { document { id state previous { id } } errors { code field } } }`;
const CHECK = /* GraphQL */ `mutation ($input: CheckDocumentInput!) { documentCheck(input: $input) { document { state } errors { code field } } }`;
const WAIVE = /* GraphQL */ `mutation ($input: WaiveDocumentInput!) { documentWaive(input: $input) { document { state waiverReason } errors { code field } } }`;

describe('legal documents', () => {
  const app = testApp();

  async function expiring(values: Partial<LegalDocument> = {}) {
    const partner = await approvedOutlet(app);
    const document = await app.perform((ctx) =>
      makeDocument(ctx, {
        companyId: partner.company.id,
        outletId: partner.outlet.id,
        expiresOn: '2026-04-30',
        ...values,
      }),
    );
    const stored = async () => ({
      document: (await app.db.findOneByOrFail(LegalDocument, { id: document.id })).state,
      application: (await app.db.findOneByOrFail(OutletApplication, { id: partner.application.id })).state,
    });
    const check = (day: string) => app.perform((ctx) => assertPartner(ctx, partner.outlet.id, day));
    return {
      ...partner,
      document,
      stored,
      check,
      owner: app.as(Role.COMPANY_ADMIN, { companyId: partner.company.id }),
    };
  }

  it('announces 60, 30 and 7 days once each, then expires and suspends, however often the clock runs', async () => {
    const { stored } = await expiring();
    const told = async () => (await app.events('document.expiring')).map(({ data }) => data.daysLeft);
    for (const [day, expected] of [
      ['2026-02-28', []],
      ['2026-03-01', [60]],
      ['2026-03-02', [60]],
      ['2026-03-31', [60, 30]],
      ['2026-04-01', [60, 30]],
      ['2026-04-23', [60, 30, 7]],
      ['2026-04-30', [60, 30, 7]],
    ] as const) {
      await app.at(at(day));
      await app.deliver({ times: 2 });
      expect([day, await told()]).toEqual([day, expected]);
    }
    expect(await stored()).toEqual({ document: 'EXPIRING', application: 'APPROVED' });
    await app.at(at('2026-05-01'));
    await app.at(at('2026-05-02'));
    expect(await stored()).toEqual({ document: 'EXPIRED', application: 'SUSPENDED' });
    expect(await app.events('application.suspended')).toMatchObject([
      { actor: 'Sistem', reason: 'Sertifikat UKW Utama pemimpin redaksi kedaluwarsa pada 2026-04-30.' },
    ]);
  });

  it('does not suspend for a paper that does not block', async () => {
    const { stored, check } = await expiring({ isBlocking: false });
    await app.at(at('2026-05-01'));
    expect(await stored()).toEqual({ document: 'EXPIRED', application: 'APPROVED' });
    await expect(check('2026-05-01')).resolves.toBeUndefined();
  });

  it('suspends every outlet of the company for a paper of the company', async () => {
    const { company, stored } = await expiring({ outletId: null, kind: 'npwp' });
    const second = await approvedOutlet(app, { company });
    await app.at(at('2026-05-01'));
    expect(await stored()).toEqual({ document: 'EXPIRED', application: 'SUSPENDED' });
    expect(await app.db.findOneByOrFail(OutletApplication, { id: second.application.id })).toMatchObject({
      state: 'SUSPENDED',
    });
  });

  it('is renewed by an upload and the check of another person', async () => {
    const { document, owner, stored } = await expiring();
    const file = await app.perform((ctx) => makeFile(ctx, { companyId: document.companyId }));
    const input = { documentId: document.id, fileId: file.id, expiresOn: '2031-04-30' };
    const { documentRenew } = await owner.run(RENEW, { input });
    expect(documentRenew).toMatchObject({
      document: { state: 'PENDING', previous: { id: document.id } },
      errors: [],
    });
    expect((await owner.run(RENEW, { input })).documentRenew.errors).toEqual([
      { code: 'DUPLICATE', field: ['documentId'] },
    ]);
    const check = { documentId: documentRenew.document.id, isAccepted: true };
    expect((await owner.run(CHECK, { input: check })).documentCheck.errors).toEqual([
      { code: 'FORBIDDEN', field: [] },
    ]);
    expect((await app.as(Role.VERIFIER).run(CHECK, { input: check })).documentCheck).toEqual({
      document: { state: 'VALID' },
      errors: [],
    });
    expect((await stored()).document).toBe('RENEWED');
    await app.at(at('2026-05-01'));
    expect((await stored()).application).toBe('APPROVED');
  });

  it('refuses a renewal with a reason only, and keeps the former version', async () => {
    const { document, owner, stored } = await expiring();
    const file = await app.perform((ctx) => makeFile(ctx, { companyId: document.companyId }));
    const { documentRenew } = await owner.run(RENEW, { input: { documentId: document.id, fileId: file.id } });
    const refuse = async (reason: string) =>
      (
        await app
          .as(Role.VERIFIER)
          .run(CHECK, { input: { documentId: documentRenew.document.id, isAccepted: false, reason } })
      ).documentCheck;
    expect(await refuse(' ')).toEqual({
      document: null,
      errors: [{ code: 'INVALID_INPUT', field: ['reason'] }],
    });
    expect(await refuse('Buram')).toEqual({ document: { state: 'REFUSED' }, errors: [] });
    expect((await stored()).document).toBe('VALID');
  });

  it('is waived by the budget user with reason and end, and blocks again afterwards', async () => {
    const { document, stored, check, application } = await expiring();
    await app.at(at('2026-05-01'));
    const input = { documentId: document.id, untilOn: '2026-05-31', reason: 'Ujian ulang dijadwalkan' };
    expect((await app.as(Role.VERIFIER).run(WAIVE, { input })).documentWaive.errors).toEqual([
      { code: 'FORBIDDEN', field: [] },
    ]);
    expect(
      (await app.as(Role.BUDGET_USER).run(WAIVE, { input: { ...input, untilOn: '2026-04-30' } }))
        .documentWaive.errors,
    ).toEqual([{ code: 'INVALID_INPUT', field: ['untilOn'] }]);
    expect((await app.as(Role.BUDGET_USER).run(WAIVE, { input })).documentWaive).toEqual({
      document: { state: 'WAIVED', waiverReason: 'Ujian ulang dijadwalkan' },
      errors: [],
    });
    await app
      .as(Role.BUDGET_USER)
      .run(
        'mutation ($id: ID!) { applicationReinstate(input: { applicationId: $id, reason: "Dikecualikan" }) { errors { code } } }',
        { id: application.id },
      );
    expect(await stored()).toEqual({ document: 'WAIVED', application: 'APPROVED' });
    await expect(check('2026-05-31')).resolves.toBeUndefined();
    await expect(check('2026-06-01')).rejects.toMatchObject({ code: 'DOCUMENT_EXPIRED' });
    await app.at(at('2026-06-01'));
    expect(await stored()).toEqual({ document: 'EXPIRED', application: 'SUSPENDED' });
  });

  it('answers rule C1 for a day: approved, no blocking paper expired, not blacklisted', async () => {
    const { outlet, check } = await expiring();
    await expect(check('2026-04-30')).resolves.toBeUndefined();
    await expect(check('2026-05-01')).rejects.toMatchObject({
      code: 'DOCUMENT_EXPIRED',
      message: expect.stringContaining('2026-04-30'),
    });
    await expect(check('2027-01-01')).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
    await app.perform(async (ctx) =>
      expect([await gradeOf(ctx, outlet.id, 2026), await gradeOf(ctx, outlet.id, 2025)]).toEqual(['B', null]),
    );
  });
});
