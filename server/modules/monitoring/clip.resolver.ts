import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { StoredFile } from '../../platform/stored-file.entity';
import { fileUrl } from '../../platform/stored-file.resolver';
import { Article, ArticleChannel, ArticleStatus } from './article.entity';
import { ArticlePayload } from './article.inputs';
import { readableArticle } from './article-list.service';
import { releaseArticle, withholdArticle } from './article-withhold.service';
import { ArticleAttachment, ArticleClip, ArticleShelf } from './clip.entity';
import {
  ArticleClipPayload,
  ClipArticleInput,
  ReleaseArticleInput,
  WithholdArticleInput,
} from './clip.inputs';
import { clipArticle } from './clip.service';
import { mayReadMonitoring, seesChat } from './monitoring.roles';
import { outcomeText } from './source-health.service';

const ArticleClipConnection = Connection(ArticleClip, 'ArticleClip');

@Resolver(() => ArticleClip)
export class ArticleClipResolver {
  @Query(() => ArticleClipConnection, {
    complexity: connectionCost,
    description: 'Items clipped by hand, newest first.',
  })
  articleClips(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Page<ArticleClip>> {
    return paginate(ctx, ArticleClip, page, { sort: { key: 'createdAt', direction: 'DESC' } });
  }

  @Query(() => ArticleClip, {
    nullable: true,
    description: 'One item clipped by hand; null when not yours to see.',
  })
  articleClip(
    @Arg('id', () => ID, { description: 'The clip.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<ArticleClip | null> {
    return ctx.find(ArticleClip, id);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article; null while its page is not read, and when it is not yours to read.',
  })
  async article(@Root() { articleId }: ArticleClip, @Context() ctx: Ctx): Promise<Article | null> {
    return articleId === null ? null : readableArticle(ctx, String(articleId));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it ended, in Indonesian; null while it waits.',
  })
  outcomeText(@Root() { outcome }: ArticleClip): string | null {
    return outcomeText(outcome, null);
  }

  @Mutation(() => ArticleClipPayload, {
    name: 'articleClip',
    description: 'Clips one item by hand: a page by its address, or what was read, seen or heard by a form.',
  })
  async clipByHand(
    @Arg('input', () => ClipArticleInput, { description: 'The item.' }) input: ClipArticleInput,
    @Context() ctx: Ctx,
  ): Promise<ArticleClipPayload> {
    return { clip: await clipArticle(ctx, input) };
  }

  @Mutation(() => ArticlePayload, {
    description: 'Keeps an article back: it leaves every count, list, search, story and topic.',
  })
  async articleWithhold(
    @Arg('input', () => WithholdArticleInput, { description: 'Which article, and why.' })
    input: WithholdArticleInput,
    @Context() ctx: Ctx,
  ): Promise<ArticlePayload> {
    return { article: await withholdArticle(ctx, input) };
  }

  @Mutation(() => ArticlePayload, { description: 'Lets a withheld article count again.' })
  async articleRelease(
    @Arg('input', () => ReleaseArticleInput, { description: 'Which article.' }) input: ReleaseArticleInput,
    @Context() ctx: Ctx,
  ): Promise<ArticlePayload> {
    return { article: await releaseArticle(ctx, input) };
  }
}

@Resolver(() => Article)
export class ArticleClipFieldsResolver {
  @FieldResolver(() => [ArticleAttachment], {
    description: 'Files that a person added; empty for readers who do not work in monitoring.',
  })
  attachments(
    @Root() { id }: Article,
    @Context() ctx: Ctx,
  ): Promise<ArticleAttachment[]> | ArticleAttachment[] {
    if (!mayReadMonitoring(ctx.actor)) return [];
    return ctx.db.find(ArticleAttachment, { where: { articleId: id }, order: { addedAt: 'ASC', id: 'ASC' } });
  }

  @FieldResolver(() => ArticleShelf, {
    nullable: true,
    description:
      'Why it does not count now; null while it counts, and for readers who do not work in monitoring.',
  })
  shelf(@Root() { id, status }: Article, @Context() ctx: Ctx): Promise<ArticleShelf | null> | null {
    if (status === ArticleStatus.USABLE || !mayReadMonitoring(ctx.actor)) return null;
    return ctx.db.findOneBy(ArticleShelf, { articleId: id });
  }
}

@Resolver(() => ArticleAttachment)
export class ArticleAttachmentResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Signed address of the file, valid ten minutes; always an attachment.',
  })
  async url(@Root() { articleId, fileId }: ArticleAttachment, @Context() ctx: Ctx): Promise<string | null> {
    const article = await readableArticle(ctx, String(articleId));
    if (!article || (article.channel === ArticleChannel.CHAT && !seesChat(ctx.actor))) return null;
    const file = await ctx.db.findOneBy(StoredFile, { id: fileId });
    return file && fileUrl(ctx, file);
  }
}
