import { loadProfile } from '../../platform/profile';
import { LegalForm } from '../outlets/press-company.entity';
import { pp55LastYear } from '../outlets/tax-profile.service';
import { allocate, lateFine, matchesTaxInvoice, type TaxCase, taxOf } from './tax';
import { amountInWords } from './words';

const profile = loadProfile(process.cwd(), 'rawa-indah');
const service = (values: Partial<TaxCase>): TaxCase => ({
  vatRegistered: true,
  hasNpwp: true,
  pp55: false,
  kind: 'SERVICE',
  date: '2026-02-10',
  ...values,
});
const taxes = (values: Partial<TaxCase>) => taxOf(service(values), profile);

describe('taxOf', () => {
  it.each<[string, Partial<TaxCase>, number[]]>([
    [
      'E1 PKP, PPh 23, above 2 million',
      { price: 2_500_000 },
      [2_500_000, 2_291_667, 275_000, 2_775_000, 50_000, 2_450_000, 325_000],
    ],
    [
      'E2 PKP, exactly 2 million',
      { price: 2_000_000 },
      [2_000_000, 1_833_333, 220_000, 2_220_000, 40_000, 2_180_000, 40_000],
    ],
    [
      'E3 PKP, one rupiah more',
      { price: 2_000_001 },
      [2_000_001, 1_833_334, 220_000, 2_220_001, 40_000, 1_960_001, 260_000],
    ],
    [
      'E4 non-PKP with SK PP 55',
      { price: 1_000_000, vatRegistered: false, pp55: true },
      [1_000_000, 0, 0, 1_000_000, 5000, 995_000, 5000],
    ],
    [
      'E5 non-PKP, no SK',
      { price: 1_500_000, vatRegistered: false },
      [1_500_000, 0, 0, 1_500_000, 30_000, 1_470_000, 30_000],
    ],
    [
      'E6 daily print advertorial',
      { price: 9_855_000 },
      [9_855_000, 9_033_750, 1_084_050, 10_939_050, 197_100, 9_657_900, 1_281_150],
    ],
    [
      'E7 package, stamped',
      { price: 45_000_000 },
      [45_000_000, 41_250_000, 4_950_000, 49_950_000, 900_000, 44_100_000, 5_850_000],
    ],
    [
      'E8 price including VAT',
      { gross: 5_000_000 },
      [4_504_505, 4_129_130, 495_495, 5_000_000, 90_090, 4_414_415, 585_585],
    ],
    ['E9 rounding trap', { price: 100_041 }, [100_041, 91_704, 11_004, 111_045, 2001, 109_044, 2001]],
    [
      'the invoice of act 1',
      { price: 3_000_000 },
      [3_000_000, 2_750_000, 330_000, 3_330_000, 60_000, 2_940_000, 390_000],
    ],
  ])(
    'gives the figures of %s',
    (_name, values, [price, vatBase, vat, gross, incomeTax, transfer, remitted]) => {
      const answer = taxes(values);

      expect(answer).toMatchObject({ price, vatBase, vat, gross, incomeTax, transfer, remitted });
      expect(answer.transfer + answer.remitted).toBe(answer.gross);
    },
  );

  it('differs by one rupiah from 11 % directly in exactly 27 of 1,000 prices', () => {
    let different = 0;
    for (let price = 100_000; price < 101_000; price++) {
      const direct = Math.floor((price * 11 + 50) / 100);
      const { vat } = taxes({ price });
      expect(Math.abs(vat - direct)).toBeLessThanOrEqual(1);
      if (vat !== direct) different++;
    }
    expect(different).toBe(27);
  });

  it.each<[string, Partial<TaxCase>, object]>([
    [
      'doubles income tax without NPWP',
      { price: 1_000_000, hasNpwp: false },
      { incomeTax: 40_000, incomeTaxRate: 400 },
    ],
    [
      'names article 23 and its rate',
      { price: 1_000_000 },
      { incomeTaxKind: 'ARTICLE_23', incomeTaxRate: 200 },
    ],
    [
      'takes 1.5 % from goods above the floor',
      { price: 2_000_001, kind: 'GOODS' },
      { incomeTax: 30_000, incomeTaxKind: 'ARTICLE_22', incomeTaxRate: 150 },
    ],
    [
      'takes nothing from goods at the floor',
      { price: 2_000_000, kind: 'GOODS' },
      { incomeTax: 0, incomeTaxKind: 'NONE', incomeTaxRate: 0 },
    ],
    [
      'takes 3 % from goods without NPWP',
      { price: 3_000_000, kind: 'GOODS', hasNpwp: false },
      { incomeTax: 90_000, incomeTaxRate: 300 },
    ],
    [
      'lets a certificate replace article 22',
      { price: 3_000_000, kind: 'GOODS', pp55: true },
      { incomeTax: 15_000, incomeTaxKind: 'FINAL', incomeTaxRate: 50 },
    ],
    [
      'collects VAT of a part of a larger transaction',
      { price: 1_500_000, transactionPrice: 3_000_000 },
      { isVatCollected: true, transfer: 1_470_000, remitted: 195_000 },
    ],
    [
      'leaves VAT of a small transaction to the seller',
      { price: 1_500_000, transactionPrice: 1_500_000 },
      { isVatCollected: false },
    ],
    [
      'uses the rates of the day',
      { price: 1_000_000, date: '2024-12-31' },
      { vatBase: 1_000_000, vat: 110_000 },
    ],
    [
      'keeps the VAT date apart from the payment date',
      { price: 1_000_000, date: '2025-01-02', vatDate: '2024-12-30' },
      { vatBase: 1_000_000 },
    ],
    ['needs a stamp above 5 million', { gross: 5_000_001 }, { needsStamp: true }],
    ['needs none at 5 million', { gross: 5_000_000 }, { needsStamp: false }],
    [
      'takes the figures of the tax invoice',
      { price: 2_500_000, taxInvoice: { vatBase: 2_291_666, vat: 274_999 } },
      { vat: 274_999, gross: 2_774_999, transfer: 2_450_000 },
    ],
    [
      'counts a price with VAT as it is without registration',
      { gross: 5_000_000, vatRegistered: false },
      { price: 5_000_000, vat: 0 },
    ],
  ])('%s', (_name, values, expected) => {
    expect(taxes(values)).toMatchObject(expected);
  });

  it('names the legal basis of every step', () => {
    expect(taxes({ gross: 45_000_000 }).basis.map((row) => row.rule)).toEqual(['T1', 'T2', 'T4', 'T5', 'T8']);
  });

  it('stays exact at the greatest amounts', () => {
    expect(taxes({ price: 8_000_000_000_000_001 })).toMatchObject({
      vat: 880_000_000_000_000,
      incomeTax: 160_000_000_000_000,
    });
  });
});

describe('the certificate of final income tax', () => {
  it.each<[LegalForm, string, number | null]>([
    [LegalForm.PT, '2015-06-01', 2020],
    [LegalForm.PT, '2024-03-01', 2026],
    [LegalForm.CV, '2018-07-01', 2021],
    [LegalForm.KOPERASI, '2023-01-01', 2026],
    [LegalForm.PT_PERORANGAN, '2022-05-05', 2025],
    [LegalForm.YAYASAN, '2024-01-01', null],
  ])('of a %s registered on %s ends with %s (T6)', (form, on, year) => {
    expect(pp55LastYear(profile.pp55Years, form, on)).toBe(year);
  });
});

describe('allocate', () => {
  it.each<[string, number, number[], number[]]>([
    ['equal shares', 100, [1, 1, 1], [34, 33, 33]],
    ['largest remainders', 10, [3, 3, 4], [3, 3, 4]],
    ['remainders, not sizes', 7, [5, 3, 3], [3, 2, 2]],
    ['one line', 60_000, [3_000_000], [60_000]],
    ['lines of no weight', 5, [0, 0], [5, 0]],
  ])('divides by %s', (_name, total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts);
  });
});

describe('other figures', () => {
  it('accepts a tax invoice within one rupiah', () => {
    const ours = { vatBase: 2_291_667, vat: 275_000 };

    expect(matchesTaxInvoice(ours, { vatBase: 2_291_666, vat: 275_001 })).toBe(true);
    expect(matchesTaxInvoice(ours, { vatBase: 2_291_667, vat: 275_002 })).toBe(false);
  });

  it('fines the late part by a thousandth per day', () => {
    expect(lateFine(1_500_000, 3, '2026-02-10', profile)).toBe(4500);
    expect(lateFine(1_500_000, 0, '2026-02-10', profile)).toBe(0);
  });

  it.each([
    [0, 'Nol rupiah'],
    [11, 'Sebelas rupiah'],
    [117, 'Seratus tujuh belas rupiah'],
    [1000, 'Seribu rupiah'],
    [2_940_000, 'Dua juta sembilan ratus empat puluh ribu rupiah'],
    [1_001_000, 'Satu juta seribu rupiah'],
    [2_450_021, 'Dua juta empat ratus lima puluh ribu dua puluh satu rupiah'],
    [7_000_000_100, 'Tujuh miliar seratus rupiah'],
    [101_000, 'Seratus satu ribu rupiah'],
  ])('spells %d', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});
