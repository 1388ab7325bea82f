import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { approvedOutlet, makeCompany } from '../../test/factories/outlets';
import { BankAccount } from './bank-account.entity';
import { activeBankAccount } from './bank-account.service';
import { LegalForm } from './press-company.entity';
import { TaxProfile } from './tax-profile.entity';
import { isPp55ValidOn, pp55LastYear, taxProfileOn } from './tax-profile.service';

const ADD = /* GraphQL */ `mutation ($input: AddBankAccountInput!) { bankAccountAdd(input: $input) { bankAccount { id state } errors { code field } } }`;
const APPROVE = /* GraphQL */ `mutation ($id: ID!) { bankAccountApprove(input: { bankAccountId: $id }) { bankAccount { state fromOn } errors { code } } }`;
const TAX = /* GraphQL */ `mutation ($input: AddTaxProfileInput!) { taxProfileAdd(input: $input) { taxProfile { pp55LastYear isPp55Valid fromOn } errors { code field } } }`;

describe('bank accounts', () => {
  const app = testApp();

  async function change() {
    const { company, bankAccount } = await approvedOutlet(app);
    const owner = app.as(Role.COMPANY_ADMIN, { companyId: company.id });
    const input = {
      companyId: company.id,
      bank: 'Bank Contoh Daerah',
      number: '0009999999',
      holderName: company.legalName.toLowerCase(),
    };
    const { bankAccountAdd } = await owner.run(ADD, { input });
    expect(bankAccountAdd).toMatchObject({ bankAccount: { state: 'PENDING' }, errors: [] });
    const active = (day: string | null = null) =>
      app.perform(async (ctx) => (await activeBankAccount(ctx, company.id, day))?.id);
    return {
      company,
      former: bankAccount,
      owner,
      input,
      id: bankAccountAdd.bankAccount.id as string,
      active,
    };
  }

  it('changes after two approvals by two persons and one cooling day', async () => {
    const { id, former, active } = await change();
    expect((await app.as(Role.PARTNERSHIP_OFFICER).run(APPROVE, { id })).bankAccountApprove).toMatchObject({
      bankAccount: { state: 'PENDING' },
      errors: [],
    });
    expect((await app.as(Role.PARTNERSHIP_OFFICER).run(APPROVE, { id })).bankAccountApprove.errors).toEqual([
      { code: 'SEPARATION_OF_DUTY' },
    ]);
    expect(await active()).toBe(former?.id);
    expect((await app.as(Role.COMMITMENT_OFFICER).run(APPROVE, { id })).bankAccountApprove).toEqual({
      bankAccount: { state: 'ACTIVE', fromOn: '2026-01-06' },
      errors: [],
    });
    expect([await active(), await active('2026-01-05'), await active('2026-01-06')]).toEqual([
      former?.id,
      former?.id,
      id,
    ]);
    expect(await app.db.findOneByOrFail(BankAccount, { id: former?.id })).toMatchObject({
      toOn: '2026-01-05',
    });
  });

  it.each([
    ['the treasurer', [Role.TREASURER], 'FORBIDDEN'],
    ['a treasurer who also verifies', [Role.TREASURER, Role.VERIFIER], 'SEPARATION_OF_DUTY'],
    ['the budget user', [Role.BUDGET_USER], 'FORBIDDEN'],
    ['a company', [Role.COMPANY_ADMIN], 'NOT_FOUND'],
    ['an administrator who also verifies', [Role.SYSTEM_ADMIN, Role.VERIFIER], 'SEPARATION_OF_DUTY'],
  ])('refuses the approval by %s and changes nothing', async (_case, roles, code) => {
    const { id } = await change();
    expect((await app.as(roles).run(APPROVE, { id })).bankAccountApprove).toEqual({
      bankAccount: null,
      errors: [{ code }],
    });
    expect(await app.db.findOneByOrFail(BankAccount, { id })).toMatchObject({ state: 'PENDING', version: 1 });
  });

  it('refuses the approval by the officer who entered it', async () => {
    const { company } = await approvedOutlet(app);
    const maya = app.as(Role.PARTNERSHIP_OFFICER);
    const { bankAccountAdd } = await maya.run(ADD, {
      input: { companyId: company.id, bank: 'B', number: '0008888888', holderName: company.legalName },
    });
    expect(
      (await maya.run(APPROVE, { id: bankAccountAdd.bankAccount.id })).bankAccountApprove.errors,
    ).toEqual([{ code: 'SEPARATION_OF_DUTY' }]);
  });

  it('refuses another holder, a second pending account and the account in use', async () => {
    const { owner, input } = await change();
    expect(
      (await owner.run(ADD, { input: { ...input, number: '0007777777' } })).bankAccountAdd.errors,
    ).toEqual([{ code: 'DUPLICATE', field: ['number'] }]);
    const { company } = await approvedOutlet(app);
    const other = app.as(Role.COMPANY_ADMIN, { companyId: company.id });
    const bad = await other.run(ADD, {
      input: { ...input, companyId: company.id, holderName: 'Joko Pribadi' },
    });
    expect(bad.bankAccountAdd.errors).toEqual([{ code: 'INVALID_INPUT', field: ['holderName'] }]);
  });

  it('keeps the number sealed in rows and events', async () => {
    await change();
    const text = JSON.stringify([
      await app.db.query('SELECT * FROM bank_account'),
      await app.db.query('SELECT data FROM event'),
    ]);
    expect(text).not.toContain('0009999999');
  });
});

describe('tax status', () => {
  const app = testApp();
  const years = { PT: 3, PT_PERORANGAN: 4, KOPERASI: 4, CV: 4, FIRMA: 4, YAYASAN: 0 };

  it.each([
    [LegalForm.PT, '2024-05-01', 2026],
    [LegalForm.PT, '2023-12-31', 2025],
    [LegalForm.PT, '2015-01-01', 2020],
    [LegalForm.PT, '2018-07-01', 2020],
    [LegalForm.KOPERASI, '2023-01-01', 2026],
    [LegalForm.PT_PERORANGAN, '2024-01-01', 2027],
    [LegalForm.YAYASAN, '2024-01-01', null],
  ])('counts the last year of a certificate for %s registered on %s', (form, registeredOn, last) => {
    expect(pp55LastYear(years, form, registeredOn)).toBe(last);
  });

  async function add(values: object, company: Partial<Parameters<typeof makeCompany>[1]> = {}) {
    const made = await app.perform((ctx) => makeCompany(ctx, company));
    const input = { companyId: made.id, fromOn: '2026-01-01', vatRegistered: false, ...values };
    return { made, answer: (await app.as(Role.PARTNERSHIP_OFFICER).run(TAX, { input })).taxProfileAdd };
  }

  it('computes the last year, and refuses a certificate that is too old', async () => {
    const good = await add({ pp55Number: 'SK-1', pp55RegisteredOn: '2024-03-01' });
    expect(good.answer).toEqual({
      taxProfile: { pp55LastYear: 2026, isPp55Valid: true, fromOn: '2026-01-01' },
      errors: [],
    });
    const old = await add({ pp55Number: 'SK-2', pp55RegisteredOn: '2023-03-01' });
    expect(old.answer).toEqual({
      taxProfile: null,
      errors: [{ code: 'DOCUMENT_EXPIRED', field: ['pp55Number'] }],
    });
    expect(await app.db.count(TaxProfile)).toBe(1);
  });

  it.each([
    ['PKP without its number', { vatRegistered: true }, 'vatNumber'],
    [
      'PKP with PP 55',
      { vatRegistered: true, vatNumber: 'S', pp55Number: 'SK', pp55RegisteredOn: '2025-01-01' },
      'pp55Number',
    ],
    ['a certificate without its day', { pp55Number: 'SK' }, 'pp55RegisteredOn'],
  ])('refuses %s', async (_case, values, field) => {
    expect((await add(values)).answer).toEqual({
      taxProfile: null,
      errors: [{ code: 'INVALID_INPUT', field: [field] }],
    });
  });

  it('answers the status of a day over a change in August, and refuses a day before the first', async () => {
    const { company } = await approvedOutlet(app);
    const input = { companyId: company.id, fromOn: '2026-08-01', vatRegistered: false };
    expect((await app.as(Role.FINANCE_OFFICER).run(TAX, { input })).taxProfileAdd.errors).toEqual([]);
    expect((await app.as(Role.FINANCE_OFFICER).run(TAX, { input })).taxProfileAdd.errors).toEqual([
      { code: 'DUPLICATE', field: ['fromOn'] },
    ]);
    await app.perform(async (ctx) => {
      const days = ['2026-07-31', '2026-08-01'];
      expect(
        await Promise.all(days.map(async (day) => (await taxProfileOn(ctx, company.id, day)).vatRegistered)),
      ).toEqual([true, false]);
      await expect(taxProfileOn(ctx, company.id, '2025-12-31')).rejects.toMatchObject({
        code: 'INVALID_TRANSITION',
      });
    });
  });

  it('lets the company state its status once, and nobody else', async () => {
    const made = await app.perform((ctx) => makeCompany(ctx));
    const owner = app.as(Role.COMPANY_ADMIN, { companyId: made.id });
    const say = (fromOn: string, caller = owner) =>
      caller.run(TAX, { input: { companyId: made.id, fromOn, vatRegistered: false } });
    expect((await say('2026-01-01', app.as(Role.TREASURER))).taxProfileAdd.errors).toEqual([
      { code: 'FORBIDDEN', field: [] },
    ]);
    expect((await say('2026-01-01')).taxProfileAdd.errors).toEqual([]);
    expect((await say('2026-02-01')).taxProfileAdd.errors).toEqual([{ code: 'FORBIDDEN', field: [] }]);
  });

  it('ends the final tax with its last year and with registration for VAT', () => {
    const profile = Object.assign(new TaxProfile(), {
      pp55Number: 'SK',
      pp55LastYear: 2026,
      vatRegistered: false,
    });
    expect([isPp55ValidOn(profile, '2026-12-31'), isPp55ValidOn(profile, '2027-01-01')]).toEqual([
      true,
      false,
    ]);
    expect(isPp55ValidOn(Object.assign(profile, { vatRegistered: true }), '2026-01-01')).toBe(false);
  });
});
