import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { notFound } from '../../platform/errors';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PublicationOrder } from '../publications/order.entity';
import { Distribution, DistributionTarget } from './distribution.entity';
import { type SentTarget, TargetAction, targetLifecycle } from './distribution.lifecycle';
import { addressOf } from './distribution-deliver.service';
import { basisOf, partsOf } from './distribution-reads.service';
import { TargetBasis, TargetPart } from './distribution-views';

async function distributionOf(ctx: Ctx, target: DistributionTarget): Promise<Distribution> {
  const row = await ctx.find(Distribution, target.distributionId);
  if (!row) throw notFound();
  return row;
}

@Resolver(() => DistributionTarget)
export class DistributionTargetResolver {
  @FieldResolver(() => Distribution, { description: 'The distribution it belongs to.' })
  distribution(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<Distribution> {
    return distributionOf(ctx, target);
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, target.outletId);
  }

  @FieldResolver(() => [TargetPart], { description: 'The parts of its score, in one order.' })
  async parts(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<TargetPart[]> {
    return partsOf(target, await distributionOf(ctx, target));
  }

  @FieldResolver(() => TargetBasis, { description: 'The numbers behind its score.' })
  async basis(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<TargetBasis> {
    return basisOf(ctx, target, await distributionOf(ctx, target));
  }

  @FieldResolver(() => PublicationOrder, {
    nullable: true,
    description: 'Its paid order; null for a free release, and when not yours to see.',
  })
  order(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<PublicationOrder | null> | null {
    return target.orderId ? ctx.find(PublicationOrder, target.orderId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the newsroom takes releases; null when nobody noted it.',
  })
  address(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<string | null> {
    return addressOf(ctx, target.outletId, target.companyId);
  }

  @FieldResolver(() => [TargetAction], { description: 'What you may do with this target now.' })
  async allowedActions(@Root() target: DistributionTarget, @Context() ctx: Ctx): Promise<TargetAction[]> {
    return target.state === null ? [] : targetLifecycle.allowed(ctx, target as SentTarget);
  }
}
