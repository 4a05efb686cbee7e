/** The roles that the columns of a table name. */
import type { Grid } from '../grid/grid';
import type { ColumnReading } from '../reading/tableReading';
import { listed } from '../words/listed';
import { plainName } from '../words/plainName';
import { linksAt } from './keptLinks';
import { nameIn } from './nameMarks';
import type { TableContext } from './tableContext';

export interface RoleColumn {
  readonly column: number;
  readonly role: number;
  readonly name: string;
}

/** A head as it is written, with the heading above it. */
interface Head {
  readonly reading: ColumnReading;
  readonly name: string;
  readonly notes: readonly string[];
  readonly above: string;
}

export function roleColumns(context: TableContext): RoleColumn[] {
  const { builder, grid, headRow, exact } = context;
  const seen = new Set<number>();
  const heads = headsOf(context);
  const apart = exact ? new Set<Head>() : toldApartAbove(heads);
  if (apart.size > 0) tellApart(context, [...apart]);
  return heads.map((head) => {
    const { reading, above } = head;
    const { column } = reading;
    const place = grid.place(Math.max(0, headRow), column);
    const name = apart.has(head) ? withAbove(head) : head.name;
    if (reading.name === '' && !exact)
      builder.problem(
        place,
        `This column has letters but no heading. The role is named “${name}”.`,
        'changed',
      );
    let role = exact ? builder.newRole(name) : builder.role(name, place, above ? { team: above } : {});
    if (!exact && seen.has(role)) {
      role = builder.newRole(`${name} (${column + 1})`);
      builder.problem(
        place,
        `Several columns are named “${name}”. This one became “${builder.roles[role]?.name}”.`,
        'changed',
      );
    }
    seen.add(role);
    builder.noteOnRole(role, [...head.notes, ...(headRow < 0 ? [] : linksAt(context, headRow, column))]);
    return { column, role, name };
  });
}

function headsOf(context: TableContext): Head[] {
  const { columns, grid, headRow, exact } = context;
  return columns
    .filter(({ use }) => use === 'role')
    .map((reading) => {
      const { column } = reading;
      if (exact) return { reading, name: reading.name, notes: [], above: '' };
      const { name, notes } = nameIn(context, reading.name, Math.max(0, headRow), column);
      return { reading, name: name || `Role ${column}`, notes, above: groupAbove(grid, headRow, column) };
    });
}

/** "Manager" below "Plant A" and "Manager" below "Plant B": heads that come again and that the headings above tell apart. */
function toldApartAbove(heads: readonly Head[]): ReadonlySet<Head> {
  const byName = new Map<string, Head[]>();
  for (const head of heads) {
    const key = head.name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    const same = byName.get(key);
    if (same) same.push(head);
    else byName.set(key, [head]);
  }
  return new Set(
    [...byName.values()]
      .filter((same) => new Set(same.map(({ above }) => above)).size > 1)
      .flatMap((same) => same.filter(({ above }) => above !== '')),
  );
}

function withAbove({ above, name }: Head): string {
  return `${above} ${name}`;
}

function tellApart({ builder, grid, headRow }: TableContext, heads: readonly Head[]): void {
  const names = [...new Set(heads.map(({ name }) => name))];
  const { column } = heads[0]?.reading ?? {};
  builder.remark(
    grid.place(Math.max(0, headRow), column),
    `Several columns are named ${listed(names)}. Each is named with the heading above it: ${listed(heads.map(withAbove))}.`,
    'changed',
  );
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
