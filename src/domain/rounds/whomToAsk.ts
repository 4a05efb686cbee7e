/** Who is asked about rows: the people who hold them, each about their own. */
import type { Asked } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, PersonId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { holdersOf, rolesHeldIn } from '../matrix/restsOn';
import type { Meaning } from '../matrix/scheme/scheme';

export interface WhomToAsk {
  readonly asked: readonly Asked[];
  /** Rows for which there is nobody to ask. */
  readonly without: readonly Activity[];
}

/** `meanings` says whose letters are asked about: those who own, and perhaps those who do the work. */
export function whomToAsk(
  matrix: Matrix,
  activities: readonly Activity[],
  meanings: readonly Meaning[],
  today: CalendarDate,
): WhomToAsk {
  const rows = new Map<PersonId, Set<ActivityId>>();
  const without: Activity[] = [];
  for (const activity of activities) {
    const people = new Set(meanings.flatMap((meaning) => holdersOf(matrix, activity, meaning, today)));
    if (people.size === 0) without.push(activity);
    for (const id of people) {
      const own = rows.get(id) ?? new Set();
      rows.set(id, own.add(activity.id));
    }
  }
  const asked = inOrder(matrix.people as { readonly [id: string]: Matrix['people'][PersonId] & {} }).flatMap(
    ({ id, name }): Asked[] => {
      const own = rows.get(id);
      return own ? [{ personId: id, name, activityIds: [...own] }] : [];
    },
  );
  return { asked, without };
}

/** Of a blind round: everyone about all of its rows, or each about the rows in which a role of theirs has a letter. */
export const REACHES = ['all', 'near'] as const;
export type Reach = (typeof REACHES)[number];

/** Who has no such row is not asked. */
export function everyoneAsked(
  matrix: Matrix,
  activities: readonly Activity[],
  people: readonly PersonId[],
  reach: Reach,
  today: CalendarDate,
): readonly Asked[] {
  return people.flatMap((personId): Asked[] => {
    const person = matrix.people[personId];
    const own = activities.filter(
      (activity) => reach === 'all' || rolesHeldIn(matrix, activity, personId, today).length > 0,
    );
    const activityIds = own.map(({ id }) => id);
    return person && own.length > 0 ? [{ personId, name: person.name, activityIds }] : [];
  });
}
