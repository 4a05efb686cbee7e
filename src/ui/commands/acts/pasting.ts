/** Pasting: at once where that is quick, else in slices between which the page draws, with progress and a way out. */

import { clearCells } from '../../../domain/edits/setCodes';
import type { Change } from '../../../domain/matrix/change';
import { FileRefused } from '../../../exchange/contract/bounds';
import { type Slicing, slicedResult } from '../../../scheduling/runSliced';
import { nextTask } from '../../../scheduling/tasks';
import { filtersInUse } from '../../gridView/choices/filters';
import type { GridViewState } from '../../gridView/gridView';
import type { CellRef, Selection } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import { inOneAct } from '../../gridView/oneAct';
import {
  type Pasted,
  type PasteInto,
  type PasteStep,
  pasted,
  pastedInSteps,
} from '../../gridView/pasting/pasted';
import type { Grid } from '../../gridView/pasting/tableText';
import { keptSelection, selectedCells } from '../../gridView/selection/selection';
import { counted } from '../../parts/counted';
import { notify } from '../../parts/Toast';
import { reportOutcome, undoable } from '../../session/runEdit';
import {
  type ClipboardForm,
  type ClipboardTable,
  clipboardTable,
  formOf,
  writtenTable,
} from '../clipboard/clipboardTable';
import { lateReaders } from '../clipboard/lateReaders';
import { type GridContext, layoutOf, matrixOf, selectionOf } from '../command/context';

/** Characters pasted at once: no progress could be seen for fewer. */
const QUICK = 400_000;

/** Where something was pasted, as it was then: a reader may be on its way while the selection moves. */
interface Asked {
  readonly selection: Selection;
  readonly cut: GridViewState['cut'];
}

export function pasteInto(context: GridContext, html: string, text: string): void {
  if (html.length + text.length > QUICK) {
    void pasteInSlices(context, html, text);
    return;
  }
  const form = formOf(html, text);
  // Behind its progress no key and no click gets in between, so what comes next lands after it.
  if (form !== 'text' && !lateReaders.here()) void pasteInSlices(context, html, text);
  else if (form === 'written') void pasteWritten(context, text);
  else pour(context, askedAt(context, text), readTable(context, form, html, text));
}

/** Text in a form of its own, which is opened as a file is; small enough to be pasted at once then. */
export async function pasteWritten(context: GridContext, text: string): Promise<void> {
  const asked = askedAt(context, text);
  pour(context, asked, (await readWritten(context, text)) ?? readTable(context, 'text', '', text));
}

function pour(context: GridContext, asked: Asked, read: ClipboardTable | undefined): void {
  if (!read || isEmpty(context, read.grid)) return;
  const place = placeOf(context, asked);
  if (place) finish(context, asked, read, pasted(place, read.grid));
}

/** Resolves when it is done or given up. Nothing is changed before the end, so giving up leaves nothing behind. */
export async function pasteInSlices(context: GridContext, html: string, text: string): Promise<void> {
  const { view } = context;
  const asked = askedAt(context, text);
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
  const paused = ({ row, of }: PasteStep) => show(row / of);
  const done = await readAndPour(context, asked, { html, text }, { signal: stop.signal, paused })
    .catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    })
    .finally(() => view.open(null));
  if (done) finish(context, asked, done.read, done.poured);
  else if (stop.signal.aborted) view.say('Nothing pasted.');
}

interface Poured {
  readonly read: ClipboardTable;
  readonly poured: Pasted;
}

/** Undefined, and told, where there is nothing to paste or no place for it. Rejects when it is given up. */
async function readAndPour(
  context: GridContext,
  asked: Asked,
  { html, text }: { readonly html: string; readonly text: string },
  slicing: Slicing<PasteStep> & { readonly signal: AbortSignal },
): Promise<Poured | undefined> {
  const { signal } = slicing;
  // A task of its own: the frame that shows the progress is drawn before the table is read.
  await new Promise<void>(nextTask);
  signal.throwIfAborted();
  const form = formOf(html, text);
  if (form !== 'text') await Promise.race([lateReaders.load(), abortOf(signal)]);
  signal.throwIfAborted();
  const written = form === 'written' ? await readWritten(context, text) : undefined;
  signal.throwIfAborted();
  const read = written ?? readTable(context, form, html, text);
  const place = read && !isEmpty(context, read.grid) ? placeOf(context, asked) : undefined;
  if (!read || !place) return undefined;
  return { read, poured: await slicedResult(pastedInSteps(place, read.grid), slicing) };
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function askedAt(context: GridContext, text: string): Asked {
  const { selection, cut } = context.view.store.getState();
  return { selection, cut: cut !== null && sameText(cut.text, text) ? cut : null };
}

function isEmpty({ view }: GridContext, grid: Grid): boolean {
  if (grid.length > 0) return false;
  view.say('The clipboard has nothing to paste here.');
  return true;
}

/** Undefined, and told, where what was selected is gone: another tab may have deleted it while a reader came. */
function placeOf(context: GridContext, { selection, cut }: Asked): PasteInto | undefined {
  const matrix = matrixOf(context);
  const layout = layoutOf(context);
  const { filters, sort, focusRole } = context.view.store.getState();
  if (selection !== selectionOf(context) && !positionOf(layout, selection.active)) {
    notify({ message: 'What was selected is not there any more, so nothing was pasted.', urgent: true });
    return undefined;
  }
  return {
    matrix,
    layout,
    selection: keptSelection(selection, layout, layout),
    newId: context.session.newId,
    mayAdd: filtersInUse(filters) === 0 && sort === null && focusRole === null,
    before: cut ? clearCells(matrix, selectedCells(layout, cut.selection)) : undefined,
  };
}

function finish(context: GridContext, asked: Asked, read: ClipboardTable, poured: Pasted): void {
  const result = {
    ...poured,
    problems: [...read.problems, ...poured.problems],
    told: [...read.told, ...poured.told],
  };
  const { session, view } = context;
  // Who has gone on to another cell meanwhile stays there.
  const stayed = selectionOf(context) === asked.selection;
  const outcome = inOneAct(view, () => {
    const ran = session.run(result.edit);
    if (ran.done && asked.cut !== null && view.store.getState().cut === asked.cut)
      view.store.setState({ cut: null });
    if (ran.done && ran.change && stayed) selectPasted(context, result);
    return ran;
  });
  if (reportOutcome(outcome)) tell(context, result, outcome.change);
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

/** `change`: null where everything was there already. Then there is nothing to undo. */
function tell({ session, view }: GridContext, result: Pasted, change: Change | null): void {
  const { problems, told, addedActivities, addedRoles, cells } = result;
  if (problems.length > 0) {
    view.open({ kind: 'problems', cells, problems, told, change });
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
  if (sentences.length > 0) notify({ message: sentences.join(' '), ...undoable(session, change) });
}

/** Undefined, and told, where it is too large or too deep to be read, or has no text and its reader did not come. */
function readTable(
  context: GridContext,
  form: ClipboardForm,
  html: string,
  text: string,
): ClipboardTable | undefined {
  try {
    if (form !== 'text' && !lateReaders.here() && text.trim() === '')
      throw new FileRefused('The table could not be read, because a part of Answerable could not be loaded.');
    return clipboardTable(matrixOf(context).scheme, form, html, text);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    notify({ message: `${error.message} Nothing was pasted.`, urgent: true });
    return undefined;
  }
}

function readWritten(context: GridContext, text: string): Promise<ClipboardTable | undefined> {
  return writtenTable(context.session.newId, matrixOf(context).scheme, text);
}
