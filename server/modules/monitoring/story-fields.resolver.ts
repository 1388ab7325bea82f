import { Ctx as Context, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Article } from './article.entity';
import { articleLoad } from './article-list.service';
import type { MergeProposal } from './merge-proposal.entity';
import { managesMonitoring } from './monitoring.roles';
import { strongest } from './pipeline/vector';
import { Story, StoryState } from './story.entity';
import { StoryAction } from './story.inputs';
import { StoryHour, StoryItem, StoryOutlet, StoryProposal, StoryTopic } from './story.types';
import { storyFacts } from './story-facts.service';
import { hasAct, itemsOfStory, proposalsOfStory, storyLoad, topicsOfStory } from './story-loads.service';
import { centroidOf } from './story-rows.service';
import { Topic } from './topic.entity';

@Resolver(() => Story)
export class StoryFieldsResolver {
  @FieldResolver(() => Story, {
    nullable: true,
    description: 'The story it forwards to; null when it stands itself.',
  })
  mergedInto(@Root() story: Story, @Context() ctx: Ctx): Promise<Story | null> {
    return story.mergedIntoNo === null ? Promise.resolve(null) : storyLoad(ctx, story.mergedIntoNo);
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
      rows.map(async ({ id, articleIds, ...row }) => {
        const copies = await Promise.all(articleIds.map((one) => articleLoad(ctx, one)));
        return { ...row, id: String(id), copies: copies.filter((one) => one !== null) };
      }),
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
    return rows.flatMap((row, place) => {
      const topic = topics[place];
      return topic ? [{ ...row, topic }] : [];
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
    const found = await proposalsOfStory(ctx, story.no);
    const otherNo = (one: MergeProposal) => (one.leftNo === story.no ? one.rightNo : one.leftNo);
    const others = await Promise.all(found.map((one) => storyLoad(ctx, otherNo(one))));
    return found.flatMap((proposal, place) => {
      const other = others[place];
      return other && other.state !== StoryState.MERGED ? [{ proposal, other }] : [];
    });
  }

  @FieldResolver(() => [StoryAction], { description: 'What you may do with it now.' })
  async allowedActions(@Root() story: Story, @Context() ctx: Ctx): Promise<StoryAction[]> {
    if (ctx.actor.kind !== 'PERSON' || !managesMonitoring(ctx.actor)) return [];
    const undo = (await hasAct(ctx, story.no)) ? [StoryAction.UNDO] : [];
    if (story.state === StoryState.MERGED) return undo;
    const split = story.itemCount > 1 ? [StoryAction.SPLIT] : [];
    const pin = story.isPinned ? StoryAction.UNPIN : StoryAction.PIN;
    return [...split, StoryAction.MERGE, StoryAction.MOVE_ITEM, StoryAction.RENAME, pin, ...undo];
  }
}
