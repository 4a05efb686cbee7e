/** Fingers: a tap selects, a second tap on the same place opens it, a long press begins a range with two handles. */
import { type GridContext, layoutOf, selectionOf } from '../commands/context';
import { positionOf, spotAt } from '../layout';
import { areaOf } from '../selection';
import { atSpot, type Spot, sameSpot } from '../spots';
import type { Gesture } from './gesture';
import { pressed } from './selecting';

/** `before` is where the active cell was when the finger came down: the browser moves the focus before the tap is told. */
export function tap(context: GridContext, spot: Spot, before: Spot, open: (spot: Spot) => void): void {
  const { view } = context;
  const again = sameSpot(before, spot);
  view.store.setState({ handles: false });
  if (again) {
    open(spot);
    return;
  }
  view.select(pressed(context, spot, { extends: false, adds: false }));
  view.store.setState({ scrollTo: { spot, focus: true, still: true } });
}

export function longPress(context: GridContext, spot: Spot): void {
  if (spot.row === 'header' || spot.column === 'name') return;
  context.view.select(atSpot(spot));
  context.view.store.setState({ handles: true, scrollTo: { spot, focus: true, still: true } });
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
  const fixed = spotAt(layoutOf(context), corner);
  return {
    scrolls: true,
    move({ spot }) {
      const over = spot && positionOf(layoutOf(context), spot);
      if (!spot || !over || over.row < 0 || over.column < 0) return;
      view.select({ active: fixed, ranges: [{ kind: 'cells', from: fixed, to: spot }] });
    },
    end() {},
    cancel: () => view.select(before),
  };
}
