/** Rows per key of a rule's counter, kept up to date by what changed. */
import type { Counter, Reading } from './reading';
import type { Row } from './row';
import type { RowChange } from './rowOrder';

/** Adds up what a counter tells. A large matrix tells ten thousand times, so nothing is made per row. */
export function createSums(counter: Counter, basis: Reading) {
  const sums = new Map<string, { by: number; row: Row }>();
  let row: Row;
  let step = 1;
  const take = (key: string): void => {
    const sum = sums.get(key);
    if (!sum) sums.set(key, { by: step, row });
    else if (sum.row !== row) {
      sum.row = row;
      sum.by += step;
    }
  };
  return {
    sums,
    add(next: Row, by = 1): void {
      row = next;
      step = by;
      counter.tell(row, basis, take);
    },
    counts: (): ReadonlyMap<string, number> =>
      new Map(Array.from(sums, ([key, { by: count }]) => [key, count])),
  };
}

/** The counts of a counter; the same map where no number changed. */
export function countsAfter(
  counts: ReadonlyMap<string, number>,
  counter: Counter,
  changes: readonly RowChange[],
  basis: Reading,
): ReadonlyMap<string, number> {
  const { sums, add } = createSums(counter, basis);
  for (const { before, after } of changes) {
    if (before) add(before, -1);
    if (after) add(after, 1);
  }
  let next: Map<string, number> | undefined;
  for (const [key, { by }] of sums) {
    if (by === 0) continue;
    next ??= new Map(counts);
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) next.delete(key);
    else next.set(key, count);
  }
  return next ?? counts;
}
