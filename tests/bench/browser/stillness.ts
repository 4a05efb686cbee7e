// How long a page stood still while something was done, from the browser's own trace. The time of the processor is
// the page's own work; the time of the clock is longer where others use the machine.
import type { Browser } from '@playwright/test';

export interface Stillness {
  /** Milliseconds of the processor that the longest task of the page took. */
  readonly work: number;
  /** The longest by the clock. */
  readonly wall: number;
  /** Tasks of more than 100 ms of work. */
  readonly over: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const FROZEN = 100;

export async function watched(browser: Browser, act: () => Promise<void>): Promise<Stillness> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name === 'ThreadControllerImpl::RunTask' && pages.has(`${pid} ${tid}`),
  );
  const work = tasks.map(({ tdur = 0 }) => tdur / 1_000);
  return {
    work: Math.max(0, ...work),
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000)),
    over: work.filter((milliseconds) => milliseconds > FROZEN).length,
  };
}
