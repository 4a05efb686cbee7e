/** The selection that shows what a finding speaks of, and what must be opened first. */
import type { Place } from '../../domain/findings/rule';
import type { PersonId, RoleId, SectionId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { NO_FILTERS } from './choices/filters';
import type { ViewChoices } from './choices/viewChoices';
import type { CellRef, Range, Selection } from './layout/cellRefs';
import type { Layout } from './layout/layout';

interface Revealed {
  readonly selection: Selection;
  /** The roles whose columns must be shown. */
  readonly roles: readonly RoleId[];
  /** What must change for the selection to be visible, and nothing else. */
  opens(choices: ViewChoices): Partial<ViewChoices>;
}

export function selectionOfPlaces(
  matrix: Matrix,
  places: readonly Place[],
  layout: Layout,
): Revealed | undefined {
  const ranges = places.flatMap((place) => rangesOf(matrix, place, layout));
  const [first] = ranges;
  if (!first) return undefined;
  return {
    selection: { active: first.from, ranges },
    roles: ranges.flatMap(({ from }) => (from.column === 'name' ? [] : [from.column])),
    opens(choices) {
      const sections = new Set<SectionId>();
      let hidden = false;
      for (const { from } of ranges) {
        const activity = matrix.activities[from.row as keyof typeof matrix.activities];
        if (activity) sections.add(activity.sectionId);
        const folded = activity !== undefined && choices.folded.has(activity.sectionId);
        if (from.row !== 'header' && !layout.rowIndex.has(from.row) && !folded) hidden = true;
      }
      return {
        folded: new Set([...choices.folded].filter((id) => !sections.has(id))),
        ...(hidden ? { filters: NO_FILTERS, focusRole: null } : {}),
      };
    },
  };
}

function rangesOf(matrix: Matrix, place: Place, layout: Layout): Range[] {
  const { activityId, roleId, sectionId, personId } = place;
  const last = layout.columns.at(-1) ?? 'name';
  if (activityId && matrix.activities[activityId]) {
    if (roleId && matrix.roles[roleId]) return [one({ row: activityId, column: roleId })];
    return [rowRange({ row: activityId, column: 'name' }, last)];
  }
  if (roleId && matrix.roles[roleId]) return [column(roleId)];
  if (sectionId && matrix.sections[sectionId]) return [one({ row: sectionId, column: 'name' })];
  if (personId) return rolesOf(matrix, personId).map(column);
  return [];
}

function rolesOf(matrix: Matrix, personId: PersonId): RoleId[] {
  return Object.values(matrix.roles)
    .filter((role) => Object.values(role.holders).some((holder) => holder.personId === personId))
    .map((role) => role.id);
}

function one(cellRef: CellRef): Range {
  return { kind: 'cells', from: cellRef, to: cellRef };
}

function rowRange(from: CellRef, last: CellRef['column']): Range {
  return { kind: 'rows', from, to: { row: from.row, column: last } };
}

function column(id: RoleId): Range {
  const head: CellRef = { row: 'header', column: id };
  return { kind: 'columns', from: head, to: head };
}
