import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { DESK, enter, fits, launch, PHONE } from './browser';
import { type RunningOffice, startOffice } from './office';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');

describe('the main job, by the people who do it', () => {
  let office: RunningOffice;
  let browser: Browser;
  let invoicePath = '';

  const go = async (page: Page, path: string) => {
    await page.goto(`${office.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  /** Opens the bill as a person, presses the buttons of the steps and waits for the state they lead to. */
  const step = async (who: string, button: RegExp, state: string, hasForm = false) => {
    const page = await enter(browser, office.url, who);
    await go(page, invoicePath);
    await press(page, button);
    if (hasForm) await page.getByRole('dialog').getByRole('button', { name: button }).click();
    await says(page, state);
    await page.context().close();
  };

  beforeAll(async () => {
    [office, browser] = await Promise.all([startOffice(), launch()]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  }, 60_000);

  it('lets a company answer an order and bill what monitoring has proven, on a phone', async () => {
    const page = await enter(browser, office.url, 'Joko', PHONE);
    await fits(page, 'portal-home');

    await go(page, '/pesanan');
    await press(page, 'Terima pesanan');
    await says(page, 'Pesanan diterima.');
    await fits(page, 'portal-orders');

    await eventually(page, `${office.url}/tagihan/baru`, /Beasiswa/);
    const units = page.getByRole('checkbox', { name: /Beasiswa/ });
    await units.first().waitFor();
    for (const unit of await units.all()) await unit.check();
    await says(page, 'Rp 2.940.000');
    await says(page, 'Rp 3.330.000');
    await page.getByLabel('Nomor tagihan perusahaan').fill('RK/2026/99');
    await page.getByLabel('Nomor faktur pajak').fill('020.000-26.99999999');
    for (const input of await page.locator('input[type=file]:not([capture])').all()) {
      await input.setInputFiles({ name: 'berkas.pdf', mimeType: 'application/pdf', buffer: PDF });
    }
    await expect(waitForCount(page, 'berkas.pdf', 4)).resolves.toBe(true);
    await fits(page, 'portal-invoice-new');
    await press(page, 'Simpan rancangan');
    await press(page, 'Ajukan tagihan');
    await says(page, 'Menunggu verifikasi');
    invoicePath = new URL(page.url()).pathname;
    await fits(page, 'portal-invoice');
    await page.context().close();
  }, 300_000);

  it('lets the inspector decide a doubtful proof with one key, both texts side by side', async () => {
    const page = await enter(browser, office.url, 'Nia');
    await eventually(page, `${office.url}/bukti?keadaan=PENDING_REVIEW`, /Festival Lebak/);
    await page
      .getByRole('link', { name: /Festival Lebak/ })
      .first()
      .click();
    await says(page, 'Naskah yang dipesan');
    await says(page, 'Tangkapan sistem');
    await fits(page, 'proof-review');
    if (process.env.UPDATE_IMAGES === '1') {
      mkdirSync('docs/images', { recursive: true });
      await page.screenshot({ path: 'docs/images/proof-review.png' });
    }
    await page.keyboard.press('a');
    await says(page, 'Bukti diterima.');
    await page.context().close();
  }, 240_000);

  it('takes the bill to its payment through the hands of seven people', async () => {
    await step('Tomi', /^Verifikasi tagihan/, 'Menunggu pemeriksaan');
    await step('Nia', /^Tanda tangani BAP/, 'Menunggu serah terima');
    await step('Joko', /^Tanda tangani BAST/, 'BAST ditandatangani.');
    await step('Gita', /^Tanda tangani BAST/, 'Menunggu SPP');
    await step('Hana', /^Terbitkan SPP/, 'Menunggu SPM', true);
    await step('Oka', /SPM/, 'Tercatat pada SPM.');
    await step('Putra', /^Tanda tangani SPM/, 'Menunggu SP2D', true);

    const page = await enter(browser, office.url, 'Hana');
    await go(page, invoicePath);
    await press(page, /^Catat SP2D/);
    await page.getByLabel('Nomor SP2D').fill('0099/SP2D/2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Catat SP2D' }).click();
    await says(page, 'Menunggu pembayaran');
    await press(page, /^Catat pembayaran/);
    await page.getByLabel('Jumlah yang ditransfer menurut bank').fill('2940000');
    await page.getByLabel('Kode billing pajak').fill('0260299');
    await page.getByLabel('NTPN').fill('NTPN9900A1');
    await page.getByRole('dialog').getByRole('button', { name: 'Catat pembayaran' }).click();
    await says(page, 'Dibayar');
    await fits(page, 'invoice-paid');
    await page.context().close();
  }, 180_000);

  it('lets the auditor walk from the rupiah to the archived article and check the chain', async () => {
    const page = await enter(browser, office.url, 'Indra');
    await go(page, `${invoicePath}/telusur`);
    await says(page, 'Rp 2.940.000');
    await says(page, 'Arsip kantor');
    expect(await page.getByText(/SHA-256 [0-9a-f]{64}/).count()).toBeGreaterThanOrEqual(2);
    await fits(page, 'walk');
    await go(page, invoicePath);
    expect(
      await page.getByRole('button', { name: /Tolak|Tahan|Catat|Tutup tagihan|Tagih kembali/ }).count(),
    ).toBe(0);
    await go(page, '/jejak');
    await press(page, 'Periksa rantai');
    await says(page, /utuh/i);
    await fits(page, 'audit');
    await page.context().close();
  }, 90_000);

  it('shows staff their work, and every list fits desk and phone', async () => {
    const page = await enter(browser, office.url, 'Gita');
    await fits(page, 'work');
    for (const path of ['/kontrak', '/pesanan', '/tagihan', '/anggaran', '/perusahaan', '/media', '/bukti']) {
      await go(page, path);
      await page.waitForTimeout(600);
      await fits(page, `desk${path.replace('/', '-')}`);
    }
    await page.setViewportSize(PHONE);
    for (const path of ['/', '/pesanan', '/tagihan', invoicePath]) {
      await go(page, path);
      await page.waitForTimeout(600);
      await fits(page, `phone${path.slice(0, 9).replace(/\W/g, '-')}`);
    }
    await page.context().close();
  }, 120_000);

  it('speaks English, darkens, lists its keys and refuses a wrong password without a hint', async () => {
    const page = await enter(browser, office.url, 'Andi', DESK);
    await go(page, '/artikel');
    await press(page, /Andi/);
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /^Article/ }).waitFor();
    await press(page, /Andi/);
    await page.getByRole('menuitem', { name: /dark/i }).click();
    await page.waitForTimeout(400);
    await fits(page, 'articles-dark-en');
    await page.locator('body').press('?');
    await page.getByRole('dialog').waitFor();
    await page.context().close();

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`${office.url}/masuk`);
    await stranger.getByLabel('Surel').fill('joko@demo.rawaindah.example');
    await stranger.locator('input[type=password]').fill('salah sekali');
    await stranger.getByRole('button', { name: 'Masuk', exact: true }).click();
    await stranger.getByText(/tidak cocok/).waitFor();
    await stranger.context().close();
  }, 90_000);

  it('proves an order by itself about two minutes after the start', async () => {
    const page = await enter(browser, office.url, 'Maya');
    const isProven = await eventually(page, `${office.url}/bukti?keadaan=AUTO_VERIFIED`, /Imunisasi/i);
    expect(isProven).toBe(true);
    await page.context().close();
  }, 240_000);
});

/** True once `text` stands on the page `count` times. */
async function waitForCount(page: Page, text: string, count: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await page.getByText(text).count()) >= count) return true;
    await page.waitForTimeout(200);
  }
  return false;
}

/** Reloads the page until monitoring has brought what it waits for; at most three and a half minutes. */
async function eventually(page: Page, address: string, text: RegExp): Promise<boolean> {
  for (let tries = 0; tries < 70; tries++) {
    await page.goto(address);
    await page.waitForTimeout(1500);
    if ((await page.getByText(text).count()) > 0) return true;
    await page.waitForTimeout(1500);
  }
  return false;
}
