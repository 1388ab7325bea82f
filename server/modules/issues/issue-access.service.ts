import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { countsOn, RoleGrant } from '../identity/role-grant.entity';
import { User, UserState } from '../identity/user.entity';
import { Visibility, worksOnCases } from './case-access.entity';
import { Issue } from './issue.entity';
import { IssueAccessChanged } from './issue.events';
import type { IssueReasonInput, IssueRestrictInput } from './issue.inputs';
import { IssueAction } from './issue.lifecycle';
import {
  accessList,
  assertDeed,
  isRestricted,
  issueFacts,
  reasonOf,
  replaceAccess,
} from './issue-step.service';

/** Refuses persons without an account, and those whom no part of issues and crises concerns. @throws INVALID_INPUT */
export async function assertPersons(
  ctx: Ctx,
  personIds: readonly string[],
  field = 'personIds',
): Promise<void> {
  const ids = [...new Set(personIds)];
  const known = ids.length > 0 ? await ctx.db.countBy(User, { id: In(ids), state: UserState.ACTIVE }) : 0;
  if (known !== ids.length) throw invalid(field, 'Pilih orang yang akunnya aktif.');
  const grants = ids.length > 0 ? await ctx.db.findBy(RoleGrant, { userId: In(ids) }) : [];
  const today = ctx.today();
  const concerned = new Set(
    grants.filter((one) => worksOnCases(one.role) && countsOn(one, today)).map(({ userId }) => userId),
  );
  if (concerned.size !== ids.length)
    throw invalid(field, 'Pilih petugas yang menangani isu dan krisis, atau narahubung perangkat daerah.');
}

async function changeAccess(ctx: Ctx, issue: Issue, visibility: Visibility, reason: string): Promise<Issue> {
  issue.visibility = visibility;
  await ctx.save(issue);
  const personIds = await accessList(ctx, issue.id);
  await ctx.emit(IssueAccessChanged, issue, { ...issueFacts(issue), visibility, personIds }, { reason });
  return issue;
}

/**
 * Keeps an issue to the persons named, its owner and the caller; for others it does not exist. Again, it changes the list.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function restrictIssue(ctx: Ctx, input: IssueRestrictInput): Promise<Issue> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  assertDeed(ctx, issue, IssueAction.RESTRICT);
  const reason = reasonOf(input.reason);
  await assertPersons(ctx, input.personIds);
  await replaceAccess(ctx, issue.id, [...input.personIds, issue.ownerId, ctx.actor.id]);
  return changeAccess(ctx, issue, Visibility.RESTRICTED, reason);
}

/** Takes the restriction off an issue, with the list. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function declassifyIssue(ctx: Ctx, input: IssueReasonInput): Promise<Issue> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  assertDeed(ctx, issue, IssueAction.DECLASSIFY);
  if (!isRestricted(issue)) throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Isu ini tidak dibatasi.');
  const reason = reasonOf(input.reason);
  await replaceAccess(ctx, issue.id, []);
  return changeAccess(ctx, issue, Visibility.OPEN, reason);
}

/** An issue follows the visibility of the crisis over it; for the module that knows crises. */
export async function followVisibility(
  ctx: Ctx,
  issueId: string,
  visibility: Visibility,
  personIds: readonly string[],
  reason: string,
): Promise<void> {
  const issue = await ctx.get(Issue, issueId);
  await replaceAccess(ctx, issue.id, visibility === Visibility.OPEN ? [] : [...personIds, issue.ownerId]);
  await changeAccess(ctx, issue, visibility, reason);
}
