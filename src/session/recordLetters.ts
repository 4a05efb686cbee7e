/**
 * Records letters that are written into one row of which nothing else is said: no condition, no note, nothing that a
 * template suggested. Nearly all of a paste is that, and its patches are made while it is written, in one walk.
 */
import { present } from '../domain/edits/edit';
import type { CellWrite } from '../domain/matrix/cell';
import type { Patch } from '../domain/matrix/change';
import type { ActivityId, RoleId } from '../domain/matrix/ids';
import type { Activity, Matrix } from '../domain/matrix/matrix';
import { patchTo } from '../domain/matrix/patching';
import { type Codes, NO_CODES } from '../domain/matrix/scheme/codes';
import { mapToFill } from './mapToFill';

export interface Recording {
  readonly patches: Patch[];
  /** In the order of the patches; they are taken back from the end. */
  readonly inverse: Patch[];
  readonly changed: Map<ActivityId, Activity>;
  onlyLetters: boolean;
}

/**
 * Writes the run of writes into one row that begins at `from`, and answers where the next row begins. Undefined, and
 * nothing recorded, where more than letters is at stake or a cell is written twice.
 */
export function recordLetters(
  { activities, roles }: Matrix,
  { patches, inverse, changed }: Recording,
  known: Set<RoleId>,
  writes: readonly CellWrite[],
  from: number,
): number | undefined {
  const id = writes[from]?.activityId;
  const was = id && activities[id];
  if (!was || was.conditions || was.suggested) return undefined;
  const { assignments: old } = was;
  const begun = patches.length;
  let letters: { [id in RoleId]: Codes } | undefined;
  let at = from;
  for (let write = writes[at]; write && write.activityId === id; at += 1, write = writes[at]) {
    const { roleId, codes } = write;
    if (!known.has(roleId)) {
      present(roles[roleId], 'role');
      known.add(roleId);
    }
    const held = old[roleId];
    if (write.condition || write.note !== undefined || (letters && letters[roleId] !== held)) {
      patches.length = begun;
      inverse.length = begun;
      return undefined;
    }
    if ((held ?? NO_CODES) === codes) continue;
    letters ??= copyOf(old);
    const path = ['activities', id, 'assignments', roleId];
    const next = codes === NO_CODES ? undefined : codes;
    if (next) letters[roleId] = next;
    else delete letters[roleId];
    patches.push(patchTo(path, held, next));
    inverse.push(patchTo(path, next, held));
  }
  if (letters) changed.set(id, { ...was, assignments: letters });
  return at;
}

function copyOf(assignments: Activity['assignments']): { [id in RoleId]: Codes } {
  const copy = mapToFill<RoleId, Codes>();
  // Without a list of its keys, for a row has few and a paste has hundreds of rows.
  for (const id in assignments) copy[id as RoleId] = assignments[id as RoleId] as Codes;
  return copy;
}
