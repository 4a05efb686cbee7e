// F12 in Firefox: the disk below it is full, and has room again.
import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { cellOf, firefoxPath, launchFirefox, NO_FIREFOX, nameOfCell } from '../support/firefox';
import { NO_DISK, ownDisk } from '../support/ownDisk';

const ROW = 'Severity levels and declaration criteria';
/** Edits until the room that the database has set aside for itself is used up. */
const MOST = 200;

test.skip(firefoxPath === undefined, NO_FIREFOX);

const saveState = (page: Page) =>
  page.evaluate(() => document.querySelector('[aria-label="Save state"]')?.textContent ?? '');

test('in Firefox, too, a full disk is said, and the change is saved once there is room', async ({ baseURL }, {
  project,
}) => {
  test.skip(project.name === 'sqlite', 'Firefox has one way to store, and was tried with the other project.');
  const disk = ownDisk(256);
  test.skip(disk === undefined, NO_DISK);
  if (!disk) return;
  const profile = `${disk.path}/profile`;
  mkdirSync(profile);
  const browser = await launchFirefox(disk.path, profile);
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(baseURL ?? '');
  await page.locator('section[aria-label="Templates"] ::-p-text(Incident response)').click();
  await page.locator('[role="dialog"] button ::-p-text(Create matrix)').click();
  await page.waitForSelector('[role="grid"]');
  await expect.poll(() => saveState(page)).toBe('Saved on this device');
  let name = '';
  for (let edit = 0; edit < MOST && !(await saveState(page)).startsWith('Not saved'); edit += 1) {
    // The browser makes room for itself where it can.
    disk.fill();
    name = edit % 2 === 0 ? 'Informed' : 'Consulted';
    await (await cellOf(page, 'Scribe', ROW)).click();
    await page.keyboard.press(edit % 2 === 0 ? 'i' : 'c');
    await expect.poll(() => saveState(page)).not.toBe('Saving…');
  }
  const told = await saveState(page);
  expect(told).toMatch(/^Not saved: .*(no space left|disk of this device may be full)/);
  disk.makeRoom();
  await expect.poll(() => saveState(page)).toBe('Saved on this device');
  await page.reload();
  await expect.poll(() => nameOfCell(page, 'Scribe', ROW)).toContain(name);
  await browser.close();
  disk.remove();
});
