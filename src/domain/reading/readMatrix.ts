/** Reads a matrix for the rules, and reads it again from what changed: a row is read once per version of its activity. */
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { finish } from '../matrix/slices';
import { type Basis, basisAfter } from './basis';
import { type MatrixDelta, matrixDelta } from './matrixDelta';
import type { Reading } from './reading';
import { prepareFor, type Question, readingOf } from './readingOf';
import type { ReadRow } from './row';
import { indexAfter, type RowIndex } from './rowIndex';
import type { RowChange, RowOrder } from './rowOrder';
import { createRowReader } from './rowReader';

export interface ReadingStep {
  readonly reading: Reading;
  readonly basis: Basis;
  readonly changes: readonly RowChange[];
  readonly order: RowOrder;
  /** Whether this reading continues the counts and choices of the one before. */
  readonly prepared: boolean;
  /** Prepares, in slices, the counts and choices that these questions will ask for. */
  prepare(questions: readonly Question[]): Generator<undefined, void>;
}

export interface Reader {
  /** Reads in slices: the rows of a large matrix take longer than a frame. A reading holds until the next is made. */
  read(matrix: Matrix, today: CalendarDate, since?: MatrixDelta): Generator<undefined, ReadingStep>;
}

/** Rows read per slice: a few milliseconds, even on a slow machine. */
const ROWS_PER_SLICE = 120;

export function createReader(): Reader {
  let basis: Basis | undefined;
  let index: RowIndex | undefined;
  let last: Matrix | undefined;
  let ids: readonly ActivityId[] = [];
  let versions: Activity[] = [];
  let places = new Map<ActivityId, number>();
  const rows = new Map<ActivityId, ReadRow>();
  const rowReader = createRowReader();

  function* rowChanges(
    matrix: Matrix,
    lastBasis: Basis | undefined,
    touched: ReadonlySet<ActivityId> | undefined,
  ): Generator<undefined, RowChange[]> {
    const changes: RowChange[] = [];
    rowReader.use(matrix.scheme, matrix.roles);
    const changedColumns = lastBasis ? columnsBetween(lastBasis.roles, matrix.roles) : [];
    const rereadAll = lastBasis !== undefined && lastBasis.scheme !== matrix.scheme;

    function take(id: ActivityId, activity: Activity | undefined): void {
      const before = rows.get(id);
      const after = rowReader.read(before, activity?.archived ? undefined : activity);
      if (after) rows.set(id, after);
      else rows.delete(id);
      if (before || after) changes.push({ before, after });
    }

    const { activities } = matrix;
    if (touched && changedColumns.length === 0 && !rereadAll && isKnown(touched, activities)) {
      for (const id of touched) {
        const [at, activity] = [places.get(id), activities[id]];
        take(id, activity);
        if (at !== undefined && activity) versions[at] = activity;
        if (changes.length % ROWS_PER_SLICE === 0) yield;
      }
      return changes;
    }
    let gone = 0;
    // Walks two plain lists, because walking the map at each edit takes several times as long.
    for (let at = 0; at < ids.length; at++) {
      const [id, known] = [ids[at] as ActivityId, versions[at] as Activity];
      const activity = activities[id] as Activity | undefined;
      if (activity === known && !rereadAll && !touches(known, changedColumns)) continue;
      take(id, activity);
      if (activity) versions[at] = activity;
      else gone++;
      if (changes.length % ROWS_PER_SLICE === 0) yield;
    }
    const all = Object.keys(activities) as ActivityId[];
    if (gone === 0 && all.length === ids.length) return changes;
    yield;
    const met = places;
    [ids, versions, places] = [all, [], new Map()];
    for (const [at, id] of all.entries()) {
      const activity = activities[id] as Activity;
      if (!met.has(id)) take(id, activity);
      versions.push(activity);
      places.set(id, at);
      if (at % ROWS_PER_SLICE === 0) yield;
    }
    return changes;
  }

  /** Rows in both versions. Rows that were added or removed change the lists, which the comparison handles anyway. */
  function isKnown(touched: ReadonlySet<ActivityId>, activities: Matrix['activities']): boolean {
    for (const id of touched) if (!places.has(id) || activities[id] === undefined) return false;
    return true;
  }

  return {
    *read(matrix, today, since) {
      const lastBasis = basis;
      basis = basisAfter(lastBasis, matrix, today);
      const touched = matrixDelta(since, last);
      last = matrix;
      const changes = yield* rowChanges(matrix, lastBasis, touched);
      const now = yield* indexAfter(index, rows, changes, matrix.sections, rowReader.tallies());
      index = now;
      const reading = yield* readingOf(matrix, today, basis === lastBasis, rows, now, changes);
      return {
        reading,
        basis,
        changes,
        order: now.order,
        prepared: now.counts.size + now.choices.size > 0,
        prepare: (questions) => prepareFor(questions, reading, now),
      };
    },
  };
}

/** Roles that were added or removed. */
function columnsBetween(before: Matrix['roles'], after: Matrix['roles']): RoleId[] {
  if (before === after) return [];
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<RoleId>;
  return [...ids].filter((id) => (before[id] === undefined) !== (after[id] === undefined));
}

function touches(activity: Activity, columns: readonly RoleId[]): boolean {
  return columns.some((id) => activity.assignments[id] !== undefined);
}

/** A reading made at once, for tests and for questions outside the analysis. */
export function readMatrix(matrix: Matrix, today: CalendarDate): Reading {
  return finish(createReader().read(matrix, today)).reading;
}
