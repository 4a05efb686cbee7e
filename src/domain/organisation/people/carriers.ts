/** What is in a picture of who answers for what: people, roles or teams, each with its activities per matrix. */
import { roleKey } from '../../people/nameKeys';
import type { MemberFacts } from '../facts/memberFacts';
import type { PersonLoad } from './loads';

export type CarrierKind = 'person' | 'role' | 'team';

export interface Carrier {
  readonly key: string;
  readonly name: string;
  /** A person's roles, the people of a role or team. */
  readonly detail: string;
  /** A role that has activities, and nobody is behind it. */
  readonly vacant: boolean;
  /** By key of the matrix. */
  readonly owns: ReadonlyMap<string, number>;
  readonly does: ReadonlyMap<string, number>;
  readonly ownsAll: number;
  readonly doesAll: number;
  readonly load?: PersonLoad | undefined;
}

interface Sum {
  readonly key: string;
  readonly name: string;
  readonly people: Set<string>;
  readonly owns: Map<string, number>;
  readonly does: Map<string, number>;
}

/** Those who answer for most first; among people also the roles that nobody is behind. */
export function carriersBy(
  kind: CarrierKind,
  members: readonly MemberFacts[],
  loads: readonly PersonLoad[],
): readonly Carrier[] {
  const carriers =
    kind === 'person'
      ? [...loads.filter(({ active }) => active).map(ofPerson), ...roleCarriers(members).filter(isVacant)]
      : kind === 'role'
        ? roleCarriers(members)
        : teamCarriers(loads);
  return carriers.toSorted(
    (one, other) =>
      other.ownsAll - one.ownsAll ||
      other.doesAll - one.doesAll ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
  );
}

const isVacant = ({ vacant, ownsAll, doesAll }: Carrier) => vacant && ownsAll + doesAll > 0;

function ofPerson(load: PersonLoad): Carrier {
  const { person, roles, owns, does, ownsAll, doesAll } = load;
  const detail = roles.join(', ');
  return { key: person.key, name: person.name, detail, vacant: false, owns, does, ownsAll, doesAll, load };
}

/** Roles of one name are one role here, whatever their plural. */
function roleCarriers(members: readonly MemberFacts[]): readonly Carrier[] {
  const sums = new Map<string, Sum>();
  for (const member of members) {
    const names = new Map(member.people.map(({ id, name }) => [id, name]));
    for (const { name, owns, does, carriers } of member.roles.values()) {
      const sum = sumFor(sums, roleKey(name), name);
      for (const id of carriers) sum.people.add(names.get(id) ?? '');
      add(sum.owns, member.key, owns);
      add(sum.does, member.key, does);
    }
  }
  return [...sums.values()].map((sum) => carrierOf(sum, sum.people.size === 0));
}

function teamCarriers(loads: readonly PersonLoad[]): readonly Carrier[] {
  const sums = new Map<string, Sum>();
  for (const { person, owns, does, active } of loads) {
    if (!active) continue;
    const sum = sumFor(sums, person.team ?? '', person.team ?? 'No team');
    sum.people.add(person.name);
    for (const [key, count] of owns) add(sum.owns, key, count);
    for (const [key, count] of does) add(sum.does, key, count);
  }
  return [...sums.values()].map((sum) => carrierOf(sum, false));
}

function sumFor(sums: Map<string, Sum>, key: string, name: string): Sum {
  const known = sums.get(key) ?? { key, name, people: new Set(), owns: new Map(), does: new Map() };
  sums.set(key, known);
  return known;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}

const NAMED = 4;

function carrierOf({ key, name, people, owns, does }: Sum, vacant: boolean): Carrier {
  const names = [...people];
  const more = names.length > NAMED ? ` and ${names.length - NAMED + 1} more` : '';
  const detail = `${names.slice(0, more ? NAMED - 1 : NAMED).join(', ')}${more}`;
  return { key, name, detail, vacant, owns, does, ownsAll: sumOf(owns), doesAll: sumOf(does) };
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);
