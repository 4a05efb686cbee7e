/** Press and drag over cells and headers: ranges, whole rows, whole columns, sections; more with Ctrl, further with Shift. */
import { type GridContext, layoutOf, selectionOf } from '../commands/context';
import { extendedTo, toggled, wholeColumns, wholeRows, wholeSection } from '../selection';
import { atSpot, type Selection, type Spot } from '../spots';
import type { Gesture } from './gesture';

export interface Modifiers {
  readonly extends: boolean;
  readonly adds: boolean;
}

export function selectGesture(context: GridContext, spot: Spot, modifiers: Modifiers): Gesture {
  const { view } = context;
  const before = selectionOf(context);
  view.select(pressed(context, spot, modifiers));
  view.store.setState({ scrollTo: { spot, focus: true, still: true } });
  return {
    scrolls: true,
    move({ spot: over }) {
      const selection = selectionOf(context);
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

function pressed(context: GridContext, spot: Spot, modifiers: Modifiers): Selection {
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
