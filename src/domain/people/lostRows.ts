/** Rows that lose the last person behind an owning or a doing role between two versions of a matrix. */
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Activity, Matrix, Section } from '../matrix/matrix';
import { byOrder, inOrder } from '../matrix/order';
import { lettersMeaning } from '../matrix/scheme';
import type { Moment } from './moment';
import { type PeopleAt, peopleAt } from './peopleAt';

export interface LostRow {
  readonly activityId: ActivityId;
  readonly name: string;
  /** Somebody answered for it, and nobody would. */
  readonly noOwner: boolean;
  /** Somebody did it, and nobody would. */
  readonly noDoer: boolean;
}

export function lostRows(before: Matrix, after: Matrix, moment: Moment): readonly LostRow[] {
  const then = peopleAt(before, moment);
  const now = peopleAt(after, moment);
  const emptied = rolesEmptied(before, after, moment);
  const reads = readers(before);
  const lost: (LostRow & { readonly activity: Activity })[] = [];
  for (const key in before.activities) {
    const id = key as ActivityId;
    const activity = before.activities[id];
    const changed = after.activities[id];
    if (!activity || activity.archived || !changed || changed.archived) continue;
    // Only a row that was touched, or that a newly empty role stands on, can lose anybody.
    if (activity === changed && !emptied.some((roleId) => activity.assignments[roleId])) continue;
    const noOwner = reads.owns(activity, then) && !reads.owns(changed, now);
    const noDoer = reads.does(activity, then) && !reads.does(changed, now);
    if (noOwner || noDoer) lost.push({ activityId: id, name: activity.name, noOwner, noDoer, activity });
  }
  const places = new Map<string, number>(
    inOrder<Section>(before.sections).map(({ id }, place) => [id, place]),
  );
  const placeOf = (activity: Activity) => places.get(activity.sectionId) ?? places.size;
  return lost
    .sort(
      (one, other) =>
        placeOf(one.activity) - placeOf(other.activity) || byOrder(one.activity, other.activity),
    )
    .map(({ activity: _, ...row }) => row);
}

/** Roles that somebody is behind before, and nobody after. */
export function rolesEmptied(before: Matrix, after: Matrix, moment: Moment): readonly RoleId[] {
  const now = peopleAt(after, moment);
  return [...peopleAt(before, moment)]
    .filter(([id, standings]) => standings.length > 0 && (now.get(id) ?? []).length === 0)
    .map(([id]) => id);
}

/** Whether anybody is behind a role that owns, or does, a row. */
function readers(matrix: Matrix) {
  const reader = (letters: readonly string[]) => (activity: Activity, people: PeopleAt) => {
    for (const key in activity.assignments) {
      const codes: string = activity.assignments[key as RoleId] ?? '';
      if (letters.some((letter) => codes.includes(letter)) && (people.get(key as RoleId) ?? []).length > 0)
        return true;
    }
    return false;
  };
  return {
    owns: reader(lettersMeaning(matrix.scheme, 'owns')),
    does: reader(lettersMeaning(matrix.scheme, 'does')),
  };
}
