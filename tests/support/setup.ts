// Every unit and component test: what lands on console.error or console.warn fails the test.
import { afterEach, beforeEach, vi } from 'vitest';

let heard: string[] = [];

beforeEach(() => {
  heard = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      heard.push(`console.${level}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  // What still waits runs now: a frame asked of a clock that is then taken away would never come, and what counts its
  // frames in a variable of its module would wait for it in every test after this one.
  if (vi.isFakeTimers()) {
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
  }
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (heard.length > 0) throw new Error(`The test was not quiet.\n${heard.join('\n')}`);
});
