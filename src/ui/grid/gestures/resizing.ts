/** Dragging the border of a column. The columns follow when the border is let go: one layout instead of hundreds. */
import type { RoleId } from '../../../domain/matrix/ids';
import { fitWidths, setNameWidth, setWidths } from '../../commands/acts/widths';
import { type GridContext, layoutOf, selectionOf } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { widthOf } from '../../gridView/layout/layout';
import { isSelected } from '../../gridView/selection/selection';
import type { Gesture } from './gesture';

export function resizeGesture(context: GridContext, cellRef: CellRef, startX: number): Gesture {
  const { view } = context;
  const layout = layoutOf(context);
  const column = layout.columnIndex.get(cellRef.column) ?? -1;
  const before = column < 0 ? layout.measures.name : widthOf(layout, column);
  const edge = column < 0 ? before : layout.measures.name + (layout.lefts[column + 1] ?? 0);
  return {
    scrolls: false,
    move: ({ x }) => view.store.setState({ guide: { axis: 'column', at: edge + x - startX } }),
    end({ x }) {
      view.store.setState({ guide: null });
      if (x === startX) return;
      if (cellRef.column === 'name') setNameWidth(context, before + x - startX);
      else setWidths(context, together(context, cellRef.column), before + x - startX);
    },
    cancel: () => view.store.setState({ guide: null }),
  };
}

/** Double click on the border. */
export function fitColumn(context: GridContext, cellRef: CellRef): void {
  if (cellRef.column === 'name') context.view.choose({ nameWidth: null });
  else fitWidths(context, together(context, cellRef.column));
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
