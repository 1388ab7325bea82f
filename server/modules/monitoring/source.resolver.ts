import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { FetchEvent } from './fetch-event.entity';
import { managesMonitoring } from './monitoring.roles';
import { Source, SourceHealth, SourceState } from './source.entity';
import {
  ChangeSourceInput,
  CreateSourceInput,
  SourceFilter,
  SourceInput,
  SourceOrder,
  SourcePayload,
  SourceReasonInput,
} from './source.inputs';
import { SourceAction, sourceLifecycle } from './source.lifecycle';
import {
  changeSource,
  createSource,
  fetchSourceNow,
  outletIdsOf,
  pauseSource,
  resumeSource,
  retireSource,
} from './source.service';
import { healthOf, outcomeText } from './source-health.service';
import { itemCounts, listSources } from './source-list.service';
import { proposedUrl } from './source-move.service';

const SourceConnection = Connection(Source, 'Source');
const WHICH = { description: 'What to do with which source.' };

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { complexity: connectionCost, description: 'Feeds that are polled.' })
  sources(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SourceFilter, { nullable: true, description: 'Which sources; all when absent.' })
    filter: SourceFilter | null,
    @Arg('orderBy', () => SourceOrder, {
      defaultValue: SourceOrder.TITLE,
      description: 'How they are sorted.',
    })
    order: SourceOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<Source>> {
    return listSources(ctx, filter ?? {}, order, page);
  }

  @Query(() => Source, { nullable: true, description: 'One source; null when absent or not yours to see.' })
  source(
    @Arg('id', () => ID, { description: 'The source.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Source | null> {
    return ctx.find(Source, id);
  }

  @FieldResolver(() => SourceHealth, { description: 'How it does now.' })
  health(@Root() source: Source, @Context() ctx: Ctx): SourceHealth {
    return healthOf(source, ctx.now());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the last poll ended, as a code; null before the first poll.',
  })
  lastOutcome(@Root() source: Source): string | null {
    return source.lastOutcome;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the last poll ended, in plain Indonesian; null before the first poll.',
  })
  lastOutcomeText(@Root() source: Source): string | null {
    return outcomeText(source.lastOutcome, source.lastStatus);
  }

  @FieldResolver(() => [MediaOutlet], { description: 'Outlets that it serves, at most a hundred.' })
  async servedOutlets(@Root() source: Source, @Context() ctx: Ctx): Promise<MediaOutlet[]> {
    const ids = await outletIdsOf(ctx, source.id);
    return (await Promise.all(ids.map((id) => ctx.find(MediaOutlet, id)))).filter(
      (outlet) => outlet !== null,
    );
  }

  @FieldResolver(() => [FetchEvent], { description: 'Its last polls, at most thirty, newest first.' })
  fetches(@Root() source: Source, @Context() ctx: Ctx): Promise<FetchEvent[]> {
    return ctx.db.find(FetchEvent, {
      where: { sourceId: source.id },
      order: { at: 'DESC', id: 'DESC' },
      take: 30,
    });
  }

  @FieldResolver(() => Int, { description: 'Items that its feed has named so far.' })
  async discoveredCount(@Root() source: Source, @Context() ctx: Ctx): Promise<number> {
    return (await itemCounts(ctx, source.id)).discovered;
  }

  @FieldResolver(() => Int, { description: 'Items of these whose article is stored.' })
  async indexedCount(@Root() source: Source, @Context() ctx: Ctx): Promise<number> {
    return (await itemCounts(ctx, source.id)).indexed;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who registered it; null when the system did.',
  })
  createdBy(@Root() source: Source, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, source.createdById);
  }

  @FieldResolver(() => [SourceAction], { description: 'What you may do with it now.' })
  async allowedActions(@Root() source: Source, @Context() ctx: Ctx): Promise<SourceAction[]> {
    const isOpen =
      ctx.actor.kind === 'PERSON' && managesMonitoring(ctx.actor) && source.state !== SourceState.RETIRED;
    const mayMove = isOpen && proposedUrl(source, ctx.now()) !== null;
    return [
      ...(isOpen ? [SourceAction.CHANGE] : []),
      ...(await sourceLifecycle.allowed(ctx, source)),
      ...(mayMove ? [SourceAction.DECIDE_MOVE] : []),
    ];
  }

  @Mutation(() => SourcePayload, { description: 'Registers a feed and polls it at once.' })
  async sourceCreate(
    @Arg('input', () => CreateSourceInput, WHICH) input: CreateSourceInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await createSource(ctx, input) };
  }

  @Mutation(() => SourcePayload, { description: 'Changes name, address, outlets or pace of a source.' })
  async sourceChange(
    @Arg('input', () => ChangeSourceInput, WHICH) input: ChangeSourceInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await changeSource(ctx, input) };
  }

  @Mutation(() => SourcePayload, { description: 'Stops polling a source for a while.' })
  async sourcePause(
    @Arg('input', () => SourceReasonInput, WHICH) input: SourceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await pauseSource(ctx, input) };
  }

  @Mutation(() => SourcePayload, { description: 'Polls a paused source again.' })
  async sourceResume(
    @Arg('input', () => SourceInput, WHICH) input: SourceInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await resumeSource(ctx, input) };
  }

  @Mutation(() => SourcePayload, { description: 'Takes a source out of use; its articles stay.' })
  async sourceRetire(
    @Arg('input', () => SourceReasonInput, WHICH) input: SourceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await retireSource(ctx, input) };
  }

  @Mutation(() => SourcePayload, { description: "Polls a source now and in full, within its host's budget." })
  async sourceFetchNow(
    @Arg('input', () => SourceInput, WHICH) input: SourceInput,
    @Context() ctx: Ctx,
  ): Promise<SourcePayload> {
    return { source: await fetchSourceNow(ctx, input) };
  }
}

@Resolver(() => FetchEvent)
export class FetchEventResolver {
  @FieldResolver(() => String, { description: 'How it ended, in plain Indonesian.' })
  outcomeText(@Root() fetch: FetchEvent): string {
    return outcomeText(fetch.outcome, fetch.status) ?? '';
  }
}
