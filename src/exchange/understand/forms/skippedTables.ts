/** Tables that are not read, such as dates or addresses beside one that clearly is the matrix. */
import type { ReadText } from '../grid/headRow';
import { saysNothing } from '../letters/cellText';
import type { Builder } from '../parts/builder';
import { brief } from '../parts/cells';
import { wordKey } from '../words/wordKey';
import { type Candidate, nameOf, type Reading } from './tableReadings';

/** A remark where it is about something else than who does what. */
export function tellSkipped(
  candidate: Candidate,
  builder: Builder,
  matrices: readonly Reading[],
  read: ReadText,
): void {
  const { line, fileLine = line, row } = candidate.grid.place(0);
  const place = {
    table: nameOf(candidate),
    ...((fileLine ?? row) === undefined ? {} : { fileLine: fileLine ?? row }),
  };
  (isBeside(candidate, matrices, read) ? builder.remark : builder.problem)(
    place,
    skipped(candidate),
    'left-out',
  );
}

function skipped({ table, heading }: Candidate): string {
  return table.hidden
    ? 'This sheet is hidden in the file, so it was skipped. It can be read all the same: choose it below.'
    : `No column in this table contains letters, so the table was skipped.${heading ? ` It is below “${brief(heading)}”.` : beginningOf(table.rows)}`;
}

function beginningOf(rows: Candidate['table']['rows']): string {
  const first = rows.flat().find((cell) => cell.trim() !== '');
  return first === undefined ? '' : ` It begins with “${brief(first)}”.`;
}

/** Of the cells of a column more than this share are as short as letters are where it may be one of letters. */
const MOST_SHORT = 0.5;
const LONGEST_SIGN = 2;
/** Roles or activities of the matrix in one column, from which on it holds them. */
const SOME = 2;
/** Rows that are looked at. */
const MOST_ROWS = 200;

/** No letters, nothing that may stand for them, and names of the matrix in one column at most. */
function isBeside({ table, grid }: Candidate, matrices: readonly Reading[], read: ReadText): boolean {
  if (matrices.length === 0 || table.hidden) return false;
  const known = namesOf(matrices);
  const rows = grid.rows.slice(0, MOST_ROWS);
  const hasLetters = rows.some((row) => row.some((cell) => read(cell).letters !== ''));
  // Behind abbreviations in the first column stands what they mean.
  const hasSigns = Array.from({ length: grid.width }, (_, column) =>
    rows.slice(1).flatMap((row) => (saysNothing(row[column] ?? '') ? [] : [row[column] ?? ''])),
  ).some((cells, column) => column > 0 && cells.filter(isSign).length > MOST_SHORT * cells.length);
  // Addresses of the roles are one column; who stands in for whom, or who has which activity, is two.
  const named = Array.from({ length: grid.width }, (_, column) => {
    const keys = new Set(rows.map((row) => wordKey(row[column] ?? '')));
    return [...keys].filter((key) => known.has(key)).length;
  });
  return !hasLetters && !hasSigns && named.filter((count) => count >= SOME).length < 2;
}

function isSign(cell: string): boolean {
  return [...cell].length <= LONGEST_SIGN && !/^\d+$/.test(cell);
}

function namesOf(matrices: readonly Reading[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { grid, table } of matrices) {
    for (const { name, use } of table.columns) if (use === 'role') names.add(wordKey(name));
    const named = table.columns.filter(
      ({ use }) => use === 'activity' || use === 'names' || use.startsWith('letter:'),
    );
    for (const row of grid.rows.slice(table.headRow + 1, MOST_ROWS))
      for (const { column } of named) names.add(wordKey(row[column] ?? ''));
  }
  names.delete('');
  return names;
}
