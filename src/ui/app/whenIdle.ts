/** Waits until the page has drawn and has nothing to do: for what loads ahead of its use. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no word for idle.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 50);
  });
}
