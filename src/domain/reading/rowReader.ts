/** Reads activities as rows, and counts in the same walk over their cells what each role holds. */
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import type { Scheme } from '../matrix/scheme/scheme';
import { allMeanings, type Held, meaningsIn, nothingHeld, readCells, tallyOf } from './cellMeanings';
import type { RoleTally } from './reading';
import { cellsOf, type Legend, ReadRow } from './row';

export interface RowReader {
  /** The scheme and roles that rows are read with from now on. Letters of deleted roles are ignored. */
  use(scheme: Scheme, roles: Matrix['roles']): void;
  /** Replaces the row of an activity; either version may be missing. */
  read(before: ReadRow | undefined, activity: Activity | undefined): ReadRow | undefined;
  /** What each role holds over all rows. A new map only if an assignment differs. */
  tallies(): ReadonlyMap<RoleId, RoleTally>;
}

/** The existing roles, each with what it holds. */
interface CountingLegend extends Legend {
  readonly roles: ReadonlyMap<RoleId, Held>;
  readonly all: number;
}

export function createRowReader(): RowReader {
  let lastScheme: Scheme | undefined;
  let lastRoles: Matrix['roles'] | undefined;
  let legend: CountingLegend = { roles: new Map(), meaningsOf: () => 0, all: 0 };
  let tallies: ReadonlyMap<RoleId, RoleTally> = new Map();
  let differ = false;

  return {
    use(scheme, roles) {
      if (scheme === lastScheme && roles === lastRoles) return;
      const meaningsOf = scheme === lastScheme ? legend.meaningsOf : meaningsIn(scheme);
      legend = { roles: sumsOf(roles, legend), meaningsOf, all: allMeanings(scheme) };
      [lastScheme, lastRoles] = [scheme, roles];
    },
    read(before, activity) {
      if (before) countOut(before, legend);
      const after = activity && readRow(activity, legend);
      differ ||= !holdTheSame(before, after);
      return after;
    },
    tallies() {
      if (differ) tallies = talliesOf(legend, tallies);
      differ = false;
      return tallies;
    },
  };
}

/** A deleted role loses its counts: the rows in which it holds a letter are read again without it. */
function sumsOf(roles: Matrix['roles'], before: CountingLegend): CountingLegend['roles'] {
  const ids = Object.keys(roles) as RoleId[];
  return new Map(ids.map((id) => [id, before.roles.get(id) ?? nothingHeld()]));
}

function readRow(activity: Activity, legend: CountingLegend): ReadRow {
  const { roles, codes } = cellsOf(activity);
  return new ReadRow(activity, readCells(roles, codes, legend.roles, legend.meaningsOf), legend);
}

/** As it was read. A role deleted since then has no counts. */
function countOut({ activity, legend: { roles: there, meaningsOf } }: ReadRow, now: CountingLegend): void {
  const { roles, codes } = cellsOf(activity);
  for (let at = 0; at < roles.length; at++) {
    const id = roles[at] as RoleId;
    const held = there.has(id) ? now.roles.get(id) : undefined;
    const meanings = meaningsOf(codes[at] as string);
    if (held) held[meanings] = (held[meanings] as number) - 1;
  }
}

/** A role that was deleted, or came back, changes a row whose cells stay. */
function holdTheSame(before: ReadRow | undefined, after: ReadRow | undefined): boolean {
  return before?.activity.assignments === after?.activity.assignments && before?.legend === after?.legend;
}

function talliesOf(
  { roles, all }: CountingLegend,
  before: ReadonlyMap<RoleId, RoleTally>,
): ReadonlyMap<RoleId, RoleTally> {
  const tallies = new Map<RoleId, RoleTally>();
  for (const [id, held] of roles) {
    const [tally, known] = [tallyOf(held, all), before.get(id)];
    if (tally.involved > 0) tallies.set(id, known && isSame(known, tally) ? known : tally);
  }
  return tallies;
}

function isSame(one: RoleTally, other: RoleTally): boolean {
  return (
    one.involved === other.involved &&
    one.owns === other.owns &&
    one.does === other.does &&
    one.carries === other.carries &&
    one.advises === other.advises &&
    one.hears === other.hears
  );
}
