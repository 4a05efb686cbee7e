/** Moving the active cell, and extending the selection with the same moves. */
import { cellRefAt, type Layout, type Position, positionOf } from '../../gridView/layout/layout';
import {
  clamped,
  type Direction,
  type Filled,
  pagedColumn,
  pagedRow,
  stepped,
  toEdge,
} from '../../gridView/selection/movement';
import { areasOf, extendedTo, isOneCell, within } from '../../gridView/selection/selection';
import type { Command } from '../command/command';
import {
  activePosition,
  type GridContext,
  goToPosition,
  layoutOf,
  matrixOf,
  selectionOf,
} from '../command/context';

type Move = (context: GridContext, from: Position, layout: Layout) => Position;

const step =
  (direction: Direction): Move =>
  (_, from, layout) =>
    stepped(layout, from, direction);

const edge =
  (direction: Direction): Move =>
  (context, from, layout) =>
    toEdge(layout, from, direction, filledIn(context, layout));

const page =
  (down: boolean): Move =>
  ({ view }, from, layout) => {
    const height = view.store.getState().room.height - layout.measures.header;
    return { row: pagedRow(layout, from.row, height, down), column: from.column };
  };

const sidePage =
  (right: boolean): Move =>
  ({ view }, from, layout) => {
    const width = view.store.getState().room.width - layout.measures.name;
    return { row: from.row, column: pagedColumn(layout, from.column, width, right) };
  };

const MOVES = {
  up: step('up'),
  down: step('down'),
  left: step('left'),
  right: step('right'),
  'edge-up': edge('up'),
  'edge-down': edge('down'),
  'edge-left': edge('left'),
  'edge-right': edge('right'),
  'row-start': (_, from) => ({ row: from.row, column: 0 }),
  'row-end': (_, from, layout) => clamped(layout, { row: from.row, column: Infinity }),
  'grid-start': (_, __, layout) => ({ row: firstActivity(layout), column: 0 }),
  'grid-end': (_, __, layout) => clamped(layout, { row: Infinity, column: Infinity }),
  'page-up': page(false),
  'page-down': page(true),
  'page-left': sidePage(false),
  'page-right': sidePage(true),
} satisfies { readonly [name: string]: Move };

function filledIn(context: GridContext, layout: Layout): Filled {
  const { activities } = matrixOf(context);
  return ({ row, column }) => {
    const shown = layout.rows[row];
    const roleId = layout.columns[column];
    return (
      shown?.kind === 'activity' &&
      roleId !== undefined &&
      Boolean(activities[shown.key]?.assignments[roleId])
    );
  };
}

function firstActivity(layout: Layout): number {
  return Math.max(
    0,
    layout.rows.findIndex((row) => row.kind === 'activity'),
  );
}

export type MoveName = keyof typeof MOVES;

/** One command for each move of a family: what each does, its id, its label and its key. */
export function moveCommands(
  moves: readonly (readonly [move: MoveName, id: string, label: string, keys: string])[],
  run: (context: GridContext, move: MoveName) => void,
): readonly Command[] {
  return moves.map(([move, id, label, keys]) => ({
    id,
    label,
    keys: [keys],
    palette: false,
    run: (context) => run(context, move),
  }));
}

export function moveBy(context: GridContext, name: MoveName): void {
  const move: Move = MOVES[name];
  if (context.view.store.getState().extending) extendBy(context, name);
  else goToPosition(context, move(context, activePosition(context), layoutOf(context)));
}

/** The corner that moves is the far one of the growing range; the anchor stays the active cell. */
export function extendBy(context: GridContext, name: MoveName): void {
  const move: Move = MOVES[name];
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  const corner = selection.ranges.at(-1)?.to ?? selection.active;
  const from = positionOf(layout, corner) ?? activePosition(context);
  const to = cellRefAt(layout, inside(move(context, from, layout), from));
  context.view.go(extendedTo(selection, to), to, false);
}

/** A selection that began among the cells does not grow into the headers. */
function inside(to: Position, from: Position): Position {
  return {
    row: from.row < 0 ? to.row : Math.max(to.row, 0),
    column: from.column < 0 ? to.column : Math.max(to.column, 0),
  };
}

/** Goes on to the next cell, as Tab and Enter do: inside a selection of several cells, else beside the active one. */
export function stepOn(context: GridContext, way: Direction): void {
  const back = way === 'up' || way === 'left';
  const byRow = way === 'left' || way === 'right';
  if (!walkSelection(context, back, byRow)) moveBy(context, way);
}

/** Row by row or column by column. Returns false where a single cell is selected. */
export function walkSelection(context: GridContext, back: boolean, byRow: boolean): boolean {
  const selection = selectionOf(context);
  if (isOneCell(selection)) return false;
  const layout = layoutOf(context);
  const areas = areasOf(layout, selection.ranges);
  const cellRefs: Position[] = areas.flatMap((area) => {
    const cells: Position[] = [];
    for (let row = Math.max(area.top, 0); row <= area.bottom && cells.length <= MOST_CYCLED; row += 1) {
      if (layout.rows[row]?.kind !== 'activity') continue;
      for (let column = Math.max(area.left, 0); column <= area.right; column += 1)
        cells.push({ row, column });
    }
    return byRow ? cells : cells.sort((one, other) => one.column - other.column || one.row - other.row);
  });
  const active = activePosition(context);
  const place = cellRefs.findIndex(
    (cellRef) => cellRef.row === active.row && cellRef.column === active.column,
  );
  const next = cellRefs[(place + (back ? -1 : 1) + cellRefs.length) % cellRefs.length];
  if (!next || !areas.some((area) => within(next, area))) return false;
  const cellRef = cellRefAt(layout, next);
  context.view.go({ ...selection, active: cellRef }, cellRef);
  return true;
}

// Cells that Tab walks through. Collecting a whole matrix of them would make the key slow.
const MOST_CYCLED = 20_000;
