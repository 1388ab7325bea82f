import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { MandateSpending, PlacementMandate } from './mandate.entity';
import {
  DraftMandateInput,
  MandateFilter,
  MandateIdInput,
  MandatePayload,
  MandateReasonInput,
} from './mandate.inputs';
import { MandateAction, mandateLifecycle } from './mandate.lifecycle';
import { discardMandate, draftMandate, revokeMandate, signMandate } from './mandate.service';
import { PublicationOrder } from './order.entity';
import { OrderConnection } from './order.resolver';

const MandateConnection = Connection(PlacementMandate, 'PlacementMandate');
const newest = { key: 'createdAt', direction: 'DESC' } as const;

@Resolver(() => PlacementMandate)
export class MandateResolver {
  @Query(() => PlacementMandate, {
    nullable: true,
    description: 'One placement mandate; null when absent or not yours to see.',
  })
  placementMandate(
    @Arg('id', () => ID, { description: 'Id of the mandate.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<PlacementMandate | null> {
    return ctx.find(PlacementMandate, id);
  }

  @Query(() => MandateConnection, {
    complexity: connectionCost,
    description: 'Placement mandates, newest first.',
  })
  placementMandates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MandateFilter, { nullable: true, description: 'Which mandates; all when absent.' })
    filter: MandateFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<PlacementMandate>> {
    return paginate(ctx, PlacementMandate, page, {
      sort: newest,
      filter: (query) => {
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
      },
    });
  }

  @Mutation(() => MandatePayload, { description: 'Drafts a mandate for crisis placements.' })
  async mandateDraft(
    @Arg('input', () => DraftMandateInput, { description: 'The mandate.' }) input: DraftMandateInput,
    @Context() ctx: Ctx,
  ): Promise<MandatePayload> {
    return { mandate: await draftMandate(ctx, input) };
  }

  @Mutation(() => MandatePayload, {
    description: 'Signs a mandate; commitment officer and technical officer both.',
  })
  async mandateSign(
    @Arg('input', () => MandateIdInput, { description: 'The mandate.' }) input: MandateIdInput,
    @Context() ctx: Ctx,
  ): Promise<MandatePayload> {
    return { mandate: await signMandate(ctx, input) };
  }

  @Mutation(() => MandatePayload, { description: 'Revokes a mandate at once.' })
  async mandateRevoke(
    @Arg('input', () => MandateReasonInput, { description: 'The mandate and why.' })
    input: MandateReasonInput,
    @Context() ctx: Ctx,
  ): Promise<MandatePayload> {
    return { mandate: await revokeMandate(ctx, input) };
  }

  @Mutation(() => MandatePayload, { description: 'Gives the draft of a mandate up.' })
  async mandateDiscard(
    @Arg('input', () => MandateIdInput, { description: 'The mandate.' }) input: MandateIdInput,
    @Context() ctx: Ctx,
  ): Promise<MandatePayload> {
    return { mandate: await discardMandate(ctx, input) };
  }
}

@Resolver(() => PlacementMandate)
export class MandateFieldsResolver {
  @FieldResolver(() => [MandateSpending], {
    complexity: 5,
    description: 'What was placed under it, by crisis, oldest first.',
  })
  spendings(@Root() mandate: PlacementMandate, @Context() ctx: Ctx): Promise<MandateSpending[]> {
    return ctx.list(MandateSpending, 'mandateId', mandate.id);
  }

  @FieldResolver(() => OrderConnection, {
    complexity: connectionCost,
    description: 'Orders placed under it, newest first.',
  })
  orders(
    @Root() mandate: PlacementMandate,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<PublicationOrder>> {
    return paginate(ctx, PublicationOrder, page, {
      sort: newest,
      filter: (query) => void query.andWhere('row.mandateId = :mandateId', { mandateId: mandate.id }),
    });
  }

  @FieldResolver(() => Boolean, { description: 'True when placements may be made under it today.' })
  isInForce(@Root() mandate: PlacementMandate, @Context() ctx: Ctx): boolean {
    return mandate.isInForceOn(ctx.today());
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who drafted it.' })
  createdBy(@Root() mandate: PlacementMandate, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, mandate.createdById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who revoked it; null when nobody did.' })
  revokedBy(@Root() mandate: PlacementMandate, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, mandate.revokedById);
  }

  @FieldResolver(() => [MandateAction], { description: 'What you may do with this mandate now.' })
  allowedActions(@Root() mandate: PlacementMandate, @Context() ctx: Ctx): Promise<MandateAction[]> {
    return mandateLifecycle.allowed(ctx, mandate);
  }
}

@Resolver(() => PublicationOrder)
export class OrderMandateResolver {
  @FieldResolver(() => PlacementMandate, {
    nullable: true,
    description: 'The mandate it was placed under; null when none, and outside the office.',
  })
  mandate(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<PlacementMandate | null> | null {
    return order.mandateId ? ctx.find(PlacementMandate, order.mandateId) : null;
  }
}
