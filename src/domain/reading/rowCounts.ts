/** Rows per key of a rule's counter, kept up to date by what changed. */
import type { LiveMap } from './liveMap';
import type { Counter, Reading } from './reading';
import type { Row } from './row';
import type { RowChange } from './rowOrder';

/** Adds up the keys of a counter. It runs ten thousand times in a large matrix, so it allocates nothing per row. */
export function createSums(counter: Counter, basis: Reading) {
  const sums = new Map<string, number>();
  // The keys of one row. Their number is counted separately, because emptying a list costs more than overwriting it.
  const told: string[] = [];
  let many = 0;
  let step = 1;
  const add = (key: string, by: number): void => {
    for (let at = 0; at < many; at++) if (told[at] === key) return;
    told[many++] = key;
    sums.set(key, (sums.get(key) ?? 0) + step * by);
  };
  const take = (key: string): void => add(key, 1);
  return {
    sums,
    add(row: Row, by = 1): void {
      many = 0;
      step = by;
      counter.tell(row, basis, take, add);
    },
  };
}

/** What a counter has counted, over all rows. */
export type Counts = LiveMap<string, number>;

/** The counts of a counter; the same map where no number changed. */
export function countsAfter(
  counts: Counts,
  counter: Counter,
  changes: readonly RowChange[],
  basis: Reading,
): Counts {
  const { sums, add } = createSums(counter, basis);
  for (const { before, after } of changes) {
    if (before) add(before, -1);
    if (after) add(after, 1);
  }
  let changed: [string, number | undefined][] | undefined;
  for (const [key, by] of sums) {
    if (by === 0) continue;
    changed ??= [];
    changed.push([key, (counts.get(key) ?? 0) + by || undefined]);
  }
  return changed ? counts.with(changed) : counts;
}
