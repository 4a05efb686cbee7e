// The longest task of a page in time of the processor, out of Chromium's own trace: on a machine that does other things
// too, the clock counts what the others did.
import type { Browser } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Traces from now on. What it returns ends the trace, with the milliseconds of the longest task after the mark `from`. */
export async function traceWork(browser: Browser, from: string): Promise<() => Promise<number>> {
  const devtools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return async () => {
    const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await ended;
    await devtools.detach();
    const mark = events.find(({ name }) => name === from);
    if (!mark) throw new Error(`The page never came to “${from}”.`);
    const tasks = events.filter(
      ({ name, ph, pid, tid, ts }) =>
        ph === 'X' && name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid && ts >= mark.ts,
    );
    return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1_000;
  };
}
