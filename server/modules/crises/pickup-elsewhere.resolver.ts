import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Article } from '../monitoring/article.entity';
import { Distribution, DistributionTarget } from './distribution.entity';
import { Pickup } from './pickup.entity';
import { PickupConnection } from './pickup.resolver';
import { pickupsUntil } from './pickup.service';
import { outcomeOf } from './pickup-reads.service';
import { DistributionOutcome } from './pickup-views';

const pageOf = (ctx: Ctx, page: PageArgs, key: 'versionId' | 'targetId' | 'articleId', id: string | number) =>
  paginate(ctx, Pickup, page, {
    sort: { key: 'createdAt', direction: 'ASC' },
    filter: (query) => void query.andWhere(`row.${key} = :owner`, { owner: id }),
  });

@Resolver(() => Distribution)
export class DistributionPickupsResolver {
  @FieldResolver(() => PickupConnection, {
    complexity: connectionCost,
    description: 'Articles that carry, or may carry, its statement, found first first.',
  })
  pickups(
    @Root() row: Distribution,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Pickup>> {
    return pageOf(ctx, page, 'versionId', row.versionId);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Until when a publication counts; null before it is sent.',
  })
  pickupsUntil(@Root() row: Distribution, @Context() ctx: Ctx): Date | null {
    return pickupsUntil(ctx, row);
  }

  @FieldResolver(() => DistributionOutcome, { complexity: 10, description: 'What came of it so far.' })
  outcome(@Root() row: Distribution, @Context() ctx: Ctx): Promise<DistributionOutcome> {
    return outcomeOf(ctx, row);
  }
}

@Resolver(() => DistributionTarget)
export class TargetPickupsResolver {
  @FieldResolver(() => PickupConnection, {
    complexity: connectionCost,
    description: 'Articles of this outlet that carry, or may carry, the statement.',
  })
  pickups(
    @Root() target: DistributionTarget,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Pickup>> {
    return pageOf(ctx, page, 'targetId', target.id);
  }
}

@Resolver(() => Article)
export class ArticlePickupsResolver {
  @FieldResolver(() => PickupConnection, {
    complexity: connectionCost,
    description: 'Statements of the office that this article carries, or may carry.',
  })
  pickups(
    @Root() article: Article,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Pickup>> {
    return pageOf(ctx, page, 'articleId', article.id);
  }
}
