import { type Cell, cellsInWords } from '../matrix/cell';
import type { Matrix } from '../matrix/matrix';
import { type Codes, meaningsInWords, NO_CODES } from '../matrix/scheme/codes';
import { rowsOf } from './cellDraft';
import { type Edit, MOST_BY_CELL } from './edit';
import { changeCodes } from './wholeRows';

/** Replaces whatever the cells hold. */
export function setCodes(matrix: Matrix, cells: readonly Cell[], codes: Codes): Edit {
  const words = cellsInWords(matrix, cells);
  return {
    label: codes === NO_CODES ? `clear ${words}` : `set ${words} to ${meaningsInWords(matrix.scheme, codes)}`,
    rows: rowsOf(cells),
    writes:
      cells.length > MOST_BY_CELL
        ? undefined
        : cells.map(({ activityId, roleId }) => ({ activityId, roleId, codes })),
    apply(draft) {
      changeCodes(draft, cells, () => codes);
    },
  };
}

/** Empties the cells. Notes on them stay: "nobody, on purpose" is said of an empty cell. */
export function clearCells(matrix: Matrix, cells: readonly Cell[]): Edit {
  return setCodes(matrix, cells, NO_CODES);
}
