/** Runs an edit on a matrix and answers with the new matrix and the smallest patches between the two. */
import { enablePatches, produce, produceWithPatches, setAutoFreeze, setUseStrictIteration } from 'immer';
import type { Edit } from '../domain/edits/edit';
import type { Patch } from '../domain/matrix/change';
import type { Matrix } from '../domain/matrix/matrix';
import { patchBetween, valueAt } from '../domain/matrix/patching';

enablePatches();
// Our documents have no getters and no symbols to look for.
setUseStrictIteration(false);
// Freezing finds writes to the document while we build; people would pay for it at each edit of a large matrix.
setAutoFreeze(import.meta.env.DEV);

export interface Recorded {
  readonly matrix: Matrix;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

export function recordEdit(before: Matrix, edit: Edit): Recorded {
  const [matrix, touched] = produceWithPatches(before, (draft) => edit.apply(draft));
  const patches: Patch[] = [];
  const inverse: Patch[] = [];
  for (const path of wholePaths(matrix, touched)) {
    const patch = patchBetween(path, valueAt(before, path), valueAt(matrix, path));
    if (!patch) continue;
    patches.push(patch.forward);
    inverse.unshift(patch.back);
  }
  return { matrix, patches, inverse };
}

export function matrixAfter(before: Matrix, edit: Edit): Matrix {
  return produce(before, (draft) => edit.apply(draft));
}

/**
 * Immer tells arrays place by place. Here a list is one value, for two tabs that change one list at once
 * would otherwise mix their places. Paths below another path of the same change go with it.
 */
function wholePaths(after: Matrix, touched: readonly { readonly path: Patch['path'] }[]): Patch['path'][] {
  const byKey = new Map<string, Patch['path']>();
  for (const { path } of touched) {
    const whole = upToList(after, path);
    byKey.set(JSON.stringify(whole), whole);
  }
  const paths = [...byKey.values()];
  if (paths.length === 1) return paths;
  return paths.filter((path) => !path.some((_, length) => byKey.has(JSON.stringify(path.slice(0, length)))));
}

function upToList(after: Matrix, path: Patch['path']): Patch['path'] {
  let value: unknown = after;
  for (const [place, step] of path.entries()) {
    if (Array.isArray(value)) return path.slice(0, place);
    if (typeof value !== 'object' || value === null) return path;
    value = (value as { readonly [key: string]: unknown })[step];
  }
  return path;
}
