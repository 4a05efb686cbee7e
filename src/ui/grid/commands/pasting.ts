/** Pasting: at once where that is quick, else in slices between which the page draws, with progress and a way out. */

import { clearCells } from '../../../domain/edits/setCodes';
import { filtersInUse } from '../../gridView/choices/filters';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import { type Pasted, type PasteInto, pasted, pastedInSteps } from '../../gridView/pasting/pasted';
import type { Grid } from '../../gridView/pasting/tableText';
import { selectedCells } from '../../gridView/selection/selection';
import { counted } from '../../parts/counted';
import { notify } from '../../parts/Toast';
import { undoAction } from '../../session/undoRedo';
import { readTable } from '../clipboard/readTable';
import { type GridContext, layoutOf, matrixOf, perform, selectionOf } from './context';

/** So many characters are pasted before anyone could see progress. */
const QUICK = 400_000;
/** The page draws after so many milliseconds of work. */
const SLICE = 40;

export function pasteInto(context: GridContext, html: string, text: string): void {
  if (html.length + text.length > QUICK) void pasteInSlices(context, html, text);
  else {
    const grid = readTable(html, text);
    if (!isEmpty(context, grid)) finish(context, text, pasted(placeOf(context, text), grid));
  }
}

/** Resolves when it is done or given up. Nothing is changed before the end, so giving up leaves nothing behind. */
export async function pasteInSlices(context: GridContext, html: string, text: string): Promise<void> {
  const { view } = context;
  let cancelled = false;
  const show = (done: number) =>
    view.open({
      kind: 'pasting',
      done,
      cancel: () => {
        cancelled = true;
      },
    });
  show(0);
  await drawn();
  const grid = readTable(html, text);
  if (isEmpty(context, grid)) {
    view.open(null);
    return;
  }
  const steps = pastedInSteps(placeOf(context, text), grid);
  let step = steps.next();
  let since = performance.now();
  while (!step.done) {
    if (performance.now() - since > SLICE) {
      show(step.value.row / step.value.of);
      await drawn();
      since = performance.now();
      if (cancelled) break;
    }
    step = steps.next();
  }
  view.open(null);
  if (cancelled || !step.done) view.say('Nothing was pasted.');
  else finish(context, text, step.value);
}

// A task of its own: the frame in between is drawn, and the button that cancels is heard.
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isEmpty({ view }: GridContext, grid: Grid): boolean {
  if (grid.length > 0) return false;
  view.say('There is nothing on the clipboard that could be pasted here.');
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
  const done = perform(context, result.edit);
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
    const message = `The paste was larger than the matrix: ${added.join(' and ')} added.`;
    notify({ message, action: undoAction(session) });
  }
}
