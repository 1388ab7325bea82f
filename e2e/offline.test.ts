import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axe, DESK, enter, launch, leave, noSideScroll, officeUrl, open, PHONE, says, shot } from './browser';

declare const navigator: { serviceWorker: { ready: Promise<unknown>; controller: unknown } };
declare const caches: {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ keys(): Promise<{ url: string }[]> }>;
};
declare const indexedDB: {
  open(name: string): { onsuccess: () => void; result: Database };
};
interface Database {
  objectStoreNames: { length: number };
  transaction(name: string): {
    objectStore(name: string): { get(key: string): { onsuccess: () => void; result: unknown } };
  };
  close(): void;
}

/** How many articles this browser keeps. */
const keptCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opened = indexedDB.open('sinergi');
        opened.onsuccess = () => {
          const db = opened.result;
          if (db.objectStoreNames.length === 0) return resolve(0);
          const asked = db.transaction('luring').objectStore('luring').get('isi');
          asked.onsuccess = () => {
            db.close();
            resolve((asked.result as { articles: unknown[] } | undefined)?.articles.length ?? 0);
          };
        };
      }),
  );

/** Paths that the service worker keeps. */
const cachedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) found.push(new URL(url).pathname);
    }
    return found;
  });

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries += 1) {
    if (tries > 60) throw new Error('It did not become true within 15 s.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The feed, opened with the network and kept. */
async function feedKept(browser: Browser, viewport = DESK): Promise<{ page: Page; context: BrowserContext }> {
  const page = await enter(browser, officeUrl(), 'Andi', viewport);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await open(page, '/artikel');
  await until(async () => (await keptCount(page)) > 0);
  return { page, context: page.context() };
}

describe('the feed without a network', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  it('opens, is read with its keys and writes nothing, and lives again with the network', async () => {
    const { page, context } = await feedKept(browser);
    const count = await keptCount(page);
    await context.setOffline(true);
    await page.reload();
    await says(page, /^Luring: daftar per \d\d\.\d\d WIB$/);
    expect(await page.locator('main button[data-density]').count()).toBe(count);
    await shot(page, 'offline-feed');
    expect(await axe(page)).toEqual([]);

    const first = page.locator('main button[data-density] span').first();
    const title = (await first.textContent()) ?? '';
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    expect((await page.locator('main h2 + div').textContent())?.length).toBeGreaterThan(100);
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 2, name: title }).waitFor({ state: 'detached' });
    for (const name of ['Bintang', 'Tandai semua yang tampak']) {
      const button = page.getByRole('button', { name });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await button.getAttribute('aria-description')).toMatch(/^Menunggu jaringan/);
    }
    await shot(page, 'offline-reader');

    await context.setOffline(false);
    await page.getByRole('button', { name: 'Penyaring' }).or(page.getByText('Buat isu')).first().waitFor();
    expect(await page.getByText(/^Luring/).count()).toBe(0);
    await leave(page);
  }, 60_000);

  it('keeps no answer of the server beside it, and nothing after the sign-out', async () => {
    const { page, context } = await feedKept(browser, PHONE);
    const paths = await cachedPaths(page);
    expect(paths).toContain('/');
    expect(
      paths.filter((path) => !['/', '/mark.svg'].includes(path) && !path.startsWith('/assets/')),
    ).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await says(page, /^Luring: daftar per/);
    await noSideScroll(page);
    await shot(page, 'offline-feed-phone');
    await context.setOffline(false);
    await open(page, '/akun');

    await page.getByRole('button', { name: 'Andi', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).click();
    await page.waitForURL((at) => at.pathname === '/masuk');
    expect(await keptCount(page)).toBe(0);
    await context.setOffline(true);
    await page.goto(`${officeUrl()}/artikel`);
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByText(/^Luring/).count()).toBe(0);
    await leave(page);
  }, 60_000);
});
