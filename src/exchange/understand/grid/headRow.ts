/** Which row is the head: the one that names the columns in which letters stand. */
import type { CellReading } from '../letters/cell';
import { meaningOfHead } from '../words/headWords';
import { isHolderLabel, isRoleWord } from '../words/holderLabels';
import { filledIn, type Grid, mergedFrom } from './grid';
import { kindsBy, type TextKind } from './textKinds';

export type ReadText = (raw: string) => CellReading;

/** How far down a head is looked for, and how many rows are looked at to know a column. */
const HEAD_WITHIN = 30;
const SAMPLE = 400;

export interface ColumnFacts {
  readonly filled: number;
  /** Cells made of letters only. */
  readonly codes: number;
  /** Of them those in words: "Approve". */
  readonly spelled: number;
  /** And those with a number: "1A". */
  readonly counted: number;
  /** Cells that say that nobody is named yet: they may stand in any column. */
  readonly open: number;
  readonly distinct: number;
  /** Which letters stand in it, each once; "?" for signs that may be letters. */
  readonly letters: string;
  readonly blanks: number;
  readonly meanLength: number;
  readonly numbers: number;
}

export function factsOf(grid: Grid, column: number, from: number, read: ReadText): ColumnFacts {
  let filled = 0;
  let codes = 0;
  let spelled = 0;
  let counted = 0;
  let open = 0;
  let length = 0;
  let numbers = 0;
  const different = new Set<string>();
  const kindOf = kindsBy(read);
  const until = Math.min(grid.rows.length, from + SAMPLE);
  for (let row = from; row < until; row += 1) {
    const text = grid.rows[row]?.[column] ?? '';
    if (text === '' || isStretched(grid, row, column)) continue;
    filled += 1;
    length += text.length;
    different.add(text);
    const { isCode, isSpelled, isCounted, isOpen, isNumber } = kindOf(text);
    if (isCode) codes += 1;
    if (isSpelled) spelled += 1;
    if (isCounted) counted += 1;
    if (isOpen) open += 1;
    if (isNumber) numbers += 1;
  }
  return {
    filled,
    codes,
    spelled,
    counted,
    open,
    numbers,
    distinct: different.size,
    letters: codes === 0 ? '' : lettersIn(different, read),
    blanks: until - from - filled,
    meanLength: filled === 0 ? 0 : length / filled,
  };
}

function lettersIn(texts: Iterable<string>, read: ReadText): string {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of read(text).letters) letters.add(letter);
  return [...letters].join('');
}

// A title or group that stretches over many columns says nothing about each of them.
function isStretched(grid: Grid, row: number, column: number): boolean {
  const from = mergedFrom(grid, row, column);
  return from !== undefined && from.column !== column;
}

/** The columns in which letters stand, whatever the head may be. */
export function codeColumns(grid: Grid, read: ReadText): number[] {
  const kindOf = kindsBy(read);
  return Array.from({ length: grid.width }, (_, column) => column).filter((column) =>
    holdsCodes(grid, column, kindOf),
  );
}

function holdsCodes(grid: Grid, column: number, kindOf: (text: string) => TextKind): boolean {
  let codes = 0;
  let words = 0;
  let counted = 0;
  let first = -1;
  const until = Math.min(grid.rows.length, SAMPLE);
  for (let row = 0; row < until; row += 1) {
    const text = grid.rows[row]?.[column] ?? '';
    if (text === '' || isStretched(grid, row, column)) continue;
    const { isCodesHead, isCode, isCounted, isOpen, hasLetters } = kindOf(text);
    if (isCodesHead || isOpen) continue;
    if (isCode) {
      if (hasLetters) codes += 1;
      if (isCounted) counted += 1;
      if (first < 0) first = row;
    } else words += 1;
  }
  // The head itself is one word above the letters.
  // "Primary" as a head over names is no letter.
  const isHeadOnly = codes === 1 && words > 1 && first === 0;
  // "1A", "2A" in the first column number the rows.
  const areNumbers = column === 0 && counted === codes;
  return codes > 0 && codes >= (words - 1) * 0.5 && !isHeadOnly && !areNumbers;
}

/** -1: no row names the columns. */
export function findHeadRow(grid: Grid, columns: readonly number[], read: ReadText): number {
  if (columns.length === 0) return firstFullRow(grid);
  const told = findToldHead(grid, columns);
  if (told >= 0) return lowerHead(grid, columns, told, read);
  const until = Math.min(grid.rows.length, HEAD_WITHIN);
  for (let row = 0; row < until; row += 1) {
    const cells = grid.rows[row] ?? [];
    const names = columns.filter((column) => isName(cells[column] ?? '', read)).length;
    const codes = columns.filter((column) => (cells[column] ?? '') !== '').length - names;
    if (names > codes && names >= Math.max(1, columns.length * 0.4) && !isMergedAcross(grid, row))
      return lowerHead(grid, columns, row, read);
    if (codes > 0 && codes >= names) return ambiguousHead(grid, row, columns);
  }
  return -1;
}

/** A row that says "Task" or "Role" beside names of columns is the head, even where a name reads like a code: "Owner", "IC". */
function findToldHead(grid: Grid, columns: readonly number[]): number {
  const namedIn = (cells: readonly string[] = []) =>
    columns.filter((column) => (cells[column] ?? '') !== '').length;
  return grid.rows.slice(0, HEAD_WITHIN).findIndex((cells, row) => {
    const named = namedIn(cells);
    // "Name" below the roles says who holds them.
    const saysWho = cells.some((cell, column) => !columns.includes(column) && isHolderLabel(cell));
    return (
      named >= columns.length * 0.4 &&
      !(saysWho && namedIn(grid.rows[row - 1]) >= named) &&
      cells.some((cell, column) => !columns.includes(column) && isHeadWord(cell))
    );
  });
}

function isHeadWord(text: string): boolean {
  const meaning = meaningOfHead(text);
  return meaning === 'activity' || meaning === 'role' || meaning === 'section' || meaning === 'codes';
}

/** Two rows of heads: departments above, roles below. The lower one names the columns. */
function lowerHead(grid: Grid, columns: readonly number[], row: number, read: ReadText): number {
  const upper = grid.rows[row] ?? [];
  const lower = grid.rows[row + 1] ?? [];
  const named = (cells: readonly string[]) =>
    columns.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
  const areNames = columns.every(
    (column) => (lower[column] ?? '') === '' || isName(lower[column] ?? '', read),
  );
  const beside = lower.filter(
    (cell, column) =>
      !columns.includes(column) &&
      cell !== '' &&
      cell !== upper[column] &&
      // "Team" stands above "Role"; below "Role" it is "Name" that says who.
      (meaningOfHead(cell) !== 'role' || (isRoleWord(upper[column] ?? '') && isHolderLabel(cell))),
  );
  // The file says so itself where "Task" is merged over both rows: then "Owner" below is a name, whatever it reads like.
  const isMergedOver = lower.some(
    (cell, column) =>
      cell !== '' && !columns.includes(column) && mergedFrom(grid, row + 1, column)?.row === row,
  );
  // "Manager | Operator" twice, below two plants: more columns than headings, whether their names come again or not.
  const areMore = named(lower).length > new Set(named(upper)).size;
  return (areNames || isMergedOver) && beside.length === 0 && areMore ? row + 1 : row;
}

function isName(text: string, read: ReadText): boolean {
  return text !== '' && (read(text).unknown !== undefined || meaningOfHead(text) === 'codes');
}

// A head of short names ("IC", "CA") can read as letters. It is a head if no letter comes twice and the table goes on below.
function ambiguousHead(grid: Grid, row: number, columns: readonly number[]): number {
  const cells = columns.map((column) => grid.rows[row]?.[column] ?? '');
  const isHead =
    row === 0 &&
    columns.length > 1 &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => cell.length > 1) &&
    grid.rows[0]?.[0] === '';
  return isHead ? row : -1;
}

function isMergedAcross(grid: Grid, row: number): boolean {
  const filled = filledIn(grid.rows[row] ?? []);
  return filled > 1 && new Set((grid.rows[row] ?? []).filter((cell) => cell !== '')).size === 1;
}

function firstFullRow(grid: Grid): number {
  const widest = Math.max(0, ...grid.rows.slice(0, HEAD_WITHIN).map(filledIn));
  return grid.rows.findIndex((row) => filledIn(row) >= Math.max(2, widest * 0.6));
}
