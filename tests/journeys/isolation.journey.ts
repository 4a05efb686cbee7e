// The journeys of a worker share a page: none of them meets what another one kept there.
import { expect, type Page, test } from '../support/journey';

test.describe.configure({ mode: 'serial' });

/** What a browser keeps of an app, each kind with what there is of it. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const [name] of (await navigator.storage.getDirectory()).entries()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === 'left'),
      files: files.filter((name) => name === 'left'),
      caches: await caches.keys(),
      // The app keeps a setting of its own there, sooner or later.
      settings: [localStorage, sessionStorage].map((storage) => storage.getItem('left')),
    };
  });

test('a journey keeps something of every kind, goes offline, and ends so', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).getFileHandle('left', { create: true });
    await caches.open('left');
    localStorage.setItem('left', 'left');
    sessionStorage.setItem('left', 'left');
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve;
    });
  });
  expect(await kept(page)).toMatchObject({ databases: ['left'], files: ['left'], caches: ['left'] });
  await context.setOffline(true);
});

test('the next one finds nothing of it, and a network', async ({ page }) => {
  await page.goto('./');
  expect(await kept(page)).toEqual({ databases: [], files: [], caches: [], settings: [null, null] });
});
