// F12: the disk below the browser is full, to the last block. Each backend finds that out in its own way.
import { chromium } from '@playwright/test';
import { expect, test } from '../support/journey';
import { NO_DISK, ownDisk } from '../support/ownDisk';
import { lastCopyAt } from '../support/privateFiles';
import { expectCell, expectSaved, grid, saveState, startMatrix, write } from '../support/startMatrix';

const ROW = 'Severity levels and declaration criteria';
/** Edits until the room that the database has set aside for itself is used up. */
const MOST = 400;

const TOLD = /^Not saved: .*(no space left|disk of this device may be full)/;

test('a disk that is full is said, nothing that was typed is lost, and it is saved once there is room', async ({
  baseURL,
  launchOptions,
}, info) => {
  const disk = ownDisk(256);
  test.skip(disk === undefined, NO_DISK);
  if (!disk) return;
  const launch = () =>
    chromium.launchPersistentContext(`${disk.path}/profile`, { ...launchOptions, baseURL: baseURL ?? '' });
  const context = await launch();
  const page = await context.newPage();
  await startMatrix(page);
  await expectSaved(page);
  const address = page.url();
  let name = '';
  for (let edit = 0; edit < MOST; edit += 1) {
    // The browser makes room for itself where it can.
    disk.fill();
    name = edit % 2 === 0 ? 'Informed' : 'Consulted';
    await write(page, 'Scribe', ROW, edit % 2 === 0 ? 'i' : 'c');
    await expect(saveState(page)).not.toHaveText('Saving…');
    if (TOLD.test((await saveState(page).textContent()) ?? '')) break;
  }
  await expect(saveState(page)).toHaveText(TOLD);
  await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
  await expectCell(page, 'Scribe', ROW, name);
  disk.makeRoom();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await expectSaved(page);
  const saved = await page.evaluate(() => Date.now());
  await expect.poll(() => lastCopyAt(page)).toBeGreaterThan(saved);
  await context.close();

  const later = await launch();
  const opened = await later.newPage();
  await opened.goto(address);
  // LevelDB at times does not survive a full disk: the browser then begins with an empty storage, which is told.
  const lost = opened.getByRole('heading', { name: 'Matrices are missing' });
  await expect(grid(opened).or(lost)).toBeVisible();
  if (await lost.isVisible()) {
    info.annotations.push({
      type: 'lost',
      description: 'The browser gave up its storage; the copy was restored.',
    });
    await opened.getByRole('button', { name: 'Restore the copy' }).click();
  }
  await expectCell(opened, 'Scribe', ROW, name);
  await expectSaved(opened);
  await later.close();
  disk.remove();
});
