// What a person may rely on once "Saved on this device" stands there, in a real browser with its real database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../support/browser';
import { expectLetters } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { largeMatrix } from '../support/largeMatrix';
import { processesOf } from '../support/processes';
import { openFormer } from '../support/seedMatrix';
import { expectCell, expectSaved, grid, ROW, startMatrix, write } from '../support/startMatrix';
import { withoutServiceWorker } from '../support/withoutServiceWorker';

test('undo and redo reach back over a reload', async ({ page }) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await write(page, 'Deputy Commander', ROW, 'c');
  await expectSaved(page);

  await page.reload();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectCell(page, 'Deputy Commander', ROW, 'nothing');
  await expectSaved(page);

  await page.reload();
  await expectCell(page, 'Deputy Commander', ROW, 'nothing');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expectCell(page, 'Deputy Commander', ROW, 'Consulted');
});

test('a matrix that builds of one evening packed in another way opens with its letters and keeps an edit', async ({
  page,
}) => {
  // Wide enough for all columns: the grid draws only those in view.
  await page.setViewportSize({ width: 2600, height: 900 });
  const matrix = largeMatrix(4, 18, 1);
  const letters = Object.values(Object.values(matrix.activities)[0]?.assignments ?? {}).map(String);
  await openFormer(page, matrix);
  await expectLetters(page, 'Activity 1', letters);
  await write(page, 'Role 3', 'Activity 1', 'r');
  await expectSaved(page);

  await page.reload();
  await expectLetters(page, 'Activity 1', letters.with(2, 'R'));
  await expectSaved(page);
});

test('a matrix that another tab deletes says so where it is open, and is brought back from there', async ({
  context,
  page,
}) => {
  await startMatrix(page);
  const home = await context.newPage();
  await home.goto('./');
  await home.getByRole('button', { name: 'More actions for Incident response' }).click();
  await home.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(home.getByRole('link', { name: 'Incident response' })).toBeVisible();
});

test('two tabs that change cells of one row both keep their change and show both', async ({
  context,
  page,
}) => {
  await startMatrix(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectCell(other, 'Scribe', ROW, 'nothing');

  await Promise.all([write(page, 'Scribe', ROW, 'i'), write(other, 'Deputy Commander', ROW, 'c')]);
  for (const tab of [page, other]) {
    await expectCell(tab, 'Scribe', ROW, 'Informed');
    await expectCell(tab, 'Deputy Commander', ROW, 'Consulted');
    await expectSaved(tab);
  }
  await page.reload();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expectCell(page, 'Deputy Commander', ROW, 'Consulted');

  // Undo takes back what was done in its own tab, and leaves the other's alone.
  await other.getByRole('button', { name: 'Undo' }).click();
  await expectCell(page, 'Deputy Commander', ROW, 'nothing');
  await expectCell(other, 'Scribe', ROW, 'Informed');
});

test('an activity added to a section that another tab deletes is kept, and a banner says where it is', async ({
  context,
  page,
  axe,
}) => {
  await startMatrix(page);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(grid(other)).toBeVisible();
  // The second tab does not hear of the first in time.
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await page.bringToFront();
  await page.getByRole('rowheader', { name: ROW }).click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+Delete');
  await expect(page.getByRole('rowheader', { name: ROW })).toHaveCount(0);
  await expectSaved(page);

  await other.bringToFront();
  await other.getByRole('rowheader', { name: ROW }).click();
  await other.keyboard.press('Control+Enter');
  await other.keyboard.type('Declare it by phone');
  await other.keyboard.press('Enter');
  const banner = other.getByRole('status', { name: 'Repaired after a change in another tab' });
  await expect(banner).toContainText('Another tab deleted or changed something that this matrix still used.');
  await expect(banner).toContainText(
    'Its section is missing. The activity was moved to a new section at the end.',
  );
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await other.setViewportSize({ width, height });
    await axe(other);
  }
  await expectSaved(other);
  await banner.getByRole('button', { name: 'Close' }).click();
  await expect(banner).toHaveCount(0);
  // High enough for every row of it.
  await other.setViewportSize({ width: 1440, height: 3000 });
  await other.reload();
  await expect(other.getByRole('rowheader', { name: 'Declare it by phone' })).toBeVisible();
});

test('a browser that is killed right after "Saved on this device" has kept the change', async ({
  baseURL,
}) => {
  test.skip(process.platform !== 'linux', 'The processes of the browser are found in /proc.');
  const profile = mkdtempSync(join(tmpdir(), 'answerable-killed-'));
  const launch = async () =>
    withoutServiceWorker(
      await chromium.launchPersistentContext(profile, { ...(await browserLaunch()), baseURL: baseURL ?? '' }),
    );
  const before = await launch();
  const page = await before.newPage();
  await startMatrix(page);
  const address = page.url();
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
  await before.close().catch(() => undefined);

  const after = await launch();
  const again = await after.newPage();
  await again.goto(address);
  await expectCell(again, 'Scribe', ROW, 'Informed');
  await expectSaved(again);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});
