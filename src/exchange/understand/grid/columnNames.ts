/** What a column is called where something of it is told. */
import { columnLetters } from '../../contract/place';
import type { ColumnReading } from '../reading/tableReading';
import { meaningOfHead } from '../words/headWords';

export function columnName(reading: ColumnReading): string {
  return reading.name.replace(/\s+/g, ' ').trim() || columnLetters(reading.column);
}

/** What a cell beside the roles says as a note: "3" says nothing without "Count", a comment needs no "Comment" before it. */
export function namedNotes(
  columns: readonly ColumnReading[],
): (reading: ColumnReading, text: string) => string {
  const isOnly = columns.filter(({ use }) => use === 'notes').length === 1;
  return (reading, text) => {
    const isPlain = isOnly && (reading.name === '' || meaningOfHead(reading.name) === 'notes');
    return reading.use !== 'notes' || isPlain ? text : `${columnName(reading)}: ${text}`;
  };
}
