import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { Visibility } from '../issues/case-access.entity';
import { assertPersons, followVisibility } from '../issues/issue-access.service';
import { accessList, isRestricted, replaceAccess } from '../issues/issue-step.service';
import type { Crisis } from './crisis.entity';
import { CrisisAccessChanged } from './crisis.events';
import type { CrisisReasonInput, CrisisRestrictInput } from './crisis.inputs';
import { CrisisAction } from './crisis.lifecycle';
import { evaluateCrisis } from './crisis-clock.service';
import { crisisFacts, crisisFor, currentRoles, issueIdsOf, reasonOf } from './crisis-step.service';
import { CrisisOccurrence, CrisisSignal } from './occurrence.entity';

async function changed(ctx: Ctx, crisis: Crisis, visibility: Visibility, reason: string): Promise<Crisis> {
  crisis.visibility = visibility;
  await ctx.save(crisis);
  const personIds = await accessList(ctx, crisis.id);
  const facts = { ...crisisFacts(crisis), visibility, personIds };
  await ctx.emit(CrisisAccessChanged, crisis, facts, { reason });
  for (const id of await issueIdsOf(ctx, crisis.id))
    await followVisibility(ctx, id, visibility, personIds, reason);
  return crisis;
}

/**
 * Keeps a crisis and its issues to the persons named and everybody with a part in it; for others they do not exist.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function restrictCrisis(ctx: Ctx, input: CrisisRestrictInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.RESTRICT);
  const reason = reasonOf(input.reason);
  await assertPersons(ctx, input.personIds);
  const parts = (await currentRoles(ctx, crisis.id)).map(({ personId }) => personId);
  await replaceAccess(ctx, crisis.id, [...input.personIds, ...parts, crisis.commanderId, ctx.actor.id]);
  if (!isRestricted(crisis))
    await ctx.create(CrisisOccurrence, {
      crisisId: crisis.id,
      kind: CrisisSignal.VISIBILITY_RESTRICTED,
      at: ctx.now(),
      note: reason,
      recordedById: ctx.actor.id,
    });
  await changed(ctx, crisis, Visibility.RESTRICTED, reason);
  await evaluateCrisis(ctx, crisis.id);
  return crisis;
}

/** Takes the restriction off a crisis and its issues. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function declassifyCrisis(ctx: Ctx, input: CrisisReasonInput): Promise<Crisis> {
  const crisis = await crisisFor(ctx, input.crisisId, CrisisAction.DECLASSIFY);
  if (!isRestricted(crisis))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Krisis ini tidak dibatasi.');
  await replaceAccess(ctx, crisis.id, []);
  return changed(ctx, crisis, Visibility.OPEN, reasonOf(input.reason));
}
