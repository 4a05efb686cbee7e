/** Numbers over rows, kept up to date by what changed: codes per role, and rows per key of a rule's counter. */
import type { RoleId } from '../matrix/ids';
import type { Counter, Reading, RoleTally } from './reading';
import type { Row } from './row';
import type { RowChange } from './rowOrder';

type Growing = { -readonly [field in keyof RoleTally]: number };

/** A new map with the rows taken in, or the same map where nobody's codes changed. */
export function talliesAfter(
  tallies: ReadonlyMap<RoleId, RoleTally>,
  changes: readonly RowChange[],
): ReadonlyMap<RoleId, RoleTally> {
  const touched = new Map<RoleId, Growing>();
  const tallyOf = (id: RoleId): Growing => {
    const known = touched.get(id);
    if (known) return known;
    const fresh = { owns: 0, does: 0, advises: 0, hears: 0, carries: 0, involved: 0, ...tallies.get(id) };
    touched.set(id, fresh);
    return fresh;
  };
  for (const { before, after } of changes) {
    if (before && after && holdTheSame(before, after)) continue;
    if (before) addCodes(before, -1, tallyOf);
    if (after) addCodes(after, 1, tallyOf);
  }
  if (touched.size === 0) return tallies;
  const next = new Map(tallies);
  for (const [id, tally] of touched) {
    if (tally.involved === 0) next.delete(id);
    else next.set(id, tally);
  }
  return next;
}

function holdTheSame(before: Row, after: Row): boolean {
  return (
    before.activity.assignments === after.activity.assignments &&
    // A role that was deleted, or came back, changes a row whose cells stay.
    before.involved.length === after.involved.length &&
    before.involved.every((id, at) => id === after.involved[at])
  );
}

/** The lists of a row name its roles in one order, so one walk over those involved meets them all. */
function addCodes(row: Row, step: number, tallyOf: (id: RoleId) => Growing): void {
  const { owners, doers, advisers, hearers } = row;
  let [owner, doer, adviser, hearer] = [0, 0, 0, 0];
  for (const id of row.involved) {
    const tally = tallyOf(id);
    const owns = owners[owner] === id;
    const does = doers[doer] === id;
    tally.involved += step;
    if (owns) owner++;
    if (does) doer++;
    if (owns) tally.owns += step;
    if (does) tally.does += step;
    if (owns || does) tally.carries += step;
    if (advisers[adviser] === id) {
      adviser++;
      tally.advises += step;
    }
    if (hearers[hearer] === id) {
      hearer++;
      tally.hears += step;
    }
  }
}

/** Adds up what a counter tells. A large matrix tells ten thousand times, so nothing is made per row. */
export function createSums(counter: Counter, basis: Reading) {
  const sums = new Map<string, { by: number; row: Row }>();
  let row: Row;
  let step = 1;
  const take = (key: string): void => {
    const sum = sums.get(key);
    if (!sum) sums.set(key, { by: step, row });
    else if (sum.row !== row) {
      sum.row = row;
      sum.by += step;
    }
  };
  return {
    sums,
    add(next: Row, by = 1): void {
      row = next;
      step = by;
      counter.tell(row, basis, take);
    },
    counts: (): ReadonlyMap<string, number> =>
      new Map(Array.from(sums, ([key, { by: count }]) => [key, count])),
  };
}

/** The counts of a counter; the same map where no number changed. */
export function countsAfter(
  counts: ReadonlyMap<string, number>,
  counter: Counter,
  changes: readonly RowChange[],
  basis: Reading,
): ReadonlyMap<string, number> {
  const { sums, add } = createSums(counter, basis);
  for (const { before, after } of changes) {
    if (before) add(before, -1);
    if (after) add(after, 1);
  }
  let next: Map<string, number> | undefined;
  for (const [key, { by }] of sums) {
    if (by === 0) continue;
    next ??= new Map(counts);
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) next.delete(key);
    else next.set(key, count);
  }
  return next ?? counts;
}
