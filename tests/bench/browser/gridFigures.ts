// Measures one grid with one matrix, from first cell to heap, in a page of its own.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { median, quantile } from './figures.ts';
import { firstCell, frameAfterKey, scrollFrames, watchKey } from './inPage.ts';

export interface GridFigures {
  readonly firstCell: number;
  readonly scrolls: { readonly [way in 'slow' | 'vertical' | 'horizontal' | 'diagonal']: readonly number[] };
  /** Null where the letter was never seen in its cell. */
  readonly letter: number | null;
  readonly arrow: number;
  readonly paste: number | null;
  /** Bytes that the grid holds after scrolling, beside the matrix and its findings. */
  readonly heap: number;
  /** Bytes that the product holds beside the matrix: findings, and what they are found by. */
  readonly beside: number;
}

const WAYS = {
  slow: { x: 0, y: 40, frames: 120 },
  vertical: { x: 0, y: 900, frames: 120 },
  horizontal: { x: 600, y: 0, frames: 120 },
  diagonal: { x: 400, y: 600, frames: 120 },
};
const KEYS = 15;
// Between grids an arrow differs by less than two runs of fifteen do.
const WAYS_OF_ARROW = 6;
// As long as watchKey waits.
const NEVER = 2_000;
const FEWEST = 5;
const PASTED = { rows: 250, columns: 20 };

export async function gridFigures(browser: Browser, address: string): Promise<GridFigures> {
  const held = await inPage(browser, address, heapFigures);
  return { ...held, ...(await inPage(browser, address, timeFigures)) };
}

export async function inPage<Figures>(
  browser: Browser,
  address: string,
  measure: (page: Page) => Promise<Figures>,
) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in window);
  const figures = await measure(page);
  await context.close();
  return figures;
}

async function heapFigures(page: Page) {
  const tools = await page.context().newCDPSession(page);
  const matrix = await heapOf(tools);
  await page.evaluate(() => window.bench.ready());
  const before = await heapOf(tools);
  await page.evaluate(firstCell);
  await page.evaluate(scrollFrames, WAYS.vertical);
  await page.evaluate(scrollFrames, WAYS.diagonal);
  return { heap: (await heapOf(tools)) - before, beside: before - matrix };
}

async function timeFigures(page: Page) {
  const first = await page.evaluate(firstCell);
  const scrolls = {
    slow: await page.evaluate(scrollFrames, WAYS.slow),
    vertical: await page.evaluate(scrollFrames, WAYS.vertical),
    horizontal: await page.evaluate(scrollFrames, WAYS.horizontal),
    diagonal: await page.evaluate(scrollFrames, WAYS.diagonal),
  };
  await page.evaluate(() => window.bench.scroller()?.scrollTo(0, 0));
  const letter = await keyToPaint(page);
  const arrow = await arrowToPaint(page);
  const paste = (await page.evaluate(() => window.bench.pastes)) ? await pasteToPaint(page) : null;
  return { firstCell: first, scrolls, letter, arrow, paste };
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await tools.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

async function clickCell(page: Page, row: number, column: number): Promise<void> {
  // Some grids draw cells a few frames after they scrolled.
  const found = await page.waitForFunction(([r, c]) => window.bench.point(r ?? 0, c ?? 0), [row, column]);
  const place = await found.jsonValue();
  if (place) await page.mouse.click(place.x, place.y);
}

/**
 * From a letter's key to the frame that shows it in its cell. Where a letter opens an editor first, the frame after
 * each of its keys counts, and the time in between does not.
 */
async function keyToPaint(page: Page): Promise<number | null> {
  const times: number[] = [];
  const keys = await page.evaluate(() => [...window.bench.letterKeys]);
  const last = keys.at(-1) ?? '';
  for (let row = 1; row <= KEYS; row++) {
    const column = 2 + (row % 4);
    await clickCell(page, row, column);
    let before = 0;
    for (const key of keys.slice(0, -1)) before += await keyToFrame(page, key);
    await page.waitForFunction(() => window.bench.editing?.() ?? true);
    const shown = await page.evaluate(([r, c]) => window.bench.shown(r ?? 0, c ?? 0), [row, column]);
    const watching = page.evaluate(
      `(${watchKey})(${JSON.stringify(last)}, ${row}, ${column}, ${JSON.stringify(shown)})`,
    ) as Promise<number>;
    await page.evaluate(() => null);
    await page.keyboard.press(last);
    times.push(before + (await watching));
  }
  // Keys that follow each other at once get lost in some editors: only letters that arrived count.
  const arrived = times.filter((time) => time < NEVER);
  return arrived.length < FEWEST ? null : median(arrived);
}

/** From an arrow to the frame after it, down and up again within what is in view. */
async function arrowToPaint(page: Page): Promise<number> {
  await clickCell(page, 2, 3);
  const times: number[] = [];
  for (let way = 0; way < WAYS_OF_ARROW; way++) {
    const key = way % 2 === 0 ? 'ArrowDown' : 'ArrowUp';
    for (let step = 0; step < KEYS; step++) times.push(await keyToFrame(page, key));
  }
  return median(times);
}

async function keyToFrame(page: Page, key: string): Promise<number> {
  const watching = page.evaluate(frameAfterKey);
  await page.evaluate(() => null);
  await page.keyboard.press(key);
  return watching;
}

/** A block of 5,000 cells from the clipboard, until its first cell shows it. */
export async function pasteToPaint(page: Page): Promise<number> {
  const line = Array.from({ length: PASTED.columns }, () => 'A').join('\t');
  const text = Array.from({ length: PASTED.rows }, () => line).join('\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await clickCell(page, 1, 6);
  const shown = await page.evaluate(() => window.bench.shown(1, 6));
  const watching = page.evaluate(`(${watchKey})('v', 1, 6, ${JSON.stringify(shown)})`) as Promise<number>;
  await page.evaluate(() => null);
  await page.keyboard.press('ControlOrMeta+v');
  return watching;
}

export function framesOf(times: readonly number[]): { p50: number; p95: number; dropped: number | null } {
  // A frame that took longer than a screen's refresh would have been dropped.
  const dropped = times.length === 0 ? null : times.filter((time) => time > 1000 / 60).length;
  return { p50: median(times), p95: quantile(times, 0.95), dropped };
}
