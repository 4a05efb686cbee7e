/**
 * An edit of few rows in a large matrix. Immer copies the whole map of activities before the first write, which for
 * ten thousand rows takes longer than all else that a typed letter waits for; this copies it in a quarter of that.
 */
import type { Patch } from '../domain/matrix/change';
import type { ActivityId } from '../domain/matrix/ids';
import type { Activity, Matrix } from '../domain/matrix/matrix';
import { applyPatches, type Patched } from '../domain/matrix/patching';
import { mapToFill } from './mapToFill';

type Activities = Matrix['activities'];
type Writable = { [id: ActivityId]: Activity };

// Listing the keys is half of a copy, and edits of values leave them as they are.
const keysOf = new WeakMap<Activities, readonly ActivityId[]>();

/** The matrix as if these were all its activities. */
export function withOnly(matrix: Matrix, rows: readonly ActivityId[]): Matrix {
  const activities: Writable = {};
  for (const id of rows) {
    const activity = matrix.activities[id];
    if (activity) activities[id] = activity;
  }
  return { ...matrix, activities };
}

/** `matrix` with what happened between `few`, its part made by `withOnly`, and `after`. */
export function withFew(matrix: Matrix, few: Matrix, after: Matrix): Matrix {
  if (after === few) return matrix;
  if (after.activities === few.activities) return { ...after, activities: matrix.activities };
  if (Object.keys(after.activities).length !== Object.keys(few.activities).length)
    throw new Error('An edit that names its rows must neither add rows nor take any away.');
  const rows = Object.entries(after.activities) as [ActivityId, Activity][];
  return { ...after, activities: activitiesWith(matrix, rows) };
}

/** `matrix` with these of its rows in another form. */
export function withRows(matrix: Matrix, rows: ReadonlyMap<ActivityId, Activity>): Matrix {
  return { ...matrix, activities: activitiesWith(matrix, rows) };
}

function activitiesWith({ activities }: Matrix, rows: Iterable<readonly [ActivityId, Activity]>): Activities {
  const keys = keysOf.get(activities) ?? (Object.keys(activities) as ActivityId[]);
  const next = mapToFill<ActivityId, Activity>();
  for (const id of keys) next[id] = activities[id] as Activity;
  for (const [id, row] of rows) next[id] = row;
  keysOf.set(next, keys);
  return next;
}

/** Patches carried out; as quick as an edit of few rows where they change nothing but values in rows. */
export function applyToRows(matrix: Matrix, patches: readonly Patch[]): Patched<Matrix> {
  if (!patches.every(({ path }) => path[0] === 'activities' && path.length > 2))
    return applyPatches(matrix, patches);
  const few = withOnly(matrix, [...new Set(patches.map(({ path }) => String(path[1]) as ActivityId))]);
  const done = applyPatches(few, patches);
  return { ...done, value: withFew(matrix, few, done.value) };
}
