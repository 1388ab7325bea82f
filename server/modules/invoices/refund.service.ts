import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';
import { refundBudget } from '../budget/budget-ledger.service';
import { addInvoiced, addPaid } from '../contracts/contract-ledger.service';
import { asSystem } from '../identity/actor.service';
import { requireStepUp } from '../identity/step-up.service';
import { Proof, ProofState } from '../publications/proof.entity';
import { caseOf } from '../publications/proof.service';
import { uncount } from '../publications/proof-review.service';
import { Invoice } from './invoice.entity';
import { InvoiceClaimedBack, InvoiceRefunded } from './invoice.events';
import { InvoiceAction } from './invoice-kinds';
import type { InvoiceLine } from './invoice-line.entity';
import { budgetRef, byContract, linesOf } from './invoice-money.service';
import { reasonOf } from './invoice-papers.service';
import { takeStep, tell } from './invoice-step.service';
import type { ClaimBackInput, RecordRefundInput } from './payment.inputs';
import { Refund } from './refund.entity';

/**
 * Claims lines of a paid invoice back: a revoked proof, or a finding.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT
 */
export async function claimBack(ctx: Ctx, input: ClaimBackInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  const reason = reasonOf(input.reason);
  await takeStep(ctx, invoice, InvoiceAction.CLAIM_BACK, { reason });
  const lines = (await linesOf(ctx, invoice.id)).filter((line) => input.lineIds.includes(line.id));
  if (lines.length === 0 || lines.length !== new Set(input.lineIds).size)
    throw invalid('lineIds', 'Pilih baris tagihan ini yang ditagih kembali.');
  const amount = lines.reduce((sum, line) => sum + line.gross, 0);
  const refund = await ctx.create(Refund, {
    invoiceId: invoice.id,
    companyId: invoice.companyId,
    lineIds: lines.map((line) => line.id),
    amount,
    reason,
    claimedById: ctx.actor.id ?? '',
    claimedAt: ctx.now(),
  });
  invoice.reason = reason;
  return tell(ctx, InvoiceClaimedBack, invoice, { refundId: refund.id, amount }, { reason });
}

/** Takes a revoked proof out of quota and contract, now that its money is back. */
async function uncountRevoked(ctx: Ctx, lines: readonly InvoiceLine[]): Promise<void> {
  for (const { proofId } of lines) {
    const proof = await ctx.get(Proof, proofId);
    if (proof.state === ProofState.REVOKED) await uncount(ctx, await caseOf(ctx, proof), true);
  }
}

/**
 * Records the deposit of a claimed amount; budget and contract fall by it.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, STEP_UP_REQUIRED, INVALID_INPUT
 */
export async function recordRefund(ctx: Ctx, input: RecordRefundInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.RECORD_REFUND);
  await requireStepUp(ctx);
  if (input.depositedOn > ctx.today())
    throw invalid('depositedOn', 'Tanggal setor tidak boleh sesudah hari ini.');
  const open = (await ctx.db.findBy(Refund, { invoiceId: invoice.id })).find(
    (one) => one.depositedOn === null,
  );
  if (!open) throw new Error(`${invoice.label} has no open claim.`);
  const refund = await ctx.get(Refund, open.id);
  Object.assign(refund, {
    depositSlipNumber: input.depositSlipNumber.trim(),
    depositedOn: input.depositedOn,
    recordedById: ctx.actor.id,
  });
  await ctx.save(refund);
  const lines = (await linesOf(ctx, invoice.id)).filter((line) => refund.lineIds.includes(line.id));
  await refundBudget(ctx, invoice.budgetLineId, refund.amount, budgetRef(invoice));
  for (const [contractId, price] of byContract(lines)) {
    await addPaid(ctx, contractId, -price);
    await addInvoiced(ctx, contractId, -price);
  }
  await asSystem(ctx, () => uncountRevoked(ctx, lines));
  ctx.sealBeforeAnswer = true;
  return tell(ctx, InvoiceRefunded, invoice, { refundId: refund.id, amount: refund.amount });
}
