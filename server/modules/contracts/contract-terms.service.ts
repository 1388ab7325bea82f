import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { inRupiah } from '../budget/budget-ledger.service';
import { BudgetLine } from '../budget/budget-line.entity';
import { OutletApplication } from '../outlets/application.entity';
import { DocumentState, LegalDocument } from '../outlets/legal-document.entity';
import { taxProfileOn } from '../outlets/tax-profile.service';
import type { Contract } from './contract.entity';
import { ContractForm, ContractType, ProcurementMethod } from './contract.enums';
import type { ContractLine } from './contract-line.entity';

type Priced = Pick<ContractLine, 'unitPrice' | 'maxQuantity'>;
type Bounded = Pick<Contract, 'ceiling' | 'priceIncludesVat' | 'startsOn'>;

/** Half up, in whole rupiah. */
const divide = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** A unit price before VAT: of a price that includes VAT the share of the profile's table, half up (rule T2). */
export function beforeVat(ctx: Ctx, price: number, { priceIncludesVat, startsOn }: Bounded): number {
  if (!priceIncludesVat) return price;
  const rates = ctx.profile.taxRates.filter(({ key, from }) => key === 'priceFromGross' && from <= startsOn);
  const rate = rates.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!rate) throw new Error(`The profile has no priceFromGross rate on ${startsOn}.`);
  return divide(price * rate.numerator, rate.denominator);
}

/** The value of a contract before VAT: its ceiling, else the sum of its lines; null when neither bounds it. */
export function contractValue(ctx: Ctx, contract: Bounded, lines: readonly Priced[]): number | null {
  if (contract.ceiling !== null) return contract.ceiling;
  let sum = 0;
  for (const { unitPrice, maxQuantity } of lines) {
    if (maxQuantity === null) return null;
    sum += maxQuantity * beforeVat(ctx, unitPrice, contract);
  }
  return sum;
}

/** The form that a value asks for (C2, Perpres 16/2018 art. 28). */
export function formFor(ctx: Ctx, method: ProcurementMethod, value: number | null): ContractForm {
  if (method === ProcurementMethod.E_PURCHASING) return ContractForm.ORDER_LETTER;
  if (value === null) return ContractForm.SPKK;
  const step = ctx.profile.contractForms.find(({ upTo }) => upTo === null || value <= upTo);
  return Object.values(ContractForm).find((form) => form === step?.form) ?? ContractForm.AGREEMENT;
}

const HEAVIER = [ContractForm.PURCHASE_PROOF, ContractForm.RECEIPT, ContractForm.SPK, ContractForm.AGREEMENT];

/** Refuses a paper lighter than the value asks for, or of another kind (C2). @throws INVALID_INPUT */
export function assertForm(ctx: Ctx, contract: Contract, lines: readonly Priced[]): void {
  const value = contractValue(ctx, contract, lines);
  const needed = formFor(ctx, contract.procurementMethod, value);
  const isHeavier = HEAVIER.includes(needed) && HEAVIER.indexOf(contract.form) > HEAVIER.indexOf(needed);
  if (contract.form === needed || isHeavier) return;
  const worth = value === null ? 'tanpa batas nilai' : inRupiah(value);
  throw invalid('form', `Nilai kontrak ${worth} memerlukan bentuk ${needed}, bukan ${contract.form}.`);
}

/** Refuses a term outside one fiscal year (C5) or turned around. @throws INVALID_INPUT */
export function assertTerm(ctx: Ctx, startsOn: string, endsOn: string): void {
  if (endsOn < startsOn) throw invalid('endsOn', 'Tanggal akhir lebih awal daripada tanggal mulai.');
  const last = `${startsOn.slice(0, 4)}-12-31`;
  if (endsOn > last && ctx.profile.settings.multiYearContracts !== true) {
    throw invalid('endsOn', `Kontrak berakhir paling lambat ${last}.`);
  }
}

/** Sets what follows from term, lines and ceiling: lump-sum ceiling, form, who negotiates. */
export function settle(
  ctx: Ctx,
  contract: Contract,
  lines: readonly Priced[],
  form: ContractForm | null | undefined,
): void {
  if (contract.type === ContractType.LUMP_SUM) contract.ceiling = packageValue(ctx, contract, lines);
  const value = contractValue(ctx, contract, lines);
  const limit = Number(ctx.profile.settings.procurementOfficerCeiling);
  contract.isAboveProcurementLimit = value === null || value > limit;
  contract.form = form ?? formFor(ctx, contract.procurementMethod, value);
}

function packageValue(ctx: Ctx, contract: Bounded, lines: readonly Priced[]): number {
  const value = contractValue(
    ctx,
    { ceiling: null, priceIncludesVat: contract.priceIncludesVat, startsOn: contract.startsOn },
    lines,
  );
  if (value === null) throw invalid('lines', 'Kontrak lumsum memerlukan jumlah pada setiap rincian.');
  return value;
}

/** The budget line of a contract: of its fiscal year (B2). @throws INVALID_INPUT */
export async function assertBudgetLine(ctx: Ctx, budgetLineId: string, fiscalYear: number): Promise<void> {
  const line = await ctx.find(BudgetLine, budgetLineId);
  if (!line) throw invalid('budgetLineId', 'Mata anggaran tidak ditemukan.');
  if (line.fiscalYear !== fiscalYear) {
    throw invalid(
      'budgetLineId',
      `Mata anggaran ini untuk tahun ${line.fiscalYear}, kontrak untuk tahun ${fiscalYear}.`,
    );
  }
}

/** Refuses lines whose own estimate is not recorded. @throws INVALID_INPUT */
export function assertEstimates(lines: readonly ContractLine[]): void {
  if (lines.length === 0) throw invalid('lines', 'Kontrak belum memuat rincian.');
  const bare = lines.find((line) => line.ownEstimate === null);
  if (bare) throw invalid('lines', `Isi perkiraan sendiri (HPS) untuk "${bare.description}".`);
}

/** Refuses prices above rate card or standard price without an exception (C3). @throws INVALID_INPUT, APPROVAL_MISSING */
export function assertPrices(lines: readonly ContractLine[]): void {
  for (const line of lines) {
    if (line.priceLimit === null)
      throw invalid('lines', `Isi tarif media atau standar harga untuk "${line.description}".`);
    if (!line.isPriceExceeded) continue;
    throw new DomainError(
      ErrorCode.APPROVAL_MISSING,
      `Harga "${line.description}" ${inRupiah(line.unitPrice)} di atas batas ${inRupiah(line.priceLimit)}. Diperlukan pengecualian Pengguna Anggaran.`,
      ['lines'],
    );
  }
}

/** Refuses a negotiator who scored the outlet (toxic pair 8). @throws SEPARATION_OF_DUTY */
export async function assertNotScorer(ctx: Ctx, { outletId, fiscalYear }: Contract): Promise<void> {
  const { id } = ctx.actor;
  if (!id || !(await ctx.db.existsBy(OutletApplication, { outletId, fiscalYear, scoredById: id }))) return;
  throw new DomainError(
    ErrorCode.SEPARATION_OF_DUTY,
    'Anda menilai media ini, jadi orang lain yang merundingkan harganya.',
  );
}

const IN_FORCE = [DocumentState.VALID, DocumentState.EXPIRING, DocumentState.WAIVED];

/** A company registered for VAT shows its PKP letter (checklist item 8) before signature. @throws DOCUMENT_EXPIRED */
export async function assertVatLetter(ctx: Ctx, { companyId }: Contract): Promise<void> {
  const tax = await taxProfileOn(ctx, companyId, ctx.today());
  if (!tax.vatRegistered) return;
  const letters = await ctx.db.findBy(LegalDocument, { companyId, kind: 'pkpLetter' });
  if (letters.some((letter) => IN_FORCE.includes(letter.state))) return;
  throw new DomainError(
    ErrorCode.DOCUMENT_EXPIRED,
    'Surat pengukuhan PKP belum ada atau tidak berlaku. Unggah sebelum kontrak ditandatangani.',
  );
}
