// How long it takes from the address of a matrix of 10,000 x 200 to its first cell, and to its gaps, in the built app.
// Run by `npm run bench` after a build; other builds to measure beside it may follow as folders, and take turns with it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { browserLaunch } from '../../support/browser.ts';
import { largeTable } from '../../support/largeTable.ts';
import { markdownTable, median, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import { gapsAfterCell, noteTimes, opened, timed } from './openingPage.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const LOCAL = { name: 'local', latency: 0, bytes: -1 };

const builds = ['dist', ...process.argv.slice(2)];
const servers = await Promise.all(builds.map((folder) => serveFolders({ '/': folder }, { gzip: true })));
const browser = await chromium.launch(await browserLaunch());
const file = writtenTable();
const kept: { readonly context: BrowserContext; readonly address: string }[] = [];
for (const { origin } of servers) kept.push(await keptIn(browser, origin));
const rounds = kept.map((): { cell: number; gaps: number }[] => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [at, { context, address }] of kept.entries()) {
    const page = await opened(context, LOCAL);
    const cell = await timed(page, () => page.goto(address), 'cell');
    await page.waitForFunction(() => document.querySelector('[aria-label=Gaps] article'));
    rounds[at]?.push({ cell, gaps: cell + (await gapsAfterCell(page)) });
    await page.close();
  }
}
await browser.close();
for (const server of servers) server.close();
const line = (name: string, of: (figures: { cell: number; gaps: number }) => number) => [
  name,
  ...rounds.map((own) => `${ms(median(own.map(of)))} (${own.map((one) => ms(of(one))).join(', ')})`),
];
process.stdout.write(
  `### 10000 x 200 by its address, median of ${ROUNDS} (each), load ${loadavg()[0]?.toFixed(1)}\n\n` +
    `${markdownTable(['ms', ...builds], [line('first cell', ({ cell }) => cell), line('gaps', ({ gaps }) => gaps)])}\n\n`,
);

/** The same table for each build, for they need not read each other's saved form. */
function writtenTable(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'opening-')), 'large.csv');
  writeFileSync(path, largeTable());
  return path;
}

/** Imports the table as a person does. The context has it from then on, and opens it from its storage. */
async function keptIn(from: Browser, origin: string) {
  const context = await from.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  await context.addInitScript(noteTimes);
  const page = await opened(context, LOCAL);
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles(file);
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('region', { name: 'Gaps' }).getByRole('article').first().waitFor();
  const address = page.url();
  await page.close();
  return { context, address };
}
