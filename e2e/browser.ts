import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const SHOTS = process.env.SHOTS ?? mkdtempSync(join(tmpdir(), 'sinergi-shots-'));
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WAIT_MS = 15_000;

export const PHONE = { width: 360, height: 780 };
export const DESK = { width: 1440, height: 900 };

/** The office under test. */
export const officeUrl = (): string => process.env.OFFICE_URL ?? 'http://localhost:3000';

/** A Chromium that calls nobody but the server under test. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const faults = new WeakMap<Page, string[]>();

/** A fresh window without a session; scripts that fail or break the content policy are noted. */
export async function stranger(browser: Browser, viewport = DESK): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const noted: string[] = [];
  faults.set(page, noted);
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  return page;
}

/** Signs in by the card of a demo account on the sign-in page. */
export async function signIn(page: Page, name: string, url = officeUrl()): Promise<void> {
  await page.goto(`${url}/masuk`);
  await page
    .getByRole('button')
    .filter({ has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) })
    .click();
  await page.waitForURL((at) => at.pathname === '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** A fresh window of the office at `url` in which `name` is signed in. */
export async function enter(browser: Browser, url: string, name: string, viewport = DESK): Promise<Page> {
  const page = await stranger(browser, viewport);
  await signIn(page, name, url);
  return page;
}

/** Leaves a window with everything in it. */
export const leave = (page: Page): Promise<void> => page.context().close();

/** Opens a path of the office and waits for its title. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${officeUrl()}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Presses the first button of that name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Waits until the page says so. */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

/** Opens a path again and again until something is there: the press and the monitoring take their time. */
export async function until(page: Page, path: string, sign: Locator, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    await open(page, path);
    const isThere = await sign
      .first()
      .waitFor({ timeout: 3000 })
      .then(() => true)
      .catch(() => false);
    if (isThere) return;
    if (Date.now() > end) throw new Error(`${path}: ${sign} is not there after ${seconds} s.`);
  }
}

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string }[];
}
declare const window: { axe: { run(): Promise<{ violations: Finding[] }> }; innerWidth: number };
declare const document: { documentElement: { scrollWidth: number } };

/** Serious and critical findings of axe on the page as it stands. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Pixels by which the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** Expects that nothing stands outside the width of the page. */
export async function noSideScroll(page: Page): Promise<void> {
  expect(await sideways(page)).toBe(0);
}

/** Keeps a picture of the page for people to look at. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Expects a page that everybody can read, that fits its width and whose scripts ran without a fault. */
export async function fits(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await shot(page, name);
  expect({
    name,
    axe: await axe(page),
    sideways: await sideways(page),
    faults: faults.get(page),
  }).toEqual({ name, axe: [], sideways: 0, faults: [] });
}
