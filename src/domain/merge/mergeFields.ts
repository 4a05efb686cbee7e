/** Three sides of one value made into one, field by field, with what cannot be both. */
import { type Fields, isFields } from '../matrix/fields';
import { ownValue, sameValue } from '../matrix/sameValue';
import type { Clash } from './clash';

export interface ThreeSides {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Maps of independent entries, which come with their first entry and may go with their last. */
const MAPS = new Set([
  'assignments',
  'conditions',
  'cellNotes',
  'suggested',
  'guesses',
  'holders',
  'rules',
  'scope',
  'words',
  'thresholds',
  'questions',
  'asked',
  'answers',
  'said',
  'cells',
  'settled',
  'points',
  'followUps',
]);
/** Lists that say what belongs to something, in no order that matters: what either side added or removed counts. */
const SETS = new Set([
  'concerns',
  'duties',
  'paths',
  'aliases',
  'watchedConcerns',
  'frameworks',
  'mandatoryFrameworks',
  'keptApart',
  'activityIds',
  'roleIds',
  'attendees',
]);
/** What is stated as a whole: a mixture of two of them would be nobody's. */
const ATOMS = new Set(['scheme', 'rota']);

export function mergeValue(sides: ThreeSides, path: readonly string[], clashes: Clash[]): unknown {
  const { base, ours, theirs } = sides;
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
  if (sameValue(base, ours)) return theirs;
  const field = path.at(-1) ?? '';
  if (SETS.has(field) && isTexts(ours) && isTexts(theirs))
    return mergedSet(isTexts(base) ? base : [], ours, theirs);
  if (MAPS.has(field) && [base, ours, theirs].every((side) => side === undefined || isFields(side)))
    return withoutEmpty(mergeFields(sides, path, clashes), sides);
  if (!ATOMS.has(field) && isFields(ours) && isFields(theirs)) return mergeFields(sides, path, clashes);
  clashes.push(clashOf(path, sides));
  return ours;
}

/** Every field of the three, each merged on its own. */
export function mergeFields(
  { base, ours, theirs }: ThreeSides,
  path: readonly string[],
  clashes: Clash[],
): Fields {
  const [was, here, there] = [fieldsOf(base), fieldsOf(ours), fieldsOf(theirs)];
  const merged: { [field: string]: unknown } = {};
  for (const field of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const sides = {
      base: ownValue(was, field),
      ours: ownValue(here, field),
      theirs: ownValue(there, field),
    };
    const value = mergeValue(sides, [...path, field], clashes);
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}

export function clashOf(path: readonly string[], { base, ours, theirs }: ThreeSides): Clash {
  return {
    path,
    ...(base === undefined ? {} : { base }),
    ...(ours === undefined ? {} : { ours }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function withoutEmpty(merged: Fields, { ours, theirs }: ThreeSides): Fields | undefined {
  const mayGo = ours === undefined || theirs === undefined;
  return mayGo && Object.keys(merged).length === 0 ? undefined : merged;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** What was there and neither side removed, then what either side added, in an order that both sides agree on. */
function mergedSet(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const kept = base.filter((item) => ours.includes(item) && theirs.includes(item));
  const added = [...ours, ...theirs].filter((item) => !base.includes(item));
  return [...new Set([...kept, ...added.sort()])];
}
