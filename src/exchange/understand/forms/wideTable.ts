/** A table with roles across, read row by row. A table with roles down arrives here turned round. */
import type { OnShare } from '../../contract/progress';
import { columnName } from '../grid/columns';
import type { Grid } from '../grid/grid';
import type { ReadText } from '../grid/headRow';
import { type RowKind, rowKinds } from '../grid/rowKinds';
import type { Builder } from '../parts/builder';
import { brief, type CellContext, understoodCell } from '../parts/cells';
import {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnReading,
  type Corrections,
  type UnderstoodActivity,
} from '../reading/understood';
import { footnoteOf } from './footnotes';

export interface TableContext extends CellContext {
  readonly onShare: OnShare;
  readonly builder: Builder;
  readonly grid: Grid;
  readonly headRow: number;
  readonly columns: readonly ColumnReading[];
  readonly read: ReadText;
  /** The section that rows before the first group belong to: the heading above the table. */
  readonly heading: string;
  readonly rows?: NonNullable<Corrections['rows']>[number] | undefined;
  /** Our own export: every row is an activity and text is exact. */
  readonly exact: boolean;
}

export function readWideTable(context: TableContext): void {
  const { grid, columns, builder, headRow } = context;
  const roles = roleColumns(context);
  const activityColumn = columns.find(({ use }) => use === 'activity')?.column ?? 0;
  const sectionColumn = columns.find(({ use }) => use === 'section')?.column;
  const shape = {
    grid,
    headRow,
    activityColumn,
    sectionColumn,
    roleColumns: roles.map(({ column }) => column),
    read: context.read,
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
      if (!grid.mark(row, 0)?.bold && !context.rows?.[row])
        builder.problem(
          grid.place(row),
          `“${brief(group)}” stands alone in its row and was read as the name of a section.`,
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
      addActivity({ ...context, footnotes }, row, section, activityColumn, roles);
    } else reportRow(context, row, kind);
  }
}

interface RoleColumn {
  readonly column: number;
  readonly role: number;
  readonly name: string;
}

function roleColumns({ columns, builder, grid, headRow, exact }: TableContext): RoleColumn[] {
  const seen = new Set<number>();
  return columns
    .filter(({ use }) => use === 'role')
    .map((reading) => {
      const { column } = reading;
      const place = grid.place(Math.max(0, headRow), column);
      const name = exact ? reading.name : plainName(reading.name) || `Role ${column}`;
      if (reading.name === '' && !exact)
        builder.problem(
          place,
          `This column has letters but no name; the role is called “${name}”.`,
          'changed',
        );
      const above = exact ? '' : groupAbove(grid, headRow, column);
      let role = exact ? builder.newRole(name) : builder.role(name, place, above ? { team: above } : {});
      if (!exact && seen.has(role)) {
        role = builder.newRole(above ? `${above} ${name}` : `${name} (${column + 1})`);
        builder.problem(
          place,
          `There is more than one column called “${name}”; this one became “${builder.roles[role]?.name}”.`,
          'changed',
        );
      }
      seen.add(role);
      return { column, role, name };
    });
}

// Two rows of heads: the upper one names the team or department of the roles below it.
function groupAbove(grid: Grid, headRow: number, column: number): string {
  if (headRow < 1) return '';
  const above = grid.rows[headRow - 1] ?? [];
  const texts = new Set(above.filter((cell) => cell !== ''));
  if (texts.size < 2) return '';
  for (let at = column; at >= 0; at -= 1)
    if (above[at])
      return at === column || !grid.rows[headRow]?.slice(at, column).includes('')
        ? plainName(above[at] ?? '')
        : '';
  return '';
}

function addActivity(
  context: TableContext,
  row: number,
  section: number,
  activityColumn: number,
  roles: readonly RoleColumn[],
): void {
  const { grid, builder, read, exact } = context;
  const line = grid.rows[row] ?? [];
  const place = grid.place(row);
  const cells: [number, { letters: string }][] = [];
  for (const { column, role, name } of roles) {
    const raw = line[column] ?? '';
    if (raw === '') continue;
    const cell = understoodCell(raw, read(raw), { ...place, column: name }, context);
    if (cell) cells.push([role, cell]);
  }
  const written = line[activityColumn] ?? '';
  const name = exact ? written : plainName(written);
  if (name === '' && !exact) {
    if (cells.length === 0) return;
    builder.problem(place, 'This row has letters but no name; it was called “Unnamed activity”.', 'changed');
  }
  reportLength(context, row);
  builder.activity({
    name: name || (exact ? '' : 'Unnamed activity'),
    section,
    cells: new Map(cells),
    fields: fieldsOf(context, line),
    place,
  });
}

function fieldsOf({ columns }: TableContext, line: readonly string[]): UnderstoodActivity['fields'] {
  const fields: { [field in ColumnField]?: string } = {};
  const notes = columns.filter(({ use }) => use === 'notes').length;
  for (const reading of columns) {
    const { column } = reading;
    const field = COLUMN_FIELDS.find((known) => known === reading.use);
    const text = (line[column] ?? '').trim();
    if (field === undefined || text === '') continue;
    const named = field === 'notes' && notes > 1 ? `${columnName(reading)}: ${text}` : text;
    fields[field] = fields[field] === undefined ? named : `${fields[field]}\n${named}`;
  }
  return fields;
}

function reportLength({ grid, headRow, builder }: TableContext, row: number): void {
  const head = headRow >= 0 ? grid.lengthOf(headRow) : grid.width;
  const own = grid.lengthOf(row);
  if (own <= head) return;
  const extra = (grid.rows[row] ?? []).slice(head, own).filter((cell) => cell !== '');
  if (extra.length > 0)
    builder.problem(
      grid.place(row),
      `The row has ${own} cells where the head has ${head}: ${extra.map((cell) => `“${brief(cell)}”`).join(', ')} belongs to no column and was left out.`,
      'left-out',
    );
}

function reportRow({ grid, builder }: TableContext, row: number, kind: RowKind): void {
  const text = brief((grid.rows[row] ?? []).filter((cell) => cell !== '').join(' | '));
  if (kind === 'total')
    builder.problem(grid.place(row), `“${text}” counts what is above it and was left out.`, 'left-out');
  if (kind === 'footnote' && !footnoteOf((grid.rows[row] ?? []).find((cell) => cell !== '') ?? '')) {
    builder.problem(grid.place(row), `“${text}” is a remark below the table and was left out.`, 'left-out');
  }
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

// Only what formats text: "List<String>" is a name.
const FORMATTING =
  /<\/?(?:h[1-6]|b|strong|i|em|u|p|span|br|div|font|a|sub|sup|small|code|mark)(?:\s[^<>]{0,200})?\/?>/gi;

/** A name without the marks of emphasis, tags and escapes that files wrap around it. */
export function plainName(text: string): string {
  let plain = text.replace(/\s+/g, ' ').trim();
  if (plain.includes('<')) plain = plain.replace(FORMATTING, ' ').replace(/\s+/g, ' ').trim();
  plain = plain.replace(/^#{1,6}\s+/, '');
  for (;;) {
    const inner = /^(\*\*|`)(.+)\1$/.exec(plain)?.[2];
    if (inner === undefined || inner.includes('**')) return plain;
    plain = inner.trim();
  }
}
