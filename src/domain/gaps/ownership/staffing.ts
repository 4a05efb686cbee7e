/** The people behind each role as rules read them, made once per version of roles and people. */
import type { CalendarDate } from '../../matrix/date';
import type { PersonId, RoleId } from '../../matrix/ids';
import type { Person, Role } from '../../matrix/matrix';
import { hasDuty } from '../../matrix/tags';
import { answerable, carriersOf, reservesOf, whoHolds } from '../../people/whoHolds';
import type { Reading, RoleTally } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { doing } from './ownership';

export interface Staff {
  readonly role: Role;
  /** Those who carry its work; someone on leave without cover still does. */
  readonly carriers: readonly Person[];
  /** Of these the ones who answer for its A: the lead of a group, else all. */
  readonly answering: readonly Person[];
  /** Active deputies and cover that could step in. */
  readonly reserves: readonly Person[];
  /** No one fills it today. */
  readonly vacant: boolean;
}

type StaffByRole = ReadonlyMap<RoleId, Staff>;

interface Remembered {
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly today: CalendarDate;
  readonly staff: StaffByRole;
}

let last: Remembered | undefined;

/** Rules ask this of every row. */
export function staffOf(reading: Reading): StaffByRole {
  const { roles, people, today } = reading;
  if (last?.roles === roles && last.people === people && last.today === today) return last.staff;
  const staff = new Map(roles.map((role) => [role.id, staffFor(role, reading)]));
  last = { roles, people, today, staff };
  return staff;
}

/** From this share of the roles that carry rows on, a role without people is a vacancy and not yet to be entered. */
const STAFFED = 0.7;
/** With so few roles the next one is soon entered. */
const FEW = 3;

const staffedReadings = new WeakMap<StaffByRole, Map<ReadonlyMap<RoleId, RoleTally>, boolean>>();

/** Whether most of the roles that carry rows have people: before that, people are still being entered. */
export function isStaffed(reading: Reading): boolean {
  const staff = staffOf(reading);
  const known = staffedReadings.get(staff)?.get(reading.tallies);
  if (known !== undefined) return known;
  const { tallies } = reading;
  let [carrying, filled] = [0, 0];
  for (const { id, isFilled } of insideOf(staff)) {
    if ((tallies.get(id)?.carries ?? 0) === 0) continue;
    carrying++;
    if (isFilled) filled++;
  }
  const staffed = filled > 0 && (carrying <= FEW || filled >= STAFFED * carrying);
  staffedReadings.set(staff, new Map([[reading.tallies, staffed]]));
  return staffed;
}

interface Inside {
  readonly id: RoleId;
  readonly isFilled: boolean;
}

const insides = new WeakMap<StaffByRole, readonly Inside[]>();

/** The roles held inside, and whether they are filled. A role that had people and lost them was. */
function insideOf(staff: StaffByRole): readonly Inside[] {
  const known = insides.get(staff);
  if (known) return known;
  const inside = [...staff.values()]
    .filter(({ role }) => !isOutside(role))
    .map(({ role, vacant }) => ({ id: role.id, isFilled: !vacant || wasHeld(role) }));
  insides.set(staff, inside);
  return inside;
}

type RoleTest = (one: Staff) => boolean;

export const isVacant: RoleTest = ({ vacant }) => vacant;

let chosenFrom: StaffByRole | undefined;
let chosenBy = new Map<RoleTest, ReadonlySet<RoleId>>();

/** The roles that a constant question holds for, gathered once: rules ask it of every row. */
export function rolesThat(holds: RoleTest, reading: Reading): ReadonlySet<RoleId> {
  const staff = staffOf(reading);
  if (staff !== chosenFrom) [chosenFrom, chosenBy] = [staff, new Map()];
  let chosen = chosenBy.get(holds);
  if (!chosen) {
    chosen = new Set([...staff].flatMap(([id, one]) => (holds(one) ? [id] : [])));
    chosenBy.set(holds, chosen);
  }
  return chosen;
}

export function hasAny(roleIds: readonly RoleId[], wanted: ReadonlySet<RoleId>): boolean {
  if (wanted.size === 0) return false;
  for (const id of roleIds) if (wanted.has(id)) return true;
  return false;
}

const carriedRoles = new WeakMap<StaffByRole, ReadonlyMap<Person, readonly RoleId[]>>();

/** The roles that each person carries. */
export function rolesCarried(reading: Reading): ReadonlyMap<Person, readonly RoleId[]> {
  const staff = staffOf(reading);
  const known = carriedRoles.get(staff);
  if (known) return known;
  const carried = new Map<Person, RoleId[]>();
  for (const { role, carriers } of staff.values()) {
    for (const person of carriers) {
      const roles = carried.get(person);
      if (roles) roles.push(role.id);
      else carried.set(person, [role.id]);
    }
  }
  carriedRoles.set(staff, carried);
  return carried;
}

function staffFor(role: Role, { matrix, today }: Reading): Staff {
  const standings = carriersOf(role, matrix.people, today);
  // While nobody is named for a supplier's role, filling it is the supplier's business.
  const outside = isOutside(role) && !wasHeld(role);
  return {
    role,
    carriers: standings.map(({ person }) => person),
    answering: answerable(standings).map(({ person }) => person),
    reserves: reservesOf(role, matrix.people, today),
    vacant: !outside && whoHolds(matrix, role.id, today).length === 0,
  };
}

/** Someone had it: they left, are away, or were taken out. */
export function wasHeld({ holders, vacated }: Role): boolean {
  return vacated === true || Object.keys(holders).length > 0;
}

/** A role held outside the organisation. */
export function isOutside(role: Role): boolean {
  return role.kind === 'external' || role.layer === 'vendor';
}

/** The people in the roles that own a row. */
export function ownersBehind(row: Row, reading: Reading): readonly Person[] {
  return together(row.owners, reading, 'answering');
}

/** The people in the roles that do a row; its owners if nobody does and the matrix reads it so. */
export function doersBehind(row: Row, reading: Reading): readonly Person[] {
  return together(doing(row, reading.settings), reading, 'carriers');
}

function together(
  roleIds: readonly RoleId[],
  reading: Reading,
  which: 'answering' | 'carriers',
): readonly Person[] {
  const staff = staffOf(reading);
  if (roleIds.length === 1) return staff.get(roleIds[0] as RoleId)?.[which] ?? [];
  return [...new Set(roleIds.flatMap((id) => staff.get(id)?.[which] ?? []))];
}

/** The one person in some roles; undefined if there is nobody or several. Stops at the second, because there are many rows. */
export function onlyPerson(lists: Iterable<readonly Person[]>): Person | undefined {
  let only: Person | undefined;
  for (const people of lists) {
    for (const person of people) {
      if (only !== undefined && only !== person) return undefined;
      only = person;
    }
  }
  return only;
}

/** Rows by person, or by another key, in the order of the matrix. */
export function rowsBy<Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | undefined,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export function isPartTime(person: Person): boolean {
  return person.kind === 'fractional' || (person.fraction ?? 1) < 0.5;
}

/** The roles of some that a person carries. */
export function carriedBy(
  personId: PersonId,
  roleIds: readonly RoleId[],
  reading: Reading,
): readonly RoleId[] {
  const staff = staffOf(reading);
  return roleIds.filter((id) => staff.get(id)?.carriers.some((person) => person.id === personId));
}

/** Command, the rota and what one role answers for as a whole: a vacancy there is felt at the next incident. */
export function cannotWait({ activity }: Row): boolean {
  return (
    activity.concerns.includes('end-to-end') || hasDuty(activity, 'command') || hasDuty(activity, 'oncall')
  );
}
