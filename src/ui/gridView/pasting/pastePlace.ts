/** Where a pasted table goes: which row and column of the grid each of its rows and columns lands on. */
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Selection } from '../layout/cellRefs';
import type { Layout } from '../layout/layout';
import { activityRows, roleColumns } from '../selection/fill';
import { type Area, areaOf } from '../selection/selection';
import { cellFromText } from './cellText';
import { headsIn, type NamedPlaces, placesByName } from './pastedHeads';
import type { Grid } from './tableText';

export interface PastePlace {
  /** Per row of the target its row in the table; -1 in the grid is the header. `null` is a row still to be added. */
  readonly rows: readonly (readonly [target: number | null, source: number])[];
  readonly columns: readonly (readonly [target: number | null, source: number])[];
  /** The row of the table that names the roles still to be added, where it is not written to the header. */
  readonly heads?: number;
  /** The column of the table that names the activities still to be added, where it is not written to the names. */
  readonly names?: number;
  /** What was done with names that the table brought along. */
  readonly told?: string;
}

export function pastePlace(layout: Layout, matrix: Matrix, selection: Selection, grid: Grid): PastePlace {
  const { scheme } = matrix;
  const range = selection.ranges.at(-1);
  const area = (range && areaOf(layout, range)) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const start = startOf(layout, scheme, area, range?.kind ?? 'cells', grid);
  const heads = headsIn(scheme, grid);
  // Names go onto names; poured over letters they would push every letter one cell aside.
  const skipped = {
    rows: heads.row && start.row >= 0 ? 1 : 0,
    columns: heads.column && start.column >= 0 ? 1 : 0,
  };
  // On a name, a table that names both brings rows and roles that are not there yet; it writes over nothing else.
  const growing =
    heads.row && heads.column && start.row >= 0 && start.column < 0
      ? placesByName(layout, matrix, grid, true)
      : undefined;
  if (growing)
    return {
      rows: growing.rows.map((target, place) => [target, place + 1] as const),
      columns: [[-1, 0], ...growing.columns.map((target, place) => [target, place + 1] as const)],
      heads: 0,
      told: BY_NAME,
    };
  const byName = skipped.rows + skipped.columns === 2 ? placesOfKnown(layout, matrix, grid) : undefined;
  if (byName)
    return {
      rows: byName.rows.map((target, place) => [target, place + 1] as const),
      columns: byName.columns.map((target, place) => [target, place + 1] as const),
      heads: 0,
      names: 0,
      told: BY_NAME,
    };
  const size = {
    rows: grid.length - skipped.rows,
    columns: Math.max(...grid.map((row) => row.length)) - skipped.columns,
  };
  const columns = [...(start.column < 0 ? [-1] : []), ...columnsFrom(layout, Math.max(start.column, 0))];
  const inside = {
    rows: activityRows(layout, { ...area, top: start.row }).length + (start.row < 0 ? 1 : 0),
    columns: roleColumns({ ...area, left: start.column }).length + (start.column < 0 ? 1 : 0),
  };
  const count = repeated(size.rows, inside.rows);
  const rows = [...(start.row < 0 ? [-1] : []), ...rowsFrom(layout, Math.max(start.row, 0), count)];
  return {
    rows: pairs(rows, count, size.rows, skipped.rows),
    columns: pairs(columns, repeated(size.columns, inside.columns), size.columns, skipped.columns),
    ...(skipped.rows + skipped.columns > 0 ? { told: NAMES_SKIPPED } : {}),
  };
}

/** A table that names a role and an activity of this matrix is about this matrix: what else it names is new. */
function placesOfKnown(layout: Layout, matrix: Matrix, grid: Grid): NamedPlaces | undefined {
  const places = placesByName(layout, matrix, grid, true);
  const isKnown = (place: number | null) => place !== null;
  return places?.rows.some(isKnown) && places.columns.some(isKnown) ? places : undefined;
}

const BY_NAME = 'The letters were placed by the names of roles and activities in the pasted table.';

const NAMES_SKIPPED =
  'The names in the pasted table were skipped, and its letters were placed from the selected cell on, in the order of the table.';

/** A table that fits a whole number of times into the selection is repeated; any other pours out from the corner. */
function repeated(size: number, inside: number): number {
  return inside > size && inside % size === 0 ? inside : size;
}

function pairs(targets: readonly number[], count: number, size: number, skipped: number) {
  return Array.from(
    { length: count },
    (_, place) => [targets[place] ?? null, skipped + (place % size)] as const,
  );
}

/** Whole rows and columns are pasted with their names only where the table has names to give. */
function startOf(layout: Layout, scheme: Scheme, area: Area, kind: string, grid: Grid) {
  const width = Math.max(...grid.map((row) => row.length));
  // A blank matrix takes a table with all its names.
  if (layout.of === 0 && layout.columns.length === 0)
    return { row: width > 1 && headsRoles(scheme, grid) ? -1 : firstRow(layout), column: -1 };
  const named = grid.some((row) => typeof cellFromText(scheme, row[0] ?? '') === 'string');
  const whole = kind === 'rows' || kind === 'all';
  const column = area.left < 0 && (!whole || (named && width > 1)) ? -1 : Math.max(area.left, 0);
  const row = kind === 'columns' || kind === 'all' ? 0 : area.top;
  // A table is never poured over the heading of a section.
  return { row: layout.rows[row]?.kind === 'section' ? row + 1 : row, column };
}

/** Whether the first line names roles: beside its corner are words, and none of them are letters. */
function headsRoles(scheme: Scheme, [first = []]: Grid): boolean {
  const names = first.slice(1).filter((text) => text.trim() !== '');
  return names.length > 0 && names.every((text) => typeof cellFromText(scheme, text) === 'string');
}

function firstRow({ rows }: Layout): number {
  return rows[0]?.kind === 'section' ? 1 : 0;
}

/** The first so many activities. */
function rowsFrom(layout: Layout, start: number, count: number): number[] {
  const rows: number[] = [];
  for (let row = start; row < layout.rows.length && rows.length < count; row += 1) {
    if (layout.rows[row]?.kind === 'activity') rows.push(row);
  }
  return rows;
}

function columnsFrom(layout: Layout, start: number): number[] {
  return roleColumns({ left: start, right: layout.columns.length - 1, top: 0, bottom: 0 });
}
