import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESK, enter, fits, launch, leave, officeUrl, open, PHONE, press, says, until } from './browser';

const IMAGES = join(__dirname, '../docs/images');

/** How long a form may take to open; steps without one need not be waited for longer. */
const FORM_MS = 1500;

describe('the office pays a bill', () => {
  let browser: Browser;
  let bill = '';

  /** Presses the button of a step; where it opens a form (signing opens none), fills it and confirms. */
  const take = async (page: Page, name: RegExp, values: Record<string, string> = {}) => {
    await press(page, name);
    const form = page.getByRole('dialog', { name });
    const isAsked = await form.waitFor({ timeout: FORM_MS }).then(
      () => true,
      () => false,
    );
    if (!isAsked) return;
    for (const [label, value] of Object.entries(values)) {
      const field = form.getByLabel(label);
      if ((await field.count()) > 0) await field.fill(value);
    }
    await fits(page, `staff-form-${name.source.replace(/\W+/g, '-')}`);
    await form.getByRole('button', { name }).click();
  };
  /** One step of the bill by the person whose turn it is, then what the page says. */
  const step = async (who: string, name: RegExp, outcome: string) => {
    const page = await enter(browser, officeUrl(), who);
    await open(page, bill);
    await take(page, name);
    await says(page, outcome);
    await fits(page, `staff-${who.toLowerCase()}`);
    await leave(page);
  };
  const buttons = (page: Page, name: RegExp) => page.getByRole('button', { name }).count();

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  it('checks the bill of the company', async () => {
    const page = await enter(browser, officeUrl(), 'Tomi');
    await fits(page, 'staff-work');
    await open(page, '/tagihan?keadaan=SUBMITTED');
    const row = page.getByRole('row').filter({ hasText: '3.330.000' });
    await row.waitFor();
    await fits(page, 'staff-bills');
    await row.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^INV-/ }).waitFor();
    bill = new URL(page.url()).pathname;
    await press(page, /^Verifikasi tagihan/);
    await says(page, 'Menunggu pemeriksaan');
    await leave(page);
  }, 60_000);

  it('accepts a doubtful proof with one key, both texts side by side', async () => {
    const page = await enter(browser, officeUrl(), 'Nia', DESK);
    const proof = page.getByRole('link', { name: /Festival Lebak/ });
    await until(page, '/bukti?keadaan=PENDING_REVIEW', proof, 90);
    await fits(page, 'staff-proofs');
    await proof.first().click();
    const [ordered, captured] = ['Naskah yang dipesan', 'Tangkapan sistem'].map((name) =>
      page.locator('section', { has: page.getByRole('heading', { name }) }),
    );
    const [left, right] = [await ordered?.boundingBox(), await captured?.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
    await says(page, '0,63');
    await fits(page, 'proof-review');
    if (process.env.UPDATE_IMAGES === '1') {
      mkdirSync(IMAGES, { recursive: true });
      await page.screenshot({ path: join(IMAGES, 'proof-review.png') });
    }
    const path = new URL(page.url()).pathname;
    await page.keyboard.press('a');
    await says(page, 'Bukti diterima.');
    await open(page, path);
    await says(page, 'Diterima');

    expect(await buttons(page, /^Terima bukti/)).toBe(0);
    await leave(page);
  }, 150_000);

  it('signs the inspection, the handover and the orders to pay', async () => {
    await step('Nia', /^Tanda tangani BAP/, 'Menunggu serah terima');
    await step('Joko', /^Tanda tangani BAST/, 'BAST ditandatangani.');
    await step('Gita', /^Tanda tangani BAST/, 'Menunggu SPP');
    await step('Hana', /^Terbitkan SPP/, 'Menunggu SPM');
    await step('Oka', /^Verifikasi.* SPM/, 'Tercatat pada SPM.');
    await step('Putra', /tangani SPM/, 'Menunggu SP2D');
  }, 120_000);

  it('pays the exact transfer, and not by the hand that signed', async () => {
    const page = await enter(browser, officeUrl(), 'Hana');
    await open(page, bill);
    await take(page, /^Catat SP2D/, { 'Nomor SP2D': '0099/SP2D/2026' });
    await says(page, 'Menunggu pembayaran');

    const signer = await enter(browser, officeUrl(), 'Gita');
    await open(signer, bill);
    await says(signer, 'Menunggu pembayaran');
    expect(await buttons(signer, /Catat pembayaran/)).toBe(0);
    await leave(signer);

    await take(page, /^Catat pembayaran/, {
      'Jumlah yang ditransfer menurut bank': '2940000',
      'Kode billing pajak': '0260299',
      NTPN: 'NTPN9900A1',
    });
    await says(page, 'Pembayaran dicatat.');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await says(page, 'Rp 2.940.000');
    await fits(page, 'staff-paid');
    await leave(page);
  }, 90_000);

  it('walks from the rupiah to the archived article', async () => {
    const page = await enter(browser, officeUrl(), 'Indra');
    await open(page, bill);
    await page.getByRole('link', { name: 'Telusuri asal rupiah' }).click();
    await page.waitForURL(/\/telusur$/);
    await says(page, 'Rp 2.940.000');
    await says(page, 'Arsip kantor');

    const hashes = (await page.getByText(/^SHA-256 [0-9a-f]{64}$/).allInnerTexts()).map((text) =>
      text.slice(8),
    );
    expect(hashes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(hashes).size).toBeLessThan(hashes.length);
    expect(await page.getByText('Putus di sini').count()).toBe(0);
    await fits(page, 'staff-walk');
    await leave(page);
  }, 60_000);

  it('finds every list readable at the desk and on a phone', async () => {
    const page = await enter(browser, officeUrl(), 'Gita', DESK);
    for (const path of ['/kontrak', '/pesanan', '/tagihan', '/anggaran', '/perusahaan', '/media', '/bukti']) {
      await open(page, path);
      await fits(page, `desk${path.replace('/', '-')}`);
    }
    await page.setViewportSize(PHONE);
    for (const path of ['/', '/kontrak', '/pesanan', '/tagihan', '/anggaran', '/bukti', bill]) {
      await open(page, path);
      await fits(page, `phone${path.slice(0, 9).replace(/\W/g, '-')}`);
    }
    await leave(page);
  }, 120_000);
});
