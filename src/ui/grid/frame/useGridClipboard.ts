/** Copy, cut and paste by the browser's own events: they need no permission and work in every browser. */
import { type RefObject, useEffect } from 'react';
import { whenIdle } from '../../../scheduling/tasks';
import { copySelection, cutSelection } from '../../commands/acts/copying';
import { pasteInto } from '../../commands/acts/pasting';
import type { Copied } from '../../commands/clipboard/copied';
import { lateReaders } from '../../commands/clipboard/lateReaders';
import type { GridContext } from '../../commands/command/context';
import { savesData } from '../../parts/savesData';

export function useGridClipboard(context: GridContext, sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => (savesData() ? undefined : askForReaders(context)), [context]);
  // On the document: where no text is marked, Firefox sends these events to the body, wherever the focus is.
  useEffect(() => {
    const stop = new AbortController();
    const listen = (kind: 'copy' | 'cut' | 'paste', act: (event: ClipboardEvent) => void) =>
      document.addEventListener(
        kind,
        (event) => {
          if (!event.defaultPrevented && isOurs(event, sheet.current)) act(event);
        },
        { signal: stop.signal },
      );
    listen('copy', (event) => put(event, () => copySelection(context)));
    listen('cut', (event) => put(event, () => cutSelection(context)));
    listen('paste', (event) => {
      event.preventDefault();
      const text = (kind: string) => event.clipboardData?.getData(kind) ?? '';
      pasteInto(context, text('text/html'), text('text/plain'));
    });
    return () => stop.abort();
  }, [context, sheet]);
}

/** After the first findings: they are seen, and what may be pasted is not yet. */
function askForReaders({ session }: GridContext): () => void {
  let cancel = () => {};
  const ask = () => {
    stop();
    cancel = whenIdle(() => void lateReaders.load());
  };
  const stop = session.store.subscribe(({ analysis }) => {
    if (analysis.complete) ask();
  });
  if (session.store.getState().analysis.complete) ask();
  return () => {
    stop();
    cancel();
  };
}

function put(event: ClipboardEvent, take: () => Copied | undefined): void {
  // Text selected on the page is what the person means to copy.
  const marked = document.getSelection()?.toString() ?? '';
  if (marked !== '') return;
  const payload = take();
  if (!payload) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', payload.text);
  event.clipboardData?.setData('text/html', payload.html);
}

/** The focus is in the grid, but not in an editor inside it, which keeps its own clipboard. */
function isOurs({ target }: ClipboardEvent, sheet: HTMLElement | null): boolean {
  const focused = document.activeElement;
  if (!sheet || !focused || !sheet.contains(focused)) return false;
  return [target, focused].every(
    (place) => !(place instanceof Element) || place.closest('input, textarea, [contenteditable]') === null,
  );
}
