import type { Browser } from 'playwright-core';
import { enter, fits, launch, leave, officeUrl, open, PHONE, press, says, stranger } from './browser';

const STORY = /antrean puskesmas Kuala Jambu/;

describe('the newsroom sees an issue rise and the office answers', () => {
  let browser: Browser;
  let issue = '';
  let statement = '';

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  it('reads with the keys of the feed, and takes a mark back', async () => {
    const page = await enter(browser, officeUrl(), 'Andi');
    await open(page, '/artikel');
    // The press of the demo goes on: counts move by themselves, the line under the cursor does not.
    const line = page.locator('button[aria-current=true]');
    const isMarked = (mark: string) => line.getByRole('img', { name: mark, exact: true }).waitFor();
    await page.getByRole('img', { name: 'belum dibaca', exact: true }).first().waitFor();
    await page.keyboard.press('j');
    await isMarked('belum dibaca');
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Tutup', exact: true }).waitFor();
    await isMarked('sudah dibaca');
    const first = (await line.textContent()) ?? '';
    await page.keyboard.press('j');
    await line.filter({ hasNotText: first }).waitFor();
    await isMarked('sudah dibaca');
    await Promise.all([page.waitForResponse(/graphql/), page.keyboard.press('m')]);
    await isMarked('belum dibaca');
    await page.waitForLoadState('networkidle'); // what the server has not taken yet cannot be taken back
    await page.keyboard.press('u');
    await isMarked('sudah dibaca');
    await fits(page, 'newsroom-feed');
    await leave(page);
  }, 60_000);

  it('keeps a new topic, checked while it is typed', async () => {
    const page = await enter(browser, officeUrl(), 'Andi');
    await open(page, '/topik/baru');
    await page.getByLabel('Nama topik').fill('Obat di puskesmas');
    await page.getByText('Teks', { exact: true }).click();
    const query = page.getByRole('textbox', { name: 'Kueri' });
    await query.fill('puskesmas AND (obat');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('button', { name: 'Simpan sebagai draf' }).isDisabled()).toBe(true);
    await query.fill('puskesmas AND (obat OR antrean)');
    await page.getByText(STORY).first().waitFor();
    await fits(page, 'newsroom-topic');
    await press(page, 'Simpan sebagai draf');
    await page.getByRole('heading', { level: 1, name: 'Obat di puskesmas' }).waitFor();
    await leave(page);
  }, 60_000);

  it('turns the story of an alert into an issue with one key', async () => {
    const page = await enter(browser, officeUrl(), 'Andi');
    await open(page, '/peringatan');
    await page.getByRole('link', { name: STORY }).waitFor();
    await open(page, '/cerita');
    await page.getByRole('link', { name: STORY }).first().click();
    await page.getByRole('button', { name: /^Buat isu/ }).waitFor();
    await page.keyboard.press('i');
    await page.getByRole('heading', { level: 1, name: /^ISU-\d{4}-\d{3} · / }).waitFor();
    issue = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await says(page, 'Andi menautkan peringatan ke isu');
    await fits(page, 'newsroom-issue');
    await leave(page);
  }, 60_000);

  it('hands in a holding statement that its author may not approve', async () => {
    const page = await enter(browser, officeUrl(), 'Budi');
    await open(page, `/pernyataan/baru?jenis=HOLDING&isu=${issue}`);
    await press(page, 'Simpan dan ajukan');
    await page.getByRole('heading', { level: 1, name: STORY }).waitFor();
    statement = new URL(page.url()).pathname;
    expect(await page.getByRole('button', { name: /^Setujui/ }).count()).toBe(0);
    await fits(page, 'newsroom-handed-in');
    await leave(page);
  }, 60_000);

  it('is approved by another person, published, and read by the public without a session', async () => {
    const head = await enter(browser, officeUrl(), 'Citra');
    await open(head, statement);
    await press(head, 'Setujui teks ini');
    await says(head, /^Citra menyetujui/);
    await leave(head);

    const officer = await enter(browser, officeUrl(), 'Budi');
    await open(officer, statement);
    await press(officer, /^Terbitkan/);
    await press(officer, 'Terbitkan sekarang');
    await says(officer, /^Budi menerbitkan/);
    await leave(officer);

    const reader = await stranger(browser, PHONE);
    await reader.goto(`${officeUrl()}/ruang-pers`);
    await reader.getByRole('link', { name: STORY }).first().click();
    await says(reader, 'Penyebab dan jumlah yang terdampak masih diperiksa.');
    await fits(reader, 'newsroom-press-room');
    await leave(reader);
  }, 90_000);

  it('shows the agency head the running crisis on one page, on a phone too', async () => {
    const page = await enter(browser, officeUrl(), 'Dodi', PHONE);
    await open(page, '/krisis');
    await page
      .getByRole('link', { name: /Tanggul Lebak Baru/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Yang diketahui' }).waitFor();
    for (const tab of [/^Tugas/, /^Sebaran/, /^Linimasa/]) await page.getByRole('tab', { name: tab }).click();
    await fits(page, 'newsroom-room-phone');
    await leave(page);
  }, 60_000);
});
