import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { asSystem } from '../identity/actor.service';
import { HOLDING } from './order.lifecycle';
import { openLines } from './order-sending.service';
import { contractOf, reasonOf, withUnits } from './order-step.service';
import { Proof } from './proof.entity';
import { ProofAccepted, ProofRejected, ProofReturned, ProofReviewAsked, ProofRevoked } from './proof.events';
import type { ProofIdInput, ProofNoteInput, ProofReasonInput, RevokeProofInput } from './proof.inputs';
import { ProofAction, proofLifecycle } from './proof.lifecycle';
import { caseOf } from './proof.service';
import { countProven } from './proof-count-in.service';
import { articleTaken, duplicateOf } from './proof-duplicates.service';
import { proofFacts } from './proof-facts.service';
import { type Case, fixDueAt } from './proof-settle.service';
import { ProofReason, ProofState, REJECT_REASONS, RETURN_REASONS } from './publication-kinds';
import { dropUnits, linesForChange, sumUp, unproveUnits } from './reserve.service';

async function take(ctx: Ctx, proofId: string, action: ProofAction): Promise<Case> {
  const proof = await ctx.get(Proof, proofId);
  await proofLifecycle.take(ctx, proof, action);
  proof.stateSince = ctx.now();
  return caseOf(ctx, proof);
}

/** What holds whoever accepts: our own capture, aired after the order, proving nothing else. */
async function assertAcceptable(ctx: Ctx, { proof, order }: Case): Promise<void> {
  if (!proof.snapshotHash) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      'Kantor belum memiliki tangkapan halaman ini. Kembalikan bukti, atau tolak.',
    );
  }
  if (proof.airedAt && order.issuedAt && proof.airedAt < order.issuedAt) {
    throw new DomainError(
      ErrorCode.INVALID_TRANSITION,
      `Tayang sebelum ${order.label} terbit; tidak dapat menjadi buktinya.`,
    );
  }
  const other = proof.articleId === null ? null : await articleTaken(ctx, proof.articleId, proof.id);
  if (other) throw await duplicateOf(ctx, other, 'url', proof.companyId);
}

/**
 * Accepts a proof under review in the name of the inspector; its units count from now on.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, DUPLICATE
 */
export async function acceptProof(ctx: Ctx, input: ProofIdInput): Promise<Proof> {
  const one = await take(ctx, input.proofId, ProofAction.ACCEPT);
  const { proof, order } = one;
  await assertAcceptable(ctx, one);
  Object.assign(proof, {
    acceptedById: ctx.actor.id,
    acceptedAt: ctx.now(),
    reason: null,
    reasonNote: null,
    fixDueAt: null,
  });
  if (proof.articleId !== null) proof.articleKey = proof.articleId;
  await ctx.save(proof);
  await countProven(ctx, one);
  await ctx.emit(ProofAccepted, proof, proofFacts(proof, order), {
    links: [order, await contractOf(ctx, order)],
  });
  return proof;
}

function assertReason(reason: ProofReason, allowed: readonly ProofReason[]): void {
  if (!allowed.includes(reason)) throw invalid('reason', 'Alasan ini tidak berlaku untuk langkah ini.');
}

/** What a reason says in the audit trail. */
const inWords = ({ reason, note }: ProofReasonInput): string =>
  note?.trim() ? `${reason}: ${note.trim()}` : reason;

/**
 * Sends a proof back to the company, which may correct it within the days of the profile.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT
 */
export async function returnProof(ctx: Ctx, input: ProofReasonInput): Promise<Proof> {
  const { proof, order } = await take(ctx, input.proofId, ProofAction.RETURN);
  assertReason(input.reason, RETURN_REASONS);
  if (input.reason === ProofReason.OTHER_FIXABLE && !input.note?.trim())
    throw invalid('note', 'Tulis apa yang perlu diperbaiki.');
  Object.assign(proof, {
    reason: input.reason,
    reasonNote: input.note?.trim() || null,
    fixDueAt: fixDueAt(ctx),
  });
  await ctx.save(proof);
  await ctx.emit(ProofReturned, proof, proofFacts(proof, order), { reason: inWords(input), links: [order] });
  return proof;
}

/**
 * Refuses a proof for good; its page or file may then prove what it really is.
 *
 * @throws NOT_FOUND, FORBIDDEN, SEPARATION_OF_DUTY, INVALID_TRANSITION, INVALID_INPUT
 */
export async function rejectProof(ctx: Ctx, input: ProofReasonInput): Promise<Proof> {
  const { proof, order } = await take(ctx, input.proofId, ProofAction.REJECT);
  assertReason(input.reason, REJECT_REASONS);
  Object.assign(proof, {
    reason: input.reason,
    reasonNote: input.note?.trim() || null,
    fixDueAt: null,
    urlKey: null,
    articleKey: null,
    fileKey: null,
  });
  await ctx.save(proof);
  await ctx.emit(ProofRejected, proof, proofFacts(proof, order), { reason: inWords(input), links: [order] });
  return proof;
}

/** Asks that a person looks at a proof the machine returned; once per proof. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function askProofReview(ctx: Ctx, input: ProofNoteInput): Promise<Proof> {
  const { proof, order } = await take(ctx, input.proofId, ProofAction.ASK_REVIEW);
  Object.assign(proof, { note: reasonOf(input.note, 'note'), wasReviewAsked: true, fixDueAt: null });
  await ctx.save(proof);
  await ctx.emit(ProofReviewAsked, proof, proofFacts(proof, order), { reason: proof.note, links: [order] });
  return proof;
}

/**
 * Takes an acceptance back. In an open order the units may be proven anew, in a completed one they end and free their
 * quota. A billed proof keeps its money until its invoice ends or is refunded (`unbillProofs` settles it then).
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function revokeProof(ctx: Ctx, input: RevokeProofInput): Promise<Proof> {
  const reason = reasonOf(input.reason);
  const { invoiceId } = (await ctx.db.findOneBy(Proof, { id: input.proofId })) ?? { invoiceId: null };
  const one = await take(ctx, input.proofId, ProofAction.REVOKE);
  const { proof, order } = one;
  proof.reasonNote = reason;
  await ctx.save(proof);
  if (proof.invoiceId === null) await asSystem(ctx, () => uncount(ctx, one));
  await ctx.emit(
    ProofRevoked,
    proof,
    { ...proofFacts(proof, order), invoiceId },
    { reason, links: [order, await contractOf(ctx, order)] },
  );
  return proof;
}

/** Takes the units of a revoked proof out of quota, contract and order again; billed ones do not come back to the order. */
export async function uncount(ctx: Ctx, { proof, order }: Case, wasBilled = false): Promise<void> {
  const lines = withUnits(await linesForChange(ctx, order.id));
  const line = lines.find((candidate) => candidate.id === proof.orderLineId);
  if (!line || proof.state !== ProofState.REVOKED) return;
  if (HOLDING.includes(order.state) && !wasBilled) await unproveUnits(ctx, line, proof);
  else await dropUnits(ctx, order, lines, { line, proof, wasBilled });
  sumUp(ctx, order, lines);
  await ctx.save(order);
  await openLines(ctx, order, lines);
}
