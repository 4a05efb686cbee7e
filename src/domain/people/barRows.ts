/** The rows behind a bar, and how a bar spreads over the sections. */

import type { RoleId } from '../matrix/ids';
import type { Activity, Matrix, Section } from '../matrix/matrix';
import { byOrder, inOrder } from '../matrix/order';
import { type Codes, withoutCode } from '../matrix/scheme/codes';
import { codeOf, lettersMeaning, type Scheme } from '../matrix/scheme/scheme';
import type { Bar } from './load';
import { roleCounts } from './roleCounts';

export interface BarRow {
  readonly activity: Activity;
  readonly sectionName: string;
  /** What each of the bar's roles holds on the row. */
  readonly cells: readonly { readonly roleId: RoleId; readonly codes: Codes }[];
  /** All codes of the cells together, in scheme order. */
  readonly letters: readonly string[];
}

/**
 * Rows on which one of the roles holds a code, in the order of the matrix. What owns is left out of roles that are not
 * among `ownRoleIds`: in a group with a lead it is the lead’s alone.
 */
export function rowsBehind(
  matrix: Matrix,
  roleIds: readonly RoleId[],
  ownRoleIds: readonly RoleId[] = roleIds,
): readonly BarRow[] {
  const roles = [...new Set(roleIds)];
  const own = new Set(ownRoleIds);
  const owning = lettersMeaning(matrix.scheme, 'owns');
  const places = new Map<string, number>(
    inOrder<Section>(matrix.sections).map(({ id }, place) => [id, place]),
  );
  const rows: BarRow[] = [];
  for (const key in matrix.activities) {
    const activity = matrix.activities[key as Activity['id']];
    if (!activity || activity.archived) continue;
    const cells: { roleId: RoleId; codes: Codes }[] = [];
    for (const roleId of roles) {
      const held = activity.assignments[roleId] as Codes | undefined;
      const codes =
        held && !own.has(roleId)
          ? owning.reduce<Codes>((rest, letter) => withoutCode(matrix.scheme, rest, letter), held)
          : held;
      if (codes) cells.push({ roleId, codes });
    }
    if (cells.length === 0) continue;
    const letters = lettersOf(matrix.scheme, cells);
    rows.push({ activity, sectionName: matrix.sections[activity.sectionId]?.name ?? '', cells, letters });
  }
  const placeOf = ({ activity }: BarRow) => places.get(activity.sectionId) ?? places.size;
  return rows.sort((one, other) => placeOf(one) - placeOf(other) || byOrder(one.activity, other.activity));
}

function lettersOf(scheme: Scheme, cells: BarRow['cells']): readonly string[] {
  return scheme.codes
    .map(({ letter }) => letter)
    .filter((letter) => cells.some(({ codes }) => codes.includes(letter)));
}

export interface HeatCell {
  /** Codes that own or do. */
  readonly carries: number;
  readonly owns: number;
  readonly does: number;
  /** Codes of any kind. */
  readonly total: number;
}

/** One bar's heat, a cell per section in the order of the matrix. */
export function heatOf(matrix: Matrix, bar: Bar): readonly HeatCell[] {
  const counts = roleCounts(matrix);
  return counts.sectionIds.map((_, section) => {
    let [owns, does, total] = [0, 0, 0];
    counts.letters.forEach((letter, place) => {
      const meaning = codeOf(matrix.scheme, letter)?.meaning;
      for (const roleId of meaning === 'owns' ? bar.ownRoleIds : bar.roleIds) {
        const number = counts.inSection(roleId, section)[place] ?? 0;
        if (meaning === 'owns') owns += number;
        if (meaning === 'does') does += number;
        total += number;
      }
    });
    return { carries: owns + does, owns, does, total };
  });
}
