/** Where a change happened in the grid, so that undo and redo can lead back to it. */
import type { Change } from '../../domain/matrix/change';
import { type Layout, positionOf, spotAt } from './layout';
import type { ColumnKey, RowKey, Selection, Spot } from './spots';

/** Parts of an activity that stand in its cells. */
const IN_CELLS: ReadonlySet<unknown> = new Set(['assignments', 'conditions', 'cellNotes', 'suggested']);

/** The smallest rectangle around what changed; nothing where none of it is shown. */
export function selectionOfChange(layout: Layout, change: Change): Selection | undefined {
  const places = change.patches.flatMap(({ path }) => {
    const spot = spotOf(path);
    const place = spot && positionOf(layout, spot);
    return place ? [place] : [];
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

function spotOf([collection, id, field, inner]: readonly (string | number)[]): Spot | undefined {
  if (collection === 'roles') return { row: 'header', column: id as ColumnKey };
  if (collection === 'sections') return { row: id as RowKey, column: 'name' };
  if (collection !== 'activities') return undefined;
  const column = IN_CELLS.has(field) && inner !== undefined ? (inner as ColumnKey) : 'name';
  return { row: id as RowKey, column };
}
