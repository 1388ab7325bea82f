import type { Ctx } from '../../platform/ctx';
import { MergeProposal, type ProposalKind, ProposalState } from './merge-proposal.entity';

/** Asks a person whether two groups or stories are one, once for each pair. */
export async function propose(
  ctx: Ctx,
  kind: ProposalKind,
  one: number,
  other: number,
  score: number,
  state = ProposalState.OPEN,
): Promise<MergeProposal> {
  const [leftNo, rightNo] = one < other ? [one, other] : [other, one];
  const known = await ctx.db.findOneBy(MergeProposal, { kind, leftNo, rightNo });
  if (known) return known;
  return ctx.create(MergeProposal, { kind, leftNo, rightNo, score: Math.round(score * 1e4) / 1e4, state });
}
