/** How long the rest of a meeting takes, if it goes on as before. */

/** Undefined in the first minute and before the first point is settled: there is nothing to go by. */
export function minutesToGo(elapsed: number, settled: number, open: number): number | undefined {
  if (settled === 0 || elapsed === 0) return undefined;
  return Math.round((elapsed / settled) * open);
}
