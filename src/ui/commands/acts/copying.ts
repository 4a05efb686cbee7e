/** Copying and cutting the selection: for the browser's own events, and for menus by its asynchronous clipboard. */
import { counted } from '../../parts/counted';
import { notify } from '../../parts/Toast';
import { type Copied, copied } from '../clipboard/copied';
import { type GridContext, layoutOf, matrixOf, selectionOf } from '../command/context';

export function copySelection(context: GridContext, headers = false): Copied | undefined {
  const payload = copied(matrixOf(context), layoutOf(context), selectionOf(context), headers);
  if (!payload) return undefined;
  context.view.store.setState({ cut: null });
  context.view.say(`Copied ${cellsInWords(payload.cells)}.`);
  return payload;
}

/** What is cut stays where it is until it is pasted. */
export function cutSelection(context: GridContext): Copied | undefined {
  const payload = copySelection(context);
  if (!payload) return undefined;
  context.view.store.setState({ cut: { selection: selectionOf(context), text: payload.text } });
  context.view.say(`Cut ${cellsInWords(payload.cells)}. Paste to move them, or press Esc to cancel.`);
  return payload;
}

function cellsInWords(cells: number): string {
  return cells === 0 ? 'names' : counted(cells, 'cell');
}

export const CLIPBOARD_REFUSED = 'The browser blocked access to the clipboard. Use the keyboard instead: ';

/** Puts what was copied on the clipboard without an event of the browser, as a menu must. */
export function putOnClipboard(context: GridContext, payload: Copied | undefined, keys: string): void {
  if (!payload) return;
  const item = new ClipboardItem({
    'text/plain': new Blob([payload.text], { type: 'text/plain' }),
    'text/html': new Blob([payload.html], { type: 'text/html' }),
  });
  navigator.clipboard.write([item]).catch(() => {
    context.view.store.setState({ cut: null });
    notify({ message: `${CLIPBOARD_REFUSED}${keys}.`, urgent: true });
  });
}
