import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const SHOTS = process.env.SHOTS ?? mkdtempSync(join(tmpdir(), 'sinergi-shots-'));
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const PHONE = { width: 360, height: 780 };
export const DESK = { width: 1440, height: 900 };

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

/** A fresh browser window in which `name` has entered by the card on the sign-in page. */
export async function enter(
  browser: Browser,
  url: string,
  name: string,
  viewport: { width: number; height: number } = DESK,
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${url}/masuk`);
  await page
    .getByRole('button', { name: new RegExp(`^(..)?\\s*${name}`) })
    .first()
    .click();
  await page.waitForURL((at) => at.pathname === '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Serious and critical findings of axe on the page as it stands. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const found = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return found.violations
      .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
      .map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

/** Pixels by which the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Keeps a picture of the page for people to look at. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Expects the page to be readable by everybody and to fit its width. */
export async function fits(page: Page, name: string): Promise<void> {
  await shot(page, name);
  expect({ name, axe: await axe(page), sideways: await sideways(page) }).toEqual({
    name,
    axe: [],
    sideways: 0,
  });
}
