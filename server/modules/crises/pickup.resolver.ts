import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { In } from 'typeorm';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Article } from '../monitoring/article.entity';
import { readableArticle } from '../monitoring/article.service';
import { DistributionTarget } from './distribution.entity';
import { KeyMessage } from './fact.entity';
import { Pickup } from './pickup.entity';
import {
  AcceptPickupInput,
  AddPickupInput,
  PickupFilter,
  PickupPayload,
  RejectPickupInput,
} from './pickup.inputs';
import { PickupAction, pickupLifecycle } from './pickup.lifecycle';
import { acceptPickup, addPickup, rejectPickup } from './pickup-decide.service';
import { comparisonOf, pickupAccuracy } from './pickup-reads.service';
import { PickupAccuracy, PickupComparison } from './pickup-views';
import { StatementVersion } from './statement.entity';

export const PickupConnection = Connection(Pickup, 'Pickup');

@Resolver(() => Pickup)
export class PickupResolver {
  @Query(() => Pickup, { nullable: true, description: 'One pickup; null when absent or not yours to see.' })
  pickup(
    @Arg('id', () => ID, { description: 'Id of the pickup.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Pickup | null> {
    return ctx.find(Pickup, id);
  }

  @Query(() => PickupConnection, {
    complexity: connectionCost,
    description: 'Pickups the caller may see, found first first.',
  })
  pickups(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PickupFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: PickupFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Pickup>> {
    return paginate(ctx, Pickup, page, {
      sort: { key: 'createdAt', direction: 'ASC' },
      filter: (query) => {
        if (filter?.states?.length) query.andWhere('row.state IN (:...states)', { states: filter.states });
        for (const key of ['issueId', 'versionId'] as const)
          if (filter?.[key]) query.andWhere(`row.${key} = :${key}`, { [key]: filter[key] });
      },
    });
  }

  @Query(() => PickupAccuracy, {
    nullable: true,
    complexity: 10,
    description: 'How often the machine recognised pickups rightly; null for who sees no pickups.',
  })
  pickupAccuracy(@Context() ctx: Ctx): Promise<PickupAccuracy> | null {
    return Pickup.visibleTo(ctx.actor) ? pickupAccuracy(ctx) : null;
  }

  @Mutation(() => PickupPayload, {
    description: 'Finds that an article carries the statement, or labels its messages.',
  })
  async pickupAccept(
    @Arg('input', () => AcceptPickupInput, { description: 'The pickup and its messages.' })
    input: AcceptPickupInput,
    @Context() ctx: Ctx,
  ): Promise<PickupPayload> {
    return { pickup: await acceptPickup(ctx, input) };
  }

  @Mutation(() => PickupPayload, { description: 'Finds that an article does not carry the statement.' })
  async pickupReject(
    @Arg('input', () => RejectPickupInput, { description: 'The pickup and why.' }) input: RejectPickupInput,
    @Context() ctx: Ctx,
  ): Promise<PickupPayload> {
    return { pickup: await rejectPickup(ctx, input) };
  }

  @Mutation(() => PickupPayload, { description: 'Adds an article that the machine did not recognise.' })
  async pickupAdd(
    @Arg('input', () => AddPickupInput, { description: 'The sending and the article.' })
    input: AddPickupInput,
    @Context() ctx: Ctx,
  ): Promise<PickupPayload> {
    return { pickup: await addPickup(ctx, input) };
  }
}

const messagesOf = async (ctx: Ctx, ids: readonly string[]): Promise<KeyMessage[]> =>
  ids.length === 0
    ? []
    : ctx.db.find(KeyMessage, { where: { id: In([...ids]) }, order: { position: 'ASC' } });

@Resolver(() => Pickup)
export class PickupFieldsResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'The article; null when not yours to see.' })
  article(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<Article | null> {
    return readableArticle(ctx, String(pickup.articleId));
  }

  @FieldResolver(() => DistributionTarget, {
    nullable: true,
    description: 'The target it answers; null for a copy on another site.',
  })
  target(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<DistributionTarget | null> | null {
    return pickup.targetId ? ctx.find(DistributionTarget, pickup.targetId) : null;
  }

  @FieldResolver(() => StatementVersion, {
    nullable: true,
    description: 'The version of the statement; null when not yours to see.',
  })
  statementVersion(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<StatementVersion | null> {
    return ctx.find(StatementVersion, pickup.versionId);
  }

  @FieldResolver(() => [KeyMessage], { description: 'Key messages that it carries.' })
  messages(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<KeyMessage[]> {
    return messagesOf(ctx, pickup.messagesFound);
  }

  @FieldResolver(() => [KeyMessage], { description: 'Key messages that it contradicts, as a person found.' })
  distortedMessages(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<KeyMessage[]> {
    return messagesOf(ctx, pickup.distorted);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided; null when the machine did.' })
  decidedBy(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, pickup.decidedById);
  }

  @FieldResolver(() => PickupComparison, {
    nullable: true,
    complexity: 50,
    description: 'The statement and the article side by side; null when either is gone.',
  })
  comparison(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<PickupComparison | null> {
    return comparisonOf(ctx, pickup);
  }

  @FieldResolver(() => [PickupAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() pickup: Pickup, @Context() ctx: Ctx): Promise<PickupAction[]> {
    return pickupLifecycle.allowed(ctx, pickup);
  }
}
