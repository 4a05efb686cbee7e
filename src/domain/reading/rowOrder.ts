/** Lists of rows in the order of the grid, brought up to date by what changed. */
import type { SectionId } from '../matrix/ids';
import { byOrder } from '../matrix/order';
import type { Row } from './row';

/** A row that was added, removed or read again. */
export interface RowChange {
  readonly before?: Row | undefined;
  readonly after?: Row | undefined;
}

export type RowOrder = (one: Row, other: Row) => number;

export function rowOrder(placeOf: ReadonlyMap<SectionId, number>): RowOrder {
  const place = (row: Row) => placeOf.get(row.activity.sectionId) ?? Number.MAX_SAFE_INTEGER;
  return (one, other) => place(one) - place(other) || byOrder(one.activity, other.activity);
}

/** A new list; the one given stays as it was. */
export function changedList(
  list: readonly Row[],
  changes: readonly RowChange[],
  order: RowOrder,
): readonly Row[] {
  if (changes.length > 32) return changedAtOnce(list, changes, order);
  const next = [...list];
  for (const { before, after } of changes) {
    if (before) {
      const at = placeIn(next, before, order);
      if (after && order(before, after) === 0) {
        next[at] = after;
        continue;
      }
      next.splice(at, 1);
    }
    if (after) next.splice(placeIn(next, after, order), 0, after);
  }
  return next;
}

function changedAtOnce(list: readonly Row[], changes: readonly RowChange[], order: RowOrder): readonly Row[] {
  const gone = new Set(changes.map((change) => change.before));
  const next = list.filter((row) => !gone.has(row));
  for (const { after } of changes) if (after) next.push(after);
  return next.sort(order);
}

/** Whether a row stands in a list. */
export function isIn(list: readonly Row[], row: Row, order: RowOrder): boolean {
  return list.length > 0 && list[placeIn(list, row, order)] === row;
}

/** Where a row stands, or would stand. */
function placeIn(list: readonly Row[], row: Row, order: RowOrder): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there && order(there, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
