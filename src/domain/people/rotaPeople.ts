/** The people of a matrix whom an on-call calendar or a pasted rota names, and those it names who are nobody here. */
import { MATRIX_BOUNDS } from '../matrix/bounds';
import type { PersonId } from '../matrix/ids';
import type { Matrix, Person, Role } from '../matrix/matrix';
import { inShiftOrder, type Minute, type Shift } from '../matrix/rota';
import { plainName } from './nameKeys';

/** One line of a rota as it was read, before anyone knows who it means. */
export interface RotaEntry {
  /** “Ann Lee”, or the title of an event, “On call: Ann Lee, Platform”. */
  readonly who: string;
  readonly email?: string | undefined;
  readonly from: Minute;
  readonly until: Minute;
}

export interface MatchedRota {
  readonly shifts: readonly Shift[];
  /** Who is meant by nobody in the matrix, with how many shifts, most first. */
  readonly unknown: readonly {
    readonly who: string;
    readonly email?: string | undefined;
    readonly shifts: number;
  }[];
  /** On the rota, but not in the role: until they are, they cannot act in it. */
  readonly outside: readonly Person[];
}

/** `meant`: whom a person chose for what the calendar says, by its words. */
export function matchRota(
  matrix: Matrix,
  role: Role,
  entries: readonly RotaEntry[],
  meant: ReadonlyMap<string, PersonId> = new Map(),
): MatchedRota {
  const people = Object.values<Person>(matrix.people);
  const known = new Map<string, PersonId | undefined>();
  const unknown = new Map<string, { who: string; email?: string | undefined; shifts: number }>();
  const shifts: Shift[] = [];
  for (const { who, email, from, until } of entries) {
    const key = `${who}\n${email ?? ''}`;
    if (!known.has(key)) known.set(key, meant.get(who) ?? personFor(people, who, email)?.id);
    const personId = known.get(key);
    if (personId) shifts.push({ personId, from, until });
    else unknown.set(key, { who, email, shifts: (unknown.get(key)?.shifts ?? 0) + 1 });
  }
  const inRole = new Set(Object.values<{ personId: PersonId }>(role.holders).map(({ personId }) => personId));
  const onRota = new Set(shifts.map(({ personId }) => personId));
  return {
    shifts: inShiftOrder(shifts),
    unknown: [...unknown.values()].sort((one, other) => other.shifts - one.shifts),
    outside: people.filter(({ id }) => onRota.has(id) && !inRole.has(id)),
  };
}

const ADDRESS = /[^\s<>()]+@[^\s<>()]+/;

/** The one person meant: by address, by the whole name, or by a name inside the text. Two who fit are nobody. */
function personFor(people: readonly Person[], who: string, email: string | undefined): Person | undefined {
  const title = who.slice(0, MATRIX_BOUNDS.name);
  const address = (email ?? ADDRESS.exec(title)?.[0])?.toLowerCase();
  const byAddress = address && only(people.filter((person) => person.email?.toLowerCase() === address));
  if (byAddress) return byAddress;
  const text = plainName(title.replace(ADDRESS, ' '));
  if (text === '') return undefined;
  const whole = only(people.filter(({ name }) => plainName(name) === text));
  if (whole) return whole;
  const inside = people.filter(
    ({ name }) => plainName(name) !== '' && ` ${text} `.includes(` ${plainName(name)} `),
  );
  // “Ann Lee” is meant where both “Ann Lee” and “Ann” are inside.
  const longest = Math.max(0, ...inside.map(({ name }) => plainName(name).length));
  return only(inside.filter(({ name }) => plainName(name).length === longest));
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
