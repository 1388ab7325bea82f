import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { decideProposal } from './copy.service';
import { Story } from './story.entity';
import {
  DecideProposalInput,
  MergeProposalPayload,
  MergeStoryInput,
  MoveStoryItemInput,
  PinStoryInput,
  RenameStoryInput,
  SplitStoryInput,
  StoryFilter,
  StoryInput,
  StoryPayload,
} from './story.inputs';
import { mergeStory, moveStoryItems, pinStory, renameStory, splitStory } from './story.service';
import { listStories } from './story-list.service';
import { undoStory } from './story-undo.service';

const StoryConnection = Connection(Story, 'Story');
const WHICH = { description: 'What to do with which story.' };

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
