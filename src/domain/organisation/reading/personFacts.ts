/** The roles and people of one matrix, with the activities that each answers for. */
import { isWithin } from '../../matrix/date';
import type { PersonId, RoleId } from '../../matrix/ids';
import type { Holder, Role } from '../../matrix/matrix';
import type { Slices } from '../../matrix/slices';
import { type DayAndTime, dayFor } from '../../people/dayInZone';
import { fullTimeOf } from '../../people/load';
import { answerable, carriersOf } from '../../people/whoHolds';
import type { Reading } from '../../reading/reading';
import type { PersonFacts, RoleFacts, RowFacts } from '../facts/memberFacts';

export function roleFacts(reading: Reading, rows: readonly RowFacts[], moment: DayAndTime) {
  const [owns, does] = [countsOf(rows, 'owners'), countsOf(rows, 'doers')];
  return new Map<RoleId, RoleFacts>(
    reading.roles.map((role) => {
      const standings = carriersOf(role, reading.matrix.people, moment);
      const ids = (list: typeof standings) => list.map(({ person }) => person.id);
      const facts: RoleFacts = {
        id: role.id,
        name: role.name,
        answerable: ids(answerable(standings)),
        carriers: ids(standings),
        owns: owns.get(role.id) ?? 0,
        does: does.get(role.id) ?? 0,
      };
      return [role.id, facts];
    }),
  );
}

function countsOf(rows: readonly RowFacts[], part: 'owners' | 'doers'): ReadonlyMap<RoleId, number> {
  const counts = new Map<RoleId, number>();
  for (const row of rows) for (const id of row[part]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export function* personFacts(
  reading: Reading,
  rows: readonly RowFacts[],
  roles: ReadonlyMap<RoleId, RoleFacts>,
  moment: DayAndTime,
): Slices<readonly PersonFacts[]> {
  const owns = rowsPerPerson(
    rows,
    (row) => row.owners,
    (id) => roles.get(id)?.answerable ?? [],
  );
  yield;
  const does = rowsPerPerson(
    rows,
    (row) => row.doers,
    (id) => roles.get(id)?.carriers ?? [],
  );
  yield;
  const rolesOf = new Map<PersonId, RoleId[]>();
  for (const { id, carriers } of roles.values())
    for (const person of carriers) rolesOf.set(person, [...(rolesOf.get(person) ?? []), id]);
  const planned = sharesPerPerson(reading, moment);
  return reading.people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    team: person.team,
    active: person.active,
    works: fullTimeOf(person),
    planned: planned.get(person.id),
    roleIds: rolesOf.get(person.id) ?? [],
    owns: owns.get(person.id) ?? 0,
    does: does.get(person.id) ?? 0,
  }));
}

/** A person with two roles on a row answers for one row. */
function rowsPerPerson(
  rows: readonly RowFacts[],
  rolesOf: (row: RowFacts) => readonly RoleId[],
  peopleOf: (role: RoleId) => readonly PersonId[],
): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const row of rows) {
    const people = new Set<PersonId>();
    for (const role of rolesOf(row)) for (const person of peopleOf(role)) people.add(person);
    for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
}

/** Deputies take nothing until they step in. */
function sharesPerPerson({ roles, matrix }: Reading, moment: DayAndTime): ReadonlyMap<PersonId, number> {
  const shares = new Map<PersonId, number>();
  for (const role of roles as readonly Role[])
    for (const { personId, part, fraction, ...span } of Object.values<Holder>(role.holders)) {
      const person = matrix.people[personId];
      if (!person || fraction === undefined || part === 'deputy' || !isWithin(span, dayFor(moment, person)))
        continue;
      shares.set(personId, (shares.get(personId) ?? 0) + fraction);
    }
  return shares;
}
