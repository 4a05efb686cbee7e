import { namedNotes } from '../grid/columns';
import type { Fate } from '../grid/ledger';
import { type RowKind, rowKinds } from '../grid/rowKinds';
import { brief, understoodCell } from '../parts/cells';
import {
  COLUMN_FIELDS,
  type ColumnField,
  type UnderstoodActivity,
  type UnderstoodCell,
} from '../reading/understood';
import { plainName } from '../words/plainName';
import { footnoteOf } from './footnotes';
import { type RoleColumn, roleColumns } from './roleColumns';
import { enterHeads, type TableContext } from './tableContext';

export function readWideTable(context: TableContext): void {
  const { grid, columns, builder, headRow, ledger } = context;
  enterHeads(context);
  const roles = roleColumns(context);
  const activityColumn = columns.find(({ use }) => use === 'activity')?.column ?? 0;
  const sectionColumn = columns.find(({ use }) => use === 'section')?.column;
  const shape = {
    grid,
    headRow,
    activityColumn,
    sectionColumn,
    roleColumns: roles.map(({ column }) => column),
  };
  const kinds: readonly RowKind[] = context.exact
    ? grid.rows.map((_, row) => (row <= headRow ? 'head' : 'activity'))
    : rowKinds(shape);
  const footnotes = footnotesIn(context, kinds);
  let group = context.heading;
  let section: number | undefined;
  for (let row = headRow + 1; row < grid.rows.length; row += 1) {
    context.onShare(row / grid.rows.length);
    const kind = correctedKind(context, row, kinds[row] ?? 'blank');
    const cells = grid.rows[row] ?? [];
    if (kind === 'group') {
      group = nameOfGroup(cells);
      section = undefined;
      enterGroup(context, row, cells);
      if (!grid.mark(row, 0)?.bold && !context.rows?.[row])
        builder.problem(
          grid.place(row),
          `“${brief(group)}” is alone in its row and was read as a section.`,
          'changed',
        );
    } else if (kind === 'activity') {
      const named = sectionColumn === undefined ? '' : (cells[sectionColumn] ?? '');
      if (named !== '' && named !== group) {
        group = named;
        section = undefined;
      }
      section ??= context.exact
        ? builder.newSection(group)
        : builder.section(plainName(group) || context.heading);
      if (sectionColumn !== undefined) ledger.enter(row, sectionColumn, 'section');
      addActivity({ ...context, footnotes }, row, section, activityColumn, roles);
    } else reportRow(context, row, kind);
  }
}

function enterGroup({ grid, ledger }: TableContext, row: number, cells: readonly string[]): void {
  const name = nameOfGroup(cells);
  for (const [column, cell] of cells.entries())
    if (plainName(cell) === name || grid.mark(row, column)?.mergedFrom) ledger.enter(row, column, 'section');
}

function addActivity(
  context: TableContext,
  row: number,
  section: number,
  activityColumn: number,
  roles: readonly RoleColumn[],
): void {
  const { grid, builder, read, exact, ledger } = context;
  const line = grid.rows[row] ?? [];
  const place = grid.place(row);
  const cells: [number, { letters: string }][] = [];
  for (const { column, role, name } of roles) {
    const raw = line[column] ?? '';
    if (raw === '') continue;
    const cell = understoodCell(raw, read(raw), { ...place, column: name }, context);
    ledger.enter(row, column, fateOf(cell));
    if (cell) cells.push([role, cell]);
  }
  ledger.enter(row, activityColumn, 'name');
  const written = line[activityColumn] ?? '';
  const name = exact ? written : plainName(written);
  if (name === '' && !exact) {
    if (cells.length === 0) return;
    builder.problem(place, 'This row has letters but no name. It is named “Unnamed activity”.', 'changed');
  }
  reportLength(context, row);
  builder.activity({
    name: name || (exact ? '' : 'Unnamed activity'),
    section,
    cells: new Map(cells),
    fields: fieldsOf(context, line, row),
    place,
  });
}

function fateOf(cell: UnderstoodCell | undefined): Fate {
  if (cell === undefined || cell.letters !== '') return 'letters';
  return 'note';
}

function fieldsOf(
  { columns, ledger }: TableContext,
  line: readonly string[],
  row: number,
): UnderstoodActivity['fields'] {
  const fields: { [field in ColumnField]?: string } = {};
  const named = namedNotes(columns);
  for (const reading of columns) {
    const { column } = reading;
    const field = COLUMN_FIELDS.find((known) => known === reading.use);
    const text = (line[column] ?? '').trim();
    if (field === undefined || text === '') continue;
    ledger.enter(row, column, 'note');
    const note = named(reading, text);
    fields[field] = fields[field] === undefined ? note : `${fields[field]}\n${note}`;
  }
  return fields;
}

function reportLength({ grid, headRow, builder, ledger, columns }: TableContext, row: number): void {
  const head = headRow >= 0 ? grid.lengthOf(headRow) : grid.width;
  const own = grid.lengthOf(row);
  if (own <= head) return;
  // Columns that a person gave a use, or that have cells in many rows, are read although the head is shorter.
  const beyond = columns.filter(({ column, use }) => column >= head && column < own && use === 'skip');
  const extra = beyond.flatMap(({ column }) => grid.rows[row]?.[column] || []);
  for (const { column } of beyond) ledger.enter(row, column, 'told');
  if (extra.length > 0)
    builder.problem(
      grid.place(row),
      `The row has ${own} cells where the head has ${head}: ${extra.map((cell) => `“${brief(cell)}”`).join(', ')} belongs to no column and was skipped.`,
      'left-out',
    );
}

function reportRow({ grid, builder, ledger, headRow }: TableContext, row: number, kind: RowKind): void {
  const text = brief((grid.rows[row] ?? []).filter((cell) => cell !== '').join(' | '));
  if (kind === 'total') builder.problem(grid.place(row), `“${text}” is a total and was skipped.`, 'left-out');
  if (kind === 'footnote' && !footnoteOf((grid.rows[row] ?? []).find((cell) => cell !== '') ?? '')) {
    builder.problem(grid.place(row), `“${text}” is a note below the table and was skipped.`, 'left-out');
  }
  if (kind === 'total') ledger.enterRow(row, 'told');
  else if (kind === 'footnote') ledger.enterRow(row, 'footnote');
  else if (kind === 'head') ledger.enterRow(row, 'head');
  else if (kind === 'blank' && row > headRow && text !== '') ledger.enterRow(row, 'told');
}

function correctedKind({ rows }: TableContext, row: number, kind: RowKind): RowKind {
  const asked = rows?.[row];
  return asked === undefined ? kind : asked === 'skip' ? 'blank' : asked;
}

function footnotesIn(
  { grid, footnotes }: TableContext,
  kinds: readonly RowKind[],
): ReadonlyMap<string, string> {
  const found = new Map(footnotes);
  kinds.forEach((kind, row) => {
    const note =
      kind === 'footnote' ? footnoteOf((grid.rows[row] ?? []).find((cell) => cell !== '') ?? '') : undefined;
    if (note) found.set(note.mark, note.text);
  });
  return found;
}

function nameOfGroup(cells: readonly string[]): string {
  return plainName(cells.find((cell) => cell !== '') ?? '');
}
