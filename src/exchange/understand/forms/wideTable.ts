import type { Place } from '../../contract/place';
import { columnName } from '../grid/columnNames';
import { isBlank, mergedFrom } from '../grid/grid';
import type { Fate } from '../grid/ledger';
import { groupColumn, type RowKind, rowKinds, sureGroups } from '../grid/rowKinds';
import { brief, understoodCell } from '../parts/cells';
import type { UnderstoodCell } from '../reading/understood';
import { meaningOfHead } from '../words/headWords';
import { plainName } from '../words/plainName';
import { fieldsOf } from './fieldColumns';
import { conditionsOf } from './footnoteConditions';
import { becameOf, footnoteRows, looseFootnoteOf, withFootnotes } from './footnotes';
import { cellWithLinks, linksAt } from './keptLinks';
import { nameIn } from './nameMarks';
import { saysWhoHolds } from './namesWithRoles';
import { type RoleColumn, roleColumns } from './roleColumns';
import { enterHeads, type TableContext } from './tableContext';

export function readWideTable(context: TableContext): void {
  const { grid, columns, builder, headRow, ledger } = context;
  enterHeads(context);
  const footnotes = withFootnotes(context);
  const roles = roleColumns({ ...context, footnotes });
  const conditionOf = context.exact ? undefined : conditionsOf(roles.map(({ name }) => name));
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
  const sure = sureGroups(shape, kinds);
  const last = lastWithLetters(context, roles);
  const below: ReadonlyMap<number, unknown> = context.exact ? new Map() : footnoteRows(grid, headRow);
  let group = context.heading;
  let section: number | undefined;
  /** A blank row was seen below the last letters: what stands alone behind it is a remark. */
  let isBelow = false;
  for (let row = headRow + 1; row < grid.rows.length; row += 1) {
    context.onShare(row / grid.rows.length);
    const cells = grid.rows[row] ?? [];
    if (row > last && isBlank(cells)) isBelow = true;
    const isRemark = below.has(row) || (isBelow && !context.exact && isLone(cells));
    const kind = correctedKind(context, row, isRemark ? 'footnote' : (kinds[row] ?? 'blank'));
    if (kind === 'group') {
      group = nameOfGroup({ ...context, footnotes }, row, cells);
      section = undefined;
      enterGroup(context, row, cells);
      if (!grid.mark(row, 0)?.bold && !sure.has(row) && !context.rows?.[row])
        builder.remark(
          grid.place(row),
          `“${brief(group)}” is alone in its row and was read as a section.`,
          'changed',
        );
    } else if (kind === 'activity') {
      if (!context.exact && isNothing(cells, activityColumn, roles)) continue;
      if (saysWhoHolds(context, row, activityColumn, roles)) continue;
      const named = sectionColumn === undefined ? '' : (cells[sectionColumn] ?? '');
      if (named !== '' && named !== group) {
        group = named;
        section = undefined;
      }
      section ??= context.exact
        ? builder.newSection(group)
        : builder.section(plainName(group) || context.heading);
      if (sectionColumn !== undefined) ledger.enter(row, sectionColumn, 'section');
      addActivity({ ...context, footnotes, conditionOf }, row, section, activityColumn, roles);
      if (row > last && isLone(cells) && !context.rows?.[row] && !context.isBlank)
        builder.remark(
          grid.place(row),
          `“${brief(cells[groupColumn(cells)] ?? '')}” has no letters. It was read as an activity.`,
          'changed',
        );
    } else reportRow(context, row, kind);
  }
}

/** Neither a name nor a letter: what it holds is told with all that is left. */
function isNothing(cells: readonly string[], activityColumn: number, roles: readonly RoleColumn[]): boolean {
  return (cells[activityColumn] ?? '') === '' && roles.every(({ column }) => (cells[column] ?? '') === '');
}

/** What stands alone below it may be an activity, or a remark on the table. */
function lastWithLetters({ grid, exact }: TableContext, roles: readonly RoleColumn[]): number {
  if (exact) return grid.rows.length;
  return grid.rows.findLastIndex((row) => roles.some(({ column }) => (row[column] ?? '') !== ''));
}

function isLone(cells: readonly string[]): boolean {
  return new Set(cells.filter((cell) => cell !== '')).size === 1;
}

function enterGroup({ grid, ledger }: TableContext, row: number, cells: readonly string[]): void {
  const name = cells[groupColumn(cells)];
  for (const [column, cell] of cells.entries())
    if (cell === name || mergedFrom(grid, row, column)) ledger.enter(row, column, 'section');
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
  const cells = new Map<number, UnderstoodCell>();
  for (const { column, role, name } of roles) {
    const raw = line[column] ?? '';
    if (raw === '') continue;
    const found = understoodCell(
      raw,
      read(raw),
      () => ({ ...numbered(context, row), ...lineOf(grid.place(row, column)), column: name }),
      context,
      name,
    );
    const cell = found && cellWithLinks(found, linksAt(context, row, column));
    if (cell) tellMerged(context, row, column, raw);
    ledger.enter(row, column, fateOf(cell));
    if (cell) cells.set(role, cell);
  }
  ledger.enter(row, activityColumn, 'name');
  const written = line[activityColumn] ?? '';
  const { name, notes } = exact
    ? { name: written, notes: [] }
    : nameIn(context, written, row, activityColumn);
  if (name === '' && !exact) {
    if (cells.size === 0) return;
    builder.problem(place, 'This row has letters but no name. It is named “Unnamed activity”.', 'changed');
  }
  reportLength(context, row);
  builder.activity({
    name: name || (exact ? '' : 'Unnamed activity'),
    section,
    cells,
    fields: fieldsOf(context, row, activityColumn, notes),
    place,
  });
}

/** Of a cell: in a table that was turned round each of a row stands in a line of its own. */
function lineOf({ line, fileLine = line }: Place): Place {
  return fileLine === undefined ? {} : { fileLine };
}

/** With the number that the file gives the row, where a person who counts by it would look elsewhere. */
function numbered({ grid, columns }: TableContext, row: number): Place {
  const place = grid.place(row);
  const counts = columns.find(({ name, use }) => use === 'skip' && meaningOfHead(name) === 'number');
  const own = counts ? (grid.rows[row]?.[counts.column] ?? '') : '';
  if (!counts || !/^\d{1,4}$/.test(own) || own === String(place.row)) return place;
  return { ...place, numbered: `${columnName(counts)} ${own}` };
}

/** A cell merged over several roles: said once, because it may mean that they share it. */
function tellMerged({ grid, builder, told }: TableContext, row: number, column: number, raw: string): void {
  const from = mergedFrom(grid, row, column);
  if (from === undefined || from.column >= column || told.has('merged')) return;
  const line = grid.rows[row]?.slice(from.column, column) ?? [];
  if (mergedFrom(grid, row, from.column) !== undefined || line.some((cell) => cell !== raw)) return;
  told.add('merged');
  builder.problem(
    grid.place(row, column),
    `“${brief(raw)}” is merged over several roles. Each of them has it, here and in other cells like it.`,
    'changed',
  );
}

function fateOf(cell: UnderstoodCell | undefined): Fate {
  if (cell === undefined || cell.letters !== '') return 'letters';
  return 'note';
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

function reportRow(context: TableContext, row: number, kind: RowKind): void {
  const { grid, builder, ledger, headRow } = context;
  const text = brief((grid.rows[row] ?? []).filter((cell) => cell !== '').join(' | '));
  if (kind === 'total') builder.remark(grid.place(row), `“${text}” is a total and was skipped.`, 'left-out');
  if (kind === 'hint')
    builder.remark(grid.place(row), `“${text}” says what may be entered and was skipped.`, 'left-out');
  // Footnotes may yet be referred to.
  const first = grid.rows[row]?.[groupColumn(grid.rows[row] ?? [])] ?? '';
  if (kind === 'footnote' && !looseFootnoteOf(first)) {
    builder.remark(grid.place(row), `“${text}” ${becameOf(first, context)}`, 'left-out');
  }
  if (kind === 'total' || kind === 'hint') ledger.enterRow(row, 'told');
  else if (kind === 'footnote') ledger.enterRow(row, 'footnote');
  else if (kind === 'head') ledger.enterRow(row, 'head');
  else if (kind === 'blank' && row > headRow && text !== '') ledger.enterRow(row, 'told');
}

function correctedKind({ rows }: TableContext, row: number, kind: RowKind): RowKind {
  const asked = rows?.[row];
  return asked === undefined ? kind : asked === 'skip' ? 'blank' : asked;
}

// A section has no notes of its own, so what a footnote says of it is told.
function nameOfGroup(context: TableContext, row: number, cells: readonly string[]): string {
  const column = groupColumn(cells);
  const { name, notes } = nameIn(context, cells[column] ?? '', row, column);
  for (const note of notes)
    context.builder.problem(
      context.grid.place(row),
      `The footnote of section “${brief(name)}” was skipped: “${brief(note)}”.`,
      'left-out',
    );
  return name;
}
