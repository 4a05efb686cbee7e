// A real Firefox, driven over WebDriver BiDi. Playwright's own way to it sends commands that the ESR does not know yet.
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
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
    // Wide enough for the columns of every role: the grid draws only those in view.
    defaultViewport: { width: 2600, height: 900 },
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

export function cellOf(page: Page, role: string, activity: string): Promise<ElementHandle<Element>> {
  return eventually(async () => {
    const found = await page.evaluateHandle(
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
      role,
      activity,
    );
    return found.asElement() as ElementHandle<Element> | null;
  });
}

/** The first element that the selector finds, once there is one. */
export function found(page: Page, selector: string): Promise<ElementHandle<Element>> {
  return eventually(() => page.$(selector));
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  await (await found(page, selector)).click();
}

/** Looks again and again from outside: the driver's own way of waiting builds code in the page, which the policy forbids. */
async function eventually<Found>(look: () => Promise<Found | null>): Promise<Found> {
  let seen: Found | null = null;
  await expect
    .poll(async () => {
      seen = await look();
      return seen !== null;
    })
    .toBe(true);
  if (seen === null) throw new Error('What was looked for is gone again.');
  return seen;
}
