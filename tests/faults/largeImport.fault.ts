// F27: a file of 10,000 x 200 is left at any moment of its import: there is nothing of it, or all, and the rest is as it was.
import { expect, type Page, test } from '../support/journey';
import { LARGE_ROWS, largeTable } from '../support/largeTable';
import { expectCell, expectSaved, startMatrix, write } from '../support/startMatrix';

const ROW = 'Severity levels and declaration criteria';
/** Milliseconds after which it is left, of the file being read and of the matrix being made. */
const MOMENTS = [0, 200, 1_000, 3_000];

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  await page.getByLabel('Import a file').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer });
}

/** How many rows of each matrix the database has. */
function storedRows(page: Page): Promise<{ [id: string]: number }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('answerable');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const request = database.transaction('activities').objectStore('activities').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    const counts: { [id: string]: number } = {};
    for (const key of keys) {
      const [id] = key as [string, string];
      counts[id] = (counts[id] ?? 0) + 1;
    }
    return counts;
  });
}

test('a large file that is left while it is read or stored leaves nothing of it, or everything', async ({
  context,
  page,
}) => {
  test.setTimeout(900_000);
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  const address = page.url();
  const first = await storedRows(page);
  const buffer = Buffer.from(largeTable());
  for (const moment of MOMENTS) {
    const leaving = await context.newPage();
    leaving.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await leaving.goto('./');
    const dialog = leaving.getByRole('dialog', { name: 'Import' });
    await chooseFile(leaving, buffer);
    await after(moment);
    await leaving.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(await storedRows(page)).toEqual(await wholeBeside(page, first));
    await chooseFile(leaving, buffer);
    const create = dialog.getByRole('button', { name: 'Create matrix' });
    await expect(create).toBeEnabled();
    await create.click();
    await after(moment);
    await Promise.race([leaving.close(), after(5_000)]);
    await page.bringToFront();
    expect(await storedRows(page)).toEqual(await wholeBeside(page, first));
  }
  await page.goto('./');
  await expect(page.getByRole('region', { name: /^Damaged/ })).toHaveCount(0);
  await page.goto(address);
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expectSaved(page);
});

/** What may be stored: the first matrix as it was, and of each other one all of its rows. */
async function wholeBeside(page: Page, first: { readonly [id: string]: number }) {
  const others = Object.keys(await storedRows(page)).filter((id) => first[id] === undefined);
  return { ...first, ...Object.fromEntries(others.map((id) => [id, LARGE_ROWS])) };
}
