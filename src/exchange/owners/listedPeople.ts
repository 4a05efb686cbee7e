/** A list of people of one's own, such as an export of the directory, held against the people of a matrix. */
import type { Activity, Matrix, Person, Role } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { personKey } from '../../domain/people/nameKeys';
import { readPeopleList } from '../../domain/people/peopleList';
import { FileRefused } from '../contract/bounds';
import { ownersHere } from './ownerSuggestions';

export interface UnlistedPerson {
  readonly person: Person;
  /** Roles that the person still has. */
  readonly roles: readonly Role[];
  /** How many activities those roles are accountable for. */
  readonly owned: number;
}

export interface PeopleListed {
  /** By name or by address. */
  has(person: { readonly name: string; readonly email?: string | undefined }): boolean;
  readonly count: number;
}

/** Cut into words first: looked for in the whole text, an address would be begun at each of its letters. */
const AROUND = /[\s<>;,"']+/;
const isAddress = (word: string) => /^[^@]+@[^@.]+(?:\.[^@.]+)+$/.test(word);

export function listedPeople(text: string, matrix: Matrix): PeopleListed {
  const { people, problems } = readPeopleList(text, matrix);
  const names = new Set(people.map(({ name }) => personKey(name)));
  const addresses = new Set(
    text
      .split(AROUND)
      .filter(isAddress)
      .map((address) => address.toLowerCase()),
  );
  if (names.size + addresses.size === 0)
    throw new FileRefused(problems[0]?.message ?? 'This list names nobody.');
  return {
    has: ({ name, email }) =>
      names.has(personKey(name)) || (email !== undefined && addresses.has(email.trim().toLowerCase())),
    count: Math.max(names.size, addresses.size),
  };
}

/** People of the matrix who are not in the list, those who own most first. People marked as left are not named. */
export function unlistedPeople(matrix: Matrix, listed: PeopleListed): readonly UnlistedPerson[] {
  const owned = new Map<string, number>();
  for (const activity of Object.values<Activity>(matrix.activities))
    for (const { id } of activity.archived ? [] : ownersHere(matrix, activity))
      owned.set(id, (owned.get(id) ?? 0) + 1);
  return inOrder<Person>(matrix.people)
    .filter((person) => person.active && !listed.has(person))
    .map((person) => {
      const roles = inOrder<Role>(matrix.roles).filter(({ holders }) =>
        Object.values<{ personId: string }>(holders).some(({ personId }) => personId === person.id),
      );
      return { person, roles, owned: roles.reduce((sum, { id }) => sum + (owned.get(id) ?? 0), 0) };
    })
    .sort((one, other) => other.owned - one.owned);
}
