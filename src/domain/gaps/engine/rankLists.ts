/** The findings of one rule, one list per rank; of a row's rule in the order of the grid. */

import type { Row } from '../../reading/row';
import type { RowChange, RowOrder } from '../../reading/rowOrder';
import type { PlacedFinding } from './findingOf';
import { RANKS, rowsTouched, rowsTouchedAre } from './rank';

export type RankLists = readonly (readonly PlacedFinding[])[];

export const NO_LISTS: RankLists = RANKS.map(() => []);

export function byRank(findings: readonly PlacedFinding[]): RankLists {
  if (findings.length === 0) return NO_LISTS;
  return RANKS.map((_, rank) => {
    const list = findings.filter((finding) => finding.rank === rank);
    return list.length === 0 ? (NO_LISTS[rank] ?? []) : list;
  });
}

/** Takes out what was found in rows as they were, and puts in what is found in them now. */
export function withChanges(
  lists: RankLists,
  changes: readonly RowChange[],
  order: RowOrder,
  findIn: (row: Row) => readonly PlacedFinding[],
): RankLists {
  if (changes.length === 0) return lists;
  const found = changes.flatMap(({ after }) => (after ? findIn(after) : []));
  if (changes.length > 32) return changedAtOnce(lists, changes, found, order);
  if (lists === NO_LISTS && found.length === 0) return lists;
  let next = lists;
  for (const [rank, list] of lists.entries()) {
    const changed = changedList(list, rank, changes, found, order);
    if (changed !== list) next = next.with(rank, changed);
  }
  return next;
}

/** The same list where nothing was found in the changed rows and nothing is: a list of thousands is copied late. */
function changedList(
  list: readonly PlacedFinding[],
  rank: number,
  changes: readonly RowChange[],
  found: readonly PlacedFinding[],
  order: RowOrder,
): readonly PlacedFinding[] {
  let copy: PlacedFinding[] | undefined;
  let rows = 0;
  const takeOut = (at: number, count: number): void => {
    copy ??= [...list];
    for (const finding of copy.splice(at, count)) rows -= finding.rowCount;
  };
  for (const { before } of changes) {
    const there = copy ?? list;
    if (!before || there.length === 0) continue;
    const at = placeIn(there, before, order);
    let count = 0;
    while (there[at + count]?.row?.activity.id === before.activity.id) count++;
    if (count > 0) takeOut(at, count);
  }
  for (const finding of found) {
    if (finding.rank !== rank || !finding.row) continue;
    copy ??= [...list];
    copy.splice(placeBehind(copy, finding.row, order), 0, finding);
    rows += finding.rowCount;
  }
  if (copy) rowsTouchedAre(rowsTouched(list) + rows, copy);
  return copy ?? list;
}

function changedAtOnce(
  lists: RankLists,
  changes: readonly RowChange[],
  found: readonly PlacedFinding[],
  order: RowOrder,
): RankLists {
  const gone = new Set(changes.map((change) => change.before?.activity.id));
  const kept = lists.flatMap((list) => list.filter((finding) => !gone.has(finding.row?.activity.id)));
  if (found.length === 0 && kept.length === lists.reduce((sum, list) => sum + list.length, 0)) return lists;
  const all = [...kept, ...found];
  // Sorting keeps what was found in one row in the order in which it was found.
  all.sort((one, other) => (one.row && other.row ? order(one.row, other.row) : 0));
  return byRank(all);
}

/** The place of a row's first finding, or the place it would have. */
function placeIn(list: readonly PlacedFinding[], row: Row, order: RowOrder): number {
  return search(list, (there) => order(there, row) < 0);
}

function placeBehind(list: readonly PlacedFinding[], row: Row, order: RowOrder): number {
  return search(list, (there) => order(there, row) <= 0);
}

function search(list: readonly PlacedFinding[], isBefore: (row: Row) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = list[middle]?.row;
    if (row && isBefore(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
