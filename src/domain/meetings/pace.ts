/** How long the rest of a meeting takes, if it goes on as before. */

/** Undefined in the first minute and before the first point is discussed: there is nothing to go by. */
export function minutesToGo(elapsed: number, discussed: number, open: number): number | undefined {
  if (discussed === 0 || elapsed === 0) return undefined;
  return Math.round((elapsed / discussed) * open);
}
