/** Which way a table is laid out: roles across, roles down, letters across, or one assignment per row. */

import { isCodeName } from '../letters/schemeChoice';
import type { Confidence, Layout } from '../reading/understood';
import { meaningOfHead, soundsLikeRole } from '../words/headWords';
import type { Grid } from './grid';
import { turned } from './grid';
import { codeColumns, findHeadRow, type ReadText } from './headRow';

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
  asked: { layout?: Layout | undefined; headRow?: number | undefined },
): LayoutReading {
  const letters = asked.headRow ?? lettersHeadRow(grid, read);
  if (
    asked.layout === 'letters' ||
    (asked.layout === undefined && letters >= 0 && isLettersHead(grid, letters, read))
  ) {
    return { layout: 'letters', confidence: 'sure', headRow: Math.max(0, letters), grid };
  }
  const columns = codeColumns(grid, read);
  const headRow =
    asked.headRow ??
    (grid.headRows === 1 ? markedHead(grid, columns, read) : findHeadRow(grid, columns, read));
  const told = asked.layout
    ? { layout: asked.layout, confidence: 'sure' as const }
    : guess(grid, columns, headRow, read);
  if (told.layout !== 'transposed') return { ...told, headRow, grid };
  const across = turned(grid);
  const head = asked.headRow ?? findHeadRow(across, codeColumns(across, read), read);
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

function lettersHeadRow(grid: Grid, read: ReadText): number {
  return grid.rows.slice(0, 12).findIndex((_, row) => isLettersHead(grid, row, read));
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
  // Beside the letter there may be the word for it, which says the same.
  const others = columns.filter(
    (column) => column !== codesHead && !saySameLetters(grid, headRow, read, codesHead, column),
  );
  if (
    head.length >= 3 &&
    meanings.includes('role') &&
    (codesHead >= 0 ? others.length === 0 : columns.length === 1)
  ) {
    return { layout: 'long', confidence: codesHead >= 0 ? 'sure' : 'likely' };
  }
  if (columns.length === 0) return { layout: 'wide', confidence: 'unsure' };
  return direction(grid, columns, headRow);
}

// R, A, C, I (or their words) name columns in which names stand.
function isLettersHead(grid: Grid, headRow: number, read: ReadText): boolean {
  const head = grid.rows[headRow] ?? [];
  const letterColumns = head.flatMap((cell, column) => {
    const letters = letterOfHead(cell, read);
    return letters ? [{ column, letters }] : [];
  });
  // "Owner" and "Lead" are also what roles are called, so two such words alone are not enough.
  const isCode = (cell: string) => [...cell].length <= 3 || (isCodeName(cell) && !soundsLikeRole(cell));
  const isSingle = letterColumns.filter(({ column }) => isCode(head[column] ?? '')).length >= 2;
  if (
    letterColumns.length < (isSingle ? 2 : 3) ||
    new Set(letterColumns.map(({ letters }) => letters)).size < letterColumns.length
  )
    return false;
  let names = 0;
  let codes = 0;
  for (const row of grid.rows.slice(headRow + 1, headRow + 200)) {
    for (const { column } of letterColumns) {
      const cell = row[column] ?? '';
      const reading = read(cell);
      if (reading.unknown !== undefined) names += /\p{L}/u.test(cell) ? 1 : 0;
      else if (reading.letters !== '') codes += 1;
    }
  }
  const above = grid.rows.slice(0, headRow);
  const isFirst = !above.some((row) =>
    letterColumns.some(({ column }) => (row[column] ?? '') !== '' && read(row[column] ?? '').letters !== ''),
  );
  return names > codes && isFirst;
}

/** The letter that a column's head stands for: "R", "(R)", "R - Responsible", "Responsible", "Responsible (R)". */
export function letterOfHead(head: string, read: ReadText): string | undefined {
  if (head === '' || meaningOfHead(head) === 'activity') return undefined;
  const { unknown, letters, condition, note } = read(head);
  if (unknown === undefined && letters.length === 1)
    return (condition || note) && !singleLetter(head) ? undefined : letters;
  const inBrackets = /^\p{L}[\p{L} ]+\s*\((\p{Lu})\)$/u.exec(head)?.[1];
  return inBrackets ? read(inBrackets).letters || undefined : undefined;
}

function singleLetter(head: string): boolean {
  return /^[([]?\p{Lu}[)\]]?(?!\p{L})/u.test(head);
}

function direction(
  grid: Grid,
  columns: readonly number[],
  headRow: number,
): { layout: Layout; confidence: Confidence } {
  const first = columns[0] ?? 1;
  const corner = (grid.rows[headRow] ?? []).slice(0, Math.max(1, first)).map(meaningOfHead);
  if (corner.includes('activity')) return { layout: 'wide', confidence: 'sure' };
  const across = (grid.rows[headRow] ?? []).filter((cell, column) => columns.includes(column) && cell !== '');
  const down = grid.rows.slice(headRow + 1).flatMap((row) => row[Math.max(0, first - 1)] || []);
  const acrossShare = shareOfRoles(across);
  const downShare = shareOfRoles(down);
  if (corner.includes('role') && acrossShare < 0.7)
    return { layout: 'transposed', confidence: downShare > 0 ? 'sure' : 'likely' };
  if (downShare >= 0.6 && downShare > acrossShare + 0.3)
    return { layout: 'transposed', confidence: 'likely' };
  return {
    layout: 'wide',
    confidence: headRow < 0 ? 'unsure' : acrossShare >= downShare ? 'sure' : 'likely',
  };
}

function shareOfRoles(names: readonly string[]): number {
  return names.length === 0 ? 0 : names.filter(soundsLikeRole).length / names.length;
}
