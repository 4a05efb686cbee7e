/** The grid as it is laid out: flat lists of rows and columns with their positions. It holds no values of cells. */
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { CellRef, ColumnKey, RowKey } from './cellRefs';

export interface SectionRow {
  readonly kind: 'section';
  readonly key: SectionId;
  readonly folded: boolean;
  /** Rows that pass the filters, folded or not. */
  readonly rows: number;
}

export interface ActivityRow {
  readonly kind: 'activity';
  readonly key: ActivityId;
  readonly sectionId: SectionId;
}

export type LayoutRow = SectionRow | ActivityRow;

/** Sizes in CSS pixels. */
export interface Measures {
  readonly row: number;
  readonly section: number;
  readonly header: number;
  readonly name: number;
}

export interface Layout {
  readonly rows: readonly LayoutRow[];
  /** One more than rows: the last is the height of all. The header is above and not counted. */
  readonly tops: Float64Array;
  readonly columns: readonly RoleId[];
  /** One more than columns, from the left edge of the first role; the name column is left of it. */
  readonly lefts: Float64Array;
  /** Number of columns at the start that stay in view beside the name. */
  readonly frozen: number;
  readonly measures: Measures;
  readonly rowIndex: ReadonlyMap<RowKey, number>;
  readonly columnIndex: ReadonlyMap<ColumnKey, number>;
  /** Activities shown (in folded sections too), of all there are. */
  readonly shown: number;
  readonly of: number;
}

/** A place by number. Row -1 is the header, column -1 the activity's name. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Column {
  readonly id: RoleId;
  readonly width: number;
}

/** Which rows there are, before they have places. */
export interface ShownRows {
  readonly rows: readonly LayoutRow[];
  /** Activities that pass the filters, of all there are. */
  readonly shown: number;
  readonly of: number;
}

export interface ShownColumns {
  readonly columns: readonly Column[];
  readonly frozen: number;
}

/** Rows that a layout had `before` are not counted again. */
export function layoutOf(
  { rows, shown, of }: ShownRows,
  { columns, frozen }: ShownColumns,
  measures: Measures,
  before?: Layout,
): Layout {
  const tops = new Float64Array(rows.length + 1);
  let top = 0;
  for (let index = 0; index < rows.length; index += 1) {
    top += rows[index]?.kind === 'section' ? measures.section : measures.row;
    tops[index + 1] = top;
  }
  const rowIndex = before?.rows === rows ? before.rowIndex : indexOf(rows);
  const columnIndex = new Map<ColumnKey, number>([['name', -1]]);
  const lefts = new Float64Array(columns.length + 1);
  columns.forEach((column, index) => {
    columnIndex.set(column.id, index);
    lefts[index + 1] = (lefts[index] ?? 0) + column.width;
  });
  const ids = columns.map((column) => column.id);
  return { rows, tops, columns: ids, lefts, frozen, measures, rowIndex, columnIndex, shown, of };
}

function indexOf(rows: readonly LayoutRow[]): ReadonlyMap<RowKey, number> {
  const rowIndex = new Map<RowKey, number>([['header', -1]]);
  for (let index = 0; index < rows.length; index += 1) rowIndex.set(rows[index]?.key ?? 'header', index);
  return rowIndex;
}

export function topOf(layout: Layout, row: number): number {
  return layout.tops[row] ?? 0;
}

export function leftOf(layout: Layout, column: number): number {
  return layout.lefts[column] ?? 0;
}

export function heightOf(layout: Layout, row: number): number {
  return topOf(layout, row + 1) - topOf(layout, row);
}

export function widthOf(layout: Layout, column: number): number {
  return leftOf(layout, column + 1) - leftOf(layout, column);
}

/** Of the names and all roles. */
export function fullWidth(layout: Layout): number {
  return layout.measures.name + (layout.lefts.at(-1) ?? 0);
}

/** The entry that covers a distance: the last whose start is not behind it. */
export function indexAt(starts: Float64Array, distance: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function cellRefAt(layout: Layout, { row, column }: Position): CellRef {
  return { row: layout.rows[row]?.key ?? 'header', column: layout.columns[column] ?? 'name' };
}

/** Undefined where the cellRef is not shown: filtered away, folded, hidden or gone. */
export function positionOf(layout: Layout, cellRef: CellRef): Position | undefined {
  const row = layout.rowIndex.get(cellRef.row);
  const column = layout.columnIndex.get(cellRef.column);
  return row === undefined || column === undefined ? undefined : { row, column };
}
