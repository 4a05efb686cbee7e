/** Where a move leads: one step, to the edge of the filled cells, a page, an end. Nothing ever wraps around. */
import type { Layout, Position } from '../layout/layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Whether a cell holds something; section rows and headers never do. */
export type Filled = (position: Position) => boolean;

const STEPS: { readonly [direction in Direction]: Position } = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export function stepped(layout: Layout, from: Position, direction: Direction, count = 1): Position {
  const step = STEPS[direction];
  return clamped(layout, { row: from.row + step.row * count, column: from.column + step.column * count });
}

/** Into the grid from wherever it is; the header and the name column are in it. */
export function clamped(layout: Layout, { row, column }: Position): Position {
  return {
    row: Math.max(-1, Math.min(row, layout.rows.length - 1)),
    column: Math.max(-1, Math.min(column, layout.columns.length - 1)),
  };
}

/** As in a spreadsheet: from a filled cell to the last filled one of its block, else to the next filled one, else the edge. */
export function toEdge(layout: Layout, from: Position, direction: Direction, filled: Filled): Position {
  const next = cellAfter(layout, from, direction);
  if (!next) return stepped(layout, from, direction);
  const inBlock = filled(from) && filled(next);
  let at = next;
  while (filled(at) === inBlock) {
    const after = cellAfter(layout, at, direction);
    if (!after) return at;
    if (inBlock && !filled(after)) return at;
    at = after;
  }
  return at;
}

/** The next cell of an activity and a role; sections are stepped over, headers are no cells. */
function cellAfter(layout: Layout, from: Position, direction: Direction): Position | undefined {
  const step = STEPS[direction];
  let at = { row: from.row + step.row, column: from.column + step.column };
  const onSection = () => layout.rows[at.row]?.kind === 'section';
  while (step.row !== 0 && onSection()) at = { row: at.row + step.row, column: at.column };
  const inside = at.row >= 0 && at.row < layout.rows.length && at.column >= 0 && !onSection();
  return inside && at.column < layout.columns.length ? at : undefined;
}

/** The last row that starts within a viewport's height below (or above) this one. */
export function pagedRow(layout: Layout, row: number, height: number, down: boolean): number {
  const start = layout.tops[Math.max(row, 0)] ?? 0;
  let at = Math.max(row, 0);
  const goesOn = () =>
    down
      ? at < layout.rows.length - 1 && (layout.tops[at + 2] ?? Infinity) - start <= height
      : at > 0 && start - (layout.tops[at - 1] ?? 0) <= height;
  const first = at;
  while (goesOn()) at += down ? 1 : -1;
  return at === first ? stepped(layout, { row, column: 0 }, down ? 'down' : 'up').row : at;
}

export function pagedColumn(layout: Layout, column: number, width: number, right: boolean): number {
  const start = layout.lefts[Math.max(column, 0)] ?? 0;
  let at = Math.max(column, 0);
  const goesOn = () =>
    right
      ? at < layout.columns.length - 1 && (layout.lefts[at + 2] ?? Infinity) - start <= width
      : at > 0 && start - (layout.lefts[at - 1] ?? 0) <= width;
  const first = at;
  while (goesOn()) at += right ? 1 : -1;
  return at === first ? stepped(layout, { row: 0, column }, right ? 'right' : 'left').column : at;
}
