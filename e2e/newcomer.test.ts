import type { Browser } from 'playwright-core';
import {
  DESK,
  enter,
  fits,
  launch,
  leave,
  officeUrl,
  open,
  PHONE,
  press,
  says,
  stranger,
  until,
} from './browser';

describe('a newcomer', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  it.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])(
    'finds the people of the demo on the sign-in page: %s',
    async (name, viewport) => {
      const page = await stranger(browser, viewport);
      await page.goto(`${officeUrl()}/masuk`);
      for (const person of ['Joko', 'Tomi', 'Nia', 'Gita', 'Hana', 'Oka', 'Putra', 'Indra', 'Maya'])
        await page.locator('button b', { hasText: new RegExp(`^${person}$`) }).waitFor();
      await fits(page, `newcomer-sign-in-${name}`);
      await leave(page);
    },
    60_000,
  );

  it('is refused with the same text whether the person exists or not', async () => {
    const texts: string[] = [];
    for (const email of ['joko@demo.rawaindah.example', 'tidak.ada@demo.rawaindah.example']) {
      const page = await stranger(browser);
      await page.goto(`${officeUrl()}/masuk`);
      await page.getByLabel('Surel').fill(email);
      await page.locator('input[type=password]').fill('bukan kata sandinya');
      await page.getByRole('button', { name: 'Masuk', exact: true }).click();
      texts.push((await page.getByRole('alert').first().textContent()) ?? '');
      await leave(page);
    }

    expect(texts[0]).toMatch(/tidak cocok/);
    expect(texts[1]).toBe(texts[0]);
  }, 60_000);

  it('reads English and comes back, works in the dark, and finds the keys', async () => {
    const page = await enter(browser, officeUrl(), 'Maya');
    const menu = (item: string) =>
      press(page, /Maya/).then(() => page.getByRole('menuitem', { name: item }).click());
    await open(page, '/bukti');
    await menu('English');
    await page.getByRole('heading', { level: 1, name: 'Proof of publication' }).waitFor();
    await fits(page, 'newcomer-english');
    await menu('Bahasa Indonesia');
    await page.getByRole('heading', { level: 1, name: 'Bukti tayang' }).waitFor();

    await menu('Tampilan gelap');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    for (const path of ['/bukti', '/', '/pesanan']) {
      await open(page, path);
      await fits(page, `newcomer-dark-${path.slice(1) || 'work'}`);
    }
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Bantuan dan pintasan papan ketik' });
    await keys.getByText('Terima bukti (di halaman bukti tayang)').waitFor();
    await fits(page, 'newcomer-keys-dark');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await leave(page);
  }, 90_000);

  it('sees an order prove itself some two minutes after the start', async () => {
    const page = await enter(browser, officeUrl(), 'Maya');
    await until(
      page,
      '/bukti?keadaan=AUTO_VERIFIED',
      page.getByRole('link', { name: /Pekan Imunisasi/ }),
      200,
    );
    await page.getByRole('link', { name: /Pekan Imunisasi/ }).click();
    await says(page, 'Terverifikasi otomatis');
    await fits(page, 'newcomer-proven');
    await leave(page);
  }, 240_000);
});
