import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import { asSystem } from '../identity/actor.service';
import { markPaid, scheduleRechecks } from '../monitoring/article.service';
import type { PublicationOrder } from './order.entity';
import { OrderAction } from './order.lifecycle';
import type { OrderLine } from './order-line.entity';
import { openLines } from './order-sending.service';
import { step, withUnits } from './order-step.service';
import type { Case } from './proof-settle.service';
import { OrderState } from './publication-kinds';
import { linesForChange, proveUnits, sumUp } from './reserve.service';

const DAY_MS = 86_400_000;

/** A proof given or found for an order that was not answered takes the order on. */
export async function acceptByProof(ctx: Ctx, order: PublicationOrder): Promise<void> {
  if (order.state !== OrderState.ISSUED) return;
  await asSystem(ctx, () => step(ctx, order, OrderAction.ACCEPT_BY_PROOF));
  order.acceptedAt = ctx.now();
  await ctx.save(order);
}

/** Moves an order to where its proven units put it: AIRED with the first, COMPLETED with the last. */
async function moveOrder(ctx: Ctx, order: PublicationOrder, lines: OrderLine[]): Promise<void> {
  await acceptByProof(ctx, order);
  if (order.state === OrderState.ACCEPTED) await step(ctx, order, OrderAction.AIR);
  if (lines.some((line) => line.openQuantity > 0)) return;
  await step(ctx, order, OrderAction.COMPLETE);
  order.completedAt = ctx.now();
}

/**
 * Counts an accepted proof: quota used, contract proven, order moved, article marked as paid and re-checked later.
 *
 * @throws INVALID_TRANSITION when the line has no unit left to prove
 */
export async function countProven(ctx: Ctx, { proof, order, line }: Case): Promise<void> {
  if (line.openQuantity < proof.quantity) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Unit yang belum terbukti tinggal ${line.openQuantity}, bukti ini ${proof.quantity}.`,
    );
  }
  await asSystem(ctx, async () => {
    await proveUnits(ctx, line, proof);
    const lines = withUnits(await linesForChange(ctx, order.id));
    sumUp(ctx, order, lines);
    await moveOrder(ctx, order, lines);
    await ctx.save(order);
    await openLines(ctx, order, lines);
    if (proof.articleId === null) return;
    await markPaid(ctx, proof.articleId, proof.id, proof.companyId);
    await scheduleRechecks(ctx, proof.articleId, recheckDates(ctx, proof.airedAt ?? ctx.now(), line));
  });
}

/** Weeks looked at one by one while a page must stay online, so that an edit is seen before a later removal hides it. */
const WEEKS = 13;

/** The days on which the page of a proof is looked at again; weekly, later monthly, while it must stay online. */
function recheckDates(ctx: Ctx, airedAt: Date, { liveUntilOn }: OrderLine): Date[] {
  const last = liveUntilOn && profileOf(ctx).instantOf(liveUntilOn, '12:00');
  const weekly = Array.from({ length: WEEKS }, (_, week) => (week + 1) * 7);
  const monthly = Array.from({ length: 33 }, (_, month) => (month + 4) * 30);
  const days = [...ctx.profile.proof.recheckDays, ...(last ? [...weekly, ...monthly] : [])];
  const dates = [...new Set(days)].map((day) => new Date(airedAt.getTime() + day * DAY_MS));
  return [...dates, ...(last ? [last] : [])].filter((at) => at > ctx.now() && (!last || at <= last));
}
