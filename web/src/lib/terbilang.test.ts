import { terbilang } from './terbilang';

describe('terbilang', () => {
  it.each([
    [0, 'nol rupiah'],
    [1, 'satu rupiah'],
    [10, 'sepuluh rupiah'],
    [11, 'sebelas rupiah'],
    [17, 'tujuh belas rupiah'],
    [20, 'dua puluh rupiah'],
    [100, 'seratus rupiah'],
    [111, 'seratus sebelas rupiah'],
    [999, 'sembilan ratus sembilan puluh sembilan rupiah'],
    [1_000, 'seribu rupiah'],
    [1_100, 'seribu seratus rupiah'],
    [2_001, 'dua ribu satu rupiah'],
    [11_000, 'sebelas ribu rupiah'],
    [100_000, 'seratus ribu rupiah'],
    [101_000, 'seratus satu ribu rupiah'],
    [1_000_000, 'satu juta rupiah'],
    [1_001_000, 'satu juta seribu rupiah'],
    [2_940_000, 'dua juta sembilan ratus empat puluh ribu rupiah'],
    [1_000_000_000, 'satu miliar rupiah'],
    [
      9_876_543_210_123,
      'sembilan triliun delapan ratus tujuh puluh enam miliar lima ratus empat puluh tiga juta dua ratus sepuluh ribu seratus dua puluh tiga rupiah',
    ],
    [1_000_000_000_000_000, 'satu kuadriliun rupiah'],
    [-60_000, 'minus enam puluh ribu rupiah'],
  ])('writes %d as %s', (amount, text) => {
    expect(terbilang(amount)).toBe(text);
  });

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %d', (amount) => {
    expect(() => terbilang(amount)).toThrow(RangeError);
  });
});
