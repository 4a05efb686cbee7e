/** Which second copies of a matrix stay: the last two, then the newest of each hour and of each day. */

export interface Generation {
  /** When the matrix was last changed; undefined if the file is damaged. */
  readonly at: number | undefined;
  readonly bytes: number;
}

const LAST = 2;
const HOURS = 6;
const DAYS = 10;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** `generations` has the newest first. Of those that would stay, the oldest go until they fit into `room` bytes. */
export function withoutSuperfluous<Copy extends Generation>(
  generations: readonly Copy[],
  room: number,
): readonly Copy[] {
  const whole = generations.filter(isWhole);
  const kept = new Set<Copy>(whole.slice(0, LAST));
  for (const [unit, most] of [
    [HOUR, HOURS],
    [DAY, DAYS],
  ] as const) {
    const seen = new Set<number>();
    for (const copy of whole) {
      const bucket = Math.floor(copy.at / unit);
      if (seen.has(bucket) || seen.size === most) continue;
      seen.add(bucket);
      kept.add(copy);
    }
  }
  const inOrder = whole.filter((copy) => kept.has(copy));
  let left = room;
  return inOrder.filter(({ bytes }, place) => {
    left -= bytes;
    // The space may be short, but one copy is what all this is for.
    return place === 0 || left >= 0;
  });
}

function isWhole<Copy extends Generation>(copy: Copy): copy is Copy & { readonly at: number } {
  return copy.at !== undefined;
}
