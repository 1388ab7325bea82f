import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Article, ArticleStatus } from './article.entity';
import { ArticleAction, ArticleFilter, ArticlePayload, RecheckArticleInput } from './article.inputs';
import { recheckArticle } from './article.service';
import { listArticles, readableArticle } from './article-list.service';
import {
  ArticleRecheck,
  ArticleSource,
  ArticleText,
  ArticleUrl,
  ArticleVersion,
} from './article-parts.entity';
import { Evidence } from './evidence.entity';
import { evidenceOf } from './evidence.service';
import { managesMonitoring, mayReadMonitoring } from './monitoring.roles';
import { Source } from './source.entity';
import { outcomeText } from './source-health.service';
import { WatchedMatch, WatchedText } from './watched-text.entity';

const ArticleConnection = Connection(Article, 'Article');

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, {
    complexity: connectionCost,
    description: 'Articles you may read, newest first.',
  })
  articles(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles; all when absent.' })
    filter: ArticleFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Context() ctx: Ctx,
  ): Promise<Page<Article>> {
    return listArticles(ctx, filter ?? {}, page, info);
  }

  @Query(() => Article, {
    nullable: true,
    description: 'One article; null when absent or not yours to read.',
  })
  article(
    @Arg('id', () => ID, { description: 'The article.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Article | null> {
    return readableArticle(ctx, id);
  }

  @FieldResolver(() => String, { description: 'How the page was read, in plain Indonesian.' })
  readOutcomeText(@Root() article: Article): string {
    return outcomeText(article.readOutcome, null) ?? '';
  }

  @FieldResolver(() => [String], { description: 'Paragraphs of the text; empty when no text could be read.' })
  async paragraphs(@Root() article: Article, @Context() ctx: Ctx): Promise<string[]> {
    const row = await ctx.db.findOneBy(ArticleText, { articleId: article.id });
    return (row?.text ?? '').split('\n').filter((line) => line !== '');
  }

  @FieldResolver(() => String, { description: 'Summary as given by the feed; empty when it gave none.' })
  async summary(@Root() article: Article, @Context() ctx: Ctx): Promise<string> {
    return (await ctx.db.findOneBy(ArticleText, { articleId: article.id }))?.summary ?? '';
  }

  @FieldResolver(() => [ArticleVersion], { description: 'How it stood over time, oldest first.' })
  versions(@Root() article: Article, @Context() ctx: Ctx): Promise<ArticleVersion[]> {
    return ctx.db.find(ArticleVersion, { where: { articleId: article.id }, order: { no: 'ASC' } });
  }

  @FieldResolver(() => [Evidence], { description: 'Captures of its page by the office, oldest first.' })
  evidence(@Root() article: Article, @Context() ctx: Ctx): Promise<Evidence[]> {
    return evidenceOf(ctx, article.id);
  }

  @FieldResolver(() => [ArticleUrl], { description: 'Addresses under which it is known.' })
  urls(@Root() article: Article, @Context() ctx: Ctx): Promise<ArticleUrl[]> {
    return ctx.db.find(ArticleUrl, { where: { articleId: article.id }, order: { url: 'ASC' } });
  }

  @FieldResolver(() => [Source], {
    description: 'Sources that brought it; empty for readers who may not see sources.',
  })
  async sources(@Root() article: Article, @Context() ctx: Ctx): Promise<Source[]> {
    const items = await ctx.db.findBy(ArticleSource, { articleId: article.id });
    const ids = [...new Set(items.map((item) => item.sourceId))];
    return (await Promise.all(ids.map((id) => ctx.find(Source, id)))).filter((source) => source !== null);
  }

  @FieldResolver(() => [WatchedMatch], {
    description: 'Texts of the office that stand in it; empty for companies.',
  })
  matches(@Root() article: Article, @Context() ctx: Ctx): Promise<WatchedMatch[]> | WatchedMatch[] {
    if (!mayReadMonitoring(ctx.actor)) return [];
    return ctx.db.find(WatchedMatch, {
      where: { articleId: article.id },
      order: { forward: 'DESC', watchedTextId: 'ASC' },
    });
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When its page is looked at again; null when that is not planned.',
  })
  async nextCheckAt(@Root() article: Article, @Context() ctx: Ctx): Promise<Date | null> {
    const rows = await ctx.db.findBy(ArticleRecheck, { articleId: article.id });
    const open = rows.filter((row) => row.doneAt === null).map((row) => row.dueAt);
    return open.length > 0 ? new Date(Math.min(...open)) : null;
  }

  @FieldResolver(() => [ArticleAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() article: Article, @Context() ctx: Ctx): ArticleAction[] {
    if (ctx.actor.kind !== 'PERSON' || !managesMonitoring(ctx.actor)) return [];
    if (article.status === ArticleStatus.WITHHELD) return [ArticleAction.RELEASE];
    if (article.status !== ArticleStatus.USABLE) return [];
    return /^https?:/.test(article.url)
      ? [ArticleAction.RECHECK, ArticleAction.WITHHOLD]
      : [ArticleAction.WITHHOLD];
  }

  @Mutation(() => ArticlePayload, {
    description: "Looks at the page of an article again, within its host's budget.",
  })
  async articleRecheck(
    @Arg('input', () => RecheckArticleInput, { description: 'Which article.' }) input: RecheckArticleInput,
    @Context() ctx: Ctx,
  ): Promise<ArticlePayload> {
    return { article: await recheckArticle(ctx, input) };
  }
}

@Resolver(() => WatchedMatch)
export class WatchedMatchResolver {
  @FieldResolver(() => WatchedText, {
    nullable: true,
    description: 'The text of the office; null when you may not see it.',
  })
  watchedText(@Root() match: WatchedMatch, @Context() ctx: Ctx): Promise<WatchedText | null> {
    return ctx.find(WatchedText, match.watchedTextId);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article; null when you may not read it.',
  })
  article(@Root() match: WatchedMatch, @Context() ctx: Ctx): Promise<Article | null> {
    return readableArticle(ctx, String(match.articleId));
  }
}
