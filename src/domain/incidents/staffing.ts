/** Who fills a role in a scene. */
import type { PersonId } from '../matrix/ids';
import type { Holder, Person, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { Scene } from './scene';

export interface Staffing {
  /** False where nobody was ever entered for the role: then nothing is known, which is not the same as a vacancy. */
  readonly known: boolean;
  /** Those who are there, holders before those who stand in. */
  readonly people: readonly Person[];
  /** Those who fill the role and are away in the drill. */
  readonly away: readonly Person[];
}

export function staffingOf({ reading, missing }: Scene, role: Role): Staffing {
  const holders = inOrder(withIds(role.holders));
  if (holders.length === 0) return { known: false, people: [], away: [] };
  const people: Person[] = [];
  const away: Person[] = [];
  for (const part of ['holder', 'cover', 'deputy'] as const) {
    for (const holder of holders) {
      if (holder.part !== part || !isOn(holder, reading.today)) continue;
      const person = reading.matrix.people[holder.personId];
      if (!person?.active || isAbsent(person, reading.today)) continue;
      const list = missing.has(person.id) ? away : people;
      if (!list.includes(person)) list.push(person);
    }
  }
  return { known: true, people, away };
}

function withIds(holders: Role['holders']): { readonly [id: string]: Holder & { readonly id: string } } {
  return Object.fromEntries(Object.entries(holders).map(([id, holder]) => [id, { ...holder, id }]));
}

function isOn(holder: Holder, today: string): boolean {
  return (
    (holder.from === undefined || holder.from <= today) &&
    (holder.until === undefined || today <= holder.until)
  );
}

function isAbsent(person: Person, today: string): boolean {
  return (person.absences ?? []).some(({ from, until }) => from <= today && today <= until);
}

/** The people behind several roles, each once. */
export function peopleOf(scene: Scene, roles: readonly Role[]): readonly Person[] {
  const people = new Map<PersonId, Person>();
  for (const role of roles)
    for (const person of staffingOf(scene, role).people) people.set(person.id, person);
  return [...people.values()];
}

/** In a drill: somebody was entered for the role, and everybody who would be there is away. */
export function isEmptied(scene: Scene, role: Role): boolean {
  const { known, people, away } = staffingOf(scene, role);
  return known && people.length === 0 && away.length > 0;
}
