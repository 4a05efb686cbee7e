// A real Firefox, driven over WebDriver BiDi. Playwright's own way to it sends commands that the ESR does not know yet.
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';

const PLACES = [
  process.env.ANSWERABLE_FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Its path; undefined on a machine without one. */
export const firefoxPath = PLACES.find((path) => path !== undefined && existsSync(path));

export const NO_FIREFOX =
  'No Firefox on this machine: install one, or set ANSWERABLE_FIREFOX to its path. Nothing was tried in Firefox.';

/** Milliseconds that it may take to start, on a machine that does other things too. */
const PATIENCE = 120_000;

/** `downloads`: the folder that files are saved to without asking. */
export async function launchFirefox(downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: true,
    timeout: PATIENCE,
    defaultViewport: { width: 1440, height: 900 },
    // The clipboard of the page is asked for by the tests alone.
    extraPrefsFirefox: {
      'dom.events.testing.asyncClipboard': true,
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
}

/** The accessible name of a cell, by the names of its role and activity. */
export async function nameOfCell(page: Page, role: string, activity: string): Promise<string | null> {
  const cell = await cellOf(page, role, activity);
  return cell.evaluate((element) => (element as Element).getAttribute('aria-label'));
}

export async function cellOf(page: Page, role: string, activity: string) {
  const found = await page.waitForFunction(
    (role, activity) => {
      const grid = document.querySelector('[role="grid"]');
      const head = [...(grid?.querySelectorAll('[role="columnheader"]') ?? [])].find(
        (one) => one.getAttribute('aria-label') === role,
      );
      const row = [...(grid?.querySelectorAll('[role="row"]') ?? [])].find((one) =>
        one.querySelector('[role="rowheader"]')?.textContent?.includes(activity),
      );
      const column = head?.getAttribute('aria-colindex');
      return row?.querySelector(`[role="gridcell"][aria-colindex="${column}"]`) ?? null;
    },
    {},
    role,
    activity,
  );
  const element = found.asElement();
  if (!element) throw new Error(`There is no cell of ${role} and ${activity}.`);
  return element as import('puppeteer-core').ElementHandle<Element>;
}
