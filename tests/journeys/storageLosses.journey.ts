// What is lost, and what is not: data cleared or rolled back under the app, pages left in a hurry, deleting and restoring.
import { expect, test } from '../support/journey';
import { copiesIn } from '../support/privateFiles';
import { expectCell, expectSaved, grid, ROW, saveState, startMatrix, write } from '../support/startMatrix';

test('site data that are cleared under an open matrix are written again from memory, and that is said', async ({
  page,
  axe,
}) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await expect(page.getByRole('alert', { name: 'Storage was cleared' })).toBeVisible();
  await expectSaved(page);
  await axe();
  await page.reload();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expectSaved(page);
});

test('a database that came back older is told at home, with what the newer copy has', async ({
  page,
  axe,
}) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  const id = page.url().split('/').pop() ?? '';
  await expect.poll(async () => (await copiesIn(page)).some((name) => name.startsWith(id))).toBe(true);
  await page.goto('./icon.svg');
  await page.evaluate(rollBack, id);
  await page.goto('./');
  const told = page.getByRole('region', { name: 'Damaged: Incident response' });
  await expect(told).toContainText('came back without the last change');
  await told.getByRole('button', { name: 'What differs' }).click();
  await expect(told.getByRole('list', { name: 'What the copy has differently' })).toContainText('Scribe');
  await axe();
  await told.getByRole('button', { name: 'Open the copy beside it' }).click();
  await expect(page.getByRole('heading', { name: /Incident response \(second copy\)/ })).toBeVisible();
  await expectCell(page, 'Scribe', ROW, 'Informed');
});

test('a change whose write has not come back asks before the page is left, and is there when it is left anyway', async ({
  context,
  page,
}) => {
  await startMatrix(page);
  await expectSaved(page);
  const address = page.url();
  const beside = await context.newPage();
  await beside.goto('./icon.svg');
  await beside.evaluate(holdTheDatabase);
  await write(page, 'Scribe', ROW, 'i');
  await expect(saveState(page)).toHaveText('Saving…');
  const asked = page.waitForEvent('dialog');
  const leaving = page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await beside.close();
  await leaving;
  await page.goto(address);
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expectSaved(page);
});

test('text in an open editor survives a reload', async ({ page }) => {
  await startMatrix(page);
  await page.getByRole('rowheader', { name: ROW }).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Severity, half typed');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(grid(page)).toContainText('Severity, half typed');
});

test('a matrix is deleted, restored, and deleted for good, which leaves nothing behind', async ({
  page,
  axe,
}) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Answerable: all matrices' }).first().click();
  const remove = async () => {
    await page.getByRole('button', { name: 'More actions for Incident response' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('link', { name: 'Incident response' })).toHaveCount(0);
  };
  await remove();
  await page.getByText('Deleted (1)').click();
  await expect(page.getByRole('list', { name: 'Deleted matrices' })).toContainText('30 days left');
  await axe();
  await page.getByRole('button', { name: 'Restore Incident response' }).click();
  await expect(page.getByRole('link', { name: 'Incident response' })).toBeVisible();
  await remove();
  await page.getByText('Deleted (1)').click();
  await page.getByRole('button', { name: 'Delete now: Incident response' }).click();
  await expect(page.getByText('was deleted for good')).toBeVisible();
  await expect(page.getByText('Deleted (1)')).toHaveCount(0);
  await expect.poll(() => page.evaluate(rowsLeft)).toBe(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Incident response');
});

/** The matrix as it was before its last change, as a browser that lost its newest writes brings it back. */
function rollBack(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('answerable');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['matrices', 'changes', 'activities'], 'readwrite');
      const heads = transaction.objectStore('matrices');
      heads.get(id).onsuccess = ({ target }) => {
        const head = (target as IDBRequest).result;
        const changes = transaction.objectStore('changes');
        changes.get([id, head.seq]).onsuccess = (event) => {
          const { change } = (event.target as IDBRequest).result;
          const [, row] = change.patches[0].path;
          const role = change.patches[0].path[3];
          const activities = transaction.objectStore('activities');
          activities.get([id, row]).onsuccess = (found) => {
            const { hash: _, ...stored } = (found.target as IDBRequest).result;
            delete stored.value.assignments[role];
            activities.put(stored);
          };
          changes.delete([id, head.seq]);
          heads.put({ ...head, seq: head.seq - 1 });
        };
      };
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/** A transaction over every table that never ends: whoever writes behind it waits for ever. */
function holdTheDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('answerable');
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      const store = transaction.objectStore('matrices');
      const again = () => {
        store.get('nothing').onsuccess = again;
      };
      again();
      resolve();
    };
  });
}

function rowsLeft(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('answerable');
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      let rows = 0;
      for (const name of names)
        transaction.objectStore(name).count().onsuccess = ({ target }) => {
          rows += (target as IDBRequest<number>).result;
        };
      transaction.oncomplete = () => {
        database.close();
        resolve(rows);
      };
    };
  });
}
