/** The door for changes that others made: another tab, or an edit that was left unwritten. Looked at before they are carried out. */
import * as z from 'zod/mini';
import { MATRIX_BOUNDS } from './bounds';
import type { Change, Patch } from './change';
import { COLLECTIONS } from './matrix';
import { plainValue } from './plainJson';
import { shortened, withoutControls } from './plainText';
import { createProblemLog } from './problem';

const DEEPEST = 16;

const collections: ReadonlySet<unknown> = new Set(COLLECTIONS);

const patch = z.looseObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(z.union([z.string(), z.number()])).check(
    z.minLength(1),
    z.maxLength(DEEPEST),
    // Entries come and go one by one: no change is about a whole collection.
    z.refine((path) => path.length > 1 || !collections.has(path[0])),
  ),
});

const change = z.looseObject({
  id: z.string(),
  label: z.string(),
  at: z.number(),
  client: z.string(),
  who: z.optional(z.string()),
  author: z.optional(z.object({ id: z.string(), name: z.string() })),
  patches: z.array(patch),
  inverse: z.array(patch),
  undoes: z.optional(z.string()),
  redoes: z.optional(z.string()),
  mends: z.optional(z.boolean()),
});

/** The changes that are changes, with texts and lists within their bounds. `own` were made here and stay as they are. */
export function changesFromOutside(
  found: readonly unknown[],
  own: readonly Change[] = [],
): readonly Change[] {
  const known = new Set<unknown>(own);
  return found.flatMap((one) => (known.has(one) ? [one as Change] : changeFrom(one)));
}

function changeFrom(found: unknown): readonly Change[] {
  if (!change.safeParse(found).success) return [];
  const { who, ...whole } = found as Change;
  const label = shortened(withoutControls(whole.label), MATRIX_BOUNDS.note);
  // The name of a person is on one line, as all names are.
  const named = who === undefined ? {} : { who: shortened(withoutControls(who), MATRIX_BOUNDS.name) };
  const [patches, inverse] = [whole.patches.map(plainPatch), whole.inverse.map(plainPatch)];
  return [{ ...whole, ...named, label, patches, inverse }];
}

// A paste has thousands of patches: only what each of them puts in has the bounds of a part.
function plainPatch(patch: Patch): Patch {
  return patch.value === undefined ? patch : { ...patch, value: plainValue(patch.value, createProblemLog()) };
}
