/** Press and drag over cells and headers: ranges, whole rows, whole columns, sections; more with Ctrl, further with Shift. */
import { type GridContext, layoutOf, selectionOf } from '../commands/context';
import { positionOf } from '../layout';
import {
  extendedTo,
  isOneCell,
  isSelected,
  toggled,
  wholeColumns,
  wholeRows,
  wholeSection,
} from '../selection';
import { atSpot, type Range, type Selection, type Spot, sameSpot } from '../spots';
import type { Gesture } from './gesture';

export interface Modifiers {
  readonly extends: boolean;
  readonly adds: boolean;
}

export function selectGesture(context: GridContext, spot: Spot, modifiers: Modifiers): Gesture {
  const { view } = context;
  const before = selectionOf(context);
  const takesOut = modifiers.adds && isTakenOut(context, spot);
  let far: Spot = spot;
  view.select(pressed(context, spot, modifiers));
  view.store.setState({ scrollTo: { spot, focus: true, still: true } });
  return {
    scrolls: true,
    move({ spot: over }) {
      const selection = selectionOf(context);
      if (takesOut && over && over.row !== 'header' && over.column !== 'name' && !sameSpot(over, far)) {
        far = over;
        view.select(withoutRange(before, { kind: 'cells', from: spot, to: over }));
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
function isTakenOut(context: GridContext, spot: Spot): boolean {
  const layout = layoutOf(context);
  const position = positionOf(layout, spot);
  if (!position || position.row < 0 || position.column < 0) return false;
  if (layout.rows[position.row]?.kind !== 'activity') return false;
  const selection = selectionOf(context);
  return !isOneCell(selection) && isSelected(layout, selection, position);
}

function withoutRange(selection: Selection, range: Range): Selection {
  return { ...selection, without: [...(selection.without ?? []), range] };
}

/** What a press selects: a cell, or the whole row, column or section that a head stands for. */
export function pressed(context: GridContext, spot: Spot, modifiers: Modifiers): Selection {
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  if (modifiers.extends) return extendedTo(selection, spot);
  const added = (fresh: Selection): Selection =>
    modifiers.adds
      ? { ...selection, active: fresh.active, ranges: [...selection.ranges, ...fresh.ranges] }
      : fresh;
  if (spot.row === 'header') return spot.column === 'name' ? atSpot(spot) : added(wholeColumns(spot, spot));
  if (layout.rows[layout.rowIndex.get(spot.row) ?? -1]?.kind === 'section')
    return added(wholeSection(layout, spot));
  if (spot.column === 'name') return added(wholeRows(layout, spot, spot));
  return modifiers.adds ? toggled(layout, selection, spot) : atSpot(spot);
}
