/** Moving the active cell, and extending the selection with the same moves. */
import { type Layout, type Position, positionOf, spotAt } from '../../gridView/layout/layout';
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
import {
  activePosition,
  type CommandRun,
  type Commands,
  type GridContext,
  goToPosition,
  layoutOf,
  matrixOf,
  selectionOf,
} from './context';
import { foldOrUnfold } from './sections';

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

const moveBy =
  (move: Move): CommandRun =>
  (context) => {
    if (context.view.store.getState().extending) extendBy(move)(context);
    else goToPosition(context, move(context, activePosition(context), layoutOf(context)));
  };

/** The corner that moves is the far one of the growing range; the anchor stays the active cell. */
const extendBy =
  (move: Move): CommandRun =>
  (context) => {
    const layout = layoutOf(context);
    const selection = selectionOf(context);
    const corner = selection.ranges.at(-1)?.to ?? selection.active;
    const from = positionOf(layout, corner) ?? activePosition(context);
    const to = spotAt(layout, inside(move(context, from, layout), from));
    context.view.go(extendedTo(selection, to), to, false);
  };

/** A selection that began among the cells does not grow into the headers. */
function inside(to: Position, from: Position): Position {
  return {
    row: from.row < 0 ? to.row : Math.max(to.row, 0),
    column: from.column < 0 ? to.column : Math.max(to.column, 0),
  };
}

/** Tab and Enter walk inside a selection of several cells, row by row or column by column. */
function cycled(context: GridContext, back: boolean, byRow: boolean): boolean {
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
  const cellRef = spotAt(layout, next);
  context.view.go({ ...selection, active: cellRef }, cellRef);
  return true;
}

// Nobody walks through more cells by Tab; collecting a whole matrix of them would only make the key slow.
const MOST_CYCLED = 20_000;

const enter =
  (back: boolean): CommandRun =>
  (context) => {
    const { row, column } = activePosition(context);
    const shown = layoutOf(context).rows[row];
    if (cycled(context, back, false)) return;
    if (shown?.kind === 'section' && !back) foldOrUnfold(context);
    else if ((row < 0 || column < 0) && !back)
      context.view.open({ kind: 'rename', cellRef: selectionOf(context).active });
    else moveBy(MOVES[back ? 'up' : 'down'])(context);
  };

export const moving: Commands = {
  ...(Object.fromEntries(
    (['up', 'down', 'left', 'right'] as const).flatMap((direction) => [
      [`move-${direction}`, moveBy(MOVES[direction])],
      [`edge-${direction}`, moveBy(MOVES[`edge-${direction}`])],
      [`extend-${direction}`, extendBy(MOVES[direction])],
      [`extend-edge-${direction}`, extendBy(MOVES[`edge-${direction}`])],
      [`page-${direction}`, moveBy(MOVES[`page-${direction}`])],
    ]),
  ) as Commands),
  'row-start': moveBy(MOVES['row-start']),
  'row-end': moveBy(MOVES['row-end']),
  'grid-start': moveBy(MOVES['grid-start']),
  'grid-end': moveBy(MOVES['grid-end']),
  'extend-row-start': extendBy(MOVES['row-start']),
  'extend-row-end': extendBy(MOVES['row-end']),
  'extend-grid-start': extendBy(MOVES['grid-start']),
  'extend-grid-end': extendBy(MOVES['grid-end']),
  'extend-page-up': extendBy(MOVES['page-up']),
  'extend-page-down': extendBy(MOVES['page-down']),
  next: (context) => void (cycled(context, false, true) || moveBy(MOVES.right)(context)),
  previous: (context) => void (cycled(context, true, true) || moveBy(MOVES.left)(context)),
  enter: enter(false),
  'enter-up': enter(true),
  'show-active': (context) => context.view.scrollTo(selectionOf(context).active),
};
