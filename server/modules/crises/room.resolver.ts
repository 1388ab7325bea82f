import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { timelineOfAll } from '../../platform/audit-trail';
import { connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { EventConnection, type EventRecord } from '../../platform/event-record';
import { Crisis } from './crisis.entity';
import { curveOf, shownIssueIds } from './room.service';
import { CrisisPoint } from './room.types';

@Resolver(() => Crisis)
export class RoomResolver {
  @FieldResolver(() => EventConnection, {
    description: 'The course of the crisis: everything that happened in it and in its issues, newest first.',
    complexity: connectionCost,
  })
  async course(
    @Root() crisis: Crisis,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<EventRecord>> {
    return timelineOfAll(ctx, [crisis.id, ...(await shownIssueIds(ctx, crisis.id))], page);
  }

  @FieldResolver(() => [CrisisPoint], {
    description: 'Score and new articles from two hours before the clock started, in at most 49 steps.',
    complexity: 50,
  })
  curve(@Root() crisis: Crisis, @Context() ctx: Ctx): Promise<CrisisPoint[]> {
    return curveOf(ctx, crisis);
  }
}
