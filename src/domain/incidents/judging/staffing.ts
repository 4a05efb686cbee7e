/** The people who fill a role in a context: those in it now, then its deputies, without those who are away in the drill. */

import { isWithin } from '../../matrix/date';
import type { PersonId, RoleId } from '../../matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../matrix/matrix';
import { awayUntil, isAway } from '../../people/dayInZone';
import { reservesOf, whoHolds } from '../../people/whoHolds';
import type { AuditContext } from './auditContext';

export interface Staffing {
  /** False where nobody was ever entered for the role: then nothing is known, which is not the same as a vacancy. */
  readonly known: boolean;
  /** Those who can act, holders before deputies. */
  readonly people: readonly Person[];
  /** True where people of the role are away in the drill and nobody is left. */
  readonly emptied: boolean;
}

const UNKNOWN: Staffing = { known: false, people: [], emptied: false };

// One audit asks for the same few roles hundreds of times.
const remembered = new WeakMap<AuditContext, Map<RoleId, Staffing>>();

export function staffingOf(context: AuditContext, role: Role): Staffing {
  const known = remembered.get(context) ?? new Map<RoleId, Staffing>();
  remembered.set(context, known);
  const staffing = known.get(role.id) ?? read(context, role);
  known.set(role.id, staffing);
  return staffing;
}

function read(context: AuditContext, role: Role): Staffing {
  if (Object.keys(role.holders).length === 0) return UNKNOWN;
  const people = peopleBehind(withoutMissing(context), context, role);
  const emptied =
    people.length === 0 &&
    context.missing.size > 0 &&
    peopleBehind(context.reading.matrix, context, role).length > 0;
  return { known: true, people, emptied };
}

function peopleBehind(matrix: Matrix, { reading }: AuditContext, role: Role): readonly Person[] {
  const standing = whoHolds(matrix, role.id, reading.today).map(({ person }) => person);
  const reserves = reservesOf(role, matrix.people, reading.today).filter(
    (person) => !isAway(person, reading.today),
  );
  return [...standing, ...reserves.filter((person) => !standing.includes(person))];
}

const thinned = new WeakMap<AuditContext, Matrix>();

function withoutMissing(context: AuditContext): Matrix {
  const { matrix } = context.reading;
  if (context.missing.size === 0) return matrix;
  const known = thinned.get(context);
  if (known) return known;
  const people = { ...matrix.people };
  for (const id of context.missing) {
    const person = people[id];
    if (person) people[id] = { ...person, active: false };
  }
  const made = { ...matrix, people };
  thinned.set(context, made);
  return made;
}

/** The people in several roles, each once. */
export function peopleOf(context: AuditContext, roles: readonly Role[]): readonly Person[] {
  const people = new Map<PersonId, Person>();
  for (const role of roles)
    for (const person of staffingOf(context, role).people) people.set(person.id, person);
  return [...people.values()];
}

/** In a drill: someone was entered for the role, and everyone who would be there is away. */
export function isEmptied(context: AuditContext, role: Role): boolean {
  return staffingOf(context, role).emptied;
}

/** “Ann has left”, “Bob is away until 2026-12-31”: why nobody in a role can act, person by person. */
export function whyNobody(context: AuditContext, role: Role): string {
  const holders = Object.values<Holder>(role.holders).sort((one, other) =>
    one.order < other.order ? -1 : 1,
  );
  const reasons = holders.map((holder) => whyNot(context, holder));
  return [...new Set(reasons)].join('; ');
}

function whyNot({ reading, missing }: AuditContext, holder: Holder): string {
  const { today, matrix } = reading;
  const person = matrix.people[holder.personId];
  if (!person) return 'someone who was deleted';
  if (!person.active) return `${person.name} has left`;
  if (!isWithin(holder, today)) {
    const later = holder.from !== undefined && today < holder.from;
    return later
      ? `${person.name} has this role from ${holder.from}`
      : `${person.name} had this role until ${holder.until}`;
  }
  if (missing.has(person.id)) return `${person.name} is away in this drill`;
  if (isAway(person, today)) return `${person.name} is away until ${awayUntil(person, today)}`;
  return `${person.name} only covers for others`;
}
