/** A table made even: all rows as long as the longest, turned round or cut in parts where its layout asks for it. */

import { columnLetters, type Place } from '../../contract/place';
import { type Block, type CellMark, MARK_STRIDE, markKey, type Table } from '../../contract/source';
import { meaningOfHead } from '../words/headWords';
import { wordKey } from '../words/wordKey';

export interface Grid {
  /** Cells trimmed (unless they are our own export's), all rows of one length. */
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  mark(row: number, column: number): CellMark | undefined;
  /** Cells whose links lead somewhere. */
  readonly linked: readonly { readonly row: number; readonly column: number }[];
  /** Where a cell stands in the file. */
  place(row: number, column?: number): Place;
  /** How long the row was in the file. */
  lengthOf(row: number): number;
  readonly headRows?: number | undefined;
}

export function gridOf(table: Table, exact = false): Grid {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = table.rows.map((row, place) => {
    if (table.legend)
      row = row.map((cell, column) => (table.legend?.has(markKey(place, column)) ? '' : cell));
    // Most rows are even and tidy as they are, and a million copies of them would take their memory twice.
    if (row.length === width && (exact || row.every((cell) => tidy(cell) === cell))) return row;
    const even = exact ? [...row] : row.map((cell) => tidy(cell));
    while (even.length < width) even.push('');
    return even;
  });
  return {
    rows,
    width,
    headRows: table.headRows,
    mark: (row, column) => table.marks.get(markKey(row, column)),
    linked: linkedIn(table),
    lengthOf: (row) => table.rows[row]?.length ?? 0,
    place: (row, column) => ({
      ...(table.name ? { table: table.name } : {}),
      // A row of text has a line of its own; a spreadsheet's row is found by its number.
      ...(table.lines ? { line: table.lines[row] } : { row: (table.firstRow ?? 0) + row + 1 }),
      ...(column === undefined ? {} : { column: columnLetters((table.firstColumn ?? 0) + column) }),
    }),
  };
}

function linkedIn({ marks, legend }: Table): Grid['linked'] {
  const linked: { row: number; column: number }[] = [];
  for (const [key, { links }] of marks)
    if (links && !legend?.has(key))
      linked.push({ row: Math.floor(key / MARK_STRIDE), column: key % MARK_STRIDE });
  return linked;
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
    lengthOf: () => grid.rows.length,
    place: (row, column) =>
      column === undefined
        ? { column: columnLetters(row), table: grid.place(0).table }
        : grid.place(column, row),
  };
}

/** A sheet as what it holds: tables, and lines of text where rows have one text each. */
export function blocksOfSheet(
  table: Table,
  startsTable: (rows: Table['rows'], row: number) => boolean,
): Block[] {
  return sideBySide(table, startsTable).flatMap((side) => stacked(side, startsTable));
}

function stacked(table: Table, startsTable: (rows: Table['rows'], row: number) => boolean): Block[] {
  return partsOf(table, startsTable).flatMap((part, place): Block[] => {
    if (part.rows.some((row) => differentIn(row) > 1) || table.rows.every((row) => row.length === 1))
      return [part];
    const texts = part.rows.flatMap((row) => row.find((cell) => cell.trim() !== '') ?? []);
    const [title = ''] = texts;
    const isTitled = place === 0 && part.rows.length < table.rows.length && isTitle(title);
    return texts.map(
      (text, at): Block =>
        isTitled && at === 0
          ? { kind: 'heading', level: 1, text: text.trim() }
          : { kind: 'text', text: text.trim() },
    );
  });
}

/** Not a legend, and no sentence. */
function isTitle(text: string): boolean {
  return text.trim().length < 120 && !/\p{Lu}\s*[=:\u2013-]\s*\p{L}{3}.*[,;]/u.test(text);
}

/** Two tables beside each other: an empty column between them, and a head of its own for each. */
function sideBySide(table: Table, startsTable: (rows: Table['rows'], row: number) => boolean): Table[] {
  if (table.rows.length > WIDEST_LOOK) return [table];
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = table.rows.findIndex((row) => filledIn(row) > 1);
  const starts = [0];
  for (let column = 1; column < width - 2; column += 1) {
    if (!table.rows.every((row) => (row[column] ?? '').trim() === '')) continue;
    const [left, right] = [
      table.rows.map((row) => row.slice(starts.at(-1), column)),
      table.rows.map((row) => row.slice(column + 1)),
    ];
    const isHead = isTold(left[first]) && isTold(right[first]) && startsTable(right, first);
    if (isHead && startsTable(left, first)) starts.push(column + 1);
  }
  if (starts.length === 1) return [table];
  return starts.map((from, part) => columnsOfTable(table, from, starts[part + 1] ?? width));
}

/** Rows of a sheet that may hold tables side by side. */
const WIDEST_LOOK = 1_000;

// "Task" or "Role" at its beginning.
function isTold(head: readonly string[] = []): boolean {
  const meaning = meaningOfHead(head.find((cell) => cell.trim() !== '') ?? '');
  return meaning === 'activity' || meaning === 'role' || meaning === 'section';
}

function columnsOfTable(table: Table, from: number, until: number): Table {
  const marks = new Map<number, CellMark>();
  for (const [key, mark] of table.marks) {
    const column = key % MARK_STRIDE;
    if (column >= from && column < until) marks.set(key - from, mark);
  }
  const rows = table.rows.map((row) => row.slice(from, until));
  return { ...table, rows, marks, firstColumn: (table.firstColumn ?? 0) + from };
}

/** Cuts a sheet into the tables it holds: at blank rows that are followed by another head. */
function partsOf(table: Table, startsTable: (rows: Table['rows'], row: number) => boolean): Table[] {
  const starts = [0];
  for (let row = 1; row < table.rows.length; row += 1) {
    const blankBefore = isBlank(table.rows[row - 1] ?? []);
    const isTitle = () => filledIn(table.rows[row] ?? []) === 1 && startsTable(table.rows, row + 1);
    const isNext = blankBefore && (isTitle() || startsTable(table.rows, row));
    if (
      !isBlank(table.rows[row] ?? []) &&
      (isNext || isAnotherHead(table, starts.at(-1) ?? 0, row, startsTable))
    )
      starts.push(row);
  }
  if (starts.length === 1) return [table];
  return starts.map((from, part) => slice(table, from, starts[part + 1] ?? table.rows.length));
}

const headColumns = new WeakMap<readonly string[], readonly number[]>();

/** The columns of a head that name activities: found once, and asked for by each row of a large table. */
function activityHeads(head: readonly string[]): readonly number[] {
  const known = headColumns.get(head);
  if (known) return known;
  const found = head.flatMap((name, at) => (meaningOfHead(name) === 'activity' ? [at] : []));
  headColumns.set(head, found);
  return found;
}

function firstHead(table: Table, from: number, until: number): readonly string[] | undefined {
  for (let row = from; row < until; row += 1) {
    const cells = table.rows[row] ?? [];
    if (filledIn(cells) > 1) return cells;
  }
  return undefined;
}

/** "Task" stands again where it stood in the head, beside names of other roles. */
function isAnotherHead(
  table: Table,
  from: number,
  row: number,
  startsTable: (rows: Table['rows'], row: number) => boolean,
): boolean {
  const cells = table.rows[row] ?? [];
  if (row - from < 2) return false;
  const head = firstHead(table, from, row);
  const column = head
    ? activityHeads(head).find((at) => wordKey(head[at] ?? '') === wordKey(cells[at] ?? ''))
    : undefined;
  return (
    head !== undefined &&
    column !== undefined &&
    cells.some((cell, at) => cell.trim() !== '' && wordKey(cell) !== wordKey(head[at] ?? '')) &&
    startsTable(table.rows, row)
  );
}

function slice(table: Table, from: number, until: number): Table {
  const marks = new Map<number, CellMark>();
  for (const [key, mark] of table.marks) {
    const row = Math.floor(key / MARK_STRIDE);
    if (row >= from && row < until) marks.set(key - from * MARK_STRIDE, mark);
  }
  const lines = table.lines?.slice(from, until);
  // Rows are found by their number in the file, so a part of a sheet keeps the numbers it had.
  const firstRow = (table.firstRow ?? 0) + from;
  const { name, firstColumn, hidden } = table;
  return {
    kind: 'table',
    name,
    rows: table.rows.slice(from, until),
    marks,
    lines,
    firstRow,
    firstColumn,
    hidden,
  };
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Texts of a row, each once: a merged title is one. */
function differentIn(row: readonly string[]): number {
  return new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
}

export function filledIn(row: readonly string[]): number {
  let filled = 0;
  for (const cell of row) if (cell.trim() !== '') filled += 1;
  return filled;
}
