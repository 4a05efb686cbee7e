/** Who is on duty at an hour, role by role, as the on-call calendars say. */
import type { PersonId } from '../../matrix/ids';
import type { Matrix, Person, Role } from '../../matrix/matrix';
import { inOrder } from '../../matrix/order';
import type { Rota, Shift } from '../../matrix/rota';
import { isAway } from '../../people/dayInZone';
import { carriersOf, reservesOf } from '../../people/whoHolds';

export interface OnDuty {
  readonly person: Person;
  readonly until: number;
  /** “has left”, “is away”, “is not in this role”: why the shift counts for nothing. */
  readonly not?: string | undefined;
}

export interface RoleDuty {
  readonly role: Role;
  readonly rota: Rota;
  /** Whether the calendar was read for this hour. */
  readonly isKnown: boolean;
  readonly now: readonly OnDuty[];
  /** The next shifts that begin after it, all that begin first. */
  readonly next: { readonly from: number; readonly people: readonly Person[] } | undefined;
}

export function dutiesAt(matrix: Matrix, at: number): readonly RoleDuty[] {
  return inOrder<Role>(matrix.roles).flatMap((role) =>
    role.rota ? [dutyOf(matrix, role, role.rota, at)] : [],
  );
}

function dutyOf(matrix: Matrix, role: Role, rota: Rota, at: number): RoleDuty {
  const now = rota.shifts
    .filter(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until))
    .flatMap((shift) => onDuty(matrix, role, shift, at) ?? []);
  const later = rota.shifts.filter(({ from }) => Date.parse(from) > at);
  const first = later[0] && Date.parse(later[0].from);
  return {
    role,
    rota,
    isKnown: Date.parse(rota.from) <= at && at < Date.parse(rota.until),
    now,
    next:
      first === undefined
        ? undefined
        : {
            from: first,
            people: later
              .filter(({ from }) => Date.parse(from) === first)
              .flatMap(({ personId }) => matrix.people[personId] ?? []),
          },
  };
}

function onDuty(matrix: Matrix, role: Role, { personId, until }: Shift, at: number): OnDuty | undefined {
  const person = matrix.people[personId];
  return person && { person, until: Date.parse(until), not: whyNot(matrix, role, person, at) };
}

function whyNot({ people }: Matrix, role: Role, person: Person, at: number): string | undefined {
  const moment = { at, timeZone: 'UTC' };
  if (!person.active) return 'has left';
  if (isAway(person, moment)) return 'is away that day';
  const inRole = new Set<PersonId>([
    ...carriersOf(role, people, moment).map((one) => one.person.id),
    ...reservesOf(role, people, moment).map(({ id }) => id),
  ]);
  return inRole.has(person.id) ? undefined : 'is not in this role that day';
}
