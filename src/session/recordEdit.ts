/** Runs an edit on a matrix and answers with the new matrix and the smallest patches between the two. */
import { enablePatches, produce, produceWithPatches, setAutoFreeze, setUseStrictIteration } from 'immer';
import { type Edit, MOST_BY_CELL } from '../domain/edits/edit';
import type { Patch } from '../domain/matrix/change';
import { COLLECTIONS, type Collection, type Matrix } from '../domain/matrix/matrix';
import { patchesAlong, valueAt } from '../domain/matrix/patching';
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
    if (byCell && collection === 'activities' && path.length === 3) return cellPaths(before, after, path);
    if (path.length > 1 || !isCollection(collection)) return [upToList(after, path)];
    // The map was replaced as a whole; storage keeps its entries one by one.
    const ids = new Set([...Object.keys(before[collection]), ...Object.keys(after[collection])]);
    return [...ids].map((id) => [collection, id]);
  });
}

/** A row's map that was put in as a whole, told cell by cell. */
function cellPaths(before: Matrix, after: Matrix, path: Path): Path[] {
  const [from, to] = [valueAt(before, path), valueAt(after, path)];
  if (!isMap(from) || !isMap(to)) return [upToList(after, path)];
  const ids = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...ids].flatMap((id) => (from[id] === to[id] ? [] : [[...path, id]]));
}

function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCollection(name: unknown): name is Collection {
  return COLLECTIONS.includes(name as Collection);
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
