import { type Cell, cellsInWords, codesAt } from '../matrix/cell';
import type { Matrix } from '../matrix/matrix';
import { withCode, withoutCode } from '../matrix/scheme/codes';
import { codeOf } from '../matrix/scheme/scheme';
import { rowsOf } from './cellDraft';
import { type Edit, EditRefused } from './edit';
import { changeCodes } from './wholeRows';

/** The letter typed over a selection: adds the code to every cell, or takes it from all where all have it. */
export function assignCode(matrix: Matrix, cells: readonly Cell[], letter: string): Edit {
  const takesAway = cells.length > 0 && cells.every((cell) => codesAt(matrix, cell).includes(letter));
  return takesAway ? removeCode(matrix, cells, letter) : addCode(matrix, cells, letter);
}

/** Adds a code and drops the codes that the scheme says it excludes. */
export function addCode(matrix: Matrix, cells: readonly Cell[], letter: string): Edit {
  return {
    label: `assign ${nameOf(matrix, letter)} to ${cellsInWords(matrix, cells)}${replaced(matrix, cells, letter)}`,
    rows: rowsOf(cells),
    apply(draft) {
      const known = codeOf(draft.scheme, letter);
      if (!known)
        throw new EditRefused(
          `This matrix has no letter ${letter}. Choose one of its letters, or add it to the scheme.`,
        );
      changeCodes(draft, cells, (held) =>
        held.includes(letter) ? held : withCode(draft.scheme, held, letter),
      );
    },
  };
}

/** What goes because the two cannot share a cell; of several cells nobody could read it. */
function replaced(matrix: Matrix, cells: readonly Cell[], letter: string): string {
  const [cell] = cells;
  if (!cell || cells.length > 1 || !codeOf(matrix.scheme, letter)) return '';
  const held = codesAt(matrix, cell);
  const after = withCode(matrix.scheme, held, letter);
  const gone = [...held].filter((one) => !after.includes(one)).map((one) => nameOf(matrix, one));
  return gone.length === 0 ? '' : `, instead of ${gone.join(' and ')}`;
}

export function removeCode(matrix: Matrix, cells: readonly Cell[], letter: string): Edit {
  return {
    label: `remove ${nameOf(matrix, letter)} from ${cellsInWords(matrix, cells)}`,
    rows: rowsOf(cells),
    apply(draft) {
      changeCodes(draft, cells, (held) =>
        held.includes(letter) ? withoutCode(draft.scheme, held, letter) : held,
      );
    },
  };
}

function nameOf(matrix: Matrix, letter: string): string {
  return codeOf(matrix.scheme, letter)?.name ?? letter;
}
