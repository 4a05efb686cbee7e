/** Copy, cut and paste: by the browser's clipboard events, and for menus by its asynchronous clipboard. */
import { clearCells } from '../../../domain/edits/setCodes';
import { notify } from '../../parts/Toast';
import { type Copied, copied } from '../clipboard/copied';
import { type Pasted, pasted } from '../clipboard/pasted';
import { gridFromHtml } from '../clipboard/tableHtml';
import { type Grid, gridFromText } from '../clipboard/tableText';
import { filtersInUse } from '../filters';
import { positionOf } from '../layout';
import { selectedCells } from '../selection';
import type { Spot } from '../spots';
import {
  type CommandRun,
  type Commands,
  type GridContext,
  layoutOf,
  matrixOf,
  perform,
  selectionOf,
} from './context';

export function copySelection(context: GridContext, headers = false): Copied | undefined {
  const payload = copied(matrixOf(context), layoutOf(context), selectionOf(context), headers);
  if (!payload) return undefined;
  context.view.store.setState({ cut: null });
  context.view.say(`${cellsInWords(payload.cells)} copied.`);
  return payload;
}

/** What is cut stays where it is until it is pasted. */
export function cutSelection(context: GridContext): Copied | undefined {
  const payload = copySelection(context);
  if (!payload) return undefined;
  context.view.store.setState({ cut: { selection: selectionOf(context), text: payload.text } });
  context.view.say(`${cellsInWords(payload.cells)} cut. Paste to move them, Escape to leave them.`);
  return payload;
}

/** HTML says exactly where a cell ends; text is read where there is no table in it. */
export function pasteInto(context: GridContext, html: string, text: string): void {
  const grid: Grid = (html === '' ? undefined : gridFromHtml(html)) ?? gridFromText(text);
  if (grid.length === 0) {
    context.view.say('There is nothing on the clipboard that could be pasted here.');
    return;
  }
  const matrix = matrixOf(context);
  const layout = layoutOf(context);
  const { cut, filters, sort, focusRole } = context.view.store.getState();
  const moves = cut !== null && sameText(cut.text, text);
  const result = pasted(
    {
      matrix,
      layout,
      selection: selectionOf(context),
      newId: context.session.newId,
      mayAdd: filtersInUse(filters) === 0 && sort === null && focusRole === null,
      before: moves ? clearCells(matrix, selectedCells(layout, cut.selection)) : undefined,
    },
    grid,
  );
  const done = perform(context, result.edit);
  if (moves) context.view.store.setState({ cut: null });
  if (done) selectPasted(context, result);
  tell(context, result);
}

// Browsers and systems change the line breaks of what is put on the clipboard.
function sameText(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, '\n').trimEnd() === other.replace(/\r\n?/g, '\n').trimEnd();
}

function selectPasted({ view }: GridContext, { rows, columns }: Pasted): void {
  const from: Spot = { row: rows[0] ?? 'header', column: columns[0] ?? 'name' };
  const to: Spot = {
    row: rows.findLast(Boolean) ?? from.row,
    column: columns.findLast(Boolean) ?? from.column,
  };
  const { layout } = view.store.getState();
  if (!positionOf(layout, from) || !positionOf(layout, to)) return;
  view.select({ active: from, ranges: [{ kind: 'cells', from, to }] });
  view.scrollTo(from);
}

function tell({ session, view }: GridContext, result: Pasted): void {
  const { problems, addedActivities, addedRoles, cells } = result;
  if (problems.length > 0) view.open({ kind: 'problems', cells, problems });
  else if (addedActivities + addedRoles > 0) {
    const added = [counted(addedActivities, 'activity', 'activities'), counted(addedRoles, 'role', 'roles')];
    const message = `The paste was larger than the matrix: ${added.filter(Boolean).join(' and ')} added.`;
    notify({ message, action: { label: 'Undo', run: () => void session.undo() } });
  }
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function cellsInWords(cells: number): string {
  return counted(cells, 'cell', 'cells') || 'Names';
}

const REFUSED = 'The browser does not let the page reach the clipboard this way. Use the keys instead: ';

function byMenu(context: GridContext, payload: Copied | undefined, keys: string): void {
  if (!payload) return;
  const item = new ClipboardItem({
    'text/plain': new Blob([payload.text], { type: 'text/plain' }),
    'text/html': new Blob([payload.html], { type: 'text/html' }),
  });
  navigator.clipboard.write([item]).catch(() => {
    context.view.store.setState({ cut: null });
    notify({ message: `${REFUSED}${keys}.`, urgent: true });
  });
}

const pasteByMenu: CommandRun = (context) => {
  const read = async () => {
    const items = await navigator.clipboard.read();
    const textOf = async (type: string) => {
      const item = items.find((held) => held.types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    pasteInto(context, await textOf('text/html'), await textOf('text/plain'));
  };
  read().catch(() => notify({ message: `${REFUSED}Ctrl V.`, urgent: true }));
};

export const copying: Commands = {
  copy: (context) => byMenu(context, copySelection(context), 'Ctrl C'),
  'copy-with-headers': (context) => byMenu(context, copySelection(context, true), 'Ctrl C'),
  cut: (context) => byMenu(context, cutSelection(context), 'Ctrl X'),
  paste: pasteByMenu,
};
