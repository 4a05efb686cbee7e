/** Tables with roles and activities in which no letter has been entered yet. */
import { filledIn, type Grid } from '../grid/grid';
import type { Corrections } from '../reading/corrections';
import type { ColumnReading } from '../reading/tableReading';
import type { Question } from '../reading/understood';
import { meaningOfHead } from '../words/headWords';
import { isMadeUpHead } from '../words/madeUpHeads';
import type { Reading } from './tableReadings';

export const EMPTY_QUESTION: Question = {
  id: 'empty',
  text: 'Is this a matrix without letters yet?',
  because: 'It has activities, but their cells hold no letter and no name.',
  answers: [{ label: 'Create it with empty cells', correction: { confirmed: ['empty'] } }],
};

/** The readings with their empty columns as roles; undefined where letters were found or nothing looks like an empty form. */
export function blankReadings(readings: readonly Reading[], corrections: Corrections): Reading[] | undefined {
  if (readings.some(({ table }) => table.use === 'matrix')) return undefined;
  const made = readings.map((reading) => blankReading(reading, corrections) ?? reading);
  return made.some(({ table }) => table.use === 'matrix') ? made : undefined;
}

function blankReading(reading: Reading, corrections: Corrections): Reading | undefined {
  const { grid, table } = reading;
  if (table.use !== 'skipped' || table.layout !== 'wide' || corrections.tables?.[table.index] === 'skip')
    return undefined;
  const headRow = grid.rows.findIndex((row) => filledIn(row) >= 3);
  const head = grid.rows[headRow];
  if (!head || headRow > 6) return undefined;
  const empty = head.flatMap((name, column) =>
    name !== '' && !isMadeUpHead(name) && isEmpty(grid, headRow, column) ? [column] : [],
  );
  const activity = head.findIndex((_, column) => !empty.includes(column) && isFilled(grid, headRow, column));
  if (
    empty.length < 2 ||
    activity < 0 ||
    head.some((name, column) => empty.includes(column) && BESIDE.has(meaningOfHead(name) ?? ''))
  )
    return undefined;
  const last = head.findLastIndex(
    (_, column) => !empty.includes(column) && column < (empty[0] ?? 0) && isFilled(grid, headRow, column),
  );
  const columns = table.columns.map(({ column }): ColumnReading => {
    const use = empty.includes(column)
      ? 'role'
      : column === last
        ? 'activity'
        : column < last
          ? 'section'
          : 'notes';
    const given = corrections.columns?.[table.index]?.[column];
    return { column, name: head[column] ?? '', use: given ?? use, confidence: given ? 'sure' : 'likely' };
  });
  return { ...reading, table: { ...table, use: 'matrix', headRow, columns, confidence: 'likely' } };
}

/** Columns that are empty because nothing was noted, not because no letter was entered. */
const BESIDE: ReadonlySet<string> = new Set(['dueOn', 'reviewedOn', 'link', 'doc']);

function isEmpty(grid: Grid, headRow: number, column: number): boolean {
  return grid.rows.slice(headRow + 1).every((row) => (row[column] ?? '') === '');
}

function isFilled(grid: Grid, headRow: number, column: number): boolean {
  const cells = grid.rows.slice(headRow + 1).map((row) => row[column] ?? '');
  return cells.filter((cell) => /\p{L}{2}/u.test(cell)).length >= Math.max(1, cells.length / 3);
}
