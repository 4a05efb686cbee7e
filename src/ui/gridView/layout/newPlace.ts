/** Where something new will stand once it has a name, and beside which cell its name is typed. */
import type { Where } from '../../../domain/edits/places';
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';
import type { CellRef } from './cellRefs';
import type { Layout } from './layout';

export type NewPlace =
  | { readonly kind: 'activity'; readonly sectionId: SectionId; readonly where: Where<ActivityId> }
  | { readonly kind: 'role'; readonly where: Where<RoleId> }
  | { readonly kind: 'section'; readonly where: Where<SectionId> };

interface Anchor {
  readonly cellRef: CellRef;
  readonly side: 'before' | 'after';
}

/**
 * The cell that the new thing comes before or after, as the grid shows it.
 *
 * @example
 * anchorOf(layout, { kind: 'role', where: 'end' }); // after the header of the last column
 */
export function anchorOf(layout: Layout, place: NewPlace): Anchor {
  if (place.kind === 'role') return roleAnchor(layout, place.where);
  const before = typeof place.where === 'object' && 'before' in place.where ? place.where.before : undefined;
  if (before) return { cellRef: { row: before, column: 'name' }, side: 'before' };
  return { cellRef: { row: rowAbove(layout, place), column: 'name' }, side: 'after' };
}

function roleAnchor({ columns }: Layout, where: Where<RoleId>): Anchor {
  const at = (column: CellRef['column'], side: Anchor['side']): Anchor => ({
    cellRef: { row: 'header', column },
    side,
  });
  if (where === 'start') return at('name', 'after');
  if (where === 'end') return at(columns.at(-1) ?? 'name', 'after');
  return 'before' in where ? at(where.before, 'before') : at(where.after, 'after');
}

/** The last row of a section is above what comes at its end, and above a section that comes after it. */
function rowAbove({ rows }: Layout, place: Exclude<NewPlace, { kind: 'role' }>): CellRef['row'] {
  const { where } = place;
  const after = typeof where === 'object' && 'after' in where ? where.after : undefined;
  if (place.kind === 'activity' && after) return after;
  const sectionId = place.kind === 'activity' ? place.sectionId : after;
  if (sectionId === undefined) return (where === 'start' ? undefined : rows.at(-1)?.key) ?? 'header';
  if (where === 'start') return sectionId;
  const last = rows.findLast((row) => (row.kind === 'section' ? row.key : row.sectionId) === sectionId);
  return last?.key ?? sectionId;
}
