import { IsNull, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { forUpdate } from '../../platform/database';
import { type BudgetRef, releaseBudget, reserveBudget } from '../budget/budget-ledger.service';
import {
  addOrdered,
  addProven,
  releaseQuota,
  reserveQuota,
  useQuota as turnIntoUsed,
  unuseQuota,
} from '../contracts/contract-ledger.service';
import { taxProfileOn } from '../outlets/tax-profile.service';
import { grossOf, type OrderTax, type PricedUnits, priceOf } from './gross';
import type { PublicationOrder } from './order.entity';
import { OrderLine } from './order-line.entity';
import { Proof } from './proof.entity';

/** The name of an order in the ledger of its budget line. */
export const budgetRef = (order: PublicationOrder): BudgetRef => ({
  type: 'PublicationOrder',
  id: order.id,
  number: (order.number ?? order.title).slice(0, 60),
});

/** Lines of an order, locked, in the order of their ids (S-33). */
export async function linesForChange(ctx: Ctx, orderId: string): Promise<OrderLine[]> {
  const rows: { id: string }[] = await ctx.db.query(
    `SELECT id FROM order_line WHERE orderId = ? ORDER BY id${forUpdate(ctx.app.writer)}`,
    [orderId],
  );
  const lines: OrderLine[] = [];
  for (const { id } of rows) lines.push(await ctx.get(OrderLine, id));
  return lines;
}

/** How an order of this company is taxed on `on` (B5). */
export async function taxOn(
  ctx: Ctx,
  companyId: string,
  priceIncludesVat: boolean,
  on: string,
): Promise<OrderTax> {
  const { vatRegistered } = await taxProfileOn(ctx, companyId, on);
  return { isVatRegistered: vatRegistered, priceIncludesVat, on };
}

/** How an order is taxed on its order date; before that, as it would be today. */
export const taxOf = (ctx: Ctx, order: PublicationOrder): OrderTax => ({
  isVatRegistered: order.isVatRegistered,
  priceIncludesVat: order.priceIncludesVat,
  on: order.orderedOn ?? ctx.today(),
});

const live = (lines: readonly OrderLine[]): PricedUnits[] =>
  lines.map((line) => ({ ...line, quantity: line.quantity - line.cancelledQuantity }));

/** Writes the sums of its lines into an order. */
export function sumUp(ctx: Ctx, order: PublicationOrder, lines: readonly OrderLine[]): void {
  const sum = (value: (line: OrderLine) => number) => lines.reduce((total, line) => total + value(line), 0);
  order.units = sum((line) => line.quantity);
  order.cancelledUnits = sum((line) => line.cancelledQuantity);
  order.provenUnits = sum((line) => line.provenQuantity);
  order.price = priceOf(live(lines));
  order.gross = grossOf(ctx.profile, live(lines), taxOf(ctx, order));
}

/**
 * Holds budget (gross) and quota for a whole order and counts it on its contract; the order is not saved yet.
 *
 * @throws BUDGET_EXCEEDED, QUOTA_EXCEEDED, CEILING_EXCEEDED
 */
export async function holdReserve(
  ctx: Ctx,
  order: PublicationOrder,
  lines: readonly OrderLine[],
): Promise<void> {
  await reserveBudget(ctx, order.budgetLineId, order.gross, budgetRef(order));
  for (const line of byContractLine(lines)) await reserveQuota(ctx, line.contractLineId, line.quantity);
  await addOrdered(ctx, order.contractId, order.price);
  order.reservedGross = order.gross;
}

const byContractLine = (lines: readonly OrderLine[]): OrderLine[] =>
  [...lines].sort((a, b) => (a.contractLineId < b.contractLineId ? -1 : 1));

/** Cancels every unit that is not proven and gives its reserve back; says how many. Saves the lines, not the order. */
export async function releaseUnproven(
  ctx: Ctx,
  order: PublicationOrder,
  lines: readonly OrderLine[],
): Promise<number> {
  const units = lines.map((line) => line.openQuantity);
  await releaseMoney(ctx, order, lines, units);
  for (const line of byContractLine(lines)) {
    const count = line.openQuantity;
    if (count > 0) await releaseQuota(ctx, line.contractLineId, count);
    line.cancelledQuantity += count;
    line.isOpen = false;
    await ctx.save(line);
  }
  sumUp(ctx, order, lines);
  return units.reduce((sum, count) => sum + count, 0);
}

/** Gives back what `counts` units of the lines hold on the budget line and on the contract. */
async function releaseMoney(
  ctx: Ctx,
  order: PublicationOrder,
  lines: readonly OrderLine[],
  counts: number[],
): Promise<void> {
  const kept = lines.map((line, i) => ({
    ...line,
    quantity: line.quantity - line.cancelledQuantity - (counts[i] ?? 0),
  }));
  // Successive shares are rounded: what was billed of it may have taken the last rupiah along.
  const freed = Math.min(order.gross - grossOf(ctx.profile, kept, taxOf(ctx, order)), order.reservedGross);
  if (freed > 0) await releaseBudget(ctx, order.budgetLineId, freed, budgetRef(order));
  order.reservedGross -= freed;
  const price = order.price - priceOf(kept);
  if (price > 0) await addOrdered(ctx, order.contractId, -price);
}

/** Counts units as proven: on the contract line, the contract and the order line. */
export async function proveUnits(ctx: Ctx, line: OrderLine, proof: Proof): Promise<void> {
  await turnIntoUsed(ctx, line.contractLineId, proof.quantity);
  await addProven(ctx, proof.contractId, proof.price);
  line.provenQuantity += proof.quantity;
  await ctx.save(line);
}

/** Counts units as not proven again; they stay held for their order. */
export async function unproveUnits(ctx: Ctx, line: OrderLine, proof: Proof): Promise<void> {
  await unuseQuota(ctx, line.contractLineId, proof.quantity, { toReserved: true });
  await addProven(ctx, proof.contractId, -proof.price);
  line.provenQuantity -= proof.quantity;
  await ctx.save(line);
}

/** Takes the units of a revoked proof out of its order; they free their quota and, unless billed before, their reserve. */
export async function dropUnits(
  ctx: Ctx,
  order: PublicationOrder,
  lines: OrderLine[],
  { line, proof, wasBilled }: { line: OrderLine; proof: Proof; wasBilled: boolean },
): Promise<void> {
  await unuseQuota(ctx, line.contractLineId, proof.quantity);
  await addProven(ctx, proof.contractId, -proof.price);
  if (wasBilled) await addOrdered(ctx, proof.contractId, -proof.price);
  else
    await releaseMoney(
      ctx,
      order,
      lines,
      lines.map((one) => (one === line ? proof.quantity : 0)),
    );
  line.provenQuantity -= proof.quantity;
  line.cancelledQuantity += proof.quantity;
  await ctx.save(line);
}

/** Gross of the billed units of an order, so that the shares of successive invoices add up to the rupiah. */
async function billedGross(ctx: Ctx, order: PublicationOrder, lines: readonly OrderLine[]): Promise<number> {
  const billed = await ctx.db.findBy(Proof, { orderId: order.id, invoiceId: Not(IsNull()) });
  const quantity = (line: OrderLine) =>
    billed.filter((proof) => proof.orderLineId === line.id).reduce((sum, proof) => sum + proof.quantity, 0);
  return grossOf(
    ctx.profile,
    lines.map((line) => ({ ...line, quantity: quantity(line) })),
    taxOf(ctx, order),
  );
}

/** Runs `work`, which bills or unbills proofs of an order, and moves the reserve by the difference; says by how much. */
export async function shiftingReserve(
  ctx: Ctx,
  order: PublicationOrder,
  work: () => Promise<void>,
): Promise<number> {
  const lines = await ctx.db.findBy(OrderLine, { orderId: order.id });
  const before = await billedGross(ctx, order, lines);
  await work();
  const moved = (await billedGross(ctx, order, lines)) - before;
  order.reservedGross -= moved;
  await ctx.save(order);
  return moved;
}
