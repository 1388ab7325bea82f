import { Allow } from 'class-validator';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Role } from './actor';
import { auditTrail, timelineOf } from './audit-trail';
import { Node } from './columns';
import { connectionCost, type Page, PageArgs } from './connection';
import type { Ctx } from './ctx';
import { EventConnection, EventOutcome, type EventRecord } from './event-record';
import { DateTime } from './scalars';
import { verifyChain } from './sealer';

@InputType({ description: 'Which entries of the audit trail to show; absent fields do not narrow.' })
export class EventFilter {
  // Without a validation decorator the whitelist of makeSchema would drop the condition.
  @Allow()
  @Field(() => ID, { nullable: true, description: 'Acts of this person.' })
  actorId?: string | null;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'Entries about this record.' })
  subjectId?: string | null;

  @Allow()
  @Field(() => [String], { nullable: true, description: 'Entries about records of these types.' })
  subjectTypes?: string[] | null;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Exact event name, for example invoice.paid.' })
  name?: string | null;

  @Allow()
  @Field(() => EventOutcome, { nullable: true, description: 'Done or refused.' })
  outcome?: EventOutcome | null;

  @Allow()
  @Field(() => DateTime, { nullable: true, description: 'Not before this instant.' })
  from?: Date | null;

  @Allow()
  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' })
  to?: Date | null;
}

@ObjectType({ description: 'Result of recomputing the sealed audit chain from its rows.' })
export class AuditChain {
  @Field(() => Int, { description: 'Sealed entries that were recomputed.' })
  checkedCount!: number;

  @Field(() => Int, { description: 'Entries that still wait for their number.' })
  waitingCount!: number;

  @Field(() => String, { description: 'Hash of the last link.' })
  head!: string;

  @Field(() => Boolean, { description: 'True when every entry is as it was written.' })
  isIntact!: boolean;

  @Field(() => Int, { nullable: true, description: 'Number of the first broken entry; null when intact.' })
  brokenSeal!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of the first broken entry; null when intact or cut.',
  })
  brokenEventId!: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong with it; null when intact.' })
  problem!: string | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => EventConnection, {
    description: 'The audit trail, newest first; empty unless you are an auditor.',
    complexity: connectionCost,
  })
  events(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Narrows the trail.' })
    filter: EventFilter | null,
    @Context() ctx: Ctx,
  ): Promise<Page<EventRecord>> {
    return auditTrail(ctx, filter ?? {}, page);
  }

  @Query(() => AuditChain, {
    nullable: true,
    description: 'Recomputes the audit chain; null unless you are an auditor.',
    complexity: 500,
  })
  async auditChain(@Context() ctx: Ctx): Promise<AuditChain | null> {
    if (!ctx.actor.is(Role.AUDITOR)) return null;
    const { checked, waiting, head, broken } = await verifyChain(ctx.db, new Map());
    return {
      checkedCount: checked,
      waitingCount: waiting,
      head: head.chain,
      isIntact: broken === null,
      brokenSeal: broken?.seq ?? null,
      brokenEventId: broken?.eventId || null,
      problem: broken?.problem ?? null,
    };
  }
}

@Resolver(() => Node)
export class NodeTimelineResolver {
  @FieldResolver(() => EventConnection, {
    description: 'Everything that happened to this record, newest first.',
    complexity: connectionCost,
  })
  timeline(
    @Root() node: Node,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<EventRecord>> {
    return timelineOf(ctx, node.id, page);
  }
}
