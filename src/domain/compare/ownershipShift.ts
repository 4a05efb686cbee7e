/** What a comparison comes to: which activities lost or gained somebody who answers for them, and who answers for more. */
import { hasMeaning } from '../matrix/codes';
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';

/** `other` has the ids of `current`, see `alignedTo`. */
export function ownershipShift(current: Matrix, other: Matrix): readonly string[] {
  const sentences: string[] = [];
  for (const before of inOrder(current.activities) as readonly Activity[]) {
    const after = other.activities[before.id];
    if (!after) continue;
    const had = ownersOf(current, before).length;
    const has = ownersOf(other, after).length;
    if (had > 0 && has === 0) sentences.push(`"${before.name}" loses its owner.`);
    if (had === 0 && has > 0) sentences.push(`"${before.name}" gets an owner.`);
  }
  for (const { id, name } of inOrder(current.roles)) {
    if (!other.roles[id]) continue;
    const more = ownedBy(other, id) - ownedBy(current, id);
    if (more !== 0)
      sentences.push(
        `${name} answers for ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} ${Math.abs(more) === 1 ? 'activity' : 'activities'}.`,
      );
  }
  return sentences;
}

function ownersOf({ scheme, roles }: Matrix, { assignments }: Activity): string[] {
  return Object.entries(assignments).flatMap(([id, codes]) =>
    roles[id as RoleId] && hasMeaning(scheme, codes, 'owns') ? [id] : [],
  );
}

function ownedBy(matrix: Matrix, role: RoleId): number {
  let count = 0;
  for (const { assignments } of Object.values(matrix.activities) as readonly Activity[]) {
    const codes = assignments[role];
    if (codes !== undefined && hasMeaning(matrix.scheme, codes, 'owns')) count += 1;
  }
  return count;
}
