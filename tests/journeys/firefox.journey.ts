// What only Firefox can show: its clipboard, its storage, two of its tabs, its downloads and its imports.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import {
  cellOf,
  clickOn,
  firefoxPath,
  found,
  launchFirefox,
  NO_FIREFOX,
  nameOfCell,
} from '../support/firefox';
import { ROW } from '../support/startMatrix';

test.describe.configure({ mode: 'serial' });
test.skip(firefoxPath === undefined, NO_FIREFOX);

let browser: Browser;
let page: Page;
let folder = '';
const troubles: string[] = [];

test.beforeAll(async ({ baseURL }) => {
  folder = mkdtempSync(join(tmpdir(), 'answerable-firefox-'));
  browser = await launchFirefox(folder);
  page = await browser.newPage();
  listen(page);
  await page.goto(baseURL ?? '');
  await clickOn(page, 'section[aria-label="Templates"] ::-p-text(Incident response)');
  await clickOn(page, '[role="dialog"] button ::-p-text(Create matrix)');
  await found(page, '[role="grid"]');
});
test.afterAll(async () => {
  await browser?.close();
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});
test.afterEach(() => expect(troubles).toEqual([]));

function listen(of: Page): void {
  of.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  of.on('pageerror', (error) => troubles.push(String(error)));
  // The app asks before a page is left whose write has not come back. Nobody would answer, and the page would stay.
  of.on('dialog', (dialog) => void dialog.accept());
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key as 'Control');
  await page.keyboard.press((keys.at(-1) ?? '') as 'c');
  for (const key of keys.slice(0, -1)) await page.keyboard.up(key as 'Control');
};
const saved = () =>
  expect
    .poll(() => page.evaluate(() => document.querySelector('[aria-label="Save state"]')?.textContent))
    .toBe('Saved on this device');
const gridText = () => page.evaluate(() => document.querySelector('[role="grid"]')?.textContent ?? '');
const expectName = (role: string, activity: string, name: string) =>
  expect.poll(() => nameOfCell(page, role, activity)).toContain(name);

test('a letter is assigned by key and is there after a reload', async () => {
  await (await cellOf(page, 'Scribe', ROW)).click();
  await page.keyboard.press('i');
  await expectName('Scribe', ROW, 'Informed');
  await saved();
  await page.reload();
  await expectName('Scribe', ROW, 'Informed');
});

test('copy, cut and paste work by keyboard', async () => {
  await (await cellOf(page, 'Scribe', ROW)).click();
  await press('Control', 'c');
  await (await cellOf(page, 'Deputy Commander', ROW)).click();
  await press('Control', 'v');
  await expectName('Deputy Commander', ROW, 'Informed');
  await press('Control', 'x');
  await (await cellOf(page, 'Engineering Manager', ROW)).click();
  await press('Control', 'v');
  await expectName('Engineering Manager', ROW, 'Informed');
  await expect.poll(() => nameOfCell(page, 'Deputy Commander', ROW)).not.toContain('Informed');
});

test('undo and redo work by keyboard', async () => {
  await press('Control', 'z');
  await expectName('Deputy Commander', ROW, 'Informed');
  await press('Control', 'y');
  await expect.poll(() => nameOfCell(page, 'Deputy Commander', ROW)).not.toContain('Informed');
  await saved();
});

test('a second tab shows a change of the first', async () => {
  const other = await browser.newPage();
  listen(other);
  await other.goto(page.url());
  await cellOf(other, 'Deputy Commander', ROW);
  await page.bringToFront();
  await (await cellOf(page, 'Deputy Commander', ROW)).click();
  await page.keyboard.press('c');
  await expectName('Deputy Commander', ROW, 'Consulted');
  await expect.poll(() => nameOfCell(other, 'Deputy Commander', ROW)).toContain('Consulted');
  await other.close();
});

test('an edit that is followed by leaving the page at once is kept', async () => {
  const address = page.url();
  for (const letter of ['c', 'i', 'c'] as const) {
    const name = letter === 'c' ? 'Consulted' : 'Informed';
    await (await cellOf(page, 'Scribe', ROW)).click();
    await page.keyboard.press(letter);
    // Only what the page has shown can be lost: a key that came before the grid listened is none.
    expect(await nameOfCell(page, 'Scribe', ROW)).toContain(name);
    await page.goto('about:blank').catch(() => undefined);
    await page.goto(address);
    await expectName('Scribe', ROW, name);
  }
});

test('data that are cleared under the open matrix are written again and said', async () => {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('answerable').onsuccess = resolve;
      }),
  );
  await found(page, '[role="alert"][aria-label="Storage was cleared"]');
  await saved();
  await page.reload();
  await expectName('Scribe', ROW, 'Consulted');
});

test('the scrollbars are dark in the dark theme', async () => {
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  const scrollbar = await page.evaluate(() => {
    const scroller = document.querySelector('[role="grid"]')?.parentElement;
    return scroller ? getComputedStyle(scroller).scrollbarColor : '';
  });
  expect(scrollbar).toBe('rgb(109, 104, 95) rgba(0, 0, 0, 0)');
});

test('two tabs that change one row at once both keep their change', async () => {
  const other = await browser.newPage();
  listen(other);
  await other.goto(page.url());
  await (await cellOf(other, 'Deputy Commander', ROW)).click();
  await other.keyboard.press('i');
  await page.bringToFront();
  await (await cellOf(page, 'Engineering Manager', ROW)).click();
  await page.keyboard.press('c');
  for (const tab of [page, other]) {
    await expect.poll(() => nameOfCell(tab, 'Deputy Commander', ROW)).toContain('Informed');
    await expect.poll(() => nameOfCell(tab, 'Engineering Manager', ROW)).toContain('Consulted');
  }
  await saved();
  await other.close();
});

test('a name is edited by F2, and Escape leaves it as it was', async () => {
  await clickOn(page, `[role="rowheader"] ::-p-text(${ROW})`);
  await page.keyboard.press('F2');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Escape');
  await expect.poll(() => gridText()).not.toContain('and more');
  await page.keyboard.press('F2');
  await press('Control', 'End');
  await page.keyboard.type(' (all)');
  await page.keyboard.press('Enter');
  await expect.poll(() => gridText()).toContain(`${ROW} (all)`);
  await press('Control', 'z');
  await expect.poll(() => gridText()).not.toContain('(all)');
  await saved();
});

test('a matrix is exported as CSV, and the file is imported again', async () => {
  await clickOn(page, 'button ::-p-text(Export)');
  await clickOn(page, '[role="menuitem"] ::-p-text(CSV)');
  const written = () => readdirSync(folder).find((name) => name.endsWith('.csv'));
  await expect.poll(written).toBeDefined();
  await expect.poll(() => readFileSync(join(folder, written() ?? ''), 'utf8')).toContain(ROW);

  const file = join(folder, 'Büro.csv');
  writeFileSync(file, `${readFileSync(join(folder, written() ?? ''), 'utf8')}`);
  const home = await browser.newPage();
  listen(home);
  await home.goto(`${new URL(page.url()).origin}/`);
  const input = await found(home, 'input[aria-label="Import a file"]');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
  // The dialog still moves as it opens, and a press may miss the button.
  await expect
    .poll(async () => {
      await (await home.$('[role="dialog"] button ::-p-text(Create matrix)'))?.click();
      return home.url();
    })
    .toContain('#/m/');
  await expect.poll(() => nameOfCell(home, 'Deputy Commander', ROW)).toContain('Informed');
  await home.close();
});
