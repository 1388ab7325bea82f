import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { activeContract, budgetLine, partner } from '../../test/factories/contracts';
import { makePayable, papers, payers, vatFor } from '../../test/factories/invoices';
import { content, movers, placeOrder, storeArticle, words } from '../../test/factories/publications';
import { BudgetLine } from '../budget/budget-line.entity';
import { Contract } from '../contracts/contract.entity';
import { Proof } from '../publications/proof.entity';
import { Invoice } from './invoice.entity';

const DRAFT = `mutation ($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id number state version } errors { code message field } } }`;
const SUBMIT = `mutation ($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice {
  id number state price vatBase vat gross incomeTax incomeTaxKind incomeTaxRate isVatCollected transfer remitted needsStamp transferInWords
} errors { code message field } } }`;
const PAY = `mutation ($input: PayInvoiceInput!) { invoicePay(input: $input) { payment { id transfer remitted bankOn } invoice { state } errors { code field } } }`;
const act = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { invoice { state allowedActions } errors { code message field } } }`;

describe('an invoice from draft to payment', () => {
  const app = testApp();

  async function story() {
    await app.at('2026-01-12T09:00:00+07:00');
    const { outlet, company } = await partner(app, {
      name: 'Rawa Kini Media',
      domains: ['rawakini.example'],
    });
    const line = await budgetLine(app, {});
    await makePayable(app, company.id, line);
    await app.at('2026-02-02T08:30:00+07:00');
    await app.perform((ctx) =>
      ctx.db.query(
        "INSERT INTO number_series (series, year, last) VALUES ('INV', 2026, 6), ('PO', 2026, 13)",
      ),
    );
    const made = await activeContract(app, { outlet, budgetLine: line, number: 'SP-2026-001' });
    const people = { ...movers(company.id), ...payers(company.id) };
    const placed = await placeOrder(app, { made, by: people, says: { quantity: 2, text: words(104) } });
    for (const at of ['2026-02-04T10:31:00+07:00', '2026-02-05T14:47:00+07:00']) {
      await app.at(at);
      await storeArticle(app, { outlet });
      await app.deliver();
    }
    await app.at('2026-02-06T09:00:00+07:00');
    const proofs = await app.db.find(Proof, {
      where: { orderId: placed.order.id },
      order: { createdAt: 'ASC' },
    });
    return { line, made, people, placed, proofs, company };
  }

  const lineNow = (id: string) => app.db.findOneByOrFail(BudgetLine, { id });

  it('follows act 1: figures, times, signatures, budget, and the cycle', async () => {
    const { line, made, people, placed, proofs, company } = await story();
    expect(proofs.map((proof) => proof.state)).toEqual(['AUTO_VERIFIED', 'AUTO_VERIFIED']);
    expect(await lineNow(line.id)).toMatchObject({ reserved: 3_330_000, encumbered: 0, paid: 0 });
    const as = (key: keyof typeof people) => app.caller(people[key]);

    const input = {
      companyInvoiceNumber: '012/RKM/II/2026',
      proofIds: proofs.map(({ id }) => id),
      attachments: await papers(app, company.id),
      taxInvoice: { number: '02.00426', issuedOn: '2026-02-06', ...vatFor(3_000_000) },
    };
    const { invoiceDraft } = await as('joko').run(DRAFT, { input });
    expect(invoiceDraft).toMatchObject({ invoice: { number: null, state: 'DRAFT' }, errors: [] });
    const { id: invoiceId } = invoiceDraft.invoice;
    expect(await lineNow(line.id)).toMatchObject({ reserved: 3_330_000, encumbered: 0 });

    const wrong = await as('joko').run(SUBMIT, { input: { invoiceId, gross: 3_330_001 } });
    expect(wrong.invoiceSubmit).toEqual({
      invoice: null,
      errors: [
        {
          code: 'INVALID_INPUT',
          field: ['gross'],
          message: 'Jumlah tagihan Rp 3.330.001, seharusnya Rp 3.330.000. Selisih Rp 1.',
        },
      ],
    });
    const { invoiceSubmit } = await as('joko').run(SUBMIT, { input: { invoiceId, gross: 3_330_000 } });
    expect(invoiceSubmit).toEqual({
      invoice: {
        id: invoiceId,
        number: 'INV-2026-0007',
        state: 'SUBMITTED',
        price: 3_000_000,
        vatBase: 2_750_000,
        vat: 330_000,
        gross: 3_330_000,
        incomeTax: 60_000,
        incomeTaxKind: 'ARTICLE_23',
        incomeTaxRate: 200,
        isVatCollected: true,
        transfer: 2_940_000,
        remitted: 390_000,
        needsStamp: false,
        transferInWords: 'Dua juta sembilan ratus empat puluh ribu rupiah',
      },
      errors: [],
    });
    expect(await lineNow(line.id)).toMatchObject({ reserved: 0, encumbered: 3_330_000, paid: 0 });
    expect(await app.db.findOneByOrFail(Contract, { id: made.contract.id })).toMatchObject({
      ordered: 3_000_000,
      proven: 3_000_000,
      invoiced: 3_000_000,
      paid: 0,
    });

    const go = async (
      at: string,
      who: keyof typeof people,
      name: string,
      type: string,
      more: object = {},
    ) => {
      await app.at(`2026-02-${at}:00+07:00`);
      const { [name]: payload } = await as(who).run(act(name, type), { input: { invoiceId, ...more } });
      expect(payload.errors).toEqual([]);
      return payload.invoice;
    };
    expect(await go('06T09:40', 'tomi', 'invoiceCheck', 'InvoiceIdInput')).toMatchObject({
      state: 'CHECKED',
    });
    expect(await go('06T10:10', 'nia', 'invoiceInspect', 'InvoiceIdInput')).toMatchObject({
      state: 'INSPECTED',
    });
    expect(await go('06T11:00', 'joko', 'invoiceHandOver', 'InvoiceIdInput')).toEqual({
      state: 'INSPECTED',
      allowedActions: ['DISPUTE'],
    });
    expect(await go('06T11:20', 'gita', 'invoiceHandOver', 'InvoiceIdInput')).toMatchObject({
      state: 'HANDED_OVER',
    });
    expect(
      await go('09T09:00', 'hana', 'invoiceIssueSpp', 'IssuePaperInput', { number: '0098/2026' }),
    ).toMatchObject({ state: 'SPP_ISSUED' });
    expect(await go('09T11:00', 'oka', 'invoiceIssueSpm', 'IssuePaperInput')).toMatchObject({
      state: 'SPP_ISSUED',
    });
    expect(
      await go('09T14:00', 'putra', 'invoiceIssueSpm', 'IssuePaperInput', { number: '0112/2026' }),
    ).toMatchObject({ state: 'SPM_ISSUED' });

    await app.at('2026-02-10T09:10:00+07:00');
    const { invoice: waiting } = await as('hana').run(
      `query ($id: ID!) { invoice(id: $id) {
      allowedActions age { day limit isLate isLastDay dueAt } totalAge { day } holderLabels
      steps { state status reachedAt actors { name } holderLabels age { day limit isLastDay } loops { reason } }
      requiredAttachments { kind isComplete }
    } }`,
      { id: invoiceId },
    );
    expect(waiting.age).toEqual({
      day: 2,
      limit: 2,
      isLate: false,
      isLastDay: true,
      dueAt: '2026-02-10T09:00:00.000Z',
    });
    expect(waiting.totalAge).toEqual({ day: 3 });
    expect(waiting.holderLabels).toEqual(['Bendahara Pengeluaran']);
    expect(
      waiting.steps.map((step: { status: string; actors: { name: string }[] }) => [
        step.status,
        ...step.actors.map(({ name }) => name),
      ]),
    ).toEqual([
      ['DONE', 'Joko'],
      ['DONE', 'Tomi'],
      ['DONE', 'Nia'],
      ['DONE', 'Joko', 'Gita'],
      ['DONE', 'Hana'],
      ['DONE', 'Oka', 'Putra'],
      ['CURRENT'],
      ['FUTURE'],
      ['FUTURE'],
    ]);
    expect(waiting.steps[6].age).toEqual({ day: 2, limit: 2, isLastDay: true });
    expect(
      waiting.requiredAttachments
        .filter((one: { isComplete: boolean }) => !one.isComplete)
        .map((one: { kind: string }) => one.kind),
    ).toEqual(['SP2D', 'TAX_BILLING']);
    expect(
      await go('10T11:00', 'hana', 'invoiceRecordSp2d', 'RecordSp2dInput', {
        number: '0415/SP2D/2026',
        issuedOn: '2026-02-10',
      }),
    ).toMatchObject({ state: 'SP2D_ISSUED' });

    await app.at('2026-02-10T15:00:00+07:00');
    const payment = {
      invoiceId,
      bankOn: '2026-02-10',
      taxBillingCode: '026021234567890',
      taxPaymentNumber: 'A1B2C3D4E5F6G7H8',
    };
    const gita = await as('gita').run(PAY, { input: payment });
    expect(gita.invoicePay).toEqual({
      payment: null,
      invoice: null,
      errors: [{ code: 'FORBIDDEN', field: [] }],
    });
    for (const id of [people.gita.id, people.tomi.id]) {
      const roles = [
        id === people.gita.id ? Role.COMMITMENT_OFFICER : Role.TECHNICAL_OFFICER,
        Role.TREASURER,
      ];
      const both = await app.as(roles, { id: id ?? '' }).run(PAY, { input: payment });
      expect(both.invoicePay).toEqual({
        payment: null,
        invoice: null,
        errors: [{ code: 'SEPARATION_OF_DUTY', field: [] }],
      });
    }
    const { invoicePay } = await as('hana').run(PAY, { input: payment });
    expect(invoicePay).toMatchObject({
      payment: { transfer: 2_940_000, remitted: 390_000 },
      invoice: { state: 'PAID' },
      errors: [],
    });
    expect(await lineNow(line.id)).toMatchObject({ reserved: 0, encumbered: 0, paid: 3_330_000 });
    expect(await app.db.findOneByOrFail(Contract, { id: made.contract.id })).toMatchObject({
      invoiced: 3_000_000,
      paid: 3_000_000,
    });

    const walk = await app.as(Role.AUDITOR).run(
      `query ($id: ID!) { payment(id: $id) { transfer invoice { number cycle { seconds issuedAt paidAt } lines {
      description difference proof { state forward snapshotHash invoiceLine { id } article { url title proof { invoice { payment { id } } } } order { number contract {
        number application { state tier } outlet { name } company { legalName } budgetLine { paid payments(first: 5) { nodes { id } } }
        invoices(first: 5) { totalCount } } } }
    } } } }`,
      { id: invoicePay.payment.id },
    );
    expect(walk.payment.invoice.cycle).toEqual({
      seconds: 714_600,
      issuedAt: '2026-02-02T01:30:00.000Z',
      paidAt: '2026-02-10T08:00:00.000Z',
    });
    expect(714_600).toBe(((8 * 24 + 6) * 60 + 30) * 60);
    expect(walk.payment.invoice.lines).toHaveLength(2);
    expect(walk.payment.invoice.lines[0]).toMatchObject({
      difference: 0,
      proof: {
        state: 'BILLED',
        article: { proof: { invoice: { payment: { id: invoicePay.payment.id } } } },
        order: {
          number: 'PO-2026-0014',
          contract: {
            number: 'SP-2026-001',
            application: { state: 'APPROVED', tier: 'B' },
            budgetLine: { paid: 3_330_000 },
            invoices: { totalCount: 1 },
          },
        },
      },
    });
    expect(placed.order.number).toBe('PO-2026-0014');
    expect(
      (await app.events())
        .filter(({ name }) => name.startsWith('invoice.'))
        .map(({ name, actor }) => `${name} ${actor}`),
    ).toEqual([
      'invoice.drafted Joko',
      'invoice.submitted Joko',
      'invoice.checked Tomi',
      'invoice.inspected Nia',
      'invoice.endorsed Joko',
      'invoice.handed_over Gita',
      'invoice.spp_issued Hana',
      'invoice.endorsed Oka',
      'invoice.spm_issued Putra',
      'invoice.sp2d_recorded Hana',
      'invoice.paid Hana',
    ]);
    expect((await app.refusals()).map(({ reason }) => reason)).toEqual([
      'INVALID_INPUT',
      'FORBIDDEN',
      'SEPARATION_OF_DUTY',
      'SEPARATION_OF_DUTY',
    ]);
  });

  it('refuses a second invoice with either proof, and one whose proof nobody accepted', async () => {
    const { people, proofs, company, made } = await story();
    const joko = app.caller(people.joko);
    const draft = async (companyInvoiceNumber: string, proofIds: string[]) => {
      const price = proofIds.length * 1_500_000;
      const input = {
        companyInvoiceNumber,
        proofIds,
        attachments: await papers(app, company.id),
        taxInvoice: { number: companyInvoiceNumber, issuedOn: '2026-02-06', ...vatFor(price) },
      };
      return (await joko.run(DRAFT, { input })).invoiceDraft;
    };
    const [first = '', second = ''] = proofs.map(({ id }) => id);
    const a = await draft('A', [first]);
    const b = await draft('B', [first]);
    const total = { gross: 1_665_000 };
    expect(
      (await joko.run(SUBMIT, { input: { invoiceId: a.invoice.id, ...total } })).invoiceSubmit.errors,
    ).toEqual([]);

    const again = (await joko.run(SUBMIT, { input: { invoiceId: b.invoice.id, ...total } })).invoiceSubmit;
    expect(again).toMatchObject({ invoice: null, errors: [{ code: 'DUPLICATE', field: ['proofIds'] }] });
    expect(await draft('C', [first])).toMatchObject({ invoice: null, errors: [{ code: 'DUPLICATE' }] });
    const sameNumber = await draft('A', [second]);
    expect(
      (await joko.run(SUBMIT, { input: { invoiceId: sameNumber.invoice.id, ...total } })).invoiceSubmit
        .errors,
    ).toMatchObject([{ code: 'DUPLICATE', field: ['companyInvoiceNumber'] }]);
    expect(await app.db.findOneByOrFail(Invoice, { id: b.invoice.id })).toMatchObject({
      state: 'DRAFT',
      number: null,
      isHolding: false,
    });

    const pending = await placeOrder(app, {
      made,
      by: people,
      says: content(made, { windowFrom: '2026-02-06', windowTo: '2026-02-10' }) as never,
    });
    await storeArticle(app, { outlet: made.outlet, text: `${words(52)} ${words(52, 'lain')}` });
    await app.deliver();
    const [waiting] = await app.db.findBy(Proof, { orderId: pending.order.id });
    expect(waiting?.state).toBe('PENDING_REVIEW');
    expect(await draft('D', [waiting?.id ?? ''])).toMatchObject({
      invoice: null,
      errors: [{ code: 'PROOF_INCOMPLETE' }],
    });
  });

  it('shows a company only its own invoices, and nobody a draft of another', async () => {
    const { people, proofs, company } = await story();
    const input = {
      companyInvoiceNumber: 'X',
      proofIds: [proofs[0]?.id ?? ''],
      attachments: await papers(app, company.id),
    };
    const { invoice } = (await app.caller(people.joko).run(DRAFT, { input })).invoiceDraft;
    const query =
      'query ($id: ID!) { invoice(id: $id) { id } invoices { nodes { id } totalCount } invoiceBoard { state count } }';

    const own = await app.caller(people.joko).run(query, { id: invoice.id });
    const staff = await app.as(Role.TREASURER).run(query, { id: invoice.id });
    const stranger = await app.as(Role.COMPANY_ADMIN, { companyId: 'other' }).run(query, { id: invoice.id });

    expect(own.invoice).toEqual({ id: invoice.id });
    expect(own.invoiceBoard.find((row: { state: string }) => row.state === 'DRAFT').count).toBe(1);
    for (const answer of [staff, stranger]) {
      expect(answer.invoice).toBeNull();
      expect(answer.invoices).toEqual({ nodes: [], totalCount: 0 });
      expect(answer.invoiceBoard.every((row: { count: number }) => row.count === 0)).toBe(true);
    }
  });
});
