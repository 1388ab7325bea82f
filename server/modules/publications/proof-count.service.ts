import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { Proof } from './proof.entity';
import { UNDER_WAY } from './proof.lifecycle';
import { ProofState } from './publication-kinds';

/** Units of an order or a line that a proof occupies though nobody has accepted it yet. */
export async function underWayCount(
  ctx: Ctx,
  of: { orderId: string } | { orderLineId: string },
): Promise<number> {
  const proofs = await ctx.db.findBy(Proof, { ...of, state: In([...UNDER_WAY]) });
  return proofs.reduce((sum, proof) => sum + proof.quantity, 0);
}

/** Units that keep an order from being overdue: given in time and undecided, or returned with time left to correct. */
export async function punctualCount(ctx: Ctx, orderId: string): Promise<number> {
  const proofs = await ctx.db.findBy(Proof, { orderId, state: In([...UNDER_WAY, ProofState.RETURNED]) });
  const counts = proofs.filter(
    (proof) =>
      proof.state !== ProofState.RETURNED || (proof.fixDueAt !== null && proof.fixDueAt >= ctx.now()),
  );
  return counts.reduce((sum, proof) => sum + proof.quantity, 0);
}
