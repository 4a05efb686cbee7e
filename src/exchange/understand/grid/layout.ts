/** Which way a table is laid out: roles across, roles down, letters across, or one assignment per row. */

import { type AskedLayout, isTurned } from '../reading/direction';
import type { Confidence, Layout } from '../reading/tableReading';
import { soundsLikeWork } from '../words/axisNames';
import { meaningOfHead } from '../words/headWords';
import { direction } from './direction';
import type { Grid } from './grid';
import { turned } from './grid';
import { codeColumns, findHeadRow, type ReadText } from './headRow';
import type { LettersReading } from './lettersLayout';

export interface LayoutReading {
  readonly layout: Layout;
  readonly headRow: number;
  /** The grid in the direction in which it is read. */
  readonly grid: Grid;
  readonly confidence: Confidence;
}

export function layoutOf(
  grid: Grid,
  read: ReadText,
  asked: AskedLayout,
  letters: LettersReading | undefined,
): LayoutReading {
  if (letters && (asked.layout === undefined || asked.layout === letters.layout))
    return {
      ...letters,
      headRow: (isTurned(letters.layout) ? asked.headAcross : asked.headRow) ?? letters.headRow,
    };
  if (asked.layout === 'letters')
    return { layout: 'letters', confidence: 'sure', headRow: asked.headRow ?? 0, grid };
  if (asked.layout === 'letters-down')
    return { layout: 'letters-down', confidence: 'sure', headRow: asked.headAcross ?? 0, grid: turned(grid) };
  const columns = codeColumns(grid, read);
  const headRow =
    asked.headRow ??
    (grid.headRows === 1 ? markedHead(grid, columns, read) : findHeadRow(grid, columns, read));
  const told = asked.layout
    ? { layout: asked.layout, confidence: 'sure' as const }
    : guess(grid, columns, headRow, read);
  if (told.layout !== 'transposed') return { ...told, headRow, grid };
  const across = turned(grid);
  const head = asked.headAcross ?? findHeadRow(across, codeColumns(across, read), read);
  return { ...told, headRow: head, grid: across };
}

/** "R" in one column and "Responsible" in another, row by row. */
export function saySameLetters(
  grid: Grid,
  headRow: number,
  read: ReadText,
  one: number,
  other: number,
): boolean {
  if (one < 0) return false;
  const rows = grid.rows.slice(headRow + 1, headRow + 200).filter((row) => (row[one] ?? '') !== '');
  return (
    rows.length > 0 &&
    rows.every((row) => {
      const { unknown, letters } = read(row[other] ?? '');
      return unknown === undefined && letters === read(row[one] ?? '').letters;
    })
  );
}

// Markdown must have a head; people who have none leave it empty.
function markedHead(grid: Grid, columns: readonly number[], read: ReadText): number {
  return (grid.rows[0] ?? []).every((cell) => cell === '') ? findHeadRow(grid, columns, read) : 0;
}

function guess(
  grid: Grid,
  columns: readonly number[],
  headRow: number,
  read: ReadText,
): { layout: Layout; confidence: Confidence } {
  const head = headRow >= 0 ? (grid.rows[headRow] ?? []) : [];
  const meanings = head.map(meaningOfHead);
  const codesHead = meanings.indexOf('codes');
  // A column called "Role" with letters in it is a role. With words in it, beside a column headed as letters, it is one of
  // names, even of teams that are called Support.
  const isOfNames = (column: number) =>
    meanings[column] === 'role' &&
    column !== codesHead &&
    (!columns.includes(column) || (codesHead >= 0 && isSpelledOut(grid, headRow, column)));
  // Beside the letter there may be the word for it, which says the same.
  const others = columns.filter(
    (column) =>
      column !== codesHead && !isOfNames(column) && !saySameLetters(grid, headRow, read, codesHead, column),
  );
  const hasNames = meanings.some((_, column) => isOfNames(column));
  // The only letters stand under "Approve the budget": that is an activity, not a head of letters.
  const areOfWork = codesHead < 0 && others.some((column) => soundsLikeWork(head[column] ?? '') > 0);
  if (
    head.length >= 3 &&
    hasNames &&
    !areOfWork &&
    (codesHead >= 0 ? others.length === 0 : others.length === 1)
  ) {
    return { layout: 'long', confidence: codesHead >= 0 ? 'sure' : 'likely' };
  }
  if (columns.length === 0) return { layout: 'wide', confidence: 'unsure' };
  return direction(grid, columns, headRow);
}

/** Letters of a cell, with what separates them, are no longer than this: "R, A, C". */
const LETTERS = 7;

function isSpelledOut(grid: Grid, headRow: number, column: number): boolean {
  const cells = grid.rows.slice(headRow + 1).map((row) => (row[column] ?? '').trim());
  return (
    cells.some((cell) => cell !== '') &&
    cells.every((cell) => cell === '' || /^\p{L}{4,}/u.test(cell) || cell.length > LETTERS)
  );
}
