/** A table made even: all rows as long as the longest, and turned round where its layout asks for it. */

import { columnLetters, type Place } from '../../contract/place';
import { type CellMark, MARK_STRIDE, markKey, type Table } from '../../contract/source';

export interface Grid {
  /** Cells trimmed (unless they are our own export's), all rows of one length. */
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  mark(row: number, column: number): CellMark | undefined;
  /** The rows and the columns that have copies of merged cells. */
  readonly merged: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
  /** Cells whose links lead somewhere. */
  readonly linked: readonly { readonly row: number; readonly column: number }[];
  /** Where a cell stands in the file. */
  place(row: number, column?: number): Place;
  /** How long the row was in the file. */
  lengthOf(row: number): number;
  readonly headRows?: number | undefined;
}

export function gridOf(table: Table, exact = false): Grid {
  const { linked, merged } = markedIn(table);
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = table.rows.map((row, place) => {
    if (table.legend)
      row = row.map((cell, column) => (table.legend?.has(markKey(place, column)) ? '' : cell));
    // Most rows are even and tidy as they are, and a million copies of them would take their memory twice.
    if (row.length === width && (exact || areTidy(row))) return row;
    const even = exact ? [...row] : row.map((cell) => tidy(cell));
    while (even.length < width) even.push('');
    return even;
  });
  return {
    rows,
    width,
    headRows: table.headRows,
    mark: (row, column) => table.marks.get(markKey(row, column)),
    linked,
    merged,
    lengthOf: (row) => table.rows[row]?.length ?? 0,
    place: (row, column) => ({
      ...(table.name ? { table: table.name } : {}),
      // A row of text has a line of its own; a spreadsheet's row is found by its number.
      ...placeOfRow(table, row),
      ...(column === undefined ? {} : { column: columnLetters((table.firstColumn ?? 0) + column) }),
    }),
  };
}

/** The cells with links, and where copies of merged cells are. */
function markedIn({ marks, legend }: Table): Pick<Grid, 'linked' | 'merged'> {
  const linked: { row: number; column: number }[] = [];
  const merged = { rows: new Set<number>(), columns: new Set<number>() };
  for (const [key, { links, mergedFrom }] of marks) {
    if (!mergedFrom && !links) continue;
    const [row, column] = [Math.floor(key / MARK_STRIDE), key % MARK_STRIDE];
    if (mergedFrom) {
      merged.rows.add(row);
      merged.columns.add(column);
    }
    if (links && !legend?.has(key)) linked.push({ row, column });
  }
  return { linked, merged };
}

/** Of a copy of a merged cell, where that cell is. Asked of each cell: most rows have none, which is known of the row. */
export function mergedFrom(grid: Grid, row: number, column: number): CellMark['mergedFrom'] {
  return grid.merged.rows.has(row) ? grid.mark(row, column)?.mergedFrom : undefined;
}

function areTidy(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && !isTidy(cell)) return false;
  return true;
}

/** Most cells are a letter or plain text, which begin and end with a sign that is no space. */
function isTidy(cell: string): boolean {
  const isPlain = isPlainSign(cell.charCodeAt(0)) && isPlainSign(cell.charCodeAt(cell.length - 1));
  return isPlain ? !cell.includes('\u00A0') : tidy(cell) === cell;
}

function isPlainSign(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function tidy(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.includes('\u00A0') ? trimmed.replaceAll('\u00A0', ' ').trim() : trimmed;
}

/** Rows become columns. Places still say where a cell stands in the file. */
export function turned(grid: Grid): Grid {
  const rows = Array.from({ length: grid.width }, (_, column) => grid.rows.map((row) => row[column] ?? ''));
  return {
    rows,
    width: grid.rows.length,
    mark: (row, column) => grid.mark(column, row),
    linked: grid.linked.map(({ row, column }) => ({ row: column, column: row })),
    merged: { rows: grid.merged.columns, columns: grid.merged.rows },
    lengthOf: () => grid.rows.length,
    place: (row, column) =>
      column === undefined
        ? { column: columnLetters(row), table: grid.place(0).table, fileLine: lineOfHead(grid, row) }
        : grid.place(column, row),
  };
}

/** Of a column, where its head stands in the file. */
function lineOfHead(grid: Grid, column: number): number | undefined {
  const head = grid.rows.findIndex((row) => (row[column] ?? '') !== '');
  const { line, fileLine, row } = grid.place(Math.max(0, head));
  return line ?? fileLine ?? row;
}

export function placeOfRow({ lines, fileLines, firstRow = 0 }: Table, row: number): Place {
  if (lines) return { line: lines[row] };
  const fileLine = fileLines?.[row];
  return { row: firstRow + row + 1, ...(fileLine === undefined ? {} : { fileLine }) };
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

export function filledIn(row: readonly string[]): number {
  let filled = 0;
  for (const cell of row) if (cell.trim() !== '') filled += 1;
  return filled;
}
