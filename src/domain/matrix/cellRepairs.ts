/** Repairs what is in cells: letters that the scheme does not have, and cells of roles that are not there. */

import type { RoleId } from './ids';
import type { Activity, Matrix } from './matrix';
import type { SavedProblem } from './problem';
import type { Keeping, Repairs } from './references';
import { codesFromLetters } from './scheme/codes';

const ROWS_PER_SLICE = 200;

/** Cells have letters of the scheme, in its order. Those of roles that are not there are looked at where they are kept. */
export function* repairLetters(
  matrix: Matrix,
  repairs: Repairs,
  { keepsStrayCells }: Keeping,
  isSound: (assignments: unknown) => boolean = () => false,
): Generator<undefined, void> {
  const canonical = new Map<string, string>();
  const inScheme = (letters: string): string => {
    const known = canonical.get(letters);
    if (known !== undefined) return known;
    const codes = codesFromLetters(matrix.scheme, letters);
    canonical.set(letters, codes);
    return codes;
  };
  let read = 0;
  for (const { id, name, assignments } of Object.values(matrix.activities)) {
    if (read++ % ROWS_PER_SLICE === 0) yield;
    if (isSound(assignments)) continue;
    for (const roleId of Object.keys(assignments)) {
      const letters: string = assignments[roleId as RoleId] ?? '';
      const codes = inScheme(letters);
      if (codes === letters || !(keepsStrayCells || Object.hasOwn(matrix.roles, roleId))) continue;
      repairs.set(['activities', id, 'assignments', roleId], codes === '' ? undefined : codes);
      const unknown = [...new Set(letters)].filter((letter) => !codes.includes(letter)).join(', ');
      if (unknown === '') continue;
      const role = matrix.roles[roleId as RoleId]?.name ?? roleId;
      repairs.tell({
        place: `activity “${name}”, role “${role}”`,
        message: `“${unknown}” is not in the scheme ${matrix.scheme.name}. It was skipped.`,
        raw: letters,
      });
    }
  }
}

const CELL_MAPS = ['assignments', 'conditions', 'cellNotes', 'suggested'] as const;

/**
 * Takes out the cells of roles that are not there, and tells how many. Only for what comes from outside: on this
 * device they are what deleting a role leaves for the day it comes back.
 */
export function* repairStrayCells(
  matrix: Matrix,
  repairs: Repairs,
  isSound: (assignments: unknown) => boolean = () => false,
): Generator<undefined, void> {
  const known = new Set(Object.keys(matrix.roles));
  const roles = new Set<string>();
  let cells = 0;
  let read = 0;
  for (const activity of Object.values<Activity>(matrix.activities)) {
    if (read++ % ROWS_PER_SLICE === 0) yield;
    for (const field of CELL_MAPS) {
      const map: { readonly [id: string]: unknown } | undefined = activity[field];
      if (!map || (field === 'assignments' && isSound(map))) continue;
      // Nearly all rows have none, and then no list of them is made.
      const ids = Object.keys(map);
      const strays = ids.every((id) => known.has(id)) ? [] : ids.filter((id) => !known.has(id));
      if (strays.length === 0) continue;
      cells += strays.length;
      for (const id of strays) roles.add(id);
      const kept = Object.entries(map).filter(([id]) => known.has(id));
      const isNeeded = field === 'assignments' || kept.length > 0;
      repairs.set(['activities', activity.id, field], isNeeded ? Object.fromEntries(kept) : undefined);
    }
  }
  if (cells > 0) repairs.tell(strayCells(cells, roles.size));
}

const counted = new Intl.NumberFormat('en');

/** Says how many cells were skipped, and of how many roles where that is known. */
export function strayCells(cells: number, roles?: number): SavedProblem {
  const were = cells === 1 ? '1 cell belongs' : `${counted.format(cells)} cells belong`;
  const to =
    roles === undefined
      ? 'no role of'
      : roles === 1
        ? '1 role that is not in'
        : `${counted.format(roles)} roles that are not in`;
  const they = cells === 1 ? 'It was' : 'They were';
  return { place: 'matrix', message: `${were} to ${to} this matrix. ${they} skipped.` };
}
