// A newer build is deployed while older ones are open: what was typed is kept, and nobody is led in a circle.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildOf, test } from '../support/builds';
import { cell } from '../support/gridPage';
import { expect } from '../support/journey';
import { expectCell, expectSaved, grid, ROW, saveState, startMatrix, write } from '../support/startMatrix';

test.use({ serviceWorker: true });

const HALF_TYPED = 'Severity, half typed';

/** Until the cache of this build serves the page, a reload takes whatever the host has. */
async function fromCache(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(grid(page)).toBeVisible();
}

/** The same matrix in another tab, as after a reload that goes past the cache. */
async function openPastTheCache(page: Page): Promise<Page> {
  const context = page.context();
  const newer = await context.newPage();
  const devtools = await context.newCDPSession(newer);
  await devtools.send('Network.enable');
  await devtools.send('Network.setBypassServiceWorker', { bypass: true });
  await newer.goto(page.url());
  return newer;
}

const lookForNewer = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test('a newer build is offered, every tab changes over with text that was being typed, and the reload that an older one offers leads on', async ({
  builds,
  context,
  page,
}) => {
  await startMatrix(page);
  await fromCache(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(grid(other)).toBeVisible();
  expect([await buildOf(page), await buildOf(other)]).toEqual([null, null]);

  await page.getByRole('rowheader', { name: ROW }).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(HALF_TYPED);

  builds.deploy('second');
  await lookForNewer(other);
  const offer = other.getByRole('status', { name: 'New version' });
  await expect(offer).toContainText('A new version of Answerable is ready');
  await offer.getByRole('button', { name: 'Reload' }).click();

  for (const tab of [page, other]) {
    await expect.poll(() => buildOf(tab).catch(() => null)).toBe('second');
    await expect(grid(tab)).toContainText(HALF_TYPED);
    await expectSaved(tab);
  }
  await expect(other.getByRole('status', { name: 'New version' })).toHaveCount(0);
  await other.close();

  // The next one brings the storage up to date from another tab.
  builds.deploy('third', { newerTables: true });
  const newer = await openPastTheCache(page);
  await expect(grid(newer)).toBeVisible();
  const banner = page.getByRole('region', { name: 'Storage' });
  await banner.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(page).catch(() => null)).toBe('third');
  await write(page, 'Scribe', HALF_TYPED, 'i');
  await expectSaved(page);
});

test('an older build whose storage was brought up to date writes nothing, exports, and gets the newer build by its reload', async ({
  builds,
  context,
  page,
}) => {
  await startMatrix(page);
  await fromCache(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);

  builds.deploy('second', { newerTables: true });
  const newer = await openPastTheCache(page);
  await expectCell(newer, 'Scribe', ROW, 'Informed');
  expect(await buildOf(newer)).toBe('second');

  await expect(saveState(page)).toHaveText(
    /^Read only: A newer version of Answerable is open in this browser/,
  );
  await cell(page, 'Scribe', ROW).click();
  await page.keyboard.press('c');
  await expectCell(page, 'Scribe', ROW, 'Informed');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(saved.matrix.name).toBe('Incident response');

  // The cache of the first build would open the first build again.
  const late = await context.newPage();
  await late.goto(page.url());
  await expect.poll(() => buildOf(late).catch(() => null)).toBe('second');
  await expectCell(late, 'Scribe', ROW, 'Informed');

  await expect.poll(() => buildOf(page).catch(() => null)).toBe('second');
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await write(page, 'Scribe', ROW, 'c');
  await expectSaved(page);
  await expectCell(newer, 'Scribe', ROW, 'Consulted');
});

test('a newer build of which a file does not arrive is not offered, and the older one goes on without a network', async ({
  builds,
  context,
  page,
}) => {
  await startMatrix(page);
  await fromCache(page);
  builds.deploy('torn', { inPart: true });
  const states = await page.evaluate(statesOfNewer);
  expect(states.at(-1)).toBe('redundant');
  expect(states).not.toContain('installed');
  await expect(page.getByRole('status', { name: 'New version' })).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(grid(page)).toBeVisible();
  expect(await buildOf(page)).toBeNull();
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  await context.setOffline(false);
  builds.deploy('whole');
  await lookForNewer(page);
  await expect(page.getByRole('status', { name: 'New version' })).toBeVisible();
});

/** Runs in the page: what becomes of the worker of the newer build, from its installation on. */
async function statesOfNewer(): Promise<readonly string[]> {
  const registration = await navigator.serviceWorker.ready;
  const found = new Promise<ServiceWorker>((resolve) => {
    registration.addEventListener('updatefound', () => {
      if (registration.installing) resolve(registration.installing);
    });
  });
  await registration.update();
  const worker = await found;
  const states: string[] = [worker.state];
  return new Promise((resolve) => {
    const note = () => {
      states.push(worker.state);
      if (worker.state === 'redundant' || worker.state === 'activated') resolve(states);
    };
    worker.addEventListener('statechange', note);
    if (worker.state !== 'installing') note();
  });
}
