/** Whether a change keeps a matrix within its bounds: what a person enters must open again. */
import { excessInWords, MATRIX_BOUNDS } from './bounds';
import type { Patch } from './change';
import { COLLECTIONS, type Collection, type Matrix } from './matrix';
import { isWithin, lengthOf } from './plainText';

const UNITS: { readonly [collection in Collection]?: string } = { coverageMarks: 'coverage marks' };

/** A refusal where `patches`, which lead to `after`, add too many entries or a text that is too long. */
export function excessOfPatches(after: Matrix, patches: readonly Patch[]): string | undefined {
  const grown = new Set<Collection>();
  for (const { path, value } of patches) {
    // A paste has thousands of letters, which are short and add nothing to a collection.
    if (path.length > 2 && typeof value === 'string' && value.length <= MATRIX_BOUNDS.note) continue;
    const long = longestText(value);
    if (long !== undefined)
      return `${excessInWords('This text has', 'characters', lengthOf(long), MATRIX_BOUNDS.note)} Nothing was changed.`;
    if (path.length > 2 || value === undefined) continue;
    const known = COLLECTIONS.find((name) => name === path[0]);
    if (known) grown.add(known);
  }
  for (const collection of grown) {
    const count = Object.keys(after[collection]).length;
    const most = MATRIX_BOUNDS[collection];
    if (count > most)
      return `${excessInWords('The matrix would have', UNITS[collection] ?? collection, count, most)} Nothing was changed.`;
  }
  return undefined;
}

function longestText(value: unknown): string | undefined {
  if (typeof value === 'string') return isWithin(value, MATRIX_BOUNDS.note) ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const long = longestText(inner);
    if (long !== undefined) return long;
  }
  return undefined;
}
