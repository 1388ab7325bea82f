import type { Ctx } from '../../platform/ctx';
import { type BudgetRef, encumberBudget, unencumberBudget } from '../budget/budget-ledger.service';
import { addInvoiced } from '../contracts/contract-ledger.service';
import { isPp55ValidOn, taxProfileOn } from '../outlets/tax-profile.service';
import { billProofs, unbillProofs } from '../publications/proof-billing.service';
import type { Invoice } from './invoice.entity';
import { assertOneBill, type BilledCase, isGoods } from './invoice-case.service';
import { IncomeTaxKind } from './invoice-kinds';
import { InvoiceLine } from './invoice-line.entity';
import { allocate, matchesTaxInvoice, type Taxes, taxOf } from './tax';

/** One line with its share of every figure. */
export interface LineFigures {
  price: number;
  vat: number;
  gross: number;
  incomeTax: number;
}

export interface Computed {
  taxes: Taxes;
  /** By the server's own rules, where the tax invoice differs by up to Rp1. */
  computedVat: number;
  computedVatBase: number;
  isVatRegistered: boolean;
  lines: LineFigures[];
}

interface When {
  /** Day whose income tax status and rates count. */
  on: string;
  /** Day whose VAT status and rate count. */
  vatOn: string;
  taxInvoice?: { vatBase: number; vat: number } | null;
}

/** Every figure of an invoice over these proofs, by the tax status valid on the days given (T1 to T8). */
export async function compute(
  ctx: Ctx,
  cases: readonly BilledCase[],
  { on, vatOn, taxInvoice }: When,
): Promise<Computed> {
  const first = assertOneBill(cases);
  const { vatRegistered } = await taxProfileOn(ctx, first.proof.companyId, vatOn);
  const status = await taxProfileOn(ctx, first.proof.companyId, on);
  const isInclusive = vatRegistered && first.contract.priceIncludesVat;
  const weights = cases.map(({ proof, orderLine }) =>
    isInclusive ? orderLine.agreedUnitPrice * proof.quantity : proof.price,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const base = {
    ...(isInclusive ? { gross: total } : { price: total }),
    vatRegistered,
    hasNpwp: status.hasNpwp,
    pp55: isPp55ValidOn(status, on),
    kind: isGoods(first) ? 'GOODS' : 'SERVICE',
    date: on,
    vatDate: vatOn,
    transactionPrice: Math.max(...cases.map(({ order }) => order.price)),
  } as const;
  const own = taxOf(base, ctx.profile);
  const stands = taxInvoice && !isInclusive && vatRegistered && matchesTaxInvoice(own, taxInvoice);
  const taxes = stands ? taxOf({ ...base, taxInvoice }, ctx.profile) : own;
  return {
    taxes,
    computedVat: own.vat,
    computedVatBase: own.vatBase,
    isVatRegistered: vatRegistered,
    lines: shares(taxes, weights),
  };
}

/** Line figures that add up to the totals, by largest remainder. */
function shares(taxes: Taxes, weights: readonly number[]): LineFigures[] {
  const prices = allocate(taxes.price, weights);
  const vats = allocate(taxes.vat, prices);
  const incomeTaxes = allocate(taxes.incomeTax, prices);
  return prices.map((price, i) => ({
    price,
    vat: vats[i] ?? 0,
    gross: price + (vats[i] ?? 0),
    incomeTax: incomeTaxes[i] ?? 0,
  }));
}

/** Writes computed figures into the invoice. */
export function applyTaxes(
  invoice: Invoice,
  { taxes, computedVat }: Pick<Computed, 'taxes' | 'computedVat'>,
  on: string,
): void {
  const { basis, ...figures } = taxes;
  Object.assign(invoice, figures, {
    incomeTaxKind: IncomeTaxKind[taxes.incomeTaxKind],
    taxBasis: basis,
    taxedOn: on,
    computedVat,
  });
}

/** Lines of an invoice that count, in their order. */
export async function linesOf(ctx: Ctx, invoiceId: string): Promise<InvoiceLine[]> {
  return ctx.db.find(InvoiceLine, { where: { invoiceId, isVoid: false }, order: { ordinal: 'ASC' } });
}

/** How the ledger of the budget line names an invoice. */
export const budgetRef = (invoice: Invoice): BudgetRef => ({
  type: 'Invoice',
  id: invoice.id,
  number: invoice.label,
});

/** Sum of the lines per contract, before VAT, in the order of the contracts' ids. */
export function byContract(lines: readonly InvoiceLine[]): [contractId: string, price: number][] {
  const sums = new Map<string, number>();
  for (const { contractId, contractPrice } of lines)
    sums.set(contractId, (sums.get(contractId) ?? 0) + contractPrice);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Binds the proofs, counts them on the contracts and turns the orders' reserves into the invoice's encumbrance.
 *
 * @throws DUPLICATE, PROOF_INCOMPLETE, BUDGET_EXCEEDED
 */
export async function holdMoney(ctx: Ctx, invoice: Invoice, lines: readonly InvoiceLine[]): Promise<void> {
  const { reserves } = await billProofs(
    ctx,
    lines.map((line) => line.proofId),
    invoice.id,
  );
  const fromReserved = reserves.reduce((sum, { amount }) => sum + amount, 0);
  await encumberBudget(
    ctx,
    invoice.budgetLineId,
    { fromReserved, amount: invoice.gross, orders: reserves },
    budgetRef(invoice),
  );
  for (const [contractId, price] of byContract(lines)) await addInvoiced(ctx, contractId, price);
  invoice.isHolding = true;
}

/**
 * The opposite of `holdMoney`: frees the proofs and gives the orders their reserve back; not on a line of the next
 * year, which an invoice was carried over to (B6).
 */
export async function releaseMoney(ctx: Ctx, invoice: Invoice, lines: readonly InvoiceLine[]): Promise<void> {
  for (const [contractId, price] of byContract(lines)) await addInvoiced(ctx, contractId, -price);
  const freed = await unbillProofs(ctx, invoice.id);
  const reserves = freed.reserves.filter(({ budgetLineId }) => budgetLineId === invoice.budgetLineId);
  const toReserved = reserves.reduce((sum, { amount }) => sum + amount, 0);
  await unencumberBudget(
    ctx,
    invoice.budgetLineId,
    { amount: invoice.gross, toReserved, orders: reserves },
    budgetRef(invoice),
  );
  for (const { id } of lines) {
    const line = await ctx.get(InvoiceLine, id);
    line.billedProofId = null;
    await ctx.save(line);
  }
  invoice.isHolding = false;
}
