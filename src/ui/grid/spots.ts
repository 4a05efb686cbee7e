/** Places of the grid, by id: they stay right while rows and columns come, go and move. */
import type { ActivityId, RoleId, SectionId } from '../../domain/matrix/ids';

/** Ids are at least 16 characters long, so the two words below can never be one. */
export type RowKey = 'header' | SectionId | ActivityId;
export type ColumnKey = 'name' | RoleId;

export interface Spot {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** `from` is the anchor, which stays; `to` is the corner that moves. Whole rows and columns grow with the grid. */
export interface Range {
  readonly kind: 'cells' | 'rows' | 'columns' | 'all';
  readonly from: Spot;
  readonly to: Spot;
}

export interface Selection {
  /** The cell that keys act from and that holds the focus. */
  readonly active: Spot;
  /** Never empty; the last one is the one that Shift extends. */
  readonly ranges: readonly Range[];
  /** Rectangles taken out again with Ctrl+click. */
  readonly without?: readonly Range[];
}

export function atSpot(spot: Spot): Selection {
  return { active: spot, ranges: [{ kind: 'cells', from: spot, to: spot }] };
}

export function sameSpot(one: Spot, other: Spot): boolean {
  return one.row === other.row && one.column === other.column;
}
