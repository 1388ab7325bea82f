import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Connection, connectionCost, type Page, PageArgs, paginate } from '../../platform/connection';
import type { Ctx } from '../../platform/ctx';
import { Issue } from './issue.entity';
import {
  IssueCloseInput,
  IssueCount,
  IssueFilter,
  IssueMergeInput,
  IssueMoveInput,
  IssueOpenInput,
  IssuePayload,
  IssueReasonInput,
  IssueRestrictInput,
  IssueStoryAddInput,
  IssueTriageInput,
} from './issue.inputs';
import { addIssueStory, closeIssue, moveIssue, reopenIssue } from './issue.service';
import { declassifyIssue, restrictIssue } from './issue-access.service';
import { mergeIssue } from './issue-merge.service';
import { openIssue } from './issue-open.service';
import { issueCounts, issuesMatching } from './issue-reads.service';
import { triageIssue } from './issue-triage.service';

export const IssueConnection = Connection(Issue, 'Issue');
const WHICH = { description: 'What to do with which issue.' };

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => Issue, { nullable: true, description: 'One issue; null when absent or not yours to see.' })
  issue(
    @Arg('id', () => ID, { description: 'Id of the issue.' }) id: string,
    @Context() ctx: Ctx,
  ): Promise<Issue | null> {
    return ctx.find(Issue, id);
  }

  @Query(() => IssueConnection, {
    complexity: connectionCost,
    description: 'Issues the caller may see, last opened first.',
  })
  issues(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => IssueFilter, { nullable: true, description: 'Which issues; all when absent.' })
    filter: IssueFilter | undefined,
    @Context() ctx: Ctx,
  ): Promise<Page<Issue>> {
    return paginate(ctx, Issue, page, {
      sort: { key: 'openedAt', direction: 'DESC' },
      filter: issuesMatching(ctx, filter),
    });
  }

  @Query(() => [IssueCount], {
    complexity: 20,
    description: 'Issues the caller may see, counted by state.',
  })
  issueCounts(@Context() ctx: Ctx): Promise<IssueCount[]> {
    return issueCounts(ctx);
  }

  @Mutation(() => IssuePayload, {
    description:
      'Opens an issue from an alert, a story or by hand; the same alert or story gives the same issue.',
  })
  async issueOpen(
    @Arg('input', () => IssueOpenInput, { description: 'What it comes from.' }) input: IssueOpenInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await openIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Sets category, impact and owner, the first time or again.' })
  async issueTriage(
    @Arg('input', () => IssueTriageInput, WHICH) input: IssueTriageInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await triageIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Moves an issue to its next state.' })
  async issueMove(
    @Arg('input', () => IssueMoveInput, WHICH) input: IssueMoveInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await moveIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Adds a story to an issue.' })
  async issueStoryAdd(
    @Arg('input', () => IssueStoryAddInput, WHICH) input: IssueStoryAddInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await addIssueStory(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Continues an issue in another open one.' })
  async issueMerge(
    @Arg('input', () => IssueMergeInput, WHICH) input: IssueMergeInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await mergeIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Closes an issue with a reason.' })
  async issueClose(
    @Arg('input', () => IssueCloseInput, WHICH) input: IssueCloseInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await closeIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Opens a closed issue again as a new episode.' })
  async issueReopen(
    @Arg('input', () => IssueReasonInput, WHICH) input: IssueReasonInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await reopenIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Keeps an issue to an access list, or changes the list.' })
  async issueRestrict(
    @Arg('input', () => IssueRestrictInput, WHICH) input: IssueRestrictInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await restrictIssue(ctx, input) };
  }

  @Mutation(() => IssuePayload, { description: 'Opens a restricted issue to everybody who works on issues.' })
  async issueDeclassify(
    @Arg('input', () => IssueReasonInput, WHICH) input: IssueReasonInput,
    @Context() ctx: Ctx,
  ): Promise<IssuePayload> {
    return { issue: await declassifyIssue(ctx, input) };
  }
}
