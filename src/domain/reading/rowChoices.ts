/** The rows that a rule chooses, in the order of the grid, updated from what changed. */
import type { Choice, Reading } from './reading';
import type { Row } from './row';
import { changedList, isIn, type RowChange, type RowOrder } from './rowOrder';

const NONE: readonly Row[] = [];

export function createChosen(choice: Choice, basis: Reading) {
  let chosen: Row[] | undefined;
  return {
    add(row: Row): void {
      if (!choice.holds(row, basis)) return;
      chosen ??= [];
      chosen.push(row);
    },
    rows: (): readonly Row[] => chosen ?? NONE,
  };
}

/** The same list where no chosen row changed. */
export function chosenAfter(
  chosen: readonly Row[],
  choice: Choice,
  changes: readonly RowChange[],
  basis: Reading,
  order: RowOrder,
): readonly Row[] {
  const held: RowChange[] = [];
  for (const { before, after } of changes) {
    // What was chosen is known. To ask again would look through the name of each edited row twice for each choice.
    const left = before && isIn(chosen, before, order) ? before : undefined;
    const entered = after && choice.holds(after, basis) ? after : undefined;
    if (left || entered) held.push({ before: left, after: entered });
  }
  return held.length === 0 ? chosen : changedList(chosen, held, order);
}
