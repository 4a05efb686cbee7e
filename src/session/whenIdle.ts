/** Runs something once the page has drawn and has nothing to do: what is done ahead of its use. The answer takes it back. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(() => work(), { timeout: 1_000 });
    return () => cancelIdleCallback(asked);
  }
  // Safari has no word for idle.
  const timer = setTimeout(work, 50);
  return () => clearTimeout(timer);
}
