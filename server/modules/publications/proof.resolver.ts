import { Arg, Args, Ctx as Context, Extensions, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  Connection,
  connectionCost,
  type Page,
  PageArgs,
  paginate,
  type Sort,
} from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { proofsMatching } from './order-reads.service';
import { Proof } from './proof.entity';
import {
  ProofFilter,
  ProofIdInput,
  ProofNoteInput,
  ProofPayload,
  ProofReasonInput,
  ProofSort,
  ReuploadProofInput,
  RevokeProofInput,
  SubmitProofInput,
} from './proof.inputs';
import { reuploadProof, submitProof } from './proof.service';
import { acceptProof, askProofReview, rejectProof, returnProof, revokeProof } from './proof-review.service';

export const ProofConnection = Connection(Proof, 'Proof');

const SORTS: Record<ProofSort, Sort<Proof>> = {
  NEWEST: { key: 'createdAt', direction: 'DESC' },
  OLDEST: { key: 'createdAt', direction: 'ASC' },
  LONGEST_WAITING: { key: 'stateSince', direction: 'ASC' },
};

@Resolver(() => Proof)
export class ProofResolver {
  @Query(() => Proof, { nullable: true, description: 'One proof; null when absent or not yours to see.' })
  proof(
    @Arg('id', () => ID, { description: 'Id of the proof.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Proof | null> {
    return ctx.find(Proof, id);
  }

  @Query(() => ProofConnection, { complexity: connectionCost, description: 'Proofs the caller may see.' })
  proofs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ProofFilter, { nullable: true, description: 'Which proofs; all when absent.' })
    filter: ProofFilter | undefined,
    @Arg('orderBy', () => ProofSort, { defaultValue: ProofSort.NEWEST, description: 'How to sort.' })
    orderBy: ProofSort,
    @Context() ctx: Ctx,
  ): Promise<Page<Proof>> {
    return paginate(ctx, Proof, page, { sort: SORTS[orderBy], filter: proofsMatching(filter) });
  }

  @Extensions({ keyScope: 'proofs:write' })
  @Mutation(() => ProofPayload, { description: 'Gives a proof of publication, for the company.' })
  async proofSubmit(
    @Arg('input', () => SubmitProofInput, { description: 'The proof.' }) input: SubmitProofInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await submitProof(ctx, input) };
  }

  @Extensions({ keyScope: 'proofs:write' })
  @Mutation(() => ProofPayload, { description: 'Gives a returned proof again, corrected.' })
  async proofReupload(
    @Arg('input', () => ReuploadProofInput, { description: 'The corrected proof.' })
    input: ReuploadProofInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await reuploadProof(ctx, input) };
  }

  @Mutation(() => ProofPayload, {
    description: 'Asks that a person looks at a returned proof; once per proof.',
  })
  async proofAskReview(
    @Arg('input', () => ProofNoteInput, { description: 'The proof and a note.' }) input: ProofNoteInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await askProofReview(ctx, input) };
  }

  @Mutation(() => ProofPayload, {
    description: 'Accepts a proof under review, in the name of the inspector.',
  })
  async proofAccept(
    @Arg('input', () => ProofIdInput, { description: 'The proof.' }) input: ProofIdInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await acceptProof(ctx, input) };
  }

  @Mutation(() => ProofPayload, {
    description: 'Returns a proof under review with a reason that can be corrected.',
  })
  async proofReturn(
    @Arg('input', () => ProofReasonInput, { description: 'The proof and why.' }) input: ProofReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await returnProof(ctx, input) };
  }

  @Mutation(() => ProofPayload, { description: 'Refuses a proof for good.' })
  async proofReject(
    @Arg('input', () => ProofReasonInput, { description: 'The proof and why.' }) input: ProofReasonInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await rejectProof(ctx, input) };
  }

  @Mutation(() => ProofPayload, { description: 'Takes the acceptance of a proof back, with a reason.' })
  async proofRevoke(
    @Arg('input', () => RevokeProofInput, { description: 'The proof and why.' }) input: RevokeProofInput,
    @Context() ctx: Ctx,
  ): Promise<ProofPayload> {
    return { proof: await revokeProof(ctx, input) };
  }
}
