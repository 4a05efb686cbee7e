import type { Change } from '../domain/matrix/change';
import type { Matrix } from '../domain/matrix/matrix';
import { applyPatches } from '../domain/matrix/patching';

/** The matrix as it was right after one of its changes; `history` leads to the matrix as it is. */
export function pastMatrix(matrix: Matrix, history: readonly Change[], changeId: string): Matrix {
  const place = history.findIndex(({ id }) => id === changeId);
  if (place < 0) throw new Error(`The history has no change ${changeId}.`);
  const back = history.slice(place + 1).toReversed();
  return applyPatches(
    matrix,
    back.flatMap(({ inverse }) => inverse),
  ).value;
}
