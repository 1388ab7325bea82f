import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { nextNumber } from '../../platform/numbering';
import { inRupiah } from '../budget/budget-ledger.service';
import { BudgetLine } from '../budget/budget-line.entity';
import type { BankAccount } from '../outlets/bank-account.entity';
import { activeBankAccount } from '../outlets/bank-account.service';
import { PressCompany } from '../outlets/press-company.entity';
import { ProofState } from '../publications/proof.entity';
import { bindInvoiceLine } from '../publications/proof-billing.service';
import { assertAttachmentsComplete } from './attachment.service';
import { Invoice } from './invoice.entity';
import { InvoiceSubmitted } from './invoice.events';
import type { SubmitInvoiceInput } from './invoice.inputs';
import { type BilledCase, casesOf } from './invoice-case.service';
import { computeInvoice, rewriteFigures, taxInvoiceOf } from './invoice-compute.service';
import { unlessTaken } from './invoice-draft.service';
import { InvoiceAction } from './invoice-kinds';
import type { InvoiceLine } from './invoice-line.entity';
import { applyTaxes, type Computed, holdMoney, linesOf, releaseMoney } from './invoice-money.service';
import { takeStep, tell } from './invoice-step.service';
import { matchesTaxInvoice } from './tax';

/** Letters and digits only: "PT. Rawa Kini" and "PT Rawa Kini" are one name. */
const plainName = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** True when the account is in the company's name (I2). */
export const isHolder = (account: BankAccount, company: PressCompany): boolean =>
  plainName(account.holderName) === plainName(company.legalName);

/** Persons who entered or approved an account (pair 7). */
const editorsOf = ({ requestedById, approvedByIds }: BankAccount): string[] => [
  ...new Set([requestedById, ...approvedByIds]),
];

/** Writes the effective account into the invoice (I2). @throws INVALID_INPUT when there is none in the company's name */
export async function setAccount(ctx: Ctx, invoice: Invoice): Promise<void> {
  const account = await activeBankAccount(ctx, invoice.companyId);
  const company = await ctx.db.findOneByOrFail(PressCompany, { id: invoice.companyId });
  if (!account)
    throw invalid('bankAccount', 'Rekening perusahaan belum disetujui. Tagihan belum dapat diajukan.');
  if (!isHolder(account, company))
    throw invalid('bankAccount', `Rekening harus atas nama ${company.legalName}.`);
  invoice.bankAccountId = account.id;
  invoice.bankEditorIds = editorsOf(account);
}

/** Rule I5 for the company's own eyes. @throws INVALID_INPUT */
function assertTaxInvoice(
  invoice: Invoice,
  { isVatRegistered, taxes, computedVat, computedVatBase }: Computed,
): void {
  const theirs = taxInvoiceOf(invoice);
  if (!isVatRegistered) {
    if (theirs?.vat) throw invalid(['taxInvoice', 'vat'], 'Perusahaan bukan PKP, jadi tidak boleh ada PPN.');
    return;
  }
  if (!theirs || !invoice.taxInvoiceNumber)
    throw invalid('taxInvoice', 'Perusahaan PKP wajib mengisi faktur pajak.');
  if (matchesTaxInvoice({ vatBase: computedVatBase, vat: computedVat }, theirs)) return;
  throw invalid(
    'taxInvoice',
    `Faktur pajak berisi DPP ${inRupiah(theirs.vatBase)} dan PPN ${inRupiah(theirs.vat)}; seharusnya ${inRupiah(taxes.vatBase)} dan ${inRupiah(computedVat)}.`,
  );
}

function assertTotal(given: number, { taxes: { gross } }: Computed): void {
  if (given === gross) return;
  throw invalid(
    'gross',
    `Jumlah tagihan ${inRupiah(given)}, seharusnya ${inRupiah(gross)}. Selisih ${inRupiah(Math.abs(given - gross))}.`,
  );
}

/** A proof that was revoked meanwhile must be taken out of the invoice first. @throws PROOF_INCOMPLETE */
function assertProofsStand(cases: readonly BilledCase[]): void {
  const fallen = cases.findIndex(({ proof }) => proof.state === ProofState.REVOKED);
  if (fallen < 0) return;
  throw new DomainError(
    ErrorCode.PROOF_INCOMPLETE,
    `Bukti tayang baris ${fallen + 1} sudah dicabut. Keluarkan dari tagihan.`,
    ['proofIds'],
  );
}

/** The year of the budget line is open: the line of the work, or one that a carried-over debt goes on. @throws INVALID_TRANSITION */
async function assertYearOpen(ctx: Ctx, { budgetLineId, fiscalYear }: Invoice): Promise<void> {
  const line = await ctx.db.findOne(BudgetLine, {
    select: { id: true, fiscalYear: true },
    where: { id: budgetLineId },
  });
  if (line?.fiscalYear === Number(ctx.today().slice(0, 4))) return;
  throw new DomainError(
    ErrorCode.INVALID_TRANSITION,
    `Tahun anggaran ${fiscalYear} sudah ditutup. Minta dinas mencatat pekerjaan ini sebagai tunda bayar.`,
  );
}

/** Remembers who may not sign the BAP (P6) or make the SPP (pair 4). */
function notePersons(invoice: Invoice, cases: readonly BilledCase[]): void {
  const known = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  invoice.acceptorIds = known(cases.map(({ proof }) => proof.acceptedById));
  invoice.barredInspectorIds = known(
    cases.flatMap(({ proof, order }) => [order.createdById, proof.uploadedById, ...proof.barredPersonIds]),
  );
}

/** Holds proofs and money, or settles what a returned invoice still holds where the figures changed. */
async function settle(ctx: Ctx, invoice: Invoice, lines: InvoiceLine[], computed: Computed): Promise<void> {
  const isSame = invoice.isHolding && invoice.gross === computed.taxes.gross;
  if (invoice.isHolding && !isSame) await releaseMoney(ctx, invoice, lines);
  applyTaxes(invoice, computed, ctx.today());
  if (!isSame) await holdMoney(ctx, invoice, lines);
  await rewriteFigures(ctx, lines, computed, true);
  for (const { id, proofId } of lines) await bindInvoiceLine(ctx, proofId, id);
}

/**
 * Hands an invoice in, first or again: computes every figure, binds the proofs and encumbers the budget, all or nothing.
 *
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, INVALID_INPUT, PROOF_INCOMPLETE, DUPLICATE, BUDGET_EXCEEDED
 */
export async function submitInvoice(ctx: Ctx, input: SubmitInvoiceInput): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, input.invoiceId);
  await takeStep(ctx, invoice, InvoiceAction.SUBMIT);
  await assertYearOpen(ctx, invoice);
  const lines = await linesOf(ctx, invoice.id);
  const cases = await casesOf(
    ctx,
    lines.map((line) => line.proofId),
  );
  assertProofsStand(cases);
  const computed = await computeInvoice(ctx, invoice, cases, ctx.today());
  assertTotal(input.gross, computed);
  assertTaxInvoice(invoice, computed);
  await setAccount(ctx, invoice);
  await assertAttachmentsComplete(
    ctx,
    Object.assign(new Invoice(), invoice, {
      vat: computed.taxes.vat,
      incomeTaxKind: computed.taxes.incomeTaxKind,
    }),
  );
  invoice.number ??= await nextNumber(ctx, 'INV', invoice.fiscalYear);
  Object.assign(invoice, {
    submittedAt: invoice.submittedAt ?? ctx.now(),
    submittedById: ctx.actor.id,
    companyNumberKey: invoice.companyInvoiceNumber,
    checks: [],
  });
  notePersons(invoice, cases);
  await settle(ctx, invoice, lines, computed);
  return unlessTaken(() => tell(ctx, InvoiceSubmitted, invoice, {}, { links: linksOf(cases) }));
}

/** Contracts and orders whose timeline shows the event. */
const linksOf = (cases: readonly BilledCase[]) => [
  ...new Set(cases.flatMap(({ order, contract }) => [order, contract])),
];
