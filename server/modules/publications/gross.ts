import type { Profile } from '../../platform/profile';

type Rates = Pick<Profile, 'taxRates'>;

/** Units with the price of one before VAT and as the contract says it. */
export interface PricedUnits {
  unitPrice: number;
  agreedUnitPrice: number;
  quantity: number;
}

/** How an order is taxed on its order date. */
export interface OrderTax {
  isVatRegistered: boolean;
  priceIncludesVat: boolean;
  on: string;
}

/** `amount x numerator / denominator`, rounded half up to whole rupiah; exact, amounts are never negative. */
export function share(amount: number, numerator: number, denominator: number): number {
  const [top, bottom] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)];
  return Number((2n * top + bottom) / (2n * bottom));
}

/** `amount` times the rate of `key` that is valid on `day`. */
function rated({ taxRates }: Rates, key: string, amount: number, day: string): number {
  const valid = taxRates
    .filter((rate) => rate.key === key && rate.from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const [rate] = valid;
  if (!rate) throw new Error(`No tax rate ${key} on ${day}.`);
  return share(amount, rate.numerator, rate.denominator);
}

/** VAT on a price (T1): the base D = half-up(H x 11/12), then V = half-up(D x 12 %). */
export function vatOf(rates: Rates, price: number, day: string): number {
  return rated(rates, 'vat', rated(rates, 'vatBase', price, day), day);
}

/** Price of one unit before VAT (T2 where the contract's prices include it). */
export const priceBeforeVat = (rates: Rates, agreed: number, tax: OrderTax): number =>
  tax.isVatRegistered && tax.priceIncludesVat ? rated(rates, 'priceFromGross', agreed, tax.on) : agreed;

/** Price of units before VAT. */
export const priceOf = (units: readonly PricedUnits[]): number =>
  units.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);

/** What units cost with VAT where the company is registered for it: what an order reserves (B5). */
export function grossOf(rates: Rates, units: readonly PricedUnits[], tax: OrderTax): number {
  const price = priceOf(units);
  if (!tax.isVatRegistered) return price;
  if (!tax.priceIncludesVat) return price + vatOf(rates, price, tax.on);
  return units.reduce((sum, { agreedUnitPrice, quantity }) => sum + agreedUnitPrice * quantity, 0);
}
