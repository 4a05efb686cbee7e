/** Press and drag over cells and headers: ranges, whole rows, whole columns, sections; more with Ctrl, further with Shift. */

import { type GridContext, layoutOf, selectionOf } from '../../commands/command/context';
import { atCell, type CellRef, type Range, type Selection, sameCell } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import {
  extendedTo,
  isOneCell,
  isSelected,
  toggled,
  wholeColumns,
  wholeRows,
  wholeSection,
} from '../../gridView/selection/selection';
import type { Gesture } from './gesture';

export interface Modifiers {
  readonly extends: boolean;
  readonly adds: boolean;
}

export function selectGesture(context: GridContext, cellRef: CellRef, modifiers: Modifiers): Gesture {
  const { view } = context;
  const before = selectionOf(context);
  const takesOut = modifiers.adds && isTakenOut(context, cellRef);
  let far: CellRef = cellRef;
  view.select(pressed(context, cellRef, modifiers));
  view.store.setState({ scrollTo: { cellRef, focus: true, still: true } });
  return {
    scrolls: true,
    move({ cellRef: over }) {
      const selection = selectionOf(context);
      if (takesOut && over && over.row !== 'header' && over.column !== 'name' && !sameCell(over, far)) {
        far = over;
        view.select(withoutRange(before, { kind: 'cells', from: cellRef, to: over }));
      }
      if (takesOut) return;
      const to = selection.ranges.at(-1)?.to;
      if (!over || (to?.row === over.row && to.column === over.column)) return;
      const kind = selection.ranges.at(-1)?.kind;
      // A drag along the headers stays whole columns, one down the names whole rows.
      if (kind === 'columns') view.select(extendedTo(selection, { row: 'header', column: over.column }));
      else if (kind === 'rows') view.select(extendedTo(selection, { row: over.row, column: 'name' }));
      else if (over.row !== 'header' && over.column !== 'name') view.select(extendedTo(selection, over));
    },
    end() {},
    cancel: () => view.select(before),
  };
}

/** Ctrl on a cell that is selected among others takes cells out again. */
function isTakenOut(context: GridContext, cellRef: CellRef): boolean {
  const layout = layoutOf(context);
  const position = positionOf(layout, cellRef);
  if (!position || position.row < 0 || position.column < 0) return false;
  if (layout.rows[position.row]?.kind !== 'activity') return false;
  const selection = selectionOf(context);
  return !isOneCell(selection) && isSelected(layout, selection, position);
}

function withoutRange(selection: Selection, range: Range): Selection {
  return { ...selection, without: [...(selection.without ?? []), range] };
}

/** What a press selects: a cell, or the whole row, column or section that a head stands for. */
export function pressed(context: GridContext, cellRef: CellRef, modifiers: Modifiers): Selection {
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  if (modifiers.extends) return extendedTo(selection, cellRef);
  const added = (fresh: Selection): Selection =>
    modifiers.adds
      ? { ...selection, active: fresh.active, ranges: [...selection.ranges, ...fresh.ranges] }
      : fresh;
  if (cellRef.row === 'header')
    return cellRef.column === 'name' ? atCell(cellRef) : added(wholeColumns(cellRef, cellRef));
  if (layout.rows[layout.rowIndex.get(cellRef.row) ?? -1]?.kind === 'section')
    return added(wholeSection(layout, cellRef));
  if (cellRef.column === 'name') return added(wholeRows(layout, cellRef, cellRef));
  return modifiers.adds ? toggled(layout, selection, cellRef) : atCell(cellRef);
}
