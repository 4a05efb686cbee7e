/** Places of the grid, by id: they stay right while rows and columns come, go and move. */
import type { ActivityId, RoleId, SectionId } from '../../../domain/matrix/ids';

/** Ids are at least 16 characters long, so the two words below can never be one. */
export type RowKey = 'header' | SectionId | ActivityId;
export type ColumnKey = 'name' | RoleId;

export interface CellRef {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** `from` is the anchor, which stays; `to` is the corner that moves. Whole rows and columns grow with the grid. */
export interface Range {
  readonly kind: 'cells' | 'rows' | 'columns' | 'all';
  readonly from: CellRef;
  readonly to: CellRef;
}

export interface Selection {
  /** The cell that keys act from and that holds the focus. */
  readonly active: CellRef;
  /** Never empty; the last one is the one that Shift extends. */
  readonly ranges: readonly Range[];
  /** Rectangles taken out again with Ctrl+click. */
  readonly without?: readonly Range[];
}

export function atCell(cellRef: CellRef): Selection {
  return { active: cellRef, ranges: [{ kind: 'cells', from: cellRef, to: cellRef }] };
}

export function sameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}
