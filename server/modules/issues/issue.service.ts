import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, notFound } from '../../platform/errors';
import { asSystem } from '../identity/actor.service';
import { Story } from '../monitoring/story.entity';
import { Alert } from './alert.entity';
import { Issue, IssueCloseReason, IssueStage, IssueState } from './issue.entity';
import { IssueClosed, IssueMoved, IssueReopened, IssueStoryAdded } from './issue.events';
import type { IssueCloseInput, IssueMoveInput, IssueReasonInput, IssueStoryAddInput } from './issue.inputs';
import { IssueAction, issueLifecycle } from './issue.lifecycle';
import { openIssueOfStory } from './issue-open.service';
import { addStories, assertDeed, issueFacts, reasonOf } from './issue-step.service';

const DAY_MS = 86_400_000;

type Machine = IssueAction.ESCALATE | IssueAction.CALM | IssueAction.RESPOND;

async function moved(ctx: Ctx, issue: Issue, from: IssueState): Promise<Issue> {
  await ctx.save(issue);
  await ctx.emit(IssueMoved, issue, { ...issueFacts(issue), from });
  return issue;
}

/**
 * Moves an issue one state on.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, also to RESPONDING without a task or statement
 */
export async function moveIssue(ctx: Ctx, { issueId, move }: IssueMoveInput): Promise<Issue> {
  const issue = await ctx.get(Issue, issueId, ['issueId']);
  const from = issue.state;
  await issueLifecycle.take(ctx, issue, IssueAction[move]);
  return moved(ctx, issue, from);
}

/** A step that follows from what happened elsewhere; does nothing where it leads nowhere. */
async function machineMove(
  ctx: Ctx,
  issueId: string,
  action: Machine,
  from: readonly IssueState[],
): Promise<void> {
  await asSystem(ctx, async () => {
    const issue = await ctx.get(Issue, issueId);
    if (!from.includes(issue.state)) return;
    const former = issue.state;
    await issueLifecycle.take(ctx, issue, action);
    if (action === IssueAction.ESCALATE) issue.stage = IssueStage.CRISIS;
    await moved(ctx, issue, former);
  });
}

/** Notes that a task or statement exists for an issue; one that was only triaged is then being answered. */
export async function noteResponse(ctx: Ctx, issueId: string): Promise<void> {
  await asSystem(ctx, async () => {
    const issue = await ctx.get(Issue, issueId);
    if (issue.respondedAt) return;
    issue.respondedAt = ctx.now();
    await ctx.save(issue);
  });
  await machineMove(ctx, issueId, IssueAction.RESPOND, [IssueState.TRIAGED]);
}

/** A crisis was declared over the issue. */
export const escalateIssue = (ctx: Ctx, issueId: string): Promise<void> =>
  machineMove(ctx, issueId, IssueAction.ESCALATE, [IssueState.TRIAGED, IssueState.RESPONDING]);

/** The crisis over the issue was closed. */
export const calmIssue = (ctx: Ctx, issueId: string): Promise<void> =>
  machineMove(ctx, issueId, IssueAction.CALM, [IssueState.ESCALATED]);

/**
 * Closes an issue with a reason.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, also while a crisis runs over it
 */
export async function closeIssue(ctx: Ctx, { issueId, reason, note }: IssueCloseInput): Promise<Issue> {
  const issue = await ctx.get(Issue, issueId, ['issueId']);
  await issueLifecycle.take(ctx, issue, IssueAction.CLOSE);
  Object.assign(issue, { closedAt: ctx.now(), closeReason: reason, closeNote: note?.trim() || null });
  if (reason !== IssueCloseReason.FALSE_POSITIVE) issue.stage = IssueStage.DORMANT;
  await ctx.save(issue);
  await ctx.emit(
    IssueClosed,
    issue,
    { ...issueFacts(issue), closeReason: reason },
    { reason: issue.closeNote },
  );
  return issue;
}

/**
 * Opens a closed issue again as a new episode; it is to be triaged anew.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, also when it was closed longer ago than the profile allows
 */
export async function reopenIssue(ctx: Ctx, input: IssueReasonInput): Promise<Issue> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  await issueLifecycle.take(ctx, issue, IssueAction.REOPEN);
  const days = ctx.profile.crisis.issueReopenDays;
  if (!issue.closedAt || ctx.now().getTime() - issue.closedAt.getTime() > days * DAY_MS)
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Isu hanya dapat dibuka kembali dalam ${days} hari. Buka isu baru.`,
    );
  const episodeNo = issue.episodeNo + 1;
  Object.assign(issue, { closedAt: null, closeReason: null, closeNote: null, respondedAt: null });
  Object.assign(issue, { episodeNo, reopenedAt: ctx.now(), stage: IssueStage.EMERGING });
  await ctx.save(issue);
  const reason = reasonOf(input.reason);
  await ctx.emit(IssueReopened, issue, { ...issueFacts(issue), episodeNo }, { reason });
  return issue;
}

/**
 * Adds a story to an issue; its articles, claims and risk then count for it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, DUPLICATE when another open issue has the story
 */
export async function addIssueStory(ctx: Ctx, input: IssueStoryAddInput): Promise<Issue> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  assertDeed(ctx, issue, IssueAction.EDIT);
  const story = await ctx.find(Story, input.storyId);
  if (!story) throw notFound(['storyId']);
  const other = await openIssueOfStory(ctx, story.no);
  if (other && other.id !== issue.id)
    throw new DomainError(ErrorCode.DUPLICATE, 'Cerita ini sudah ada di isu lain yang terbuka.', ['storyId']);
  const [storyNo] = await addStories(ctx, issue.id, [story.no]);
  if (storyNo !== undefined) await ctx.emit(IssueStoryAdded, issue, { ...issueFacts(issue), storyNo });
  return issue;
}

/** The alert that an issue was opened from; null when it came without one. */
export const alertOf = (ctx: Ctx, issue: Issue): Promise<Alert | null> =>
  issue.alertId ? ctx.db.findOneBy(Alert, { id: issue.alertId }) : Promise.resolve(null);
