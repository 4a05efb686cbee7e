/** Pasting: at once where that is quick, else in slices between which the page draws, with progress and a way out. */

import { clearCells } from '../../../domain/edits/setCodes';
import { FileRefused } from '../../../exchange/contract/bounds';
import { slicedResult } from '../../../scheduling/runSliced';
import { nextTask } from '../../../scheduling/tasks';
import { filtersInUse } from '../../gridView/choices/filters';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import {
  type Pasted,
  type PasteInto,
  type PasteStep,
  pasted,
  pastedInSteps,
} from '../../gridView/pasting/pasted';
import type { Grid } from '../../gridView/pasting/tableText';
import { selectedCells } from '../../gridView/selection/selection';
import { counted } from '../../parts/counted';
import { notify } from '../../parts/Toast';
import { undoAction } from '../../session/runEdit';
import { type ClipboardTable, clipboardTable, needsReaders, writtenTable } from '../clipboard/clipboardTable';
import { type GridContext, layoutOf, matrixOf, runEdit, selectionOf } from '../command/context';

/** Characters pasted at once: no progress could be seen for fewer. */
const QUICK = 400_000;

export function pasteInto(context: GridContext, html: string, text: string): void {
  if (html.length + text.length > QUICK) void pasteInSlices(context, html, text);
  else if (needsReaders(html, text)) void pasteWritten(context, text);
  else pour(context, text, readTable(context, html, text));
}

/** Text in a form whose readers have to be fetched first; small enough to be pasted at once then. */
export async function pasteWritten(context: GridContext, text: string): Promise<void> {
  pour(context, text, (await readWritten(context, text)) ?? readTable(context, '', text));
}

function pour(context: GridContext, text: string, read: ClipboardTable | undefined): void {
  if (!read || isEmpty(context, read.grid)) return;
  finish(context, text, read, pasted(placeOf(context, text), read.grid));
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
  const written = needsReaders(html, text) ? await readWritten(context, text) : undefined;
  const read = written ?? readTable(context, html, text);
  if (!read || isEmpty(context, read.grid)) {
    view.open(null);
    return;
  }
  const paused = ({ row, of }: PasteStep) => show(row / of);
  const steps = pastedInSteps(placeOf(context, text), read.grid);
  const result = await slicedResult(steps, { signal: stop.signal, paused }).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
    return null;
  });
  view.open(null);
  if (result) finish(context, text, read, result);
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

function finish(context: GridContext, text: string, read: ClipboardTable, poured: Pasted): void {
  const result = {
    ...poured,
    problems: [...read.problems, ...poured.problems],
    told: [...read.told, ...poured.told],
  };
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
  const { problems, told, addedActivities, addedRoles, cells } = result;
  if (problems.length > 0) {
    view.open({ kind: 'problems', cells, problems, told });
    return;
  }
  const added = [
    ...(addedActivities > 0 ? [counted(addedActivities, 'activity', 'activities')] : []),
    ...(addedRoles > 0 ? [counted(addedRoles, 'role')] : []),
  ];
  const sentences = [
    ...(added.length > 0 ? [`Added ${added.join(' and ')} to fit the pasted table.`] : []),
    ...told,
  ];
  if (sentences.length > 0) notify({ message: sentences.join(' '), action: undoAction(session) });
}

/** Undefined, and told, where it is too large or too deep to be read. */
function readTable(context: GridContext, html: string, text: string): ClipboardTable | undefined {
  try {
    return clipboardTable(matrixOf(context).scheme, html, text);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    notify({ message: `${error.message} Nothing was pasted.`, urgent: true });
    return undefined;
  }
}

function readWritten(context: GridContext, text: string): Promise<ClipboardTable | undefined> {
  return writtenTable(context.session.newId, matrixOf(context).scheme, text);
}
