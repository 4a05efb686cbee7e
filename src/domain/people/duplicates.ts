/** People and roles that look like one written twice. Offered for merging, never merged unasked. */
import type { PersonId, RoleId } from '../matrix/ids';
import type { Holder, Matrix, Person, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { pairKey } from '../matrix/settings';
import { acronymOf, differsByASlip, personKey, plainName, roleKey, slipKeys } from './nameKeys';
import { roleCounts } from './roleCounts';

export interface MergeOffer<Id extends string> {
  /** The one that stays, for it has more to it. */
  readonly keepId: Id;
  readonly goneId: Id;
  readonly keepName: string;
  readonly goneName: string;
  /** "one letter apart" */
  readonly because: string;
}

interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

export function samePeople(matrix: Matrix): readonly MergeOffer<PersonId>[] {
  const held = new Map<PersonId, number>();
  for (const role of Object.values<Role>(matrix.roles)) {
    for (const { personId } of Object.values<Holder>(role.holders))
      held.set(personId, (held.get(personId) ?? 0) + 1);
  }
  const people = inOrder<Person>(matrix.people);
  const plain = new Map(people.map((person) => [person, plainName(person.name)]));
  const plainOf = (person: Person) => plain.get(person) ?? '';
  const offers = offersBy<PersonId>(matrix, ({ id }) => held.get(id) ?? 0);
  // Two addresses are two people, whatever they are called.
  const mayBe = (one: Person, other: Person) =>
    one.email === undefined ||
    other.email === undefined ||
    one.email.toLowerCase() === other.email.toLowerCase();

  pairsBy(
    people,
    ({ email }) => (email ? [email.toLowerCase()] : []),
    (one, other) => offers.add(one, other, 'the same email address'),
  );
  pairsBy(
    people,
    ({ name }) => [personKey(name)],
    (one, other) => {
      if (mayBe(one, other)) offers.add(one, other, 'the same name');
    },
  );
  pairsBy(
    people,
    ({ name }) => initialKeys(name),
    (one, other) => {
      if (mayBe(one, other) && isInitialOf(one.name, other.name))
        offers.add(one, other, 'one name has only initials');
    },
  );
  pairsBy(
    people,
    (person) => slipKeys(plainOf(person)),
    (one, other) => {
      if (mayBe(one, other) && differsByASlip(plainOf(one), plainOf(other)))
        offers.add(one, other, 'names differ by one letter');
    },
  );
  return offers.all;
}

export function sameRoles(matrix: Matrix): readonly MergeOffer<RoleId>[] {
  const counts = roleCounts(matrix);
  const roles = inOrder<Role>(matrix.roles);
  const offers = offersBy<RoleId>(matrix, ({ id }) => counts.of(id).reduce((sum, number) => sum + number, 0));
  pairsBy(
    roles,
    ({ name, aliases }) => [name, ...(aliases ?? [])].map(plainName),
    (one, other) => offers.add(one, other, 'one is an alias of the other'),
  );
  pairsBy(
    roles,
    ({ name }) => [roleKey(name)],
    (one, other) => offers.add(one, other, 'the same words'),
  );
  const byAcronym = new Map<string, Role[]>();
  for (const role of roles) {
    const acronym = acronymOf(role.name);
    if (acronym.length >= 2) byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), role]);
  }
  for (const role of roles) {
    const [full, another] = byAcronym.get(plainName(role.name)) ?? [];
    // PM beside a product and a project manager could be either: then nothing is offered.
    if (full && !another) offers.add(full, role, 'one is short for the other');
  }
  pairsBy(
    roles,
    ({ name }) => slipKeys(plainName(name)),
    (one, other) => {
      if (differsByASlip(plainName(one.name), plainName(other.name)))
        offers.add(one, other, 'names differ by one letter');
    },
  );
  return offers.all;
}

/** Offers by pair, the first reason found counting. Pairs that someone keeps apart are not offered. */
function offersBy<Id extends string>({ settings }: Matrix, weigh: (item: Named<Id>) => number) {
  const all: MergeOffer<Id>[] = [];
  const seen = new Set(settings.keptApart);
  return {
    all,
    add(one: Named<Id>, other: Named<Id>, because: string): void {
      const pair = pairKey(one.id, other.id);
      if (one.id === other.id || seen.has(pair)) return;
      seen.add(pair);
      const [keep, gone] = weigh(other) > weigh(one) ? [other, one] : [one, other];
      all.push({ keepId: keep.id, goneId: gone.id, keepName: keep.name, goneName: gone.name, because });
    },
  };
}

// 2,000 names make two million pairs, so only names that share a key are compared.
function pairsBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  visit: (one: Item, other: Item) => void,
): void {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === '') continue;
      const earlier = byKey.get(key);
      if (!earlier) byKey.set(key, [item]);
      else {
        // Fifty alike are a naming scheme, not slips.
        if (earlier.length < 50) for (const other of earlier) visit(other, item);
        earlier.push(item);
      }
    }
  }
}

function initialKeys(name: string): readonly string[] {
  const words = plainName(name).split(' ');
  const last = words.at(-1);
  return words.length < 2 || !last || last.length < 2 ? [] : [`${words[0]?.[0] ?? ''} ${last}`];
}

function isInitialOf(one: string, other: string): boolean {
  const [first, second] = [plainName(one).split(' ')[0] ?? '', plainName(other).split(' ')[0] ?? ''];
  return (first.length === 1) !== (second.length === 1);
}
