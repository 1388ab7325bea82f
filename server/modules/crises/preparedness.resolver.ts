import { Arg, Args, Ctx as Context, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Preparedness, preparednessOf } from './preparedness.service';
import { RiskEntry } from './risk-register.entity';
import {
  RiskAddInput,
  RiskEditInput,
  RiskFilter,
  RiskPayload,
  RiskReviewInput,
} from './risk-register.inputs';
import { addRisk, editRisk, keepsRegister, reviewRisk } from './risk-register.service';

const RiskConnection = Connection(RiskEntry, 'RiskEntry');
const WHICH = { description: 'What to do with which risk.' };

@Resolver(() => RiskEntry)
export class RiskResolver {
  @Query(() => Preparedness, {
    nullable: true,
    complexity: 50,
    description: 'How ready the office is; null for those who do not read crises.',
  })
  preparedness(@Context() ctx: Ctx): Promise<Preparedness | null> {
    return preparednessOf(ctx);
  }

  @Query(() => RiskConnection, {
    complexity: connectionCost,
    description: 'The register of risks, those to be looked at first.',
  })
  riskEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RiskFilter, {
      nullable: true,
      description: 'Which risks; all that count when absent.',
    })
    filter: RiskFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<RiskEntry>> {
    return paginate(ctx, RiskEntry, page, {
      sort: { key: 'reviewDueOn', direction: 'ASC' },
      filter: (query) => {
        query.andWhere('row.isRetired = :isRetired', { isRetired: filter?.isRetired ?? false });
        if (filter?.isDue) query.andWhere('row.reviewDueOn < :today', { today: ctx.today() });
      },
    });
  }

  @Mutation(() => RiskPayload, { description: 'Puts a risk into the register.' })
  async riskEntryAdd(
    @Arg('input', () => RiskAddInput, WHICH) input: RiskAddInput,
    @Context() ctx: Ctx,
  ): Promise<RiskPayload> {
    return { risk: await addRisk(ctx, input) };
  }

  @Mutation(() => RiskPayload, { description: 'Changes a risk; that counts as looking at it.' })
  async riskEntryEdit(
    @Arg('input', () => RiskEditInput, WHICH) input: RiskEditInput,
    @Context() ctx: Ctx,
  ): Promise<RiskPayload> {
    return { risk: await editRisk(ctx, input) };
  }

  @Mutation(() => RiskPayload, { description: 'Says that a risk was looked at, or takes it out.' })
  async riskEntryReview(
    @Arg('input', () => RiskReviewInput, WHICH) input: RiskReviewInput,
    @Context() ctx: Ctx,
  ): Promise<RiskPayload> {
    return { risk: await reviewRisk(ctx, input) };
  }

  @FieldResolver(() => Int, { description: 'Likelihood times impact, 1 to 25.' })
  weight(@Root() { likelihood, impact }: RiskEntry): number {
    return likelihood * impact;
  }

  @FieldResolver(() => Boolean, { description: 'True when it is to be looked at again.' })
  isReviewDue(@Root() { isRetired, reviewDueOn }: RiskEntry, @Context() ctx: Ctx): boolean {
    return !isRetired && reviewDueOn < ctx.today();
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change it.' })
  canEdit(@Root() { isRetired }: RiskEntry, @Context() ctx: Ctx): boolean {
    return !isRetired && keepsRegister(ctx.actor);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who looks after it; null for nobody.' })
  owner(@Root() risk: RiskEntry, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, risk.ownerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who last looked at it.' })
  reviewedBy(@Root() risk: RiskEntry, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, risk.reviewedById);
  }
}
