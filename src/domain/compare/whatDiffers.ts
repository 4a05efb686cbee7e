/** What differs between two versions of one matrix, in words. Entries are the same where their ids are. */

import type { RoleId } from '../matrix/ids';
import type { Activity, Collection, Matrix } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import { meaningsInWords } from '../matrix/scheme/codes';

export interface Difference {
  /** What it is about: `Activity "Set budget"`. */
  readonly place: string;
  /** "Added", "Removed", `Renamed to "Plan budget"`, "Clerk: Responsible, was nothing". */
  readonly words: string;
  /** The entry it is about, where it is about one. */
  readonly about?: { readonly collection: Collection; readonly id: string };
}

type Fields = { readonly [field: string]: unknown };

const NAMED: readonly (readonly [Collection, string])[] = [
  ['sections', 'Section'],
  ['roles', 'Role'],
  ['activities', 'Activity'],
  ['people', 'Person'],
];

const COUNTED: readonly (readonly [Collection, string])[] = [
  ['waivers', 'Waivers'],
  ['coverageMarks', 'Coverage marks'],
  ['answers', 'Audit answers'],
  ['scenarios', 'Scenarios'],
  ['audits', 'Closed audits'],
  ['confirmations', 'Confirmations'],
  ['rounds', 'Rounds'],
  ['remarks', 'Remarks'],
  ['meetings', 'Meetings'],
];

export function whatDiffers(before: Matrix, after: Matrix): readonly Difference[] {
  return [
    ...headDifferences(before, after),
    ...NAMED.flatMap(([collection, what]) => namedDifferences(collection, what, before, after)),
    ...COUNTED.flatMap(([collection, place]) => countedDifferences(collection, place, before, after)),
  ];
}

function headDifferences(before: Matrix, after: Matrix): Difference[] {
  const found: Difference[] = [];
  if (before.name !== after.name) found.push({ place: 'Matrix', words: `Renamed to “${after.name}”` });
  if (before.subtitle !== after.subtitle) {
    found.push({
      place: 'Matrix',
      words: after.subtitle ? `Subtitle: “${after.subtitle}”` : 'Subtitle removed',
    });
  }
  if (!sameValue(before.scheme, after.scheme)) {
    const same = before.scheme.name === after.scheme.name;
    const words = same ? 'Letters changed' : `Letters: ${after.scheme.name} → ${before.scheme.name}`;
    found.push({ place: 'Matrix', words });
  }
  if (!sameValue(before.settings, after.settings)) found.push({ place: 'Matrix', words: 'Settings changed' });
  return found;
}

function namedDifferences(collection: Collection, what: string, before: Matrix, after: Matrix): Difference[] {
  const was = before[collection] as unknown as { readonly [id: string]: Fields };
  const is = after[collection] as unknown as { readonly [id: string]: Fields };
  const found: Difference[] = [];
  for (const id of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [old, now] = [was[id], is[id]];
    if (old === now || (!old && !now)) continue;
    const place = `${what} “${String((now ?? old)?.name)}”`;
    const about = { collection, id };
    if (!old) found.push({ place, words: 'Added', about });
    else if (!now) found.push({ place, words: 'Removed', about });
    else
      found.push(
        ...entryDifferences(place, old, now, before, after).map((difference) => ({ ...difference, about })),
      );
  }
  return found;
}

const OTHER_FIELDS: { readonly [field: string]: string } = {
  name: 'name',
  sectionId: 'section',
  order: 'position',
  assignments: 'cells',
  leadRoleId: 'lead',
  reportsTo: 'reporting line',
  escalatesTo: 'escalation',
  cellNotes: 'notes on cells',
  suggested: 'suggestions',
};

function entryDifferences(
  place: string,
  old: Fields,
  now: Fields,
  before: Matrix,
  after: Matrix,
): Difference[] {
  const found: Difference[] = [];
  if (old.name !== now.name) found.push({ place, words: `Renamed from “${String(old.name)}”` });
  if (old.assignments !== now.assignments) {
    found.push(
      ...cellDifferences(place, old as unknown as Activity, now as unknown as Activity, before, after),
    );
  }
  const others = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => field !== 'name' && field !== 'assignments' && !sameValue(old[field], now[field]))
    .map((field) => OTHER_FIELDS[field] ?? field);
  if (others.length > 0) found.push({ place, words: `Changed: ${others.join(', ')}` });
  return found;
}

function cellDifferences(
  place: string,
  { assignments: old }: Activity,
  { assignments: now }: Activity,
  before: Matrix,
  after: Matrix,
): Difference[] {
  const roleIds = new Set([...Object.keys(old), ...Object.keys(now)] as RoleId[]);
  return [...roleIds]
    .filter((id) => old[id] !== now[id])
    .map((id) => {
      const role = (after.roles[id] ?? before.roles[id])?.name ?? 'A deleted role';
      const is = meaningsInWords(after.scheme, now[id]);
      return { place, words: `${role}: ${is}, was ${meaningsInWords(before.scheme, old[id])}` };
    });
}

function countedDifferences(
  collection: Collection,
  place: string,
  before: Matrix,
  after: Matrix,
): Difference[] {
  if (sameValue(before[collection], after[collection])) return [];
  const [was, is] = [Object.keys(before[collection]).length, Object.keys(after[collection]).length];
  return [{ place, words: was === is ? 'Changed' : `${was} → ${is}` }];
}
