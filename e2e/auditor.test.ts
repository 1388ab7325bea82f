import type { Browser, Page } from 'playwright-core';
import { enter, fits, launch, leave, officeUrl, open, PHONE, press, says } from './browser';

/** Names of buttons that would change something. */
const WRITES =
  /^(Terima|Tolak|Kembalikan|Setujui|Ajukan|Terbitkan|Tanda|Verifikasi|Catat|Tutup tagihan|Tahan|Lepas|Batalkan|Buat|Simpan|Hapus|Ubah|Undang|Cabut|Susun|Geser|Tetapkan|Daftarkan|Tambah|Unggah|Perbarui|Perpanjang|Mulai|Beri nilai|Luluskan|Hentikan)/;
const LISTS = ['/tagihan', '/pesanan', '/bukti', '/kontrak', '/anggaran', '/perusahaan', '/media'];

describe('the auditor', () => {
  let browser: Browser;
  let page: Page;
  const writes = async () =>
    [
      ...(await page.getByRole('main').getByRole('button', { name: WRITES }).allInnerTexts()),
      ...(await page.locator('main a[class*=Button-root]').filter({ hasText: WRITES }).allInnerTexts()),
    ].sort();

  beforeAll(async () => {
    browser = await launch();
    page = await enter(browser, officeUrl(), 'Indra');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  it.each(LISTS)(
    'only reads: %s',
    async (path) => {
      await open(page, path);
      await page.waitForLoadState('networkidle');
      const first = page.getByRole('main').getByRole('row').getByRole('link').first();
      expect({ path, writes: await writes() }).toEqual({ path, writes: [] });
      await fits(page, `auditor-${path.slice(1)}`);
      if ((await first.count()) === 0) return;
      const title = new RegExp(`^${await page.getByRole('heading', { level: 1 }).textContent()}$`);
      await first.click();
      await page.waitForURL((at) => at.pathname !== path);
      await page.getByRole('heading', { level: 1 }).filter({ hasNotText: title }).waitFor();
      await page.waitForLoadState('networkidle');
      expect({ path: page.url(), writes: await writes() }).toEqual({ path: page.url(), writes: [] });
      await fits(page, `auditor-${path.slice(1)}-one`);
    },
    60_000,
  );

  it('checks the chain of the log and opens what an entry changed', async () => {
    await open(page, '/jejak');
    await press(page, 'Periksa rantai');
    await says(page, 'Rantai utuh');
    await says(page, /[1-9][\d.]* catatan dihitung ulang/);
    await page
      .getByRole('button', { name: /^[1-9]\d* perubahan$/ })
      .first()
      .click();
    await page.getByRole('columnheader', { name: 'Sebelum' }).waitFor();

    expect(await page.locator('td del').count()).toBeGreaterThan(0);
    expect(await page.locator('td ins').first().textContent()).not.toBe('');
    await fits(page, 'auditor-log');
    await page.setViewportSize(PHONE);
    await fits(page, 'auditor-log-phone');
    await leave(page);
  }, 60_000);
});
