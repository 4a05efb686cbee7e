/** Names of sections alone in their rows, in a table whose cells hold names. */
import { filledIn, type Grid } from '../grid/grid';
import { numberedHeadings } from '../grid/numberedHeadings';

/**
 * A name alone in its row is a section where activities follow that say more. Where rows without a name follow, it is
 * their activity; else an activity that no one has yet.
 */
export function groupRows(grid: Grid, headRow: number, activityColumn: number): Set<number> {
  const groups = new Set(numberedHeadings(grid, headRow, activityColumn));
  let below = false;
  for (let row = grid.rows.length - 1; row > headRow; row -= 1) {
    const line = grid.rows[row] ?? [];
    const filled = filledIn(line);
    if (filled === 0) continue;
    const isNamed = (line[activityColumn] ?? '') !== '';
    const isLone = filled === 1 && isNamed;
    if (isLone && below) groups.add(row);
    below = isNamed && !isLone;
  }
  return groups;
}
