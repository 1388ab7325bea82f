import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { billable, billedInvoice } from '../../test/factories/invoices';
import { approvedOutlet } from '../../test/factories/outlets';
import { placeOrder } from '../../test/factories/publications';
import { ApplicationState } from '../outlets/application-kinds';
import { OrderState } from '../publications/publication-kinds';
import { InvoiceState } from './invoice-kinds';

const QUERY =
  '{ myWork { items { key kind subjectId title subtitle amount path group action age { day limit isLate isLastDay } } figures { key label count amount total path } } }';

describe('my work', () => {
  const app = testApp();
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
  const workOf = async (caller: { run(query: string): Promise<any> }) => (await caller.run(QUERY)).myWork;
  const kinds = (work: { items: { kind: string }[] }) => work.items.map(({ kind }) => kind);

  it('follows an invoice from desk to desk', async () => {
    const { invoice, by } = await billedInvoice(app, { state: InvoiceState.INSPECTED });

    const gita = await workOf(app.caller(by.gita));
    expect(gita.items).toEqual([
      {
        key: `INVOICE_HAND_OVER:${invoice.id}`,
        kind: 'INVOICE_HAND_OVER',
        subjectId: invoice.id,
        title: 'Serah terima INV-2026-0001',
        subtitle: expect.stringMatching(/^PT Media/),
        amount: 1_665_000,
        path: `/tagihan/${invoice.id}`,
        group: 'WEEK',
        action: 'Buka BAST',
        age: { day: 1, limit: 2, isLate: false, isLastDay: false },
      },
    ]);
    expect(
      gita.figures.map(({ key, count, amount, total }: Record<string, unknown>) => [
        key,
        count,
        amount,
        total,
      ]),
    ).toEqual([
      ['INVOICE_HAND_OVER', 1, 1_665_000, null],
      ['LATE', 0, null, null],
      ['CONTRACTS_ENDING', 0, null, null],
      ['BUDGET', 1, 250_000_000 - 1_665_000, 250_000_000],
    ]);
    expect(kinds(await workOf(app.caller(by.joko)))).toEqual(['INVOICE_HAND_OVER']);
    expect(kinds(await workOf(app.caller(by.hana)))).toEqual([]);

    await app
      .caller(by.gita)
      .run('mutation ($input: InvoiceIdInput!) { invoiceHandOver(input: $input) { errors { code } } }', {
        input: { invoiceId: invoice.id },
      });
    expect(kinds(await workOf(app.caller(by.gita)))).toEqual([]);
    expect(kinds(await workOf(app.as(Role.COMMITMENT_OFFICER)))).toEqual([]);
    expect(kinds(await workOf(app.caller(by.joko)))).toEqual(['INVOICE_HAND_OVER']);
  });

  it('grows late with the working days and puts what is late first', async () => {
    const first = await billedInvoice(app, { state: InvoiceState.CHECKED });
    app.clock.set('2026-01-08T02:00:00.000Z');
    await billedInvoice(app, { state: InvoiceState.CHECKED });

    const { items, figures } = await workOf(app.caller(first.by.nia));

    expect(items.map(({ group, age }: { group: string; age: { day: number } }) => [group, age.day])).toEqual([
      ['LATE', 4],
      ['WEEK', 1],
    ]);
    expect(figures.find(({ key }: { key: string }) => key === 'LATE')).toMatchObject({
      count: 1,
      amount: 1_665_000,
    });
  });

  it('leaves out what the person may not do: own order, own SPP, an account edited', async () => {
    const placed = await placeOrder(app, { state: OrderState.SUBMITTED });
    const creator = app.as([Role.PARTNERSHIP_OFFICER, Role.TECHNICAL_OFFICER], {
      id: placed.by.maya.id ?? '',
    });
    expect(kinds(await workOf(creator))).toEqual([]);
    expect(kinds(await workOf(app.as(Role.TECHNICAL_OFFICER)))).toEqual(['ORDER_APPROVE']);

    const { by } = await billedInvoice(app, { state: InvoiceState.SP2D_ISSUED });
    const gitaToo = app.as([Role.COMMITMENT_OFFICER, Role.TREASURER], { id: by.gita.id ?? '' });
    expect(kinds(await workOf(gitaToo))).not.toContain('INVOICE_PAY');
    expect(kinds(await workOf(app.caller(by.hana)))).toEqual(['INVOICE_PAY']);
    const requester = app.as([Role.FINANCE_OFFICER], { id: by.hana.id ?? '' });
    expect(kinds(await workOf(requester))).toEqual([]);
  });

  it("shows a company its own to-dos and nobody else's", async () => {
    const { by, made, proofs } = await billable(app);
    await placeOrder(app, { made, state: OrderState.ISSUED });

    const joko = await workOf(app.caller(by.joko));

    expect(joko.items.map(({ kind, path }: { kind: string; path: string }) => [kind, path])).toEqual([
      ['ORDER_ACCEPT', expect.stringMatching(/^\/pesanan\//)],
      ['PROOF_BILL', `/tagihan/baru?bukti=${proofs[0]?.id}`],
    ]);
    expect(joko.figures.map(({ key }: { key: string }) => key)).toEqual([
      'ORDER_ACCEPT',
      'PROOF_BILL',
      'LATE',
    ]);
    expect((await workOf(app.as(Role.COMPANY_ADMIN, { companyId: 'other' }))).items).toEqual([]);
  });

  it('shows verifiers and approvers their applications, and the administrator nothing', async () => {
    const { application } = await approvedOutlet(app, {});
    await app.perform((ctx) =>
      ctx.db.query('UPDATE outlet_application SET state = ? WHERE id = ?', [
        ApplicationState.SCORED,
        application.id,
      ]),
    );

    expect(kinds(await workOf(app.as(Role.VERIFICATION_CHAIR)))).toEqual(['APPLICATION_APPROVE']);
    expect(kinds(await workOf(app.as(Role.BUDGET_USER)))).toEqual(['APPLICATION_APPROVE']);
    expect(kinds(await workOf(app.as(Role.VERIFIER)))).toEqual([]);
    expect(await workOf(app.as([Role.BUDGET_USER, Role.SYSTEM_ADMIN]))).toEqual({ items: [], figures: [] });
    expect((await app.anonymous().raw(QUERY)).data?.myWork ?? { items: [] }).toMatchObject({ items: [] });
  });
});
