import type { Ctx } from '../../platform/ctx';
import { ErrorCode } from '../../platform/errors';
import type { EventKind } from '../../platform/events';
import { refusal } from '../../platform/lifecycle';
import { asSystem } from '../identity/actor.service';
import { calmIssue, escalateIssue } from '../issues/issue.service';
import { followVisibility } from '../issues/issue-access.service';
import { accessList, isRestricted } from '../issues/issue-step.service';
import { Crisis, CrisisIssue } from './crisis.entity';
import {
  CrisisActivated,
  CrisisClosed,
  CrisisContained,
  CrisisIssueAdded,
  CrisisRecovering,
  CrisisRelapsed,
  CrisisReviewed,
  type CrisisTold,
} from './crisis.events';
import type { CrisisIdInput, CrisisIssueAddInput, CrisisReasonInput } from './crisis.inputs';
import { CrisisAction, crisisLifecycle } from './crisis.lifecycle';
import { excludeTime } from './crisis-baseline.service';
import { evaluateCrisis, moveUpdate } from './crisis-clock.service';
import { escalatable } from './crisis-declare.service';
import { assertClosable, assertContained, assertManned, assertRecovering } from './crisis-guards.service';
import { crisisFacts, crisisFor, issueIdsOf, reasonOf } from './crisis-step.service';
import { resumeRepeating } from './task-settle.service';

type Move =
  | CrisisAction.ACTIVATE
  | CrisisAction.CONTAIN
  | CrisisAction.RECOVER
  | CrisisAction.RELAPSE
  | CrisisAction.CLOSE;

/** A crisis on which the step was taken, not yet stored. */
async function taken(ctx: Ctx, crisisId: string, action: Move): Promise<Crisis> {
  const crisis = await ctx.get(Crisis, crisisId, ['crisisId']);
  await crisisLifecycle.take(ctx, crisis, action);
  return crisis;
}

async function told(
  ctx: Ctx,
  crisis: Crisis,
  kind: EventKind<CrisisTold>,
  reason: string | null = null,
): Promise<Crisis> {
  await ctx.save(crisis);
  await ctx.emit(kind, crisis, crisisFacts(crisis), { reason });
  await moveUpdate(ctx, crisis, null);
  await evaluateCrisis(ctx, crisis.id);
  return ctx.get(Crisis, crisis.id);
}

/** Begins the answer. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, also without spokesperson or scribe */
export async function activateCrisis(ctx: Ctx, { crisisId }: CrisisIdInput): Promise<Crisis> {
  const crisis = await taken(ctx, crisisId, CrisisAction.ACTIVATE);
  await assertManned(ctx, crisis);
  crisis.activeAt = ctx.now();
  return told(ctx, crisis, CrisisActivated);
}

/** Contains a crisis. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, which says what is missing */
export async function containCrisis(ctx: Ctx, { crisisId }: CrisisIdInput): Promise<Crisis> {
  const crisis = await taken(ctx, crisisId, CrisisAction.CONTAIN);
  await assertContained(ctx, crisis);
  Object.assign(crisis, { containedAt: ctx.now(), updateEveryMinutes: null });
  return told(ctx, crisis, CrisisContained);
}

/** Begins recovery. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, which says what is missing */
export async function recoverCrisis(ctx: Ctx, { crisisId }: CrisisIdInput): Promise<Crisis> {
  const crisis = await taken(ctx, crisisId, CrisisAction.RECOVER);
  await assertRecovering(ctx, crisis);
  crisis.recoveryAt = ctx.now();
  return told(ctx, crisis, CrisisRecovering);
}

/** The risk rose again: the crisis is active once more, and repeating tasks go on. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function relapseCrisis(ctx: Ctx, { crisisId, reason }: CrisisReasonInput): Promise<Crisis> {
  const crisis = await taken(ctx, crisisId, CrisisAction.RELAPSE);
  Object.assign(crisis, { activeAt: ctx.now(), updateEveryMinutes: null });
  const words = reasonOf(reason);
  await ctx.save(crisis);
  await ctx.emit(CrisisRelapsed, crisis, crisisFacts(crisis), { reason: words });
  await asSystem(ctx, () => resumeRepeating(ctx, crisis));
  await moveUpdate(ctx, crisis, null);
  await evaluateCrisis(ctx, crisis.id);
  return ctx.get(Crisis, crisis.id);
}

/** Closes a crisis; its issues are watched again, the clock of the review runs. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function closeCrisis(ctx: Ctx, { crisisId }: CrisisIdInput): Promise<Crisis> {
  if (ctx.actor.kind !== 'PERSON') throw refusal(ErrorCode.FORBIDDEN);
  const crisis = await taken(ctx, crisisId, CrisisAction.CLOSE);
  await assertClosable(ctx, crisis);
  Object.assign(crisis, { closedAt: ctx.now(), closedById: ctx.actor.id });
  await ctx.save(crisis);
  await ctx.emit(CrisisClosed, crisis, crisisFacts(crisis));
  await excludeTime(ctx, crisis);
  for (const id of await issueIdsOf(ctx, crisis.id)) await calmIssue(ctx, id);
  await evaluateCrisis(ctx, crisis.id);
  return ctx.get(Crisis, crisis.id);
}

/** The review of a closed crisis was approved by someone other than its author; for who keeps reviews. */
export async function reviewCrisis(ctx: Ctx, crisisId: string): Promise<Crisis> {
  return asSystem(ctx, async () => {
    const crisis = await ctx.get(Crisis, crisisId);
    await crisisLifecycle.take(ctx, crisis, CrisisAction.REVIEW);
    crisis.reviewedAt = ctx.now();
    await ctx.save(crisis);
    await ctx.emit(CrisisReviewed, crisis, crisisFacts(crisis));
    return crisis;
  });
}

/** Adds an issue to a running crisis. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function addCrisisIssue(ctx: Ctx, input: CrisisIssueAddInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.SET_SEVERITY);
  const issue = await escalatable(ctx, input.issueId, 'issueId');
  if (issue.isExercise !== crisis.isExercise) throw refusal(ErrorCode.INVALID_TRANSITION);
  await ctx.db.insert(CrisisIssue, { crisisId: crisis.id, issueId: issue.id, addedAt: ctx.now() });
  await ctx.emit(CrisisIssueAdded, crisis, { ...crisisFacts(crisis), issueId: issue.id }, { links: [issue] });
  await escalateIssue(ctx, issue.id);
  if (isRestricted(crisis) && !isRestricted(issue))
    await followVisibility(ctx, issue.id, crisis.visibility, await accessList(ctx, crisis.id), crisis.reason);
  await excludeTime(ctx, crisis);
  return crisis;
}
