/** What a row of a pasted table says of the row that it lands on: letters, conditions and notes, or names. */
import type { Edit } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import type { CellWrite } from '../../../domain/matrix/cell';
import type { ActivityId, RoleId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { NO_CODES } from '../../../domain/matrix/scheme/codes';
import { cellFromText, unsafeText } from './cellText';
import type { PasteTargets } from './pasteTargets';

export interface PasteProblem {
  /** `Cloud Architect, Set budget` */
  readonly place: string;
  readonly message: string;
  /** It was pasted all the same. */
  readonly taken?: true;
}

export interface RowReading {
  readonly matrix: Matrix;
  readonly columns: PasteTargets['columns'];
  /** Cells are written also where they hold the same already. */
  readonly writesAll: boolean;
  readonly placeOf: (row: ActivityId, column: RoleId) => string;
  readonly writes: CellWrite[];
  /** The rows of `writes`. */
  readonly written: ActivityId[];
  readonly renames: Edit[];
  readonly problems: PasteProblem[];
  count: number;
}

export function rowReading(matrix: Matrix, targets: PasteTargets, writesAll: boolean): RowReading {
  return {
    matrix,
    columns: targets.columns,
    writesAll,
    placeOf: placesIn(matrix, targets),
    writes: [],
    written: [],
    renames: [],
    problems: [],
    count: 0,
  };
}

/** In a function of its own: one loop over five thousand cells would be compiled while it runs. */
export function readRow(reading: RowReading, to: ActivityId | 'header', texts: readonly string[]): void {
  const { matrix, columns, writesAll, placeOf, writes, problems } = reading;
  const held = to === 'header' ? undefined : matrix.activities[to];
  const letters = held?.assignments;
  const conditions = held?.conditions;
  const before = writes.length;
  for (const { to: column, source } of columns) {
    if (!column) continue;
    const text = texts[source] ?? '';
    if (to === 'header' || column === 'name') {
      const rename = renamed(matrix, to, column, unsafeText(text));
      if (rename) reading.renames.push(rename);
      continue;
    }
    const content = cellFromText(matrix.scheme, text);
    if (typeof content === 'string') {
      problems.push({ place: placeOf(to, column), message: content });
      continue;
    }
    reading.count += 1;
    const { codes, condition, told } = content;
    if (told) problems.push({ place: placeOf(to, column), message: told, taken: true });
    const note = content.note && withNote(held?.cellNotes?.[column], content.note);
    const holdsIt = (letters?.[column] ?? NO_CODES) === codes && (conditions?.[column] ?? '') === condition;
    if (writesAll || note !== undefined || !holdsIt)
      writes.push({ activityId: to, roleId: column, codes, condition, note });
  }
  if (to !== 'header' && writes.length > before) reading.written.push(to);
}

/** A note that the cell has stays; undefined where nothing is to be written. */
function withNote(before: string | undefined, note: string): string | undefined {
  if (before?.split('\n').includes(note)) return undefined;
  return [before, note].filter(Boolean).join('\n');
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
