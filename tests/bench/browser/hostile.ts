// How long the page stands still while it is given what an attacker would send, in the built app: its longest task, of
// the page's own work. `node tests/bench/browser/hostile.ts`, after a build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../../support/browser.ts';
import { hostileFiles, hostileLinks } from '../../support/hostileInputs.ts';
import { markdownTable, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import { watched } from './stillness.ts';

const folder = mkdtempSync(join(tmpdir(), 'answerable-hostile-'));
const server = await serveFolders({ '/': 'dist' });
const browser = await chromium.launch(await browserLaunch());
const context = await browser.newContext({ serviceWorkers: 'block' });
const page = await context.newPage();
const lines: string[][] = [];

async function noted(name: string, act: () => Promise<void>): Promise<void> {
  const { work, wall } = await watched(browser, act);
  lines.push([name, ms(work), ms(wall)]);
}

await page.goto(`${server.origin}/`);
await page.getByRole('region', { name: 'Templates' }).waitFor();
for (const { name, content } of hostileFiles) {
  // By its path: what is handed over as bytes would be unpacked by the page itself.
  const file = join(folder, name);
  writeFileSync(file, content);
  await noted(name, async () => {
    await page.getByLabel('Import a file').setInputFiles(file);
    const dialog = page.getByRole('dialog', { name: 'Import' });
    await dialog
      .getByRole('region', { name: 'Preview', exact: true })
      .or(dialog.getByRole('alert'))
      .first()
      .waitFor();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
for (const { name, content } of hostileLinks) {
  await noted(name, async () => {
    await page.goto('about:blank');
    await page.goto(`${server.origin}/#s=${content}`);
    await page.getByRole('button', { name: /^(Keep a copy|Open the matrix)$/ }).waitFor();
  });
}
await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });
const table = markdownTable(['Input', 'Longest task, work', 'by the clock'], lines);
process.stdout.write(`${table}\n`);
