/** What a merge left to decide, as a file carries it beside its matrix until a person has decided. */
import { MATRIX_BOUNDS } from '../../domain/matrix/bounds';
import { shortened, withoutControls } from '../../domain/matrix/plainText';
import type { ToldClash } from '../../domain/merge/clash';

/** The field of the document; see `canonicalText`. */
export const CLASHES_FIELD = 'clashes';

const MOST = 10_000;
const LONGEST_PATH = 6;

/** What has the shape of a clash. Anything else is nobody's decision to make. */
export function openClashes(document: unknown): readonly ToldClash[] {
  if (typeof document !== 'object' || document === null) return [];
  const found: unknown = (document as { readonly [field: string]: unknown })[CLASHES_FIELD];
  return Array.isArray(found) ? found.slice(0, MOST).filter(isClash).map(bounded) : [];
}

function isClash(value: unknown): value is ToldClash {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { path, words } = value as { readonly path?: unknown; readonly words?: unknown };
  return (
    typeof words === 'string' &&
    Array.isArray(path) &&
    path.length > 0 &&
    path.length <= LONGEST_PATH &&
    path.every((step) => typeof step === 'string' && step.length <= MATRIX_BOUNDS.key)
  );
}

/** A merge writes one sentence; a file may hold anything. */
function bounded(clash: ToldClash): ToldClash {
  const words = withoutControls(clash.words);
  const short = shortened(words, MATRIX_BOUNDS.line);
  return { ...clash, words: short.length < words.length ? `${short}…` : words };
}
