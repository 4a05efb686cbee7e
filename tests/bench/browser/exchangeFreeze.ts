// How long the page stands still while 10,000 x 200 goes out and in of each format, in the built app: its longest task,
// from the choice of the file to the saved matrix with its gaps, and how soon it stops when asked to. Run by
// `npm run bench`; with `--keep` the table is also written to docs/bench-exchange.md.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { browserLaunch } from '../../support/browser.ts';
import { markdownTable, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import { watched } from './stillness.ts';

// The last stays open and goes out: a page that was behind others for minutes is slow for reasons of its own.
const IN = ['csv', 'csv-details', 'csv-long', 'xlsx', 'markdown', 'html', 'json'];
const OUT: readonly (readonly [string, ...string[]])[] = [
  ['CSV'],
  ['Excel'],
  ['Markdown'],
  ['HTML'],
  ['JSON'],
  ['Other files', 'CSV with details'],
  ['Other files', 'One assignment per row'],
  ['Other files', 'Drawing (SVG)'],
  ['Image'],
];
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));
const LONGEST = 900_000;

const files = await writtenFiles();
const server = await serveFolders({ '/': 'dist' });
const browser = await chromium.launch(await browserLaunch());
const lines: string[][] = [];
let open: { page: Page; context: BrowserContext } | undefined;
for (const id of IN) {
  if (only && !id.startsWith(only) && id !== 'json') continue;
  const file = files.get(id);
  if (!file) continue;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.getByRole('button', { name: /^Cloud and software delivery/ }).waitFor();
  await noted(page, `in ${id}`, 'read', async () => {
    await page.getByLabel('Import a file').setInputFiles(file);
    const refused = page.getByRole('dialog').getByRole('alert');
    await page
      .getByRole('region', { name: 'Preview', exact: true })
      .or(refused)
      .waitFor({ timeout: 120_000 });
    if (await refused.isVisible()) throw new Error(`${id}: ${await refused.textContent()}`);
  });
  await noted(page, `in ${id}`, 'kept', async () => {
    await page.getByRole('button', { name: 'Create matrix' }).click();
    await page.getByRole('grid').waitFor({ timeout: 120_000 });
    await page.getByRole('status', { name: 'Save state' }).getByText('Saved on this device').waitFor();
    await page.getByRole('region', { name: 'Gaps' }).getByRole('article').first().waitFor();
  });
  if (id === 'json') open = { page, context };
  else await context.close();
}
if (open) {
  const { page } = open;
  for (const [label, more] of OUT) {
    if (only && !label.toLowerCase().startsWith(only)) continue;
    await noted(page, `out ${more ?? label}`, 'written', async () => {
      const download = page.waitForEvent('download', { timeout: LONGEST });
      await choose(page, label, more);
      await download;
    });
  }
}
if (open && (!only || 'again'.startsWith(only))) {
  const { page } = open;
  const matrix = page.url();
  await page.goto(`${matrix}/compare`);
  for (const id of ['json', 'csv']) {
    await page.getByLabel('Compare with a file').setInputFiles(files.get(id) ?? '');
    const compare = page.getByRole('button', { name: 'Compare', exact: true });
    await compare.and(page.locator(':enabled')).waitFor({ timeout: LONGEST });
    await noted(page, `again ${id}`, 'compared', async () => {
      await compare.click();
      await page.getByText('No difference').waitFor({ timeout: LONGEST });
    });
    await page.getByRole('button', { name: 'Compare with another' }).click();
  }
  await page.goto(matrix);
  await page.getByRole('grid').waitFor({ timeout: LONGEST });
}
if (open && (!only || 'print'.startsWith(only))) {
  const { page } = open;
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await noted(page, 'out Print', 'asked for a part', async () => {
    await choose(page, 'Print');
    await page.getByRole('button', { name: 'Print this part' }).waitFor();
  });
  await noted(page, 'out Print', 'a part on paper', async () => {
    await page.getByRole('button', { name: 'Print this part' }).click();
    await page.locator('body[data-printed]').waitFor({ timeout: LONGEST });
  });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('Escape');
}
if (open && (!only || 'cancel'.startsWith(only))) {
  const { page } = open;
  for (const [label, more] of OUT) {
    await choose(page, label, more);
    const cancel = page.getByRole('button', { name: /^Cancel / });
    await cancel.waitFor();
    await noted(page, `cancel ${more ?? label}`, 'stopped', async () => {
      await cancel.click();
      await page.getByRole('button', { name: 'Export' }).waitFor();
    });
  }
}
const version = browser.version();
await browser.close();
server.close();
const table = markdownTable(
  ['10,000 x 200', 'Step', 'Longest task, work', 'by the clock', 'Work over 100 ms', 'In all'],
  lines,
);
process.stdout.write(`${table}\n`);
if (process.argv.includes('--keep')) {
  const [processor] = cpus();
  const machine = `${cpus().length} cores (${processor?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  writeFileSync(
    'docs/bench-exchange.md',
    `# 10,000 x 200 out of and into each format\n\nWritten by \`node tests/bench/browser/exchangeFreeze.ts --keep\`, in the built app. The longest task of the page is what a person would feel as a freeze: its own work in milliseconds of the processor, and by the clock, which other programs lengthen. Reading ends with the preview, keeping with the saved matrix and its gaps; 600,000 assignments are in it.\n\nMeasured on ${new Date().toISOString().slice(0, 10)}, Chromium ${version} headless, ${machine}.\n\n${table}\n`,
  );
}

async function choose(page: Page, label: string, more?: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  if (more) await page.getByRole('menuitem', { name: more }).click();
}

async function noted(page: Page, what: string, step: string, act: () => Promise<void>): Promise<void> {
  const start = performance.now();
  let took = 0;
  const { work, wall, over } = await watched(browser, async () => {
    await act();
    took = performance.now() - start;
    // What starts a moment after the last sign of life belongs to it as well.
    await page.waitForTimeout(1_500);
  });
  process.stderr.write(`${what}, ${step}: ${ms(work)} ms\n`);
  lines.push([what, step, ms(work), ms(wall), String(over), `${ms(took)} ms`]);
}

/** The files are written by the app's own formats; Vite reads its sources. */
async function writtenFiles(): Promise<ReadonlyMap<string, string>> {
  const vite = await createServer({
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  const { codecById } = await vite.ssrLoadModule('/src/exchange/opening/codecList.ts');
  const { PLAIN_CHOICE } = await vite.ssrLoadModule('/src/exchange/contract/codec.ts');
  const { largeMatrix } = await vite.ssrLoadModule('/tests/support/largeMatrix.ts');
  const request = { matrix: largeMatrix(10_000, 200), choice: PLAIN_CHOICE, gaps: [], today: '2026-11-21' };
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const written = new Map<string, string>();
  for (const id of IN) {
    const { write, extension } = codecById(id);
    const path = join(folder, `${id}.${extension}`);
    writeFileSync(path, await write(request));
    written.set(id, path);
  }
  await vite.close();
  return written;
}
