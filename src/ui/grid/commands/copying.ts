/** Copy and cut, and all three for menus, by the browser's asynchronous clipboard. */
import { counted } from '../../parts/counted';
import { notify } from '../../parts/Toast';
import { type Copied, copied } from '../clipboard/copied';
import { type CommandRun, type Commands, type GridContext, layoutOf, matrixOf, selectionOf } from './context';
import { pasteInto } from './pasting';

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

function cellsInWords(cells: number): string {
  return cells === 0 ? 'Names' : counted(cells, 'cell');
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
