import fc from 'fast-check';
import { DomainError } from '../../platform/errors';
import { testApp } from '../../test/app';
import { budgetLine } from '../../test/factories/contracts';
import { BudgetEntry } from './budget-entry.entity';
import {
  assertCashRelease,
  type BudgetRef,
  encumberBudget,
  payBudget,
  refundBudget,
  releaseBudget,
  reserveBudget,
  unencumberBudget,
} from './budget-ledger.service';
import { BudgetLine } from './budget-line.entity';
import { figuresOn } from './budget-reads.service';
import { CashRelease } from './cash-release.entity';

const ref = (number: string): BudgetRef => ({ type: 'PublicationOrder', id: `id-${number}`, number });

describe('the ledger of a budget line', () => {
  const app = testApp();
  const now = async (id: string) => {
    const { ceiling, shifted, reserved, encumbered, paid, available } = await app.db.findOneByOrFail(
      BudgetLine,
      { id },
    );
    return { ceiling, shifted, reserved, encumbered, paid, available };
  };
  const code = async (work: Promise<unknown>) =>
    work.then(
      () => 'DONE',
      (error) => (error instanceof DomainError ? error.code : 'FAULT'),
    );

  it('refuses an order above the ceiling with the figures and changes nothing', async () => {
    const { id } = await budgetLine(app, { ceiling: 1_200_000 });

    const attempt = app.perform((ctx) => reserveBudget(ctx, id, 1_665_000, ref('PO-1')));

    await expect(attempt).rejects.toMatchObject({
      code: 'BUDGET_EXCEEDED',
      message: 'Sisa pagu Rp 1.200.000, pesanan Rp 1.665.000.',
    });
    expect(await now(id)).toMatchObject({ reserved: 0, available: 1_200_000 });
    expect(await app.db.count(BudgetEntry)).toBe(1);
  });

  it('accepts exactly 3 of 50 parallel orders of 30 against 100 (T40)', async () => {
    const { id } = await budgetLine(app, { ceiling: 100 });

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        code(app.perform((ctx) => reserveBudget(ctx, id, 30, ref(`PO-${i}`)))),
      ),
    );

    expect(answers.filter((answer) => answer === 'DONE')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'BUDGET_EXCEEDED')).toHaveLength(47);
    expect(await now(id)).toMatchObject({ reserved: 90, available: 10 });
    expect(await app.db.countBy(BudgetEntry, { budgetLineId: id, kind: 'RESERVE' as never })).toBe(3);
  }, 60_000);

  it('takes an order through invoice to payment (assertion 8)', async () => {
    const { id } = await budgetLine(app);
    await app.perform((ctx) => reserveBudget(ctx, id, 3_330_000, ref('PO-2026-0014')));

    await app.perform((ctx) =>
      encumberBudget(
        ctx,
        id,
        {
          fromReserved: 3_330_000,
          amount: 3_330_000,
          orders: [{ amount: 3_330_000, ref: ref('PO-2026-0014') }],
        },
        ref('INV-2026-0007'),
      ),
    );
    const invoiced = await now(id);
    await app.perform((ctx) => payBudget(ctx, id, 3_330_000, ref('INV-2026-0007')));

    expect(invoiced).toMatchObject({ reserved: 0, encumbered: 3_330_000, available: 246_670_000 });
    expect(await now(id)).toMatchObject({
      reserved: 0,
      encumbered: 0,
      paid: 3_330_000,
      available: 246_670_000,
    });
  });

  it('releases the difference when the invoice is smaller than the reserve (B5)', async () => {
    const { id } = await budgetLine(app, { ceiling: 1_110_000 });
    await app.perform((ctx) => reserveBudget(ctx, id, 1_110_000, ref('PO-1')));

    await app.perform((ctx) =>
      encumberBudget(ctx, id, { fromReserved: 1_110_000, amount: 1_000_000 }, ref('INV-1')),
    );

    expect(await now(id)).toMatchObject({ reserved: 0, encumbered: 1_000_000, available: 110_000 });
  });

  it('gives the orders their reserve back when an invoice ends, unless the money went elsewhere meanwhile', async () => {
    const { id } = await budgetLine(app, { ceiling: 1_110_000 });
    await app.perform((ctx) => reserveBudget(ctx, id, 1_110_000, ref('PO-1')));
    await app.perform((ctx) =>
      encumberBudget(ctx, id, { fromReserved: 1_110_000, amount: 1_000_000 }, ref('INV-1')),
    );
    await app.perform((ctx) => reserveBudget(ctx, id, 110_000, ref('PO-2')));

    const back = (toReserved: number) =>
      app.perform((ctx) => unencumberBudget(ctx, id, { amount: 1_000_000, toReserved }, ref('INV-1')));

    expect(await code(back(1_110_000))).toBe('BUDGET_EXCEEDED');
    expect(await now(id)).toMatchObject({ reserved: 110_000, encumbered: 1_000_000 });
    await back(1_000_000);
    expect(await now(id)).toMatchObject({ reserved: 1_110_000, encumbered: 0, available: 0 });
  });

  it('treats more than the line holds as a fault and rolls back', async () => {
    const { id } = await budgetLine(app, { ceiling: 100 });
    await app.perform((ctx) => reserveBudget(ctx, id, 30, ref('PO-1')));

    const faults = [
      (ctx: never) => releaseBudget(ctx, id, 31, ref('PO-1')),
      (ctx: never) => payBudget(ctx, id, 1, ref('INV-1')),
      (ctx: never) => refundBudget(ctx, id, 1, ref('INV-1')),
      (ctx: never) => reserveBudget(ctx, id, -1, ref('PO-1')),
    ];

    for (const fault of faults) expect(await code(app.perform((ctx) => fault(ctx as never)))).toBe('FAULT');
    expect(await now(id)).toMatchObject({ reserved: 30, encumbered: 0, paid: 0, available: 70 });
  });

  it('counts payment requests against the quarter, also in parallel (B3)', async () => {
    const { id } = await budgetLine(app, { released: 100 });
    const ask = (quarter: number, amount: number) =>
      code(app.perform((ctx) => assertCashRelease(ctx, id, quarter, amount)));

    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(1, 30)));

    expect(answers.filter((answer) => answer === 'DONE')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'BUDGET_EXCEEDED')).toHaveLength(5);
    expect(await app.db.findOneByOrFail(CashRelease, { budgetLineId: id, quarter: 1 })).toMatchObject({
      requested: 90,
      amount: 100,
    });
    await expect(app.perform((ctx) => assertCashRelease(ctx, id, 1, 11))).rejects.toMatchObject({
      message: 'Sisa anggaran kas triwulan 1 Rp 10, permintaan pembayaran Rp 11.',
    });
    expect(await ask(1, -90)).toBe('DONE');
  });

  it('refuses a payment request of a quarter without a release', async () => {
    const { id } = await budgetLine(app);

    expect(await code(app.perform((ctx) => assertCashRelease(ctx, id, 1, 1)))).toBe('BUDGET_EXCEEDED');
  });

  it('keeps available at or above zero and the ledger equal to the columns, whatever happens', async () => {
    const step = fc.tuple(
      fc.constantFrom('reserve', 'release', 'encumber', 'unencumber', 'pay', 'refund'),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
    );
    const run = { reserve: reserveBudget, release: releaseBudget, pay: payBudget, refund: refundBudget };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { id } = await budgetLine(app, { ceiling: 100 });
        for (const [kind, amount, other] of steps) {
          await code(
            app.perform((ctx) => {
              if (kind === 'encumber')
                return encumberBudget(ctx, id, { fromReserved: other, amount }, ref('INV'));
              if (kind === 'unencumber')
                return unencumberBudget(ctx, id, { amount, toReserved: other }, ref('INV'));
              return run[kind as keyof typeof run](ctx, id, amount, ref('PO'));
            }),
          );
          const figures = await now(id);
          expect(
            Math.min(figures.available, figures.reserved, figures.encumbered, figures.paid),
          ).toBeGreaterThanOrEqual(0);
        }
        const { on: _on, ...computed } = await app.perform((ctx) => figuresOn(ctx, id, ctx.today()));
        expect(computed).toEqual(await now(id));
      }),
      { numRuns: Number(process.env.HARD ? 300 : 25) },
    );
  }, 120_000);
});
