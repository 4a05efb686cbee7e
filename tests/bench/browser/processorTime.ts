// Processor time of a page's own thread, counted by the browser task by task: what else the machine does changes it far
// less than the time by the clock, which also has what the page waits for.
import type { Browser, Page } from '@playwright/test';

/** As Chromium writes it, in microseconds: `tdur` is processor time, `dur` the time by the clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

// The marks that `watchKey` sets.
const START = 'bench-start';
const END = 'bench-end';

/** What `work` gives, and the milliseconds of processor time between the two marks that it has the page set. */
export async function withProcessorTime<Result>(
  browser: Browser,
  page: Page,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly processor: number }> {
  const tools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] };
  await tools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const result = await work();
  const complete = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
  await page.evaluate(() => null);
  await tools.send('Tracing.end');
  await complete;
  await tools.detach();
  return { result, processor: between(events) };
}

function between(events: readonly TraceEvent[]): number {
  const start = events.find(({ name }) => name === START);
  const end = events.find(({ name }) => name === END);
  if (!start || !end) return Number.NaN;
  const tasks = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === end.pid && tid === end.tid)
    // From the task of the key, whole, to the last before the one that saw the painted cell.
    .filter(({ ts, dur = 0 }) => ts + dur > start.ts && ts + dur <= end.ts)
    .sort((one, other) => one.ts - other.ts);
  let sum = 0;
  let last = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    // A task inside another is counted with it.
    if (ts < last) continue;
    last = ts + dur;
    sum += tdur;
  }
  return sum / 1_000;
}
