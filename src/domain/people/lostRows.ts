/** Rows that lose the last person behind an owning or a doing role between two versions of a matrix. */
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Activity, Matrix, Section } from '../matrix/matrix';
import { byOrder, inOrder } from '../matrix/order';
import { lettersMeaning } from '../matrix/scheme/scheme';
import type { DayAndTime } from './dayInZone';
import { type PeopleAt, peopleAt } from './peopleAt';

export interface LostRow {
  readonly activityId: ActivityId;
  readonly name: string;
  /** Someone answered for it, and nobody would. */
  readonly noOwner: boolean;
  /** Someone did it, and nobody would. */
  readonly noDoer: boolean;
}

export function lostRows(before: Matrix, after: Matrix, moment: DayAndTime): readonly LostRow[] {
  const then = peopleAt(before, moment);
  const now = peopleAt(after, moment);
  const emptied = rolesEmptied(before, after, moment);
  const owns = lossReader(lettersMeaning(before.scheme, 'owns'), emptied, then, now);
  const does = lossReader(lettersMeaning(before.scheme, 'does'), emptied, then, now);
  const lost: (LostRow & { readonly activity: Activity })[] = [];
  for (const key in before.activities) {
    const id = key as ActivityId;
    const activity = before.activities[id];
    const changed = after.activities[id];
    if (!activity || activity.archived || !changed || changed.archived) continue;
    const noOwner = owns(activity, changed);
    const noDoer = does(activity, changed);
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

/** Roles with people before and without people after. */
export function rolesEmptied(before: Matrix, after: Matrix, moment: DayAndTime): readonly RoleId[] {
  const now = peopleAt(after, moment);
  return [...peopleAt(before, moment)]
    .filter(([id, standings]) => standings.length > 0 && (now.get(id) ?? []).length === 0)
    .map(([id]) => id);
}

/**
 * Whether a row had a person behind one of the letters and would have nobody. An unchanged row can lose someone only
 * through a role that becomes empty, so most rows are settled by looking at those roles.
 */
function lossReader(letters: readonly string[], emptied: readonly RoleId[], then: PeopleAt, now: PeopleAt) {
  const holds = (codes: string | undefined) =>
    codes !== undefined && letters.some((letter) => codes.includes(letter));
  const anyone = (activity: Activity, people: PeopleAt) => {
    for (const key in activity.assignments) {
      const roleId = key as RoleId;
      if (holds(activity.assignments[roleId]) && (people.get(roleId)?.length ?? 0) > 0) return true;
    }
    return false;
  };
  return (activity: Activity, changed: Activity): boolean => {
    if (activity === changed) {
      return emptied.some((roleId) => holds(activity.assignments[roleId])) && !anyone(changed, now);
    }
    return anyone(activity, then) && !anyone(changed, now);
  };
}
