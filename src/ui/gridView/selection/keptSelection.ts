/** The selection after rows or columns came, went or moved: what is gone falls out, and the active cell never does. */

import { atCell, type CellRef, type Range, type Selection } from '../layout/cellRefs';
import { type Layout, positionOf, spotAt } from '../layout/layout';

export function keptSelection(selection: Selection, before: Layout, after: Layout): Selection {
  const isShown = (cellRef: CellRef) => positionOf(after, cellRef) !== undefined;
  const whole = (range: Range) => isShown(range.from) && isShown(range.to);
  if (!isShown(selection.active)) return atCell(nearest(selection.active, before, after));
  const ranges = selection.ranges.filter(whole);
  if (ranges.length === selection.ranges.length) return selection;
  if (ranges.length === 0) return atCell(selection.active);
  return { ...selection, ranges, without: selection.without?.filter(whole) ?? [] };
}

/** The place where the cell was, as far as there still is one: the row that moved up into it, or the last. */
function nearest(cellRef: CellRef, before: Layout, after: Layout): CellRef {
  const row = after.rowIndex.get(cellRef.row) ?? before.rowIndex.get(cellRef.row) ?? 0;
  const column = after.columnIndex.get(cellRef.column) ?? before.columnIndex.get(cellRef.column) ?? 0;
  return spotAt(after, {
    row: Math.min(row, after.rows.length - 1),
    column: Math.min(column, after.columns.length - 1),
  });
}
