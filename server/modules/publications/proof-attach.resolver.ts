import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { PublicationOrder } from './order.entity';
import { AttachProofInput, AttachProofPayload, ProofOffer } from './proof-attach.inputs';
import { attachProof, proofOffer } from './proof-attach.service';

@Resolver()
export class ProofAttachResolver {
  @Query(() => ProofOffer, {
    nullable: true,
    complexity: 50,
    description: 'What an article can prove; null when you may not offer it, or it has no outlet.',
  })
  proofOffer(
    @Arg('articleId', () => ID, { description: 'The article.' }) articleId: string,
    @Context() ctx: Ctx,
  ): Promise<ProofOffer | null> {
    return proofOffer(ctx, articleId);
  }

  @Mutation(() => AttachProofPayload, {
    description: 'Offers a monitored article as the proof of an order, for its company.',
  })
  async proofAttach(
    @Arg('input', () => AttachProofInput, { description: 'Which article, for which line.' })
    input: AttachProofInput,
    @Context() ctx: Ctx,
  ): Promise<AttachProofPayload> {
    const { state, orderId } = await attachProof(ctx, input);
    const { label } = await ctx.db.findOneByOrFail(PublicationOrder, { id: orderId });
    return { state, orderNumber: label };
  }
}
