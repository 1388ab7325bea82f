import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { nextNumber } from '../../platform/numbering';
import { profileOf } from '../../platform/profile';
import { addWorkingDays } from '../../platform/working-days';
import { assertOrderable } from '../contracts/contract-ledger.service';
import { unwatch, watchText } from '../monitoring/watched-text.service';
import { PublicationOrder } from './order.entity';
import { OrderAccepted, OrderCancelled, OrderDeclined, OrderIssued, OrderReopened } from './order.events';
import type { OrderIdInput, OrderReasonInput, ReopenOrderInput } from './order.inputs';
import { HOLDING, OrderAction, PROVABLE } from './order.lifecycle';
import type { OrderLine } from './order-line.entity';
import { contractOf, orderFacts, reasonOf, step, withUnits } from './order-step.service';
import { underWayCount } from './proof-count.service';
import { linesForChange, releaseUnproven } from './reserve.service';

/** Until when the company may answer an issued order: the end of the last working day of the limit after the day of issue. */
export function answerDueAt(ctx: Ctx, issuedAt: Date): Date {
  const zone = profileOf(ctx);
  const day = addWorkingDays(ctx.profile, zone.dayOf(issuedAt), ctx.profile.limits['order.ISSUED'] ?? 1);
  return zone.instantOf(day, ctx.profile.workingHours.end);
}

/** Registers the text of a line, so that monitoring finds its articles by itself. */
async function watchLine(ctx: Ctx, order: PublicationOrder, line: OrderLine): Promise<void> {
  if (!line.orderedText || !order.issuedAt) return;
  await watchText(ctx, {
    ownerKind: 'ORDER',
    ownerRef: line.id,
    title: `${order.number} ${line.title}`,
    text: line.orderedText,
    outletIds: [order.outletId],
    activeFrom: order.issuedAt,
    activeTo: order.proofDueAt,
  });
}

/** Opens or closes the lines of an order to proofs found by monitoring, and saves them. */
export async function openLines(ctx: Ctx, order: PublicationOrder, lines: OrderLine[]): Promise<void> {
  for (const line of lines) {
    const isOpen = PROVABLE.includes(order.state) && line.openQuantity > 0;
    if (isOpen && !line.isOpen) await watchLine(ctx, order, line);
    if (!isOpen && line.isOpen) await unwatch(ctx, 'ORDER', line.id);
    line.isOpen = isOpen;
    await ctx.save(line);
  }
}

/**
 * Signs, numbers and sends an approved order; its texts are watched from now on.
 *
 * @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, SEPARATION_OF_DUTY, INVALID_TRANSITION, DOCUMENT_EXPIRED
 */
export async function issueOrder(ctx: Ctx, input: OrderIdInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.ISSUE);
  const contract = await assertOrderable(ctx, order.contractId, ctx.today());
  if (order.windowTo < ctx.today())
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Masa tayang sudah lewat. Batalkan pesanan ini.');
  Object.assign(order, {
    number: await nextNumber(ctx, 'PO', order.fiscalYear),
    signedById: ctx.actor.id,
    issuedAt: ctx.now(),
    reason: null,
  });
  await ctx.save(order);
  const lines = withUnits(await linesForChange(ctx, order.id));
  for (const line of lines) line.isSent = true;
  await openLines(ctx, order, lines);
  await ctx.emit(OrderIssued, order, orderFacts(order), { links: [contract] });
  return order;
}

/** The company takes the order on. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function acceptOrder(ctx: Ctx, input: OrderIdInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.ACCEPT);
  if (order.issuedAt && ctx.now() > answerDueAt(ctx, order.issuedAt)) {
    throw new DomainError(ErrorCode.INVALID_TRANSITION, `Batas jawaban ${order.label} sudah lewat.`);
  }
  Object.assign(order, { acceptedById: ctx.actor.id, acceptedAt: ctx.now() });
  await ctx.save(order);
  await ctx.emit(OrderAccepted, order, orderFacts(order), { links: [await contractOf(ctx, order)] });
  return order;
}

/** The company refuses the order; its reserve is released. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT */
export async function declineOrder(ctx: Ctx, input: OrderReasonInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.DECLINE);
  order.reason = reasonOf(input.reason);
  await endUnproven(ctx, order);
  await ctx.emit(OrderDeclined, order, orderFacts(order), {
    reason: order.reason,
    links: [await contractOf(ctx, order)],
  });
  return order;
}

/** Releases and closes all that is not proven, and saves the order; says how many units. */
export async function endUnproven(ctx: Ctx, order: PublicationOrder): Promise<number> {
  const lines = await linesForChange(ctx, order.id);
  for (const line of lines) if (line.isOpen) await unwatch(ctx, 'ORDER', line.id);
  const cancelled = await releaseUnproven(ctx, order, lines);
  await ctx.save(order);
  return cancelled;
}

/**
 * Opens an overdue order again until a new deadline; it goes back to the state it left.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function reopenOrder(ctx: Ctx, input: ReopenOrderInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.REOPEN);
  if (input.proofDueAt <= ctx.now()) throw invalid('proofDueAt', 'Batas baru harus sesudah saat ini.');
  Object.assign(order, { reason: reasonOf(input.reason), proofDueAt: input.proofDueAt });
  await ctx.save(order);
  await openLines(ctx, order, withUnits(await linesForChange(ctx, order.id)));
  await ctx.emit(OrderReopened, order, orderFacts(order), {
    reason: order.reason,
    links: [await contractOf(ctx, order)],
  });
  return order;
}

/**
 * Cancels what is not proven and releases its reserve; an order with proven units is then complete.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION also while proofs wait for a decision, INVALID_INPUT
 */
export async function cancelOrder(ctx: Ctx, input: OrderReasonInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  const wasHolding = HOLDING.includes(order.state);
  await step(ctx, order, order.provenUnits > 0 ? OrderAction.CANCEL_REST : OrderAction.CANCEL);
  const waiting = await underWayCount(ctx, { orderId: order.id });
  if (waiting > 0)
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Masih ada ${waiting} bukti tayang yang menunggu keputusan.`,
    );
  order.reason = reasonOf(input.reason);
  if (order.provenUnits > 0) order.completedAt = ctx.now();
  const cancelledUnits = wasHolding ? await endUnproven(ctx, order) : 0;
  await ctx.save(order);
  await ctx.emit(
    OrderCancelled,
    order,
    { ...orderFacts(order), cancelledUnits },
    { reason: order.reason, links: [await contractOf(ctx, order)] },
  );
  return order;
}
