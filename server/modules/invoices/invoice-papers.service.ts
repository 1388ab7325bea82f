import { Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { nextNumber } from '../../platform/numbering';
import { assertCashRelease } from '../budget/budget-ledger.service';
import { Proof, ProofState } from '../publications/proof.entity';
import { Invoice } from './invoice.entity';
import {
  InvoiceHandedOver,
  InvoiceInspected,
  InvoiceSp2dRecorded,
  InvoiceSpmIssued,
  InvoiceSpmRefused,
  InvoiceSppIssued,
  InvoiceSppRefused,
} from './invoice.events';
import type { InvoiceIdInput, InvoiceReasonInput } from './invoice.inputs';
import { InvoiceAction } from './invoice-kinds';
import { takeStep, tell, tellEndorsed } from './invoice-step.service';
import { setAccount } from './invoice-submit.service';
import type { IssuePaperInput, RecordSp2dInput } from './payment.inputs';

const thisYear = (ctx: Ctx): number => Number(ctx.today().slice(0, 4));

/** Quarter of today, 1 to 4. */
export const quarterNow = (ctx: Ctx): number => Math.ceil(Number(ctx.today().slice(5, 7)) / 3);

/** Trimmed text that is not blank. @throws INVALID_INPUT */
export function reasonOf(text: string): string {
  const reason = text.trim();
  if (!reason) throw invalid('reason', 'Tulis alasannya.');
  return reason;
}

/** A proof revoked after submission stops the way to payment. @throws PROOF_INCOMPLETE */
async function assertProofsStand(ctx: Ctx, { id }: Invoice): Promise<void> {
  const fallen = await ctx.db.countBy(Proof, { invoiceId: id, state: Not(ProofState.BILLED) });
  if (fallen === 0) return;
  throw new DomainError(
    ErrorCode.PROOF_INCOMPLETE,
    `${fallen} bukti tayang pada tagihan ini sudah dicabut. Kembalikan atau tolak tagihan.`,
  );
}

/** Signs the inspection report. @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, PROOF_INCOMPLETE */
export async function inspectInvoice(ctx: Ctx, input: InvoiceIdInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.INSPECT);
  await assertProofsStand(ctx, invoice);
  const inspectionNumber = await nextNumber(ctx, 'BAP', thisYear(ctx));
  Object.assign(invoice, { inspectedById: ctx.actor.id, inspectionNumber });
  return tell(ctx, InvoiceInspected, invoice, { inspectionNumber });
}

/**
 * Signs the handover; with the second of the two signatures it is done and numbered.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, PROOF_INCOMPLETE
 */
export async function handOverInvoice(ctx: Ctx, input: InvoiceIdInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const isDone = await takeStep(ctx, invoice, InvoiceAction.HAND_OVER);
  await assertProofsStand(ctx, invoice);
  if (ctx.actor.isCompany) invoice.handedOverByCompanyId = ctx.actor.id;
  else invoice.handedOverById = ctx.actor.id;
  if (!isDone) return tellEndorsed(ctx, invoice, InvoiceAction.HAND_OVER);
  const handoverNumber = await nextNumber(ctx, 'BAST', thisYear(ctx));
  Object.assign(invoice, {
    handoverNumber,
    paymentReportNumber: await nextNumber(ctx, 'BAPB', thisYear(ctx)),
  });
  return tell(ctx, InvoiceHandedOver, invoice, { handoverNumber });
}

/** Counts the invoice against this quarter's cash release (B3). @throws BUDGET_EXCEEDED with the figures */
export async function countCash(ctx: Ctx, invoice: Invoice): Promise<void> {
  const quarter = quarterNow(ctx);
  await assertCashRelease(ctx, invoice.budgetLineId, quarter, invoice.gross);
  invoice.cashQuarter = quarter;
}

/** Gives the cash release back when a payment request falls. */
export async function uncountCash(ctx: Ctx, invoice: Invoice): Promise<void> {
  if (invoice.cashQuarter === null) return;
  await assertCashRelease(ctx, invoice.budgetLineId, invoice.cashQuarter, -invoice.gross);
  invoice.cashQuarter = null;
}

/**
 * Issues the payment request, for the account that is effective now.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, PROOF_INCOMPLETE, BUDGET_EXCEEDED, INVALID_INPUT
 */
export async function issueSpp(ctx: Ctx, input: IssuePaperInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.ISSUE_SPP);
  await assertProofsStand(ctx, invoice);
  await countCash(ctx, invoice);
  await setAccount(ctx, invoice);
  const sppNumber = input.number?.trim() || (await nextNumber(ctx, 'SPP', thisYear(ctx)));
  Object.assign(invoice, { sppById: ctx.actor.id, sppNumber, sppOn: ctx.today() });
  return tell(ctx, InvoiceSppIssued, invoice, { sppNumber });
}

/**
 * Verifies the payment request, then signs the payment order: two persons, in this order.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, APPROVAL_MISSING, INVALID_TRANSITION, PROOF_INCOMPLETE
 */
export async function issueSpm(ctx: Ctx, input: IssuePaperInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const isDone = await takeStep(ctx, invoice, InvoiceAction.ISSUE_SPM);
  await assertProofsStand(ctx, invoice);
  if (!isDone) {
    invoice.spmVerifiedById = ctx.actor.id;
    return tellEndorsed(ctx, invoice, InvoiceAction.ISSUE_SPM);
  }
  const spmNumber = input.number?.trim() || (await nextNumber(ctx, 'SPM', thisYear(ctx)));
  Object.assign(invoice, { spmSignedById: ctx.actor.id, spmNumber, spmOn: ctx.today() });
  return tell(ctx, InvoiceSpmIssued, invoice, { spmNumber });
}

/** Refuses the payment request. @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT */
export async function refuseSpp(ctx: Ctx, input: InvoiceReasonInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, InvoiceAction.REFUSE_SPP, { reason });
  await uncountCash(ctx, invoice);
  Object.assign(invoice, { reason, sppNumber: null, sppOn: null, sppById: null });
  return tell(ctx, InvoiceSppRefused, invoice, {}, { reason });
}

/** Records that the treasury office refused the payment order. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function refuseSpm(ctx: Ctx, input: InvoiceReasonInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, InvoiceAction.REFUSE_SPM, { reason });
  Object.assign(invoice, {
    reason,
    spmNumber: null,
    spmOn: null,
    spmSignedById: null,
    spmVerifiedById: null,
  });
  return tell(ctx, InvoiceSpmRefused, invoice, {}, { reason });
}

/** Records the disbursement order of the treasury office. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function recordSp2d(ctx: Ctx, input: RecordSp2dInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.RECORD_SP2D);
  if (input.issuedOn > ctx.today()) throw invalid('issuedOn', 'Tanggal SP2D tidak boleh sesudah hari ini.');
  if (invoice.spmOn && input.issuedOn < invoice.spmOn)
    throw invalid('issuedOn', `Tanggal SP2D tidak boleh sebelum SPM (${invoice.spmOn}).`);
  const sp2dNumber = input.number.trim();
  if (!sp2dNumber) throw invalid('number', 'Isi nomor SP2D.');
  Object.assign(invoice, { sp2dById: ctx.actor.id, sp2dNumber, sp2dOn: input.issuedOn });
  return tell(ctx, InvoiceSp2dRecorded, invoice, { sp2dNumber });
}
