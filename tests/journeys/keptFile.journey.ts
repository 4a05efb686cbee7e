// A matrix kept in a file on disk, as another program sees the file: the browser's private disk stands for the real one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../support/browser';
import { openGridPage } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { openPalette } from '../support/starting';
import { expectCell, grid, write } from '../support/startMatrix';
import { withoutServiceWorker } from '../support/withoutServiceWorker';

/** A profile of its own: without one this Chromium ends when a handle is read back from the database. */
async function withProfile(baseURL: string | undefined, use: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-profile-'));
  const viewport = { width: 1440, height: 900 };
  const context = await chromium.launchPersistentContext(folder, {
    ...(await browserLaunch()),
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport,
  });
  try {
    await use(await (await withoutServiceWorker(context)).newPage());
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A person chooses this file whenever the browser asks for one. */
async function chooseOwnFile(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const choose = async () =>
      (await navigator.storage.getDirectory()).getFileHandle('plan.answerable.json', { create: true });
    Object.assign(window, { showSaveFilePicker: choose, showOpenFilePicker: async () => [await choose()] });
  });
}

const textOnDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('plan.answerable.json');
    // While the app puts a newer one in its place, what is read is no longer there, and for a moment no file at all: then it
    // is read again.
    for (;;) {
      try {
        return await (await file.getFile()).text();
      } catch (error) {
        if (!['NotReadableError', 'NotFoundError'].includes((error as DOMException).name)) throw error;
      }
    }
  });

/** Another program writes the file, and the person comes back to the page. */
async function writeOnDisk(page: Page, text: string): Promise<void> {
  await page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle('plan.answerable.json')).createWritable();
    await writable.write(content);
    await writable.close();
    window.dispatchEvent(new Event('focus'));
  }, text);
}

async function openFileDialog(page: Page) {
  await openPalette(page, 'keep in a file');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Keep in a file' });
}

test('what is changed here or in the file goes to the other, and where both changed the same a person chooses', async ({
  baseURL,
  axe,
}) => {
  await withProfile(baseURL, async (page) => {
    await chooseOwnFile(page);
    await openGridPage(page);
    const dialog = await openFileDialog(page);
    await axe(page);
    await dialog.getByRole('button', { name: 'New file…' }).click();
    await expect(dialog).toContainText('Saved in plan.answerable.json.');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const state = page.getByRole('status', { name: 'File state' });
    await expect(state).toHaveText('and in plan.answerable.json');

    // Here: a letter in the grid is in the file after a pause.
    const before = await textOnDisk(page);
    expect(before).toContain('"format": "answerable-matrix"');
    await write(page, 'Board', 'Command', 'i');
    await expect.poll(() => textOnDisk(page)).not.toBe(before);
    await expect(state).toHaveText('and in plan.answerable.json');

    // There: another program renames an activity, while a letter is given here.
    await write(page, 'Architect', 'Command', 'c');
    await writeOnDisk(page, (await textOnDisk(page)).replace('"name":"Watch"', '"name":"Watch the service"'));
    await expect(grid(page).getByRole('rowheader', { name: 'Watch the service' })).toBeVisible();
    await expectCell(page, 'Architect', 'Command', 'Consulted');

    // Both: one cell, two letters. Nothing is written until one was chosen.
    await expect(state).toHaveText('and in plan.answerable.json');
    const both = await textOnDisk(page);
    await write(page, 'Board', 'Review', 'i');
    const theirs = both.replace(/("name":"Review",.*"assignments":\{)/, '$1"Board___________":"C",');
    expect(theirs).not.toBe(both);
    await writeOnDisk(page, theirs);
    await expect(state).toHaveText('plan.answerable.json was changed in the same places');
    expect(await textOnDisk(page)).toBe(theirs);
    await page.getByRole('button', { name: 'Choose a side…' }).click();
    await expect(dialog.getByRole('group')).toContainText('letters of “Board” in activity “Review”');
    await axe(page);
    await dialog.getByRole('radio', { name: 'As it is in the file' }).click();
    await dialog.getByRole('button', { name: 'Save these choices' }).click();
    await expect(dialog).toContainText('Saved in plan.answerable.json.');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expectCell(page, 'Board', 'Review', 'Consulted');

    // After a reload the file is still known.
    await page.reload();
    await expect(state).toHaveText('and in plan.answerable.json');
  });
});

test('two tabs on one file write it in turn, and the one that is left goes on', async ({ baseURL }) => {
  await withProfile(baseURL, async (page) => {
    await chooseOwnFile(page);
    await openGridPage(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(grid(other)).toBeVisible();
    const dialog = await openFileDialog(page);
    await dialog.getByRole('button', { name: 'New file…' }).click();
    await expect(dialog).toContainText('Saved in plan.answerable.json.');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const rowOf = async (name: string) =>
      (await textOnDisk(other)).split('\n').find((line) => line.includes(`"name":"${name}"`)) ?? '';

    // Both tabs change, each another cell: both letters are in the file.
    await write(page, 'Board', 'Command', 'i');
    await write(other, 'Board', 'Review', 'i');
    await expect.poll(() => rowOf('Command')).toContain('"Board___________":"I"');
    await expect.poll(() => rowOf('Review')).toContain('"Board___________":"I"');

    // The tab that chose the file is closed. The other finds it as soon as it is looked at.
    await page.close();
    await other.evaluate(() => window.dispatchEvent(new Event('focus')));
    const state = other.getByRole('status', { name: 'File state' });
    await expect(state).toHaveText('and in plan.answerable.json');
    await write(other, 'Architect', 'Command', 'c');
    await expect.poll(() => rowOf('Command')).toContain('"Architect_______":"C"');
  });
});

test('the command line and recipes for CI are offered, and what is downloaded is a program', async ({
  page,
  axe,
}) => {
  await openGridPage(page);
  await openPalette(page, 'check in ci');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Check in CI' });
  await axe();
  await expect(dialog.getByLabel('Recipe for GitHub Actions')).toContainText('--baseline "$BASE"');
  await dialog.getByRole('radio', { name: 'GitLab CI' }).click();
  await expect(dialog.getByLabel('Recipe for GitLab CI')).toContainText('gl-code-quality-report.json');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download answerable.mjs' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^#!\/usr\/bin\/env node/);
});
