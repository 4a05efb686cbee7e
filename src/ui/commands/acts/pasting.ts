/** Pasting: at once where that is quick, else in slices between which the page draws, with progress and a way out. */

import { clearCells } from '../../../domain/edits/setCodes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { slicedResult } from '../../../scheduling/runSliced';
import { nextTask } from '../../../scheduling/tasks';
import { filtersInUse } from '../../gridView/choices/filters';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import { cellFromText } from '../../gridView/pasting/cellText';
import {
  type Pasted,
  type PasteInto,
  type PasteProblem,
  type PasteStep,
  pasted,
  pastedInSteps,
} from '../../gridView/pasting/pasted';
import { type Grid, gridFromText } from '../../gridView/pasting/tableText';
import { selectedCells } from '../../gridView/selection/selection';
import { counted } from '../../parts/counted';
import { notify } from '../../parts/Toast';
import { undoAction } from '../../session/runEdit';
import { tableFromHtml } from '../clipboard/tableHtml';
import { type GridContext, layoutOf, matrixOf, runEdit, selectionOf } from '../command/context';

// Reading this much HTML takes as long as a blink; above it the text is asked whether it says the same.
const LONG = 500_000;

/** Characters pasted at once: no progress could be seen for fewer. */
const QUICK = 400_000;

export function pasteInto(context: GridContext, html: string, text: string): void {
  if (html.length + text.length > QUICK) void pasteInSlices(context, html, text);
  else {
    const { grid, problems } = readTable(context, html, text);
    if (isEmpty(context, grid)) return;
    const result = pasted(placeOf(context, text), grid);
    finish(context, text, { ...result, problems: [...problems, ...result.problems] });
  }
}

/** Resolves when it is done or given up. Nothing is changed before the end, so giving up leaves nothing behind. */
export async function pasteInSlices(context: GridContext, html: string, text: string): Promise<void> {
  const { view } = context;
  const stop = new AbortController();
  const cancel = () => stop.abort();
  let shown = -1;
  const show = (share: number) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    shown = percent;
    view.open({ kind: 'pasting', done: share, cancel });
  };
  show(0);
  // A task of its own: the frame that shows the progress is drawn before the table is read.
  await new Promise<void>(nextTask);
  const { grid, problems } = readTable(context, html, text);
  if (isEmpty(context, grid)) {
    view.open(null);
    return;
  }
  const paused = ({ row, of }: PasteStep) => show(row / of);
  const steps = pastedInSteps(placeOf(context, text), grid);
  const result = await slicedResult(steps, { signal: stop.signal, paused }).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
    return null;
  });
  view.open(null);
  if (result) finish(context, text, { ...result, problems: [...problems, ...result.problems] });
  else view.say('Nothing pasted.');
}

function isEmpty({ view }: GridContext, grid: Grid): boolean {
  if (grid.length > 0) return false;
  view.say('The clipboard has nothing to paste here.');
  return true;
}

function placeOf(context: GridContext, text: string): PasteInto {
  const matrix = matrixOf(context);
  const layout = layoutOf(context);
  const { cut, filters, sort, focusRole } = context.view.store.getState();
  const moves = cut !== null && sameText(cut.text, text);
  return {
    matrix,
    layout,
    selection: selectionOf(context),
    newId: context.session.newId,
    mayAdd: filtersInUse(filters) === 0 && sort === null && focusRole === null,
    before: moves ? clearCells(matrix, selectedCells(layout, cut.selection)) : undefined,
  };
}

function finish(context: GridContext, text: string, result: Pasted): void {
  const { cut } = context.view.store.getState();
  const done = runEdit(context, result.edit);
  if (cut !== null && sameText(cut.text, text)) context.view.store.setState({ cut: null });
  if (done) selectPasted(context, result);
  tell(context, result);
}

// Browsers and systems change the line breaks of what is put on the clipboard.
function sameText(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, '\n').trimEnd() === other.replace(/\r\n?/g, '\n').trimEnd();
}

function selectPasted({ view }: GridContext, { rows, columns }: Pasted): void {
  const from: CellRef = { row: rows[0] ?? 'header', column: columns[0] ?? 'name' };
  const to: CellRef = {
    row: rows.findLast(Boolean) ?? from.row,
    column: columns.findLast(Boolean) ?? from.column,
  };
  const { layout } = view.store.getState();
  if (!positionOf(layout, from) || !positionOf(layout, to)) return;
  view.go({ active: from, ranges: [{ kind: 'cells', from, to }] }, from);
}

function tell({ session, view }: GridContext, result: Pasted): void {
  const { problems, addedActivities, addedRoles, cells } = result;
  if (problems.length > 0) view.open({ kind: 'problems', cells, problems });
  else if (addedActivities + addedRoles > 0) {
    const added = [
      ...(addedActivities > 0 ? [counted(addedActivities, 'activity', 'activities')] : []),
      ...(addedRoles > 0 ? [counted(addedRoles, 'role')] : []),
    ];
    const message = `Added ${added.join(' and ')} to fit the pasted table.`;
    notify({ message, action: undoAction(session) });
  }
}

interface ReadTable {
  readonly grid: Grid;
  /** What of the clipboard is not in the grid. */
  readonly problems: readonly PasteProblem[];
}

/**
 * The table that another program has put on the clipboard. HTML says exactly where a cell ends. Text is read where there
 * is no table, or where it is as exact and far shorter.
 */
function readTable(context: GridContext, html: string, text: string): ReadTable {
  const asText = () => ({ grid: gridFromText(text), problems: [] });
  if (html === '') return asText();
  if (html.length > LONG && isAsExact(html, text)) return asText();
  const { scheme } = matrixOf(context);
  const found = tableFromHtml(html, (cell) => holdsLetters(scheme, cell));
  if (!found) return asText();
  const { grid, others } = found;
  const message = `It has ${others + 1} tables. Only the first was pasted.`;
  return { grid, problems: others > 0 ? [{ place: 'Clipboard', message }] : [] };
}

function holdsLetters(scheme: Scheme, cell: string): boolean {
  const content = cellFromText(scheme, cell);
  return typeof content !== 'string' && content.codes !== '';
}

/** No field is quoted, and every row of the HTML is a line: so no cell has a line break in it. */
function isAsExact(html: string, text: string): boolean {
  return text !== '' && !text.includes('"') && countOf(html, /<tr[\s>]/gi) === gridFromText(text).length;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
