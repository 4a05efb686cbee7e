// How soon a matrix of 10,000 x 200 has left the list after it is deleted, in the built app. Run by `npm run bench` after
// a build. Aim: a tenth of a second.
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../../support/browser.ts';
import { largeTable } from '../../support/largeTable.ts';
import { markdownTable, median, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import { traceWork } from './longestWork.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const NAME = 'large';
const MARK = 'delete pressed';

const { origin, close } = await serveFolders({ '/': 'dist' }, { gzip: true });
const browser = await chromium.launch(await browserLaunch());
const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
page.setDefaultTimeout(180_000);
await page.goto('./');
await page
  .getByLabel('Import a file')
  .setInputFiles({ name: `${NAME}.csv`, mimeType: 'text/csv', buffer: Buffer.from(largeTable()) });
await page.getByRole('button', { name: 'Create matrix' }).click();
await page.getByRole('gridcell').first().waitFor();
await page.goto('./#/');
const rounds: { gone: number; work: number }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await page.reload();
  await page.getByRole('link', { name: NAME, exact: true }).waitFor();
  await page.getByRole('button', { name: `More actions for ${NAME}` }).click();
  const item = page.getByRole('menuitem', { name: 'Delete' });
  await item.waitFor();
  await page.evaluate(noteGone, { name: NAME, mark: MARK });
  const workDone = await traceWork(browser, MARK);
  await item.click();
  const gone = await page.evaluate(() => whenGone);
  rounds.push({ gone, work: await workDone() });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: NAME, exact: true }).waitFor();
}
process.stdout.write(
  `### Deleting 10000 x 200, median of ${ROUNDS} (each), load ${loadavg()[0]?.toFixed(1)}\n\n${markdownTable(
    ['ms', ''],
    [
      ['until it has left the list', of(({ gone }) => gone)],
      ['longest task, of the processor', of(({ work }) => work)],
    ],
  )}\n`,
);
await browser.close();
close();

function of(figure: (round: { gone: number; work: number }) => number): string {
  return `${ms(median(rounds.map(figure)))} (${rounds.map((one) => ms(figure(one))).join(', ')})`;
}

declare const whenGone: Promise<number>;

/** Runs in the page: from the press to the first frame without the link. */
function noteGone({ name, mark }: { name: string; mark: string }): void {
  const isThere = () => [...document.querySelectorAll('a')].some((link) => link.textContent?.trim() === name);
  const gone = new Promise<number>((resolve) => {
    document.addEventListener(
      'click',
      () => {
        const { startTime } = performance.mark(mark);
        const look = () => (isThere() ? requestAnimationFrame(look) : resolve(performance.now() - startTime));
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  Object.assign(globalThis, { whenGone: gone });
}
