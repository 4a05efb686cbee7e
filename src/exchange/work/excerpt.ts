/** The tables of a file as they are, as much of them as the import dialog shows, with what each part was taken for. */
import type { Table } from '../contract/source';
import { placeOfRow } from '../understand/grid/grid';
import { isTurned } from '../understand/reading/direction';
import type { TableReading } from '../understand/reading/tableReading';
import type { Understanding } from '../understand/reading/understood';

const SOURCE_ROWS = 40;
const SOURCE_COLUMNS = 80;
/** Of a wide table fewer rows are shown, so that it is drawn without a pause. */
const SOURCE_CELLS = 1_600;

export interface ShownTable extends TableReading {
  readonly excerpt: readonly ExcerptRow[];
  /** Of all of it, in the direction in which it is read. */
  readonly size: { readonly rows: number; readonly columns: number };
}

export interface ExcerptRow {
  readonly row: number;
  /** What the file counts it as, so that a problem is found by the number that it names. */
  readonly number: number;
  readonly cells: readonly string[];
  /** By column, the open question that a cell belongs to. */
  readonly asked?: { readonly [column: number]: string };
}

export function withExcerpts({
  tables: readings,
  blocks,
  askedOf,
}: Pick<Understanding, 'tables' | 'blocks' | 'askedOf'>): ShownTable[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return readings.map((reading) => {
    const table = tables[reading.index];
    const found = table?.rows ?? [];
    // What is read as turned round is shown turned round, so that its columns can be named.
    const turns = isTurned(reading.layout);
    const width = found.reduce((most, row) => Math.max(most, row.length), 0);
    const size = turns
      ? { rows: width, columns: found.length }
      : { rows: found.length, columns: Math.max(width, reading.columns.length) };
    const columns = Math.min(SOURCE_COLUMNS, size.columns);
    const most = Math.min(SOURCE_ROWS, Math.max(12, Math.floor(SOURCE_CELLS / Math.max(1, columns))));
    const rows = turns ? turnedRows(found, most) : found.slice(0, most);
    return {
      ...reading,
      size,
      columns: reading.columns.slice(0, SOURCE_COLUMNS),
      excerpt: rows.map((cells, row) => ({
        row,
        number: table && !turns ? numberInFile(table, row) : row + 1,
        cells: cells.slice(0, SOURCE_COLUMNS),
        ...askedIn(reading, row, cells, askedOf),
      })),
    };
  });
}

function numberInFile(table: Table, row: number): number {
  const { line, row: counted = row + 1 } = placeOfRow(table, row);
  return line ?? counted;
}

function askedIn(
  { use, headRow, columns }: TableReading,
  row: number,
  cells: readonly string[],
  askedOf: Understanding['askedOf'],
): Pick<ExcerptRow, 'asked'> {
  if (use !== 'matrix' || row <= headRow) return {};
  const asked = columns.slice(0, SOURCE_COLUMNS).flatMap(({ column, use: of }) => {
    const question = askedOf((cells[column] ?? '').trim(), of);
    return question === undefined ? [] : [[column, question] as const];
  });
  return asked.length === 0 ? {} : { asked: Object.fromEntries(asked) };
}

function turnedRows(rows: readonly (readonly string[])[], most: number): string[][] {
  const width = Math.min(most, Math.max(0, ...rows.slice(0, SOURCE_COLUMNS).map((row) => row.length)));
  return Array.from({ length: width }, (_, column) =>
    rows.slice(0, SOURCE_COLUMNS).map((row) => row[column] ?? ''),
  );
}
