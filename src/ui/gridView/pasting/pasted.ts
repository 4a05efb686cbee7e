/** A pasted table as one edit, with a list of what could not be taken and why. What can be taken is. */
import { addActivities } from '../../../domain/edits/addActivities';
import { addRoles } from '../../../domain/edits/addRoles';
import { type Edit, edits } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { writeCells } from '../../../domain/edits/writeCells';
import type { CellWrite } from '../../../domain/matrix/cell';
import type { Change } from '../../../domain/matrix/change';
import type { ActivityId, NewId, RoleId } from '../../../domain/matrix/ids';
import type { Activity, Matrix } from '../../../domain/matrix/matrix';
import { finish } from '../../../domain/matrix/slices';
import type { Selection } from '../layout/cellRefs';
import type { Layout } from '../layout/layout';
import { type CellContent, cellFromText, unsafeText } from './cellText';
import { pastePlace } from './pastePlace';
import { type ColumnTarget, type PasteTargets, pasteTargets, type RowTarget } from './pasteTargets';
import type { Grid } from './tableText';

export interface PasteProblem {
  /** `Cloud Architect, Set budget` */
  readonly place: string;
  readonly message: string;
  /** It was pasted all the same. */
  readonly taken?: true;
}

export interface Pasted {
  readonly edit: Edit;
  readonly cells: number;
  readonly addedActivities: number;
  readonly addedRoles: number;
  readonly problems: readonly PasteProblem[];
  /** How the table was read and where it went, where that is not plain to see. */
  readonly told: readonly string[];
  readonly rows: readonly RowTarget[];
  readonly columns: readonly ColumnTarget[];
}

/** What is told of a paste once it is done. */
export interface PasteTold extends Pick<Pasted, 'cells' | 'problems' | 'told'> {
  /** Null where everything was there already. */
  readonly change: Change | null;
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
  return finish(pastedInSteps(into, grid));
}

/** The same a row at a time: it yields how many of how many are done, so that a page can draw in between. */
export function* pastedInSteps(into: PasteInto, grid: Grid): Generator<PasteStep, Pasted, undefined> {
  const { matrix, layout, before } = into;
  const place = pastePlace(layout, matrix, into.selection, grid);
  const targets = pasteTargets(into, place, grid);
  const { writes, renames, problems, count } = yield* contents(into, targets, grid);
  const cells = count === 1 ? '1 cell' : `${count} cells`;
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
    cells: count,
    addedActivities: newRows.length,
    addedRoles: newRoles.length,
    problems: [...problems, ...leftOut(targets)],
    told: place.told === undefined ? [] : [place.told],
    rows: targets.rows.map((row) => row.to),
    columns: targets.columns.map((column) => column.to),
  };
}

export interface PasteStep {
  readonly row: number;
  readonly of: number;
}

function* contents({ matrix, before }: PasteInto, targets: PasteTargets, grid: Grid) {
  const { scheme } = matrix;
  const writes: CellWrite[] = [];
  const renames: Edit[] = [];
  const problems: PasteProblem[] = [];
  // What is cut may lie below what is pasted; only then is a cell that holds the same already written again.
  const mayDiffer = before !== undefined;
  let count = 0;
  const placeOf = placesIn(matrix, targets);
  for (const [place, row] of targets.rows.entries()) {
    const { to } = row;
    const texts = grid[row.source] ?? [];
    const held = to === 'header' || to === undefined ? undefined : matrix.activities[to];
    for (const column of targets.columns) {
      const text = texts[column.source] ?? '';
      if (!to || !column.to) continue;
      if (to === 'header' || column.to === 'name') {
        const rename = renamed(matrix, to, column.to, unsafeText(text));
        if (rename) renames.push(rename);
        continue;
      }
      const content = cellFromText(scheme, text);
      if (typeof content === 'string') {
        problems.push({ place: placeOf(to, column.to), message: content });
        continue;
      }
      count += 1;
      const { codes, condition, told } = content;
      if (told) problems.push({ place: placeOf(to, column.to), message: told, taken: true });
      const note = content.note && withNote(held?.cellNotes?.[column.to], content.note);
      if (mayDiffer || note !== undefined || !holds(held, column.to, content)) {
        writes.push({ activityId: to, roleId: column.to, codes, condition, note });
      }
    }
    yield { row: place + 1, of: targets.rows.length };
  }
  return { writes, renames, problems, count };
}

/** A note that the cell has stays; undefined where nothing is to be written. */
function withNote(before: string | undefined, note: string): string | undefined {
  if (before?.split('\n').includes(note)) return undefined;
  return [before, note].filter(Boolean).join('\n');
}

function holds(activity: Activity | undefined, column: RoleId, { codes, condition }: CellContent): boolean {
  return (
    (activity?.assignments[column] ?? '') === codes && (activity?.conditions?.[column] ?? '') === condition
  );
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

/** Says a cell by the names of its role and activity, also of those that the paste adds. */
function placesIn({ roles, activities }: Matrix, { newRoles, newRows }: PasteTargets) {
  const added = new Map<ActivityId | RoleId, string>();
  for (const { id, name } of [...newRoles, ...newRows]) added.set(id, name);
  return (row: ActivityId, column: RoleId) =>
    `${roles[column]?.name ?? added.get(column)}, ${activities[row]?.name ?? added.get(row)}`;
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
            place: 'Outside the matrix',
            message: `${count} ${count === 1 ? one : many} had no room in what is shown.`,
          },
        ],
  );
}
