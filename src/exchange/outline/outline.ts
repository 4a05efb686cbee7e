/** A matrix as every writer lays it out: sections with their rows, the roles across, one text per cell. */

import type { RoleId } from '../../domain/matrix/ids';
import type { Activity, Matrix, Role, Section } from '../../domain/matrix/matrix';
import { byOrder, inOrder } from '../../domain/matrix/order';
import type { Codes } from '../../domain/matrix/scheme/codes';
import type { ExportChoice } from '../contract/codec';
import { peopleBehind } from './holders';

export interface OutlineRow {
  readonly activity: Activity;
  /** By place of the role. */
  readonly cells: readonly OutlineCell[];
}

export interface OutlineCell {
  readonly codes: Codes | '';
  readonly condition?: string | undefined;
  readonly suggested: boolean;
}

export interface OutlineSection {
  readonly section: Section | undefined;
  readonly name: string;
  readonly rows: readonly OutlineRow[];
}

export interface Outline {
  readonly roles: readonly Role[];
  /** What stands over each column, by the choice of heads. */
  readonly heads: readonly string[];
  readonly sections: readonly OutlineSection[];
}

const EMPTY: OutlineCell = { codes: '', suggested: false };

export function outlineOf(matrix: Matrix, choice: ExportChoice): Outline {
  const wantedRoles = choice.roleIds && new Set(choice.roleIds);
  const roles = inOrder(matrix.roles).filter(({ id }) => !wantedRoles || wantedRoles.has(id));
  return {
    roles,
    heads: roles.map((role) => headOf(matrix, role, choice)),
    sections: sectionsOf(matrix, choice, roles),
  };
}

function sectionsOf(matrix: Matrix, choice: ExportChoice, roles: readonly Role[]): OutlineSection[] {
  const wanted = choice.activityIds && new Set(choice.activityIds);
  const bySection = new Map<string, Activity[]>();
  for (const activity of Object.values(matrix.activities)) {
    if (wanted ? !wanted.has(activity.id) : activity.archived) continue;
    const rows = bySection.get(activity.sectionId) ?? [];
    rows.push(activity);
    bySection.set(activity.sectionId, rows);
  }
  const sections: OutlineSection[] = [];
  for (const section of inOrder(matrix.sections)) {
    const rows = bySection.get(section.id) ?? [];
    bySection.delete(section.id);
    if (rows.length > 0) sections.push(sectionOf(section, rows, roles, choice));
  }
  // Rows whose section is gone are still rows.
  const strays = [...bySection.values()].flat();
  if (strays.length > 0) sections.push(sectionOf(undefined, strays, roles, choice));
  return sections;
}

function sectionOf(
  section: Section | undefined,
  rows: readonly Activity[],
  roles: readonly Role[],
  choice: ExportChoice,
): OutlineSection {
  return {
    section,
    name: section?.name ?? '',
    rows: [...rows]
      .sort(byOrder)
      .map((activity) => ({ activity, cells: roles.map(({ id }) => cellOf(activity, id, choice)) })),
  };
}

function cellOf(activity: Activity, role: RoleId, choice: ExportChoice): OutlineCell {
  const codes = activity.assignments[role];
  if (codes === undefined) return EMPTY;
  const condition = choice.conditions ? activity.conditions?.[role] : undefined;
  return { codes, suggested: activity.suggested?.[role] === true, ...(condition ? { condition } : {}) };
}

export function cellText({ codes, condition }: OutlineCell): string {
  return condition ? `${codes} (${condition})` : codes;
}

function headOf(matrix: Matrix, role: Role, { heads, on }: ExportChoice): string {
  if (heads === 'roles') return role.name;
  const names = peopleBehind(matrix, role, on)
    .map(({ words }) => words)
    .join(', ');
  if (heads === 'both') return names ? `${role.name} (${names})` : role.name;
  return names || role.name;
}
