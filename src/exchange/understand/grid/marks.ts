/** Ticks, signs, digits and words that stand in cells instead of letters: what each means only the person knows. */

import { saysNothing } from '../letters/cellText';
import { remembered } from '../words/remembered';
import type { Grid } from './grid';

const SIGN =
  /^(?:\p{Extended_Pictographic}\uFE0F?|[\u2190-\u21FF\u2300-\u23FF\u2500-\u27BF\u2B00-\u2BFF]\uFE0F?|[xX•*+o?]|\(x\)|\[x\]|\d|:[a-z\d_+-]{2,40}:)$/u;
/** More different marks than this are texts. */
const MOST_MARKS = 6;

/** Words that say yes, no or who, and stand in cells as marks do. */
const WORDS =
  /^(?:yes|no|y|n|true|false|ja|nein|oui|non|s[ií]|não|nao|sim|shared|both|joint|customer|client|provider|vendor|supplier|partner|full|partial|limited)$/i;

export function isMark(text: string): boolean {
  return SIGN.test(text.trim()) || WORDS.test(text.trim());
}

/** The marks of a table without letters: few, short, and all that stands below the heads of several columns. */
export function marksIn(grid: Grid): ReadonlyMap<string, number> {
  const found: ReadonlyMap<string, number>[] = [];
  const kindOf = remembered(signKind);
  for (let column = 1; column < grid.width; column += 1) {
    const marks = marksOfColumn(grid, column, kindOf);
    if (marks) found.push(marks);
  }
  // "?" among letters says that a person was not sure of them.
  const hasSigns = found.every((marks) => [...marks.keys()].every(isMark));
  // Numbers beside letters count or number something; they are marks where nothing else is.
  const hasLetters = found.some((marks) => [...marks.keys()].some((mark) => LETTER.test(mark)));
  const columns = found.filter((marks) => (hasSigns || !marks.has('?')) && !(hasLetters && areDigits(marks)));
  const marks = new Map<string, number>();
  for (const column of columns)
    for (const [mark, count] of column)
      if (!hasLetters || !DIGIT.test(mark)) marks.set(mark, (marks.get(mark) ?? 0) + count);
  return columns.length < 2 || marks.size > MOST_MARKS || (areDigits(marks) && marks.size > 5)
    ? new Map()
    : marks;
}

interface SignKind {
  readonly isNothing: boolean;
  /** A mark or a single letter. */
  readonly isSign: boolean;
}

function signKind(cell: string): SignKind {
  return { isNothing: saysNothing(cell), isSign: isMark(cell) || LETTER.test(cell) };
}

/** Rows that are looked at to know a column. */
const SAMPLE = 400;
const LETTER = /^\p{Lu}$/u;
const DIGIT = /^\d$/;

function areDigits(marks: ReadonlyMap<string, number>): boolean {
  return [...marks.keys()].every((mark) => DIGIT.test(mark));
}

// The head is any text; below it stand only marks or single letters, and a mark comes again.
function marksOfColumn(
  grid: Grid,
  column: number,
  kindOf: (cell: string) => SignKind,
): Map<string, number> | undefined {
  const marks = new Map<string, number>();
  let rows = 0;
  const until = Math.min(grid.rows.length, SAMPLE);
  for (let row = 1; row < until; row += 1) {
    const cell = grid.rows[row]?.[column] ?? '';
    if (cell === '') continue;
    const { isNothing, isSign } = kindOf(cell);
    if (isNothing) continue;
    if (!isSign) return undefined;
    rows += 1;
    marks.set(cell, (marks.get(cell) ?? 0) + 1);
  }
  // 1, 2, 3, 4 down a column number its rows.
  const isCounting = rows > 2 && marks.size === rows && areDigits(marks);
  return rows === 0 || isCounting || (grid.rows[0]?.[column] ?? '') === '' ? undefined : marks;
}
