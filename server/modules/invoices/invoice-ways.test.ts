import { Role } from '../../platform/actor';
import { testApp } from '../../test/app';
import { activeContract, budgetLine, partner } from '../../test/factories/contracts';
import { billable, billedInvoice, draftInput, papers, vatFor } from '../../test/factories/invoices';
import { BudgetLine } from '../budget/budget-line.entity';
import { CashRelease } from '../budget/cash-release.entity';
import { Contract } from '../contracts/contract.entity';
import { makeUser } from '../identity/user.service';
import { TaxProfile } from '../outlets/tax-profile.entity';
import { PublicationOrder } from '../publications/order.entity';
import { Proof } from '../publications/proof.entity';
import { revokeProof } from '../publications/proof-review.service';
import { AttachmentKind } from './attachment-kinds';
import { Invoice } from './invoice.entity';
import { InvoiceState } from './invoice-kinds';
import { carryOnInvoice, carryOverInvoice } from './invoice-side.service';
import { Payment } from './payment.entity';

const INPUTS: Record<string, string> = {
  invoiceDraft: 'DraftInvoiceInput',
  invoiceEdit: 'EditInvoiceInput',
  invoiceSubmit: 'SubmitInvoiceInput',
  invoiceReturn: 'ReturnInvoiceInput',
  invoiceCheck: 'InvoiceIdInput',
  invoiceInspect: 'InvoiceIdInput',
  invoiceHandOver: 'InvoiceIdInput',
  invoiceIssueSpp: 'IssuePaperInput',
  invoiceIssueSpm: 'IssuePaperInput',
  invoiceRefuseSpp: 'InvoiceReasonInput',
  invoiceRefuseSpm: 'InvoiceReasonInput',
  invoiceReject: 'InvoiceReasonInput',
  invoiceDispute: 'DisputeInvoiceInput',
  invoiceResolve: 'InvoiceReasonInput',
  invoiceHold: 'InvoiceReasonInput',
  invoiceRelease: 'InvoiceReasonInput',
  invoiceClose: 'CloseInvoiceInput',
  invoiceClaimBack: 'ClaimBackInput',
  invoiceRecordRefund: 'RecordRefundInput',
  invoiceRecordSp2d: 'RecordSp2dInput',
};
const FIELDS = `id version number state reason returnCount isEscalated allowedActions gross incomeTax incomeTaxKind transfer
  faults { subject lineId attachment reason } checks { rule passed isWarning found }
  steps { state status holderLabels age { day limit } loops { action reason by endedAt } } lines { id price proof { id state } }`;

describe('the ways of an invoice', () => {
  const app = testApp();

  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever they selected
  const run = async (actor: Parameters<typeof app.caller>[0], name: string, input: object): Promise<any> =>
    (
      await app
        .caller(actor)
        .run(
          `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { invoice { ${FIELDS} } errors { code field message } } }`,
          { input },
        )
    )[name];
  const money = async (budgetLineId: string, contractId: string) => {
    const { reserved, encumbered, paid } = await app.db.findOneByOrFail(BudgetLine, { id: budgetLineId });
    const contract = await app.db.findOneByOrFail(Contract, { id: contractId });
    return { reserved, encumbered, paid, invoiced: contract.invoiced, spent: contract.paid };
  };

  /** The pages of the proofs do not exist: nothing is to be fetched again. */
  const withoutRechecks = () =>
    app.perform((ctx) => ctx.db.query("DELETE FROM job WHERE kind LIKE 'monitoring.%'"));

  it('returns with all faults at once, keeps what it holds, and escalates the third time', async () => {
    const { invoice, by, made, order } = await billedInvoice(app);
    const { id: invoiceId } = invoice;
    const [line] = await app
      .caller(by.joko)
      .run('query ($id: ID!) { invoice(id: $id) { lines { id } } }', { id: invoiceId })
      .then((data) => data.invoice.lines);
    const faults = [
      { subject: 'ATTACHMENT', attachment: 'RECEIPT', reason: 'Kuitansi belum bermeterai' },
      { subject: 'LINE', lineId: line.id, reason: 'Judul berbeda' },
    ];

    expect((await run(by.tomi, 'invoiceReturn', { invoiceId, faults: [] })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['faults'] },
    ]);
    expect(
      (await run(by.tomi, 'invoiceReturn', { invoiceId, faults: [{ subject: 'OTHER', reason: '  ' }] }))
        .errors,
    ).toMatchObject([{ code: 'INVALID_INPUT', field: ['faults', '0', 'reason'] }]);
    for (let round = 1; round <= 3; round++) {
      const returned = await run(by.tomi, 'invoiceReturn', { invoiceId, faults });
      expect(returned.invoice).toMatchObject({
        state: 'RETURNED',
        returnCount: round,
        isEscalated: round === 3,
      });
      expect(returned.invoice.faults).toEqual([
        { lineId: null, ...faults[0] },
        { attachment: null, ...faults[1] },
      ]);
      expect(returned.invoice.steps[0]).toMatchObject({
        status: 'CURRENT',
        holderLabels: ['Admin perusahaan pers'],
        age: { day: 1, limit: 3 },
      });
      expect(await money(made.budgetLine.id, made.contract.id)).toMatchObject({
        reserved: 0,
        encumbered: order.gross,
        invoiced: 1_500_000,
      });
      const again = await run(by.joko, 'invoiceSubmit', { invoiceId, gross: order.gross });
      expect(again.invoice).toMatchObject({ state: 'SUBMITTED', number: invoice.number });
      expect(again.invoice.steps[0].loops).toHaveLength(round);
    }

    expect(
      (await app.events('invoice.returned')).map(({ data, reason }) => [data.isEscalated, reason]),
    ).toEqual([
      [false, 'Kuitansi belum bermeterai; Judul berbeda'],
      [false, 'Kuitansi belum bermeterai; Judul berbeda'],
      [true, 'Kuitansi belum bermeterai; Judul berbeda'],
    ]);
  });

  it('takes a line out of a returned invoice, frees its proof, and holds the rest', async () => {
    const bill = await billable(app, { quantity: 2 });
    const { invoice, by, made, proofs } = await billedInvoice(app, { bill });
    await run(by.tomi, 'invoiceReturn', {
      invoiceId: invoice.id,
      faults: [{ subject: 'AMOUNT', reason: 'Baris 2 belum boleh' }],
    });
    const { version } = await app.db.findOneByOrFail(Invoice, { id: invoice.id });

    const changes = {
      proofIds: [proofs[0]?.id],
      taxInvoice: { number: '0200', issuedOn: '2026-01-05', ...vatFor(1_500_000) },
    };
    const edited = await run(by.joko, 'invoiceEdit', {
      invoiceId: invoice.id,
      expectedVersion: version,
      changes,
    });
    expect(edited.invoice).toMatchObject({ state: 'RETURNED', gross: 1_665_000 });
    expect(await money(made.budgetLine.id, made.contract.id)).toMatchObject({
      reserved: 3_330_000,
      encumbered: 0,
      invoiced: 0,
    });
    const sent = await run(by.joko, 'invoiceSubmit', { invoiceId: invoice.id, gross: 1_665_000 });

    expect(sent.invoice.lines).toEqual([
      { id: expect.any(String), price: 1_500_000, proof: { id: proofs[0]?.id, state: 'BILLED' } },
    ]);
    expect(await money(made.budgetLine.id, made.contract.id)).toEqual({
      reserved: 1_665_000,
      encumbered: 1_665_000,
      paid: 0,
      invoiced: 1_500_000,
      spent: 0,
    });
    expect(await app.db.findOneByOrFail(Proof, { id: proofs[1]?.id })).toMatchObject({
      state: 'AUTO_VERIFIED',
      invoiceId: null,
    });
    expect(
      (await run(by.joko, 'invoiceEdit', { invoiceId: invoice.id, expectedVersion: 1, changes: {} })).errors,
    ).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it('refuses an incomplete file with everything that is missing, and a tax invoice that does not match', async () => {
    const { by, proofs, made } = await billable(app);
    const input = {
      ...(await draftInput(app, made.companyId, proofs)),
      attachments: await papers(app, made.companyId, [AttachmentKind.INVOICE]),
    };
    const { invoice } = await run(by.joko, 'invoiceDraft', input);
    const submit = () => run(by.joko, 'invoiceSubmit', { invoiceId: invoice.id, gross: 1_665_000 });
    const edit = async (changes: object) => {
      const { version } = await app.db.findOneByOrFail(Invoice, { id: invoice.id });
      expect(
        (await run(by.joko, 'invoiceEdit', { invoiceId: invoice.id, expectedVersion: version, changes }))
          .errors,
      ).toEqual([]);
    };

    expect((await submit()).errors).toEqual([
      { code: 'INVALID_INPUT', field: ['taxInvoice'], message: 'Perusahaan PKP wajib mengisi faktur pajak.' },
    ]);
    await edit({ taxInvoice: { number: 'F', issuedOn: '2026-01-05', vatBase: 1_375_000, vat: 165_002 } });
    expect((await submit()).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['taxInvoice'] }]);
    await edit({ taxInvoice: { number: 'F', issuedOn: '2026-01-05', vatBase: 1_375_000, vat: 165_000 } });
    expect((await submit()).errors).toEqual([
      {
        code: 'INVALID_INPUT',
        field: ['attachments', 'PAYMENT_REQUEST'],
        message: 'Berkas belum lengkap: Surat permohonan pembayaran, Kuitansi bertanda tangan, Faktur pajak.',
      },
    ]);
    await edit({ attachments: await papers(app, made.companyId) });
    expect((await submit()).invoice).toMatchObject({ state: 'SUBMITTED', number: 'INV-2026-0001' });
    expect(await app.events('invoice.submitted')).toHaveLength(1);
  });

  it('takes the tax invoice for true where it differs by one rupiah, and keeps both figures', async () => {
    const { by, proofs, made } = await billable(app);
    const tax = { vatBase: 1_375_001, vat: 165_001 };
    const { invoice } = await run(
      by.joko,
      'invoiceDraft',
      await draftInput(app, made.companyId, proofs, tax),
    );

    expect(
      (await run(by.joko, 'invoiceSubmit', { invoiceId: invoice.id, gross: 1_665_000 })).errors,
    ).toMatchObject([{ field: ['gross'] }]);
    // One rupiah more than the order reserved is taken from what is free on the line.
    expect(
      (await run(by.joko, 'invoiceSubmit', { invoiceId: invoice.id, gross: 1_665_001 })).invoice,
    ).toMatchObject({ state: 'SUBMITTED', gross: 1_665_001 });
    expect(await app.db.findOneByOrFail(Invoice, { id: invoice.id })).toMatchObject({
      vat: 165_001,
      computedVat: 165_000,
      taxInvoiceVat: 165_001,
    });
    expect(await money(made.budgetLine.id, made.contract.id)).toMatchObject({
      reserved: 0,
      encumbered: 1_665_001,
    });
  });

  it('bills a price that includes VAT by T2 and keeps contract and budget exact', async () => {
    const { outlet } = await partner(app);
    const line = await budgetLine(app, { released: 250_000_000 });
    const made = await activeContract(app, {
      outlet,
      budgetLine: line,
      priceIncludesVat: true,
      lines: [{ unitPrice: 5_000_000, rateCard: null, standardPrice: null }],
    });
    const bill = await billable(app, { made });
    const { by, proofs, order } = bill;
    expect(order).toMatchObject({ gross: 5_000_000, price: 4_504_505 });

    const { invoice } = await run(
      by.joko,
      'invoiceDraft',
      await draftInput(app, made.companyId, proofs, { vatBase: 4_129_130, vat: 495_496 }),
    );
    const sent = await run(by.joko, 'invoiceSubmit', { invoiceId: invoice.id, gross: 5_000_000 });

    expect(sent.errors).toEqual([]);
    expect(sent.invoice).toMatchObject({ gross: 5_000_000, incomeTax: 90_090, transfer: 4_414_415 });
    expect(await money(line.id, made.contract.id)).toEqual({
      reserved: 0,
      encumbered: 5_000_000,
      paid: 0,
      invoiced: 4_504_505,
      spent: 0,
    });
  });

  it('bills one unit of Rp 2.500.000 as in act 4, to the rupiah (E1)', async () => {
    const { outlet } = await partner(app, { name: 'Harian Muara' });
    const line = await budgetLine(app, { released: 250_000_000 });
    const lines = [{ unitPrice: 2_500_000, rateCard: 2_500_000, standardPrice: 2_500_000 }];
    const made = await activeContract(app, { outlet, budgetLine: line, number: 'SP-2026-004', lines });
    const { invoice, by } = await billedInvoice(app, {
      bill: await billable(app, { made }),
      state: InvoiceState.PAID,
    });

    expect(invoice).toMatchObject({
      price: 2_500_000,
      vatBase: 2_291_667,
      vat: 275_000,
      gross: 2_775_000,
      incomeTax: 50_000,
      transfer: 2_450_000,
      remitted: 325_000,
    });
    const { payments } = await app
      .caller(by.joko)
      .run('{ payments { nodes { transfer remitted transferInWords } } }');
    expect(payments.nodes).toEqual([
      {
        transfer: 2_450_000,
        remitted: 325_000,
        transferInWords: 'Dua juta empat ratus lima puluh ribu rupiah',
      },
    ]);
  });

  it('refuses the SPP above the cash release and counts it back when refused', async () => {
    const { invoice, by, made } = await billedInvoice(app, { state: InvoiceState.HANDED_OVER });
    const release = await app.db.findOneByOrFail(CashRelease, {
      budgetLineId: made.budgetLine.id,
      quarter: 1,
    });
    const set = (amount: number) =>
      app.perform((ctx) =>
        ctx.db.query('UPDATE cash_release SET amount = ? WHERE id = ?', [amount, release.id]),
      );
    const requested = async () => (await app.db.findOneByOrFail(CashRelease, { id: release.id })).requested;
    const input = { invoiceId: invoice.id };
    await set(1_664_999);

    expect((await run(by.hana, 'invoiceIssueSpp', input)).errors).toEqual([
      {
        code: 'BUDGET_EXCEEDED',
        field: [],
        message: 'Sisa anggaran kas triwulan 1 Rp 1.664.999, permintaan pembayaran Rp 1.665.000.',
      },
    ]);
    await set(1_665_000);
    expect((await run(by.hana, 'invoiceIssueSpp', input)).invoice.state).toBe('SPP_ISSUED');
    expect(await requested()).toBe(1_665_000);
    expect((await run(by.putra, 'invoiceIssueSpm', input)).errors).toMatchObject([
      { code: 'APPROVAL_MISSING' },
    ]);
    expect(
      (await run(by.oka, 'invoiceRefuseSpp', { ...input, reason: 'SPTB belum lengkap' })).invoice,
    ).toMatchObject({ state: 'HANDED_OVER', reason: 'SPTB belum lengkap' });
    expect(await requested()).toBe(0);
    await run(by.hana, 'invoiceIssueSpp', input);
    await run(by.oka, 'invoiceIssueSpm', input);
    expect((await run(by.oka, 'invoiceIssueSpm', input)).errors).toMatchObject([
      { code: 'SEPARATION_OF_DUTY' },
    ]);
    await run(by.putra, 'invoiceIssueSpm', input);
    const refused = await run(by.hana, 'invoiceRefuseSpm', {
      ...input,
      reason: 'Nomor rekening ditolak BPKAD',
    });
    expect(refused.invoice).toMatchObject({ state: 'SPP_ISSUED' });
    expect(
      refused.invoice.steps.flatMap((step: { state: string; loops: { action: string; reason: string }[] }) =>
        step.loops.map((loop) => [step.state, loop.action, loop.reason]),
      ),
    ).toEqual([
      ['SPM_ISSUED', 'REFUSE_SPP', 'SPTB belum lengkap'],
      ['SP2D_ISSUED', 'REFUSE_SPM', 'Nomor rekening ditolak BPKAD'],
    ]);
    expect((await run(by.putra, 'invoiceIssueSpm', input)).errors).toMatchObject([
      { code: 'APPROVAL_MISSING' },
    ]);
  });

  it('rejects for good: proofs, budget and company number are free again', async () => {
    const { invoice, by, made, proofs } = await billedInvoice(app, { state: InvoiceState.SPP_ISSUED });

    expect(
      (await run(by.gita, 'invoiceReject', { invoiceId: invoice.id, reason: ' ' })).errors,
    ).toMatchObject([{ code: 'INVALID_INPUT', field: ['reason'] }]);
    const rejected = await run(by.gita, 'invoiceReject', {
      invoiceId: invoice.id,
      reason: 'Pekerjaan tidak sesuai',
    });

    expect(rejected.invoice).toMatchObject({ state: 'REJECTED', allowedActions: [] });
    expect(await money(made.budgetLine.id, made.contract.id)).toEqual({
      reserved: 1_665_000,
      encumbered: 0,
      paid: 0,
      invoiced: 0,
      spent: 0,
    });
    expect(await app.db.findOneByOrFail(Proof, { id: proofs[0]?.id })).toMatchObject({
      state: 'AUTO_VERIFIED',
      invoiceId: null,
    });
    expect(await app.db.findOneByOrFail(PublicationOrder, { id: proofs[0]?.orderId })).toMatchObject({
      reservedGross: 1_665_000,
    });
    expect(
      (await app.db.findOneByOrFail(CashRelease, { budgetLineId: made.budgetLine.id, quarter: 1 })).requested,
    ).toBe(0);
    const input = {
      ...(await draftInput(app, made.companyId, proofs, vatFor(1_500_000))),
      companyInvoiceNumber: invoice.companyInvoiceNumber,
    };
    const next = await run(by.joko, 'invoiceDraft', input);
    expect(
      (await run(by.joko, 'invoiceSubmit', { invoiceId: next.invoice.id, gross: 1_665_000 })).invoice,
    ).toMatchObject({ state: 'SUBMITTED', number: 'INV-2026-0002' });
  });

  it('holds and disputes without stopping the clock, and goes on from the state it left', async () => {
    await app.at('2026-01-05T09:00:00+07:00');
    const { invoice, by } = await billedInvoice(app, { state: InvoiceState.CHECKED });
    const input = { invoiceId: invoice.id, reason: 'Pemeriksaan APIP' };
    const held = await run(by.putra, 'invoiceHold', input);
    expect(held.invoice).toMatchObject({ state: 'ON_HOLD' });
    expect(held.invoice.steps[2]).toMatchObject({
      state: 'INSPECTED',
      status: 'CURRENT',
      holderLabels: ['Pengguna Anggaran'],
    });
    expect((await run(by.nia, 'invoiceInspect', { invoiceId: invoice.id })).errors).toMatchObject([
      { code: 'INVALID_TRANSITION' },
    ]);
    app.clock.set('2026-01-08T09:00:00+07:00');
    const released = await run(by.putra, 'invoiceRelease', { ...input, reason: 'Selesai diperiksa' });
    expect(released.invoice).toMatchObject({ state: 'CHECKED' });
    expect(released.invoice.steps[2]).toMatchObject({ age: { day: 4, limit: 3 } });
    const disputed = await run(by.joko, 'invoiceDispute', {
      ...input,
      reason: 'Nilai tidak sesuai kesepakatan',
    });
    expect(disputed.invoice).toMatchObject({ state: 'DISPUTED', reason: 'Nilai tidak sesuai kesepakatan' });
    expect((await run(by.joko, 'invoiceResolve', input)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await run(by.gita, 'invoiceResolve', { ...input, reason: 'Sepakat' })).invoice).toMatchObject({
      state: 'CHECKED',
    });
    const { invoices, invoiceBoard } = await app
      .as(Role.TREASURER)
      .run(
        '{ invoices(filter: { isLate: true }) { nodes { state age { isLate } } } invoiceBoard { state count gross lateCount } }',
      );
    expect(invoices.nodes).toEqual([{ state: 'CHECKED', age: { isLate: true } }]);
    expect(invoiceBoard.find((row: { state: string }) => row.state === 'CHECKED')).toEqual({
      state: 'CHECKED',
      count: 1,
      gross: 1_665_000,
      lateCount: 1,
    });
  });

  it('withholds income tax by the status on the payment date', async () => {
    const bill = await billable(app);
    const { id } = await app.db.findOneByOrFail(TaxProfile, { companyId: bill.made.companyId });
    await app.perform((ctx) =>
      ctx.db.query('UPDATE tax_profile SET toOn = ? WHERE id = ?', ['2026-01-31', id]),
    );
    const { invoice, by, made } = await billedInvoice(app, { bill, state: InvoiceState.SP2D_ISSUED });
    expect(invoice).toMatchObject({
      incomeTaxKind: 'ARTICLE_23',
      incomeTax: 30_000,
      vat: 165_000,
      isVatCollected: false,
    });
    await app.perform((ctx) =>
      ctx.create(TaxProfile, {
        companyId: made.companyId,
        vatRegistered: false,
        pp55Number: 'S-1/PP55',
        pp55RegisteredOn: '2024-01-01',
        pp55LastYear: 2026,
        hasNpwp: true,
        fromOn: '2026-02-01',
        createdById: id,
      }),
    );
    app.clock.set('2026-02-02T10:00:00+07:00');
    const pay =
      'mutation ($input: PayInvoiceInput!) { invoicePay(input: $input) { payment { incomeTax incomeTaxKind vat gross transfer remitted } errors { code field message } } }';
    const input = { invoiceId: invoice.id, bankOn: '2026-02-02', taxBillingCode: 'B', taxPaymentNumber: 'N' };

    expect(
      (await app.caller(by.hana).run(pay, { input: { ...input, transfer: 1_635_000 } })).invoicePay.errors,
    ).toMatchObject([{ field: ['transfer'] }]);
    expect(
      (await app.caller(by.hana).run(pay, { input: { ...input, taxPaymentNumber: '' } })).invoicePay.errors,
    ).toMatchObject([{ field: ['taxPaymentNumber'] }]);
    expect(
      (await app.caller(by.hana).run(pay, { input: { ...input, transfer: 1_657_500 } })).invoicePay,
    ).toEqual({
      payment: {
        incomeTax: 7500,
        incomeTaxKind: 'FINAL',
        vat: 165_000,
        gross: 1_665_000,
        transfer: 1_657_500,
        remitted: 7500,
      },
      errors: [],
    });
  });

  it('asks for a step-up of a real account, and changes nothing without it', async () => {
    const { invoice, by, made } = await billedInvoice(app, { state: InvoiceState.SP2D_ISSUED });
    await app.perform((ctx) =>
      makeUser(ctx, {
        id: by.hana.id ?? '',
        name: 'Hana',
        email: 'hana@rawaindah.example',
        roles: [Role.TREASURER],
      }),
    );
    const real = await app.db.query("SELECT id FROM user WHERE email = 'hana@rawaindah.example'");
    const pay =
      'mutation ($input: PayInvoiceInput!) { invoicePay(input: $input) { payment { id } errors { code } } }';
    const input = { invoiceId: invoice.id, bankOn: '2026-01-05', taxBillingCode: 'B', taxPaymentNumber: 'N' };

    const { invoicePay } = await app.as(Role.TREASURER, { id: real[0].id }).run(pay, { input });

    expect(invoicePay).toEqual({ payment: null, errors: [{ code: 'STEP_UP_REQUIRED' }] });
    expect(await money(made.budgetLine.id, made.contract.id)).toMatchObject({
      encumbered: 1_665_000,
      paid: 0,
      spent: 0,
    });
    expect(await app.db.countBy(Payment, {})).toBe(0);
  });

  it('closes with the withholding slip, claims a revoked proof back, and records the refund', async () => {
    const { invoice, by, made, proofs } = await billedInvoice(app, { state: InvoiceState.PAID });
    const input = { invoiceId: invoice.id };
    expect((await run(by.hana, 'invoiceClose', input)).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['withholdingSlipNumber'] },
    ]);
    expect(
      (await run(by.hana, 'invoiceClose', { ...input, withholdingSlipNumber: 'BP-7' })).invoice.state,
    ).toBe('CLOSED');
    await app.perform(
      (ctx) => revokeProof(ctx, { proofId: proofs[0]?.id ?? '', reason: 'Dihapus sebelum waktunya' }),
      by.gita,
    );
    const [line] =
      (await run(by.hana, 'invoiceClose', input)).invoice?.lines ??
      (
        await app
          .caller(by.hana)
          .run('query ($id: ID!) { invoice(id: $id) { lines { id } } }', { id: invoice.id })
      ).invoice.lines;

    const claimed = await run(by.gita, 'invoiceClaimBack', {
      ...input,
      lineIds: [line.id],
      reason: 'Bukti dicabut',
    });
    expect(claimed.invoice.state).toBe('REFUND_DUE');
    const refunded = await run(by.hana, 'invoiceRecordRefund', {
      ...input,
      depositSlipNumber: 'STS-1',
      depositedOn: '2026-01-05',
    });

    expect(refunded.errors).toEqual([]);
    expect(refunded.invoice.state).toBe('REFUNDED');
    expect(await money(made.budgetLine.id, made.contract.id)).toEqual({
      reserved: 0,
      encumbered: 0,
      paid: 0,
      invoiced: 0,
      spent: 0,
    });
    expect(await app.db.findOneByOrFail(Contract, { id: made.contract.id })).toMatchObject({
      ordered: 0,
      proven: 0,
    });
  });

  it('stops on the way to payment when a proof was revoked', async () => {
    const { invoice, by, proofs } = await billedInvoice(app);
    await app.perform((ctx) => revokeProof(ctx, { proofId: proofs[0]?.id ?? '', reason: 'Palsu' }), by.gita);

    const checked = await run(by.tomi, 'invoiceCheck', { invoiceId: invoice.id });

    expect(checked.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['checks'] }]);
    expect(checked.errors[0].message).toContain('I1');
    expect(
      (await run(by.gita, 'invoiceReject', { invoiceId: invoice.id, reason: 'Bukti palsu' })).invoice.state,
    ).toBe('REJECTED');
  });

  it('shows what each rule of the check finds before it is confirmed', async () => {
    const { invoice, by } = await billedInvoice(app);

    const { checks } = (
      await app
        .caller(by.tomi)
        .run('query ($id: ID!) { invoice(id: $id) { checks { rule passed isWarning found } } }', {
          id: invoice.id,
        })
    ).invoice;

    expect(checks.map((row: { rule: string; passed: boolean }) => [row.rule, row.passed])).toEqual(
      ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8'].map((rule) => [rule, true]),
    );
    expect(checks[5].found).toBe('Kuitansi 2026-01-05: Satu juta enam ratus enam puluh lima ribu rupiah');
  });

  it('carries an unpaid invoice over on 31 December and goes on with a line of the next year', async () => {
    await app.at('2026-12-28T09:00:00+07:00');
    const { invoice, by, made } = await billedInvoice(app, { state: InvoiceState.SPP_ISSUED });
    await withoutRechecks();
    await app.at('2026-12-31T15:00:00+07:00');
    expect(await app.db.findOneByOrFail(Invoice, { id: invoice.id })).toMatchObject({ state: 'SPP_ISSUED' });

    await app.at('2026-12-31T17:00:00+07:00');
    await app.at('2027-01-04T09:00:00+07:00');
    expect(await app.db.findOneByOrFail(Invoice, { id: invoice.id })).toMatchObject({
      state: 'CARRIED_OVER',
      carriedFrom: 'SPP_ISSUED',
    });
    expect(await app.events('invoice.carried_over')).toHaveLength(1);
    expect(await money(made.budgetLine.id, made.contract.id)).toEqual({
      reserved: 0,
      encumbered: 0,
      paid: 0,
      invoiced: 1_500_000,
      spent: 0,
    });
    await expect(app.perform((ctx) => carryOverInvoice(ctx, invoice.id))).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
    });

    await expect(
      app.perform(
        (ctx) => carryOnInvoice(ctx, { invoiceId: invoice.id, budgetLineId: made.budgetLine.id }),
        by.oka,
      ),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const next = await budgetLine(app, {
      fiscalYear: 2027,
      workUnitId: made.budgetLine.workUnitId,
      released: 5_000_000,
    });
    const carried = await app.perform(
      (ctx) => carryOnInvoice(ctx, { invoiceId: invoice.id, budgetLineId: next.id }),
      by.oka,
    );

    expect(carried).toMatchObject({ state: 'SPP_ISSUED', budgetLineId: next.id, cashQuarter: 1 });
    expect(await money(next.id, made.contract.id)).toMatchObject({ reserved: 0, encumbered: 1_665_000 });
    await run(by.oka, 'invoiceIssueSpm', { invoiceId: invoice.id });
    expect((await run(by.putra, 'invoiceIssueSpm', { invoiceId: invoice.id })).invoice.state).toBe(
      'SPM_ISSUED',
    );
  });
});
