// F12: the disk under the browser is full to its last block. What is typed is not called saved, stays in the page, and is
// saved as soon as there is room.
import { appendFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { NO_DISK, ownDisk } from '../support/ownDisk';
import { expectCell, expectSaved, ROW, saveState, startMatrix, write } from '../support/startMatrix';

test('a disk without a free block is told, and what was typed is saved once there is room', async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const disk = ownDisk(256);
  test.skip(disk === undefined, NO_DISK);
  if (!disk) return;
  const context = await chromium.launchPersistentContext(`${disk.path}/profile`, {
    ...launchOptions,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await startMatrix(page);
  await expectSaved(page);
  const address = page.url();
  const filling = `${disk.path}/filling`;
  fill(disk.path, filling);
  // The space that the storage has taken already is used up after a while.
  const letters = ['i', 'c'] as const;
  for (let round = 0; round < 400; round += 1) {
    await write(page, 'Scribe', ROW, letters[round % 2] ?? 'i');
    if (/^Not saved/.test((await saveState(page).textContent()) ?? '')) break;
  }
  await expect(saveState(page)).toHaveText(/^Not saved: /);
  await write(page, 'Deputy Commander', ROW, 'i');
  await expectCell(page, 'Deputy Commander', ROW, 'Informed');

  rmSync(filling);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  // With SQLite the browser still finds the disk full for a while; the app tries by itself until it does not.
  await expect(saveState(page)).toHaveText('Saved on this device', { timeout: 300_000 });
  // Right after a full disk Chromium may find its LevelDB damaged and begin with an empty one: then the second copy has it.
  await page.goto('about:blank');
  await page.goto(address);
  const back = page.getByRole('button', { name: 'Restore the copy' });
  await expect(cell(page, 'Deputy Commander', ROW).or(back)).toBeVisible();
  if (await back.isVisible()) await back.click();
  await expectCell(page, 'Deputy Commander', ROW, 'Informed');
  await context.close();
  disk.remove();
});

/** Takes every block that is left. */
function fill(disk: string, path: string): void {
  writeFileSync(path, '');
  for (let size = 1_048_576; size >= 4_096; size /= 2)
    for (;;) {
      const { bavail, bsize } = statfsSync(disk);
      if (bavail * bsize < size) break;
      try {
        appendFileSync(path, Buffer.alloc(size));
      } catch {
        break;
      }
    }
}
