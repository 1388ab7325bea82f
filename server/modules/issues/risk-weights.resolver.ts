import { Arg, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { RiskWeightSet } from './risk-weights.entity';
import { RiskWeightsDecideInput, RiskWeightsPayload, RiskWeightsSetInput } from './risk-weights.inputs';
import { decidesWeights, decideWeights, listWeights, setsWeights, setWeights } from './risk-weights.service';

@Resolver(() => RiskWeightSet)
export class RiskWeightsResolver {
  @Query(() => [RiskWeightSet], {
    complexity: 20,
    description: 'Weights of the risk score, those to be set first, then the latest version.',
  })
  riskWeights(@Context() ctx: Ctx): Promise<RiskWeightSet[]> {
    return listWeights(ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided it; null for the first version.' })
  decidedBy(@Root() { decidedById }: RiskWeightSet, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, decidedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who set it in force; null until then.' })
  setBy(@Root() { setById }: RiskWeightSet, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, setById);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may set it in force now.' })
  maySet(@Root() set: RiskWeightSet, @Context() ctx: Ctx): boolean {
    return set.no === null && setsWeights(ctx.actor, set);
  }

  @Query(() => Boolean, { description: 'Whether you decide the weights of the risk score.' })
  mayDecideRiskWeights(@Context() ctx: Ctx): boolean {
    return decidesWeights(ctx.actor);
  }

  @Mutation(() => RiskWeightsPayload, { description: 'Records a decision on other weights.' })
  async riskWeightsDecide(
    @Arg('input', () => RiskWeightsDecideInput, { description: 'The weights and why.' })
    input: RiskWeightsDecideInput,
    @Context() ctx: Ctx,
  ): Promise<RiskWeightsPayload> {
    return { weightSet: await decideWeights(ctx, input) };
  }

  @Mutation(() => RiskWeightsPayload, { description: 'Sets decided weights in force.' })
  async riskWeightsSet(
    @Arg('input', () => RiskWeightsSetInput, { description: 'Which weights.' }) input: RiskWeightsSetInput,
    @Context() ctx: Ctx,
  ): Promise<RiskWeightsPayload> {
    return { weightSet: await setWeights(ctx, input) };
  }
}
