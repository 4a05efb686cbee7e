// F9: the upgrade of the tables fails, or the page dies in the middle of it. What was stored stays as it was, and the
// next start tries again.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { seeds } from '../support/seedMatrix';
import { grid } from '../support/startMatrix';

test.use({ expected: /upgrade|QuotaExceeded|AbortError|NoTable/i });

/** A matrix in the tables of the form before: those that came last are missing. */
async function seedEarlier(page: Page): Promise<string> {
  const all = await seeds();
  const [matrix] = all.five;
  if (!matrix) throw new Error('There are five matrices.');
  const { tables, stores, schema } = all.storedAs(matrix);
  const later = ['rooms', 'roomUpdates'];
  const earlier = Object.fromEntries(Object.entries(stores).filter(([name]) => !later.includes(name)));
  const rows = Object.fromEntries(Object.entries(tables).filter(([name]) => !later.includes(name)));
  const body = JSON.stringify({ tables: rows, stores: earlier, version: (schema - 1) * 10 });
  await page.route('**/seed.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto('./icon.svg');
  await page.evaluate(async () => {
    const seed = await (await fetch('./seed.json')).json();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('answerable', seed.version);
      request.onupgradeneeded = () => {
        for (const [name, key] of Object.entries<string>(seed.stores))
          request.result.createObjectStore(name, {
            keyPath: key.startsWith('[') ? key.slice(1, -1).split('+') : key,
          });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(seed.tables), 'readwrite');
    for (const [name, list] of Object.entries<object[]>(seed.tables))
      for (const row of list) transaction.objectStore(name).put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.unroute('**/seed.json');
  return matrix.id;
}

interface Tables {
  readonly version: number;
  readonly rows: number;
}

/** The version of the database and how many rows it has, without the app. */
async function stored(page: Page): Promise<Tables> {
  await page.goto('./icon.svg');
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('answerable');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readonly');
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<number>((resolve) => {
            const request = transaction.objectStore(name).count();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    const { version } = database;
    database.close();
    return { version, rows: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** The next start finds the older tables as they were, and upgrades them with all their rows. */
async function expectUpgraded(context: BrowserContext, id: string, before: Tables): Promise<void> {
  const next = await context.newPage();
  expect(await stored(next)).toEqual(before);
  await next.goto(`./#/m/${id}`);
  await expect(grid(next)).toBeVisible();
  const after = await stored(next);
  expect(after.version).toBeGreaterThan(before.version);
  expect(after.rows).toBe(before.rows);
}

test('an upgrade that throws leaves the older tables whole, says so, and is tried again', async ({
  context,
  page,
}) => {
  const id = await seedEarlier(page);
  const before = await stored(page);
  await page.close();
  const unlucky = await context.newPage();
  await unlucky.addInitScript(() => {
    IDBDatabase.prototype.createObjectStore = () => {
      throw new DOMException('The upgrade was refused.', 'AbortError');
    };
  });
  await unlucky.goto(`./#/m/${id}`);
  await expect(unlucky.getByRole('main')).toContainText('its storage could not be opened');
  await expect(grid(unlucky)).toHaveCount(0);
  await unlucky.close();
  await expectUpgraded(context, id, before);
});

test('a page that dies in the middle of an upgrade leaves the older tables whole', async ({
  context,
  page,
}) => {
  const id = await seedEarlier(page);
  const before = await stored(page);
  await page.close();
  const dying = await context.newPage();
  const upgrading = new Promise<void>((resolve) => void dying.exposeFunction('upgrading', resolve));
  // It stands still where the first table was made, and the upgrade is not done.
  await dying.addInitScript(() => {
    const { createObjectStore } = IDBDatabase.prototype;
    IDBDatabase.prototype.createObjectStore = function (...given) {
      createObjectStore.apply(this, given);
      void (globalThis as unknown as { upgrading(): unknown }).upgrading();
      for (;;);
    };
  });
  const devtools = await context.newCDPSession(dying);
  const crashed = dying.waitForEvent('crash');
  await dying.goto(`./#/m/${id}`, { waitUntil: 'commit' });
  await upgrading;
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await dying.close();
  await expectUpgraded(context, id, before);
});
