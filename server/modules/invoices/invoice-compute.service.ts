import type { Ctx } from '../../platform/ctx';
import type { Invoice } from './invoice.entity';
import type { BilledCase } from './invoice-case.service';
import { InvoiceLine } from './invoice-line.entity';
import { type Computed, compute } from './invoice-money.service';

/** The figures printed on the tax invoice; null without one. */
export const taxInvoiceOf = ({
  taxInvoiceBase,
  taxInvoiceVat,
}: Invoice): { vatBase: number; vat: number } | null =>
  taxInvoiceBase === null || taxInvoiceVat === null ? null : { vatBase: taxInvoiceBase, vat: taxInvoiceVat };

/** Computes an invoice anew for `on`; the VAT by the date of the tax invoice, once there is one. */
export const computeInvoice = (
  ctx: Ctx,
  invoice: Invoice,
  cases: readonly BilledCase[],
  on: string,
): Promise<Computed> =>
  compute(ctx, cases, { on, vatOn: invoice.taxInvoiceOn ?? on, taxInvoice: taxInvoiceOf(invoice) });

/** Writes the lines of an invoice that has none. */
export async function writeLines(
  ctx: Ctx,
  invoice: Invoice,
  cases: readonly BilledCase[],
  computed: Computed,
): Promise<void> {
  for (const [index, { proof, order, orderLine }] of cases.entries()) {
    const figures = computed.lines[index] ?? { price: 0, vat: 0, gross: 0, incomeTax: 0 };
    await ctx.create(InvoiceLine, {
      ...figures,
      invoiceId: invoice.id,
      companyId: invoice.companyId,
      proofId: proof.id,
      orderId: order.id,
      orderLineId: orderLine.id,
      contractId: proof.contractId,
      outletId: proof.outletId,
      ordinal: index + 1,
      description: `${orderLine.title}${proof.title ? `: ${proof.title}` : ''}`.slice(0, 300),
      quantity: proof.quantity,
      orderedPrice: orderLine.unitPrice * proof.quantity,
      contractPrice: proof.price,
      isVoid: false,
    });
  }
}

/** Brings the lines in line with new figures. */
export async function rewriteFigures(
  ctx: Ctx,
  lines: readonly InvoiceLine[],
  computed: Computed,
  billed: boolean,
): Promise<void> {
  for (const [index, { id, proofId }] of lines.entries()) {
    const line = await ctx.get(InvoiceLine, id);
    Object.assign(line, computed.lines[index], { billedProofId: billed ? proofId : null });
    await ctx.save(line);
  }
}
