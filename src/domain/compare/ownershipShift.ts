/** What a comparison comes to: which activities lost or gained someone who answers for them, and who answers for more. */

import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { type Codes, hasMeaning, NO_CODES } from '../matrix/scheme/codes';
import { finish, type Slices } from '../matrix/slices';

/** `other` has the ids of `current`, see `alignedTo`. */
export function ownershipShift(current: Matrix, other: Matrix): readonly string[] {
  return finish(shiftInSlices(current, other));
}

export function* shiftInSlices(current: Matrix, other: Matrix): Slices<readonly string[]> {
  const sentences: string[] = [];
  const [owned, owns] = [tallyOf(current), tallyOf(other)];
  for (const after of Object.values(other.activities) as readonly Activity[]) {
    owns.add(after);
    yield;
  }
  for (const before of inOrder(current.activities) as readonly Activity[]) {
    yield;
    const had = owned.add(before);
    const after = other.activities[before.id];
    if (!after) continue;
    const has = owns.of(after);
    if (had > 0 && has === 0) sentences.push(`“${before.name}” loses its owner.`);
    if (had === 0 && has > 0) sentences.push(`“${before.name}” gets an owner.`);
  }
  for (const { id, name } of inOrder(current.roles)) {
    if (!other.roles[id]) continue;
    const more = (owns.byRole.get(id) ?? 0) - (owned.byRole.get(id) ?? 0);
    if (more !== 0)
      sentences.push(
        `${name} is accountable for ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} ${Math.abs(more) === 1 ? 'activity' : 'activities'}.`,
      );
  }
  return sentences;
}

/** Counts who answers for what: in an activity, and by role in all that were added. */
function tallyOf({ scheme, roles }: Matrix) {
  const byRole = new Map<string, number>();
  const meanings = new Map<string, boolean>();
  const isOwner = (codes: Codes) => {
    const known = meanings.get(codes) ?? hasMeaning(scheme, codes, 'owns');
    meanings.set(codes, known);
    return known;
  };
  const ownersOf = ({ assignments }: Activity) =>
    (Object.keys(assignments) as RoleId[]).filter((id) => roles[id] && isOwner(assignments[id] ?? NO_CODES));
  return {
    byRole,
    of: (activity: Activity) => ownersOf(activity).length,
    add(activity: Activity): number {
      const owners = ownersOf(activity);
      for (const id of owners) byRole.set(id, (byRole.get(id) ?? 0) + 1);
      return owners.length;
    },
  };
}
