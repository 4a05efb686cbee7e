/** Who fills a role in a file: on a day, through cover and deputies, or as it is written down. */
import type { CalendarDate } from '../../domain/matrix/date';
import type { Matrix, Person, Role } from '../../domain/matrix/matrix';
import { byOrder } from '../../domain/matrix/order';
import { standingInWords } from '../../domain/people/peopleAt';
import { behindRole } from '../../domain/people/whoHolds';

/** The people who are named as holders, in order; deputies and cover are left out. */
function namedHolders(matrix: Matrix, role: Role): Person[] {
  return Object.entries(role.holders)
    .map(([id, holder]) => ({ id, ...holder }))
    .sort(byOrder)
    .filter(({ part }) => part === 'holder')
    .flatMap(({ personId }) => matrix.people[personId] ?? []);
}

export interface Behind {
  readonly person: Person;
  /** How they came to hold the role, unless that is plain; see standingInWords. */
  readonly words: string;
}

/** Without a day, the named holders. */
export function peopleBehind(matrix: Matrix, role: Role, on: CalendarDate | undefined): readonly Behind[] {
  if (on === undefined) return namedHolders(matrix, role).map((person) => ({ person, words: person.name }));
  return behindRole(role, matrix.people, on).map((standing) => ({
    person: standing.person,
    words: standingInWords(standing, matrix.people),
  }));
}
