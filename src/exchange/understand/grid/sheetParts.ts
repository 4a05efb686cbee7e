/** A sheet cut into what it holds: tables below and beside each other, and lines of text. */
import { type Block, type CellMark, MARK_STRIDE, type Table } from '../../contract/source';
import { meaningOfHead } from '../words/headWords';
import { wordKey } from '../words/wordKey';
import { filledIn, isBlank } from './grid';

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
  let head = firstHead(table, 0);
  for (let row = 1; row < table.rows.length; row += 1) {
    const last = starts.at(-1) ?? 0;
    const isNext = isNextTable(table, row, startsTable);
    if (!isNext && (row - last < 2 || !isAnotherHead(table, head, row, startsTable))) continue;
    // "Plant B" right above another head is its title.
    const isTitled = !isNext && row - 1 > (head?.row ?? last) && filledIn(table.rows[row - 1] ?? []) === 1;
    starts.push(isTitled ? row - 1 : row);
    head = firstHead(table, row);
  }
  if (starts.length === 1) return [table];
  return starts.map((from, part) => slice(table, from, starts[part + 1] ?? table.rows.length));
}

/** Below a blank row a title or a head. */
function isNextTable(
  { rows }: Table,
  row: number,
  startsTable: (rows: Table['rows'], row: number) => boolean,
): boolean {
  if (!isBlank(rows[row - 1] ?? []) || isBlank(rows[row] ?? [])) return false;
  return (filledIn(rows[row] ?? []) === 1 && startsTable(rows, row + 1)) || startsTable(rows, row);
}

/** The head of a part of a table, which each row below is compared with. */
interface FirstHead {
  readonly row: number;
  readonly cells: readonly string[];
  /** The columns that it calls activities, and by which word. */
  readonly activities: readonly { readonly at: number; readonly key: string }[];
}

function firstHead({ rows }: Table, from: number): FirstHead | undefined {
  const row = rows.findIndex((cells, at) => at >= from && filledIn(cells) > 1);
  if (row < 0) return undefined;
  const cells = rows[row] ?? [];
  const activities = cells.flatMap((name, at) =>
    meaningOfHead(name) === 'activity' ? [{ at, key: wordKey(name) }] : [],
  );
  return { row, cells, activities };
}

/** "Task" stands again where it stood in the head, beside names of other roles. */
function isAnotherHead(
  table: Table,
  head: FirstHead | undefined,
  row: number,
  startsTable: (rows: Table['rows'], row: number) => boolean,
): boolean {
  const cells = table.rows[row] ?? [];
  return (
    head !== undefined &&
    head.row < row &&
    head.activities.some(({ at, key }) => wordKey(cells[at] ?? '') === key) &&
    cells.some((cell, at) => cell.trim() !== '' && wordKey(cell) !== wordKey(head.cells[at] ?? '')) &&
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
  const fileLines = table.fileLines?.slice(from, until);
  // Rows are found by their number in the file, so a part of a sheet keeps the numbers it had.
  const firstRow = (table.firstRow ?? 0) + from;
  const { name, firstColumn, hidden } = table;
  return {
    kind: 'table',
    name,
    rows: table.rows.slice(from, until),
    marks,
    lines,
    fileLines,
    firstRow,
    firstColumn,
    hidden,
  };
}

/** Texts of a row, each once: a merged title is one. */
function differentIn(row: readonly string[]): number {
  return new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
}
