/** Copy, cut and paste by the browser's own events: they need no permission and work in every browser. */
import { type ClipboardEvent, useCallback } from 'react';
import { copySelection, cutSelection } from '../../commands/acts/copying';
import { pasteInto } from '../../commands/acts/pasting';
import type { Copied } from '../../commands/clipboard/copied';
import type { GridContext } from '../../commands/command/context';

export function useGridClipboard(context: GridContext) {
  const onCopy = useCallback((event: ClipboardEvent) => put(event, () => copySelection(context)), [context]);
  const onCut = useCallback((event: ClipboardEvent) => put(event, () => cutSelection(context)), [context]);
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      const { clipboardData } = event;
      pasteInto(context, clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
    },
    [context],
  );
  return { onCopy, onCut, onPaste };
}

function put(event: ClipboardEvent, take: () => Copied | undefined): void {
  // Text selected on the page is what the person means to copy.
  const marked = document.getSelection()?.toString() ?? '';
  if (!isOurs(event) || marked !== '') return;
  const payload = take();
  if (!payload) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', payload.text);
  event.clipboardData.setData('text/html', payload.html);
}

/** Editors inside the grid keep their own clipboard. */
function isOurs({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') === null;
}
