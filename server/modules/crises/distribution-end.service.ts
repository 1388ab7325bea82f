import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { asSystem } from '../identity/actor.service';
import { reasonOf } from '../issues/issue-step.service';
import { PublicationOrder } from '../publications/order.entity';
import { Distribution, DistributionState, DistributionTarget, TargetState } from './distribution.entity';
import {
  DistributionClosed,
  TargetConfirmed,
  TargetDeclined,
  TargetExpired,
  TargetResent,
} from './distribution.events';
import type { TargetIdInput, TargetNoteInput } from './distribution.inputs';
import {
  DistributionAction,
  distributionLifecycle,
  ENDED,
  type SentTarget,
  TargetAction,
  targetLifecycle,
} from './distribution.lifecycle';
import { targetFacts } from './distribution.service';
import { distributionFacts } from './distribution-case.service';
import { queueDelivery } from './distribution-deliver.service';
import { Pickup, PickupState } from './pickup.entity';
import { StatementVersion } from './statement.entity';

const distributionOf = (ctx: Ctx, { distributionId }: DistributionTarget): Promise<Distribution> =>
  ctx.db.findOneByOrFail(Distribution, { id: distributionId });

/** A target that is addressed, locked. @throws NOT_FOUND, INVALID_INPUT for one that is only ranked */
async function sentTarget(ctx: Ctx, targetId: string): Promise<SentTarget> {
  const target = await ctx.get(DistributionTarget, targetId, ['targetId']);
  if (target.state === null) throw invalid('targetId', 'Media ini tidak dikirimi.');
  return target as SentTarget;
}

/** Tries a failed delivery again, to the address that is noted now. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT without an address */
export async function resendTarget(ctx: Ctx, { targetId }: TargetIdInput): Promise<DistributionTarget> {
  const target = await sentTarget(ctx, targetId);
  await targetLifecycle.take(ctx, target, TargetAction.RESEND);
  const row = await distributionOf(ctx, target);
  const version = await ctx.db.findOneByOrFail(StatementVersion, { id: row.versionId });
  const order = target.orderId ? await ctx.db.findOneBy(PublicationOrder, { id: target.orderId }) : null;
  await queueDelivery(ctx, row, target, version, order);
  if (target.state === TargetState.FAILED)
    throw invalid('targetId', 'Catat dahulu alamat redaksi media ini.');
  await ctx.emit(TargetResent, row, targetFacts(row, target), { links: [target] });
  return target;
}

/** Records that the outlet has it, and how. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function confirmTarget(ctx: Ctx, input: TargetNoteInput): Promise<DistributionTarget> {
  const target = await sentTarget(ctx, input.targetId);
  await targetLifecycle.take(ctx, target, TargetAction.CONFIRM);
  const reason = reasonOf(input.note, 'note');
  const at = ctx.now();
  Object.assign(target, {
    deliveredAt: at,
    sentAt: target.sentAt ?? at,
    deliveryNote: reason,
    nextTryAt: null,
  });
  await ctx.save(target);
  const row = await distributionOf(ctx, target);
  await ctx.emit(TargetConfirmed, row, targetFacts(row, target), { reason, links: [target] });
  return target;
}

/** Records that an outlet declined a free release. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function declineTarget(ctx: Ctx, input: TargetNoteInput): Promise<DistributionTarget> {
  const target = await sentTarget(ctx, input.targetId);
  await targetLifecycle.take(ctx, target, TargetAction.DECLINE);
  await ended(ctx, target, reasonOf(input.note, 'note'));
  return target;
}

async function ended(ctx: Ctx, target: SentTarget, reason: string): Promise<void> {
  Object.assign(target, { deliveryNote: reason.slice(0, 300), nextTryAt: null });
  await ctx.save(target);
  const row = await distributionOf(ctx, target);
  await ctx.emit(TargetDeclined, row, targetFacts(row, target), { reason, links: [target] });
  await closeWhenEnded(ctx, row.id);
}

/** The company took the paid order on: it has the text. Safe to run again. */
export async function noteAccepted(ctx: Ctx, orderId: string): Promise<void> {
  const found = await ctx.db.findOneBy(DistributionTarget, { orderId });
  if (!found || found.deliveredAt) return;
  const target = await ctx.get(DistributionTarget, found.id);
  if (target.state === TargetState.SENT) target.state = TargetState.DELIVERED;
  target.deliveredAt = ctx.now();
  await ctx.save(target);
  const row = await distributionOf(ctx, target);
  await ctx.emit(TargetConfirmed, row, targetFacts(row, target), { links: [target] });
}

/** A failed delivery is not the end of a paid order: the company has it in its portal. */
const SETTLED: readonly TargetState[] = [TargetState.PICKED_UP, TargetState.NO_PICKUP, TargetState.DECLINED];

/** The paid order ended without a publication. Safe to run again. */
export async function dropTarget(ctx: Ctx, orderId: string, reason: string): Promise<void> {
  const found = await ctx.db.findOneBy(DistributionTarget, { orderId });
  if (!found?.state || SETTLED.includes(found.state)) return;
  const target = (await ctx.get(DistributionTarget, found.id)) as SentTarget;
  await asSystem(ctx, () => targetLifecycle.take(ctx, target, TargetAction.DROP));
  await ended(ctx, target, reason);
}

/** The hours of a target are over: without a pickup, recognised or doubtful, it has none. Safe to run again. */
export async function endTarget(ctx: Ctx, targetId: string): Promise<void> {
  const target = (await ctx.get(DistributionTarget, targetId)) as SentTarget;
  if (target.state === null) return;
  const isDoubtful = await ctx.db.existsBy(Pickup, { targetId, state: PickupState.PENDING });
  if (!ENDED.includes(target.state) && !isDoubtful) {
    await asSystem(ctx, () => targetLifecycle.take(ctx, target, TargetAction.EXPIRE));
    await ctx.save(target);
    const row = await distributionOf(ctx, target);
    await ctx.emit(TargetExpired, row, targetFacts(row, target), { links: [target] });
  }
  await closeWhenEnded(ctx, target.distributionId);
}

/** Ends a distribution of which nothing more is awaited. */
export async function closeWhenEnded(ctx: Ctx, distributionId: string): Promise<void> {
  const row = await ctx.get(Distribution, distributionId);
  if (row.state !== DistributionState.SENT || !row.sentAt) return;
  const until = row.sentAt.getTime() + ctx.profile.crisis.distribution.pickupHours * 3_600_000;
  const targets = await ctx.db.findBy(DistributionTarget, { distributionId });
  const isOpen = targets.some(({ state }) => state !== null && !ENDED.includes(state));
  const isDoubtful = await ctx.db.existsBy(Pickup, { versionId: row.versionId, state: PickupState.PENDING });
  if (isOpen || isDoubtful || ctx.now().getTime() < until) return;
  await asSystem(ctx, () => distributionLifecycle.take(ctx, row, DistributionAction.CLOSE));
  await ctx.save(row);
  await ctx.emit(DistributionClosed, row, distributionFacts(row));
}
