import { Actor, Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { forUpdate } from '../../platform/database';
import { DomainError, ErrorCode } from '../../platform/errors';
import { actingAs, asSystem } from '../identity/actor.service';
import { MandateSpending, PlacementMandate } from './mandate.entity';
import { MandateFreed, MandateUsed } from './mandate.events';
import { mandateFacts } from './mandate.service';
import { PublicationOrder } from './order.entity';
import { approveOrder, draftOrder, submitOrder } from './order.service';
import { issueOrder } from './order-sending.service';
import { OrderMode, type RotationReason } from './publication-kinds';

export { mandateInForce } from './mandate.service';
export { OrderMode } from './publication-kinds';

/** A paid placement that a crisis distribution asks for. */
export interface PlacementInput {
  contractId: string;
  contractLineId: string;
  title: string;
  text: string;
  windowFrom: string;
  windowTo: string;
  rotationReason: RotationReason;
  /** Opaque reference of what asks. */
  originRef: string;
}

/** The case a placement belongs to: opaque here, with the number that people know it by. */
export interface PlacementCase {
  ref: string;
  code: string;
}

const inTheNameOf = (id: string | null, name: string | null, roles: readonly Role[]): Actor =>
  new Actor({ id, kind: 'PERSON', name: name ?? '', roles, companyId: null, workUnitId: null });

/**
 * Drafts and submits one unit for the caller, whom the distribution lets do this whatever desk the person sits at;
 * under a mandate the order says so.
 *
 * @throws SEPARATION_OF_DUTY, NOT_FOUND, INVALID_TRANSITION, DOCUMENT_EXPIRED, INVALID_INPUT
 */
export function placeSubmitted(
  ctx: Ctx,
  input: PlacementInput,
  mandate: PlacementMandate | null,
): Promise<PublicationOrder> {
  const { id, name, roles } = ctx.actor;
  const { contractId, contractLineId, title, text, windowFrom, windowTo, rotationReason, originRef } = input;
  const lines = [{ contractLineId, quantity: 1, orderedText: text }];
  const content = { title, windowFrom, windowTo, rotationReason, lines };
  return actingAs(ctx, inTheNameOf(id, name, [...roles, Role.PARTNERSHIP_OFFICER]), async () => {
    const mode = mandate ? OrderMode.MANDATE : OrderMode.REGULAR;
    const order = await draftOrder(ctx, { contractId, content }, { mode, originRef, mandateId: mandate?.id });
    return submitOrder(ctx, { orderId: order.id });
  });
}

/** Why a sending of so many units at this price cannot use the mandate; null when it can. */
export async function mandateRefusal(
  ctx: Ctx,
  mandate: PlacementMandate,
  caseRef: string,
  { units, price, senderId }: { units: number; price: number; senderId: string | null },
): Promise<string | null> {
  if (senderId === mandate.commitmentSignerId || senderId === mandate.technicalSignerId)
    return `Penanda tangan ${mandate.label} tidak dapat mengirim dengan mandat itu.`;
  if (units > mandate.maxUnitsPerSend)
    return `${mandate.label} memuat paling banyak ${mandate.maxUnitsPerSend} tayang per pengiriman.`;
  const spent = (await ctx.db.findOneBy(MandateSpending, { mandateId: mandate.id, caseRef }))?.spent ?? 0;
  return spent + price > mandate.ceilingPerCrisis
    ? `Sisa plafon ${mandate.label} untuk krisis ini tidak cukup.`
    : null;
}

/** The row that counts what was placed for a case; read with a lock, for a plain read may be older than the lock. */
async function spendingOf(
  ctx: Ctx,
  mandate: PlacementMandate,
  { ref, code }: PlacementCase,
): Promise<{ id: string }> {
  const [known]: { id: string }[] = await ctx.db.query(
    `SELECT id FROM mandate_spending WHERE mandateId = ? AND caseRef = ?${forUpdate(ctx.app.writer)}`,
    [mandate.id, ref],
  );
  return (
    known ??
    (await ctx.create(MandateSpending, {
      mandateId: mandate.id,
      caseRef: ref,
      caseCode: code.slice(0, 80),
      spent: 0,
    }))
  );
}

async function spend(ctx: Ctx, mandate: PlacementMandate, on: PlacementCase, price: number): Promise<string> {
  const { id } = await spendingOf(ctx, mandate, on);
  const limits = [price, mandate.ceilingPerCrisis];
  if (await ctx.guarded(MandateSpending, id, { spent: price }, 'spent + ? <= ?', limits)) return id;
  throw new DomainError(
    ErrorCode.CEILING_EXCEEDED,
    `Plafon ${mandate.label} untuk krisis ini tidak cukup. Muat ulang lalu kirim kembali.`,
  );
}

/**
 * Approves and issues submitted orders in the names of the mandate's signers, all or nothing, and counts their price
 * against the ceiling of the case. Approvals take their locks in the order of `orders`; numbers are given in the order
 * of `numbered`.
 *
 * @throws SEPARATION_OF_DUTY, INVALID_TRANSITION, CEILING_EXCEEDED, and as `approveOrder` and `issueOrder`
 */
export async function issueUnderMandate(
  ctx: Ctx,
  mandateId: string,
  on: PlacementCase,
  orders: readonly PublicationOrder[],
  numbered: readonly PublicationOrder[] = orders,
): Promise<PublicationOrder[]> {
  // Locked until the end: a revocation waits, or was first and is seen here.
  const mandate = await asSystem(ctx, () => ctx.get(PlacementMandate, mandateId));
  if (!mandate.isInForceOn(ctx.today()))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, `${mandate.label} tidak berlaku lagi.`);
  const technical = inTheNameOf(mandate.technicalSignerId, mandate.technicalSignerName, [
    Role.TECHNICAL_OFFICER,
  ]);
  const commitment = inTheNameOf(mandate.commitmentSignerId, mandate.commitmentSignerName, [
    Role.COMMITMENT_OFFICER,
  ]);
  const issued: PublicationOrder[] = [];
  for (const { id: orderId } of orders) {
    const approved = await actingAs(ctx, technical, () => approveOrder(ctx, { orderId }));
    approved.mandateSpendingId = await spend(ctx, mandate, on, approved.price);
    approved.mandateSpent = approved.price;
    await ctx.save(approved);
  }
  for (const { id: orderId } of numbered)
    issued.push(await actingAs(ctx, commitment, () => issueOrder(ctx, { orderId })));
  const price = issued.reduce((sum, order) => sum + order.price, 0);
  const orderIds = issued.map(({ id }) => id);
  const values = { ...mandateFacts(mandate), caseCode: on.code, price, orderIds };
  await ctx.emit(MandateUsed, mandate, values, { links: issued });
  return issued;
}

/** Counts what an ended order no longer costs out of its mandate's spending. Safe to run again. */
export async function freeMandate(ctx: Ctx, orderId: string): Promise<void> {
  const order = await ctx.get(PublicationOrder, orderId);
  const freed = order.mandateSpent - order.price;
  if (!order.mandateSpendingId || !order.mandateId || freed <= 0) return;
  await ctx.guarded(MandateSpending, order.mandateSpendingId, { spent: -freed }, 'spent >= ?', [freed]);
  order.mandateSpent = order.price;
  await ctx.save(order);
  const mandate = await ctx.db.findOneByOrFail(PlacementMandate, { id: order.mandateId });
  await ctx.emit(
    MandateFreed,
    mandate,
    { ...mandateFacts(mandate), orderId, price: freed },
    { links: [order] },
  );
}
