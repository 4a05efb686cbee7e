/** The roles that the columns of a table name. */
import type { Grid } from '../grid/grid';
import { plainName } from '../words/plainName';
import { linksAt } from './keptLinks';
import { nameIn } from './nameMarks';
import type { TableContext } from './tableContext';

export interface RoleColumn {
  readonly column: number;
  readonly role: number;
  readonly name: string;
}

export function roleColumns(context: TableContext): RoleColumn[] {
  const { columns, builder, grid, headRow, exact } = context;
  const seen = new Set<number>();
  return columns
    .filter(({ use }) => use === 'role')
    .map((reading) => {
      const { column } = reading;
      const place = grid.place(Math.max(0, headRow), column);
      const head = exact
        ? { name: reading.name, notes: [] }
        : nameIn(context, reading.name, Math.max(0, headRow), column);
      const name = exact ? head.name : head.name || `Role ${column}`;
      if (reading.name === '' && !exact)
        builder.problem(
          place,
          `This column has letters but no heading. The role is named “${name}”.`,
          'changed',
        );
      const above = exact ? '' : groupAbove(grid, headRow, column);
      let role = exact ? builder.newRole(name) : builder.role(name, place, above ? { team: above } : {});
      if (!exact && seen.has(role)) {
        role = builder.newRole(above ? `${above} ${name}` : `${name} (${column + 1})`);
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
