/** Where a pasted table goes: which row and column of the grid each of its rows and columns lands on. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Selection } from '../layout/cellRefs';
import type { Layout } from '../layout/layout';
import { activityRows, roleColumns } from '../selection/fill';
import { type Area, areaOf } from '../selection/selection';
import { cellFromText } from './cellText';
import type { Grid } from './tableText';

export interface PastePlace {
  /** Per row of the target its row in the table; -1 in the grid is the header. `null` is a row still to be added. */
  readonly rows: readonly (readonly [target: number | null, source: number])[];
  readonly columns: readonly (readonly [target: number | null, source: number])[];
}

export function pastePlace(layout: Layout, scheme: Scheme, selection: Selection, grid: Grid): PastePlace {
  const range = selection.ranges.at(-1);
  const area = (range && areaOf(layout, range)) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const start = startOf(layout, scheme, area, range?.kind ?? 'cells', grid);
  const size = { rows: grid.length, columns: Math.max(...grid.map((row) => row.length)) };
  const rows = [...(start.row < 0 ? [-1] : []), ...rowsFrom(layout, Math.max(start.row, 0))];
  const columns = [...(start.column < 0 ? [-1] : []), ...columnsFrom(layout, Math.max(start.column, 0))];
  const inside = {
    rows: activityRows(layout, { ...area, top: start.row }).length + (start.row < 0 ? 1 : 0),
    columns: roleColumns({ ...area, left: start.column }).length + (start.column < 0 ? 1 : 0),
  };
  return {
    rows: pairs(rows, repeated(size.rows, inside.rows), size.rows),
    columns: pairs(columns, repeated(size.columns, inside.columns), size.columns),
  };
}

/** A table that fits a whole number of times into the selection is repeated; any other pours out from the corner. */
function repeated(size: number, inside: number): number {
  return inside > size && inside % size === 0 ? inside : size;
}

function pairs(targets: readonly number[], count: number, size: number) {
  return Array.from({ length: count }, (_, place) => [targets[place] ?? null, place % size] as const);
}

/** Whole rows and columns are pasted with their names only where the table has names to give. */
function startOf(layout: Layout, scheme: Scheme, area: Area, kind: string, grid: Grid) {
  const width = Math.max(...grid.map((row) => row.length));
  const named = grid.some((row) => typeof cellFromText(scheme, row[0] ?? '') === 'string');
  const whole = kind === 'rows' || kind === 'all';
  const column = area.left < 0 && (!whole || (named && width > 1)) ? -1 : Math.max(area.left, 0);
  const row = kind === 'columns' || kind === 'all' ? 0 : area.top;
  // A table is never poured over the heading of a section.
  return { row: layout.rows[row]?.kind === 'section' ? row + 1 : row, column };
}

function rowsFrom(layout: Layout, start: number): number[] {
  return activityRows(layout, { top: start, bottom: layout.rows.length - 1, left: 0, right: 0 });
}

function columnsFrom(layout: Layout, start: number): number[] {
  return roleColumns({ left: start, right: layout.columns.length - 1, top: 0, bottom: 0 });
}
