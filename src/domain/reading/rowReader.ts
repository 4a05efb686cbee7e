/** Reads activities as rows, and counts in the same walk over their cells what each role holds. */
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import type { Scheme } from '../matrix/scheme/scheme';
import { allMeanings, type Held, meaningsIn, nothingHeld, readCells, tallyOf } from './cellMeanings';
import { LiveMap } from './liveMap';
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
  let tallies = new LiveMap<RoleId, RoleTally>();
  /** The roles that may hold something else than their tally says; undefined where that may be any. */
  let differing: Set<RoleId> | undefined = new Set();

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
      if (before?.legend !== after?.legend) differing = undefined;
      else if (before && after) addDiffering(before.activity, after.activity, differing);
      return after;
    },
    tallies() {
      if (differing?.size === 0) return tallies;
      tallies = (differing && changedTallies(differing, legend, tallies)) ?? talliesOf(legend, tallies);
      differing = new Set();
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

/** Adds the roles that hold something else in one than in the other; a set that stands for all roles stays as it is. */
function addDiffering(before: Activity, after: Activity, differing: Set<RoleId> | undefined): void {
  if (!differing || before.assignments === after.assignments) return;
  const [one, other] = [cellsOf(before), cellsOf(after)];
  const alike = one.roles.length === other.roles.length;
  for (let at = 0; at < one.roles.length; at++) {
    const id = one.roles[at] as RoleId;
    if (!alike || id !== other.roles[at]) differing.add(id).add(other.roles[at] ?? id);
    else if (one.codes[at] !== other.codes[at]) differing.add(id);
  }
  for (let at = one.roles.length; at < other.roles.length; at++) differing.add(other.roles[at] as RoleId);
}

/** Undefined where a role holds its first or no letter: the others then keep their order, that of the roles. */
function changedTallies(
  differing: ReadonlySet<RoleId>,
  { roles, all }: CountingLegend,
  before: LiveMap<RoleId, RoleTally>,
): LiveMap<RoleId, RoleTally> | undefined {
  const changed: [RoleId, RoleTally][] = [];
  for (const id of differing) {
    const [held, known] = [roles.get(id), before.get(id)];
    const tally = held && tallyOf(held, all);
    if ((tally?.involved ?? 0) > 0 !== (known !== undefined)) return undefined;
    if (tally && known && !isSame(known, tally)) changed.push([id, tally]);
  }
  return before.with(changed);
}

function talliesOf(
  { roles, all }: CountingLegend,
  before: ReadonlyMap<RoleId, RoleTally>,
): LiveMap<RoleId, RoleTally> {
  const tallies = new Map<RoleId, RoleTally>();
  for (const [id, held] of roles) {
    const [tally, known] = [tallyOf(held, all), before.get(id)];
    if (tally.involved > 0) tallies.set(id, known && isSame(known, tally) ? known : tally);
  }
  return new LiveMap(tallies);
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
