import { Args, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Person, person } from '../identity/person.service';
import { WorkUnit } from '../identity/work-unit.entity';
import { Article } from '../monitoring/article.entity';
import { Story } from '../monitoring/story.entity';
import { Alert } from './alert.entity';
import { Claim } from './claim.entity';
import { District, districtsNamed } from './district.service';
import { Issue } from './issue.entity';
import { IssueAction } from './issue.lifecycle';
import { alertOf } from './issue.service';
import { IssuePriority, issuePriority } from './issue-priority.service';
import { allowedActions, articlesOf, storiesOf } from './issue-reads.service';
import { accessList } from './issue-step.service';

const ArticleConnection = Connection(Article, 'IssueArticle');

@Resolver(() => Issue)
export class IssueFieldsResolver {
  @FieldResolver(() => IssuePriority, { description: 'What it asks of the office now.' })
  priority(@Root() issue: Issue): IssuePriority {
    return issuePriority(issue);
  }

  @FieldResolver(() => [District], { description: 'Affected districts.' })
  districts(@Root() issue: Issue, @Context() ctx: Ctx): District[] {
    return districtsNamed(ctx, issue.districts);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answers for it; null before triage.' })
  owner(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, issue.ownerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who opened it; null for the system.' })
  openedBy(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Person | null> {
    return person(ctx, issue.openedById);
  }

  @FieldResolver(() => WorkUnit, {
    nullable: true,
    description: 'Department that knows the facts; null while none is named.',
  })
  async agency(@Root() issue: Issue, @Context() ctx: Ctx): Promise<WorkUnit | null> {
    return issue.agencyId ? ctx.find(WorkUnit, issue.agencyId) : null;
  }

  @FieldResolver(() => Alert, {
    nullable: true,
    description: 'The alert it was opened from; null when it came without one.',
  })
  alert(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Alert | null> {
    return alertOf(ctx, issue);
  }

  @FieldResolver(() => [Story], { complexity: 10, description: 'Its stories; empty when not yours to see.' })
  stories(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Story[]> {
    return storiesOf(ctx, issue.id);
  }

  @FieldResolver(() => ArticleConnection, {
    complexity: connectionCost,
    description: 'Articles of its stories, newest first.',
  })
  articles(
    @Root() issue: Issue,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Page<Article>> {
    return articlesOf(ctx, issue.id, page);
  }

  @FieldResolver(() => [Claim], {
    complexity: 10,
    description: 'Claims that must be answered, oldest first.',
  })
  claims(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Claim[]> {
    return ctx.list(Claim, 'issueId', issue.id);
  }

  @FieldResolver(() => Issue, {
    nullable: true,
    description: 'The issue it goes on in; null when it was not merged.',
  })
  async mergedInto(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Issue | null> {
    return issue.mergedIntoId ? ctx.find(Issue, issue.mergedIntoId) : null;
  }

  @FieldResolver(() => [Issue], { complexity: 10, description: 'Issues that were merged into it.' })
  mergedFrom(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Issue[]> {
    return ctx.list(Issue, 'mergedIntoId', issue.id);
  }

  @FieldResolver(() => [Person], {
    complexity: 10,
    description: 'Persons on its access list; empty when it is open.',
  })
  async accessList(@Root() issue: Issue, @Context() ctx: Ctx): Promise<Person[]> {
    const found = await Promise.all((await accessList(ctx, issue.id)).map((id) => person(ctx, id)));
    return found.filter((one): one is Person => one !== null);
  }

  @FieldResolver(() => [IssueAction], { description: 'What you may do with this issue now.' })
  allowedActions(@Root() issue: Issue, @Context() ctx: Ctx): Promise<IssueAction[]> {
    return allowedActions(ctx, issue);
  }
}
