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
import { WorkUnit } from '../identity/work-unit.entity';
import { managesMonitoring } from './monitoring.roles';
import { Topic, TopicState, TopicVersion } from './topic.entity';
import {
  RematchTopicInput,
  SaveTopicInput,
  TopicFilter,
  TopicInput,
  TopicOrder,
  TopicPayload,
  TopicReasonInput,
} from './topic.inputs';
import { TopicAction, topicLifecycle } from './topic.lifecycle';
import { activateTopic, archiveTopic, pauseTopic, saveTopic, versionsOf } from './topic.service';
import { listTopics } from './topic-list.service';
import { recentCountLoad } from './topic-load.service';
import { TopicRematch } from './topic-rematch.entity';
import { lastRematch, rematchTopic } from './topic-rematch.service';

const TopicConnection = Connection(Topic, 'Topic');
const WHICH = { description: 'What to do with which topic.' };

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => TopicConnection, { complexity: connectionCost, description: 'Saved queries of the office.' })
  topics(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TopicFilter, { nullable: true, description: 'Which topics; all when absent.' })
    filter: TopicFilter | null,
    @Arg('orderBy', () => TopicOrder, {
      defaultValue: TopicOrder.PRIORITY,
      description: 'How they are sorted.',
    })
    order: TopicOrder,
    @Context() ctx: Ctx,
  ): Promise<Page<Topic>> {
    return listTopics(ctx, filter ?? {}, order, page);
  }

  @Query(() => Topic, { nullable: true, description: 'One topic; null when absent or not yours to see.' })
  topic(
    @Arg('id', () => ID, { description: 'The topic.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Topic | null> {
    return ctx.find(Topic, id);
  }

  @FieldResolver(() => [TopicVersion], {
    complexity: 20,
    description: 'Its queries as they stood, the newest first, at most a hundred.',
  })
  versions(@Root() topic: Topic, @Context() ctx: Ctx): Promise<TopicVersion[]> {
    return versionsOf(ctx, topic.id);
  }

  @FieldResolver(() => Int, {
    description: 'Articles in it (pemberitaan) that were published in the last thirty days.',
  })
  recentCount(@Root() topic: Topic, @Context() ctx: Ctx): Promise<number> {
    return recentCountLoad(ctx, topic.no);
  }

  @FieldResolver(() => TopicRematch, {
    nullable: true,
    description: 'Its last run over the stored articles; null when there was none.',
  })
  rematch(@Root() topic: Topic, @Context() ctx: Ctx): Promise<TopicRematch | null> {
    return lastRematch(ctx, topic.id);
  }

  @FieldResolver(() => WorkUnit, {
    nullable: true,
    description: 'Department that owns the subject, whose contacts read it; null when none does.',
  })
  ownerUnit(@Root() topic: Topic, @Context() ctx: Ctx): Promise<WorkUnit | null> | null {
    return topic.ownerUnitId === null ? null : ctx.find(WorkUnit, topic.ownerUnitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who made it; null when the system did.' })
  createdBy(@Root() topic: Topic, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, topic.createdById);
  }

  @FieldResolver(() => [TopicAction], { description: 'What you may do with it now.' })
  async allowedActions(@Root() topic: Topic, @Context() ctx: Ctx): Promise<TopicAction[]> {
    const isOpen =
      ctx.actor.kind === 'PERSON' && managesMonitoring(ctx.actor) && topic.state !== TopicState.ARCHIVED;
    return [...(isOpen ? [TopicAction.CHANGE] : []), ...(await topicLifecycle.allowed(ctx, topic))];
  }

  @Mutation(() => TopicPayload, {
    description: 'Makes a topic as a draft or changes one; a changed query becomes its next version.',
  })
  async topicSave(
    @Arg('input', () => SaveTopicInput, WHICH) input: SaveTopicInput,
    @Context() ctx: Ctx,
  ): Promise<TopicPayload> {
    return { topic: await saveTopic(ctx, input) };
  }

  @Mutation(() => TopicPayload, { description: 'Matches new articles to a topic from now on.' })
  async topicActivate(
    @Arg('input', () => TopicInput, WHICH) input: TopicInput,
    @Context() ctx: Ctx,
  ): Promise<TopicPayload> {
    return { topic: await activateTopic(ctx, input) };
  }

  @Mutation(() => TopicPayload, { description: 'Stops matching new articles to a topic for a while.' })
  async topicPause(
    @Arg('input', () => TopicReasonInput, WHICH) input: TopicReasonInput,
    @Context() ctx: Ctx,
  ): Promise<TopicPayload> {
    return { topic: await pauseTopic(ctx, input) };
  }

  @Mutation(() => TopicPayload, { description: 'Takes a topic out of use; its matches stay.' })
  async topicArchive(
    @Arg('input', () => TopicReasonInput, WHICH) input: TopicReasonInput,
    @Context() ctx: Ctx,
  ): Promise<TopicPayload> {
    return { topic: await archiveTopic(ctx, input) };
  }

  @Mutation(() => TopicPayload, {
    description: 'Runs the stored articles through a topic again, in steps; on trial it only counts.',
  })
  async topicRematch(
    @Arg('input', () => RematchTopicInput, WHICH) input: RematchTopicInput,
    @Context() ctx: Ctx,
  ): Promise<TopicPayload> {
    return { topic: await rematchTopic(ctx, input) };
  }
}

@Resolver(() => TopicVersion)
export class TopicVersionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who saved it; null when the system did.' })
  by(@Root() version: TopicVersion, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, version.byId);
  }
}
