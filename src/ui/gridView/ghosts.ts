/** Places of a matrix that is just begun: empty columns and rows are drawn until it has a few. They are in no document. */
import { filtersInUse } from './choices/filters';
import type { GridViewState } from './gridView';
import { fullWidth } from './layout/layout';
import { addingWidth, columnWidthFor } from './layout/measures';

/** As many as show what a matrix is, and fit beside names on a small screen. */
export const GHOSTS = { roles: 3, activities: 5 };

export const GHOST_ACTIVITY = 'Type an activity, for example “Approve a release”';

export interface GhostColumns {
  readonly count: number;
  /** From the edge of the grid to the first, and of each. */
  readonly left: number;
  readonly width: number;
}

/** `roles` counts those of the matrix, hidden or not. */
export function ghostColumns(state: GridViewState, roles: number): GhostColumns {
  const { layout, room, zoom, focusRole } = state;
  const inside = { ...room, width: room.width - addingWidth(room) };
  const left = fullWidth(layout);
  const width = columnWidthFor(state, inside, GHOSTS.roles);
  const fitting = Math.floor((inside.width - left) / width);
  const wanted = zoom === 'pattern' || focusRole !== null ? 0 : GHOSTS.roles - roles;
  return { count: Math.max(0, Math.min(wanted, fitting)), left, width };
}

export function ghostRows({ layout, zoom, focusRole, filters, sort, folded }: GridViewState): number {
  const partial = focusRole !== null || filtersInUse(filters) > 0 || sort !== null || folded.size > 0;
  return zoom === 'pattern' || partial ? 0 : Math.max(0, GHOSTS.activities - layout.of);
}
