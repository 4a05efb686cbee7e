/** What each column of a table with one assignment per row is: an activity, a role and its letters. */
import type { ColumnReading, ColumnUse } from '../reading/tableReading';
import { BESIDE, type Column, columnsOf, nameActivity, nameRest, readingsOf, type Uses } from './columns';
import type { Grid } from './grid';
import type { ReadText } from './headRow';
import { saySameLetters } from './layout';

/** By place, as our own file with one assignment per row has them. */
const LONG_USES: readonly ColumnUse[] = ['section', 'activity', 'names', 'codes', 'skip', 'condition'];

export function longColumns(grid: Grid, headRow: number, read: ReadText, exact: boolean): ColumnReading[] {
  const columns = columnsOf(grid, headRow, read);
  const uses: Uses = new Map();
  const sure = (column: Column | undefined, use: ColumnUse) =>
    column && uses.set(column.column, { use, confidence: 'sure' });
  if (exact) for (const column of columns) sure(column, LONG_USES[column.column] ?? 'skip');
  else {
    const codes =
      columns.find(({ meaning }) => meaning === 'codes') ??
      columns.find(({ facts }) => facts.filled > 0 && facts.codes > facts.filled * 0.7);
    sure(codes, 'codes');
    const named = columns.filter(({ meaning, column }) => meaning === 'role' && column !== codes?.column);
    sure(named.find(({ facts }) => facts.codes < facts.filled * 0.7) ?? named[0], 'names');
    sure(
      columns.find(({ meaning }) => meaning === 'condition'),
      'condition',
    );
    for (const column of columns)
      if (
        codes &&
        !uses.has(column.column) &&
        saySameLetters(grid, headRow, read, codes.column, column.column)
      )
        sure(column, 'skip');
    nameActivity(columns, uses);
    // "Interest | Influence" beside "Stakeholder | RACI": what is said of roles names no activity.
    for (const { column, meaning } of columns)
      if (uses.get(column)?.use === 'activity' && BESIDE.has(meaning)) uses.delete(column);
    nameRest(columns, uses, grid, headRow);
  }
  return readingsOf(columns, uses);
}
