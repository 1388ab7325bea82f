import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { Alert } from './alert.entity';
import { Claim, ClaimMatch } from './claim.entity';
import { Issue, OPEN_STATES } from './issue.entity';
import { IssueMerged } from './issue.events';
import type { IssueMergeInput } from './issue.inputs';
import { IssueAction, issueLifecycle } from './issue.lifecycle';
import { addStories, issueFacts, reasonOf, storyNosOf } from './issue-step.service';

/** Where a merged issue goes on, over any number of merges. @throws INVALID_INPUT on a ring, which no merge can make */
export async function livingIssue(ctx: Ctx, issue: Issue): Promise<Issue> {
  const seen = new Set([issue.id]);
  let at = issue;
  while (at.mergedIntoId !== null) {
    at = await ctx.db.findOneByOrFail(Issue, { id: at.mergedIntoId });
    if (seen.has(at.id)) throw invalid('intoIssueId', 'Isu ini saling digabungkan.');
    seen.add(at.id);
  }
  return at;
}

async function targetOf(ctx: Ctx, issue: Issue, intoIssueId: string): Promise<Issue> {
  if (intoIssueId === issue.id) throw invalid('intoIssueId', 'Isu tidak dapat digabungkan dengan dirinya.');
  const into = await ctx.get(Issue, intoIssueId, ['intoIssueId']);
  if (!OPEN_STATES.includes(into.state))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Isu tujuan harus masih terbuka.', ['intoIssueId']);
  if ((await livingIssue(ctx, into)).id === issue.id)
    throw invalid('intoIssueId', 'Isu ini saling digabungkan.');
  if (into.visibility !== issue.visibility || into.isExercise !== issue.isExercise)
    throw invalid('intoIssueId', 'Kedua isu harus sama-sama terbuka, atau sama-sama terbatas.');
  return into;
}

/** What the merged issue gathered counts for the one that goes on; the merged one keeps its own record. */
async function handOver(ctx: Ctx, issue: Issue, into: Issue): Promise<void> {
  const from = { issueId: issue.id };
  const to = { issueId: into.id };
  await addStories(ctx, into.id, await storyNosOf(ctx, issue.id));
  await ctx.db.update(Alert, from, to);
  await ctx.db.update(Claim, from, to);
  await ctx.db.update(ClaimMatch, from, to);
}

/**
 * Continues an issue in another open one: its stories, alerts and claims count there from now on.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function mergeIssue(ctx: Ctx, input: IssueMergeInput): Promise<Issue> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  await issueLifecycle.take(ctx, issue, IssueAction.MERGE);
  const into = await targetOf(ctx, issue, input.intoIssueId);
  await handOver(ctx, issue, into);
  Object.assign(issue, { mergedIntoId: into.id, closedAt: ctx.now() });
  into.districts = [...new Set([...into.districts, ...issue.districts])];
  await ctx.save(issue);
  await ctx.save(into);
  await ctx.emit(
    IssueMerged,
    issue,
    { ...issueFacts(issue), intoIssueId: into.id },
    { reason: reasonOf(input.reason), links: [into] },
  );
  return issue;
}
