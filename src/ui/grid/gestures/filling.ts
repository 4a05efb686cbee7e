/** Dragging the handle at the corner of the selection: the content goes on down, up, right or left. */

import { fillArea } from '../../commands/acts/assigning';
import { type GridContext, layoutOf, selectionOf } from '../../commands/command/context';
import { cellRefAt, positionOf } from '../../gridView/layout/layout';
import { type Area, areaOf } from '../../gridView/selection/selection';
import type { Gesture } from './gesture';

export function fillGesture(context: GridContext): Gesture | undefined {
  const { view } = context;
  const range = selectionOf(context).ranges.at(-1);
  const source = range && areaOf(layoutOf(context), range);
  if (!source) return undefined;
  let target: Area = source;
  return {
    scrolls: true,
    move({ cellRef }) {
      const over = cellRef && positionOf(layoutOf(context), cellRef);
      if (!over || over.row < 0 || over.column < 0) return;
      target = reached(source, over);
      view.store.setState({ preview: target });
    },
    end() {
      view.store.setState({ preview: null });
      if (target === source) return;
      fillArea(context, source, target);
      selectArea(context, target);
    },
    cancel: () => view.store.setState({ preview: null }),
  };
}

/** Along one direction only: the one in which the pointer is further away. */
function reached(source: Area, { row, column }: { row: number; column: number }): Area {
  const down = Math.max(row - source.bottom, source.top - row, 0);
  const across = Math.max(column - source.right, source.left - column, 0);
  if (down === 0 && across === 0) return source;
  if (down >= across)
    return { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) };
  return { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

/** Double click on the handle: down to the end of the section. */
export function fillToEnd(context: GridContext): void {
  const layout = layoutOf(context);
  const range = selectionOf(context).ranges.at(-1);
  const source = range && areaOf(layout, range);
  if (!source) return;
  let bottom = source.bottom;
  while (layout.rows[bottom + 1]?.kind === 'activity') bottom += 1;
  fillArea(context, source, { ...source, bottom });
  selectArea(context, { ...source, bottom });
}

function selectArea(context: GridContext, area: Area): void {
  const layout = layoutOf(context);
  const from = cellRefAt(layout, { row: area.top, column: area.left });
  const to = cellRefAt(layout, { row: area.bottom, column: area.right });
  context.view.select({ active: selectionOf(context).active, ranges: [{ kind: 'cells', from, to }] });
}
