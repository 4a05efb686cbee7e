/** Adding activities, sections and roles, and what is selected as things that can be deleted, copied and moved. */

import { addActivity } from '../../../domain/edits/addActivities';
import { addRole } from '../../../domain/edits/addRoles';
import { addSection } from '../../../domain/edits/addSection';
import type { Edit } from '../../../domain/edits/edit';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { anchorOf, type NewPlace } from '../../gridView/layout/newPlace';
import { selectedActivities, selectedRoles, selectedSections } from '../../gridView/selection/selection';
import {
  activePosition,
  type GridContext,
  goToCell,
  layoutOf,
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

/** Opens the field for the name of something new. It is added with its name, as one change: see `addNamed`. */
export function nameNew(context: GridContext, place: NewPlace): void {
  if (place.kind === 'activity') context.view.fold(place.sectionId, false);
  goToCell(context, anchorOf(layoutOf(context), place).cellRef);
  context.view.open({ kind: 'naming', place, text: '' });
}

/** Adds what was named and goes there. Returns its place in the grid, or undefined where it was refused. */
export function addNamed(context: GridContext, place: NewPlace, name: string): CellRef | undefined {
  const { edit, cellRef } = newAt(context, place, name);
  if (!runEdit(context, edit)) return undefined;
  goToCell(context, cellRef);
  return cellRef;
}

function newAt({ session }: GridContext, place: NewPlace, name: string): { edit: Edit; cellRef: CellRef } {
  if (place.kind === 'role') {
    const id = session.newId<'role'>();
    return { edit: addRole({ id, name }, place.where), cellRef: { row: 'header', column: id } };
  }
  if (place.kind === 'section') {
    const id = session.newId<'section'>();
    return { edit: addSection({ id, name }, place.where), cellRef: { row: id, column: 'name' } };
  }
  const id = session.newId<'activity'>();
  const edit = addActivity(place.sectionId, { id, name }, place.where);
  return { edit, cellRef: { row: id, column: 'name' } };
}

/** Beside the active activity or role; on a section row, at its start. */
export function insertBeside(context: GridContext, side: 'before' | 'after'): void {
  const { active } = selectionOf(context);
  if (isAboutRoles(context) && active.column !== 'name') {
    const where = side === 'before' ? { before: active.column } : { after: active.column };
    nameNew(context, { kind: 'role', where });
    return;
  }
  const row = layoutOf(context).rows[activePosition(context).row];
  if (row?.kind === 'activity') {
    const where = side === 'before' ? { before: row.key } : { after: row.key };
    nameNew(context, { kind: 'activity', sectionId: row.sectionId, where });
  } else if (row) nameNew(context, { kind: 'activity', sectionId: row.key, where: 'start' });
  else addSomeActivity(context);
}

/** After one new activity, role or section the next: behind it, and of the same kind. */
export function nameAnother(context: GridContext, place: NewPlace, added: CellRef): void {
  nameNew(context, placeBehind(place, added));
}

function placeBehind(place: NewPlace, { row, column }: CellRef): NewPlace {
  if (place.kind === 'activity') return { ...place, where: { after: row as ActivityId } };
  if (place.kind === 'section') return { ...place, where: { after: row as SectionId } };
  return { ...place, where: { after: column as RoleId } };
}

/** At the end of the section where the active cell is; a matrix without sections gets its first. */
export function addSomeActivity(context: GridContext): void {
  const { rows } = layoutOf(context);
  const row = rows[activePosition(context).row] ?? rows.at(-1);
  const sectionId = row?.kind === 'section' ? row.key : row?.sectionId;
  if (sectionId) nameNew(context, { kind: 'activity', sectionId, where: 'end' });
  else nameNew(context, { kind: 'section', where: 'end' });
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
