/** A merged matrix after a person has decided what clashed. */
import type { Patch } from '../matrix/change';
import type { Matrix } from '../matrix/matrix';
import { applyPatches } from '../matrix/patching';
import { matrixFromSaved, savedFromMatrix } from '../matrix/saved';
import type { Clash } from './clash';

export type Side = 'ours' | 'theirs' | 'base';

/** Ours is in the matrix already, so only the other sides are put in. */
export function decided<Kind extends Clash>(
  matrix: Matrix,
  clashes: readonly Kind[],
  sideOf: (clash: Kind, place: number) => Side | undefined,
): Matrix {
  const patches = clashes.flatMap((clash, place): Patch[] => {
    const side = sideOf(clash, place) ?? 'ours';
    if (side === 'ours') return [];
    const { path, [side]: value } = clash;
    return [value === undefined ? { op: 'remove', path } : { op: 'replace', path, value }];
  });
  // What a side says may have come out of a file, so it passes the same door as everything from outside.
  return patches.length === 0
    ? matrix
    : matrixFromSaved(savedFromMatrix(applyPatches(matrix, patches).value)).matrix;
}
