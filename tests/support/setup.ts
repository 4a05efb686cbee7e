// Every unit and component test: what lands on console.error or console.warn fails the test.
import { afterEach, beforeEach, vi } from 'vitest';
import { closeAll } from './closedAfterwards';

let heard: string[] = [];
let own: Pick<Console, 'error' | 'warn'> = console;

const hears =
  (level: 'error' | 'warn') =>
  (...words: unknown[]) => {
    heard.push(`console.${level}: ${words.map(String).join(' ')}`);
  };

// Put there by hand: two spies for each test were a tenth of what the shortest tests take.
const listening = { error: hears('error'), warn: hears('warn') };

beforeEach(() => {
  heard = [];
  const { error, warn } = console;
  own = { error, warn };
  Object.assign(console, listening);
});

afterEach(() => {
  // What still waits runs now: a frame asked of a clock that is then taken away would never come, and what counts its
  // frames in a variable of its module would wait for it in every test after this one.
  if (vi.isFakeTimers()) {
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
  }
  closeAll();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Object.assign(console, own);
  if (heard.length > 0) throw new Error(`The test was not quiet.\n${heard.join('\n')}`);
});
