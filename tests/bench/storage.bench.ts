// Opening a matrix from the real database of a real browser, and one edit until it is drawn and until it is durable.
// It measures the built app: run `npm run build` before.
import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { browserLaunch } from '../support/browser';
import { largeMatrix } from '../support/largeMatrix';
import { openWith } from '../support/seedMatrix';

const PORT = 19_000 + (process.pid % 1_000);
const ROUNDS = 3;
const EDITS = 20;

let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  server = spawn(process.execPath, ['tests/support/serve.ts', String(PORT)], { stdio: 'ignore' });
  browser = await chromium.launch(await browserLaunch());
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.kill();
});

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
const shown = (times: readonly number[]) =>
  `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`;

test.each([
  [500, 30],
  [10_000, 200],
])(
  '%i x %i',
  async (rows, columns) => {
    const context = await browser.newContext({
      baseURL: `http://localhost:${PORT}/`,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    const matrix = withHole(largeMatrix(rows, columns));
    await expect
      .poll(
        () =>
          page.goto('./icon.svg').then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    await openWith(page, `./#/m/${matrix.id}`, matrix);
    await page.getByRole('gridcell').first().waitFor();

    const opened: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.goto(`./#/m/${matrix.id}`);
      await page.getByRole('gridcell').first().waitFor();
      opened.push(await page.evaluate(() => performance.now()));
    }
    console.log(`${rows} x ${columns}, from the address to the first cells: ${shown(opened)}`);

    const { painted, durable } = await editTimes(page);
    console.log(`${rows} x ${columns}, a key until it is drawn: ${shown(painted)}`);
    console.log(`${rows} x ${columns}, a key until it is durable: ${shown(durable)}`);
    await context.close();
  },
  240_000,
);

/** With an activity that nobody has, so that there is a gap to wait for. */
function withHole(matrix: Matrix): Matrix {
  const [first] = Object.values(matrix.activities);
  if (!first) return matrix;
  return { ...matrix, activities: { ...matrix.activities, [first.id]: { ...first, assignments: {} } } };
}

async function editTimes(page: Page): Promise<{ painted: number[]; durable: number[] }> {
  // The gaps of a large matrix are found in the background first.
  await page.getByRole('region', { name: 'Gaps' }).getByRole('article').first().waitFor({ timeout: 120_000 });
  await page.getByRole('gridcell').nth(3).click();
  await page.evaluate(() => {
    const times = { painted: [] as number[], durable: [] as number[] };
    Object.assign(globalThis, { times });
    const status = document.querySelector('[aria-label="Save state"]');
    let pressed = 0;
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.painted.push(performance.now() - pressed);
          port2.postMessage(null);
        });
      },
      true,
    );
    let saving = false;
    new MutationObserver(() => {
      const saved = status?.textContent === 'Saved on this device';
      if (saved && saving) times.durable.push(performance.now() - pressed);
      saving = !saved;
    }).observe(status ?? document.body, { subtree: true, childList: true, characterData: true });
  });
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.press(edit % 2 ? 'c' : 'i');
    await page.waitForFunction(
      (count) => (globalThis as unknown as { times: { durable: number[] } }).times.durable.length >= count,
      edit + 1,
    );
  }
  return page.evaluate(
    () => (globalThis as unknown as { times: { painted: number[]; durable: number[] } }).times,
  );
}
