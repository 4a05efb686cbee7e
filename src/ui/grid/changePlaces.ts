/** Where a change happened in the grid, so that undo and redo can lead back to it. */
import type { Change, Patch } from '../../domain/matrix/change';
import { type Layout, positionOf, spotAt } from './layout';
import type { ColumnKey, RowKey, Selection, Spot } from './spots';

/** Parts of an activity that stand in its cells. */
const IN_CELLS: ReadonlySet<unknown> = new Set(['assignments', 'conditions', 'cellNotes', 'suggested']);

/** The smallest rectangle around what changed; nothing where none of it is shown. */
export function selectionOfChange(layout: Layout, change: Change): Selection | undefined {
  const back = new Map(change.inverse.map((patch) => [patch.path.join(' '), patch]));
  const places = change.patches.flatMap((patch) => {
    const spots = spotsOf(patch, back.get(patch.path.join(' ')));
    return spots.flatMap((spot) => positionOf(layout, spot) ?? []);
  });
  const [first] = places;
  if (!first) return undefined;
  let { row: top, column: left } = first;
  let [bottom, right] = [top, left];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const from = spotAt(layout, { row: top, column: left });
  const to = spotAt(layout, { row: bottom, column: right });
  return { active: from, ranges: [{ kind: 'cells', from, to }] };
}

/** Where many cells of a row change, the row's map is one value: what differs in it are the cells. */
function spotsOf({ path, value }: Patch, back: Patch | undefined): Spot[] {
  const [collection, row, field, inner] = path;
  if (collection === 'activities' && IN_CELLS.has(field) && inner === undefined) {
    const [now, before] = [asMap(value), asMap(back?.value)];
    return Object.keys({ ...now, ...before })
      .filter((id) => now[id] !== before[id])
      .map((id) => ({ row: row as RowKey, column: id as ColumnKey }));
  }
  const spot = spotOf(path);
  return spot ? [spot] : [];
}

function asMap(value: unknown): { readonly [id: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function spotOf([collection, id, field, inner]: readonly (string | number)[]): Spot | undefined {
  if (collection === 'roles') return { row: 'header', column: id as ColumnKey };
  if (collection === 'sections') return { row: id as RowKey, column: 'name' };
  if (collection !== 'activities') return undefined;
  const column = IN_CELLS.has(field) && inner !== undefined ? (inner as ColumnKey) : 'name';
  return { row: id as RowKey, column };
}
