/** When work runs: in a task of its own, after the next frame, or once the page has nothing else to do. */

/**
 * Runs `work` in a new task, after queued frames, keys and clicks. `setTimeout` would add 4 ms when nested, and a
 * hidden page gets one a second. Returns a function that cancels it.
 */
export function nextTask(work: () => void): () => void {
  let wanted = true;
  const run = () => {
    if (wanted) work();
  };
  // Comes back before work that was queued later, and after keys and clicks.
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  if (scheduler?.yield) void scheduler.yield().then(run);
  else taskInTurn(run);
  return () => {
    wanted = false;
  };
}

/** A task that comes after all that are queued already. */
function taskInTurn(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}

/** Puts work off until the browser has drawn what was changed until now. */
export type Later = (work: () => void) => void;

/** Milliseconds after which work that waits for a frame runs anyway, because a hidden page draws nothing. */
const HIDDEN = 200;

export const afterPaint: Later = (work) => {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, HIDDEN);
  // Callbacks of a frame run before it is drawn, and a task that they ask for after it. A timer may come later than that;
  // what `nextTask` uses would come before others that wait for the same frame, and findings of a paste take their time.
  requestAnimationFrame(() => taskInTurn(once));
};

/** Runs `work` once the page has drawn and is idle, for preparing something. Returns a function that cancels it. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(() => work(), { timeout: 1_000 });
    return () => cancelIdleCallback(asked);
  }
  // Safari has no idle callbacks.
  const timer = setTimeout(work, 50);
  return () => clearTimeout(timer);
}
