/** How a matrix came from the one before it, so that the reader need not compare every row. */
import type { Patch } from '../matrix/change';
import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';

export interface MatrixDelta {
  /** The matrix before. A reader that last read a different one ignores the delta. */
  readonly before: Matrix;
  /** Everything that happened between the two. */
  readonly patches: readonly Patch[];
}

/** The activities that differ, or undefined where only comparing tells. */
export function matrixDelta(
  since: MatrixDelta | undefined,
  read: Matrix | undefined,
): ReadonlySet<ActivityId> | undefined {
  if (!since || since.before !== read) return undefined;
  const touched = new Set<ActivityId>();
  for (const { path } of since.patches) {
    const [collection, id] = path;
    if (collection === undefined) return undefined;
    if (collection !== 'activities') continue;
    if (id === undefined) return undefined;
    touched.add(String(id) as ActivityId);
  }
  return touched;
}
