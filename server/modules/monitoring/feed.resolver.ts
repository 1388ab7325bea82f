import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Article } from './article.entity';
import { FeedFilter, FeedItem, MarkArticlesInput, MarkPayload, Unread } from './feed.inputs';
import { copiesOfArticle, listFeed, markArticles, unreadOf } from './feed.service';

const FeedConnection = Connection(FeedItem, 'FeedItem');

@Resolver(() => Article)
export class FeedResolver {
  @Query(() => FeedConnection, {
    complexity: connectionCost,
    description:
      'The newsroom feed: articles newest first, copies of one text folded under the first published.',
  })
  feed(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => FeedFilter, { nullable: true, description: 'Which items; all when absent.' })
    filter: FeedFilter | null,
    @Context() ctx: Ctx,
  ): Promise<Page<FeedItem>> {
    return listFeed(ctx, filter ?? {}, page);
  }

  @Query(() => Unread, { description: 'What you have not read yet, in all and by topic.' })
  unread(@Context() ctx: Ctx): Promise<Unread> {
    return unreadOf(ctx);
  }

  @FieldResolver(() => [Article], {
    description: 'Other articles with the same text, first published first; empty for companies.',
  })
  copies(@Root() article: Article, @Context() ctx: Ctx): Promise<Article[]> {
    return copiesOfArticle(ctx, article.id);
  }

  @Mutation(() => MarkPayload, { description: 'Notes articles as read, unread or starred, for you alone.' })
  async articlesMark(
    @Arg('input', () => MarkArticlesInput, { description: 'Which articles, and what to note.' })
    input: MarkArticlesInput,
    @Context() ctx: Ctx,
  ): Promise<MarkPayload> {
    return { changedIds: await markArticles(ctx, input) };
  }
}
