/** What is done to the selected cells: letters, filling, and opening what can be written on a cell. */

import { assignCode } from '../../../domain/edits/assignCode';
import { setCodes } from '../../../domain/edits/setCodes';
import { writeCells } from '../../../domain/edits/writeCells';
import type { Cell } from '../../../domain/matrix/cell';
import { codesFromLetters } from '../../../domain/matrix/scheme/codes';
import { filled } from '../../gridView/selection/fill';
import type { Area } from '../../gridView/selection/selection';
import { selectedCells } from '../../gridView/selection/selection';
import { type GridContext, layoutOf, matrixOf, runEdit, selectionOf } from '../command/context';

export function cellsOf(context: GridContext): Cell[] {
  return selectedCells(layoutOf(context), selectionOf(context));
}

const NO_CELLS = 'Select a cell first.';

/** Returns a run that gets the selected cells, or says that there are none. */
export function onCells(
  act: (context: GridContext, cells: readonly Cell[]) => void,
): (context: GridContext) => void {
  return (context) => {
    const cells = cellsOf(context);
    if (cells.length === 0) context.view.say(NO_CELLS);
    else act(context, cells);
  };
}

/** A letter typed over the selection; with `replaces` it is then all that the cells hold. */
export function typeLetter(context: GridContext, letter: string, replaces: boolean): void {
  onCells((_, cells) => {
    const matrix = matrixOf(context);
    const only = codesFromLetters(matrix.scheme, [letter]);
    runEdit(context, replaces ? setCodes(matrix, cells, only) : assignCode(matrix, cells, letter));
  })(context);
}

export function sayUnknownLetter(context: GridContext, letter: string): void {
  const { scheme } = matrixOf(context);
  const known = scheme.codes.map((code) => `${code.letter} ${code.name}`).join(', ');
  context.view.say(`${scheme.name} has no letter ${letter}. Use ${known}.`);
}

/** Repeats the content of one area over another that holds it: for keys and for the fill handle. */
export function fillArea(context: GridContext, source: Area, target: Area): void {
  if (source.top < 0 || (source.left < 0 && source.right < 0)) return;
  const writes = filled(matrixOf(context), layoutOf(context), source, target);
  const cells = writes.length === 1 ? '1 cell' : `${writes.length} cells`;
  if (writes.length > 0) runEdit(context, writeCells(`fill ${cells}`, writes));
}

export function openOnCell(context: GridContext, kind: 'picker' | 'condition' | 'note'): void {
  const cellRef = selectionOf(context).active;
  if (cellsOf(context).length === 0) context.view.say(NO_CELLS);
  else context.view.open({ kind, cellRef });
}
