// F27: an import of 600,000 letters that is cancelled leaves nothing, at whatever moment, and takes nothing from the next.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { largeTable } from '../support/largeTable';

const FILE = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(largeTable()) };

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Import' });
const progress = (page: Page, name: string): Locator => dialogOf(page).getByRole('progressbar', { name });

async function create(page: Page): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Create matrix' }).click();
}

/** On the way from the file to the matrix: what is waited for before Cancel is pressed. */
const MOMENTS: { readonly [moment: string]: (page: Page) => Promise<unknown> } = {
  'as soon as it is read': (page) => dialogOf(page).waitFor(),
  'when a part is read': (page) => progress(page, `Reading ${FILE.name}`).waitFor(),
  'when it is shown': (page) =>
    dialogOf(page).getByRole('region', { name: 'Preview', exact: true }).waitFor(),
  'as soon as it is made': create,
  'when a part is made': async (page) => {
    await create(page);
    await progress(page, 'Creating the matrix').waitFor();
  },
  'when it is being saved': async (page) => {
    await create(page);
    await dialogOf(page).getByText('Saving on this device…').waitFor();
  },
};

/** How many activities each stored matrix has, and which of them are in the list: a deleted one may be restored. */
const storedIn = (page: Page) =>
  page.evaluate(async () => {
    const answer = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('answerable'));
    const stores = database.transaction(['matrices', 'activities']);
    const heads: { id: string; deletedAt?: number }[] = await answer(stores.objectStore('matrices').getAll());
    const keys = await answer(stores.objectStore('activities').getAllKeys());
    database.close();
    return {
      listed: heads.filter(({ deletedAt }) => deletedAt === undefined).length,
      activities: heads.map(({ id }) => keys.filter((key) => (key as string[])[0] === id).length),
      orphans: keys.filter((key) => !heads.some(({ id }) => id === (key as string[])[0])).length,
    };
  });

test('an import of 600,000 letters that is cancelled at any moment leaves no part of a matrix, and the next is whole', async ({
  page,
}) => {
  // The file is read once for each moment, and once more.
  test.slow();
  await page.goto('./');
  const field = page.getByLabel('Import a file');
  for (const reach of Object.values(MOMENTS)) {
    await field.setInputFiles(FILE);
    await reach(page);
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect.poll(async () => (await storedIn(page)).listed).toBe(0);
    const { activities, orphans } = await storedIn(page);
    // Whoever cancels while it is being saved finds it whole among the deleted ones, or not at all.
    expect(activities.filter((count) => count !== 10_000)).toEqual([]);
    expect(orphans).toBe(0);
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await storedIn(page)).listed).toBe(0);

  await field.setInputFiles(FILE);
  await create(page);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  const kept = await storedIn(page);
  expect(kept.listed).toBe(1);
  expect(new Set(kept.activities)).toEqual(new Set([10_000]));
});
