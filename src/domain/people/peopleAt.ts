/** "Who is it now?": the people behind every role, and behind the A and R of a row, at a moment. */
import type { Codes } from '../matrix/codes';
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { lettersMeaning, type Meaning } from '../matrix/scheme';
import type { Moment } from './moment';
import { answerable, type Standing, whoHolds } from './whoHolds';

/** Every role has an entry; an empty one is a role that nobody is behind at that moment. */
export type PeopleAt = ReadonlyMap<RoleId, readonly Standing[]>;

interface Remembered {
  readonly people: Matrix['people'];
  readonly moment: Moment;
  readonly result: PeopleAt;
}

// One answer per version of the roles: the grid's head, the audit and the exports ask for the same day.
const remembered = new WeakMap<Matrix['roles'], Remembered>();

export function peopleAt(matrix: Matrix, moment: Moment): PeopleAt {
  const known = remembered.get(matrix.roles);
  if (known && known.people === matrix.people && known.moment === moment) return known.result;
  const result = new Map<RoleId, readonly Standing[]>();
  for (const { id } of inOrder<Role>(matrix.roles)) result.set(id, whoHolds(matrix, id, moment));
  remembered.set(matrix.roles, { people: matrix.people, moment, result });
  return result;
}

export interface RowPeople {
  /** The people behind roles that hold the meaning on the row, each once. */
  readonly standings: readonly Standing[];
  /** Roles that hold it while nobody is behind them. */
  readonly vacant: readonly RoleId[];
}

/** Who is behind the roles that own, do, ... an activity. For `owns` the lead of a group answers alone. */
export function peopleOfRow(matrix: Matrix, activity: Activity, meaning: Meaning, now: PeopleAt): RowPeople {
  const letters = lettersMeaning(matrix.scheme, meaning);
  const standings = new Map<string, Standing>();
  const vacant: RoleId[] = [];
  for (const role of inOrder<Role>(matrix.roles)) {
    const codes: Codes | undefined = activity.assignments[role.id];
    if (!codes || !letters.some((letter) => codes.includes(letter))) continue;
    const behind = now.get(role.id) ?? [];
    if (behind.length === 0) vacant.push(role.id);
    for (const standing of meaning === 'owns' ? answerable(behind) : behind) {
      if (!standings.has(standing.person.id)) standings.set(standing.person.id, standing);
    }
  }
  return { standings: [...standings.values()], vacant };
}

/** Up to two letters for a small space: "Ann Lee" is AL, "Ann" is An. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)|["“”']/g, ' ')
    .split(/[\s,._-]+/u)
    .filter((word) => word !== '');
  const first = [...(words[0] ?? '')];
  const last = words.length > 1 ? [...(words.at(-1) ?? '')] : [];
  if (last.length > 0) return `${first[0] ?? ''}${last[0] ?? ''}`.toUpperCase();
  return `${(first[0] ?? '').toUpperCase()}${first[1] ?? ''}`;
}

/** "Ann Lee", "Bob Roy (deputy for Ann Lee)": how a standing is written out wherever people are named. */
export function standingInWords(standing: Standing, people: Matrix['people']): string {
  const { person, as, insteadOf, interim } = standing;
  const absent = insteadOf === undefined ? undefined : people[insteadOf]?.name;
  if (as === 'holder') return interim ? `${person.name} (interim)` : person.name;
  const word = as === 'deputy' ? 'deputy' : 'cover';
  return absent ? `${person.name} (${word} for ${absent})` : `${person.name} (${word})`;
}
