import { of, type Rate, rateOn, share, type TaxTables, thresholdOn } from './tax-rates';

export type IncomeTaxKind = 'NONE' | 'ARTICLE_23' | 'ARTICLE_22' | 'FINAL';

/** One payment to be taxed: either its `price` before VAT or its `gross` with VAT is given. */
export interface TaxCase {
  price?: number;
  gross?: number;
  vatRegistered: boolean;
  hasNpwp: boolean;
  /** Whether a certificate of final income tax is valid on the payment date (T6). */
  pp55: boolean;
  kind: 'GOODS' | 'SERVICE';
  /** Payment date: its rates and thresholds count. */
  date: string;
  /** Date of the tax invoice, whose VAT rate counts; the payment date when absent. */
  vatDate?: string;
  /** Price of the whole transaction when this payment is a part of it (T4: "not a split of a larger one"). */
  transactionPrice?: number;
  /** Figures of the tax invoice, already found within Rp1; they stand for ours (T1). */
  taxInvoice?: { vatBase: number; vat: number };
}

/** A rule that was applied, with its legal basis. */
export interface TaxBasis {
  rule: string;
  basis: string;
}

/** Every figure of one payment, whole rupiah; `transfer + remitted = gross`, less VAT the seller pays itself. */
export interface Taxes {
  price: number;
  /** 0 for a company that is not registered for VAT. */
  vatBase: number;
  vat: number;
  gross: number;
  incomeTax: number;
  incomeTaxKind: IncomeTaxKind;
  /** Hundredths of a percent: 200 = 2 %. */
  incomeTaxRate: number;
  isVatCollected: boolean;
  transfer: number;
  remitted: number;
  needsStamp: boolean;
  basis: TaxBasis[];
}

/** All figures of one payment by rules T1 to T8, with the legal basis of each. */
export function taxOf(taxCase: TaxCase, tables: TaxTables): Taxes {
  const basis: TaxBasis[] = [];
  const note = (rule: string, text: string) => void basis.push({ rule, basis: text });
  const { price, vatBase, vat } = vatOf(taxCase, tables, note);
  const gross = price + vat;
  const collection = thresholdOn(tables, 'vatCollection', taxCase.date);
  const isVatCollected = vat > 0 && Math.max(price, taxCase.transactionPrice ?? 0) > collection.amount;
  if (vat > 0) note('T4', collection.basis);
  const income = incomeTaxOf(price, taxCase, tables);
  note(income.rule, income.rate.basis);
  const stamp = thresholdOn(tables, 'stampDuty', taxCase.date);
  const needsStamp = gross > stamp.amount;
  if (needsStamp) note('T8', stamp.basis);
  const remitted = income.amount + (isVatCollected ? vat : 0);
  return {
    price,
    vatBase,
    vat,
    gross,
    incomeTax: income.amount,
    incomeTaxKind: income.kind,
    incomeTaxRate: share(income.rate.numerator, 10_000, income.rate.denominator),
    isVatCollected,
    transfer: gross - remitted,
    remitted,
    needsStamp,
    basis,
  };
}

type Note = (rule: string, basis: string) => void;

/** T1 from the price, T2 from a price that includes VAT, T3 without registration. */
function vatOf(
  taxCase: TaxCase,
  tables: TaxTables,
  note: Note,
): { price: number; vatBase: number; vat: number } {
  const day = taxCase.vatDate ?? taxCase.date;
  const given = taxCase.price ?? taxCase.gross;
  if (given === undefined) throw new Error('Either price or gross must be given.');
  if (!taxCase.vatRegistered) return { price: given, vatBase: 0, vat: 0 };
  const base = rateOn(tables, 'vatBase', day);
  note('T1', base.basis);
  if (taxCase.price === undefined) {
    const inclusive = rateOn(tables, 'priceFromGross', day);
    note('T2', inclusive.basis);
    const price = of(given, inclusive);
    return { price, vatBase: of(price, base), vat: given - price };
  }
  if (taxCase.taxInvoice) return { price: given, ...taxCase.taxInvoice };
  const rate = rateOn(tables, 'vat', day);
  note('T1', rate.basis);
  const vatBase = of(given, base);
  return { price: given, vatBase, vat: of(vatBase, rate) };
}

interface IncomeTax {
  rule: 'T5' | 'T6' | 'T7';
  kind: IncomeTaxKind;
  rate: Rate;
  amount: number;
}

/** T6 before T7 before T5: a valid certificate of final income tax replaces the others. */
function incomeTaxOf(price: number, { kind, hasNpwp, pp55, date }: TaxCase, tables: TaxTables): IncomeTax {
  if (pp55) {
    const rate = rateOn(tables, 'finalIncomeTax', date);
    return { rule: 'T6', kind: 'FINAL', rate, amount: of(price, rate) };
  }
  if (kind === 'SERVICE') {
    const rate = rateOn(tables, hasNpwp ? 'incomeTax23' : 'incomeTax23WithoutNpwp', date);
    return { rule: 'T5', kind: 'ARTICLE_23', rate, amount: of(price, rate) };
  }
  const floor = thresholdOn(tables, 'incomeTax22Floor', date);
  if (price <= floor.amount) {
    return {
      rule: 'T7',
      kind: 'NONE',
      rate: { numerator: 0, denominator: 1, basis: floor.basis },
      amount: 0,
    };
  }
  const rate = rateOn(tables, hasNpwp ? 'incomeTax22' : 'incomeTax22WithoutNpwp', date);
  return { rule: 'T7', kind: 'ARTICLE_22', rate, amount: of(price, rate) };
}

/** True when the figures of a tax invoice match ours within Rp1 (T1, I5). */
export const matchesTaxInvoice = (
  ours: Pick<Taxes, 'vatBase' | 'vat'>,
  theirs: { vatBase: number; vat: number },
): boolean => Math.abs(ours.vatBase - theirs.vatBase) <= 1 && Math.abs(ours.vat - theirs.vat) <= 1;

/** Divides `total` by `weights` so that the parts add up to it exactly: by largest remainder, ties to the earlier. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = exact.map((value) => Number(value / BigInt(sum)));
  const order = exact
    .map((value, index) => ({ index, rest: Number(value % BigInt(sum)) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = total - parts.reduce((a, b) => a + b, 0);
  for (const { index } of order) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts;
}

/** Fine for the late part of a delivery: 1/1000 of its value before VAT per day (T10). */
export function lateFine(latePrice: number, daysLate: number, day: string, tables: TaxTables): number {
  const { numerator, denominator } = rateOn(tables, 'lateFine', day);
  return share(latePrice, numerator * Math.max(0, daysLate), denominator);
}

/** The e-Bupot object code that stands first in the profile's table (T9). */
export const defaultObjectCode = ({ taxObjectCodes }: TaxTables): string => taxObjectCodes[0]?.code ?? '';
