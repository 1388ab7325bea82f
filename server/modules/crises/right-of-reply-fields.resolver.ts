import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { Issue } from '../issues/issue.entity';
import { Article } from '../monitoring/article.entity';
import { readableArticle } from '../monitoring/article.service';
import { MediaOutlet } from '../outlets/outlet.entity';
import { Crisis } from './crisis.entity';
import { RightOfReply } from './right-of-reply.entity';
import { ReplyAction, replyActions } from './right-of-reply.lifecycle';
import { ReplyConnection } from './right-of-reply.resolver';
import { disputedFacts, windowWarning } from './right-of-reply-reads.service';
import { DisputedFact } from './right-of-reply-views';

@Resolver(() => RightOfReply)
export class RightOfReplyFieldsResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that errs; null when not yours to see.',
  })
  sourceArticle(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Article | null> {
    return readableArticle(ctx, String(reply.sourceArticleId));
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that carries the reply; null before, and when not yours to see.',
  })
  publishedArticle(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Article | null> | null {
    return reply.publishedArticleId === null ? null : readableArticle(ctx, String(reply.publishedArticleId));
  }

  @FieldResolver(() => MediaOutlet, {
    nullable: true,
    description: 'The outlet; null when not yours to see.',
  })
  outlet(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<MediaOutlet | null> {
    return ctx.find(MediaOutlet, reply.outletId);
  }

  @FieldResolver(() => Issue, {
    nullable: true,
    description: 'The issue; null without one and when not yours to see.',
  })
  issue(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Issue | null> | null {
    return reply.issueId ? ctx.find(Issue, reply.issueId) : null;
  }

  @FieldResolver(() => Crisis, {
    nullable: true,
    description: 'The crisis; null without one and when not yours to see.',
  })
  crisis(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Crisis | null> | null {
    return reply.crisisId ? ctx.find(Crisis, reply.crisisId) : null;
  }

  @FieldResolver(() => [DisputedFact], { description: 'The facts that are disputed, with their evidence.' })
  disputedFacts(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<DisputedFact[]> {
    return disputedFacts(ctx, reply);
  }

  @FieldResolver(() => String, {
    nullable: true,
    complexity: 5,
    description: 'A warning about the age of the story; null while there is none. It blocks nothing.',
  })
  windowWarning(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<string | null> {
    return windowWarning(ctx, reply);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who drafted it.' })
  createdBy(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, reply.createdById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved it; null before.' })
  approvedBy(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, reply.approvedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who signed and submitted it; null before.' })
  submittedBy(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, reply.submittedById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who goes on with it; null when nobody was named.',
  })
  handedTo(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, reply.handedToId);
  }

  @FieldResolver(() => [ReplyAction], { description: 'What you may do with it now.' })
  allowedActions(@Root() reply: RightOfReply, @Context() ctx: Ctx): Promise<ReplyAction[]> {
    return replyActions(ctx, reply);
  }
}

const pageOf = (ctx: Ctx, page: PageArgs, key: 'issueId' | 'crisisId', id: string) =>
  paginate(ctx, RightOfReply, page, {
    sort: { key: 'createdAt', direction: 'DESC' },
    filter: (query) => void query.andWhere(`row.${key} = :owner`, { owner: id }),
  });

@Resolver(() => Crisis)
export class CrisisRepliesResolver {
  @FieldResolver(() => ReplyConnection, {
    complexity: connectionCost,
    description: 'Rights of reply of this crisis, newest first.',
  })
  rightsOfReply(
    @Root() crisis: Crisis,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<RightOfReply>> {
    return pageOf(ctx, page, 'crisisId', crisis.id);
  }
}

@Resolver(() => Issue)
export class IssueRepliesResolver {
  @FieldResolver(() => ReplyConnection, {
    complexity: connectionCost,
    description: 'Rights of reply of this issue, newest first.',
  })
  rightsOfReply(
    @Root() issue: Issue,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<RightOfReply>> {
    return pageOf(ctx, page, 'issueId', issue.id);
  }
}
