import { type Cell, cellsInWords } from '../matrix/cell';
import type { Matrix } from '../matrix/matrix';
import { activityAt, putText, rowsOf } from './cellDraft';
import type { Edit } from './edit';

/** A note on the cells, empty cells too. An empty text takes the note away. */
export function setCellNote(matrix: Matrix, cells: readonly Cell[], text: string): Edit {
  const note = text.trim();
  const words = cellsInWords(matrix, cells);
  return {
    label: note === '' ? `delete the note on ${words}` : `add a note to ${words}`,
    rows: rowsOf(cells),
    apply(draft) {
      for (const cell of cells) putText(activityAt(draft, cell), 'cellNotes', cell.roleId, note);
    },
  };
}
