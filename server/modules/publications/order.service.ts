import { type Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { BudgetLine } from '../budget/budget-line.entity';
import type { Contract } from '../contracts/contract.entity';
import { assertOrderable } from '../contracts/contract-ledger.service';
import { PublicationOrder } from './order.entity';
import { OrderApproved, OrderDrafted, OrderEdited, OrderReturned, OrderSubmitted } from './order.events';
import type { DraftOrderInput, EditOrderInput, OrderIdInput, OrderReasonInput } from './order.inputs';
import { OrderAction, orderLifecycle } from './order.lifecycle';
import { orderValues, priceLines, writeLines } from './order-content.service';
import { orderFacts, reasonOf, step, withUnits } from './order-step.service';
import { OrderMode, OrderState } from './publication-kinds';
import { holdReserve, linesForChange, sumUp, taxOn } from './reserve.service';

function assertDrafter(actor: Actor): void {
  if (!actor.is(Role.PARTNERSHIP_OFFICER) && !actor.isSystem) throw refusal(ErrorCode.FORBIDDEN);
  if (actor.is(Role.SYSTEM_ADMIN)) throw refusal(ErrorCode.SEPARATION_OF_DUTY);
}

/** How a draft is placed: by a person of the office unless a module on the right says otherwise. */
export interface Placement {
  mode?: OrderMode;
  /** Opaque reference of what placed the order. */
  originRef?: string | null;
  /** The person on whose behalf it is placed; the caller when absent. */
  createdById?: string | null;
  /** The placement mandate it is placed under. */
  mandateId?: string | null;
}

const NO_SUMS = {
  state: OrderState.DRAFT,
  reservedGross: 0,
  mandateSpent: 0,
  price: 0,
  gross: 0,
  units: 0,
  cancelledUnits: 0,
  provenUnits: 0,
};

/**
 * Drafts an order on an active contract; prices come from the contract, nothing is reserved.
 *
 * @throws FORBIDDEN, NOT_FOUND, INVALID_TRANSITION, DOCUMENT_EXPIRED, INVALID_INPUT
 */
export async function draftOrder(
  ctx: Ctx,
  input: DraftOrderInput,
  placement: Placement = {},
): Promise<PublicationOrder> {
  assertDrafter(ctx.actor);
  const contract = await assertOrderable(ctx, input.contractId, ctx.today());
  const tax = await taxOn(ctx, contract.companyId, contract.priceIncludesVat, ctx.today());
  const order = await ctx.create(PublicationOrder, {
    ...(await orderValues(ctx, contract, input.content)),
    ...(await partiesOf(ctx, contract)),
    stateSince: ctx.now(),
    mode: placement.mode ?? OrderMode.REGULAR,
    originRef: placement.originRef ?? null,
    mandateId: placement.mandateId ?? null,
    createdById: placement.createdById ?? ctx.actor.id ?? '',
    priceIncludesVat: contract.priceIncludesVat,
    isVatRegistered: tax.isVatRegistered,
    ...NO_SUMS,
  });
  sumUp(ctx, order, await writeLines(ctx, order, contract, input.content, tax, []));
  await ctx.save(order);
  await ctx.emit(OrderDrafted, order, orderFacts(order), { links: [contract] });
  return order;
}

async function partiesOf(ctx: Ctx, contract: Contract): Promise<Partial<PublicationOrder>> {
  const { id: contractId, companyId, outletId, budgetLineId, fiscalYear } = contract;
  const { workUnitId } = await ctx.db.findOneByOrFail(BudgetLine, { id: budgetLineId });
  return { contractId, companyId, outletId, budgetLineId, fiscalYear, workUnitId };
}

/**
 * Replaces what a draft says.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT, INVALID_INPUT
 */
export async function editOrder(ctx: Ctx, input: EditOrderInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await orderLifecycle.take(ctx, order, OrderAction.EDIT);
  ctx.expectVersion(order, input.expectedVersion, 'order');
  const contract = await assertOrderable(ctx, order.contractId, ctx.today());
  const tax = await taxOn(ctx, order.companyId, order.priceIncludesVat, ctx.today());
  Object.assign(order, await orderValues(ctx, contract, input.content), {
    isVatRegistered: tax.isVatRegistered,
  });
  sumUp(
    ctx,
    order,
    await writeLines(ctx, order, contract, input.content, tax, await linesForChange(ctx, order.id)),
  );
  await ctx.save(order);
  await ctx.emit(OrderEdited, order, orderFacts(order));
  return order;
}

/**
 * Hands a draft in for approval.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, DOCUMENT_EXPIRED, INVALID_INPUT when a line has neither text nor brief
 */
export async function submitOrder(ctx: Ctx, input: OrderIdInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.SUBMIT);
  const contract = await assertOrderable(ctx, order.contractId, ctx.today());
  const lines = withUnits(await linesForChange(ctx, order.id));
  if (!order.brief && lines.some((line) => !line.orderedText)) {
    throw invalid('brief', 'Lampirkan naskah pada setiap rincian, atau isi arahan pesanan.');
  }
  if (order.windowTo < ctx.today())
    throw invalid('windowTo', 'Masa tayang sudah lewat. Perbaiki masa tayangnya.');
  order.submittedAt = ctx.now();
  await ctx.save(order);
  await ctx.emit(OrderSubmitted, order, orderFacts(order), { links: [contract] });
  return order;
}

/**
 * Returns a submitted order for correction.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function returnOrder(ctx: Ctx, input: OrderReasonInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.RETURN);
  order.reason = reasonOf(input.reason);
  await ctx.save(order);
  await ctx.emit(OrderReturned, order, orderFacts(order), { reason: order.reason });
  return order;
}

/**
 * Approves a submitted order: fixes its prices and tax as of today and holds budget (gross) and quota, all or nothing.
 *
 * @throws NOT_FOUND, FORBIDDEN, SELF_APPROVAL, SEPARATION_OF_DUTY, INVALID_TRANSITION, DOCUMENT_EXPIRED,
 * BUDGET_EXCEEDED, QUOTA_EXCEEDED, CEILING_EXCEEDED
 */
export async function approveOrder(ctx: Ctx, input: OrderIdInput): Promise<PublicationOrder> {
  const order = await ctx.get(PublicationOrder, input.orderId);
  await step(ctx, order, OrderAction.APPROVE);
  const contract = await assertOrderable(ctx, order.contractId, ctx.today());
  if (order.windowTo < ctx.today())
    throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Masa tayang sudah lewat. Kembalikan pesanan ini.');
  const lines = withUnits(await linesForChange(ctx, order.id));
  const tax = await taxOn(ctx, order.companyId, contract.priceIncludesVat, ctx.today());
  await priceLines(ctx, lines, tax);
  const { isVatRegistered, priceIncludesVat, on: orderedOn } = tax;
  Object.assign(order, { isVatRegistered, priceIncludesVat, orderedOn });
  Object.assign(order, { approvedById: ctx.actor.id, approvedAt: ctx.now() });
  sumUp(ctx, order, lines);
  await holdReserve(ctx, order, lines);
  await ctx.save(order);
  await ctx.emit(
    OrderApproved,
    order,
    { ...orderFacts(order), reservedGross: order.reservedGross },
    { links: [contract] },
  );
  return order;
}
