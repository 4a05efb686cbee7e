/** The rows and columns that a pasted table is written to; where the matrix ends, new ones that it asks for. */
import type { NewActivity } from '../../../domain/edits/addActivities';
import type { NewRole } from '../../../domain/edits/addRoles';
import type { ActivityId, NewId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Layout } from '../layout/layout';
import { unsafeText } from './cellText';
import type { PastePlace } from './pastePlace';
import type { Grid } from './tableText';

/** Undefined: it did not fit. */
export type RowTarget = ActivityId | 'header' | undefined;
export type ColumnTarget = RoleId | 'name' | undefined;

export interface PasteTargets {
  readonly rows: readonly { readonly to: RowTarget; readonly source: number }[];
  readonly columns: readonly { readonly to: ColumnTarget; readonly source: number }[];
  readonly newRows: readonly NewActivity[];
  readonly newRoles: readonly NewRole[];
  /** New rows go to the end of the last section. */
  readonly sectionId: SectionId | undefined;
}

interface Asked {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly newId: NewId;
  readonly mayAdd: boolean;
}

// Many more than any matrix has; a table this long is a mistake better told than carried out.
const MOST_NEW = 5_000;

export function pasteTargets(asked: Asked, place: PastePlace, grid: Grid): PasteTargets {
  const { matrix, layout, newId, mayAdd } = asked;
  const last = layout.rows.at(-1);
  const sectionId = last?.kind === 'section' ? last.key : last?.sectionId;
  const nameColumn = place.columns.find(([target]) => target === -1)?.[1] ?? place.names;
  const nameRow = place.rows.find(([target]) => target === -1)?.[1] ?? place.heads;
  const newRows: NewActivity[] = [];
  const rows = place.rows.map(([target, source]) => {
    if (target !== null) return { to: rowAt(layout, target), source };
    if (!mayAdd || !sectionId || newRows.length >= MOST_NEW) return { to: undefined, source };
    const given = nameColumn === undefined ? '' : unsafeText(grid[source]?.[nameColumn] ?? '').trim();
    const id = newId<'activity'>();
    newRows.push({ id, name: given || `New activity ${newRows.length + 1}` });
    return { to: id, source };
  });

  const newRoles: NewRole[] = [];
  const taken = new Set(Object.values(matrix.roles).map((role) => role.name.toLowerCase()));
  const columns = place.columns.map(([target, source]) => {
    if (target !== null) return { to: target < 0 ? ('name' as const) : layout.columns[target], source };
    if (!mayAdd || newRoles.length >= MOST_NEW) return { to: undefined, source };
    const given = nameRow === undefined ? '' : unsafeText(grid[nameRow]?.[source] ?? '').trim();
    const name = freeName(given || 'New role', taken);
    taken.add(name.toLowerCase());
    const id = newId<'role'>();
    newRoles.push({ id, name });
    return { to: id, source };
  });
  return { rows, columns, newRows, newRoles, sectionId };
}

function rowAt(layout: Layout, row: number): RowTarget {
  const shown = layout.rows[row];
  if (row < 0) return 'header';
  return shown?.kind === 'activity' ? shown.key : undefined;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let free = name;
  while (taken.has(free.toLowerCase())) {
    free = `${name} ${number}`;
    number += 1;
  }
  return free;
}
