/** Where the links of cells are kept: with the activity, on the role or on the cell. Those that find no place are told. */
import { brief } from '../parts/cells';
import type { ColumnField, TableReading } from '../reading/tableReading';
import type { UnderstoodActivity, UnderstoodCell } from '../reading/understood';
import type { TableContext } from './tableContext';

type Fields = { [field in ColumnField]?: string };

const NONE: readonly string[] = [];

/** The addresses of a cell, which count as kept once they were asked for. */
export function linksAt(
  { grid, ledger }: Pick<TableContext, 'grid' | 'ledger'>,
  row: number,
  column: number,
): readonly string[] {
  const links = grid.linked.length === 0 ? undefined : grid.mark(row, column)?.links;
  if (!links) return NONE;
  ledger.keepLinks(row, column);
  return links;
}

/** An activity has one link; what else its name leads to stands in its notes. */
export function withLinks(fields: UnderstoodActivity['fields'], links: readonly string[]): Fields {
  if (links.length === 0) return fields;
  const place = fields.link === undefined ? links.findIndex((link) => /^(?:https?|mailto):/i.test(link)) : -1;
  const others = links.filter((_, at) => at !== place).map((link) => `Link: ${link}`);
  const notes = [fields.notes, ...others].filter((text) => text).join('\n');
  return {
    ...fields,
    ...(place < 0 ? {} : { link: links[place] ?? '' }),
    ...(notes === '' ? {} : { notes }),
  };
}

export function cellWithLinks(
  cell: UnderstoodCell | undefined,
  links: readonly string[],
): UnderstoodCell | undefined {
  if (!cell || links.length === 0) return cell;
  return { ...cell, note: [cell.note, ...links].filter((text) => text).join('\n') };
}

/** Of headings, sections and what was skipped. */
export function tellLinks({ grid, ledger, builder }: TableContext, table: TableReading): void {
  const left = grid.linked.filter(({ row, column }) => !ledger.keepsLinks(row, column));
  const [first] = left;
  if (!first) return;
  const shown = brief(grid.rows[first.row]?.[first.column] ?? '');
  const address = grid.mark(first.row, first.column)?.links?.[0] ?? '';
  builder.problem(
    table.index > 0 ? { table: table.name } : {},
    left.length === 1
      ? `The address behind “${shown}” was skipped: ${address}`
      : `The addresses behind ${left.length} texts were skipped. The first is “${shown}”: ${address}`,
    'left-out',
  );
}
