/**
 * Two versions of a matrix made into one, by the version both came from: the merge driver for git and the comparison
 * of three. Changes of different cells, fields and entries are both kept. Where both changed the same, or one
 * changed what the other deleted, ours stays and the clash is reported: nothing is lost in silence.
 */

import type { Fields } from '../matrix/fields';
import { COLLECTIONS, type Matrix } from '../matrix/matrix';
import { createProblemLog, type SavedProblem } from '../matrix/problem';
import { withReferences } from '../matrix/references';
import { ownValue, sameValue } from '../matrix/sameValue';
import { finish } from '../matrix/slices';
import type { Clash, Sides } from './clash';
import { goneRoles, orphanedConditions } from './mergedCells';
import { clashOf, mergeFields, mergeValue } from './mergeFields';
import { inOneScheme } from './oneScheme';

export interface Merged {
  readonly matrix: Matrix;
  readonly clashes: readonly Clash[];
  /** What pointed at something that the other side deleted, and what was done about it. */
  readonly problems: readonly SavedProblem[];
}

/** Said as a whole by one person at one time: two of them are never mixed. */
const STATEMENTS = new Set(['waivers', 'coverageMarks', 'answers', 'audits', 'confirmations']);

export function mergeMatrices(given: Sides): Merged {
  if (sameValue(given.base, given.ours)) return unchanged(given.theirs);
  if (sameValue(given.base, given.theirs)) return unchanged(given.ours);
  const { sides, problems } = inOneScheme(given);
  const clashes: Clash[] = [];
  // The scheme is compared as it was given: translated, all three have the same.
  const [base, ours, theirs] = [head(given.base), head(given.ours), head(given.theirs)];
  const parts = COLLECTIONS.map((collection) => [collection, mergeEntries(sides, collection, clashes)]);
  const merged = {
    ...mergeFields({ base, ours, theirs }, [], clashes),
    ...Object.fromEntries(parts),
  } as Matrix;
  clashes.push(...orphanedConditions(sides));
  const roles = goneRoles(sides, merged);
  clashes.push(...roles);
  const log = createProblemLog();
  const whole = finish(withReferences(withRoles(merged, roles), log, { keepsStrayCells: true }));
  return { matrix: whole.matrix, clashes, problems: [...problems, ...log.all()] };
}

function unchanged(matrix: Matrix): Merged {
  return { matrix, clashes: [], problems: [] };
}

/** Everything that is not a collection. */
function head(matrix: Matrix): Fields {
  const collections = new Set<string>(COLLECTIONS);
  return Object.fromEntries(Object.entries(matrix).filter(([field]) => !collections.has(field)));
}

function mergeEntries(sides: Sides, collection: (typeof COLLECTIONS)[number], clashes: Clash[]): Fields {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(
    (side) => side[collection] as unknown as Fields,
  ) as [Fields, Fields, Fields];
  const merged: { [id: string]: unknown } = {};
  for (const id of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const entry = mergeEntry(
      { base: ownValue(base, id), ours: ownValue(ours, id), theirs: ownValue(theirs, id) },
      [collection, id],
      clashes,
    );
    if (entry !== undefined) merged[id] = entry;
  }
  return merged;
}

function mergeEntry(entry: Omit<Clash, 'path'>, path: readonly string[], clashes: Clash[]): unknown {
  const { base, ours, theirs } = entry;
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
  if (sameValue(base, ours)) return theirs;
  const whole = ours === undefined || theirs === undefined || STATEMENTS.has(path[0] ?? '');
  if (!whole) return mergeValue({ base, ours, theirs }, path, clashes);
  clashes.push(clashOf(path, { base, ours, theirs }));
  return ours;
}

/** A role that they deleted and we gave letters to stays, as everything of ours does that clashes. */
function withRoles(merged: Matrix, clashes: readonly Clash[]): Matrix {
  const kept = clashes.filter(({ ours }) => ours !== undefined).map(({ path: [, id], ours }) => [id, ours]);
  return kept.length === 0 ? merged : { ...merged, roles: { ...merged.roles, ...Object.fromEntries(kept) } };
}
