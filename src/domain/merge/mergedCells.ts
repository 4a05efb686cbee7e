/** Clashes that no field shows alone: a cell is more than its letters, and a letter is nothing without its role. */
import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import type { Clash, Sides } from './clash';
import { clashOf } from './mergeFields';

/** One side cleared a cell and the other said when its letters apply. The condition is kept, so that either can be chosen. */
export function orphanedConditions({ base, ours, theirs }: Sides): Clash[] {
  const found: Clash[] = [];
  for (const before of Object.values<Activity>(base.activities)) {
    const [here, there] = [ours.activities[before.id], theirs.activities[before.id]];
    if (!here || !there) continue;
    for (const roleId of Object.keys(before.assignments) as RoleId[]) {
      if (!orphans(before, here, there, roleId) && !orphans(before, there, here, roleId)) continue;
      const [was, is, other] = [before, here, there].map(({ assignments }) => assignments[roleId]);
      found.push(
        clashOf(['activities', before.id, 'assignments', roleId], { base: was, ours: is, theirs: other }),
      );
    }
  }
  return found;
}

function orphans(before: Activity, clearing: Activity, other: Activity, roleId: RoleId): boolean {
  return (
    clearing.assignments[roleId] === undefined &&
    other.assignments[roleId] === before.assignments[roleId] &&
    other.conditions?.[roleId] !== undefined &&
    other.conditions[roleId] !== before.conditions?.[roleId]
  );
}

/** One side deleted a role that the other left as it was but gave letters to, which nobody would see. */
export function goneRoles({ base, ours, theirs }: Sides, merged: Matrix): Clash[] {
  return (Object.keys(base.roles) as RoleId[])
    .filter((id) => merged.roles[id] === undefined)
    .filter((id) => {
      const giver = ours.roles[id] ? ours : theirs.roles[id] ? theirs : undefined;
      const isLeft = sameValue(giver?.roles[id], base.roles[id]);
      return giver !== undefined && isLeft && givesLetters(base, giver, id);
    })
    .map((id) =>
      clashOf(['roles', id], { base: base.roles[id], ours: ours.roles[id], theirs: theirs.roles[id] }),
    );
}

function givesLetters(base: Matrix, giver: Matrix, roleId: RoleId): boolean {
  return Object.values<Activity>(giver.activities).some(({ id, assignments }) => {
    const given = assignments[roleId];
    return given !== undefined && given !== base.activities[id]?.assignments[roleId];
  });
}
