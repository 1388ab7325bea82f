import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { type Issue, Issue as IssueEntity, IssueState } from './issue.entity';
import { IssueAssigned, IssueEdited, IssueTriaged } from './issue.events';
import type { IssueTriageFacts, IssueTriageInput } from './issue.inputs';
import { IssueAction, issueLifecycle } from './issue.lifecycle';
import {
  assertDeed,
  assertOwner,
  assertPlaces,
  grantAccess,
  isRestricted,
  issueFacts,
} from './issue-step.service';

const CATEGORY = /^[\p{L}\p{N} .&-]+(\/[\p{L}\p{N} .&-]+)?$/u;

/** What triage says, checked before anything is written. @throws INVALID_INPUT, NOT_FOUND */
export async function triageFacts(ctx: Ctx, facts: IssueTriageFacts): Promise<IssueTriageFacts> {
  const category = facts.category.trim();
  if (!CATEGORY.test(category))
    throw invalid(['triage', 'category'], 'Tulis kategori, atau kategori/bagian, misalnya layanan/RSUD.');
  await assertOwner(ctx, facts.ownerId);
  await assertPlaces(ctx, facts);
  return { ...facts, category };
}

/** Writes what triage says on an issue, loaded for changing; a new one becomes TRIAGED. */
export async function triageInto(ctx: Ctx, issue: Issue, facts: IssueTriageFacts): Promise<void> {
  const isFirst = issue.state === IssueState.NEW;
  if (isFirst) await issueLifecycle.take(ctx, issue, IssueAction.TRIAGE);
  const formerOwnerId = issue.ownerId;
  const { category, impact, ownerId, agencyId, districts, stage } = facts;
  Object.assign(issue, { category, impact, ownerId });
  if (agencyId !== undefined) issue.agencyId = agencyId;
  if (districts) issue.districts = [...new Set(districts)];
  if (stage) issue.stage = stage;
  await ctx.save(issue);
  if (isRestricted(issue)) await grantAccess(ctx, issue.id, [ownerId]);
  await ctx.emit(isFirst ? IssueTriaged : IssueEdited, issue, { ...issueFacts(issue), impact });
  if (ownerId !== formerOwnerId) await ctx.emit(IssueAssigned, issue, issueFacts(issue));
}

/**
 * Sets category, impact, owner, agency and districts of an issue, the first time or again.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, INVALID_INPUT
 */
export async function triageIssue(ctx: Ctx, input: IssueTriageInput): Promise<Issue> {
  const issue = await ctx.get(IssueEntity, input.issueId, ['issueId']);
  assertDeed(ctx, issue, IssueAction.EDIT);
  ctx.expectVersion(issue, input.expectedVersion, 'issue');
  await triageInto(ctx, issue, await triageFacts(ctx, input.triage));
  return issue;
}
