/** Where the field for a name lies, in pixels of the grid: over the name that it changes, or where the new thing will stand. */
import { type GridContext, layoutOf } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { anchorOf, type NewPlace } from '../../gridView/layout/newPlace';
import { elementOf } from '../../gridView/layout/pointerCells';

export function boxOver(context: GridContext, root: HTMLElement, cellRef: CellRef) {
  const element = elementOf(root, layoutOf(context), cellRef);
  const frame = root.getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  // Where there is no grid, as on a phone: over the head of the page.
  if (!box) return { left: 8, top: 8, width: Math.max(240, Math.min(frame.width - 16, 520)), height: 44 };
  const height = Math.min(box.height, 40);
  const width = Math.max(Math.min(box.width, 520), 160);
  return { left: Math.max(0, box.left - frame.left), top: box.bottom - frame.top - height, width, height };
}

/** Where the new thing will stand: beside its neighbour, and within the grid. */
export function boxBeside(context: GridContext, root: HTMLElement, place: NewPlace) {
  const { cellRef, side } = anchorOf(layoutOf(context), place);
  const over = boxOver(context, root, cellRef);
  const element = elementOf(root, layoutOf(context), cellRef);
  const frame = root.getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  if (!box) return over;
  const room = { left: frame.width - over.width, top: frame.height - over.height };
  // Not of the neighbour, which may be the short name of a section.
  const width = Math.min(layoutOf(context).measures.name, 520);
  const top = side === 'after' ? box.bottom - frame.top : box.top - frame.top;
  const left = (side === 'after' ? box.right : box.left) - frame.left;
  return place.kind === 'role'
    ? { ...over, left: Math.max(0, Math.min(left, room.left)) }
    : { ...over, width, top: Math.max(0, Math.min(top, room.top)) };
}
