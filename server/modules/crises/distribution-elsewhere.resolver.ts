import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Visibility } from '../issues/case-access.entity';
import { Issue } from '../issues/issue.entity';
import { PublicationOrder } from '../publications/order.entity';
import { Crisis } from './crisis.entity';
import { Distribution, DistributionTarget } from './distribution.entity';
import { DistributionConnection } from './distribution.resolver';
import { OrderOrigin } from './distribution-views';
import { StatementVersion } from './statement.entity';

const pageOf = (ctx: Ctx, page: PageArgs, key: 'issueId' | 'crisisId' | 'versionId', id: string) =>
  paginate(ctx, Distribution, page, {
    sort: { key: 'rankedAt', direction: 'DESC' },
    filter: (query) => void query.andWhere(`row.${key} = :owner`, { owner: id }),
  });

@Resolver(() => Issue)
export class IssueDistributionsResolver {
  @FieldResolver(() => DistributionConnection, {
    complexity: connectionCost,
    description: 'Distributions of its statements, newest first.',
  })
  distributions(
    @Root() issue: Issue,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Distribution>> {
    return pageOf(ctx, page, 'issueId', issue.id);
  }
}

@Resolver(() => Crisis)
export class CrisisDistributionsResolver {
  @FieldResolver(() => DistributionConnection, {
    complexity: connectionCost,
    description: 'Distributions of its statements, newest first.',
  })
  distributions(
    @Root() crisis: Crisis,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Distribution>> {
    return pageOf(ctx, page, 'crisisId', crisis.id);
  }
}

@Resolver(() => StatementVersion)
export class VersionDistributionsResolver {
  @FieldResolver(() => DistributionConnection, {
    complexity: connectionCost,
    description: 'Distributions of this version, newest first.',
  })
  distributions(
    @Root() version: StatementVersion,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Distribution>> {
    return pageOf(ctx, page, 'versionId', version.id);
  }
}

/** The case an order belongs to, as far as people of the office may know of it; companies never learn. */
async function originOf(ctx: Ctx, { originRef }: PublicationOrder): Promise<OrderOrigin | null> {
  if (!originRef || !ctx.actor.isStaff) return null;
  const target = await ctx.db.findOneBy(DistributionTarget, { id: originRef });
  const row = target && (await ctx.db.findOneBy(Distribution, { id: target.distributionId }));
  if (!row) return null;
  const crisis = row.crisisId ? await ctx.db.findOneBy(Crisis, { id: row.crisisId }) : null;
  const subject = crisis ?? (await ctx.db.findOneBy(Issue, { id: row.issueId }));
  const isSeen = (await ctx.find(Distribution, row.id)) !== null;
  if (!subject || (subject.visibility === Visibility.RESTRICTED && !isSeen)) return null;
  const { code, title } = subject;
  return { code, title, distributionId: isSeen ? row.id : null, crisisId: isSeen ? row.crisisId : null };
}

@Resolver(() => PublicationOrder)
export class OrderOriginResolver {
  @FieldResolver(() => OrderOrigin, {
    nullable: true,
    complexity: 5,
    description: 'The crisis it was placed for; null for others and outside the office. For reports only.',
  })
  origin(@Root() order: PublicationOrder, @Context() ctx: Ctx): Promise<OrderOrigin | null> {
    return originOf(ctx, order);
  }

  @FieldResolver(() => DistributionTarget, {
    nullable: true,
    description: 'The target of a distribution it was placed for; null for others and when not yours to see.',
  })
  distributionTarget(
    @Root() order: PublicationOrder,
    @Context() ctx: Ctx,
  ): Promise<DistributionTarget | null> | null {
    return order.originRef ? ctx.find(DistributionTarget, order.originRef) : null;
  }
}
