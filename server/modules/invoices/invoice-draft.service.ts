import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Proof } from '../publications/proof.entity';
import { assertBillable } from '../publications/proof-billing.service';
import { attach } from './attachment.service';
import { Invoice } from './invoice.entity';
import { InvoiceDrafted, InvoiceEdited } from './invoice.events';
import type { DraftInvoiceInput, EditInvoiceInput, InvoiceChanges, TaxInvoiceInput } from './invoice.inputs';
import { invoiceLifecycle } from './invoice.lifecycle';
import { assertOneBill, type BilledCase, casesOf } from './invoice-case.service';
import { computeInvoice, rewriteFigures, writeLines } from './invoice-compute.service';
import { InvoiceAction, InvoiceState } from './invoice-kinds';
import { InvoiceLine } from './invoice-line.entity';
import { applyTaxes, type Computed, compute, linesOf, releaseMoney } from './invoice-money.service';
import { tell } from './invoice-step.service';
import { ownCompany } from './readers';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The cases of proofs that may be billed now. @throws NOT_FOUND, DUPLICATE, PROOF_INCOMPLETE, INVALID_INPUT */
async function billableCases(ctx: Ctx, proofIds: readonly string[]): Promise<BilledCase[]> {
  await assertBillable(ctx, unique(proofIds).sort());
  const cases = await casesOf(ctx, unique(proofIds));
  assertOneBill(cases);
  return cases;
}

const taxInvoiceColumns = (given: TaxInvoiceInput | null) => ({
  taxInvoiceNumber: given?.number.trim() ?? null,
  taxInvoiceOn: given?.issuedOn ?? null,
  taxInvoiceBase: given?.vatBase ?? null,
  taxInvoiceVat: given?.vat ?? null,
});

const EMPTY_LISTS = { bankEditorIds: [], acceptorIds: [], barredInspectorIds: [], checks: [], taxBasis: [] };

/**
 * Begins an invoice over accepted proofs; it holds nothing until it is submitted.
 *
 * @throws FORBIDDEN, NOT_FOUND, PROOF_INCOMPLETE, DUPLICATE, INVALID_INPUT
 */
export async function draftInvoice(ctx: Ctx, input: DraftInvoiceInput): Promise<Invoice> {
  const companyId = ownCompany(ctx.actor);
  if (!companyId) throw refusal(ErrorCode.FORBIDDEN);
  const cases = await billableCases(ctx, input.proofIds);
  const { order } = assertOneBill(cases);
  const invoice = await ctx.create(Invoice, {
    ...EMPTY_LISTS,
    ...taxInvoiceColumns(input.taxInvoice ?? null),
    companyInvoiceNumber: input.companyInvoiceNumber.trim(),
    issuedOn: dateOf(ctx, input.issuedOn),
    companyId,
    workUnitId: order.workUnitId,
    budgetLineId: order.budgetLineId,
    fiscalYear: order.fiscalYear,
    stateSince: ctx.now(),
    isHolding: false,
    isVatCollected: false,
    needsStamp: false,
    createdById: ctx.actor.id ?? '',
  });
  const computed = await computeInvoice(ctx, invoice, cases, ctx.today());
  applyTaxes(invoice, computed, ctx.today());
  await writeLines(ctx, invoice, cases, computed);
  await attach(ctx, invoice, input.attachments ?? []);
  return tell(ctx, InvoiceDrafted, invoice, {}, { links: cases.map((one) => one.contract) });
}

function dateOf(ctx: Ctx, given: string | null | undefined): string {
  if (given && given > ctx.today())
    throw invalid('issuedOn', 'Tanggal tagihan tidak boleh sesudah hari ini.');
  return given ?? ctx.today();
}

/**
 * Changes a draft or a returned invoice; a returned one that gets other proofs frees those it held.
 *
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_TRANSITION, PROOF_INCOMPLETE, DUPLICATE, INVALID_INPUT
 */
export async function editInvoice(
  ctx: Ctx,
  { invoiceId, expectedVersion, changes }: EditInvoiceInput,
): Promise<Invoice> {
  const invoice = await ctx.get(Invoice, invoiceId);
  const { state } = invoice;
  await invoiceLifecycle.take(ctx, invoice, InvoiceAction.EDIT);
  invoice.state = state;
  ctx.expectVersion(invoice, expectedVersion, 'invoice');
  applyTexts(ctx, invoice, changes);
  await changeLines(ctx, invoice, changes.proofIds ?? null);
  await attach(ctx, invoice, changes.attachments ?? []);
  return unlessTaken(() => tell(ctx, InvoiceEdited, invoice, {}));
}

function applyTexts(
  ctx: Ctx,
  invoice: Invoice,
  { companyInvoiceNumber, issuedOn, taxInvoice }: InvoiceChanges,
): void {
  if (companyInvoiceNumber) invoice.companyInvoiceNumber = companyInvoiceNumber.trim();
  if (invoice.companyNumberKey !== null) invoice.companyNumberKey = invoice.companyInvoiceNumber;
  if (issuedOn) invoice.issuedOn = dateOf(ctx, issuedOn);
  if (taxInvoice !== undefined) Object.assign(invoice, taxInvoiceColumns(taxInvoice));
}

async function changeLines(ctx: Ctx, invoice: Invoice, proofIds: string[] | null): Promise<void> {
  const lines = await linesOf(ctx, invoice.id);
  const former = lines.map((line) => line.proofId);
  const wanted = proofIds ? unique(proofIds) : former;
  if (wanted.join() === former.join()) return recompute(ctx, invoice, lines);
  if (invoice.isHolding) await releaseMoney(ctx, invoice, lines);
  const cases = await billableCases(ctx, wanted);
  const { order } = assertOneBill(cases);
  for (const { id } of lines) {
    const line = await ctx.get(InvoiceLine, id);
    line.isVoid = true;
    await ctx.save(line);
  }
  Object.assign(invoice, {
    workUnitId: order.workUnitId,
    budgetLineId: order.budgetLineId,
    fiscalYear: order.fiscalYear,
  });
  const computed = await computeInvoice(ctx, invoice, cases, ctx.today());
  applyTaxes(invoice, computed, ctx.today());
  await writeLines(ctx, invoice, cases, computed);
}

/** New figures for a draft; what a returned invoice holds is settled at its next SUBMIT. */
async function recompute(ctx: Ctx, invoice: Invoice, lines: InvoiceLine[]): Promise<void> {
  if (invoice.isHolding || invoice.state !== InvoiceState.DRAFT) return;
  const cases = await casesOf(
    ctx,
    lines.map((line) => line.proofId),
  );
  const computed = await computeInvoice(ctx, invoice, cases, ctx.today());
  applyTaxes(invoice, computed, ctx.today());
  await rewriteFigures(ctx, lines, computed, false);
}

/** Turns the unique company number into its refusal (I4). @throws DUPLICATE */
export async function unlessTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new DomainError(
      ErrorCode.DUPLICATE,
      'Nomor tagihan ini sudah dipakai perusahaan Anda pada tahun yang sama.',
      ['companyInvoiceNumber'],
    );
  }
}

/** What an invoice over these proofs would come to today; null when one of them is not the caller's or not billable. */
export async function previewInvoice(
  ctx: Ctx,
  proofIds: readonly string[],
): Promise<{ cases: BilledCase[]; computed: Computed } | null> {
  const seen = await Promise.all(unique(proofIds).map((id) => ctx.find(Proof, id)));
  if (seen.length === 0 || !seen.every((proof) => proof?.isAccepted && proof.invoiceId === null)) return null;
  const cases = await casesOf(ctx, unique(proofIds));
  const computed = await compute(ctx, cases, { on: ctx.today(), vatOn: ctx.today() });
  return { cases, computed };
}
