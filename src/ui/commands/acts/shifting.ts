/** Moving what is selected by one place: activities (over the border of a section too), sections, roles. */
import { moveActivities } from '../../../domain/edits/moveActivities';
import { moveRoles } from '../../../domain/edits/moveRoles';
import { moveSections } from '../../../domain/edits/moveSections';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { selectedActivities, selectedRoles, selectedSections } from '../../gridView/selection/selection';
import {
  activePosition,
  type GridContext,
  layoutOf,
  matrixOf,
  runEdit,
  selectionOf,
} from '../command/context';

export function moveSelected(context: GridContext, direction: 'up' | 'down' | 'left' | 'right'): void {
  if (direction === 'left' || direction === 'right') shiftRoles(context, direction === 'left');
  else if (layoutOf(context).rows[activePosition(context).row]?.kind === 'section')
    shiftSections(context, direction === 'up');
  else shiftActivities(context, direction === 'up');
  context.view.scrollTo(selectionOf(context).active);
}

function shiftRoles(context: GridContext, back: boolean): void {
  const layout = layoutOf(context);
  const ids = selectedRoles(layout, selectionOf(context));
  const beside = neighbour(layout.columns, ids, back);
  if (beside)
    runEdit(context, moveRoles(matrixOf(context), ids, back ? { before: beside } : { after: beside }));
}

function shiftSections(context: GridContext, back: boolean): void {
  const ids = selectedSections(layoutOf(context), selectionOf(context));
  const matrix = matrixOf(context);
  const all = inOrder(matrix.sections).map((section) => section.id);
  const beside: SectionId | undefined = neighbour(all, ids, back);
  if (beside) runEdit(context, moveSections(matrix, ids, back ? { before: beside } : { after: beside }));
}

function shiftActivities(context: GridContext, back: boolean): void {
  const { view } = context;
  const layout = layoutOf(context);
  if (view.store.getState().sort) {
    view.say('Rows are sorted, so they cannot be moved. Restore the matrix order first.');
    return;
  }
  const ids = selectedActivities(layout, selectionOf(context));
  const indexes = ids.map((id) => layout.rowIndex.get(id) ?? 0);
  const edge = back ? Math.min(...indexes) - 1 : Math.max(...indexes) + 1;
  const beside = layout.rows[edge];
  if (ids.length === 0 || !beside) return;
  const matrix = matrixOf(context);
  if (beside.kind === 'activity') {
    const where = back ? { before: beside.key } : { after: beside.key };
    runEdit(context, moveActivities(matrix, ids, beside.sectionId, where));
    return;
  }
  const sectionId = back ? sectionAbove(context, beside.key) : beside.key;
  if (!sectionId) return;
  view.fold(sectionId, false);
  runEdit(context, moveActivities(matrix, ids, sectionId, back ? 'end' : 'start'));
}

function sectionAbove(context: GridContext, id: SectionId): SectionId | undefined {
  const shown = layoutOf(context).rows.flatMap((row) => (row.kind === 'section' ? [row.key] : []));
  return shown[shown.indexOf(id) - 1];
}

/** The one before the first of them, or behind the last. */
function neighbour<Id extends ActivityId | SectionId | RoleId>(
  all: readonly Id[],
  ids: readonly Id[],
  back: boolean,
): Id | undefined {
  const places = ids.map((id) => all.indexOf(id));
  return places.length === 0 ? undefined : all[back ? Math.min(...places) - 1 : Math.max(...places) + 1];
}
