import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { inRupiah, payBudget } from '../budget/budget-ledger.service';
import { addPaid } from '../contracts/contract-ledger.service';
import { requireStepUp } from '../identity/step-up.service';
import { Invoice } from './invoice.entity';
import { InvoiceClosed, InvoicePaid } from './invoice.events';
import { casesOf } from './invoice-case.service';
import { computeInvoice, rewriteFigures } from './invoice-compute.service';
import { InvoiceAction, PaymentMechanism } from './invoice-kinds';
import type { InvoiceLine } from './invoice-line.entity';
import { applyTaxes, budgetRef, byContract, linesOf } from './invoice-money.service';
import { takeStep, tell } from './invoice-step.service';
import { Payment } from './payment.entity';
import type { CloseInvoiceInput, PayInvoiceInput } from './payment.inputs';
import { defaultObjectCode } from './tax';

const textOf = (text: string | null | undefined): string | null => text?.trim() || null;

/** Income tax by the status valid on the payment date (T5, T6); VAT stays as the tax invoice fixed it. */
async function taxOnPayment(
  ctx: Ctx,
  invoice: Invoice,
  lines: readonly InvoiceLine[],
  bankOn: string,
): Promise<void> {
  const cases = await casesOf(
    ctx,
    lines.map((line) => line.proofId),
  );
  const fixed = Object.assign(new Invoice(), invoice, {
    taxInvoiceOn: invoice.taxInvoiceOn ?? invoice.taxedOn,
  });
  const computed = await computeInvoice(ctx, fixed, cases, bankOn);
  if (computed.taxes.gross !== invoice.gross) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Nilai tagihan menurut aturan pajak tanggal bayar ${inRupiah(computed.taxes.gross)}, tertagih ${inRupiah(invoice.gross)}. Periksa status pajak perusahaan.`,
    );
  }
  applyTaxes(invoice, computed, bankOn);
  await rewriteFigures(ctx, lines, computed, true);
}

function assertPaper(ctx: Ctx, invoice: Invoice, input: PayInvoiceInput): void {
  if (input.bankOn > ctx.today()) throw invalid('bankOn', 'Tanggal bank tidak boleh sesudah hari ini.');
  if (invoice.sp2dOn && input.bankOn < invoice.sp2dOn)
    throw invalid('bankOn', `Tanggal bank tidak boleh sebelum SP2D (${invoice.sp2dOn}).`);
  const codes = ctx.profile.taxObjectCodes.map(({ code }) => code);
  if (input.taxObjectCode && !codes.includes(input.taxObjectCode))
    throw invalid('taxObjectCode', `Kode objek pajak tidak dikenal; pilih ${codes.join(', ')}.`);
}

function assertReferences(invoice: Invoice, input: PayInvoiceInput): void {
  if (input.transfer != null && input.transfer !== invoice.transfer) {
    throw invalid(
      'transfer',
      `Yang ditransfer seharusnya ${inRupiah(invoice.transfer)}, bukan ${inRupiah(input.transfer)}.`,
    );
  }
  if (invoice.remitted === 0) return;
  if (!textOf(input.taxBillingCode))
    throw invalid('taxBillingCode', `Isi kode billing untuk pajak ${inRupiah(invoice.remitted)}.`);
  if (!textOf(input.taxPaymentNumber))
    throw invalid('taxPaymentNumber', `Isi NTPN untuk pajak ${inRupiah(invoice.remitted)}.`);
}

function paymentOf(ctx: Ctx, invoice: Invoice, input: PayInvoiceInput): Partial<Payment> {
  const {
    price,
    vatBase,
    vat,
    gross,
    incomeTax,
    incomeTaxKind,
    incomeTaxRate,
    isVatCollected,
    transfer,
    remitted,
  } = invoice;
  return {
    price,
    vatBase,
    vat,
    gross,
    incomeTax,
    incomeTaxKind,
    incomeTaxRate,
    isVatCollected,
    transfer,
    remitted,
    invoiceId: invoice.id,
    companyId: invoice.companyId,
    budgetLineId: invoice.budgetLineId,
    mechanism: input.mechanism ?? PaymentMechanism.DIRECT,
    sppNumber: invoice.sppNumber ?? '',
    spmNumber: invoice.spmNumber ?? '',
    sp2dNumber: invoice.sp2dNumber ?? '',
    sp2dOn: invoice.sp2dOn ?? input.bankOn,
    bankOn: input.bankOn,
    paidAt: ctx.now(),
    taxBillingCode: remitted > 0 ? textOf(input.taxBillingCode) : null,
    taxPaymentNumber: remitted > 0 ? textOf(input.taxPaymentNumber) : null,
    withholdingSlipNumber: incomeTax > 0 ? textOf(input.withholdingSlipNumber) : null,
    taxObjectCode: input.taxObjectCode ?? defaultObjectCode(ctx.profile),
    bankAccountId: invoice.bankAccountId,
    recordedById: ctx.actor.id ?? '',
  };
}

/**
 * Records the payment of an invoice, with the income tax of the payment date. Final; its event is sealed before the answer.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, STEP_UP_REQUIRED, INVALID_INPUT
 */
export async function payInvoice(ctx: Ctx, input: PayInvoiceInput): Promise<[Payment, Invoice]> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.PAY);
  await requireStepUp(ctx);
  assertPaper(ctx, invoice, input);
  const lines = await linesOf(ctx, invoice.id);
  await taxOnPayment(ctx, invoice, lines, input.bankOn);
  assertReferences(invoice, input);
  await payBudget(ctx, invoice.budgetLineId, invoice.gross, budgetRef(invoice));
  for (const [contractId, price] of byContract(lines)) await addPaid(ctx, contractId, price);
  const payment = await ctx.create(Payment, paymentOf(ctx, invoice, input));
  Object.assign(invoice, { paidById: ctx.actor.id, paidAt: ctx.now() });
  ctx.sealBeforeAnswer = true;
  const { transfer, remitted } = payment;
  const { contract } =
    (
      await casesOf(
        ctx,
        lines.map((line) => line.proofId),
      )
    )[0] ?? {};
  await tell(
    ctx,
    InvoicePaid,
    invoice,
    { paymentId: payment.id, transfer, remitted },
    { links: contract ? [contract] : [] },
  );
  return [payment, invoice];
}

/** The payment of an invoice; a fault when there is none. */
const paymentFor = async (ctx: Ctx, invoiceId: string): Promise<Payment> => {
  const { id } = await ctx.db.findOneOrFail(Payment, { select: { id: true }, where: { invoiceId } });
  return ctx.get(Payment, id);
};

/**
 * Closes a paid invoice once the withholding slip is delivered.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function closeInvoice(ctx: Ctx, input: CloseInvoiceInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.CLOSE);
  const payment = await paymentFor(ctx, invoice.id);
  payment.withholdingSlipNumber ??= textOf(input.withholdingSlipNumber);
  if (payment.incomeTax > 0 && !payment.withholdingSlipNumber) {
    throw invalid('withholdingSlipNumber', `Isi nomor bukti potong PPh ${inRupiah(payment.incomeTax)}.`);
  }
  await ctx.save(payment);
  return tell(ctx, InvoiceClosed, invoice, {});
}
