import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { inRupiah } from '../budget/budget-ledger.service';
import { Contract } from './contract.entity';

/** The job that looks whether a contract is used up, or free again. */
export const CHECK_EXHAUSTION = 'contracts.check-exhaustion';

async function contractNow(ctx: Ctx, contractId: string): Promise<Contract> {
  const contract = await ctx.db.findOneBy(Contract, { id: contractId });
  if (!contract) throw notFound(['contractId']);
  return contract;
}

type Column = 'ordered' | 'proven' | 'invoiced' | 'paid';

const add = (
  ctx: Ctx,
  contractId: string,
  column: Column,
  amount: number,
  guard: string,
  values: number[],
): Promise<boolean> => {
  if (!Number.isSafeInteger(amount)) throw new Error('An amount must be whole rupiah.');
  return ctx.guarded(Contract, contractId, { [column]: amount }, guard, values);
};

/** Adds the price before VAT of an order (negative when units are cancelled). @throws CEILING_EXCEEDED with the figures */
export async function addOrdered(ctx: Ctx, contractId: string, amount: number): Promise<void> {
  const guard = 'ordered + ? >= proven AND (? <= 0 OR ceiling IS NULL OR ordered + ? <= ceiling)';
  if (await add(ctx, contractId, 'ordered', amount, guard, [amount, amount, amount])) return;
  const { ceiling, ordered, proven, number } = await contractNow(ctx, contractId);
  if (ceiling === null || amount <= 0)
    throw new Error(`${number}: ordered ${ordered} cannot change by ${amount}, ${proven} is proven.`);
  throw new DomainError(
    ErrorCode.CEILING_EXCEEDED,
    `Sisa nilai kontrak ${inRupiah(ceiling - ordered)}, pesanan ${inRupiah(amount)}.`,
  );
}

/** Adds the price before VAT of proven units (negative when a proof is revoked). */
export async function addProven(ctx: Ctx, contractId: string, amount: number): Promise<void> {
  const guard = 'proven + ? <= ordered AND proven + ? >= invoiced';
  if (!(await add(ctx, contractId, 'proven', amount, guard, [amount, amount])))
    throw await outOfOrder(ctx, contractId, 'proven', amount);
  await ctx.enqueue(CHECK_EXHAUSTION, { contractId });
}

/** Adds the price before VAT of an invoice (negative when it ends). @throws PROOF_INCOMPLETE above what is proven */
export async function addInvoiced(ctx: Ctx, contractId: string, amount: number): Promise<void> {
  const guard = 'invoiced + ? <= proven AND invoiced + ? >= paid';
  if (await add(ctx, contractId, 'invoiced', amount, guard, [amount, amount])) return;
  const { proven, invoiced } = await contractNow(ctx, contractId);
  if (amount < 0) throw await outOfOrder(ctx, contractId, 'invoiced', amount);
  throw new DomainError(
    ErrorCode.PROOF_INCOMPLETE,
    `Terbukti dan belum ditagih ${inRupiah(proven - invoiced)}, tagihan ${inRupiah(amount)}.`,
  );
}

/** Adds the price before VAT of a payment (negative for a refund). */
export async function addPaid(ctx: Ctx, contractId: string, amount: number): Promise<void> {
  const guard = 'paid + ? <= invoiced AND paid + ? >= 0';
  if (!(await add(ctx, contractId, 'paid', amount, guard, [amount, amount])))
    throw await outOfOrder(ctx, contractId, 'paid', amount);
}

async function outOfOrder(ctx: Ctx, contractId: string, column: Column, amount: number): Promise<Error> {
  const { number, ordered, proven, invoiced, paid } = await contractNow(ctx, contractId);
  return new Error(
    `${number}: ${column} cannot change by ${amount} (${ordered}, ${proven}, ${invoiced}, ${paid}).`,
  );
}
