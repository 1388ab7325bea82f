import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { asSystem } from '../identity/actor.service';
import { Distribution, DistributionTarget, TargetState } from './distribution.entity';
import { type SentTarget, TargetAction, targetLifecycle } from './distribution.lifecycle';
import { closeWhenEnded, endTarget } from './distribution-end.service';
import { Pickup } from './pickup.entity';
import { RECOGNISED } from './pickup.lifecycle';

/** Moves the target of a recognised pickup; a paid order and its proof are not touched. */
export async function notePickup(ctx: Ctx, { targetId }: Pickup): Promise<void> {
  if (!targetId) return;
  const target = (await ctx.get(DistributionTarget, targetId)) as SentTarget;
  if (target.state === null || target.state === TargetState.PICKED_UP) return;
  await asSystem(ctx, () => targetLifecycle.take(ctx, target, TargetAction.PICK_UP));
  target.nextTryAt = null;
  await ctx.save(target);
  await closeWhenEnded(ctx, target.distributionId);
}

/** Takes a rejected pickup from its target, which waits again or, when its hours are over, has none. */
export async function releasePickup(ctx: Ctx, { targetId }: Pickup): Promise<void> {
  if (!targetId) return;
  const others = await ctx.db.existsBy(Pickup, { targetId, state: In([...RECOGNISED]) });
  const target = (await ctx.get(DistributionTarget, targetId)) as SentTarget;
  if (!others && target.state === TargetState.PICKED_UP) {
    await asSystem(ctx, () => targetLifecycle.take(ctx, target, TargetAction.UNPICK));
    await ctx.save(target);
  }
  const row = await ctx.db.findOneByOrFail(Distribution, { id: target.distributionId });
  const from = (target.isLate ? target.sentAt : null) ?? row.sentAt;
  if (from && isOver(ctx, from)) await endTarget(ctx, target.id);
}

const isOver = (ctx: Ctx, from: Date): boolean =>
  ctx.now().getTime() >= from.getTime() + ctx.profile.crisis.distribution.pickupHours * 3_600_000;
