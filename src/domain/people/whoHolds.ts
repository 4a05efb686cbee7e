/** Who is behind a role at a moment: its holders, through dated cover, deputies, absence and departure. */
import { isWithin } from '../matrix/date';
import type { HolderId, PersonId, RoleId } from '../matrix/ids';
import type { Holder, Matrix, Person, Role } from '../matrix/matrix';
import { type DayAndTime, dayFor, isAway } from './dayInZone';

/** One person who is behind a role, and how they came to be. */
export interface Standing {
  readonly person: Person;
  readonly holderId: HolderId;
  readonly as: Holder['part'];
  /** The holder whose place a deputy or cover has taken. */
  readonly insteadOf?: PersonId | undefined;
  /** Holds the role for the time being only. */
  readonly interim: boolean;
  /** Leads a group role, so answers for it alone. */
  readonly lead: boolean;
}

type People = { readonly [id in PersonId]: Person };

/** The people behind one role. Empty: nobody is there, or the role is not in the matrix. */
export function whoHolds(matrix: Matrix, roleId: RoleId, moment: DayAndTime): readonly Standing[] {
  const role = matrix.roles[roleId];
  return role ? behindRole(role, matrix.people, moment) : [];
}

export function behindRole(role: Role, people: People, moment: DayAndTime): readonly Standing[] {
  return standingsOf(role, people, moment, true);
}

/**
 * The people who carry a role's work: like `whoHolds`, except that someone on leave without cover still carries it,
 * because the work waits for them. Workload and most rules count these people, so that one day off does not change
 * the picture.
 */
export function carriersOf(role: Role, people: People, moment: DayAndTime): readonly Standing[] {
  return standingsOf(role, people, moment, false);
}

/** Active people named as deputies or cover who are not behind the role now: its depth. */
export function reservesOf(role: Role, people: People, moment: DayAndTime): readonly Person[] {
  const carrying = new Set(carriersOf(role, people, moment).map(({ person }) => person.id));
  return entriesOf(role, people, moment)
    .filter(({ person, holder }) => holder.part !== 'holder' && person.active && !carrying.has(person.id))
    .map(({ person }) => person);
}

interface Entry {
  readonly id: HolderId;
  readonly holder: Holder;
  readonly person: Person;
}

/** What is in force that day, in order. Sorted here: a role has few holders. */
function entriesOf(role: Role, people: People, moment: DayAndTime): readonly Entry[] {
  const entries: Entry[] = [];
  for (const key in role.holders) {
    const id = key as HolderId;
    const holder = role.holders[id] as Holder;
    const person = people[holder.personId] as Person | undefined;
    if (person && isWithin(holder, dayFor(moment, person))) entries.push({ id, holder, person });
  }
  return entries.sort((one, other) =>
    one.holder.order === other.holder.order
      ? one.id < other.id
        ? -1
        : 1
      : one.holder.order < other.holder.order
        ? -1
        : 1,
  );
}

function standingsOf(role: Role, people: People, moment: DayAndTime, minded: boolean): readonly Standing[] {
  const entries = entriesOf(role, people, moment);
  const there = ({ person }: Entry) => person.active && !(minded && isAway(person, moment));
  const holders = entries.filter(({ holder }) => holder.part === 'holder');
  const covers = entries.filter((entry) => entry.holder.part === 'cover' && there(entry));
  const deputies = entries.filter((entry) => entry.holder.part === 'deputy' && there(entry));
  const standings = new Map<PersonId, Standing>();
  const missing: Entry[] = [];
  const add = ({ id, holder, person }: Entry, insteadOf?: PersonId) => {
    if (standings.has(person.id)) return;
    const interim = holder.interimSince !== undefined;
    const lead = role.leadId === person.id;
    standings.set(person.id, { person, holderId: id, as: holder.part, insteadOf, interim, lead });
  };

  for (const entry of holders) {
    const cover = standInFor(covers, entry.person.id);
    if (cover) add(cover, entry.person.id);
    else if (there(entry)) add(entry);
    else missing.push(entry);
  }
  for (const { person } of missing) {
    const deputy = deputies.find(({ holder }) => holder.standsInFor === person.id);
    if (deputy) add(deputy, person.id);
  }
  // A deputy for everyone steps forward only if the role would otherwise be empty.
  if (standings.size === 0) {
    const general = [...covers, ...deputies].find(({ holder }) => holder.standsInFor === undefined);
    if (general) add(general, missing[0]?.person.id);
  }
  return leadFirst([...standings.values()]);
}

function standInFor(covers: readonly Entry[], absent: PersonId): Entry | undefined {
  const others = covers.filter(({ person }) => person.id !== absent);
  return (
    others.find(({ holder }) => holder.standsInFor === absent) ??
    others.find(({ holder }) => holder.standsInFor === undefined)
  );
}

function leadFirst(standings: readonly Standing[]): readonly Standing[] {
  return standings.some(({ lead }) => lead)
    ? [...standings].sort((one, other) => Number(other.lead) - Number(one.lead))
    : standings;
}

/** The people of a role who are accountable for it: the lead of a group that has one, otherwise everyone. */
export function answerable(standings: readonly Standing[]): readonly Standing[] {
  const lead = standings.find((standing) => standing.lead);
  return lead ? [lead] : standings;
}
