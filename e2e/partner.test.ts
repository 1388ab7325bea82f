import type { Browser, Page } from 'playwright-core';
import { pdfPaper } from '../server/demo/papers';
import { enter, fits, launch, leave, officeUrl, open, PHONE, press, says, until } from './browser';

const UNITS = /Beasiswa Daerah/;

describe('a press company on a phone', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await enter(browser, officeUrl(), 'Joko', PHONE);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  it('answers the order that waits', async () => {
    await says(page, 'Layanan kependudukan keliling');
    await fits(page, 'partner-home');
    await open(page, '/pesanan');
    await page.getByRole('link', { name: 'Layanan kependudukan keliling' }).click();
    await page.getByRole('heading', { level: 1, name: 'Layanan kependudukan keliling' }).waitFor();
    await says(page, 'Menunggu jawaban media');
    await press(page, 'Terima pesanan');
    await says(page, 'Diterima media');
    await page.getByRole('button', { name: 'Terima pesanan' }).waitFor({ state: 'detached' });
    await fits(page, 'partner-order');
    await open(page, '/pesanan');
    await fits(page, 'partner-orders');
  }, 60_000);

  it('bills the two units that monitoring has proven, with the amounts of the server', async () => {
    const units = page.getByRole('checkbox', { name: UNITS });
    await until(page, '/tagihan/baru', units.nth(1), 100);
    expect(await units.count()).toBe(2);
    for (const unit of await units.all()) await unit.check();

    const tax = page.locator('section', { has: page.getByRole('heading', { name: 'Rincian pajak' }) });
    await tax.getByText('Rp 2.940.000').waitFor();
    const amounts = ((await tax.textContent()) ?? '').replace(/[\u00a0\s]+/g, ' ');
    for (const amount of ['HargaRp 3.000.000', 'Rp 330.000', 'Rp 3.330.000', 'Rp 2.940.000'])
      expect(amounts).toContain(amount);

    await page.getByLabel('Nomor tagihan perusahaan').fill('RK/E2E/1');
    await page.getByLabel('Nomor faktur pajak').fill('020.000-26.99999999');
    for (const [label, amount] of Object.entries({
      'DPP pada faktur': '2750000',
      'PPN pada faktur': '330000',
    }))
      for (const field of await page.getByLabel(label).all()) await field.fill(amount);
    const papers = page.locator('input[type=file]:not([capture])');
    for (const [index, input] of (await papers.all()).slice(0, 4).entries())
      await input.setInputFiles({
        name: `berkas-${index + 1}.pdf`,
        mimeType: 'application/pdf',
        buffer: pdfPaper('BERKAS TAGIHAN', [`Lembar ${index + 1}`]),
      });
    for (const number of [1, 2, 3, 4]) await says(page, new RegExp(`berkas-${number}\\.pdf · `));
    await fits(page, 'partner-bill-new');
    await press(page, 'Simpan rancangan');
    await page.getByRole('heading', { level: 1, name: 'RK/E2E/1' }).waitFor();
    await says(page, 'Rancangan');
  }, 150_000);

  it('hands the bill in and follows it under its number', async () => {
    await press(page, 'Ajukan tagihan');
    await page.getByRole('heading', { level: 1, name: /^INV-/ }).waitFor();
    await says(page, 'Menunggu verifikasi');

    const steps = page.getByRole('listitem').filter({ hasText: /^(Diajukan|Terverifikasi|Dibayar)/ });
    expect(await steps.count()).toBeGreaterThanOrEqual(3);
    await says(page, /pemegang saat ini/);
    await fits(page, 'partner-bill');
    await open(page, '/');
    await says(page, /^INV-/);
    await fits(page, 'partner-home-billed');
    await leave(page);
  }, 60_000);
});
