/** Scrolls the grid while a drag stays at its edge, faster the further the pointer is out, up to a limit. */

const EDGE = 28;
const FASTEST = 24;

interface Insets {
  readonly top: number;
  readonly left: number;
}

/** Pixels per frame in each direction. */
export function edgeSpeed(box: DOMRect, insets: Insets, x: number, y: number): { x: number; y: number } {
  return {
    x: speed(x - box.left - insets.left, box.right - x),
    y: speed(y - box.top - insets.top, box.bottom - y),
  };
}

function speed(fromStart: number, fromEnd: number): number {
  if (fromStart < EDGE) return -Math.min(FASTEST, (EDGE - fromStart) / 2);
  return fromEnd < EDGE ? Math.min(FASTEST, (EDGE - fromEnd) / 2) : 0;
}
