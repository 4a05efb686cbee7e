// What people see when the storage of their browser is full, gone, emptied, newer or held by another tab.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { copiesIn } from '../support/privateFiles';
import { createFrom } from '../support/starting';
import { expectCell, expectSaved, grid, ROW, saveState, startMatrix, write } from '../support/startMatrix';

test('a full disk is said, the change stays, can be downloaded, and is saved once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = (write: typeof put) =>
      function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if ((globalThis as { full?: boolean }).full) throw new DOMException('No room', 'QuotaExceededError');
        return write.apply(this, given);
      };
    Object.assign(IDBObjectStore.prototype, { put: full(put), add: full(add) });
  });
  await startMatrix(page);
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await write(page, 'Scribe', ROW, 'i');
  await expect(saveState(page)).toHaveText(/^Not saved: The browser has no space left/);
  await expectCell(page, 'Scribe', ROW, 'Informed');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Incident response.json');
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saved).toMatchObject({
    format: 'answerable-matrix',
    version: expect.any(Number),
    matrix: { name: 'Incident response' },
  });

  await page.evaluate(() => Object.assign(globalThis, { full: false }));
  // It tries again by itself, and then the button that does so at once is gone before it could be pressed.
  const again = page.getByRole('button', { name: 'Try again' });
  await again.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await expectSaved(page);
  await page.reload();
  await expectCell(page, 'Scribe', ROW, 'Informed');
});

test('an older tab writes nothing any more once a newer version has taken over', async ({
  context,
  page,
}) => {
  await startMatrix(page);
  const newer = await besideTheApp(context.newPage());
  await newer.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('answerable', 1_000);
        request.onsuccess = () => resolve(request.result.close());
      }),
  );
  await expect(saveState(page)).toHaveText(
    /^Read only: A newer version of Answerable is open in this browser/,
  );
  await cell(page, 'Scribe', ROW).click();
  await page.keyboard.press('i');
  await expectCell(page, 'Scribe', ROW, 'nothing');

  await page.goto('./');
  const region = page.getByRole('region', { name: 'Storage' });
  await expect(region.getByText(/^A newer version of Answerable/)).toBeVisible();
  await expect(region.getByRole('button', { name: 'Reload' })).toBeVisible();
});

test('a tab in the way is named, and the app goes on by itself when it is closed', async ({
  context,
  page,
  axe,
}) => {
  const inTheWay = await besideTheApp(context.newPage());
  await inTheWay.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('answerable', 5);
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
      }),
  );
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Another tab is blocking an update' })).toBeVisible();
  await axe();
  await inTheWay.close();
  await expect(page.getByRole('region', { name: 'Templates' })).toBeVisible();
  await createFrom(page, 'Incident response');
  await expectSaved(page);
});

test('an emptied database is no first visit: what is missing is named and comes back from its copy', async ({
  context,
  page,
  axe,
}) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Answerable: all matrices' }).first().click();
  await expect(page.getByRole('region', { name: 'On this device' })).toContainText('Incident response');
  await expect.poll(() => copiesIn(page)).toHaveLength(1);

  const emptying = await besideTheApp(context.newPage());
  await page.goto('about:blank');
  await emptying.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('answerable').onsuccess = resolve;
      }),
  );
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Matrices are missing' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Templates' })).toBeHidden();
  await axe();
  await page.getByRole('button', { name: 'Restore the copy' }).click();
  await expect(grid(page)).toBeVisible();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expectSaved(page);
});

test('a matrix that lost rows opens for reading only, says what is left and what was damaged', async ({
  page,
  axe,
}) => {
  await startMatrix(page);
  await expectSaved(page);
  const address = page.url();
  await page.goto('./icon.svg');
  await page.evaluate(damageRoles, address.split('/').pop() ?? '');
  await page.goto(address);
  await expect(saveState(page)).toHaveText(/^Read only: .*only \d+ of \d+ roles are left/);
  await expect(page.getByRole('region', { name: 'Damaged: Incident response' })).toBeVisible();
  await page.getByRole('button', { name: '1 part is damaged' }).click();
  await expect(page.getByRole('dialog', { name: 'Damaged parts' })).toContainText('“layer” must be text');
  await axe();
});

test('a browser without a database works for as long as the page is open, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
  });
  await createFrom(page, 'Incident response');
  await write(page, 'Scribe', ROW, 'i');
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expect(saveState(page)).toHaveText(/^Not saved: This browser does not offer storage to web pages/);
  await expect(page.getByRole('region', { name: 'Storage' })).toContainText(
    'Matrices are stored only until you close this tab',
  );
});

/** A page of the same origin that does not run the app. */
async function besideTheApp(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.goto('./icon.svg');
  return page;
}

/** Takes one role out of the tables behind the app's back, and breaks a field of another. */
function damageRoles(matrixId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('answerable');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const roles = database.transaction('roles', 'readwrite').objectStore('roles');
      const rows = roles.getAll(IDBKeyRange.bound([matrixId], [matrixId, []]));
      rows.onsuccess = () => {
        const [first, second] = rows.result;
        roles.delete([matrixId, first.id]);
        roles.put({ ...second, value: { ...second.value, layer: 7 } });
      };
      roles.transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
