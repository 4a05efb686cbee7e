/** Runs an edit on a matrix and answers with the new matrix and the smallest patches between the two. */
import { enablePatches, produce, produceWithPatches, setAutoFreeze, setUseStrictIteration } from 'immer';
import { type Edit, MOST_BY_CELL } from '../domain/edits/edit';
import type { Patch } from '../domain/matrix/change';
import { isCollection, type Matrix } from '../domain/matrix/matrix';
import { patchesAlong } from '../domain/matrix/patching';
import { entryPaths } from './entryPaths';
import { withFew, withOnly } from './fewRows';
import { recordWrites } from './recordWrites';

type Path = Patch['path'];

enablePatches();
// Our documents have no getters and no symbols to look for.
setUseStrictIteration(false);
// Freezing finds writes to the document while we build; people would pay for it at each edit of a large matrix.
setAutoFreeze(import.meta.env.DEV);

export interface Recorded {
  readonly matrix: Matrix;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Every patch is of the letters of a cell, which are short and add no entry to a collection. */
  readonly onlyLetters?: boolean;
}

export function recordEdit(before: Matrix, edit: Edit): Recorded {
  if (edit.writes && edit.writes.length <= MOST_BY_CELL) return recordWrites(before, edit.writes);
  const few = edit.rows ? withOnly(before, edit.rows) : before;
  const [after, touched] = produceWithPatches(few, (draft) => edit.apply(draft));
  const matrix = edit.rows ? withFew(before, few, after) : after;
  return { matrix, ...patchesAlong(before, matrix, wholePaths(before, matrix, touched)) };
}

export function matrixAfter(before: Matrix, edit: Edit): Matrix {
  return produce(before, (draft) => edit.apply(draft));
}

/**
 * Immer tells arrays place by place. Here a list is one value, for two tabs that change one list at once
 * would otherwise mix their places.
 */
function wholePaths(before: Matrix, after: Matrix, touched: readonly { readonly path: Path }[]): Path[] {
  const byCell = touched.length * Object.keys(before.roles).length <= MOST_BY_CELL;
  return touched.flatMap(({ path }) => {
    const [collection] = path;
    const entries = byCell && entryPaths(before, after, path);
    if (entries) return entries;
    if (path.length > 1 || !isCollection(collection)) return [upToList(after, path)];
    // The map was replaced as a whole; storage keeps its entries one by one.
    const ids = new Set([...Object.keys(before[collection]), ...Object.keys(after[collection])]);
    return [...ids].map((id) => [collection, id]);
  });
}

function upToList(after: Matrix, path: Path): Path {
  let value: unknown = after;
  for (const [place, step] of path.entries()) {
    if (Array.isArray(value)) return path.slice(0, place);
    if (typeof value !== 'object' || value === null) return path;
    value = (value as { readonly [key: string]: unknown })[step];
  }
  return path;
}
