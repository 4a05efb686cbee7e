/** Dragging the border of a column. The columns follow when the border is let go: one layout instead of hundreds. */
import type { RoleId } from '../../../domain/matrix/ids';
import { type GridContext, layoutOf, selectionOf } from '../commands/context';
import { fitWidths, setNameWidth, setWidths } from '../commands/looking';
import { widthOf } from '../layout';
import { isSelected } from '../selection';
import type { Spot } from '../spots';
import type { Gesture } from './gesture';

export function resizeGesture(context: GridContext, spot: Spot, startX: number): Gesture {
  const { view } = context;
  const layout = layoutOf(context);
  const column = layout.columnIndex.get(spot.column) ?? -1;
  const before = column < 0 ? layout.measures.name : widthOf(layout, column);
  const edge = column < 0 ? before : layout.measures.name + (layout.lefts[column + 1] ?? 0);
  return {
    scrolls: false,
    move: ({ x }) => view.store.setState({ guide: { axis: 'column', at: edge + x - startX } }),
    end({ x }) {
      view.store.setState({ guide: null });
      if (x === startX) return;
      if (spot.column === 'name') setNameWidth(context, before + x - startX);
      else setWidths(context, together(context, spot.column), before + x - startX);
    },
    cancel: () => view.store.setState({ guide: null }),
  };
}

/** Double click on the border. */
export function fitColumn(context: GridContext, spot: Spot): void {
  if (spot.column === 'name') context.view.choose({ nameWidth: null });
  else fitWidths(context, together(context, spot.column));
}

/** All selected columns where the one is among them, as in a spreadsheet. */
function together(context: GridContext, id: RoleId): readonly RoleId[] {
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  const chosen = (column: RoleId) =>
    isSelected(layout, selection, { row: 0, column: layout.columnIndex.get(column) ?? 0 });
  const whole = selection.ranges.every((range) => range.kind === 'columns');
  return whole && chosen(id) ? layout.columns.filter(chosen) : [id];
}
