import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { activeContract, type MadeContract, storedFile } from '../../test/factories/contracts';
import { Contract } from './contract.entity';
import { ContractState as S } from './contract.enums';
import { ContractAmendment } from './contract-amendment.entity';
import { addOrdered, addProven, releaseQuota, reserveQuota, useQuota } from './contract-ledger.service';
import { ContractLine } from './contract-line.entity';

const CARD = 'controlCard { agrees rows { equation total done rest agrees } }';
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { contract { state endsOn value allowedActions openAmendment { ordinal state before { endsOn lines { unitPrice } } after { endsOn lines { unitPrice maxQuantity } } } lines { id unitPrice maxQuantity used reserved available replacedBy { id } } ${CARD} } errors { code field message } } }`;
const AMEND = step('contractAmend', 'AmendContractInput');
const SIGN = step('contractAmendmentSign', 'SignContractInput');
const WITHDRAW = step('contractAmendmentWithdraw', 'ContractReasonInput');
const EXCEPT = step('contractPriceExcept', 'ContractReasonInput');

describe('amendments', () => {
  const app = testApp();
  const bayu = () => app.as(Role.PROCUREMENT_OFFICER);
  const gita = () => app.as(Role.COMMITMENT_OFFICER);
  const row = (id: string) => app.db.findOneByOrFail(Contract, { id });
  const lineInput = (line: ContractLine, values: object = {}) => ({
    lineId: line.id,
    kind: line.kind,
    rateUnit: line.rateUnit,
    description: line.description,
    unitPrice: line.unitPrice,
    maxQuantity: line.maxQuantity,
    offer: line.offer,
    rateCard: line.rateCard,
    standardPrice: line.standardPrice,
    ownEstimate: line.ownEstimate,
    minutes: line.minutes,
    ...values,
  });
  const amend = ({ contract }: MadeContract, values: object) =>
    bayu().run(AMEND, {
      input: { contractId: contract.id, reason: 'Perubahan harga', effectiveOn: '2026-01-05', ...values },
    });
  const sign = async ({ contract, companyId }: MadeContract) => {
    const fileId = (await storedFile(app, companyId)).id;
    const first = await app
      .as(Role.COMPANY_ADMIN, { companyId })
      .run(SIGN, { input: { contractId: contract.id, fileId } });
    return [first, await gita().run(SIGN, { input: { contractId: contract.id } })];
  };
  /** Two units ordered, one of them proven. */
  const delivered = (made: MadeContract) =>
    app.perform(async (ctx) => {
      await reserveQuota(ctx, made.line.id, 2);
      await addOrdered(ctx, made.contract.id, 2 * made.line.unitPrice);
      await useQuota(ctx, made.line.id, 1);
      await addProven(ctx, made.contract.id, made.line.unitPrice);
    });

  it('keeps what is ordered at its price and gives the rest of the quota the new one', async () => {
    const made = await activeContract(app);
    await delivered(made);

    const { contractAmend } = await amend(made, {
      lines: [lineInput(made.line, { unitPrice: 1_250_000, maxQuantity: 20 })],
    });
    const [first, second] = await sign(made);

    expect(contractAmend).toMatchObject({
      contract: {
        openAmendment: {
          ordinal: 1,
          state: 'DRAFT',
          before: { lines: [{ unitPrice: 1_500_000 }] },
          after: { lines: [{ unitPrice: 1_250_000, maxQuantity: 20 }] },
        },
      },
      errors: [],
    });
    expect(first.contractAmendmentSign).toMatchObject({
      contract: { value: 36_000_000, allowedActions: [] },
      errors: [],
    });
    const [old, fresh] = second.contractAmendmentSign.contract.lines;
    expect(old).toMatchObject({
      id: made.line.id,
      unitPrice: 1_500_000,
      maxQuantity: 2,
      used: 1,
      reserved: 1,
      available: 0,
      replacedBy: { id: fresh.id },
    });
    expect(fresh).toMatchObject({
      unitPrice: 1_250_000,
      maxQuantity: 18,
      used: 0,
      reserved: 0,
      available: 18,
    });
    expect(second.contractAmendmentSign.contract).toMatchObject({
      value: 25_500_000,
      openAmendment: null,
      controlCard: {
        agrees: true,
        rows: [
          { equation: 'VALUE', total: 25_500_000, done: 3_000_000, rest: 22_500_000, agrees: true },
          { equation: 'ORDERED', total: 3_000_000, done: 1_500_000, rest: 1_500_000, agrees: true },
          { equation: 'PROVEN', total: 1_500_000, done: 0, rest: 1_500_000, agrees: true },
          { equation: 'INVOICED', total: 0, done: 0, rest: 0, agrees: true },
        ],
      },
    });
    expect((await app.events()).map(({ name }) => name)).toEqual([
      'contract.amendment_drafted',
      'contract.endorsed',
      'contract.amended',
    ]);
  });

  it('passes a cancelled unit of the old price on to the new line, and takes no new order at the old price', async () => {
    const made = await activeContract(app);
    await delivered(made);
    await amend(made, { lines: [lineInput(made.line, { unitPrice: 1_250_000 })] });
    await sign(made);

    await app.perform(async (ctx) => {
      await releaseQuota(ctx, made.line.id, 1);
      await addOrdered(ctx, made.contract.id, -1_500_000);
    });

    const lines = await app.db.find(ContractLine, { order: { id: 'ASC' } });
    expect(lines.map(({ maxQuantity, used, reserved }) => [maxQuantity, used, reserved])).toEqual([
      [1, 1, 0],
      [23, 0, 0],
    ]);
    const attempt = app.perform((ctx) => reserveQuota(ctx, made.line.id, 1));
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID_TRANSITION' });
    const { contract } = await gita().run(`query ($id: ID!) { contract(id: $id) { value ${CARD} } }`, {
      id: made.contract.id,
    });
    expect(contract).toMatchObject({ value: 30_250_000, controlCard: { agrees: true } });
  });

  it.each([
    [
      'fewer units than ordered',
      (line: ContractLine) => ({ lines: [{ ...line, maxQuantity: 1 }] }),
      ['lines', '0', 'maxQuantity'],
    ],
    ['a ceiling below what is ordered', () => ({ ceiling: 2_999_999 }), ['ceiling']],
    ['an end after 31 December', () => ({ endsOn: '2027-01-31' }), ['endsOn']],
    ['an end that has passed', () => ({ endsOn: '2026-01-02' }), ['endsOn']],
    ['no change at all', () => ({}), ['contractId']],
    ['a day outside the term', () => ({ ceiling: 9_000_000, effectiveOn: '2025-12-31' }), ['effectiveOn']],
  ])('refuses %s and changes nothing', async (_case, values, field) => {
    const made = await activeContract(app);
    await delivered(made);
    const before = await row(made.contract.id);

    const { contractAmend } = await amend(made, values(lineInput(made.line) as never));

    expect(contractAmend).toMatchObject({ contract: null, errors: [{ code: 'INVALID_INPUT', field }] });
    expect(await row(made.contract.id)).toEqual(before);
    expect(await app.db.count(ContractAmendment)).toBe(0);
  });

  it('refuses the second signature when more was delivered meanwhile', async () => {
    const made = await activeContract(app);
    await amend(made, { lines: [lineInput(made.line, { maxQuantity: 1 })] });
    await app.as(Role.COMPANY_ADMIN, { companyId: made.companyId }).run(SIGN, {
      input: { contractId: made.contract.id, fileId: (await storedFile(app, made.companyId)).id },
    });
    await delivered(made);

    const { contractAmendmentSign } = await gita().run(SIGN, { input: { contractId: made.contract.id } });

    expect(contractAmendmentSign.errors).toMatchObject([
      { code: 'INVALID_INPUT', message: '"Advertorial daring" sudah dipesan 2 unit, adendum hanya 1.' },
    ]);
    expect(await app.db.findOneByOrFail(ContractLine, { id: made.line.id })).toMatchObject({
      maxQuantity: 24,
    });
  });

  it('is not in force before its day', async () => {
    const made = await activeContract(app);
    await amend(made, { endsOn: '2026-11-30', effectiveOn: '2026-02-01' });

    const [, early] = await sign(made);
    app.clock.set('2026-02-01T02:00:00Z');
    const { contractAmendmentSign } = await gita().run(SIGN, { input: { contractId: made.contract.id } });

    expect(early.contractAmendmentSign.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(contractAmendmentSign).toMatchObject({ contract: { endsOn: '2026-11-30' }, errors: [] });
  });

  it('asks an exception for a raised price above its limit', async () => {
    const made = await activeContract(app);
    await amend(made, { lines: [lineInput(made.line, { unitPrice: 1_750_001 })] });

    const [refused] = await sign(made);
    const excepted = await app
      .as(Role.BUDGET_USER)
      .run(EXCEPT, { input: { contractId: made.contract.id, reason: 'Harga pasar naik' } });
    const [, done] = await sign(made);

    expect(refused.contractAmendmentSign.errors).toMatchObject([{ code: 'APPROVAL_MISSING' }]);
    expect(excepted.contractPriceExcept.errors).toEqual([]);
    expect(done.contractAmendmentSign.errors).toEqual([]);
    expect(await app.db.find(ContractLine)).toMatchObject([
      { unitPrice: 1_750_001, exceptionReason: 'Harga pasar naik', exceptionUpTo: 1_750_001 },
    ]);
  });

  it('is withdrawn with its signature, then another may be drafted', async () => {
    const made = await activeContract(app);
    await amend(made, { endsOn: '2026-11-30' });
    await app.as(Role.COMPANY_ADMIN, { companyId: made.companyId }).run(SIGN, {
      input: { contractId: made.contract.id, fileId: (await storedFile(app, made.companyId)).id },
    });

    const { contractAmendmentWithdraw } = await bayu().run(WITHDRAW, {
      input: { contractId: made.contract.id, reason: 'Salah' },
    });
    await amend(made, { endsOn: '2026-10-31' });
    const { contractAmendmentSign } = await gita().run(SIGN, { input: { contractId: made.contract.id } });

    expect(contractAmendmentWithdraw).toMatchObject({
      contract: { openAmendment: null, endsOn: '2026-12-31' },
      errors: [],
    });
    expect(contractAmendmentSign).toMatchObject({
      contract: { endsOn: '2026-12-31', openAmendment: { ordinal: 2 } },
      errors: [],
    });
    expect(
      (await app.db.find(ContractAmendment, { order: { ordinal: 'ASC' } })).map(({ state }) => state),
    ).toEqual(['WITHDRAWN', 'DRAFT']);
  });

  it('takes an exhausted contract back to ACTIVE', async () => {
    const made = await activeContract(app, { lines: [{ maxQuantity: 1 }] });
    await app.perform(async (ctx) => {
      await reserveQuota(ctx, made.line.id, 1);
      await addOrdered(ctx, made.contract.id, 1_500_000);
      await useQuota(ctx, made.line.id, 1);
      await addProven(ctx, made.contract.id, 1_500_000);
    });
    await app.deliver();
    expect((await row(made.contract.id)).state).toBe(S.EXHAUSTED);

    await amend(made, { lines: [lineInput(made.line, { maxQuantity: 3 })] });
    const [, done] = await sign(made);

    expect(done.contractAmendmentSign).toMatchObject({
      contract: { state: 'ACTIVE', lines: [{ available: 2 }] },
      errors: [],
    });
  });
});
