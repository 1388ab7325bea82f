import fc from 'fast-check';
import { Role } from '../../platform/actor';
import { DomainError } from '../../platform/errors';
import { testApp } from '../../test/app';
import {
  advance,
  type Billable,
  billable,
  billedInvoice,
  draftInput,
  vatFor,
} from '../../test/factories/invoices';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { Proof } from '../publications/proof.entity';
import { FaultSubject } from './attachment-kinds';
import { Invoice } from './invoice.entity';
import { checkInvoice, returnInvoice } from './invoice-check.service';
import { draftInvoice } from './invoice-draft.service';
import { InvoiceState } from './invoice-kinds';
import { rejectInvoice } from './invoice-side.service';
import { submitInvoice } from './invoice-submit.service';
import { Payment } from './payment.entity';
import { payInvoice } from './payment.service';

describe('invoices under pressure', () => {
  const app = testApp();

  it('lets one of five simultaneous checks through, with one event', async () => {
    const { invoice } = await billedInvoice(app);
    const query = 'mutation ($input: InvoiceIdInput!) { invoiceCheck(input: $input) { errors { code } } }';

    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.as(Role.TECHNICAL_OFFICER).run(query, { input: { invoiceId: invoice.id } }),
      ),
    );

    const codes = answers.map(({ invoiceCheck }) => invoiceCheck.errors[0]?.code ?? 'DONE').sort();
    expect(codes).toEqual([
      'DONE',
      'INVALID_TRANSITION',
      'INVALID_TRANSITION',
      'INVALID_TRANSITION',
      'INVALID_TRANSITION',
    ]);
    expect(await app.events('invoice.checked')).toHaveLength(1);
  });

  it('lets one of two drafts with the same proof be submitted', async () => {
    const { by, proofs, made } = await billable(app);
    const inputs = await Promise.all(
      [1, 2].map(() => draftInput(app, made.companyId, proofs, vatFor(1_500_000))),
    );
    const drafts: Invoice[] = [];
    for (const input of inputs) drafts.push(await app.perform((ctx) => draftInvoice(ctx, input), by.joko));
    const query =
      'mutation ($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { number } errors { code } } }';

    const answers = await Promise.all(
      drafts.map(({ id }) => app.caller(by.joko).run(query, { input: { invoiceId: id, gross: 1_665_000 } })),
    );

    expect(
      answers
        .map(({ invoiceSubmit }) => invoiceSubmit.errors[0]?.code ?? invoiceSubmit.invoice.number)
        .sort(),
    ).toEqual(['DUPLICATE', 'INV-2026-0001']);
    expect(await app.db.findOneByOrFail(BudgetLine, { id: made.budgetLine.id })).toMatchObject({
      reserved: 0,
      encumbered: 1_665_000,
    });
    expect(await app.db.findOneByOrFail(Contract, { id: made.contract.id })).toMatchObject({
      invoiced: 1_500_000,
    });
  });

  it.each([
    ['the same key', ['k', 'k'], [['DONE'], ['DONE']]],
    ['different keys', ['k1', 'k2'], [['DONE'], ['INVALID_TRANSITION']]],
  ])('pays once with %s', async (_name, keys, outcome) => {
    const { invoice, by } = await billedInvoice(app, { state: InvoiceState.SP2D_ISSUED });
    const query =
      'mutation ($input: PayInvoiceInput!) { invoicePay(input: $input) { payment { id } errors { code } } }';
    const input = { invoiceId: invoice.id, bankOn: '2026-01-05', taxBillingCode: 'B', taxPaymentNumber: 'N' };

    const answers = await Promise.all(
      keys.map((idempotencyKey) => app.caller(by.hana).run(query, { input: { ...input, idempotencyKey } })),
    );

    const codes = answers.map(({ invoicePay }) => [invoicePay.errors[0]?.code ?? 'DONE']);
    expect(codes.sort()).toEqual(outcome);
    expect(await app.db.countBy(Payment, {})).toBe(1);
    expect(await app.events('invoice.paid')).toHaveLength(1);
  });

  type Act = 'draft' | 'submit' | 'return' | 'check' | 'reject' | 'advance' | 'pay';

  /** One step of a random sequence; a refusal is an answer, a fault is not. */
  async function play({ by, proofs, made }: Billable, act: Act, pick: number): Promise<void> {
    const invoices = await app.db.find(Invoice, { order: { id: 'ASC' } });
    const invoice = invoices[pick % Math.max(1, invoices.length)];
    const acts: Record<Act, () => Promise<unknown>> = {
      draft: async () => {
        const some = proofs.filter((_proof, index) => (pick >> index) & 1);
        const input = await draftInput(app, made.companyId, some, vatFor(some.length * 1_500_000));
        return app.perform((ctx) => draftInvoice(ctx, input), by.joko);
      },
      submit: async () =>
        invoice &&
        app.perform((ctx) => submitInvoice(ctx, { invoiceId: invoice.id, gross: invoice.gross }), by.joko),
      return: async () =>
        invoice &&
        app.perform(
          (ctx) =>
            returnInvoice(ctx, {
              invoiceId: invoice.id,
              faults: [{ subject: FaultSubject.OTHER, reason: 'x' }],
            }),
          by.tomi,
        ),
      check: async () =>
        invoice && app.perform((ctx) => checkInvoice(ctx, { invoiceId: invoice.id }), by.tomi),
      reject: async () =>
        invoice && app.perform((ctx) => rejectInvoice(ctx, { invoiceId: invoice.id, reason: 'x' }), by.gita),
      advance: async () =>
        invoice?.state === InvoiceState.DRAFT && advance(app, invoice, by, InvoiceState.SP2D_ISSUED),
      pay: async () =>
        invoice &&
        app.perform(
          (ctx) =>
            payInvoice(ctx, {
              invoiceId: invoice.id,
              bankOn: ctx.today(),
              taxBillingCode: 'B',
              taxPaymentNumber: 'N',
            }),
          by.hana,
        ),
    };
    await acts[act]().catch((error) => {
      if (!(error instanceof DomainError)) throw error;
    });
  }

  async function assertSums({ made, order }: Billable): Promise<void> {
    const { ordered, proven, invoiced, paid } = await app.db.findOneByOrFail(Contract, {
      id: made.contract.id,
    });
    expect(0 <= paid && paid <= invoiced && invoiced <= proven && proven <= ordered).toBe(true);
    const line = await app.db.findOneByOrFail(BudgetLine, { id: made.budgetLine.id });
    expect(line.reserved + line.encumbered + line.paid).toBe(order.gross);
    const held = await app.db.find(Invoice, { where: { isHolding: true } });
    const sum = (rows: Invoice[], key: 'gross' | 'price') => rows.reduce((total, row) => total + row[key], 0);
    const isPaid = ({ state }: Invoice) => state === InvoiceState.PAID;
    expect([line.paid, line.encumbered]).toEqual([
      sum(held.filter(isPaid), 'gross'),
      sum(
        held.filter((one) => !isPaid(one)),
        'gross',
      ),
    ]);
    expect([invoiced, paid]).toEqual([sum(held, 'price'), sum(held.filter(isPaid), 'price')]);
    expect(await app.db.countBy(Proof, { state: 'BILLED' as never })).toBe(invoiced / 1_500_000);
  }

  it('keeps paid <= invoiced <= proven <= ordered over random sequences', async () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom<Act>(
          'draft',
          'draft',
          'submit',
          'submit',
          'return',
          'check',
          'reject',
          'advance',
          'pay',
          'pay',
        ),
        fc.integer({ min: 0, max: 7 }),
      ),
      { minLength: 8, maxLength: 16 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await app.reset();
        const bill = await billable(app, { quantity: 3 });
        for (const [act, pick] of sequence) {
          await play(bill, act, pick);
          await assertSums(bill);
        }
      }),
      { numRuns: 6, seed: 20_260_206 },
    );
  }, 120_000);
});
