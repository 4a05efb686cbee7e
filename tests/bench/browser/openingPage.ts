// A page of the built app in which openings are timed: on a network of its own, with nothing cached, and with marks by
// the page's own clock.
import type { BrowserContext, Page } from '@playwright/test';

/** A slow network beside other work is no reason to give up a figure. */
const PATIENCE = 600_000;

export interface Network {
  readonly name: string;
  /** Milliseconds there and back. */
  readonly latency: number;
  /** Bytes a second; -1 is without a limit. */
  readonly bytes: number;
}

export async function opened(context: BrowserContext, { latency, bytes }: Network): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  return page;
}

/** Until the first cell is drawn, and the requests until then. */
export async function counted(page: Page, act: () => Promise<unknown>) {
  let requests = 0;
  const count = () => {
    requests += 1;
  };
  page.on('request', count);
  const time = await timed(page, act, 'cell');
  page.off('request', count);
  await page.waitForFunction(() => marks.gaps > 0);
  return { time, requests };
}

export async function timed(
  page: Page,
  act: () => Promise<unknown>,
  mark: 'usable' | 'cell',
): Promise<number> {
  await page.evaluate(() => marks.reset());
  await act();
  await page.waitForFunction((mark) => marks[mark] > 0, mark);
  return page.evaluate((mark) => marks[mark] - marks.start, mark);
}

export const longestTask = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, ...marks.tasks));

export const gapsAfterCell = (page: Page): Promise<number> => page.evaluate(() => marks.gaps - marks.cell);

/** One where the gaps are in the next frame. */
export const framesUntilGaps = (page: Page): Promise<number> => page.evaluate(() => marks.frames);

/** What is loaded ahead has come, and two seconds have passed. */
export async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
}

interface Marks {
  /** When the press came, or the page began. */
  start: number;
  usable: number;
  cell: number;
  gaps: number;
  /** From that of the first cell to that of the gaps. */
  frames: number;
  readonly tasks: number[];
  reset(): void;
}
declare const marks: Marks;

/** Runs in the page before the app, and notes by the page's own clock when what is looked for is in a frame. */
export function noteTimes(): void {
  const own: Marks = {
    start: 0,
    usable: 0,
    cell: 0,
    gaps: 0,
    frames: 0,
    tasks: [],
    reset: () => Object.assign(own, { start: performance.now(), usable: 0, cell: 0, gaps: 0, frames: 0 }),
  };
  Object.assign(globalThis, { marks: own });
  addEventListener('click', () => own.reset(), { capture: true });
  const look = () => {
    const at = performance.now();
    if (own.usable === 0 && document.querySelector('[aria-label=Templates] button')) own.usable = at;
    if (own.cell > 0 && own.gaps === 0) own.frames += 1;
    if (own.cell === 0 && document.querySelector('[role=gridcell]')) own.cell = at;
    if (own.gaps === 0 && own.cell > 0 && document.querySelector('[aria-label=Gaps] article')) own.gaps = at;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) own.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
