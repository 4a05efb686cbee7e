/**
 * What a later version or another program wrote into a document beside the matrix. Only matrices are kept, so it travels
 * as a field of the matrix, cleaned and bounded like any field that is not known, and is written where it was found.
 */
import { type Fields, isFields } from '../../domain/matrix/fields';
import type { Matrix } from '../../domain/matrix/matrix';
import { CLASHES_FIELD } from './openClashes';

const KEPT_AS = 'besideMatrix';
const OWN = new Set(['format', 'version', 'matrix', CLASHES_FIELD]);

/** The document with such fields inside its matrix; the same document where it has none. */
export function fieldsWithin(saved: unknown): unknown {
  if (!isFields(saved) || !isFields(saved.matrix)) return saved;
  const others = foreign(saved);
  return others.length === 0
    ? saved
    : { ...saved, matrix: { ...saved.matrix, [KEPT_AS]: Object.fromEntries(others) } };
}

export interface Parted {
  readonly matrix: Matrix;
  /** Fields of the document, by name. */
  readonly beside: Fields;
}

export function fieldsBeside(matrix: Matrix): Parted {
  const { [KEPT_AS]: kept, ...rest } = matrix as Matrix & { readonly [KEPT_AS]?: unknown };
  if (!isFields(kept)) return { matrix, beside: {} };
  return { matrix: rest, beside: Object.fromEntries(foreign(kept)) };
}

function foreign(fields: Fields): [string, unknown][] {
  return Object.entries(fields)
    .filter(([field]) => !OWN.has(field))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
