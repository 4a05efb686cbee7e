/** Which rows are shown. Every filter that says something must agree; inside one filter any entry is enough. */
import type { Analysis } from '../../../domain/findings/analysis';
import type { Severity } from '../../../domain/findings/rule';
import type { PersonId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Activity, Matrix } from '../../../domain/matrix/matrix';
import type { ActivityKind, Concern, Layer } from '../../../domain/matrix/vocabulary';

export interface Filters {
  readonly sections: readonly SectionId[];
  readonly concerns: readonly Concern[];
  readonly kinds: readonly ActivityKind[];
  /** Rows in which one of these roles holds a code. */
  readonly roles: readonly RoleId[];
  /** Rows in which a role that one of these people fills holds a code. */
  readonly people: readonly PersonId[];
  /** Rows in which a role of one of these layers holds a code. */
  readonly layers: readonly Layer[];
  /** Letters; together with roles, people or layers it is those that must hold the letter. */
  readonly codes: readonly string[];
  /** Rows with an open finding, of any severity or of one. */
  readonly gap: 'any' | Severity | null;
  /** Part of the activity's name, in any case. */
  readonly text: string;
  /** Rows whose letters a template suggested and nobody has confirmed yet. */
  readonly suggested: boolean;
  /** Archived rows are out of the way unless asked for. */
  readonly archived: boolean;
}

export const NO_FILTERS: Filters = {
  sections: [],
  concerns: [],
  kinds: [],
  roles: [],
  people: [],
  layers: [],
  codes: [],
  gap: null,
  text: '',
  suggested: false,
  archived: false,
};

/** How many of the filters say something. */
export function filtersInUse(filters: Filters): number {
  return Object.values(filters).filter((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false,
  ).length;
}

export type RowTest = (activity: Activity) => boolean;

export function rowTest(
  matrix: Matrix,
  analysis: Analysis,
  filters: Filters,
  focusRole: RoleId | null,
): RowTest {
  const tests: RowTest[] = [];
  const { sections, concerns, kinds, gap } = filters;
  if (!filters.archived) tests.push((row) => row.archived !== true);
  if (sections.length > 0) tests.push((row) => sections.includes(row.sectionId));
  if (concerns.length > 0) tests.push((row) => row.concerns.some((concern) => concerns.includes(concern)));
  if (kinds.length > 0) tests.push((row) => kinds.includes(row.kind));
  if (gap !== null) {
    const { worstOfRow } = analysis;
    tests.push((row) => (gap === 'any' ? worstOfRow.has(row.id) : worstOfRow.get(row.id) === gap));
  }
  const text = filters.text.trim().toLowerCase();
  if (text !== '') tests.push((row) => row.name.toLowerCase().includes(text));
  if (filters.suggested) tests.push((row) => row.suggested !== undefined);
  const cells = cellTest(matrix, filters);
  if (cells) tests.push(cells);
  if (focusRole !== null) tests.push((row) => row.assignments[focusRole] !== undefined);
  return (row) => tests.every((test) => test(row));
}

function cellTest(matrix: Matrix, { roles, people, layers, codes }: Filters): RowTest | null {
  const asksForRoles = roles.length + people.length + layers.length > 0;
  if (!asksForRoles && codes.length === 0) return null;
  const asked = Object.values(matrix.roles).filter((role) => {
    if (roles.length > 0 && !roles.includes(role.id)) return false;
    if (layers.length > 0 && !(role.layer && layers.includes(role.layer))) return false;
    if (people.length === 0) return true;
    return Object.values(role.holders).some((holder) => people.includes(holder.personId));
  });
  return (row) =>
    asked.some(({ id }) => {
      const held = row.assignments[id];
      return held !== undefined && (codes.length === 0 || codes.some((letter) => held.includes(letter)));
    });
}
