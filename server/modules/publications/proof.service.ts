import { Role } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { requestCapture } from '../monitoring/article.service';
import { PublicationOrder } from './order.entity';
import { PROVABLE } from './order.lifecycle';
import { OrderLine } from './order-line.entity';
import { contractOf } from './order-step.service';
import { Proof } from './proof.entity';
import { ProofReuploaded, ProofSubmitted } from './proof.events';
import type { ReuploadProofInput, SubmitProofInput } from './proof.inputs';
import { ProofAction, proofLifecycle } from './proof.lifecycle';
import { underWayCount } from './proof-count.service';
import { acceptByProof } from './proof-count-in.service';
import { blankProof, proofFacts } from './proof-facts.service';
import { givenValues, taken } from './proof-given.service';
import { type Case, settleFile } from './proof-settle.service';
import { OrderState, ProofState } from './publication-kinds';

/** The order and the line of a proof, locked in this order. */
export async function caseOf(ctx: Ctx, proof: Proof): Promise<Case> {
  const order = await ctx.get(PublicationOrder, proof.orderId);
  return { proof, order, line: await ctx.get(OrderLine, proof.orderLineId) };
}

function assertProvable(ctx: Ctx, order: PublicationOrder): void {
  if (
    order.state === OrderState.OVERDUE ||
    (PROVABLE.includes(order.state) && ctx.now() > order.proofDueAt)
  ) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Batas bukti tayang ${order.label} sudah lewat. Mintalah PPK membuka kembali pesanan.`,
    );
  }
  if (!PROVABLE.includes(order.state))
    throw new DomainError(ErrorCode.INVALID_TRANSITION, `${order.label} tidak menunggu bukti tayang.`);
}

/** Starts our own capture of a page, or hands a file to a person at once; says which states were passed. */
async function proceed(ctx: Ctx, one: Case): Promise<string[]> {
  const { proof, order } = one;
  if (proof.fileKey) return [ProofState.UPLOADED, ...(await settleFile(ctx, one, proof.fileKey))];
  await requestCapture(ctx, { url: proof.url ?? '', outletId: order.outletId, ref: proof.id });
  return [ProofState.UPLOADED];
}

/** The order and the line that a company gives a proof for, locked. @throws NOT_FOUND, FORBIDDEN */
async function lineForProof(ctx: Ctx, orderLineId: string): Promise<Omit<Case, 'proof'>> {
  const seen = await ctx.find(OrderLine, orderLineId);
  if (!seen) throw notFound(['orderLineId']);
  const isOwner = ctx.actor.is(Role.COMPANY_ADMIN) && ctx.actor.companyId === seen.companyId;
  if (!isOwner) throw refusal(ErrorCode.FORBIDDEN);
  const order = await ctx.get(PublicationOrder, seen.orderId);
  return { order, line: await ctx.get(OrderLine, seen.id) };
}

/**
 * Gives a proof of a line: a page, which the office then captures and checks itself, or a file for an inspector.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, DUPLICATE
 */
export async function submitProof(ctx: Ctx, input: SubmitProofInput): Promise<Proof> {
  const { order, line } = await lineForProof(ctx, input.orderLineId);
  assertProvable(ctx, order);
  const values = await givenValues(ctx, order, input, null);
  const quantity = input.url ? 1 : (input.quantity ?? 1);
  const left = line.openQuantity - (await underWayCount(ctx, { orderLineId: line.id }));
  if (quantity > left) throw invalid('quantity', `Unit yang belum terbukti tinggal ${left}.`);
  const start = {
    ...blankProof(ctx, order, line, quantity),
    ...values,
    state: ProofState.UPLOADED,
    uploadedById: ctx.actor.id,
  };
  const proof = await ctx.create(Proof, start).catch(taken(input.url ? 'url' : 'fileId'));
  await acceptByProof(ctx, order);
  const path = await proceed(ctx, { proof, order, line });
  await ctx.emit(
    ProofSubmitted,
    proof,
    { ...proofFacts(proof, order), path, forward: proof.forward },
    { links: [order, await contractOf(ctx, order)] },
  );
  return proof;
}

/** Keeps what a proof was before it is given again. */
function keepFormer(proof: Proof): void {
  const { url, fileId, articleId, snapshotHash, uploadedById, reason, reasonNote, checks } = proof;
  const former = { url, fileId, articleId, snapshotHash, uploadedById, reason, reasonNote, checks };
  const capturedAt = proof.capturedAt?.toISOString() ?? null;
  proof.formerVersions = [
    ...proof.formerVersions,
    { ...former, capturedAt, uploadedAt: proof.createdAt.toISOString() },
  ];
  if (uploadedById) proof.barredPersonIds = [...new Set([...proof.barredPersonIds, uploadedById])];
}

const CLEARED = {
  articleId: null,
  articleKey: null,
  title: null,
  forward: null,
  reverse: null,
  checks: [],
  snapshotHash: null,
  capturedAt: null,
  reason: null,
  reasonNote: null,
  fixDueAt: null,
};

/**
 * Gives a returned proof again, corrected; the former one is kept.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, DUPLICATE
 */
export async function reuploadProof(ctx: Ctx, input: ReuploadProofInput): Promise<Proof> {
  const proof = await ctx.get(Proof, input.proofId);
  await proofLifecycle.take(ctx, proof, ProofAction.REUPLOAD);
  const one = await caseOf(ctx, proof);
  const mayFix = proof.fixDueAt !== null && ctx.now() <= proof.fixDueAt && PROVABLE.includes(one.order.state);
  if (!mayFix) assertProvable(ctx, one.order);
  const left = one.line.openQuantity - (await underWayCount(ctx, { orderLineId: one.line.id }));
  if (proof.quantity > left)
    throw new DomainError(ErrorCode.INVALID_TRANSITION, `Unit yang belum terbukti tinggal ${left}.`);
  const values = await givenValues(ctx, one.order, input, proof.id);
  keepFormer(proof);
  Object.assign(proof, CLEARED, values, { stateSince: ctx.now(), uploadedById: ctx.actor.id });
  await ctx.save(proof).catch(taken(input.url ? 'url' : 'fileId'));
  const path = await proceed(ctx, one);
  await ctx.emit(
    ProofReuploaded,
    proof,
    { ...proofFacts(proof, one.order), path, forward: proof.forward },
    { links: [one.order] },
  );
  return proof;
}
