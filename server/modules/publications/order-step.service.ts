import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { Contract } from '../contracts/contract.entity';
import type { PublicationOrder } from './order.entity';
import type { OrderValues } from './order.events';
import { type OrderAction, orderLifecycle } from './order.lifecycle';
import type { OrderLine } from './order-line.entity';

/** What every event of an order carries. */
export const orderFacts = (order: PublicationOrder): OrderValues => ({
  orderId: order.id,
  contractId: order.contractId,
  companyId: order.companyId,
  outletId: order.outletId,
  number: order.number,
  title: order.title,
  state: order.state,
  originRef: order.originRef,
});

/** Takes a step and notes when its state was entered. @throws as `lifecycle.take` */
export async function step(ctx: Ctx, order: PublicationOrder, action: OrderAction): Promise<void> {
  await orderLifecycle.take(ctx, order, action);
  order.stateSince = ctx.now();
}

/** Lines that count: a draft keeps those taken out with no units. */
export const withUnits = (lines: OrderLine[]): OrderLine[] => lines.filter((line) => line.quantity > 0);

/** The contract, for the timeline of which an event also counts. */
export const contractOf = (ctx: Ctx, order: PublicationOrder): Promise<Contract> =>
  ctx.db.findOneByOrFail(Contract, { id: order.contractId });

/** A reason that says something. @throws INVALID_INPUT */
export function reasonOf(text: string, field = 'reason'): string {
  if (!text.trim()) throw invalid(field, 'Tulis alasannya.');
  return text.trim();
}
