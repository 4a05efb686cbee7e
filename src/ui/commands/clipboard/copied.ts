/** What a selection is on the clipboard. Folded, filtered and hidden rows and columns are not part of it. */
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Selection } from '../../gridView/layout/cellRefs';
import type { Layout } from '../../gridView/layout/layout';
import { safeText, textFromCell } from '../../gridView/pasting/cellText';
import { textFromGrid } from '../../gridView/pasting/tableText';
import { cellAt, contentOf } from '../../gridView/selection/fill';
import { areasOf, within } from '../../gridView/selection/selection';
import { htmlFromGrid } from './htmlFromGrid';

export interface Copied {
  readonly text: string;
  readonly html: string;
  /** How many cells of letters. */
  readonly cells: number;
}

/** With `headers`, the names of roles and activities come along. */
export function copied(
  matrix: Matrix,
  layout: Layout,
  selection: Selection,
  headers = false,
): Copied | undefined {
  const areas = areasOf(layout, selection.ranges);
  const without = areasOf(layout, selection.without ?? []);
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) rows.add(row);
    for (let column = area.left; column <= area.right; column += 1) columns.add(column);
  }
  if (headers) {
    rows.add(-1);
    columns.add(-1);
  }
  const shownRows = [...rows].filter((row) => layout.rows[row]?.kind !== 'section').sort((a, b) => a - b);
  const shownColumns = [...columns].sort((a, b) => a - b);
  if (shownRows.length === 0) return undefined;
  let cells = 0;
  const oneArea = areas.length === 1 && without.length === 0;
  const textAt = (row: number, column: number): string => {
    if (row < 0 || column < 0) return safeText(nameAt(matrix, layout, row, column));
    const place = { row, column };
    const chosen =
      oneArea || (areas.some((area) => within(place, area)) && !without.some((area) => within(place, area)));
    const cell = chosen ? cellAt(layout, row, column) : undefined;
    if (!cell) return '';
    cells += 1;
    const { codes, condition = '' } = contentOf(matrix, cell);
    return textFromCell({ codes, condition });
  };
  const grid = shownRows.map((row) => shownColumns.map((column) => textAt(row, column)));
  const heads = { rows: shownRows[0] === -1 ? 1 : 0, columns: shownColumns[0] === -1 ? 1 : 0 };
  return { text: textFromGrid(grid), html: htmlFromGrid(grid, heads), cells };
}

function nameAt(matrix: Matrix, layout: Layout, row: number, column: number): string {
  const roleId = layout.columns[column];
  if (row < 0) return roleId ? (matrix.roles[roleId]?.name ?? '') : 'Activity';
  const shown = layout.rows[row];
  return shown?.kind === 'activity' ? (matrix.activities[shown.key]?.name ?? '') : '';
}
