/** Where a change happened in the grid, so that undo and redo can lead back to it. */
import type { Change, Patch } from '../../domain/matrix/change';
import type { CellRef, ColumnKey, RowKey, Selection } from './layout/cellRefs';
import { cellRefAt, type Layout } from './layout/layout';

/** Parts of an activity that its cells show. */
const IN_CELLS: ReadonlySet<unknown> = new Set(['assignments', 'conditions', 'cellNotes', 'suggested']);

interface Bounds {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The smallest rectangle around what changed; nothing where none of it is shown. */
export function selectionOfChange(layout: Layout, change: Change): Selection | undefined {
  const back = new Map(change.inverse.map((patch) => [patch.path.join(' '), patch]));
  const bounds: Bounds = { top: Infinity, bottom: -Infinity, left: Infinity, right: -Infinity };
  for (const patch of change.patches) widen(bounds, layout, patch, back.get(patch.path.join(' ')));
  const { top, bottom, left, right } = bounds;
  if (top > bottom) return undefined;
  const from = cellRefAt(layout, { row: top, column: left });
  const to = cellRefAt(layout, { row: bottom, column: right });
  return { active: from, ranges: [{ kind: 'cells', from, to }] };
}

/** If very many cells change, the map of a row is one value; the entries that differ are the cells. */
function widen(bounds: Bounds, layout: Layout, { path, value }: Patch, back: Patch | undefined): void {
  const [collection, row, field, inner] = path;
  if (collection === 'activities' && IN_CELLS.has(field) && inner === undefined) {
    // Two million cells of one change pass through here, so nothing is allocated for each.
    const at = layout.rowIndex.get(row as RowKey);
    const [now, before] = [asMap(value), asMap(back?.value)];
    for (const id in now) if (now[id] !== before[id]) include(bounds, at, columnOf(layout, id));
    for (const id in before) if (!(id in now)) include(bounds, at, columnOf(layout, id));
    return;
  }
  const cellRef = spotOf(path);
  if (cellRef) include(bounds, layout.rowIndex.get(cellRef.row), layout.columnIndex.get(cellRef.column));
}

function columnOf(layout: Layout, id: string): number | undefined {
  return layout.columnIndex.get(id as ColumnKey);
}

/** A cell that is not shown does not extend the rectangle. */
function include(bounds: Bounds, row: number | undefined, column: number | undefined): void {
  if (row === undefined || column === undefined) return;
  bounds.top = Math.min(bounds.top, row);
  bounds.bottom = Math.max(bounds.bottom, row);
  bounds.left = Math.min(bounds.left, column);
  bounds.right = Math.max(bounds.right, column);
}

function asMap(value: unknown): { readonly [id: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { readonly [id: string]: unknown }) : {};
}

function spotOf([collection, id, field, inner]: readonly (string | number)[]): CellRef | undefined {
  if (collection === 'roles') return { row: 'header', column: id as ColumnKey };
  if (collection === 'sections') return { row: id as RowKey, column: 'name' };
  if (collection !== 'activities') return undefined;
  const column = IN_CELLS.has(field) && inner !== undefined ? (inner as ColumnKey) : 'name';
  return { row: id as RowKey, column };
}
