import { holdsPhone, MASK, maskPhones } from './phone-mask';

describe('telephone numbers', () => {
  it.each([
    ['Hubungi 081234567890 ya', `Hubungi ${MASK} ya`],
    ['WA 0812-3456-7890, segera', `WA ${MASK}, segera`],
    ['+62 812 3456 7890', MASK],
    ['(0711) 123456', MASK],
    ['6281234567890.', `${MASK}.`],
    ['https://wa.me/6281234567890', `https://${MASK}`],
    ['Dua nomor: 08123456789 dan 0813 1111 2222', `Dua nomor: ${MASK} dan ${MASK}`],
    ['+1 415 555 0134', MASK],
  ])('are masked: %s', (text, masked) => {
    expect(maskPhones(text)).toBe(masked);
    expect(holdsPhone(text)).toBe(true);
  });

  it.each([
    'Anggaran Rp 1.250.000.000 untuk jalan',
    'Tanggal 12-04-2026 pukul 08.30',
    'Tahun 2025 sampai 2026',
    'RT 03 RW 05, 120 kepala keluarga',
    'Nomor surat 800/123/2026',
    'Suhu 28 derajat',
    '15 April 2026 08:30',
  ])('are told from other numbers: %s', (text) => {
    expect(maskPhones(text)).toBe(text);
    expect(holdsPhone(text)).toBe(false);
  });
});
