/** What a person does to the selected cells: letters, clearing, cycling, filling, conditions, notes. */

import { assignCode } from '../../../domain/edits/assignCode';
import { confirmSuggestions } from '../../../domain/edits/confirmSuggestions';
import { clearCells, setCodes } from '../../../domain/edits/setCodes';
import { writeCells } from '../../../domain/edits/writeCells';
import { type Cell, codesAt } from '../../../domain/matrix/cell';
import { type Codes, codesFromLetters, NO_CODES } from '../../../domain/matrix/scheme/codes';
import { filled } from '../../gridView/selection/fill';
import type { Area } from '../../gridView/selection/selection';
import { areaOf, selectedCells } from '../../gridView/selection/selection';
import { undoOrRedo } from '../../session/runEdit';
import {
  type CommandRun,
  type Commands,
  type GridContext,
  layoutOf,
  matrixOf,
  perform,
  selectionOf,
} from './context';

export function cellsOf(context: GridContext): Cell[] {
  return selectedCells(layoutOf(context), selectionOf(context));
}

const NO_CELLS = 'No cell of an activity and a role is selected.';

function onCells(act: (context: GridContext, cells: readonly Cell[]) => void): CommandRun {
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
    perform(context, replaces ? setCodes(matrix, cells, only) : assignCode(matrix, cells, letter));
  })(context);
}

export function sayUnknownLetter(context: GridContext, letter: string): void {
  const { scheme } = matrixOf(context);
  const known = scheme.codes.map((code) => `${code.letter} ${code.name}`).join(', ');
  context.view.say(`${scheme.name} has no letter ${letter}. It has ${known}.`);
}

/** Empty, each code alone, empty again; all selected cells follow the first. */
function cycle(by: 1 | -1): CommandRun {
  return onCells((context, cells) => {
    const matrix = matrixOf(context);
    const turns: readonly Codes[] = [NO_CODES, ...matrix.scheme.codes.map((code) => code.letter as Codes)];
    const [first] = cells;
    const held = first ? codesAt(matrix, first) : NO_CODES;
    const place = turns.indexOf(held.slice(0, 1) as Codes);
    perform(context, setCodes(matrix, cells, turns.at((place + by) % turns.length) ?? NO_CODES));
  });
}

/** The last range is filled from its first row or column; a single row or column from its neighbour before. */
function fill(by: 'row' | 'column'): CommandRun {
  return (context) => {
    const layout = layoutOf(context);
    const range = selectionOf(context).ranges.at(-1);
    const area = range && areaOf(layout, range);
    if (!area) return;
    const [start, end] = by === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    let first = Math.max(area[start], 0);
    while (by === 'row' && layout.rows[first]?.kind === 'section' && first < area.bottom) first += 1;
    const before = previous(context, first, by);
    const source: Area = {
      ...area,
      [start]: first < area[end] ? first : before,
      [end]: first < area[end] ? first : before,
    };
    fillArea(context, source, { ...area, [start]: Math.min(first, source[start]) });
  };
}

function previous(context: GridContext, index: number, by: 'row' | 'column'): number {
  if (by === 'column') return index - 1;
  const { rows } = layoutOf(context);
  let at = index - 1;
  while (rows[at]?.kind === 'section') at -= 1;
  return at;
}

/** Repeats the content of one area over another that holds it: for keys and for the fill handle. */
export function fillArea(context: GridContext, source: Area, target: Area): void {
  if (source.top < 0 || (source.left < 0 && source.right < 0)) return;
  const writes = filled(matrixOf(context), layoutOf(context), source, target);
  const cells = writes.length === 1 ? '1 cell' : `${writes.length} cells`;
  if (writes.length > 0) perform(context, writeCells(`fill ${cells}`, writes));
}

export const assigning: Commands = {
  clear: onCells((context, cells) => void perform(context, clearCells(matrixOf(context), cells))),
  cycle: cycle(1),
  'cycle-back': cycle(-1),
  'fill-down': fill('row'),
  'fill-right': fill('column'),
  confirm: onCells((context, cells) => {
    const confirmed = perform(context, confirmSuggestions(matrixOf(context), cells));
    if (!confirmed) context.view.say('Nothing here is waiting to be confirmed.');
  }),
  pick: (context) => openHere(context, 'picker'),
  condition: (context) => openHere(context, 'condition'),
  note: (context) => openHere(context, 'note'),
  undo: ({ session }) => undoOrRedo(session, 'undo'),
  redo: ({ session }) => undoOrRedo(session, 'redo'),
};

function openHere(context: GridContext, kind: 'picker' | 'condition' | 'note'): void {
  const cellRef = selectionOf(context).active;
  if (cellsOf(context).length === 0) context.view.say(NO_CELLS);
  else context.view.open({ kind, cellRef });
}
