/** Files dropped anywhere and tables pasted outside of fields, handed to whoever opens the import dialog. */
import { useEffect, useEffectEvent, useState } from 'react';
import { fileFromDrop, type ImportSource, sourceFromPaste } from './importSource';

/** True while a file is held over the page. */
export function useIncoming(onIncoming: (source: ImportSource) => void): boolean {
  const [isOver, setOver] = useState(false);
  const receive = useEffectEvent(onIncoming);

  // Listens on the whole page, which is outside React: a file may be dropped anywhere.
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const file = fileFromDrop(event.dataTransfer);
      if (!file) return;
      event.preventDefault();
      receive(file);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const source = sourceFromPaste(event.clipboardData);
      if (!source) return;
      event.preventDefault();
      receive(source);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal };
    document.addEventListener('dragover', onDragOver, options);
    document.addEventListener('dragleave', onDragLeave, options);
    document.addEventListener('drop', onDrop, options);
    document.addEventListener('paste', onPaste, options);
    return () => stop.abort();
  }, []);

  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable="true"], [role="grid"], [role="dialog"]') !== null
  );
}
