/** What a merge left to decide, as a file carries it beside its matrix until a person has decided. */
import type { ToldClash } from '../../domain/merge/clash';

/** The field of the document; see `canonicalText`. */
export const CLASHES_FIELD = 'clashes';

const MOST = 10_000;
const LONGEST_PATH = 6;

/** What has the shape of a clash. Anything else is nobody's decision to make. */
export function openClashes(document: unknown): readonly ToldClash[] {
  if (typeof document !== 'object' || document === null) return [];
  const found: unknown = (document as { readonly [field: string]: unknown })[CLASHES_FIELD];
  return Array.isArray(found) ? found.slice(0, MOST).filter(isClash) : [];
}

function isClash(value: unknown): value is ToldClash {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { path, words } = value as { readonly path?: unknown; readonly words?: unknown };
  return (
    typeof words === 'string' &&
    Array.isArray(path) &&
    path.length > 0 &&
    path.length <= LONGEST_PATH &&
    path.every((step) => typeof step === 'string')
  );
}
