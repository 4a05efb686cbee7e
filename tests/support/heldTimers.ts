// Runs in the page before the app: timers of the given delays, in milliseconds, wait until the test calls
// `releaseTimers()`. What comes before and after such a delay can then be looked at on a machine however busy.
export function heldTimers(delays: readonly number[]): void {
  const { setTimeout, clearTimeout } = window;
  const held = new Map<number, () => void>();
  let last = 0;
  const hold = (work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
    if (!delays.includes(delay)) return setTimeout(work, delay, ...given);
    // Below zero there are no timers of the browser.
    last -= 1;
    held.set(last, () => work(...given));
    return last;
  };
  window.setTimeout = hold as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (typeof id !== 'number' || !held.delete(id)) clearTimeout(id);
  };
  window.releaseTimers = () => {
    const works = [...held.values()];
    held.clear();
    for (const work of works) work();
  };
}

declare global {
  interface Window {
    /** Runs what `heldTimers` holds back. */
    releaseTimers(): void;
  }
}
