import { In, LessThanOrEqual } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { invalid, notFound } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import { StoredFile } from '../../platform/stored-file.entity';
import { encumberBudget, unencumberBudget } from '../budget/budget-ledger.service';
import { BudgetLine } from '../budget/budget-line.entity';
import { attach } from './attachment.service';
import { AttachmentKind } from './attachment-kinds';
import { Invoice } from './invoice.entity';
import {
  InvoiceCarriedOn,
  InvoiceCarriedOver,
  InvoiceDisputed,
  InvoiceHeld,
  InvoiceRejected,
  InvoiceReleased,
  InvoiceResolved,
} from './invoice.events';
import type { CarryOnInvoiceInput, DisputeInvoiceInput, InvoiceReasonInput } from './invoice.inputs';
import { InvoiceAction, InvoiceState as S, UNPAID } from './invoice-kinds';
import { budgetRef, linesOf, releaseMoney } from './invoice-money.service';
import { countCash, reasonOf, uncountCash } from './invoice-papers.service';
import { takeStep, tell } from './invoice-step.service';

/** Refuses an invoice for good; its proofs and money are free again. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function rejectInvoice(ctx: Ctx, input: InvoiceReasonInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, InvoiceAction.REJECT, { reason });
  await uncountCash(ctx, invoice);
  if (invoice.isHolding) await releaseMoney(ctx, invoice, await linesOf(ctx, invoice.id));
  Object.assign(invoice, { reason, companyNumberKey: null });
  return tell(ctx, InvoiceRejected, invoice, {}, { reason });
}

/** Opens a dispute. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function disputeInvoice(ctx: Ctx, input: DisputeInvoiceInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, InvoiceAction.DISPUTE, { reason });
  if (input.fileId) {
    if (!(await ctx.find(StoredFile, input.fileId))) throw notFound(['fileId']);
    await attach(ctx, invoice, [{ kind: AttachmentKind.OTHER, fileId: input.fileId }]);
  }
  invoice.reason = reason;
  return tell(ctx, InvoiceDisputed, invoice, {}, { reason });
}

/** Ends a dispute; the invoice goes on from the state it left. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function resolveInvoice(ctx: Ctx, input: InvoiceReasonInput): Promise<Invoice> {
  return goOn(ctx, input, InvoiceAction.RESOLVE);
}

/** Holds an invoice. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function holdInvoice(ctx: Ctx, input: InvoiceReasonInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, InvoiceAction.HOLD, { reason });
  invoice.reason = reason;
  return tell(ctx, InvoiceHeld, invoice, {}, { reason });
}

/** Lets a held invoice go on from the state it left. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function releaseInvoice(ctx: Ctx, input: InvoiceReasonInput): Promise<Invoice> {
  return goOn(ctx, input, InvoiceAction.RELEASE);
}

async function goOn(
  ctx: Ctx,
  input: InvoiceReasonInput,
  action: InvoiceAction.RESOLVE | InvoiceAction.RELEASE,
): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, action, { reason });
  invoice.reason = reason;
  return tell(
    ctx,
    action === InvoiceAction.RESOLVE ? InvoiceResolved : InvoiceReleased,
    invoice,
    {},
    { reason },
  );
}

/** Invoices that the end of a fiscal year finds unpaid, oldest first; bounded. */
export async function unpaidOfClosedYears(ctx: Ctx, limit: number): Promise<string[]> {
  const zone = profileOf(ctx);
  const year = Number(ctx.today().slice(0, 4));
  const isOver = ctx.now() >= zone.instantOf(`${year}-12-31`, ctx.profile.workingHours.end);
  const rows = await ctx.db.find(Invoice, {
    select: { id: true },
    where: { state: In([...UNPAID]), fiscalYear: LessThanOrEqual(isOver ? year : year - 1), isHolding: true },
    order: { id: 'ASC' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

/** 31 December, unpaid: the debt leaves the line of the year, which is never reopened (B6). @throws INVALID_TRANSITION */
export async function carryOverInvoice(ctx: Ctx, invoiceId: string): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, invoiceId);
  const from = invoice.state;
  const reason = `Belum dibayar pada akhir tahun anggaran ${invoice.fiscalYear}`;
  await takeStep(ctx, invoice, InvoiceAction.CARRY_OVER, { reason });
  await uncountCash(ctx, invoice);
  await unencumberBudget(ctx, invoice.budgetLineId, { amount: invoice.gross }, budgetRef(invoice));
  Object.assign(invoice, { carriedFrom: from, reason, isHolding: false });
  return tell(ctx, InvoiceCarriedOver, invoice, {}, { reason });
}

const REQUESTED: readonly S[] = [S.SPP_ISSUED, S.SPM_ISSUED, S.SP2D_ISSUED];

async function assertNextLine(ctx: Ctx, invoice: Invoice, budgetLineId: string): Promise<void> {
  const line = await ctx.find(BudgetLine, budgetLineId);
  if (!line) throw notFound(['budgetLineId']);
  if (
    line.fiscalYear <= invoice.fiscalYear ||
    line.fiscalYear !== Number(ctx.today().slice(0, 4)) ||
    line.workUnitId !== invoice.workUnitId
  ) {
    throw invalid('budgetLineId', 'Pilih mata anggaran tunda bayar tahun ini pada unit kerja yang sama.');
  }
}

/**
 * Goes on with a carried-over invoice from the state it left, charged to a line of the new year (B6).
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, BUDGET_EXCEEDED
 */
export async function carryOnInvoice(ctx: Ctx, input: CarryOnInvoiceInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await assertNextLine(ctx, invoice, input.budgetLineId);
  const beforeSideState = invoice.previousState;
  invoice.previousState = invoice.carriedFrom ?? S.SUBMITTED;
  await takeStep(ctx, invoice, InvoiceAction.CARRY_ON);
  Object.assign(invoice, {
    previousState: beforeSideState,
    carriedFrom: null,
    budgetLineId: input.budgetLineId,
    isHolding: true,
  });
  await encumberBudget(
    ctx,
    invoice.budgetLineId,
    { fromReserved: 0, amount: invoice.gross },
    budgetRef(invoice),
  );
  if (REQUESTED.includes(invoice.state) || REQUESTED.includes(beforeSideState ?? S.DRAFT))
    await countCash(ctx, invoice);
  return tell(ctx, InvoiceCarriedOn, invoice, { budgetLineId: invoice.budgetLineId });
}
