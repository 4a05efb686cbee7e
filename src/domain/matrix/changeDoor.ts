/** The door for changes that others made: another tab, or an edit that was left unwritten. Looked at before they are carried out. */
import * as z from 'zod/mini';
import { MATRIX_BOUNDS } from './bounds';
import type { Change, Patch } from './change';
import { plainValue } from './plainJson';
import { shortened, withoutControls } from './plainText';
import { createProblemLog } from './problem';

const DEEPEST = 16;

const patch = z.looseObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(z.union([z.string(), z.number()])).check(z.minLength(1), z.maxLength(DEEPEST)),
});

const change = z.looseObject({
  id: z.string(),
  label: z.string(),
  at: z.number(),
  client: z.string(),
  who: z.optional(z.string()),
  patches: z.array(patch),
  inverse: z.array(patch),
});

/** The changes that are changes, with texts and lists within their bounds. `own` were made here and stay as they are. */
export function changesFromOutside(found: readonly Change[], own: readonly Change[]): readonly Change[] {
  const known = new Set<unknown>(own);
  return found.flatMap((one) => (known.has(one) ? [one] : changeFrom(one)));
}

function changeFrom(found: unknown): readonly Change[] {
  if (!change.safeParse(found).success) return [];
  const { who, ...whole } = found as Change;
  // The name of a person is on one line, as all names are.
  const named = who === undefined ? {} : { who: shortened(withoutControls(who), MATRIX_BOUNDS.name) };
  return [
    { ...whole, ...named, patches: whole.patches.map(plainPatch), inverse: whole.inverse.map(plainPatch) },
  ];
}

// A paste has thousands of patches: only what each of them puts in has the bounds of a part.
function plainPatch(patch: Patch): Patch {
  return patch.value === undefined ? patch : { ...patch, value: plainValue(patch.value, createProblemLog()) };
}
