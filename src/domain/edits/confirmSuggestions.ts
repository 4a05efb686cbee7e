import { type Cell, cellsInWords } from '../matrix/cell';
import type { Matrix } from '../matrix/matrix';
import { activityAt, dropField, rowsOf } from './cellDraft';
import type { Edit } from './edit';

/** A person agrees with what a template chose without support from its source. */
export function confirmSuggestions(matrix: Matrix, cells: readonly Cell[]): Edit {
  const open = cells.filter((cell) => matrix.activities[cell.activityId]?.suggested?.[cell.roleId]);
  return {
    label: `confirm ${cellsInWords(matrix, open)}`,
    rows: rowsOf(open),
    apply(draft) {
      for (const cell of open) dropField(activityAt(draft, cell), 'suggested', cell.roleId);
    },
  };
}
