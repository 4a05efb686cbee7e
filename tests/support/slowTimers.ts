// Runs in the page before the app: timers of the given delays, in milliseconds, take a hundred times as long. A test that
// acts within such a delay, as a person would, then does not race it on a machine that is busy with something else.
export function slowTimers(delays: readonly number[]): void {
  const { setTimeout } = window;
  const slow = (work: TimerHandler, delay = 0, ...given: unknown[]) =>
    setTimeout(work, delays.includes(delay) ? delay * 100 : delay, ...given);
  window.setTimeout = slow as typeof setTimeout;
}
