import { IsNull } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import type { BudgetRef } from '../budget/budget-ledger.service';
import { asSystem } from '../identity/actor.service';
import { PublicationOrder } from './order.entity';
import { Proof } from './proof.entity';
import { ProofAction } from './proof.lifecycle';
import { caseOf } from './proof.service';
import { uncount } from './proof-review.service';
import { machineStep } from './proof-settle.service';
import { ProofState } from './publication-kinds';
import { budgetRef, shiftingReserve } from './reserve.service';

/** Reserve of one order that an invoice takes over or gives back. */
export interface MovedReserve {
  budgetLineId: string;
  /** Gross, VAT included where reserved so; the shares of successive invoices add up to the order's reserve. */
  amount: number;
  ref: BudgetRef;
}

/** Proofs bound to an invoice or freed from it, with the reserves that move on the budget line. */
export interface Billed {
  proofs: Proof[];
  reserves: MovedReserve[];
}

const byOrder = (proofs: readonly Proof[]): Map<string, Proof[]> => {
  const groups = new Map<string, Proof[]>();
  for (const proof of proofs) groups.set(proof.orderId, [...(groups.get(proof.orderId) ?? []), proof]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Moves proofs of each order and says what that moves of its reserve. */
async function moving(
  ctx: Ctx,
  proofs: readonly Proof[],
  move: (proof: Proof) => Promise<void>,
): Promise<MovedReserve[]> {
  const moved: MovedReserve[] = [];
  for (const [orderId, group] of byOrder(proofs)) {
    const order = await ctx.get(PublicationOrder, orderId);
    const amount = await shiftingReserve(ctx, order, async () => {
      for (const proof of group) await move(proof);
    });
    moved.push({ budgetLineId: order.budgetLineId, amount: Math.abs(amount), ref: budgetRef(order) });
  }
  return moved;
}

/** A proof, locked, if it may be billed. @throws NOT_FOUND, DUPLICATE, PROOF_INCOMPLETE */
async function billable(ctx: Ctx, id: string): Promise<Proof> {
  const proof = await ctx.get(Proof, id, ['proofIds']);
  if (proof.state === ProofState.BILLED || proof.invoiceId !== null) {
    throw new DomainError(ErrorCode.DUPLICATE, 'Bukti tayang ini sudah ditagih pada tagihan lain.', [
      'proofIds',
    ]);
  }
  if (!proof.isAccepted)
    throw new DomainError(ErrorCode.PROOF_INCOMPLETE, 'Bukti tayang ini belum diterima.', ['proofIds']);
  return proof;
}

/** Refuses proofs that may not be billed, without locking or changing them. @throws NOT_FOUND, DUPLICATE, PROOF_INCOMPLETE */
export async function assertBillable(ctx: Ctx, proofIds: readonly string[]): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const id of proofIds) proofs.push(await billable(ctx, id));
  return proofs;
}

/**
 * Binds accepted proofs to an invoice, at its SUBMIT. The caller moves `reserves` from reserved to encumbered on the
 * budget line (`encumberBudget` with `orders`). Emits nothing: the changes stand in the caller's event.
 *
 * @throws NOT_FOUND, DUPLICATE when one is billed already, PROOF_INCOMPLETE when one is not accepted
 */
export async function billProofs(ctx: Ctx, proofIds: readonly string[], invoiceId: string): Promise<Billed> {
  const proofs = await assertBillable(ctx, [...new Set(proofIds)].sort());
  const bill = async (proof: Proof) => {
    await machineStep(ctx, proof, ProofAction.BILL);
    proof.invoiceId = invoiceId;
    await ctx.save(proof);
  };
  return { proofs, reserves: await asSystem(ctx, () => moving(ctx, proofs, bill)) };
}

/**
 * Frees the proofs of an invoice that ends; each goes back to the state it had. The caller moves `reserves` back
 * (`unencumberBudget` with `toReserved` and `orders`), and has lowered the contract's invoiced sum before. Proofs that
 * were revoked meanwhile stay so: their units leave quota and contract now, and nothing of them is reserved again.
 */
export async function unbillProofs(ctx: Ctx, invoiceId: string): Promise<Billed> {
  const bound = await ctx.db.find(Proof, { where: { invoiceId }, order: { id: 'ASC' } });
  return asSystem(ctx, async () => {
    const proofs: Proof[] = [];
    for (const { id } of bound) proofs.push(await ctx.get(Proof, id));
    const billed = proofs.filter((proof) => proof.state === ProofState.BILLED);
    const reserves = await moving(ctx, billed, async (proof) => {
      await machineStep(ctx, proof, ProofAction.UNBILL);
      await free(ctx, proof);
    });
    for (const proof of proofs.filter((one) => one.state === ProofState.REVOKED)) {
      await free(ctx, proof);
      await uncount(ctx, await caseOf(ctx, proof), true);
    }
    return { proofs, reserves };
  });
}

async function free(ctx: Ctx, proof: Proof): Promise<void> {
  Object.assign(proof, { invoiceId: null, invoiceLineId: null });
  await ctx.save(proof);
}

/** Notes which line of its invoice bills a proof. */
export async function bindInvoiceLine(ctx: Ctx, proofId: string, invoiceLineId: string): Promise<void> {
  const proof = await ctx.get(Proof, proofId);
  proof.invoiceLineId = invoiceLineId;
  await ctx.save(proof);
}

/** Accepted proofs of a company that no invoice has billed yet, oldest first. */
export function billableProofs(ctx: Ctx, companyId: string): Promise<Proof[]> {
  const where = [ProofState.AUTO_VERIFIED, ProofState.ACCEPTED].map((state) => ({
    companyId,
    state,
    invoiceId: IsNull(),
  }));
  return ctx.db.find(Proof, { where, order: { createdAt: 'ASC', id: 'ASC' } });
}
