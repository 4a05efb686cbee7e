import { type Cell, cellsInWords } from '../matrix/cell';
import type { Matrix } from '../matrix/matrix';
import { activityAt, codesIn, putText, rowsOf } from './cellDraft';
import { type Edit, EditRefused } from './edit';

/** When the codes of the cells hold: "critical only". An empty text takes the condition away. */
export function setCondition(matrix: Matrix, cells: readonly Cell[], text: string): Edit {
  const condition = text.trim();
  const words = cellsInWords(matrix, cells);
  return {
    label: condition === '' ? `delete the condition on ${words}` : `add a condition to ${words}`,
    rows: rowsOf(cells),
    apply(draft) {
      let changed = 0;
      for (const cell of cells) {
        const activity = activityAt(draft, cell);
        if (codesIn(activity, cell.roleId) === '') continue;
        putText(activity, 'conditions', cell.roleId, condition);
        changed += 1;
      }
      if (changed === 0)
        throw new EditRefused('Assign a letter first. A condition says when that letter applies.');
    },
  };
}
