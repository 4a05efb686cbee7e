/** The lists and numbers of a reading, brought up to date together. */
import type { ActivityId, RoleId, SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { byOrder, inOrder } from '../matrix/order';
import type { Choice, Counter, RoleTally } from './reading';
import type { Row } from './row';
import type { Counts } from './rowCounts';
import { groupRows, type RowGroups } from './rowGroups';
import { changedList, type RowChange, type RowOrder, rowOrder } from './rowOrder';

const NO_DUTIES: readonly string[] = [];

export const GROUPINGS = {
  concern: (row: Row) => row.activity.concerns,
  duty: (row: Row) => row.activity.duties ?? NO_DUTIES,
  kind: (row: Row) => [row.activity.kind],
  section: (row: Row) => [row.activity.sectionId],
  origin: (row: Row) => (row.activity.origin ? [row.activity.origin] : []),
};
type Grouping = keyof typeof GROUPINGS;

export interface RowIndex {
  readonly order: RowOrder;
  readonly sectionOrder: readonly string[];
  readonly rows: readonly Row[];
  readonly groups: { readonly [grouping in Grouping]: RowGroups };
  readonly tallies: ReadonlyMap<RoleId, RoleTally>;
  /** Counts and choices that rules asked for, kept from one reading to the next while the basis is the same. */
  readonly counts: Map<Counter, Counts>;
  readonly choices: Map<Choice, readonly Row[]>;
}

/** Number of changed rows from which sorting the whole list is quicker than moving rows one by one. */
const MANY = 500;

export function* indexAfter(
  before: RowIndex | undefined,
  rows: ReadonlyMap<ActivityId, Row>,
  changes: readonly RowChange[],
  sections: Matrix['sections'],
  tallies: RowIndex['tallies'],
): Generator<undefined, RowIndex> {
  const sectionOrder = inOrder(sections).map((section) => section.id);
  const reordered = before?.sectionOrder.join() !== sectionOrder.join();
  if (!before || reordered || changes.length > MANY) {
    const order = rowOrder(new Map(sectionOrder.map((id, place) => [id as SectionId, place])));
    const sorted = yield* sortedRows(rows.values(), sectionOrder);
    const groups = yield* groupsOf(sorted);
    return { order, sectionOrder, rows: sorted, groups, tallies, counts: new Map(), choices: new Map() };
  }
  if (changes.length === 0) return before;
  for (const grouping of Object.values(before.groups)) grouping.change(changes, before.order);
  return { ...before, rows: changedList(before.rows, changes, before.order), tallies };
}

/** Sorted per section, which is quicker than all at once and lets frames pass. */
function* sortedRows(
  rows: Iterable<Row>,
  sectionOrder: readonly string[],
): Generator<undefined, readonly Row[]> {
  const known = new Map<string, Row[]>(sectionOrder.map((id) => [id, []]));
  const homeless: Row[] = [];
  for (const row of rows) (known.get(row.activity.sectionId) ?? homeless).push(row);
  yield;
  let sorted: Row[] = [];
  for (const ofSection of [...known.values(), homeless]) {
    ofSection.sort((one, other) => byOrder(one.activity, other.activity));
    sorted = sorted.concat(ofSection);
    yield;
  }
  return sorted;
}

function* groupsOf(rows: readonly Row[]): Generator<undefined, RowIndex['groups']> {
  const groups: { [grouping in Grouping]?: RowGroups } = {};
  for (const [grouping, keysOf] of Object.entries(GROUPINGS)) {
    groups[grouping as Grouping] = yield* groupRows(rows, keysOf);
  }
  return groups as RowIndex['groups'];
}
