import type { Session } from './session';

/** The browser asks before the page is left while something of this session would be lost. Returns the way to stop. */
export function warnWhileUnsaved({ store }: Session): () => void {
  const warn = (event: Event) => event.preventDefault();
  // A page that listens all the time is not put into the browser's cache of pages, and loads again on the way back.
  const listen = (unsaved: boolean) => {
    if (unsaved) globalThis.addEventListener?.('beforeunload', warn);
    else globalThis.removeEventListener?.('beforeunload', warn);
  };
  listen(store.getState().unsaved);
  const stop = store.subscribe(({ unsaved }, before) => {
    if (unsaved !== before.unsaved) listen(unsaved);
  });
  return () => {
    stop();
    listen(false);
  };
}
