/** Filling a rectangle from cells of its own or beside it. The pattern repeats, as in a spreadsheet. */
import { type Cell, type CellWrite, codesAt } from '../../../domain/matrix/cell';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Layout } from '../layout/layout';
import type { Area } from './selection';

/** The rows of an area that are activities: section rows are never written to. */
export function activityRows(layout: Layout, area: Area): number[] {
  const rows: number[] = [];
  for (let row = Math.max(area.top, 0); row <= area.bottom; row += 1) {
    if (layout.rows[row]?.kind === 'activity') rows.push(row);
  }
  return rows;
}

export function roleColumns(area: Area): number[] {
  const columns: number[] = [];
  for (let column = Math.max(area.left, 0); column <= area.right; column += 1) columns.push(column);
  return columns;
}

export function cellAt(layout: Layout, row: number, column: number): Cell | undefined {
  const shown = layout.rows[row];
  const roleId = layout.columns[column];
  return shown?.kind === 'activity' && roleId ? { activityId: shown.key, roleId } : undefined;
}

/** Every cell of `target` outside of `source` gets the content of the cell of `source` that the pattern puts there. */
export function filled(matrix: Matrix, layout: Layout, source: Area, target: Area): CellWrite[] {
  const fromRows = activityRows(layout, source);
  const fromColumns = roleColumns(source);
  if (fromRows.length === 0 || fromColumns.length === 0) return [];
  const rows = activityRows(layout, target);
  const columns = roleColumns(target);
  const rowStart = rows.indexOf(fromRows[0] ?? 0);
  const columnStart = columns.indexOf(fromColumns[0] ?? 0);
  const [inRows, inColumns] = [new Set(fromRows), new Set(fromColumns)];
  const writes: CellWrite[] = [];
  rows.forEach((row, rowPlace) => {
    columns.forEach((column, columnPlace) => {
      if (inRows.has(row) && inColumns.has(column)) return;
      const from = cellAt(
        layout,
        fromRows[modulo(rowPlace - rowStart, fromRows.length)] ?? 0,
        fromColumns[modulo(columnPlace - columnStart, fromColumns.length)] ?? 0,
      );
      const to = cellAt(layout, row, column);
      if (from && to) writes.push({ ...to, ...contentOf(matrix, from) });
    });
  });
  return writes;
}

/** What is copied of a cell: its letters and when they hold. Notes are about the cell they stand on. */
export function contentOf(matrix: Matrix, cell: Cell): Pick<CellWrite, 'codes' | 'condition'> {
  const condition = matrix.activities[cell.activityId]?.conditions?.[cell.roleId] ?? '';
  return { codes: codesAt(matrix, cell), condition };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
