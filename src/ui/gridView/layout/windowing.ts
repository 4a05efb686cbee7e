/** Which rows and columns are drawn: those in view and a few around, and always the active cell's. */
import { indexAt, type Layout, type Position } from './layout';
import type { Room } from './measures';

export interface Scroll {
  readonly top: number;
  readonly left: number;
}

export interface Window {
  /** First and last, included; last is before first where there is nothing to draw. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Rows and columns that are drawn beyond each edge of what is in view. */
interface Spare {
  readonly rows: number;
  readonly columns: number;
}

// The browser may scroll this far before our scroll listener runs; beyond it the picture is shown.
export const SPARE: Spare = { rows: 2, columns: 1 };
export const NO_SPARE: Spare = { rows: 0, columns: 0 };

export function windowAt(layout: Layout, scroll: Scroll, room: Room, spare = SPARE): Window {
  const { measures, rows, columns } = layout;
  const height = room.height - measures.header;
  const width = room.width - measures.name;
  const first = indexAt(layout.tops, scroll.top) - spare.rows;
  const last = indexAt(layout.tops, scroll.top + height) + spare.rows;
  const left = indexAt(layout.lefts, scroll.left) - spare.columns;
  const right = indexAt(layout.lefts, scroll.left + width) + spare.columns;
  return {
    rows: [Math.max(0, first), Math.min(rows.length - 1, last)],
    columns: [Math.max(0, left), Math.min(columns.length - 1, right)],
  };
}

/** The numbers from first to last, with some more in their places. */
export function drawn([first, last]: readonly [number, number], more: readonly number[]): number[] {
  const all: number[] = [];
  for (let index = first; index <= last; index += 1) all.push(index);
  const outside = more.filter((index) => index >= 0 && (index < first || index > last));
  return outside.length === 0 ? all : [...new Set([...all, ...outside])].sort((one, other) => one - other);
}

/** How far to scroll so that a cell is in full view, clear of the header and of the columns that stay. */
export function scrollFor(layout: Layout, scroll: Scroll, room: Room, { row, column }: Position): Scroll {
  const { measures, frozen } = layout;
  const pinned = layout.lefts[frozen] ?? 0;
  return {
    top:
      row < 0
        ? scroll.top
        : nearestScroll(
            scroll.top,
            room.height - measures.header,
            layout.tops[row] ?? 0,
            layout.tops[row + 1] ?? 0,
          ),
    left:
      column < frozen
        ? column < 0 || frozen > 0
          ? scroll.left
          : 0
        : nearestScroll(
            scroll.left,
            room.width - measures.name - pinned,
            (layout.lefts[column] ?? 0) - pinned,
            (layout.lefts[column + 1] ?? 0) - pinned,
          ),
  };
}

function nearestScroll(at: number, size: number, start: number, end: number): number {
  if (start < at) return start;
  return end > at + size ? Math.min(start, end - size) : at;
}
