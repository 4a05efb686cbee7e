/** Adding activities, sections and roles, and what is selected as things that can be deleted, copied and moved. */

import { addActivity } from '../../../domain/edits/addActivities';
import { addRole } from '../../../domain/edits/addRoles';
import { addSection } from '../../../domain/edits/addSection';
import type { Edit } from '../../../domain/edits/edit';
import { copyName } from '../../../domain/edits/name';
import type { Where } from '../../../domain/edits/places';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { selectedActivities, selectedRoles, selectedSections } from '../../gridView/selection/selection';
import {
  activePosition,
  type GridContext,
  goToCell,
  layoutOf,
  matrixOf,
  runEdit,
  selectionOf,
} from '../command/context';

/** Whether a command is about roles: on a header, or with whole columns selected. */
export function isAboutRoles(context: GridContext): boolean {
  const { active, ranges } = selectionOf(context);
  return (
    active.column !== 'name' && (active.row === 'header' || ranges.every(({ kind }) => kind === 'columns'))
  );
}

/** Adds something, goes there and opens its name for typing. */
function addAndName(
  context: GridContext,
  edit: Edit,
  cellRef: { row: SectionId | ActivityId | 'header'; column: RoleId | 'name' },
): void {
  if (!runEdit(context, edit)) return;
  const added = context.session.store.getState().lastChange?.id;
  goToCell(context, cellRef);
  context.view.open({ kind: 'rename', cellRef, ...(added ? { added } : {}) });
}

export function addActivityAt(context: GridContext, sectionId: SectionId, where: Where<ActivityId>): void {
  const id = context.session.newId<'activity'>();
  const edit = addActivity(sectionId, { id, name: 'New activity' }, where);
  context.view.fold(sectionId, false);
  addAndName(context, edit, { row: id, column: 'name' });
}

export function addRoleAt(context: GridContext, where: Where<RoleId>): void {
  const id = context.session.newId<'role'>();
  const names = new Set(Object.values(matrixOf(context).roles).map((role) => role.name.toLowerCase()));
  const name = names.has('new role') ? copyName('New role', names) : 'New role';
  addAndName(context, addRole({ id, name }, where), { row: 'header', column: id });
}

export function addSectionAt(context: GridContext, where: Where<SectionId>): SectionId {
  const id = context.session.newId<'section'>();
  addAndName(context, addSection({ id, name: 'New section' }, where), { row: id, column: 'name' });
  return id;
}

/** Beside the active activity or role; on a section row, at its start. */
export function insertBeside(context: GridContext, side: 'before' | 'after'): void {
  const { active } = selectionOf(context);
  if (isAboutRoles(context) && active.column !== 'name') {
    addRoleAt(context, side === 'before' ? { before: active.column } : { after: active.column });
    return;
  }
  const row = layoutOf(context).rows[activePosition(context).row];
  if (row?.kind === 'activity') {
    addActivityAt(context, row.sectionId, side === 'before' ? { before: row.key } : { after: row.key });
  } else if (row) addActivityAt(context, row.key, 'start');
  else addSomeActivity(context);
}

/** After one new activity, role or section the next: behind it, and of the same kind. */
export function addAnother(context: GridContext, { row, column }: CellRef): void {
  if (row === 'header') addRoleAt(context, column === 'name' ? 'end' : { after: column });
  else if (row in matrixOf(context).sections) addSectionAt(context, { after: row as SectionId });
  else {
    const activity = matrixOf(context).activities[row as ActivityId];
    if (activity) addActivityAt(context, activity.sectionId, { after: activity.id });
  }
}

/** At the end of the section where the active cell is; a matrix without sections gets its first. */
export function addSomeActivity(context: GridContext): void {
  const { rows } = layoutOf(context);
  const row = rows[activePosition(context).row] ?? rows.at(-1);
  const sectionId = row?.kind === 'section' ? row.key : row?.sectionId;
  if (sectionId) addActivityAt(context, sectionId, 'end');
  else addSectionAt(context, 'end');
}

/** What is selected, as the things that can be removed, copied and moved. */
export function subjectOf(
  context: GridContext,
):
  | { readonly kind: 'roles'; readonly ids: readonly RoleId[] }
  | { readonly kind: 'sections'; readonly ids: readonly SectionId[] }
  | { readonly kind: 'activities'; readonly ids: readonly ActivityId[] } {
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  if (isAboutRoles(context)) return { kind: 'roles', ids: selectedRoles(layout, selection) };
  const sections = selectedSections(layout, selection);
  const startsOnSection = layout.rows[activePosition(context).row]?.kind === 'section';
  if (startsOnSection && sections.length > 0) return { kind: 'sections', ids: sections };
  return { kind: 'activities', ids: selectedActivities(layout, selection) };
}
