import type { RoleId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { DayAndTime } from './dayInZone';
import { type Standing, whoHolds } from './whoHolds';

/** Every role has an entry; an empty one is a role that nobody is behind at that moment. */
export type PeopleAt = ReadonlyMap<RoleId, readonly Standing[]>;

interface Remembered {
  readonly people: Matrix['people'];
  readonly moment: DayAndTime;
  readonly result: PeopleAt;
}

// One answer per version of the roles: the grid's head, the audit and the exports ask for the same day.
const remembered = new WeakMap<Matrix['roles'], Remembered>();

export function peopleAt(matrix: Matrix, moment: DayAndTime): PeopleAt {
  const known = remembered.get(matrix.roles);
  if (known && known.people === matrix.people && known.moment === moment) return known.result;
  const result = new Map<RoleId, readonly Standing[]>();
  for (const { id } of inOrder<Role>(matrix.roles)) result.set(id, whoHolds(matrix, id, moment));
  remembered.set(matrix.roles, { people: matrix.people, moment, result });
  return result;
}

/** "Ann Lee", "Bob Roy (deputy for Ann Lee)": how a standing is written out wherever people are named. */
export function standingInWords(standing: Standing, people: Matrix['people']): string {
  const { person, as, insteadOf, interim } = standing;
  const absent = insteadOf === undefined ? undefined : people[insteadOf]?.name;
  if (as === 'holder') return interim ? `${person.name} (interim)` : person.name;
  const word = as === 'deputy' ? 'deputy' : 'cover';
  return absent ? `${person.name} (${word} for ${absent})` : `${person.name} (${word})`;
}
