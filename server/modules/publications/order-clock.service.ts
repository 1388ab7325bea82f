import { In, IsNull, LessThan, Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { PublicationOrder } from './order.entity';
import { OrderLapsed, OrderOverdue } from './order.events';
import { OrderAction } from './order.lifecycle';
import { answerDueAt, endUnproven, openLines } from './order-sending.service';
import { contractOf, orderFacts, step, withUnits } from './order-step.service';
import { punctualCount } from './proof-count.service';
import { OrderState } from './publication-kinds';
import { linesForChange } from './reserve.service';

/** Orders whose answer is overdue, by id. */
export async function ordersToLapse(ctx: Ctx): Promise<string[]> {
  const orders = await ctx.db.findBy(PublicationOrder, { state: OrderState.ISSUED, issuedAt: Not(IsNull()) });
  return orders
    .filter(({ issuedAt }) => issuedAt && ctx.now() > answerDueAt(ctx, issuedAt))
    .map(({ id }) => id);
}

const RUNNING = [OrderState.ACCEPTED, OrderState.AIRED];

/** Orders whose deadline for proofs has passed with units that nobody gave a proof for, by id. */
export async function ordersToExpire(ctx: Ctx): Promise<string[]> {
  const orders = await ctx.db.findBy(PublicationOrder, {
    state: In(RUNNING),
    proofDueAt: LessThan(ctx.now()),
  });
  const late: string[] = [];
  for (const order of orders) if (await isLate(ctx, order)) late.push(order.id);
  return late;
}

const isLate = async (ctx: Ctx, order: PublicationOrder): Promise<boolean> =>
  order.proofDueAt < ctx.now() && order.unitCount - order.provenUnits > (await punctualCount(ctx, order.id));

/** The company did not answer in time: the order lapses and releases its reserve. Safe to run again. */
export async function lapseOrder(ctx: Ctx, orderId: string): Promise<void> {
  const order = await ctx.get(PublicationOrder, orderId);
  if (order.state !== OrderState.ISSUED || !order.issuedAt || ctx.now() <= answerDueAt(ctx, order.issuedAt))
    return;
  await step(ctx, order, OrderAction.LAPSE);
  await endUnproven(ctx, order);
  await ctx.emit(OrderLapsed, order, orderFacts(order), { links: [await contractOf(ctx, order)] });
}

/** Proofs are overdue: the units without one are locked and stay reserved. Safe to run again. */
export async function expireOrder(ctx: Ctx, orderId: string): Promise<void> {
  const order = await ctx.get(PublicationOrder, orderId);
  if (!RUNNING.includes(order.state) || !(await isLate(ctx, order))) return;
  await step(ctx, order, OrderAction.EXPIRE);
  await ctx.save(order);
  await openLines(ctx, order, withUnits(await linesForChange(ctx, order.id)));
  await ctx.emit(OrderOverdue, order, orderFacts(order), { links: [await contractOf(ctx, order)] });
}
