/** Fingers: a tap selects, a second tap on the same place opens it, a long press begins a range with two handles. */

import { type GridContext, layoutOf, selectionOf } from '../../commands/command/context';
import { atCell, type CellRef, sameCell } from '../../gridView/layout/cellRefs';
import { cellRefAt, positionOf } from '../../gridView/layout/layout';
import { areaOf } from '../../gridView/selection/selection';
import type { Gesture } from './gesture';
import { pressed } from './selecting';

/** `before` is where the active cell was when the finger came down: the browser moves the focus before the tap is told. */
export function tap(
  context: GridContext,
  cellRef: CellRef,
  before: CellRef,
  open: (cellRef: CellRef) => void,
): void {
  const { view } = context;
  const again = sameCell(before, cellRef);
  view.store.setState({ handles: false });
  if (again) {
    open(cellRef);
    return;
  }
  view.select(pressed(context, cellRef, { extends: false, adds: false }));
  view.store.setState({ scrollTo: { cellRef, focus: true, still: true } });
}

export function longPress(context: GridContext, cellRef: CellRef): void {
  if (cellRef.row === 'header' || cellRef.column === 'name') return;
  context.view.select(atCell(cellRef));
  context.view.store.setState({ handles: true, scrollTo: { cellRef, focus: true, still: true } });
}

/** Dragging one of the two handles; the corner across from it stays. */
export function handleGesture(context: GridContext, which: 'start' | 'end'): Gesture | undefined {
  const { view } = context;
  const before = selectionOf(context);
  const range = before.ranges.at(-1);
  const area = range && areaOf(layoutOf(context), range);
  if (!area) return undefined;
  const corner =
    which === 'start' ? { row: area.bottom, column: area.right } : { row: area.top, column: area.left };
  const fixed = cellRefAt(layoutOf(context), corner);
  return {
    scrolls: true,
    move({ cellRef }) {
      const over = cellRef && positionOf(layoutOf(context), cellRef);
      if (!cellRef || !over || over.row < 0 || over.column < 0) return;
      view.select({ active: fixed, ranges: [{ kind: 'cells', from: fixed, to: cellRef }] });
    },
    end() {},
    cancel: () => view.select(before),
  };
}
