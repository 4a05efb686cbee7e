/**
 * Which rows and columns the grid shows, in which order and how wide, by TanStack Table. It is asked for its row and
 * column models only and never sees a value of a cell: its cell objects would cost 45 kB a row at 200 columns.
 */
import {
  columnFilteringFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { Analysis } from '../../domain/gaps/analysis';
import { SEVERITIES } from '../../domain/gaps/rule';
import type { RoleId, SectionId } from '../../domain/matrix/ids';
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { filtersInUse, rowTest } from './filters';
import type { GridModel, LayoutRow } from './layout';
import type { ViewChoices } from './viewChoices';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export function gridModel(
  matrix: Matrix,
  analysis: Analysis,
  choices: ViewChoices,
  width: number,
): GridModel {
  const { sort, focusRole, hiddenRoles } = choices;
  const passes = rowTest(matrix, analysis, choices.filters, focusRole);
  const activities = inOrder(matrix.activities);
  const roles = inOrder(matrix.roles);
  const shownRoles = roles.filter((role) => !hiddenRoles.has(role.id));
  const frozenRoles = shownRoles.slice(0, choices.frozenRoles).map((role) => role.id);
  const pinned = focusRole ? [focusRole, ...frozenRoles.filter((id) => id !== focusRole)] : frozenRoles;
  const table = constructTable({
    features,
    data: activities,
    getRowId: (activity) => activity.id,
    columns: [
      {
        id: 'name',
        accessorFn: (activity: Activity) => activity,
        filterFn: (row) => passes(row.original),
        sortFn: (one, other) => {
          if (sort?.by === 'name') return one.original.name.localeCompare(other.original.name);
          return weight(one.original, sort?.by, analysis) - weight(other.original, sort?.by, analysis);
        },
      },
      ...roles.map((role) => ({ id: role.id as string, size: width, minSize: 10, maxSize: 1000 })),
    ],
    state: {
      columnFilters: [{ id: 'name', value: true }],
      columnPinning: { start: pinned, end: [] },
      columnSizing: choices.zoom === 'pattern' ? {} : choices.widths,
      columnVisibility: Object.fromEntries([...hiddenRoles].map((id) => [id, false])),
      sorting: sort ? [{ id: 'name', desc: sort.descending }] : [],
    },
  });
  const rows = table.getRowModel().rows.map((row) => row.original);
  const columns = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()]
    .filter((column) => column.id !== 'name')
    .map((column) => ({ id: column.id as RoleId, width: column.getSize() }));
  return {
    rows: sectioned(matrix, rows, choices),
    columns,
    frozen: Math.min(pinned.length, columns.length),
    shown: rows.length,
    of: activities.length,
  };
}

/** The activities under their sections; those whose section another tab deleted come last, never out of sight. */
function sectioned(matrix: Matrix, activities: readonly Activity[], choices: ViewChoices): LayoutRow[] {
  const bySection = new Map<SectionId, Activity[]>();
  for (const activity of activities) {
    const known = bySection.get(activity.sectionId);
    if (known) known.push(activity);
    else bySection.set(activity.sectionId, [activity]);
  }
  const filtered = filtersInUse(choices.filters) > 0 || choices.focusRole !== null;
  const lost = [...bySection.keys()].filter((id) => !matrix.sections[id]);
  const rows: LayoutRow[] = [];
  for (const id of [...inOrder(matrix.sections).map((section) => section.id), ...lost]) {
    const inside = bySection.get(id) ?? [];
    if (inside.length === 0 && filtered) continue;
    const folded = choices.folded.has(id);
    rows.push({ kind: 'section', key: id, folded, rows: inside.length });
    if (folded) continue;
    for (const activity of inside) rows.push({ kind: 'activity', key: activity.id, sectionId: id });
  }
  return rows;
}

/** Where a row stands when sorted by gaps or by what a role holds: the worst and the first letters come first. */
function weight(activity: Activity, by: 'name' | 'gaps' | RoleId | undefined, analysis: Analysis): number {
  if (by === undefined || by === 'name') return 0;
  if (by === 'gaps') {
    const worst = analysis.worstOfRow.get(activity.id);
    return worst ? SEVERITIES.indexOf(worst) : SEVERITIES.length;
  }
  const codes = activity.assignments[by];
  return codes ? codes.charCodeAt(0) : 0xffff;
}
