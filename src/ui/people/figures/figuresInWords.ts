/** Figures as the screen writes them. */

/** "under 1%" rather than a 0% that is not nothing. */
export function percentInWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${Math.round(share * 100)}%`;
}

/** One decimal at most: "0.8", "12". */
export function numberInWords(value: number): string {
  return String(Math.round(value * 10) / 10);
}
