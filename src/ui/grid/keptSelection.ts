/** The selection after rows or columns came, went or moved: what is gone falls out, and the active cell never does. */
import { type Layout, positionOf, spotAt } from './layout';
import { atSpot, type Range, type Selection, type Spot } from './spots';

export function keptSelection(selection: Selection, before: Layout, after: Layout): Selection {
  const isShown = (spot: Spot) => positionOf(after, spot) !== undefined;
  const whole = (range: Range) => isShown(range.from) && isShown(range.to);
  if (!isShown(selection.active)) return atSpot(nearest(selection.active, before, after));
  const ranges = selection.ranges.filter(whole);
  if (ranges.length === selection.ranges.length) return selection;
  if (ranges.length === 0) return atSpot(selection.active);
  return { ...selection, ranges, without: selection.without?.filter(whole) ?? [] };
}

/** The place where the cell was, as far as there still is one: the row that moved up into it, or the last. */
function nearest(spot: Spot, before: Layout, after: Layout): Spot {
  const row = after.rowIndex.get(spot.row) ?? before.rowIndex.get(spot.row) ?? 0;
  const column = after.columnIndex.get(spot.column) ?? before.columnIndex.get(spot.column) ?? 0;
  return spotAt(after, {
    row: Math.min(row, after.rows.length - 1),
    column: Math.min(column, after.columns.length - 1),
  });
}
