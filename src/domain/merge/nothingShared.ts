import { emptyMatrix } from '../matrix/emptyMatrix';
import type { Matrix } from '../matrix/matrix';
import type { Settings } from '../matrix/settings';

/**
 * What two sides came from where that is not known: nothing. Entries that only one has are both kept, and whatever
 * they say differently clashes.
 */
export function nothingShared({ id, scheme }: Matrix): Matrix {
  // A name or setting of its own would make the other side's look like a change.
  return { ...emptyMatrix(id, '', scheme), settings: {} as Settings };
}
