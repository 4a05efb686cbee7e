import { notify } from '../../../parts/Toast';
import { CLIPBOARD_REFUSED } from '../../acts/copying';
import { pasteInto } from '../../acts/pasting';
import type { Command } from '../../command/command';
import type { GridContext } from '../../command/context';

export default {
  id: 'paste',
  label: 'Paste',
  edits: true,
  keys: ['Ctrl V', 'Ctrl Shift V'],
  byEvent: true,
  menu: { cell: { at: 230 }, name: { at: 230 }, header: { at: 230, under: 'Cut, copy, paste' } },
  run(context) {
    readClipboard(context).catch(() => notify({ message: `${CLIPBOARD_REFUSED}Ctrl V.`, urgent: true }));
  },
} satisfies Command;

/** By the browser's asynchronous clipboard: a menu gets no paste event. */
async function readClipboard(context: GridContext): Promise<void> {
  const items = await navigator.clipboard.read();
  const textOf = async (type: string) => {
    const item = items.find((held) => held.types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  pasteInto(context, await textOf('text/html'), await textOf('text/plain'));
}
