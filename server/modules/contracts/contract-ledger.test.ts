import fc from 'fast-check';
import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { testApp } from '../../test/app';
import { activeContract } from '../../test/factories/contracts';
import { reserveBudget } from '../budget/budget-ledger.service';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from './contract.entity';
import { ContractState as S } from './contract.enums';
import { controlCard } from './contract-card.service';
import {
  addInvoiced,
  addOrdered,
  addPaid,
  addProven,
  assertOrderable,
  releaseQuota,
  reserveQuota,
  unuseQuota,
  useQuota,
} from './contract-ledger.service';
import { ContractLine } from './contract-line.entity';

describe('quota and value of a contract', () => {
  const app = testApp();
  const code = async (work: Promise<unknown>) =>
    work.then(
      () => 'DONE',
      (error) => (error instanceof DomainError ? error.code : 'FAULT'),
    );
  const contractOf = (id: string) => app.db.findOneByOrFail(Contract, { id });
  const lineOf = (id: string) => app.db.findOneByOrFail(ContractLine, { id });
  const LINE = 'query ($id: ID!) { contract(id: $id) { lines { maxQuantity used reserved available } } }';

  it('holds nothing for an order before the contract is ACTIVE, then 2 of 24 and Rp3.330.000 (assertion 4)', async () => {
    const { contract, line, budgetLine, outlet } = await activeContract(app, { state: S.AGREED });
    const order = (day: string) =>
      app.perform(async (ctx) => {
        const { id } = await assertOrderable(ctx, contract.id, day);
        await reserveBudget(ctx, budgetLine.id, 3_330_000, {
          type: 'PublicationOrder',
          id: newId(),
          number: 'PO-2026-0014',
        });
        await reserveQuota(ctx, line.id, 2);
        await addOrdered(ctx, id, 3_000_000);
      });

    expect(await code(order('2026-01-09'))).toBe('INVALID_TRANSITION');
    expect([
      await lineOf(line.id),
      await app.db.findOneByOrFail(BudgetLine, { id: budgetLine.id }),
    ]).toMatchObject([
      { reserved: 0, version: 1 },
      { reserved: 0, version: 1 },
    ]);
    const { contract: active, line: activeLine } = await activeContract(app, { outlet, budgetLine });
    await app.perform(async (ctx) => {
      await assertOrderable(ctx, active.id, '2026-02-02');
      await reserveBudget(ctx, budgetLine.id, 3_330_000, {
        type: 'PublicationOrder',
        id: newId(),
        number: 'PO-2026-0014',
      });
      await reserveQuota(ctx, activeLine.id, 2);
      await addOrdered(ctx, active.id, 3_000_000);
    });

    const { contract: shown } = await app.as(Role.TECHNICAL_OFFICER).run(LINE, { id: active.id });
    expect(shown.lines).toEqual([{ maxQuantity: 24, used: 0, reserved: 2, available: 22 }]);
    expect(await app.db.findOneByOrFail(BudgetLine, { id: budgetLine.id })).toMatchObject({
      reserved: 3_330_000,
    });
    await app.perform((ctx) => useQuota(ctx, activeLine.id, 2));
    expect(await lineOf(activeLine.id)).toMatchObject({ used: 2, reserved: 0, available: 22 });
  });

  it('gives the last unit to exactly one of two (acceptance 40), and says what is left', async () => {
    const { line } = await activeContract(app, { lines: [{ maxQuantity: 3, used: 2 }] });

    const answers = await Promise.all(
      [1, 2].map(() => code(app.perform((ctx) => reserveQuota(ctx, line.id, 1)))),
    );

    expect(answers.sort()).toEqual(['DONE', 'QUOTA_EXCEEDED']);
    await expect(app.perform((ctx) => reserveQuota(ctx, line.id, 2))).rejects.toMatchObject({
      message: 'Sisa kuota 0 unit, pesanan 2 unit.',
    });
  });

  it('keeps a quota of 100 under 50 parallel orders of 30, and a ceiling likewise', async () => {
    const { line, contract } = await activeContract(app, { ceiling: 100, lines: [{ maxQuantity: 100 }] });

    const quota = await Promise.all(
      Array.from({ length: 50 }, () => code(app.perform((ctx) => reserveQuota(ctx, line.id, 30)))),
    );
    const value = await Promise.all(
      Array.from({ length: 50 }, () => code(app.perform((ctx) => addOrdered(ctx, contract.id, 30)))),
    );

    const counted = (answers: string[]) => {
      const refused = answers.filter((answer) => answer !== 'DONE');
      return [answers.length - refused.length, refused.length, ...new Set(refused)];
    };
    expect([counted(quota), counted(value)]).toEqual([
      [3, 47, 'QUOTA_EXCEEDED'],
      [3, 47, 'CEILING_EXCEEDED'],
    ]);
    expect([(await lineOf(line.id)).reserved, (await contractOf(contract.id)).ordered]).toEqual([90, 90]);
  }, 60_000);

  it('refuses an order above the ceiling with the figures', async () => {
    const { contract } = await activeContract(app, { ceiling: 36_000_000, ordered: 35_000_000 });

    const attempt = app.perform((ctx) => addOrdered(ctx, contract.id, 1_500_000));

    await expect(attempt).rejects.toMatchObject({
      code: 'CEILING_EXCEEDED',
      message: 'Sisa nilai kontrak Rp 1.000.000, pesanan Rp 1.500.000.',
    });
    expect(await contractOf(contract.id)).toMatchObject({ ordered: 35_000_000, version: 1 });
  });

  it('refuses to invoice more than is proven', async () => {
    const { contract } = await activeContract(app, { ordered: 3_000_000, proven: 1_500_000 });

    const attempt = app.perform((ctx) => addInvoiced(ctx, contract.id, 3_000_000));

    await expect(attempt).rejects.toMatchObject({
      code: 'PROOF_INCOMPLETE',
      message: 'Terbukti dan belum ditagih Rp 1.500.000, tagihan Rp 3.000.000.',
    });
  });

  it('is exhausted when every unit is proven and open again when a proof is revoked; twice told changes nothing', async () => {
    const { contract, line } = await activeContract(app, { lines: [{ maxQuantity: 2 }] });
    await app.perform(async (ctx) => {
      await reserveQuota(ctx, line.id, 2);
      await addOrdered(ctx, contract.id, 3_000_000);
    });
    await app.deliver();
    expect((await contractOf(contract.id)).state).toBe(S.ACTIVE);
    await app.perform(async (ctx) => {
      await useQuota(ctx, line.id, 2);
      await addProven(ctx, contract.id, 3_000_000);
    });
    await app.deliver({ times: 2 });
    expect((await contractOf(contract.id)).state).toBe(S.EXHAUSTED);

    await app.perform(async (ctx) => {
      await addProven(ctx, contract.id, -1_500_000);
      await unuseQuota(ctx, line.id, 1);
      await addOrdered(ctx, contract.id, -1_500_000);
    });
    await app.deliver({ times: 2 });

    expect((await contractOf(contract.id)).state).toBe(S.ACTIVE);
    expect(await lineOf(line.id)).toMatchObject({ used: 1, reserved: 0, available: 1 });
    expect((await app.events()).map(({ name, actor }) => [name, actor])).toEqual([
      ['contract.exhausted', 'Sistem'],
      ['contract.reopened', 'Sistem'],
    ]);
  });

  it('is exhausted when the ceiling does not reach for one more unit', async () => {
    const { contract } = await activeContract(app, {
      ceiling: 3_000_000,
      ordered: 3_000_000,
      lines: [{ maxQuantity: null, used: 1, reserved: 1 }],
    });

    await app.perform((ctx) => addProven(ctx, contract.id, 1_500_001));
    await app.deliver();

    expect((await contractOf(contract.id)).state).toBe(S.EXHAUSTED);
  });

  it.each([
    [S.SUSPENDED, '2026-02-02', 'sedang ditangguhkan'],
    [S.EXHAUSTED, '2026-02-02', 'sudah habis kuotanya'],
    [S.EXPIRED, '2026-02-02', 'sudah berakhir'],
    [S.DRAFT, '2026-02-02', 'belum berlaku'],
    [S.ACTIVE, '2027-01-01', 'berlaku 2026-01-01 sampai 2026-12-31'],
  ])('refuses an order on a contract %s on %s', async (state, day, text) => {
    const { contract } = await activeContract(app, { state });

    const attempt = app.perform((ctx) => assertOrderable(ctx, contract.id, day));

    await expect(attempt).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
      message: expect.stringContaining(text),
    });
  });

  it('says on the card when the contract and its lines differ', async () => {
    const { contract, line } = await activeContract(app);
    await app.perform((ctx) => addOrdered(ctx, contract.id, 1_500_000));
    const card = async () =>
      (
        await app
          .as(Role.AUDITOR)
          .run('query ($id: ID!) { contract(id: $id) { controlCard { agrees rows { equation agrees } } } }', {
            id: contract.id,
          })
      ).contract.controlCard;

    expect(await card()).toMatchObject({
      agrees: false,
      rows: [
        { equation: 'VALUE', agrees: false },
        { equation: 'ORDERED', agrees: false },
        { agrees: true },
        { agrees: true },
      ],
    });
    await app.perform((ctx) => reserveQuota(ctx, line.id, 1));
    expect(await card()).toMatchObject({ agrees: true });
  });

  it('keeps paid <= invoiced <= proven <= ordered <= value and used + reserved <= maximum, whatever happens (T42)', async () => {
    const price = 10;
    type Act = (ctx: Ctx, contractId: string, lineId: string, n: number) => Promise<void>;
    const acts: Record<string, Act> = {
      order: async (ctx, c, l, n) => {
        await reserveQuota(ctx, l, n);
        await addOrdered(ctx, c, n * price);
      },
      cancel: async (ctx, c, l, n) => {
        await releaseQuota(ctx, l, n);
        await addOrdered(ctx, c, -n * price);
      },
      prove: async (ctx, c, l, n) => {
        await useQuota(ctx, l, n);
        await addProven(ctx, c, n * price);
      },
      revoke: async (ctx, c, l, n) => {
        await addProven(ctx, c, -n * price);
        await unuseQuota(ctx, l, n, { toReserved: true });
      },
      invoice: (ctx, c, _l, n) => addInvoiced(ctx, c, n * price),
      reject: (ctx, c, _l, n) => addInvoiced(ctx, c, -n * price),
      pay: (ctx, c, _l, n) => addPaid(ctx, c, n * price),
      refund: (ctx, c, _l, n) => addPaid(ctx, c, -n * price),
    };
    const step = fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.integer({ min: 1, max: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { contract, line } = await activeContract(app, {
          lines: [{ unitPrice: price, maxQuantity: 8 }],
        });
        for (const [name, n] of steps) {
          await code(app.perform(async (ctx) => acts[name]?.(ctx, contract.id, line.id, n)));
          const { ordered, proven, invoiced, paid } = await contractOf(contract.id);
          const { used, reserved } = await lineOf(line.id);
          expect([paid, invoiced, proven, ordered, 80]).toEqual(
            [paid, invoiced, proven, ordered, 80].sort((a, b) => a - b),
          );
          expect(Math.min(paid, used, reserved)).toBeGreaterThanOrEqual(0);
          expect([(used + reserved) * price, used * price]).toEqual([ordered, proven]);
        }
        const card = await app.perform(async (ctx) => controlCard(ctx, await ctx.get(Contract, contract.id)));
        expect(card.agrees).toBe(true);
      }),
      { numRuns: Number(process.env.HARD ? 500 : 20) },
    );
  }, 120_000);
});
