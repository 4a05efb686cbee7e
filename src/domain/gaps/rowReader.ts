/** Reads activities as rows, and counts in the same walk over their cells what each role holds. */
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import type { Scheme } from '../matrix/scheme';
import { ADVISES, ANYTHING, type CellMeanings, DOES, HEARS, meaningsIn, OWNS, STRANGE } from './cellMeanings';
import type { RoleTally } from './reading';
import { ReadRow } from './row';

export interface RowReader {
  /** In which scheme and with which roles rows are read from now on. Codes of deleted roles are left out. */
  use(scheme: Scheme, roles: Matrix['roles']): void;
  /** Reads an activity in place of what its row was before; either may be missing. */
  read(before: ReadRow | undefined, activity: Activity | undefined): ReadRow | undefined;
  /** What each role holds in all rows; another map once who holds what differs. */
  tallies(): ReadonlyMap<RoleId, RoleTally>;
}

type Growing = { -readonly [field in keyof RoleTally]: number };
type Sums = ReadonlyMap<RoleId, Growing>;

export function createRowReader(): RowReader {
  let lastScheme: Scheme | undefined;
  let lastRoles: Matrix['roles'] | undefined;
  let meaningsOf: CellMeanings = () => 0;
  let sums: Sums = new Map();
  let tallies: ReadonlyMap<RoleId, RoleTally> = new Map();
  let differ = false;

  return {
    use(scheme, roles) {
      if (scheme !== lastScheme) meaningsOf = meaningsIn(scheme);
      if (roles !== lastRoles) sums = sumsFor(roles, sums);
      [lastScheme, lastRoles] = [scheme, roles];
    },
    read(before, activity) {
      if (before) countOut(before, sums);
      const after = activity && readRow(activity, meaningsOf, sums);
      differ ||= !holdTheSame(before, after);
      return after;
    },
    tallies() {
      if (differ) tallies = talliesOf(sums, tallies);
      differ = false;
      return tallies;
    },
  };
}

/** Where a role was deleted its numbers go with it: the rows in which it holds something are read anew without it. */
function sumsFor(roles: Matrix['roles'], before: Sums): Sums {
  const ids = Object.keys(roles) as RoleId[];
  return new Map(ids.map((id) => [id, before.get(id) ?? nothing()]));
}

function nothing(): Growing {
  return { owns: 0, does: 0, advises: 0, hears: 0, carries: 0, involved: 0 };
}

const NONE: readonly RoleId[] = [];

/** A large matrix has half a million cells: each costs one lookup of its role and one of what its codes mean. */
function readRow(activity: Activity, meaningsOf: CellMeanings, sums: Sums): ReadRow {
  let [owners, doers] = [NONE, NONE];
  let [adviserCount, hearerCount, strangeCount, involvedCount] = [0, 0, 0, 0];
  // Two lists side by side: a row from storage gives its cells one by one, or in pairs, at twice the time.
  let roles = Object.keys(activity.assignments) as RoleId[];
  let codes: string[] = Object.values(activity.assignments);
  let strangers = 0;
  for (let at = 0; at < roles.length; at++) {
    const id = roles[at] as RoleId;
    const sum = sums.get(id);
    if (!sum) {
      strangers++;
      continue;
    }
    const meanings = meaningsOf(codes[at] as string);
    count(sum, meanings, 1);
    if (meanings & OWNS) owners = [...owners, id];
    if (meanings & DOES) doers = [...doers, id];
    if (meanings & ADVISES) adviserCount++;
    if (meanings & HEARS) hearerCount++;
    if (meanings & STRANGE) strangeCount++;
    if (meanings & ANYTHING) involvedCount++;
  }
  if (strangers > 0) {
    codes = codes.filter((_, at) => sums.has(roles[at] as RoleId));
    roles = roles.filter((id) => sums.has(id));
  }
  const cells = { roles, codes, owners, doers, adviserCount, hearerCount, strangeCount, involvedCount };
  return new ReadRow(activity, cells, meaningsOf);
}

function countOut({ roles, codes, meaningsOf }: ReadRow, sums: Sums): void {
  for (let at = 0; at < roles.length; at++) {
    const sum = sums.get(roles[at] as RoleId);
    if (sum) count(sum, meaningsOf(codes[at] as string), -1);
  }
}

function count(sum: Growing, meanings: number, step: 1 | -1): void {
  if (meanings & ANYTHING) sum.involved += step;
  if (meanings & OWNS) sum.owns += step;
  if (meanings & DOES) sum.does += step;
  if (meanings & (OWNS | DOES)) sum.carries += step;
  if (meanings & ADVISES) sum.advises += step;
  if (meanings & HEARS) sum.hears += step;
}

function holdTheSame(before: ReadRow | undefined, after: ReadRow | undefined): boolean {
  return (
    before?.activity.assignments === after?.activity.assignments &&
    before?.meaningsOf === after?.meaningsOf &&
    // A role that was deleted, or came back, changes a row whose cells stay.
    before?.roles.length === after?.roles.length
  );
}

function talliesOf(sums: Sums, before: ReadonlyMap<RoleId, RoleTally>): ReadonlyMap<RoleId, RoleTally> {
  const tallies = new Map<RoleId, RoleTally>();
  for (const [id, sum] of sums) {
    if (sum.involved === 0) continue;
    const known = before.get(id);
    tallies.set(id, known && isSame(known, sum) ? known : { ...sum });
  }
  return tallies;
}

const FIELDS = Object.keys(nothing()) as (keyof RoleTally)[];

function isSame(one: RoleTally, other: RoleTally): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}
