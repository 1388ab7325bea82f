import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Source } from './source.entity';
import { SourceMoveInput, SourcePayload } from './source.inputs';
import { decideMove, proposedUrl } from './source-move.service';

@Resolver(() => Source)
export class SourceMoveResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'New address that it was sent to on three polls over a day; null when none is proposed.',
  })
  proposedUrl(@Root() source: Source, @Context() ctx: Ctx): string | null {
    return proposedUrl(source, ctx.now());
  }

  @Mutation(() => SourcePayload, {
    description: 'Takes or refuses the new address that a source is sent to.',
  })
  async sourceDecideMove(
    @Arg('input', () => SourceMoveInput, { description: 'Which source, and whether it moves.' })
    input: SourceMoveInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await decideMove(ctx, input) };
  }
}
