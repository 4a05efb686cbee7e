/** How often each role holds each letter, section by section. Archived rows do not count. */
import type { RoleId, SectionId } from '../matrix/ids';
import type { Activity, Matrix, Role, Section } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { Scheme } from '../matrix/scheme/scheme';

export interface RoleCounts {
  readonly letters: readonly string[];
  readonly sectionIds: readonly SectionId[];
  /** Rows that are not archived. */
  readonly rows: number;
  /** Per letter, in scheme order, over all sections. */
  of(roleId: RoleId): readonly number[];
  /** Per letter, in scheme order, in one section, by its place in `sectionIds`. */
  inSection(roleId: RoleId, section: number): readonly number[];
}

interface Remembered {
  readonly roleIds: readonly RoleId[];
  readonly scheme: Scheme;
  readonly counts: RoleCounts;
}

// A large matrix has 600,000 cells, so they are read once per version of the rows, independent of who holds the
// roles.
const remembered = new WeakMap<Matrix['activities'], Remembered>();

export function roleCounts(matrix: Matrix): RoleCounts {
  const { activities, scheme } = matrix;
  const roleIds = inOrder<Role>(matrix.roles).map(({ id }) => id);
  const sectionIds = inOrder<Section>(matrix.sections).map(({ id }) => id);
  const known = remembered.get(activities);
  if (
    known?.scheme === scheme &&
    sameIds(known.roleIds, roleIds) &&
    sameIds(known.counts.sectionIds, sectionIds)
  ) {
    return known.counts;
  }
  const counts = count(matrix, roleIds, sectionIds);
  remembered.set(activities, { roleIds, scheme, counts });
  return counts;
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}

function count(matrix: Matrix, roleIds: readonly RoleId[], sectionIds: readonly SectionId[]): RoleCounts {
  const letters = matrix.scheme.codes.map(({ letter }) => letter);
  // By character, because the largest matrix has two million letters.
  const placeOfLetter: (number | undefined)[] = [];
  letters.forEach((letter, place) => {
    placeOfLetter[letter.charCodeAt(0)] = place;
  });
  const placeOfSection = new Map<string, number>(sectionIds.map((id, place) => [id, place]));
  const placeOfRole = new Map<string, number>(roleIds.map((id, place) => [id, place]));
  const width = letters.length;
  // The last slot takes rows without a section, so that the sums stay complete.
  const perRole = (sectionIds.length + 1) * width;
  const cells = new Int32Array(roleIds.length * perRole);
  let rows = 0;
  for (const key in matrix.activities) {
    const activity = matrix.activities[key as Activity['id']];
    if (!activity || activity.archived) continue;
    rows += 1;
    const start = (placeOfSection.get(activity.sectionId) ?? sectionIds.length) * width;
    for (const roleId in activity.assignments) {
      const role = placeOfRole.get(roleId);
      if (role === undefined) continue;
      const codes: string = activity.assignments[roleId as RoleId] ?? '';
      for (let place = 0; place < codes.length; place += 1) {
        const letter = placeOfLetter[codes.charCodeAt(place)];
        if (letter === undefined) continue;
        const cell = role * perRole + start + letter;
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
    }
  }
  const slice = (roleId: RoleId, section: number): readonly number[] => {
    const role = placeOfRole.get(roleId);
    if (role === undefined) return letters.map(() => 0);
    const from = role * perRole + section * width;
    return [...cells.subarray(from, from + width)];
  };
  const totals = new Map<RoleId, readonly number[]>();
  for (const roleId of roleIds) {
    const total = letters.map(() => 0);
    for (let section = 0; section <= sectionIds.length; section += 1)
      slice(roleId, section).forEach((number, place) => {
        total[place] = (total[place] ?? 0) + number;
      });
    totals.set(roleId, total);
  }
  return {
    letters,
    sectionIds,
    rows,
    of: (roleId) => totals.get(roleId) ?? letters.map(() => 0),
    inSection: slice,
  };
}
