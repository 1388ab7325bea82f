import { grossOf, type OrderTax, priceBeforeVat, share, vatOf } from './gross';

const profile = {
  taxRates: [
    { key: 'vatBase', from: '2025-01-01', numerator: 11, denominator: 12, basis: '' },
    { key: 'vat', from: '2025-01-01', numerator: 12, denominator: 100, basis: '' },
    { key: 'vat', from: '2022-04-01', numerator: 11, denominator: 100, basis: '' },
    { key: 'vatBase', from: '2022-04-01', numerator: 1, denominator: 1, basis: '' },
    { key: 'priceFromGross', from: '2025-01-01', numerator: 100, denominator: 111, basis: '' },
  ],
};
const DAY = '2026-02-02';
const tax = (values: Partial<OrderTax> = {}): OrderTax => ({
  isVatRegistered: true,
  priceIncludesVat: false,
  on: DAY,
  ...values,
});
const units = (agreed: number, quantity: number, values = tax()) => [
  { agreedUnitPrice: agreed, unitPrice: priceBeforeVat(profile, agreed, values), quantity },
];

describe('the reserve of an order', () => {
  it.each([
    ['E1', 2_500_000, 275_000],
    ['E2', 2_000_000, 220_000],
    ['E3', 2_000_001, 220_000],
    ['E6', 9_855_000, 1_084_050],
    ['E7', 45_000_000, 4_950_000],
    ['E9: a rupiah less than 11 percent', 100_041, 11_004],
  ])('has the VAT of %s', (_, price, vat) => {
    expect(vatOf(profile, price, DAY)).toBe(vat);
  });

  it('is 3.330.000 for two advertorials of 1.500.000 of a registered company', () => {
    expect(grossOf(profile, units(1_500_000, 2), tax())).toBe(3_330_000);
  });

  it('has no VAT when the company is not registered', () => {
    expect(grossOf(profile, units(1_000_000, 3), tax({ isVatRegistered: false }))).toBe(3_000_000);
  });

  it('is the agreed price itself when that includes VAT', () => {
    const including = tax({ priceIncludesVat: true });

    expect(priceBeforeVat(profile, 5_000_000, including)).toBe(4_504_505);
    expect(grossOf(profile, units(5_000_000, 2, including), including)).toBe(10_000_000);
  });

  it('takes the rate of the order date', () => {
    expect(vatOf(profile, 100_041, '2024-12-31')).toBe(11_005);
  });

  it('rounds half up, exactly also for the largest amounts', () => {
    expect([share(1, 1, 2), share(3, 1, 2), share(9_000_000_000_000_000, 11, 12)]).toEqual([
      1, 2, 8_250_000_000_000_000,
    ]);
  });
});
