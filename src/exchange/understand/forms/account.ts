/** What is left of a table once its rows are read: told, column by column and row by row, so that nothing is lost in silence. */
import { type Place, withoutHeading } from '../../contract/place';
import { mayHoldRole } from '../grid/attributeColumns';
import { columnName } from '../grid/columnNames';
import { factsOf } from '../grid/headRow';
import { areNumbers } from '../grid/numbering';
import { explains } from '../letters/legendNote';
import { MOST_PROBLEMS } from '../parts/builder';
import { brief } from '../parts/cells';
import { isTurned } from '../reading/direction';
import type { ColumnReading, TableReading } from '../reading/tableReading';
import { becameOf, looseFootnoteOf } from './footnotes';
import { tellLinks } from './keptLinks';
import { keptNotes } from './prose';
import type { TableContext } from './tableContext';

export function tellRest(context: TableContext, table: TableReading): void {
  const { grid, ledger, builder, columns, headRow, read } = context;
  const byColumn = new Map<number, string[]>();
  const byRow = new Map<number, string[]>();
  const skippedColumns = new Set(columns.filter(({ use }) => use === 'skip').map(({ column }) => column));
  ledger.eachUnaccounted((row, column) => {
    const text = grid.rows[row]?.[column] ?? '';
    if (row > headRow && skippedColumns.has(column)) {
      const known = byColumn.get(column);
      if (known) known.push(text);
      else byColumn.set(column, [text]);
    } else if (byRow.size < MOST_PROBLEMS || byRow.has(row))
      byRow.set(row, [...(byRow.get(row) ?? []), text]);
    ledger.enter(row, column, 'told');
  });
  for (const [column, texts] of byColumn) tellColumn(context, table, column, texts);
  if (table.layout === 'wide') tellLetterNotes(context, table);
  tellFootnotes(context);
  tellLinks(context, table);
  if (table.layout === 'transposed' || table.layout === 'letters-down') tellEmptyRows(context);
  for (const [row, texts] of byRow) {
    if (row < headRow && !texts.some((text) => read(text).letters !== '')) {
      tellAbove(context, grid.place(row), [...new Set(texts)].join(' | '));
      continue;
    }
    const where = row < headRow ? 'is above the table and ' : '';
    const all = [...new Set(texts)].map((text) => `“${brief(text)}”`).join(', ');
    builder.problem(grid.place(row), `${all} ${where}was skipped.`, 'left-out');
  }
}

/** "Risk" with letters below it may be a department all the same: who takes part is not passed over without a word. */
function tellLetterNotes(context: TableContext, table: TableReading): void {
  const { grid, builder, columns, headRow, read } = context;
  for (const reading of columns) {
    if (reading.use !== 'notes' || reading.name.trim() === '') continue;
    const facts = factsOf(grid, reading.column, headRow + 1, read);
    if (facts.filled === 0 || !mayHoldRole(facts)) continue;
    builder.remark(
      headPlace(context, table, reading),
      `“${columnName(reading)}” holds only letters. They were kept as notes; if it is a role, choose that for the column.`,
      'kept',
    );
  }
}

function headPlace({ grid, headRow }: TableContext, table: TableReading, reading?: ColumnReading): Place {
  const head = grid.place(Math.max(0, headRow));
  const fileLine = head.line ?? head.fileLine ?? head.row;
  return {
    ...(table.index > 0 ? { table: table.name } : {}),
    ...(fileLine === undefined ? {} : { fileLine }),
    ...(reading ? { column: columnName(reading) } : isTurned(table.layout) ? {} : head),
  };
}

function tellColumn(
  context: TableContext,
  table: TableReading,
  column: number,
  texts: readonly string[],
): void {
  const { grid, builder, columns, ledger, headRow } = context;
  const [first = ''] = texts;
  const reading = columns.find((one) => one.column === column && one.name.trim() !== '');
  const name = reading ? `“${columnName(reading)}”` : withoutHeading(column, isTurned(table.layout));
  const place = headPlace(context, table, reading);
  const namesSections = grid.rows.some((_, at) => at > headRow && ledger.fateOf(at, column) === 'section');
  const example = `such as “${brief(first)}”`;
  const code = texts.find((text) => /\p{L}/u.test(text) && /\d/.test(text));
  if (!areNumbers(texts))
    builder.problem(
      place,
      `${name} was skipped with ${texts.length === 1 ? 'its cell' : `its ${texts.length} cells`}, ${example}.`,
      'left-out',
    );
  else if (namesSections)
    builder.remark(place, `${name} names sections. Its numbers, ${example}, were skipped.`, 'left-out');
  else
    builder.remark(
      place,
      code === undefined
        ? `${name} holds only numbers and was skipped.`
        : `${name} holds only numbers with letters, such as “${brief(code)}”, and was skipped.`,
      'left-out',
    );
}

/** A title or a note; a legend that says something else of the letters than what was read is the only problem among them. */
function tellAbove(context: TableContext, place: Place, text: string): void {
  const { builder, scheme, read } = context;
  if (explains(text, scheme, (token) => read(token).letters) === 'otherwise')
    builder.problem(
      place,
      `“${brief(text)}” explains the letters above the table, and differs from how they were read.`,
      'left-out',
    );
  else builder.remark(place, `“${brief(text)}” ${becameOf(text, context, 'above')}`, 'left-out');
}

/** Footnotes that no mark refers to. */
function tellFootnotes(context: TableContext): void {
  const { grid, ledger, builder, headRow } = context;
  let notes: ReadonlySet<string> | undefined;
  for (const [row, cells] of grid.rows.entries()) {
    const column = row > headRow ? cells.findIndex((cell) => cell !== '') : -1;
    if (column < 0 || ledger.fateOf(row, column) !== 'footnote') continue;
    const note = cells[column] ?? '';
    const footnote = looseFootnoteOf(note);
    // Others were told with their row.
    if (!footnote) continue;
    notes ??= keptNotes(builder);
    if (notes.has(footnote.text)) continue;
    builder.remark(grid.place(row), `“${brief(note)}” ${becameOf(note, context)}`, 'left-out');
  }
}

/**
 * "Last updated in May", a row of its own in a table that was turned round: there it is the head of an empty column. Before the
 * names of the roles it stood above the table, and the first is the title.
 */
function tellEmptyRows(context: TableContext): void {
  const { grid, builder, columns, headRow } = context;
  const activity = columns.find(({ use }) => use === 'activity')?.column ?? 0;
  const title = columns.find(({ name }) => name !== '')?.column;
  for (const { column, name, use } of columns) {
    if (use !== 'skip' || name === '') continue;
    if (grid.rows.some((row, at) => at > headRow && (row[column] ?? '') !== '')) continue;
    const place = grid.place(Math.max(0, headRow), column);
    if (column >= activity)
      builder.problem(place, `“${brief(name)}” has nothing beside it and was skipped.`, 'left-out');
    else if (column !== title) tellAbove(context, place, name);
  }
}
