/** A pasted table as one edit, with a list of what could not be taken and why. What can be taken is. */
import { addActivities } from '../../../domain/edits/addActivities';
import { addRoles } from '../../../domain/edits/addRoles';
import { type Edit, edits } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { type CellWrite, writeCells } from '../../../domain/edits/writeCells';
import type { ActivityId, NewId, RoleId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Layout } from '../layout';
import type { Selection } from '../spots';
import { type CellContent, cellFromText, unsafeText } from './cellText';
import { pastePlace } from './pastePlace';
import { type ColumnTarget, type PasteTargets, pasteTargets, type RowTarget } from './pasteTargets';
import type { Grid } from './tableText';

export interface PasteProblem {
  /** `Cloud Architect, Set budget` */
  readonly place: string;
  readonly message: string;
}

export interface Pasted {
  readonly edit: Edit;
  readonly cells: number;
  readonly addedActivities: number;
  readonly addedRoles: number;
  readonly problems: readonly PasteProblem[];
  readonly rows: readonly RowTarget[];
  readonly columns: readonly ColumnTarget[];
}

export interface PasteInto {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly newId: NewId;
  /** Filters and sorting hide where new rows would go: then the table is cut off instead. */
  readonly mayAdd: boolean;
  /** What else belongs to the same gesture and comes first: the clearing of what was cut. */
  readonly before?: Edit | undefined;
}

export function pasted(into: PasteInto, grid: Grid): Pasted {
  const { matrix, layout, before } = into;
  const targets = pasteTargets(into, pastePlace(layout, matrix.scheme, into.selection, grid), grid);
  const { writes, renames, problems } = contents(matrix, targets, grid);
  const cells = writes.length === 1 ? '1 cell' : `${writes.length} cells`;
  const { newRoles, newRows, sectionId } = targets;
  const parts = [
    ...(before ? [before] : []),
    ...(newRoles.length > 0 ? [addRoles(newRoles)] : []),
    ...(newRows.length > 0 && sectionId ? [addActivities(sectionId, newRows)] : []),
    ...renames,
    writeCells('', writes),
  ];
  return {
    edit: edits(before ? `move ${cells}` : `paste ${cells}`, parts),
    cells: writes.length,
    addedActivities: newRows.length,
    addedRoles: newRoles.length,
    problems: [...problems, ...leftOut(targets)],
    rows: targets.rows.map((row) => row.to),
    columns: targets.columns.map((column) => column.to),
  };
}

function contents(matrix: Matrix, targets: PasteTargets, grid: Grid) {
  const { scheme } = matrix;
  const writes: CellWrite[] = [];
  const renames: Edit[] = [];
  const problems: PasteProblem[] = [];
  // A table has few different texts, and reading one costs more than all the rest of its cell.
  const known = new Map<string, CellContent | string>();
  for (const row of targets.rows) {
    for (const column of targets.columns) {
      const text = grid[row.source]?.[column.source] ?? '';
      if (!row.to || !column.to) continue;
      if (row.to === 'header' || column.to === 'name') {
        const rename = renamed(matrix, row.to, column.to, unsafeText(text));
        if (rename) renames.push(rename);
        continue;
      }
      const content = known.get(text) ?? cellFromText(scheme, text);
      known.set(text, content);
      if (typeof content === 'string')
        problems.push({ place: placeOf(matrix, row.to, column.to), message: content });
      else writes.push({ activityId: row.to, roleId: column.to, ...content });
    }
  }
  return { writes, renames, problems };
}

/** New rows and roles have their names already; a name that says nothing leaves the old one. */
function renamed(
  matrix: Matrix,
  row: ActivityId | 'header',
  column: RoleId | 'name',
  text: string,
): Edit | undefined {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '') return undefined;
  if (row === 'header') {
    const old = column === 'name' ? undefined : matrix.roles[column];
    return old && old.name !== name ? renameRole(matrix, old.id, name) : undefined;
  }
  const old = matrix.activities[row];
  return old && old.name !== name ? renameActivity(matrix, row, name) : undefined;
}

function placeOf(matrix: Matrix, row: ActivityId, column: RoleId): string {
  return `${matrix.roles[column]?.name ?? 'New role'}, ${matrix.activities[row]?.name ?? 'New activity'}`;
}

function leftOut({ rows, columns }: PasteTargets): PasteProblem[] {
  const lost = [
    [rows.filter((row) => row.to === undefined).length, 'row', 'rows'],
    [columns.filter((column) => column.to === undefined).length, 'column', 'columns'],
  ] as const;
  return lost.flatMap(([count, one, many]) =>
    count === 0
      ? []
      : [
          {
            place: 'Behind the end',
            message: `${count} ${count === 1 ? one : many} had no room in what is shown.`,
          },
        ],
  );
}
