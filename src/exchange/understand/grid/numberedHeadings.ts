/** Headings told by the column of numbers beside them: "A" above "A1", "I" above "I.1", "1" above "1a". */
import { type Grid, isBlank } from './grid';

/** A, IV, 3, 3., 3.0 */
const BARE = /^#?(?:\d{1,3}(?:\.0)?|\p{Lu}|[IVX]{2,5})[.):]?$/u;
/** A1, A.1, IV-2, 3a, 3.1, and all that are bare */
const LABEL = /^#?(?:\d{1,3}|\p{Lu}|[IVX]{2,5})(?:[-–./ ]?\d{1,3}|[-–./]\p{L}|(?<=\d)\p{L}){0,4}[.):]?$/u;
const PART = /\d+|\p{L}+/gu;

/**
 * Rows that hold nothing but a bare number and a name, and have rows numbered under them. A row that is numbered like the
 * next one is an activity that nobody has.
 */
export function numberedHeadings(grid: Grid, headRow: number, nameColumn: number): ReadonlySet<number> {
  const rows = grid.rows.flatMap((cells, row) => (row > headRow && !isBlank(cells) ? [row] : []));
  const column = numberColumn(grid, rows, nameColumn);
  const headings = new Set<number>();
  if (column < 0) return headings;
  let others = 0;
  for (const [at, row] of rows.entries()) {
    const cells = grid.rows[row] ?? [];
    const next = grid.rows[rows[at + 1] ?? -1]?.[column] ?? '';
    const name = cells[nameColumn] ?? '';
    if (name === '' || !isAbove(cells[column] ?? '', next)) continue;
    const isLone = cells.every((cell, place) => cell === '' || cell === name || place === column);
    if (isLone) headings.add(row);
    else others += 1;
  }
  // Steps that have steps below them are activities, and one of them may be without letters.
  return others >= headings.size ? new Set() : headings;
}

/** The first one before the names in which most rows have a number. */
function numberColumn(grid: Grid, rows: readonly number[], nameColumn: number): number {
  for (let column = 0; column < nameColumn; column += 1) {
    const labels = rows.filter((row) => LABEL.test(grid.rows[row]?.[column] ?? ''));
    if (labels.length * 2 > rows.length) return column;
  }
  return -1;
}

function isAbove(own: string, next: string): boolean {
  if (!BARE.test(own) || !LABEL.test(next)) return false;
  const [first = ''] = partsOf(own);
  const [nextFirst = '', ...below] = partsOf(next);
  if (first === nextFirst) return below.some((part) => !/^0+$/.test(part));
  // "A" above "1", "2" and "3"
  return /\p{L}/u.test(first) && /\d/.test(nextFirst);
}

function partsOf(label: string): string[] {
  return label.match(PART) ?? [];
}
