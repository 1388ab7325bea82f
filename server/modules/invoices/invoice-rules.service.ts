import { Not } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { DomainError } from '../../platform/errors';
import { profileOf } from '../../platform/profile';
import { inRupiah } from '../budget/budget-ledger.service';
import { activeBankAccount } from '../outlets/bank-account.service';
import { PressCompany } from '../outlets/press-company.entity';
import { ProofState } from '../publications/proof.entity';
import { attachmentsOf } from './attachment.service';
import { AttachmentKind } from './attachment-kinds';
import { Invoice } from './invoice.entity';
import { assertOneBill, type BilledCase, casesOf } from './invoice-case.service';
import { computeInvoice, taxInvoiceOf } from './invoice-compute.service';
import { InvoiceState, InvoiceRule as Rule } from './invoice-kinds';
import type { InvoiceLine } from './invoice-line.entity';
import { type Computed, linesOf } from './invoice-money.service';
import type { StoredCheck } from './invoice-parts';
import { isHolder } from './invoice-submit.service';
import { Payment } from './payment.entity';
import { matchesTaxInvoice } from './tax';
import { amountInWords } from './words';

const row = (
  rule: Rule,
  passed: boolean,
  found: string,
  expected: string,
  isWarning = false,
): StoredCheck => ({
  rule,
  passed,
  isWarning,
  found,
  expected,
});

function lineCheck(invoice: Invoice, cases: readonly BilledCase[]): StoredCheck {
  const fallen = cases.filter(
    ({ proof }) => proof.state !== ProofState.BILLED || proof.invoiceId !== invoice.id,
  ).length;
  let isOne = true;
  try {
    assertOneBill(cases);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    isOne = false;
  }
  const found = `${cases.length} bukti tayang, ${fallen} tidak berlaku${isOne ? '' : ', tercampur'}`;
  return row(
    Rule.I1,
    isOne && fallen === 0,
    found,
    'Semua bukti diterima dan hanya ditagih di sini, satu perusahaan, unit, dan tahun',
  );
}

async function payeeCheck(ctx: Ctx, invoice: Invoice): Promise<StoredCheck> {
  const account = await activeBankAccount(ctx, invoice.companyId);
  const company = await ctx.db.findOneByOrFail(PressCompany, { id: invoice.companyId });
  const isSame = account !== null && account.id === invoice.bankAccountId && isHolder(account, company);
  const found = account
    ? `${account.bank} atas nama ${account.holderName}${account.id === invoice.bankAccountId ? '' : ', berubah sejak diajukan'}`
    : 'Tidak ada rekening yang berlaku';
  return row(Rule.I2, isSame, found, `Rekening yang berlaku atas nama ${company.legalName}`);
}

function amountCheck(invoice: Invoice, lines: readonly InvoiceLine[], { taxes }: Computed): StoredCheck {
  const sum = (key: 'price' | 'vat' | 'incomeTax') => lines.reduce((total, line) => total + line[key], 0);
  const isSame =
    taxes.gross === invoice.gross &&
    taxes.incomeTax === invoice.incomeTax &&
    taxes.transfer === invoice.transfer &&
    sum('price') === invoice.price &&
    sum('vat') === invoice.vat &&
    sum('incomeTax') === invoice.incomeTax;
  return row(Rule.I3, isSame, inRupiah(invoice.gross), inRupiah(taxes.gross));
}

/** Same amount, same month, same outlet: a hint, no block. */
async function doubleCheck(ctx: Ctx, invoice: Invoice, lines: readonly InvoiceLine[]): Promise<StoredCheck> {
  const month = invoice.issuedOn.slice(0, 7);
  const others = await ctx.db.findBy(Invoice, {
    companyId: invoice.companyId,
    gross: invoice.gross,
    id: Not(invoice.id),
  });
  const like = others.filter(
    ({ issuedOn, state }) =>
      issuedOn.startsWith(month) && ![InvoiceState.DRAFT, InvoiceState.REJECTED].includes(state),
  );
  const outlets = new Set(lines.map((line) => line.outletId));
  for (const other of like) {
    if ((await linesOf(ctx, other.id)).some((line) => outlets.has(line.outletId))) {
      return row(
        Rule.I4,
        true,
        `Mungkin ganda: ${other.label}, ${inRupiah(other.gross)} pada bulan yang sama`,
        'Nomor unik; jumlah, bulan, dan media tidak berulang',
        true,
      );
    }
  }
  return row(
    Rule.I4,
    true,
    `Nomor ${invoice.companyInvoiceNumber}, tidak ada kembaran`,
    'Nomor unik; jumlah, bulan, dan media tidak berulang',
  );
}

function taxInvoiceCheck(
  invoice: Invoice,
  { isVatRegistered, computedVat, computedVatBase }: Computed,
): StoredCheck {
  const theirs = taxInvoiceOf(invoice);
  const found = theirs
    ? `${invoice.taxInvoiceNumber}: DPP ${inRupiah(theirs.vatBase)}, PPN ${inRupiah(theirs.vat)}`
    : 'Tanpa faktur pajak';
  if (!isVatRegistered) return row(Rule.I5, invoice.vat === 0 && !theirs?.vat, found, 'Bukan PKP: tanpa PPN');
  const isMatching =
    theirs !== null && matchesTaxInvoice({ vatBase: computedVatBase, vat: computedVat }, theirs);
  return row(
    Rule.I5,
    isMatching,
    found,
    `DPP ${inRupiah(computedVatBase)}, PPN ${inRupiah(computedVat)}, selisih paling banyak Rp 1`,
  );
}

async function receiptCheck(ctx: Ctx, invoice: Invoice): Promise<StoredCheck> {
  const hasReceipt = (await attachmentsOf(ctx, invoice.id)).some(
    ({ kind }) => kind === AttachmentKind.RECEIPT,
  );
  const submittedOn = invoice.submittedAt ? profileOf(ctx).dayOf(invoice.submittedAt) : ctx.today();
  const found = `${hasReceipt ? 'Kuitansi' : 'Tanpa kuitansi'} ${invoice.issuedOn}: ${amountInWords(invoice.gross)}`;
  return row(
    Rule.I6,
    hasReceipt && invoice.issuedOn <= submittedOn,
    found,
    'Jumlah, terbilang, dan tanggal terisi sebelum ditandatangani',
  );
}

/** What each rule of the check finds in an invoice now (I1 to I8). */
export async function checkRows(ctx: Ctx, invoice: Invoice): Promise<StoredCheck[]> {
  const lines = await linesOf(ctx, invoice.id);
  const cases = await casesOf(
    ctx,
    lines.map((line) => line.proofId),
  );
  const computed = await computeInvoice(ctx, invoice, cases, invoice.taxedOn ?? ctx.today());
  const isUnpaid = !(await ctx.db.existsBy(Payment, { invoiceId: invoice.id }));
  return [
    lineCheck(invoice, cases),
    await payeeCheck(ctx, invoice),
    amountCheck(invoice, lines, computed),
    await doubleCheck(ctx, invoice, lines),
    taxInvoiceCheck(invoice, computed),
    await receiptCheck(ctx, invoice),
    row(
      Rule.I7,
      true,
      `Dikembalikan ${invoice.returnCount} kali`,
      'Semua kekurangan disebut sekaligus',
      invoice.isEscalated,
    ),
    row(Rule.I8, isUnpaid, isUnpaid ? 'Belum dibayar' : 'Sudah dibayar', 'Belum ada pembayaran'),
  ];
}
