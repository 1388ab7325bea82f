import { createHash } from 'node:crypto';
import type { Ctx } from '../../platform/ctx';
import type { PublicationOrder } from './order.entity';
import type { OrderLine } from './order-line.entity';
import type { Proof } from './proof.entity';
import type { ProofValues } from './proof.events';
import { OrderMode } from './publication-kinds';

/** What every event of a proof carries. */
export const proofFacts = (proof: Proof, order: PublicationOrder): ProofValues => ({
  proofId: proof.id,
  orderId: proof.orderId,
  orderLineId: proof.orderLineId,
  contractId: proof.contractId,
  companyId: proof.companyId,
  outletId: proof.outletId,
  orderNumber: order.number,
  state: proof.state,
  articleId: proof.articleId === null ? null : String(proof.articleId),
  originRef: proof.originRef,
});

/** SHA-256 of an address in its compared form. */
export const urlKeyOf = (canonicalUrl: string): string =>
  createHash('sha256').update(canonicalUrl).digest('hex');

/** Who may never accept a proof of this order: who created it, and who signed the mandate it was placed under (P6). */
export const barredBy = (order: PublicationOrder): string[] =>
  [
    order.createdById,
    ...(order.mode === OrderMode.MANDATE ? [order.approvedById, order.signedById] : []),
  ].filter((id) => id !== null);

/** What a new proof of a line starts with. */
export const blankProof = (
  ctx: Ctx,
  order: PublicationOrder,
  line: OrderLine,
  quantity: number,
): Partial<Proof> => ({
  orderId: order.id,
  orderLineId: line.id,
  contractId: order.contractId,
  companyId: order.companyId,
  outletId: order.outletId,
  originRef: order.originRef,
  stateSince: ctx.now(),
  quantity,
  price: line.unitPrice * quantity,
  checks: [],
  formerVersions: [],
  barredPersonIds: barredBy(order),
  wasReviewAsked: false,
});
