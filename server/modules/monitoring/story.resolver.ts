import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { In } from 'typeorm';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import { articleLoad } from './article-list.service';
import { decideProposal } from './copy.service';
import { MergeProposal, ProposalKind, ProposalState } from './merge-proposal.entity';
import { managesMonitoring } from './monitoring.roles';
import { strongest } from './pipeline/vector';
import { MemberBy, Story, StoryState } from './story.entity';
import {
  DecideProposalInput,
  MergeProposalPayload,
  MergeStoryInput,
  MoveStoryItemInput,
  PinStoryInput,
  RenameStoryInput,
  SplitStoryInput,
  StoryAction,
  StoryFilter,
  StoryInput,
  StoryPayload,
} from './story.inputs';
import {
  lastAct,
  mergeStory,
  moveStoryItems,
  pinStory,
  renameStory,
  splitStory,
  undoStory,
} from './story.service';
import { itemsOfStory, storyFacts, topicsOfStory } from './story-facts.service';
import { listStories } from './story-list.service';
import { centroidOf } from './story-rows.service';
import { Topic } from './topic.entity';

const StoryConnection = Connection(Story, 'Story');
const WHICH = { description: 'What to do with which story.' };

@ObjectType({ description: 'Articles of one hour of a story.' })
class StoryHour {
  @Field(() => Date, { description: 'When the hour begins.' })
  at!: Date;

  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Independent items with an article in the hour.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Paid articles among them.' })
  paidCount!: number;
}

@ObjectType({ description: "An outlet's part in a story." })
class StoryOutlet {
  @Field(() => ID, { description: 'The outlet.' })
  outletId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its articles in the story.' })
  articleCount!: number;
}

@ObjectType({ description: 'An item of a story: an article with its copies, in the order of publishing.' })
class StoryItem {
  @Field(() => ID, { description: 'The group of copies.' })
  id!: string;

  @Field(() => Int, { description: 'Articles, copies included.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Distinct outlets.' })
  outletCount!: number;

  @Field(() => MemberBy, { description: 'Who put it into the story.' })
  by!: MemberBy;

  @Field(() => Float, { description: 'How alike it was when it joined, 0 to 1.' })
  score!: number;

  @Field(() => [Article], { description: 'Its articles, the earliest first.' })
  copies!: Article[];
}

@ObjectType({ description: 'A topic of the articles of a story.' })
class StoryTopic {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Int, { description: 'Articles of the story in it.' })
  articleCount!: number;
}

@ObjectType({ description: 'Another story that may be the same.' })
class StoryProposal {
  @Field(() => MergeProposal, { description: 'The proposal.' })
  proposal!: MergeProposal;

  @Field(() => Story, { description: 'The other story.' })
  other!: Story;
}

@Resolver(() => Story)
export class StoryResolver {
  @Query(() => StoryConnection, { complexity: connectionCost, description: 'Stories, the latest first.' })
  stories(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StoryFilter, { nullable: true, description: 'Which stories; all when absent.' })
    filter: StoryFilter | null,
    @Context() ctx: Ctx,
  ): Promise<Page<Story>> {
    return listStories(ctx, filter ?? {}, page);
  }

  @Query(() => Story, { nullable: true, description: 'One story; null when absent or not yours to see.' })
  story(
    @Arg('id', () => ID, { description: 'The story.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Story | null> {
    return ctx.find(Story, id);
  }

  @FieldResolver(() => Story, {
    nullable: true,
    description: 'The story it forwards to; null when it stands itself.',
  })
  async mergedInto(@Root() story: Story, @Context() ctx: Ctx): Promise<Story | null> {
    return story.mergedIntoNo === null ? null : ctx.db.findOneBy(Story, { no: story.mergedIntoNo });
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'Its first article; who published it was first.',
  })
  async firstArticle(@Root() story: Story, @Context() ctx: Ctx): Promise<Article | null> {
    const { firstArticleId } = await storyFacts(ctx, story.no);
    return firstArticleId === null ? null : articleLoad(ctx, firstArticleId);
  }

  @FieldResolver(() => [StoryHour], { description: 'Articles by hour; hours without any are left out.' })
  async hours(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryHour[]> {
    return (await storyFacts(ctx, story.no)).hours;
  }

  @FieldResolver(() => [StoryOutlet], { description: 'Outlets in the order in which they took it up.' })
  async carriers(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryOutlet[]> {
    return ctx.actor.hasScope(MediaOutlet.scope) ? (await storyFacts(ctx, story.no)).carriers : [];
  }

  @FieldResolver(() => Int, { description: 'Articles paid for by orders of the office.' })
  async paidCount(@Root() story: Story, @Context() ctx: Ctx): Promise<number> {
    return (await storyFacts(ctx, story.no)).paidCount;
  }

  @FieldResolver(() => Int, { description: 'Articles that are neither paid for nor of own channels.' })
  async earnedCount(@Root() story: Story, @Context() ctx: Ctx): Promise<number> {
    const { paidCount, ownCount } = await storyFacts(ctx, story.no);
    return Math.max(0, story.articleCount - paidCount - ownCount);
  }

  @FieldResolver(() => [StoryItem], {
    description: 'Its items in the order of publishing, at most five hundred.',
  })
  async items(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryItem[]> {
    const rows = await itemsOfStory(ctx, story.no);
    return Promise.all(
      rows.map(async ({ id, member, group, articleIds }) => ({
        id: String(id),
        articleCount: group.articleCount,
        outletCount: group.outletCount,
        by: member.by,
        score: member.score,
        copies: (await Promise.all(articleIds.map((one) => articleLoad(ctx, one)))).filter(
          (one) => one !== null,
        ),
      })),
    );
  }

  @FieldResolver(() => [String], { description: 'The words that tell it from others, the strongest first.' })
  topTerms(@Root() story: Story): string[] {
    return strongest(centroidOf(story), 10).map(([term]) => term);
  }

  @FieldResolver(() => [StoryTopic], { description: 'Topics that its articles are in, the largest first.' })
  async topics(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryTopic[]> {
    const rows = await topicsOfStory(ctx, story.no);
    const topics = await Promise.all(rows.map(({ topicId }) => ctx.find(Topic, topicId)));
    return rows.flatMap(({ articleCount }, place) => {
      const topic = topics[place];
      return topic ? [{ topic, articleCount }] : [];
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Place of its largest topic that has one; null without.',
  })
  async place(@Root() story: Story, @Context() ctx: Ctx): Promise<string | null> {
    const topics = await this.topics(story, ctx);
    return topics.find(({ topic }) => topic.place)?.topic.place ?? null;
  }

  @FieldResolver(() => [StoryProposal], {
    description: 'Stories that the machine takes for the same, undecided.',
  })
  async proposals(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryProposal[]> {
    const found = await ctx.db.find(MergeProposal, {
      where: [
        { kind: ProposalKind.STORY, leftNo: story.no, state: ProposalState.OPEN },
        { kind: ProposalKind.STORY, rightNo: story.no, state: ProposalState.OPEN },
      ],
      order: { score: 'DESC', id: 'ASC' },
      take: 10,
    });
    const otherNo = (one: MergeProposal) => (one.leftNo === story.no ? one.rightNo : one.leftNo);
    if (found.length === 0) return [];
    const stories = await ctx.db.findBy(Story, { no: In(found.map(otherNo)) });
    return found.flatMap((proposal) => {
      const other = stories.find(({ no, state }) => no === otherNo(proposal) && state !== StoryState.MERGED);
      return other ? [{ proposal, other }] : [];
    });
  }

  @FieldResolver(() => [StoryAction], { description: 'What you may do with it now.' })
  async allowedActions(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryAction[]> {
    if (ctx.actor.kind !== 'PERSON' || !managesMonitoring(ctx.actor)) return [];
    const undo = (await lastAct(ctx, story.no)) ? [StoryAction.UNDO] : [];
    if (story.state === StoryState.MERGED) return undo;
    const split = story.itemCount > 1 ? [StoryAction.SPLIT] : [];
    const pin = story.isPinned ? StoryAction.UNPIN : StoryAction.PIN;
    return [...split, StoryAction.MERGE, StoryAction.MOVE_ITEM, StoryAction.RENAME, pin, ...undo];
  }

  @Mutation(() => StoryPayload, { description: 'Takes items out of a story into a new one.' })
  storySplit(
    @Arg('input', () => SplitStoryInput, WHICH) input: SplitStoryInput,
    @Context() ctx: Ctx,
  ): Promise<StoryPayload> {
    return splitStory(ctx, input);
  }

  @Mutation(() => StoryPayload, { description: 'Moves all of a story into another, which it forwards to.' })
  storyMerge(
    @Arg('input', () => MergeStoryInput, WHICH) input: MergeStoryInput,
    @Context() ctx: Ctx,
  ): Promise<StoryPayload> {
    return mergeStory(ctx, input);
  }

  @Mutation(() => StoryPayload, { description: 'Moves items to another story.' })
  storyMoveItem(
    @Arg('input', () => MoveStoryItemInput, WHICH) input: MoveStoryItemInput,
    @Context() ctx: Ctx,
  ): Promise<StoryPayload> {
    return moveStoryItems(ctx, input);
  }

  @Mutation(() => StoryPayload, { description: 'Names a story.' })
  storyRename(
    @Arg('input', () => RenameStoryInput, WHICH) input: RenameStoryInput,
    @Context() ctx: Ctx,
  ): Promise<StoryPayload> {
    return renameStory(ctx, input);
  }

  @Mutation(() => StoryPayload, { description: 'Pins a story, or takes the pin off.' })
  storyPin(
    @Arg('input', () => PinStoryInput, WHICH) input: PinStoryInput,
    @Context() ctx: Ctx,
  ): Promise<StoryPayload> {
    return pinStory(ctx, input);
  }

  @Mutation(() => StoryPayload, { description: 'Takes back what a person last did to a story.' })
  storyUndo(
    @Arg('input', () => StoryInput, WHICH) input: StoryInput,
    @Context() ctx: Ctx,
  ): Promise<StoryPayload> {
    return undoStory(ctx, input);
  }

  @Mutation(() => MergeProposalPayload, { description: 'Decides a proposal of the machine.' })
  async mergeProposalDecide(
    @Arg('input', () => DecideProposalInput, WHICH) input: DecideProposalInput,
    @Context() ctx: Ctx,
  ): Promise<MergeProposalPayload> {
    return { proposal: await decideProposal(ctx, input) };
  }
}
