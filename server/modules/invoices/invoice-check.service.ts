import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { FaultSubject } from './attachment-kinds';
import { Invoice } from './invoice.entity';
import { InvoiceChecked, InvoiceReturned } from './invoice.events';
import type { InvoiceFaultInput, InvoiceIdInput, ReturnInvoiceInput } from './invoice.inputs';
import { InvoiceAction } from './invoice-kinds';
import { linesOf } from './invoice-money.service';
import type { StoredFault } from './invoice-parts';
import { checkRows } from './invoice-rules.service';
import { takeStep, tell } from './invoice-step.service';

/**
 * Confirms that an invoice agrees with orders, proofs and tax rules; what was found is kept.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT naming every rule that fails
 */
export async function checkInvoice(ctx: Ctx, input: InvoiceIdInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.CHECK);
  const checks = await checkRows(ctx, invoice);
  const failed = checks.filter((check) => !check.passed);
  if (failed.length > 0) {
    throw invalid(
      'checks',
      `Kembalikan tagihan ini: ${failed.map(({ rule, found, expected }) => `${rule} ${found} (${expected})`).join('; ')}.`,
    );
  }
  invoice.checks = checks;
  invoice.checkedById = ctx.actor.id;
  return tell(ctx, InvoiceChecked, invoice, {});
}

/** The faults as they are kept. @throws INVALID_INPUT for a fault without words or without its line or paper */
async function faultsOf(
  ctx: Ctx,
  invoice: Invoice,
  given: readonly InvoiceFaultInput[],
): Promise<StoredFault[]> {
  if (given.length === 0) throw invalid('faults', 'Sebutkan semua kekurangan, paling sedikit satu.');
  const lineIds = new Set((await linesOf(ctx, invoice.id)).map((line) => line.id));
  return given.map(({ subject, lineId, attachment, reason }, index) => {
    const at = (field: string) => ['faults', String(index), field];
    if (!reason.trim()) throw invalid(at('reason'), 'Tulis alasannya.');
    if (subject === FaultSubject.LINE && !lineIds.has(lineId ?? ''))
      throw invalid(at('lineId'), 'Pilih baris tagihan.');
    if (subject === FaultSubject.ATTACHMENT && !attachment) throw invalid(at('attachment'), 'Pilih berkas.');
    return { subject, lineId: lineId ?? null, attachment: attachment ?? null, reason: reason.trim() };
  });
}

/**
 * Sends an invoice back with all faults at once; the third return escalates to the budget user (I7).
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT
 */
export async function returnInvoice(ctx: Ctx, input: ReturnInvoiceInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const faults = await faultsOf(ctx, invoice, input.faults);
  const reason = faults
    .map((fault) => fault.reason)
    .join('; ')
    .slice(0, 2000);
  await takeStep(ctx, invoice, InvoiceAction.RETURN, { reason, faults });
  Object.assign(invoice, { reason, returnCount: invoice.returnCount + 1, checkedById: null, checks: [] });
  const told = faults.map(({ subject, reason: why }) => ({ subject, reason: why }));
  return tell(ctx, InvoiceReturned, invoice, { isEscalated: invoice.isEscalated, faults: told }, { reason });
}
