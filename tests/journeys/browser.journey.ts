// What later journeys rely on in the browser itself: storage that survives a restart, the clipboard, paper, two tabs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../support/browser';
import { expect, type Page, test } from '../support/journey';

test('the clipboard gives back what was written', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.clipboard.writeText('R\tA'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('R\tA');
});

test('a page can be printed', async ({ page }) => {
  await page.goto('./');
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
});

test('two tabs share one store', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto('./');
  await second.goto('./');
  await put(first, 'kept');
  expect(await get(second)).toBe('kept');
});

test('the store survives a restart of the browser', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'answerable-profile-'));
  const start = async () =>
    chromium.launchPersistentContext(profile, { ...(await browserLaunch()), baseURL: baseURL ?? '' });
  const before = await start();
  const page = await before.newPage();
  await page.goto('./');
  await put(page, 'kept');
  await before.close();

  const after = await start();
  const again = await after.newPage();
  await again.goto('./');
  expect(await get(again)).toBe('kept');
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});

const put = (page: Page, value: string) => inStore(page, 'readwrite', value);
const get = (page: Page) => inStore(page, 'readonly');

function inStore(page: Page, mode: IDBTransactionMode, value?: string): Promise<unknown> {
  return page.evaluate(
    ([mode, value]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('try', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('rows', mode, { durability: 'strict' });
          const rows = change.objectStore('rows');
          const asked = value === undefined ? rows.get(1) : rows.put(value, 1);
          change.oncomplete = () => resolve(asked.result);
          change.onerror = () => reject(change.error);
        };
      }),
    [mode, value] as const,
  );
}
